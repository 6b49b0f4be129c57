import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, send } from '../act.ts'
import { answerOf, assign, newShift, newWorker, set } from '../events/planning.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const NOW = '2026-03-02 09:00:00'
const WINDOW = { start: '2030-05-07 09:00:00', end: '2030-05-07 18:00:00' }
const TIME_OFF = { type: 'time_off', start: '2030-05-07 09:00:00', end: '2030-05-09 18:00:00' }

/** How an entry of John Doe is stored and shown. */
const ENTRY = {
  id: expect.stringMatching(/^[A-Za-z0-9]{5}$/),
  personnel_id: '3158',
  type: 'availability',
  start: WINDOW.start,
  end: WINDOW.end,
  all_day: 0,
  overnight: 0,
  repeating: 0,
  status: 2,
  comments: null,
  manager_id: null,
  date_submitted: NOW,
  date_decided: null,
}

const off = { type: 'time_off', status: 0 } as const
const wholeDay = { all_day: 1, start: '2030-05-07 00:00:00', end: '2030-05-07 23:59:59' } as const

test.each<[object, object]>([
  [WINDOW, {}],
  [
    { ...WINDOW, comments: 'Not the bar.', repeating: 1, colour: 'red' },
    { comments: 'Not the bar.', repeating: 1 },
  ],
  [
    { ...WINDOW, end: '2030-05-08 02:00:00', overnight: 1 },
    { end: '2030-05-08 02:00:00', overnight: 1 },
  ],
  [{ start: WINDOW.start, all_day: 1 }, wholeDay],
  [{ ...WINDOW, all_day: 1 }, wholeDay],
  [TIME_OFF, { ...off, end: TIME_OFF.end }],
  [
    { ...TIME_OFF, all_day: 1 },
    { ...off, ...wholeDay, end: '2030-05-09 23:59:59' },
  ],
  [
    { type: 'time_off', start: WINDOW.start, all_day: 1 },
    { ...off, ...wholeDay },
  ],
])('%o is taken', async (sent, stored) => {
  await using world = await sandbox.fork()
  const entry = { ...ENTRY, ...stored }
  const { status, body, changes } = await act(world, 'POST /workers/3158/availability', sent)
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: entry,
    changes: { worker_availability: { added: [entry] } },
  })
  const { id } = body as { id: string }
  expect(await act(world, `GET /workers/3158/availability/${id}`)).toEqual({ status: 200, body, changes: {} })
})

test('the answer says where the entry is', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, 'POST /workers/3158/availability', WINDOW)
  const { id } = (await response.json()) as { id: string }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/workers/3158/availability/${id}`)
})

test('windows wait for approval where the settings want it', async () => {
  await using world = await sandbox.fork()
  await set(world, 'worker_interaction.availability.needs_approval', 1)
  expect((await act(world, 'POST /workers/3158/availability', WINDOW)).body).toEqual({ ...ENTRY, status: 0 })
})

test.each(['availability', 'time_off'] as const)('without %s in the settings there is none', async (type) => {
  await using world = await sandbox.fork()
  await set(world, `worker_interaction.${type}.active`, 0)
  expect(await act(world, 'POST /workers/3158/availability', { ...WINDOW, type })).toEqual(
    fieldRefusal({ type: 'is switched off in the settings' }, 'WRK'),
  )
  const other = type === 'time_off' ? 'availability' : 'time_off'
  expect((await act(world, 'POST /workers/3158/availability', { ...WINDOW, type: other })).status).toBe(201)
})

const NOT_AFTER = { end: 'is not after the start' }

test.each<[object, Record<string, string>]>([
  [{ start: undefined }, { start: 'is required' }],
  [{ end: undefined }, { end: expect.stringMatching(/^is required/) }],
  [{ start: '2030-05-07' }, { start: expect.any(String) }],
  [{ type: 'holiday' }, { type: 'must be one of availability, time_off' }],
  [{ all_day: true }, { all_day: expect.any(String) }],
  [{ comments: 'x'.repeat(65_536) }, { comments: 'must have at most 65535 characters' }],
  [{ end: WINDOW.start }, NOT_AFTER],
  [{ type: 'time_off', end: '2030-05-06 18:00:00' }, NOT_AFTER],
  [{ end: '2030-05-08 02:00:00' }, { end: 'must be on the day of the start' }],
  [{ overnight: 1 }, { end: 'must be on the next day' }],
  [{ overnight: 1, end: '2030-05-09 02:00:00' }, { end: 'must be on the next day' }],
  [{ type: 'time_off', repeating: 1 }, { repeating: 'is not for time off' }],
])('an entry with %o is refused', async (fields, faults) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/3158/availability', { ...WINDOW, ...fields })).toEqual(
    fieldRefusal(faults, 'WRK'),
  )
})

/** A new worker with entries like these, named after them. */
async function entries(world: SandboxWorld, sent: Readonly<Record<string, object>>) {
  const worker = await newWorker(world)
  const names = new Map<string, string>()
  for (const [name, body] of Object.entries(sent)) {
    const response = await send(world, `POST /workers/${worker}/availability`, body)
    names.set(((await response.json()) as { id: string }).id, name)
  }
  /** The names of those that a list has. */
  const listed = async (query: string): Promise<[string[], number]> => {
    const body = await answerOf(world, `GET /workers/${worker}/availability?${query}`)
    const { availability, total } = body as { availability: { id: string }[]; total: number }
    return [availability.map(({ id }) => names.get(id) ?? id), total]
  }
  return { worker, listed, idOf: (name: string) => [...names].find((pair) => pair[1] === name)?.[0] ?? '' }
}

test('entries are listed as they were made, by kind, page by page', async () => {
  await using world = await sandbox.fork()
  const { worker, listed, idOf } = await entries(world, { off: TIME_OFF, window: WINDOW, other: WINDOW })
  expect(await listed('')).toEqual([['off', 'window', 'other'], 3])
  expect(await listed('type=availability')).toEqual([['window', 'other'], 2])
  expect(await listed('type=time_off')).toEqual([['off'], 1])
  expect(await listed('items_per_page=2&page=2')).toEqual([['other'], 3])
  expect(await answerOf(world, `GET /workers/${worker}/availability?type=time_off`)).toEqual({
    availability: [{ ...ENTRY, ...off, id: idOf('off'), personnel_id: worker, end: TIME_OFF.end }],
    total: 1,
  })
})

test('days choose the entries that touch one of them, in whichever week they repeat', async () => {
  await using world = await sandbox.fork()
  const { listed } = await entries(world, {
    once: WINDOW, // Tuesday 7th
    weekly: { ...WINDOW, repeating: 1 },
    nights: { start: '2030-05-10 22:00:00', end: '2030-05-11 06:00:00', overnight: 1, repeating: 1 }, // Friday
    off: TIME_OFF, // 7th to 9th
  })
  const on = async (from: string, to: string) => (await listed(`start_date=2030-${from}&end_date=2030-${to}`))[0]
  expect(await on('05-01', '05-06')).toEqual([])
  expect(await on('05-01', '05-07')).toEqual(['once', 'weekly', 'off'])
  expect(await on('05-09', '05-10')).toEqual(['nights', 'off'])
  expect(await on('05-10', '05-10')).toEqual(['nights'])
  expect(await on('05-11', '05-11')).toEqual(['nights'])
  expect(await on('05-12', '05-13')).toEqual([])
  expect(await on('05-13', '05-14')).toEqual(['weekly'])
  expect(await on('06-08', '06-08')).toEqual(['nights'])
  expect(await on('06-11', '06-14')).toEqual(['weekly', 'nights'])
  expect((await listed('end_date=2030-05-09'))[0]).toEqual(['once', 'weekly', 'off'])
  expect((await listed('start_date=2031-01-01'))[0]).toEqual(['weekly', 'nights'])
})

test('the list does not take any day', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/3158/availability?start_date=soon&type=all')).toMatchObject({
    status: 400,
    body: { error: { code: 'WRK-400', details: [{ field: 'start_date' }, { field: 'type' }] } },
  })
})

test.each<[object, object, object]>([
  [WINDOW, { end: '2030-05-07 20:00:00' }, { end: '2030-05-07 20:00:00' }],
  [WINDOW, { all_day: 1, repeating: 1 }, { ...wholeDay, repeating: 1 }],
  [WINDOW, { overnight: 1, end: '2030-05-08 01:00:00' }, { overnight: 1, end: '2030-05-08 01:00:00' }],
  [WINDOW, { comments: 'Not the bar.', type: 'time_off' }, { comments: 'Not the bar.' }],
  [
    { ...TIME_OFF, comments: 'Family trip' },
    { start: '2030-05-08 00:00:00', comments: null },
    { ...off, start: '2030-05-08 00:00:00', end: TIME_OFF.end },
  ],
  [TIME_OFF, { all_day: 1 }, { ...off, ...wholeDay, end: '2030-05-09 23:59:59' }],
])('of %o, %o is changed', async (sent, change, wanted) => {
  await using world = await sandbox.fork()
  const { worker, idOf } = await entries(world, { one: sent })
  const entry = { ...ENTRY, id: idOf('one'), personnel_id: worker, ...wanted }
  expect(await act(world, `PATCH /workers/${worker}/availability/${idOf('one')}`, change)).toEqual({
    status: 200,
    body: entry,
    changes: { worker_availability: { changed: [entry] } },
  })
})

test.each<[object, object, Record<string, string>]>([
  [WINDOW, { end: '2030-05-07 08:00:00' }, NOT_AFTER],
  [WINDOW, { end: null }, { end: expect.any(String) }],
  [WINDOW, { overnight: 1 }, { end: 'must be on the next day' }],
  [TIME_OFF, { repeating: 1 }, { repeating: 'is not for time off' }],
  [WINDOW, { status: 1 }, { status: 'must be one of 0, 2, 86' }],
])('of %o, %o is not changed', async (sent, change, faults) => {
  await using world = await sandbox.fork()
  const { worker, idOf } = await entries(world, { one: sent })
  expect(await act(world, `PATCH /workers/${worker}/availability/${idOf('one')}`, change)).toEqual(
    fieldRefusal(faults, 'WRK'),
  )
})

/** Steps of a status, and whether there is such a one. */
test.each<[number[], number, boolean]>([
  [[], 0, false],
  [[], 2, true],
  [[], 86, true],
  [[2], 0, false],
  [[2], 2, false],
  [[2], 86, true],
  [[86], 0, false],
  [[86], 2, true],
  [[86], 86, false],
])('after the decisions %o, %i is one more: %s', async (steps, status, isStep) => {
  await using world = await sandbox.fork()
  const { worker, idOf } = await entries(world, { one: TIME_OFF })
  const line = `PATCH /workers/${worker}/availability/${idOf('one')}` as const
  for (const step of steps) await send(world, line, { status: step })
  const before = await world.record({ api: 'roosted', collection: 'worker_availability', id: idOf('one') })
  await world.clock.advance('PT1H')
  const answer = await act(world, line, { status })
  const decided = { ...before, status, manager_id: '3106', date_decided: '2026-03-02 10:00:00' }
  expect(answer).toEqual(
    isStep
      ? { status: 200, body: decided, changes: { worker_availability: { changed: [decided] } } }
      : refusal(422, 'WRK-507', `The status cannot go from ${steps.at(-1) ?? 0} to ${status}.`, [
          { field: 'status', message: 'is not a next state' },
        ]),
  )
})

const OVER_SHIFT = refusal(422, 'WRK-506', 'The worker has a shift in this time off.', [
  { field: 'status', message: 'cannot be approved' },
])

test('time off over a shift is not approved, be it as it was sent or as it would be', async () => {
  await using world = await sandbox.fork()
  const { worker, idOf } = await entries(world, {
    over: TIME_OFF,
    before: { ...TIME_OFF, start: '2030-05-05 00:00:00', end: '2030-05-06 10:00:00' },
  })
  await assign(
    world,
    worker,
    await newShift(world, { start_time: '2030-05-06 10:00:00', end_time: '2030-05-07 09:00:01' }),
  )
  const path = (name: string) => `PATCH /workers/${worker}/availability/${idOf(name)}` as const
  expect(await act(world, path('over'), { status: 2 })).toEqual(OVER_SHIFT)
  expect(await act(world, path('before'), { status: 2, end: '2030-05-06 10:00:01' })).toEqual(OVER_SHIFT)
  expect((await act(world, path('before'), { status: 2 })).status).toBe(200)
  expect((await act(world, path('over'), { status: 86 })).status).toBe(200)
  expect((await act(world, path('over'), { status: 2, start: '2030-05-07 09:00:01' })).status).toBe(200)
})

test('a window over a shift is approved', async () => {
  await using world = await sandbox.fork()
  await set(world, 'worker_interaction.availability.needs_approval', 1)
  const { worker, idOf } = await entries(world, { window: { ...WINDOW, all_day: 1 } })
  await assign(world, worker, await newShift(world, { start_time: '2030-05-07 10:00:00', end_time: undefined }))
  expect((await act(world, `PATCH /workers/${worker}/availability/${idOf('window')}`, { status: 2 })).status).toBe(200)
})

test('an empty change changes nothing', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /workers/3158/availability/aV1jd', {})).toMatchObject({ status: 200, changes: {} })
})

test('an entry that is deleted is gone', async () => {
  await using world = await sandbox.fork()
  const entry = await world.record({ api: 'roosted', collection: 'worker_availability', id: 'aV1jd' })
  expect(await act(world, 'DELETE /workers/3158/availability/aV1jd')).toEqual({
    status: 204,
    body: undefined,
    changes: { worker_availability: { removed: [entry] } },
  })
  expect(await act(world, 'DELETE /workers/3158/availability/aV1jd')).toEqual(notFound('aV1jd', 'WRK'))
})

test.each([
  ['/workers/3119/availability/aV1jd', 'aV1jd'],
  ['/workers/3158/availability/zzzzz', 'zzzzz'],
  ['/workers/9999/availability/aV1jd', '9999'],
])('%s is not found', async (path, missing) => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET ${path}` as 'GET /')).toEqual(notFound(missing, 'WRK'))
  expect(await act(world, `PATCH ${path}` as 'PATCH /', {})).toEqual(notFound(missing, 'WRK'))
  expect(await act(world, `DELETE ${path}` as 'DELETE /')).toEqual(notFound(missing, 'WRK'))
})

test('an unknown worker has no entries and takes none', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/9999/availability')).toEqual(notFound('9999', 'WRK'))
  expect(await act(world, 'POST /workers/9999/availability', WINDOW)).toEqual(notFound('9999', 'WRK'))
})
