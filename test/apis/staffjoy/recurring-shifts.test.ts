import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { shareMinutes } from '../../../src/apis/staffjoy/recurring-overlap.ts'
import { DAYS } from '../../../src/apis/staffjoy/weeks.ts'
import type { SandboxWorld } from '../../../src/index.ts'
import { NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { leave, listed } from './shift-story.ts'
import { type Act, actIn, ID, openStage, ROLE } from './stage.ts'

const sandbox = await openStage()
afterAll(() => sandbox.close())
let world: SandboxWorld
let act: Act
let refused: Refused
beforeEach(async () => {
  world = await sandbox.fork()
  act = actIn(world)
  refused = refusedIn(world)
})

const LIST = `${ROLE}/recurringshifts/`
const monday = { start_day: 'monday', start_hour: 9, start_minute: 30, duration_minutes: 240 }
const mine = { ...monday, user_id: ID.worker }

const OVERLAP = [400, 'This overlaps another recurring shift of the user'] as const
const WITH_USER = [400, 'quantity must be 1 for a shift that has a user_id'] as const
const NO_WORKER = [400, 'user_id is no active worker of the role'] as const

type Refusal = [name: string, sent: Readonly<Record<string, unknown>>, answer: unknown]

/** A refusal whose words are not ours, but which begins with the name of the field. */
const naming = (field: string) => [400, expect.stringMatching(new RegExp(`^${field} `))]

async function make(recurring: Readonly<Record<string, unknown>>): Promise<number> {
  const { status, body } = await act('manager', 'POST', LIST, recurring)
  expect(status).toBe(201)
  return body.id
}

describe('making one', () => {
  test('it is nobody’s, once a week, unless told otherwise; days may be in capitals', async () => {
    const made = await act('manager', 'POST', LIST, { ...monday, start_day: 'MonDay', colour: 'red' })
    const shift = { id: 1, role_id: 1, user_id: 0, ...monday, quantity: 1 }
    expect([made.status, made.body]).toEqual([201, shift])
    const read = await act('worker', 'GET', `${LIST}1`)
    expect([read.status, read.body]).toEqual([200, { data: shift, resources: [] }])
    expect((await act('manager', 'POST', LIST, { ...monday, quantity: 99 })).body).toEqual({
      ...shift,
      id: 2,
      quantity: 99,
    })
    expect((await act('admin', 'POST', LIST, mine)).body).toEqual({ ...shift, id: 3, user_id: ID.worker })
  })

  test('no shift is made of it now', async () => {
    await make(mine)
    expect(await listed(act, 'manager', `${ROLE}/shifts/?start=2016&end=2018`)).toEqual([])
  })

  const missing = (name: keyof typeof monday): Refusal => {
    const { [name]: _, ...rest } = monday
    return [`no ${name}`, rest, [400, { [name]: `Missing required parameter ${name}` }]]
  }

  test.each<Refusal>([
    missing('start_day'),
    missing('start_hour'),
    missing('start_minute'),
    missing('duration_minutes'),
    ['no whole number', { ...monday, start_hour: '9.5' }, [400, { start_hour: 'start_hour must be a whole number' }]],
    ['no day', { ...monday, start_day: 'someday' }, naming('start_day')],
    ['an hour below zero', { ...monday, start_hour: -1 }, naming('start_hour')],
    ['an hour too late', { ...monday, start_hour: 24 }, naming('start_hour')],
    ['a minute below zero', { ...monday, start_minute: -1 }, naming('start_minute')],
    ['a minute too late', { ...monday, start_minute: 60 }, naming('start_minute')],
    ['no length', { ...monday, duration_minutes: 0 }, naming('duration_minutes')],
    ['more than 23 hours', { ...monday, duration_minutes: 1381 }, naming('duration_minutes')],
    ['no quantity', { ...monday, quantity: 0 }, naming('quantity')],
    ['a quantity too great', { ...monday, quantity: 100 }, naming('quantity')],
    ['several for one', { ...mine, quantity: 2 }, WITH_USER],
    ['somebody of another role', { ...mine, user_id: ID.outsider }, NO_WORKER],
    ['somebody unknown, several times', { ...mine, user_id: 4000, quantity: 2 }, NO_WORKER],
    ['somebody below zero', { ...mine, user_id: -1 }, naming('user_id')],
  ])('with %s it is refused', async (_name, sent, answer) => {
    expect(await refused('manager', 'POST', LIST, sent)).toEqual(answer)
  })

  test('the limits themselves are fine', async () => {
    await make({ start_day: 'sunday', start_hour: 23, start_minute: 59, duration_minutes: 1380 })
    await make({ start_day: 'sunday', start_hour: 0, start_minute: 0, duration_minutes: 1, quantity: 1 })
  })

  test('a former worker gets none', async () => {
    await leave(act, 'worker')
    expect(await refused('manager', 'POST', LIST, mine)).toEqual(NO_WORKER)
  })
})

describe('overlap', () => {
  test('is looked for among those of one worker in one role, and touching is none', async () => {
    await make(mine)
    expect(await refused('manager', 'POST', LIST, { ...mine, start_hour: 13, start_minute: 29 })).toEqual(OVERLAP)
    await make({ ...mine, start_hour: 13 })
    await make({ ...mine, start_hour: 5 })
    await make({ ...mine, user_id: ID.colleague })
    await make(monday)
    await make({ ...mine, start_day: 'tuesday' })
  })

  test('goes on where the week begins again', async () => {
    const night = { ...mine, start_day: 'sunday', start_hour: 22, start_minute: 0, duration_minutes: 180 }
    await make(night)
    const early = { ...mine, start_hour: 0, start_minute: 59, duration_minutes: 60 }
    expect(await refused('manager', 'POST', LIST, early)).toEqual(OVERLAP)
    await make({ ...early, start_hour: 1, start_minute: 0 })
    const other = { ...mine, user_id: ID.colleague, start_hour: 0, start_minute: 0 }
    await make(other)
    expect(await refused('manager', 'POST', LIST, { ...night, user_id: ID.colleague })).toEqual(OVERLAP)
    await make({ ...night, user_id: ID.colleague, duration_minutes: 120 })
  })

  const times = fc.record({
    start_day: fc.constantFrom(...DAYS),
    start_hour: fc.integer({ min: 0, max: 23 }),
    start_minute: fc.constantFrom(0, 1, 30, 59),
    duration_minutes: fc.oneof(fc.integer({ min: 1, max: 1380 }), fc.constantFrom(1, 60, 120, 1380)),
  })
  const minutesOf = ({ start_day, start_hour, start_minute, duration_minutes }: Parameters<typeof shareMinutes>[0]) => {
    const start = (DAYS.indexOf(start_day) * 24 + start_hour) * 60 + start_minute
    return Array.from({ length: duration_minutes }, (_, minute) => (start + minute) % (7 * 24 * 60))
  }

  test('is what two lists of minutes have in common', () => {
    fc.assert(
      fc.property(times, times, (one, other) => {
        const minutes = new Set(minutesOf(one))
        expect(shareMinutes(one, other)).toBe(minutesOf(other).some((minute) => minutes.has(minute)))
      }),
      { seed: 75, numRuns: 500 },
    )
  })
})

describe('changing one', () => {
  let path: string
  beforeEach(async () => {
    path = `${LIST}${await make({ ...monday, quantity: 3 })}`
  })

  test('what was sent comes back, with 200', async () => {
    const sent = { start_day: 'Friday', start_hour: 0, start_minute: 15, duration_minutes: 1380, quantity: 4 }
    const changed = await act('manager', 'PATCH', path, { ...sent, colour: 'red' })
    expect([changed.status, changed.body]).toEqual([200, { ...sent, start_day: 'friday' }])
    expect((await act('worker', 'GET', path)).body.data).toEqual({ id: 1, role_id: 1, user_id: 0, ...changed.body })
    expect((await act('manager', 'PATCH', path)).body).toEqual({})
  })

  test('whom it is taken from is answered as null, and read as 0', async () => {
    const assigned = { user_id: ID.worker, quantity: 1 }
    expect((await act('manager', 'PATCH', path, assigned)).body).toEqual(assigned)
    expect((await act('manager', 'PATCH', path, { user_id: 0 })).body).toEqual({ user_id: null })
    expect((await act('manager', 'GET', path)).body.data.user_id).toBe(0)
  })

  test.each<Refusal>([
    ['no day', { start_day: 'someday' }, naming('start_day')],
    ['an hour too late', { start_hour: 24 }, naming('start_hour')],
    ['a minute too late', { start_minute: 60 }, naming('start_minute')],
    ['more than 23 hours', { duration_minutes: 1381 }, naming('duration_minutes')],
    ['a quantity too great', { quantity: 100 }, naming('quantity')],
    ['somebody of another role', { user_id: ID.outsider }, NO_WORKER],
    ['somebody below zero', { user_id: -1 }, naming('user_id')],
    ['a worker for several', { user_id: ID.worker }, WITH_USER],
  ])('%s is refused', async (_name, sent, answer) => {
    expect(await refused('manager', 'PATCH', path, sent)).toEqual(answer)
  })

  test('several are refused for a worker, and an overlap with another one of theirs', async () => {
    const own = `${LIST}${await make(mine)}`
    expect(await refused('manager', 'PATCH', own, { quantity: 2 })).toEqual(WITH_USER)
    expect(await refused('manager', 'PATCH', path, { quantity: 1, user_id: ID.worker })).toEqual(OVERLAP)
    expect((await act('manager', 'PATCH', own, { start_minute: 45 })).body).toEqual({ start_minute: 45 })
  })

  test('shifts that were made of it stay as they are', async () => {
    await world.putRecord(
      { api: 'staffjoy', collection: 'shifts', id: '1' },
      {
        id: 1,
        role_id: 1,
        user_id: 0,
        start: '2016-03-07T17:30:00',
        stop: '2016-03-07T21:30:00',
        published: false,
        description: null,
      },
    )
    const { body } = await act('manager', 'GET', `${ROLE}/shifts/1`)
    await act('manager', 'PATCH', path, { start_hour: 12 })
    expect((await act('manager', 'DELETE', path)).status).toBe(204)
    expect((await act('manager', 'GET', `${ROLE}/shifts/1`)).body).toEqual(body)
  })
})

test('lists are by id, of all or of one worker; 0 is nobody', async () => {
  const ids = [await make(mine), await make(monday), await make({ ...mine, start_day: 'friday' })]
  expect(await listed(act, 'worker', LIST)).toEqual(ids)
  expect(await listed(act, 'worker', `${LIST}?user_id=${ID.worker}&colour=red`)).toEqual([ids[0], ids[2]])
  expect(await listed(act, 'worker', `${LIST}?user_id=0`)).toEqual([ids[1]])
  expect(await listed(act, 'worker', `${LIST}?user_id=77`)).toEqual([])
  expect((await act('worker', 'GET', LIST)).body.data[0]).toEqual({ id: 1, role_id: 1, ...mine, quantity: 1 })
  expect(await refused('worker', 'GET', `${LIST}?user_id=me`)).toEqual([
    400,
    { user_id: 'user_id must be a whole number' },
  ])
})

test('members read, managers write, in their role', async () => {
  const path = `${LIST}${await make(monday)}`
  expect(await refused('worker', 'POST', LIST, monday)).toEqual(UNAUTHORIZED)
  expect(await refused('worker', 'PATCH', path, { quantity: 2 })).toEqual(UNAUTHORIZED)
  expect(await refused('worker', 'DELETE', path)).toEqual(UNAUTHORIZED)
  expect(await refused('outsider', 'GET', path)).toEqual(UNAUTHORIZED)
  expect(await refused('outsider', 'GET', LIST)).toEqual(UNAUTHORIZED)
  const elsewhere = path.replace('/roles/1', '/roles/2')
  for (const method of ['GET', 'PATCH', 'DELETE'])
    expect(await refused('manager', method, elsewhere)).toEqual(NOT_FOUND)
  for (const as of ['sudo', 'admin', 'manager', 'colleague'] as const)
    expect((await act(as, 'GET', path)).status).toBe(200)
  expect(await act('admin', 'DELETE', path)).toMatchObject({ status: 204, body: '' })
  expect(await refused('admin', 'DELETE', path)).toEqual(NOT_FOUND)
})
