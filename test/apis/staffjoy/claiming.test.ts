import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { NOT_FOUND, type Refused, refusedIn } from './refusals.ts'
import { leave, putShift, SHIFTS, span, storedShift } from './shift-story.ts'
import { type Act, actIn, ID, LOC, openStage, ROLE } from './stage.ts'

const sandbox = await openStage()
afterAll(() => sandbox.close())
let world: SandboxWorld
let act: Act
let refused: Refused
beforeEach(async () => {
  world = await sandbox.fork()
  act = actIn(world)
  refused = refusedIn(world)
  await putShift(world, 1, span(4, 9, 17))
})

const SHIFT = `${SHIFTS}1`
const mine = { user_id: ID.worker }

const ONLY_USER = [400, 'To claim a shift, send user_id and nothing else'] as const
const FOR_OTHER = [400, 'user_id: shifts can only be claimed for oneself'] as const
const ASSIGNED = [400, 'This shift is assigned already'] as const
const STARTED = [400, 'This shift has started already'] as const
const OVERLAP = [400, 'This overlaps another shift of the user'] as const
const BEYOND = [400, 'This shift breaks the limits of the role or of the worker'] as const

test('a worker takes a shift that is nobody’s, published or not', async () => {
  const claimed = await act('worker', 'PATCH', SHIFT, mine)
  expect([claimed.status, claimed.body]).toEqual([200, mine])
  expect(await storedShift(world, 1)).toMatchObject({ user_id: ID.worker, published: false })
})

describe('the claim is refused', () => {
  test.each([
    ['nothing at all', {}],
    ['something else', { published: true }],
    ['something else beside', { ...mine, published: false }],
    ['something unusable beside', { ...mine, start: 'noon' }],
  ])('that says %s', async (_name, sent) => {
    expect(await refused('worker', 'PATCH', SHIFT, sent)).toEqual(ONLY_USER)
  })

  test('with a parameter that nobody knows, before all else', async () => {
    expect(await refused('worker', 'PATCH', SHIFT, { ...mine, colour: 'red' })).toEqual([
      400,
      'Unknown arguments: colour',
    ])
  })

  test('for others, and for nobody', async () => {
    expect(await refused('worker', 'PATCH', SHIFT, { user_id: ID.colleague })).toEqual(FOR_OTHER)
    expect(await refused('worker', 'PATCH', SHIFT, { user_id: 0 })).toEqual(FOR_OTHER)
    expect(await refused('worker', 'PATCH', SHIFT, { user_id: ID.outsider })).toEqual(NOT_FOUND)
    expect(await refused('worker', 'PATCH', SHIFT, { user_id: 4000, published: true })).toEqual(NOT_FOUND)
    await leave(act, 'colleague')
    expect(await refused('worker', 'PATCH', SHIFT, { user_id: ID.colleague })).toEqual(NOT_FOUND)
    expect(await refused('worker', 'PATCH', SHIFT, { user_id: ID.colleague, published: true })).toEqual(ONLY_USER)
  })

  test('of what somebody has, even oneself, so that nobody drops a shift', async () => {
    await putShift(world, 1, { ...span(4, 9, 17), user_id: ID.colleague })
    expect(await refused('worker', 'PATCH', SHIFT, mine)).toEqual(ASSIGNED)
    expect(await refused('colleague', 'PATCH', SHIFT, { user_id: ID.colleague })).toEqual(ASSIGNED)
    expect(await refused('colleague', 'PATCH', SHIFT, { user_id: 0 })).toEqual(FOR_OTHER)
  })

  test('of what has begun', async () => {
    await putShift(world, 1, { start: '2016-03-02T20:00:00', stop: '2016-03-02T22:00:00' })
    expect(await refused('worker', 'PATCH', SHIFT, mine)).toEqual(STARTED)
    await putShift(world, 1, { start: '2016-03-02T20:00:01', stop: '2016-03-02T22:00:00' })
    expect((await act('worker', 'PATCH', SHIFT, mine)).status).toBe(200)
  })

  test('at a time at which the worker works in that role', async () => {
    await putShift(world, 2, { ...span(4, 16, 18), ...mine })
    expect(await refused('worker', 'PATCH', SHIFT, mine)).toEqual(OVERLAP)
    await putShift(world, 2, { ...span(4, 16, 18), ...mine, role_id: 2 })
    expect((await act('worker', 'PATCH', SHIFT, mine)).status).toBe(200)
  })

  test('beyond the limits, on a boss plan that does not allow more', async () => {
    await putShift(world, 1, span(4, 9, 18))
    expect(await refused('worker', 'PATCH', SHIFT, mine)).toEqual(BEYOND)
    await act('admin', 'PATCH', '/organizations/1', { workers_can_claim_shifts_in_excess_of_max: true })
    expect((await act('worker', 'PATCH', SHIFT, mine)).status).toBe(200)
  })

  test('too close to another shift', async () => {
    await putShift(world, 2, { ...span(3, 14, 22), ...mine })
    expect(await refused('worker', 'PATCH', SHIFT, mine)).toEqual(BEYOND)
    await act('manager', 'PATCH', ROLE, { min_hours_between_shifts: 11 })
    expect((await act('worker', 'PATCH', SHIFT, mine)).status).toBe(200)
  })

  test('by a former worker', async () => {
    await act('manager', 'POST', `${LOC}/roles/2/users/`, {
      id: ID.worker,
      min_hours_per_workweek: 0,
      max_hours_per_workweek: 40,
    })
    await leave(act, 'worker')
    expect((await act('worker', 'GET', SHIFT)).status).toBe(200)
    expect(await refused('worker', 'PATCH', SHIFT, mine)).toEqual(NOT_FOUND)
  })
})

test('limits do not bind on a flex plan', async () => {
  await world.putRecord(
    { api: 'staffjoy', collection: 'shifts', id: '2' },
    { id: 2, role_id: 4, user_id: 0, ...span(4, 0, 23), published: true, description: null },
  )
  const claimed = await act('outsider', 'PATCH', '/organizations/2/locations/3/roles/4/shifts/2', {
    user_id: ID.outsider,
  })
  expect([claimed.status, claimed.body]).toEqual([200, { user_id: ID.outsider }])
})

test('managers are not held to any of it', async () => {
  await putShift(world, 1, span(1, 0, 23))
  expect((await act('manager', 'PATCH', SHIFT, { ...mine, published: true })).status).toBe(200)
  expect((await act('manager', 'PATCH', SHIFT, { user_id: ID.colleague })).status).toBe(200)
})
