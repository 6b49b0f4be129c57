import { afterAll, beforeEach, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { type Act, actIn, LOC, ORG, openStage, ROLE } from './stage.ts'

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

const LIST = `${ORG}/workers/`
const limits = { min_hours_per_workweek: '10', max_hours_per_workweek: '20' }

/** One row for each membership of the stage, and two that are added. */
const row = (name: string, user_id: number, role: readonly [number, string], location: readonly [number, string]) => ({
  user_id,
  email: `${name}@example.com`,
  name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  location_id: location[0],
  location_name: location[1],
  role_id: role[0],
  role_name: role[1],
  archived: false,
})
const west = [1, 'West'] as const
const worker = row('worker', 4, [1, 'Kitchen'], west)
const colleague = row('colleague', 5, [1, 'Kitchen'], west)
const atDoor = row('worker', 4, [3, 'Door'], [2, 'East'])
const atBar = row('worker', 4, [2, 'Bar'], west)

beforeEach(async () => {
  await act('admin', 'POST', `${ORG}/locations/2/roles/3/users/`, { id: '4', ...limits })
  await act('admin', 'POST', `${LOC}/roles/2/users/`, { id: '4', ...limits })
})

const rows = async (query: string) => (await act('worker', 'GET', `${LIST}${query}`)).body.data

test('every membership has a row, in the order in which they began', async () => {
  const { status, body } = await act('worker', 'GET', LIST)
  expect([status, body]).toEqual([200, { data: [worker, colleague, atDoor, atBar] }])
})

test('rows are chosen by all filters that are given', async () => {
  expect(await rows('?filter_by_email=WORKER@example.com')).toEqual([worker, atDoor, atBar])
  expect(await rows('?filter_by_email=worker')).toEqual([])
  expect(await rows('?filter_by_location_id=1')).toEqual([worker, colleague, atBar])
  expect(await rows('?filter_by_role_id=3')).toEqual([atDoor])
  expect(await rows('?filter_by_role_id=4')).toEqual([])
  expect(await rows('?filter_by_location_id=1&filter_by_role_id=3')).toEqual([])
  expect(await rows('?filter_by_location_id=1&filter_by_email=worker@example.com&unknown=1')).toEqual([worker, atBar])
})

test('former workers are listed unless they are filtered out', async () => {
  await act('manager', 'DELETE', `${ROLE}/users/5`)
  const former = { ...colleague, archived: true }
  expect(await rows('')).toEqual([worker, former, atDoor, atBar])
  expect(await rows('?archived=True')).toEqual([former])
  expect(await rows('?archived=false')).toEqual([worker, atDoor, atBar])
})

test('only members of the organization see it; one that does not exist has no workers', async () => {
  expect(await refused('outsider', 'GET', LIST)).toEqual(UNAUTHORIZED)
  expect(await refused('worker', 'GET', '/organizations/99/workers/')).toEqual(UNAUTHORIZED)
  expect((await act('sudo', 'GET', '/organizations/99/workers/')).body).toEqual({ data: [] })
  expect(await refused('worker', 'GET', `${LIST}?filter_by_role_id=`)).toEqual([
    400,
    { filter_by_role_id: 'filter_by_role_id must be a whole number' },
  ])
})
