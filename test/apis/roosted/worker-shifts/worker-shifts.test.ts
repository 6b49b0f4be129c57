import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal, send } from '../act.ts'
import { answerOf, assign, invite, newEvent, newShift, newWorker, punch } from '../events/planning.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

// It is 17:00 at the headquarters, where new shifts are.
const TODAY = (from: string, to?: string) => ({
  start_time: `2026-03-02 ${from}`,
  end_time: to === undefined ? undefined : `2026-03-02 ${to}`,
})

const stored = (world: SandboxWorld, id: string) =>
  world.record({ api: 'roosted', collection: 'shift_assignments', id })

test('a worker who is put on a shift has it, and the shift one place less', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const event = String(await newEvent(world, { location: { location_id: '78590' } }))
  const times = { start_time: '2030-03-17 10:00:00', end_time: '2030-03-17 20:00:00' }
  const shift = await newShift(world, times, event)
  const { event_uuid } = await world.record({ api: 'roosted', collection: 'events', id: event })
  const { status, body, changes } = await act(world, `POST /workers/${worker}/shifts`, {
    shift_id: String(shift),
    comments: 'Call first.',
    colour: 'red',
  })
  const [assignment] = changes.shift_assignments?.added ?? []
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: {
      id: String(shift),
      erf_id: assignment?.id,
      event_id: event,
      event_uuid,
      event_name: 'Spring gala',
      role_title: 'Server',
      location: 'Kuala Lumpur HQ',
      start: '2030-03-17 10:00:00',
      end: '2030-03-17 20:00:00',
      formattedStart: 'Mar 17th 2030',
      formattedTime: '10:00 am',
      formattedEnd: 'Mar 17th 2030',
      formattedEndTime: '8:00 pm',
      erfComments: 'Call first.',
      star_ranking: null,
      late_for_work: null,
      nocall_noshow: null,
    },
    changes: {
      shift_assignments: {
        added: [
          {
            id: expect.stringMatching(/^\d+$/),
            shift_id: String(shift),
            event_id: event,
            worker_id: worker,
            alternate: 0,
            erfComments: 'Call first.',
            star_ranking: null,
            late_for_work: null,
            nocall_noshow: null,
          },
        ],
      },
    },
  })
  expect(await act(world, `GET /workers/${worker}/shifts/${shift}`)).toEqual({ status: 200, body, changes: {} })
  expect(await answerOf(world, `GET /workers/${worker}/shifts/${String(assignment?.id)}`)).toEqual(body)
  expect(await answerOf(world, `GET /workers/${worker}/shifts`)).toEqual({ shifts: [body], total: 1 })
  expect(await answerOf(world, `GET /events/${event}/shifts/${shift}`)).toMatchObject({ filled: 1 })
})

test('the answer says where the shift of the worker is', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const shift_id = await newShift(world)
  const response = await send(world, `POST /workers/${worker}/shifts`, { shift_id })
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/workers/${worker}/shifts/${shift_id}`)
})

test('of a shift with an open end, nothing is shown of its end', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  await assign(world, worker, await newShift(world, { end_time: undefined }))
  expect(await answerOf(world, `GET /workers/${worker}/shifts`)).toMatchObject({
    shifts: [{ end: '', formattedEnd: '', formattedEndTime: '' }],
  })
})

test.each<[object, Record<string, string>]>([
  [{}, { shift_id: 'is required' }],
  [{ shift_id: 9 }, { shift_id: 'names no shift' }],
  [{ shift_id: '01442591' }, { shift_id: 'names no shift' }],
  [{ shift_id: 'next' }, { shift_id: expect.any(String) }],
  [{ shift_id: 1442591, alternate: 2 }, { alternate: 'must be one of 0, 1' }],
  [{ shift_id: 1442591, comments: 'x'.repeat(65_536) }, { comments: 'must have at most 65535 characters' }],
])('%o puts nobody on a shift', async (body, faults) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/3158/shifts', body)).toEqual(fieldRefusal(faults, 'SHF'))
})

test('whoever takes a shift has accepted the invitation; those of others lapse with the last place', async () => {
  await using world = await sandbox.fork()
  const shift_id = await newShift(world)
  const [first, second, third] = [await newWorker(world), await newWorker(world), await newWorker(world)]
  const invites = [await invite(world, first, shift_id), await invite(world, second, shift_id)]
  const one = await act(world, `POST /workers/${first}/shifts`, { shift_id })
  expect(one.changes.worker_invites).toEqual({
    changed: [{ ...invites[0], status: 2, date_responded: '2026-03-02 09:00:00' }],
  })
  const other = await act(world, `POST /workers/${third}/shifts`, { shift_id })
  expect(other.changes.worker_invites).toEqual({ changed: [{ ...invites[1], status: 86 }] })
})

test('who only stands by has accepted, too, and leaves the place to others', async () => {
  await using world = await sandbox.fork()
  const shift_id = await newShift(world, { quantity: '1', alternate_quantity: '1' })
  const [first, second] = [await newWorker(world), await newWorker(world)]
  const sent = await invite(world, first, shift_id)
  await invite(world, second, shift_id)
  const { changes } = await act(world, `POST /workers/${first}/shifts`, { shift_id, alternate: 1 })
  expect(changes.worker_invites?.changed).toEqual([{ ...sent, status: 2, date_responded: '2026-03-02 09:00:00' }])
})

/** Five shifts around five o'clock, for a new worker: those past, running, and to come. */
async function fiveShifts(world: SandboxWorld) {
  const worker = await newWorker(world)
  const shifts = {
    earlier: await newShift(world, { start_time: '2026-03-01 22:00:00', end_time: '2026-03-02 04:00:00' }),
    over: await newShift(world, TODAY('09:00:00', '17:00:00')),
    open: await newShift(world, TODAY('17:00:00')),
    running: await newShift(world, { start_time: '2026-03-02 17:00:00', end_time: '2026-03-03 01:00:00' }),
    next: await newShift(world, { start_time: '2026-03-03 09:00:00', end_time: '2026-03-03 17:00:00' }),
  }
  // An open end would reach into the shift that is running, so that one is put off for the moment.
  await given(world, 'event_shifts', shifts.running, { start: '2027-03-02 17:00:00', end: '2027-03-03 01:00:00' })
  for (const id of Object.values(shifts)) await assign(world, worker, id)
  await given(world, 'event_shifts', shifts.running, { start: '2026-03-02 17:00:00', end: '2026-03-03 01:00:00' })
  return { worker, shifts }
}

test('shifts are those to come or of the past, or those of some days', async () => {
  await using world = await sandbox.fork()
  const { worker, shifts } = await fiveShifts(world)
  const listed = async (query: string) => {
    const body = await answerOf(world, `GET /workers/${worker}/shifts?${query}`)
    const { shifts: list, total } = body as { shifts: { id: string }[]; total: number }
    return [list.map(({ id }) => Number(id)), total]
  }
  const { earlier, over, open, running, next } = shifts
  expect(await listed('')).toEqual([[running, next], 2])
  expect(await listed('type=future')).toEqual([[running, next], 2])
  expect(await listed('type=past')).toEqual([[open, over, earlier], 3])
  expect(await listed('type=past&items_per_page=2&page=2')).toEqual([[earlier], 3])
  expect(await listed('type=past&page=2')).toEqual([[], 3])
  expect(await listed('start_date=2026-03-02')).toEqual([[over, open, running, next], 4])
  expect(await listed('type=past&start_date=2026-03-03')).toEqual([[next], 1])
  expect(await listed('end_date=2026-03-02')).toEqual([[earlier, over, open], 3])
  expect(await listed('type=future&start_date=2026-03-02&end_date=2026-03-02')).toEqual([[over, open], 2])
})

test.each([
  ['type=now', 'type', 'must be one of past, future'],
  ['items_per_page=101', 'items_per_page', 'must be at most 100'],
  ['page=0', 'page', 'must be at least 1'],
])('the list does not take %s', async (query, field, message) => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET /workers/3158/shifts?${query}`)).toEqual(
    refusal(400, 'SHF-400', 'The request is not well formed.', [{ field, message }]),
  )
})

test('what is to come is so by the clock of the place', async () => {
  await using world = await sandbox.fork()
  await given(world, 'locations', '78590', { timezone_id: 4 }) // 02:00
  const worker = await newWorker(world)
  const shift = await newShift(world, TODAY('01:00:00', '02:00:00'))
  await assign(world, worker, shift)
  const total = async () => ((await answerOf(world, `GET /workers/${worker}/shifts`)) as { total: number }).total
  expect(await total()).toBe(0)
  await given(world, 'event_shifts', shift, { end: '2026-03-02 02:00:01' })
  expect(await total()).toBe(1)
})

const RESULTS = { star_ranking: 4, late_for_work: 1, nocall_noshow: 0 }

test('how it went is kept once the shift has begun, and can be taken back', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const shift = await newShift(world, TODAY('17:00:00', '23:00:00'))
  const id = await assign(world, worker, shift, { comments: 'New.' })
  const before = await stored(world, id)
  const { status, body, changes } = await act(world, `PATCH /workers/${worker}/shifts/${shift}`, {
    ...RESULTS,
    colour: 'red',
  })
  expect({ status, changes }).toEqual({
    status: 200,
    changes: { shift_assignments: { changed: [{ ...before, ...RESULTS }] } },
  })
  expect(body).toMatchObject({ erf_id: id, erfComments: 'New.', ...RESULTS })
  expect(await answerOf(world, `GET /workers/${worker}/shifts/${shift}`)).toEqual(body)
  const none = { star_ranking: null, late_for_work: null, nocall_noshow: null, comments: null }
  expect((await act(world, `PATCH /workers/${worker}/shifts/${id}`, none)).body).toMatchObject({
    star_ranking: null,
    late_for_work: null,
    nocall_noshow: null,
    erfComments: null,
  })
})

test('before a shift begins there is nothing to say of it, but for a comment', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const shift = await newShift(world, TODAY('17:00:01', '23:00:00'))
  const id = await assign(world, worker, shift)
  const waits = 'waits until the shift has begun'
  expect(await act(world, `PATCH /workers/${worker}/shifts/${shift}`, { ...RESULTS, comments: 'Late.' })).toEqual(
    fieldRefusal({ star_ranking: waits, late_for_work: waits, nocall_noshow: waits }, 'SHF'),
  )
  const before = await stored(world, id)
  const { changes } = await act(world, `PATCH /workers/${worker}/shifts/${shift}`, { comments: 'Takes the bus.' })
  expect(changes).toEqual({ shift_assignments: { changed: [{ ...before, erfComments: 'Takes the bus.' }] } })
})

test.each<[object, Record<string, string>]>([
  [{ star_ranking: 6 }, { star_ranking: 'must be at most 5' }],
  [{ star_ranking: -1 }, { star_ranking: 'must be at least 0' }],
  [{ star_ranking: 2.5 }, { star_ranking: expect.any(String) }],
  [
    { late_for_work: 2, nocall_noshow: '1' },
    { late_for_work: expect.any(String), nocall_noshow: expect.any(String) },
  ],
  [{ comments: 'x'.repeat(65_536) }, { comments: 'must have at most 65535 characters' }],
])('%o is not how it can have gone', async (body, faults) => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const shift = await newShift(world, TODAY('09:00:00', '17:00:00'))
  await assign(world, worker, shift)
  expect(await act(world, `PATCH /workers/${worker}/shifts/${shift}`, body)).toEqual(fieldRefusal(faults, 'SHF'))
})

test('stars and absence show on the worker', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const shift = await newShift(world, TODAY('09:00:00', '17:00:00'))
  await assign(world, worker, shift)
  await send(world, `PATCH /workers/${worker}/shifts/${shift}`, { star_ranking: 2, nocall_noshow: 1 })
  expect(await answerOf(world, `GET /workers/${worker}`)).toMatchObject({ stars: 2, last_noshow: '2026-03-02' })
})

test('a worker who is taken off leaves the place free; nobody who stands by moves up', async () => {
  await using world = await sandbox.fork()
  const shift = await newShift(world, { quantity: '1', alternate_quantity: '1' })
  const worker = await newWorker(world)
  const id = await assign(world, worker, shift)
  await assign(world, await newWorker(world), shift, { alternate: 1 })
  const before = await stored(world, id)
  expect(await act(world, `DELETE /workers/${worker}/shifts/${shift}`)).toEqual({
    status: 204,
    body: undefined,
    changes: { shift_assignments: { removed: [before] } },
  })
  expect(await answerOf(world, `GET /events/98768/shifts/${shift}`)).toMatchObject({ filled: 0, alternate_filled: 1 })
  expect(await act(world, `DELETE /workers/${worker}/shifts/${shift}`)).toEqual(notFound(String(shift), 'SHF'))
})

test('a worker can be taken off by the number of the assignment', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const id = await assign(world, worker, await newShift(world))
  const { status, changes } = await act(world, `DELETE /workers/${worker}/shifts/${id}`)
  expect({ status, removed: changes.shift_assignments?.removed?.map((row) => row.id) }).toEqual({
    status: 204,
    removed: [id],
  })
})

test('whoever has punched stays on the shift', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const shift = await newShift(world)
  await punch(world, worker, await assign(world, worker, shift))
  expect(await act(world, `DELETE /workers/${worker}/shifts/${shift}`)).toEqual(
    refusal(422, 'SHF-512', 'There are time punches.'),
  )
})

test('a shift of somebody else, an unknown one, or one of an unknown worker is not found', async () => {
  await using world = await sandbox.fork()
  const [worker, other] = [await newWorker(world), await newWorker(world)]
  const shift = await newShift(world)
  const assignment = await assign(world, other, shift)
  for (const [path, missing] of [
    [`/workers/${worker}/shifts/${shift}`, String(shift)],
    [`/workers/${worker}/shifts/${assignment}`, assignment],
    [`/workers/${worker}/shifts/9`, '9'],
    [`/workers/9999/shifts/${shift}`, '9999'],
  ] as const) {
    expect(await act(world, `GET ${path}`)).toEqual(notFound(missing, 'SHF'))
    expect(await act(world, `PATCH ${path}`, {})).toEqual(notFound(missing, 'SHF'))
    expect(await act(world, `DELETE ${path}`)).toEqual(notFound(missing, 'SHF'))
  }
  expect(await act(world, 'GET /workers/9999/shifts')).toEqual(notFound('9999', 'SHF'))
  expect(await act(world, 'POST /workers/9999/shifts', { shift_id: shift })).toEqual(notFound('9999', 'SHF'))
})

test('workers and shifts are named by numbers', async () => {
  await using world = await sandbox.fork()
  const { status, body } = await act(world, 'GET /workers/john/shifts/bar')
  expect({ status, body }).toMatchObject({
    status: 400,
    body: { error: { code: 'SHF-400', details: [{ field: 'id' }, { field: 'shift_id' }] } },
  })
})
