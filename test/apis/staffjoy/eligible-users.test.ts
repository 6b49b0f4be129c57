import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { shown } from './people.ts'
import { NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { at, leave, putShift, SHIFTS, span } from './shift-story.ts'
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
  await putShift(world, 1, span(4, 9, 17))
})

const USERS = `${SHIFTS}1/users/`
const QUERY = `${ROLE}/shiftquery/`
const times = `start=${at(4, 9)}&stop=${at(4, 17)}`

/** Ids, negative for those beyond the limits. */
const eligible = async (path: string): Promise<number[]> =>
  (await act('manager', 'GET', path)).body.data.map(({ id, within_caps }: { id: number; within_caps: boolean }) =>
    within_caps ? id : -id,
  )

/** The same for the stored shift and for one that there is not. */
async function bothEligible(): Promise<number[]> {
  const [ofShift, ofTimes] = [await eligible(USERS), await eligible(`${QUERY}?${times}`)]
  expect(ofTimes).toEqual(ofShift)
  return ofShift
}

test('eligible users are the active workers of the role, with no more than anybody may see', async () => {
  const { status, body } = await act('manager', 'GET', USERS)
  expect([status, body]).toEqual([
    200,
    {
      data: [
        { ...shown('worker'), within_caps: true },
        { ...shown('colleague'), within_caps: true },
      ],
    },
  ])
  expect((await act('admin', 'GET', `${QUERY}?${times}`)).body).toEqual(body)
  await leave(act, 'worker')
  expect(await bothEligible()).toEqual([ID.colleague])
})

test('those within the limits come first', async () => {
  await putShift(world, 2, { ...span(5, 4, 8), user_id: ID.worker })
  expect(await bothEligible()).toEqual([ID.colleague, -ID.worker])
  await act('admin', 'PATCH', '/organizations/1', { workers_can_claim_shifts_in_excess_of_max: true })
  expect(await bothEligible()).toEqual([ID.worker, ID.colleague])
})

test('who works at that time is not among them, unless it is that shift', async () => {
  await putShift(world, 2, { ...span(4, 16, 18), user_id: ID.worker })
  expect(await bothEligible()).toEqual([ID.colleague])
  await putShift(world, 2, { ...span(4, 17, 18), user_id: ID.colleague, role_id: 2 })
  await putShift(world, 1, { ...span(4, 9, 17), user_id: ID.worker })
  expect(await eligible(USERS)).toEqual([ID.worker, ID.colleague])
  expect(await eligible(`${QUERY}?${times}`)).toEqual([ID.colleague])
})

test('that a shift has begun, or is over, is no obstacle', async () => {
  await putShift(world, 1, span(-20, 9, 17))
  expect(await eligible(USERS)).toEqual([ID.worker, ID.colleague])
})

describe('the query', () => {
  test.each([
    [`stop=${at(4, 9)}`, { start: 'Missing required parameter start' }],
    [`start=${at(4, 9)}`, { stop: 'Missing required parameter stop' }],
    ['start=2016-02-30&stop=2016-02-31', 'start is no ISO 8601 date or time'],
    ['start=2016&stop=2016-02-31', 'stop is no ISO 8601 date or time'],
    [`start=${at(4, 9)}&stop=${at(4, 9)}`, 'start must come before stop'],
    [`start=${at(4, 9)}&stop=${at(5, 9)}`, 'stop: a shift may last 23 hours at most'],
  ])('%s is refused', async (query, message) => {
    expect(await refused('manager', 'GET', `${QUERY}?${query}`)).toEqual([400, message])
  })

  test('takes 23 hours, and what it does not know, and stores nothing', async () => {
    const shifts = { api: 'staffjoy', collection: 'shifts' }
    const before = await world.records(shifts)
    const query = `start=${at(8, 0)}&stop=${at(8, 23)}&colour=red`
    expect(await eligible(`${QUERY}?${query}`)).toEqual([-ID.worker, -ID.colleague])
    expect(await world.records(shifts)).toEqual(before)
    expect(before.total).toBe(1)
  })
})

test('both are for managers, of things that there are', async () => {
  for (const as of ['worker', 'outsider'] as const) {
    expect(await refused(as, 'GET', USERS)).toEqual(UNAUTHORIZED)
    expect(await refused(as, 'GET', `${QUERY}?${times}`)).toEqual(UNAUTHORIZED)
  }
  expect(await refused('manager', 'GET', `${SHIFTS}2/users/`)).toEqual(NOT_FOUND)
  expect(await refused('manager', 'GET', `${QUERY.replace('roles/1', 'roles/4')}?${times}`)).toEqual(NOT_FOUND)
})
