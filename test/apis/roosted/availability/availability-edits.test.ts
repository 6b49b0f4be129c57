import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touchesDays } from '../../../../src/apis/roosted/availability/occurrences.ts'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

/** A window on Tuesday 3 March from 09:00 to 18:00, week by week; four whole days off from 27 March, not decided. */
const WINDOW = '/workers/3158/availability/aV1jd'
const OFF = '/workers/3158/availability/aV2jd'

const stored = (id: string) => sandbox.record({ api: 'roosted', collection: 'worker_availability', id })

test.each([
  ['its comment alone', WINDOW, { comments: 'Not before ten.' }, {}],
  ['no comment', OFF, { comments: null }, {}],
  ['later hours', WINDOW, { start: '2026-03-03 12:00:00', end: '2026-03-03 22:30:00' }, {}],
  ['a night', WINDOW, { start: '2026-03-03 22:00:00', end: '2026-03-04 06:00:00', overnight: 1 }, {}],
  ['a single time', WINDOW, { repeating: 0 }, {}],
  ['the whole day', WINDOW, { all_day: 1 }, { start: '2026-03-03 00:00:00', end: '2026-03-03 23:59:59' }],
  ['a shorter absence', OFF, { end: '2026-03-28 12:00:00' }, { end: '2026-03-28 23:59:59' }],
  ['some hours of it', OFF, { all_day: 0, start: '2026-03-27 13:00:00' }, {}],
])('an entry can be edited to have %s', async (_, path, sent, made) => {
  await using world = await sandbox.fork()
  const entry = { ...(await stored(path.slice(-5))), ...sent, ...made }
  expect(await act(world, `PATCH ${path}` as 'PATCH /', { ...sent, type: 'ignored', personnel_id: '3119' })).toEqual({
    status: 200,
    body: entry,
    changes: { worker_availability: { changed: [entry] } },
  })
  expect((await act(world, `GET ${path}` as 'GET /')).body).toEqual(entry)
})

test.each([
  ['end before it starts', WINDOW, { end: '2026-03-03 08:00:00' }, { end: 'is not after the start' }],
  ['end on another day', WINDOW, { end: '2026-03-04 06:00:00' }, { end: 'must be on the day of the start' }],
  ['end on its day by night', WINDOW, { overnight: 1 }, { end: 'must be on the next day' }],
  ['repeat time off', OFF, { repeating: 1 }, { repeating: 'is not for time off' }],
  [
    'be of no day',
    WINDOW,
    { start: '2026-02-30 09:00:00' },
    { start: 'must be a date and time such as 2026-03-17 10:00:00' },
  ],
  ['be half a flag', WINDOW, { all_day: 2 }, { all_day: 'must be one of 0, 1' }],
  ['have another state', WINDOW, { status: 1 }, { status: 'must be one of 0, 2, 86' }],
  ['have long comments', WINDOW, { comments: 'x'.repeat(65_536) }, { comments: 'must have at most 65535 characters' }],
])('an entry cannot be edited to %s', async (_, path, sent, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, `PATCH ${path}` as 'PATCH /', sent)).toEqual(fieldRefusal(fields, 'WRK'))
})

test('nothing sent changes nothing, though a window that was switched off since can be edited', async () => {
  await using world = await sandbox.fork()
  await act(world, 'PATCH /config', {
    category: 'worker_interaction',
    subcategory: 'availability',
    item: 'active',
    value: false,
  })
  expect(await act(world, `PATCH ${WINDOW}`, {})).toEqual({ status: 200, body: await stored('aV1jd'), changes: {} })
  const window = { start: '2026-03-10 09:00:00', end: '2026-03-10 17:00:00' }
  expect(await act(world, 'POST /workers/3158/availability', window)).toEqual(
    fieldRefusal({ type: 'is switched off in the settings' }, 'WRK'),
  )
})

const STEPS = [0, 2, 86].flatMap((from) => [0, 2, 86].map((to) => [from, to] as const))

test.each(STEPS)('a decision from %i to %i is taken or refused, and only a taken one is signed', async (from, to) => {
  await using world = await sandbox.fork()
  await given(world, 'worker_availability', 'aV2jd', { status: from })
  const isStep = (from === 0 && to !== 0) || (from === 2 && to === 86) || (from === 86 && to === 2)
  const decided = { status: to, manager_id: '3106', date_decided: '2026-03-02 09:00:00' }
  const entry = { ...(await stored('aV2jd')), ...decided, comments: 'Decided.' }
  expect(await act(world, `PATCH ${OFF}`, { status: to, comments: 'Decided.' })).toEqual(
    isStep
      ? { status: 200, body: entry, changes: { worker_availability: { changed: [entry] } } }
      : refusal(422, 'WRK-507', `The status cannot go from ${from} to ${to}.`, [
          { field: 'status', message: 'is not a next state' },
        ]),
  )
})

// The shift is on 9 March from 16:00 to 23:00 in Kuala Lumpur, where the company is; time off is told by its clock.
test.each([
  ['2026-03-09 08:00:00', '2026-03-09 16:00:00', 10, true],
  ['2026-03-09 08:00:00', '2026-03-09 16:00:01', 10, false],
  ['2026-03-09 23:00:00', '2026-03-10 02:00:00', 10, true],
  ['2026-03-09 22:59:59', '2026-03-10 02:00:00', 10, false],
  ['2026-03-01 00:00:00', '2026-03-31 00:00:00', 10, false],
  // In Oslo it begins at 23:00 of the company's clock.
  ['2026-03-09 08:00:00', '2026-03-09 23:00:00', 9, true],
  ['2026-03-09 08:00:00', '2026-03-09 23:00:01', 9, false],
])('time off from %s to %s, with a shift in zone %i, can be approved: %s', async (start, end, timezone_id, isFree) => {
  await using world = await sandbox.fork()
  await given(world, 'locations', '78597', { timezone_id })
  await given(world, 'worker_availability', 'aV2jd', { personnel_id: '3120', start, end, all_day: 0 })
  const answer = await act(world, 'PATCH /workers/3120/availability/aV2jd', { status: 2 })
  if (isFree) expect(answer).toMatchObject({ status: 200, body: { status: 2 } })
  else
    expect(answer).toEqual(
      refusal(422, 'WRK-506', 'The worker has a shift in this time off.', [
        { field: 'status', message: 'cannot be approved' },
      ]),
    )
  // A shift stands in the way of an approval alone.
  expect(await act(world, 'PATCH /workers/3120/availability/aV2jd', { status: 86 })).toMatchObject({ status: 200 })
})

test('a window over a shift is approved like any other', async () => {
  await using world = await sandbox.fork()
  const window = { personnel_id: '3120', start: '2026-03-09 09:00:00', end: '2026-03-09 22:00:00', status: 0 }
  await given(world, 'worker_availability', 'aV1jd', window)
  expect(await act(world, 'PATCH /workers/3120/availability/aV1jd', { status: 2 })).toMatchObject({ status: 200 })
})

test('an entry that is deleted is gone; one of another worker, or of nobody, is not found', async () => {
  await using world = await sandbox.fork()
  const entry = await stored('aV1jd')
  for (const [method, body] of [
    ['GET', undefined],
    ['PATCH', { status: 86 }],
    ['DELETE', undefined],
  ] as const) {
    expect(await act(world, `${method} /workers/3119/availability/aV1jd`, body)).toEqual(notFound('aV1jd', 'WRK'))
    expect(await act(world, `${method} /workers/9999/availability/aV1jd`, body)).toEqual(notFound('9999', 'WRK'))
  }
  expect(await act(world, `DELETE ${WINDOW}`)).toEqual({
    status: 204,
    body: undefined,
    changes: { worker_availability: { removed: [entry] } },
  })
  expect(await act(world, `DELETE ${WINDOW}`)).toEqual(notFound('aV1jd', 'WRK'))
})

test('an entry touches a range where one of its days is in it, whatever the range', () => {
  const day = fc.integer({ min: 0, max: 60 })
  const dateOf = (offset: number): string => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10)
  const bound = fc.option(day, { nil: undefined })
  const span = fc.record({ start: day, length: fc.integer({ min: 0, max: 20 }) })
  fc.assert(
    fc.property(span, fc.boolean(), bound, bound, ({ start, length: longest }, isRepeating, from, to) => {
      const length = isRepeating ? longest % 2 : longest // a window that repeats goes into the next day at most
      const days = Array.from({ length: isRepeating ? 20 : 1 }, (_, week) => start + 7 * week).flatMap((first) =>
        Array.from({ length: length + 1 }, (_, one) => first + one),
      )
      const want = days.some((one) => one >= (from ?? 0) && one <= (to ?? 1000))
      const entry = { start: `${dateOf(start)} 09:00:00`, end: `${dateOf(start + length)} 17:00:00` }
      const range = [from, to].map((one) => (one === undefined ? undefined : dateOf(one)))
      expect(touchesDays({ ...entry, repeating: isRepeating ? 1 : 0 }, range[0], range[1])).toBe(want)
    }),
    { numRuns: 300 },
  )
})
