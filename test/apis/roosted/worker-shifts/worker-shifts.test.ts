import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const ids = async (world: SandboxWorld, query: string): Promise<string[]> => {
  const { body } = await act(world, `GET /workers/3119/shifts${query}`)
  const { shifts, total } = body as { shifts: { id: string }[]; total: number }
  expect(total).toBeGreaterThanOrEqual(shifts.length)
  return shifts.map(({ id }) => id)
}

test('a shift of a worker shows its event and its times, also for people', async () => {
  await using world = await sandbox.fork()
  expect((await act(world, 'GET /workers/3158/shifts/1442591')).body).toEqual({
    id: '1442591',
    erf_id: '2205477',
    event_id: '98765',
    event_uuid: 'gH1f2w5xE3',
    event_name: 'Acme spring reception',
    role_title: 'Server',
    location: 'Acme Atrium',
    start: '2026-03-09 16:00:00',
    end: '2026-03-09 23:00:00',
    formattedStart: 'Mar 9th 2026',
    formattedTime: '4:00 pm',
    formattedEnd: 'Mar 9th 2026',
    formattedEndTime: '11:00 pm',
    erfComments: null,
    star_ranking: null,
    late_for_work: null,
    nocall_noshow: null,
  })
  expect((await act(world, 'GET /workers/3158/shifts/2205477')).body).toMatchObject({ id: '1442591' })
  expect((await act(world, 'GET /workers/3112/shifts/1442640')).body).toMatchObject({
    end: '',
    formattedEnd: '',
    formattedEndTime: '',
  })
})

test('shifts to come are told in their order, those of the past backwards; a running one is to come', async () => {
  await using world = await sandbox.fork()
  const coming = await ids(world, '')
  expect(coming).toEqual(await ids(world, '?type=future'))
  expect(coming).toContain('1442591')
  expect(await ids(world, '?type=past')).toContain('1442605')
  // 16:30 on the day of the reception, at its location.
  await world.clock.set({ now: '2026-03-09T08:30:00Z', frozen: true })
  expect((await ids(world, '')).at(0)).toBe('1442591')
  await world.clock.advance('PT7H')
  expect((await ids(world, '?type=past')).at(0)).toBe('1442591')
})

test('with a date, the type counts for nothing', async () => {
  await using world = await sandbox.fork()
  const march = await ids(world, '?start_date=2026-03-09&end_date=2026-03-11&type=past')
  expect(march).toEqual(['1442591', '1442612'])
  expect(await ids(world, '?start_date=2026-03-10&end_date=2026-03-11')).toEqual(['1442612'])
})

test('an assignment fills the shift, and leaving it empties the place', async () => {
  await using world = await sandbox.fork()
  const places = async () =>
    (await act(world, 'GET /events/98765/shifts/1442591')).body as { filled: number; alternate_filled: number }
  const sent = { shift_id: '1442591', comments: 'Knows the hall.' }
  const { status, body, changes } = await act(world, 'POST /workers/3124/shifts', sent)
  expect(status).toBe(201)
  expect(body).toMatchObject({ id: '1442591', erf_id: '2207001', erfComments: 'Knows the hall.' })
  expect(changes.shift_assignments?.added).toEqual([
    {
      id: '2207001',
      shift_id: '1442591',
      event_id: '98765',
      worker_id: '3124',
      alternate: 0,
      erfComments: 'Knows the hall.',
      star_ranking: null,
      late_for_work: null,
      nocall_noshow: null,
    },
  ])
  expect(await places()).toMatchObject({ filled: 4, alternate_filled: 0 })
  expect((await act(world, 'DELETE /workers/3124/shifts/1442591')).status).toBe(204)
  expect(await act(world, 'DELETE /workers/3124/shifts/1442591')).toEqual(notFound('1442591', 'SHF'))
  expect(await places()).toMatchObject({ filled: 3 })
})

test('how it went is kept once the shift has begun; a comment at any time', async () => {
  await using world = await sandbox.fork()
  const line = 'PATCH /workers/3120/shifts/1442591'
  expect((await act(world, line, { comments: 'Early bird.' })).body).toMatchObject({ erfComments: 'Early bird.' })
  expect(await act(world, line, { star_ranking: 5, nocall_noshow: 1 })).toEqual(
    fieldRefusal(
      { star_ranking: 'waits until the shift has begun', nocall_noshow: 'waits until the shift has begun' },
      'SHF',
    ),
  )
  await world.clock.set({ now: '2026-03-10T00:00:00Z', frozen: true })
  expect((await act(world, line, { star_ranking: 3, nocall_noshow: 1, comments: null })).body).toMatchObject({
    star_ranking: 3,
    nocall_noshow: 1,
    erfComments: null,
  })
  expect((await act(world, 'GET /workers/3120')).body).toMatchObject({ stars: 3, last_noshow: '2026-03-09' })
})

test.each([{ star_ranking: 6 }, { star_ranking: -1 }, { late_for_work: 2 }, { comments: 7 }])(
  'PATCH refuses %j',
  async (body) => {
    await using world = await sandbox.fork()
    const { status, changes } = await act(world, 'PATCH /workers/3158/shifts/1442591', body)
    expect({ status, changes }).toEqual({ status: 422, changes: {} })
  },
)

test('a worker who is banned leaves the coming shifts of that client, and no others', async () => {
  await using world = await sandbox.fork()
  const before = await ids(world, '')
  const { changes } = await act(world, 'PATCH /clients/hAjwQ/workers/3119/status', { status: 'banned' })
  expect(changes.shift_assignments?.removed).toMatchObject([{ id: '2205495', event_id: '98767' }])
  expect(await ids(world, '')).toEqual(before.filter((id) => id !== '1442612'))
})
