import { afterAll, beforeEach, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { shown } from './people.ts'
import { BAD_REQUEST, NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
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

const ROLES = `${LOC}/roles/`
const kitchen = {
  id: 1,
  name: 'Kitchen',
  location_id: 1,
  archived: false,
  enable_timeclock: false,
  enable_time_off_requests: false,
  min_hours_per_workday: 4,
  max_hours_per_workday: 8,
  min_hours_between_shifts: 12,
  max_consecutive_workdays: 6,
}
const bar = { ...kitchen, id: 2, name: 'Bar' }
const membership = {
  min_hours_per_workweek: 20,
  max_hours_per_workweek: 40,
  internal_id: null,
  working_hours: null,
  archived: false,
}
const resources = ['recurringshifts', 'schedules', 'shifts', 'users']

test('roles are listed, with their workers where that is asked for', async () => {
  const list = await act('colleague', 'GET', ROLES)
  expect([list.status, list.body]).toEqual([200, { data: [kitchen, bar] }])
  const { body } = await act('colleague', 'GET', `${ROLES}?recurse=True`)
  const seen = { ...shown('colleague'), last_seen: '2016-03-02T20:00:00' }
  const users = [
    { ...shown('worker'), ...membership },
    { ...seen, ...membership },
  ]
  expect(body).toEqual({
    data: [
      { ...kitchen, users },
      { ...bar, users: [] },
    ],
  })
  const one = await act('colleague', 'GET', ROLE)
  expect([one.status, one.body]).toEqual([200, { data: kitchen, resources }])
  expect((await act('colleague', 'GET', `${ROLE}?recurse=1`)).body).toEqual({ data: { ...kitchen, users }, resources })
})

test('archived roles and workers are told from the others', async () => {
  await act('manager', 'DELETE', `${LOC}/roles/2`)
  await act('manager', 'DELETE', `${ROLE}/users/5`)
  const names = async (query: string) =>
    (await act('worker', 'GET', `${ROLES}${query}`)).body.data.map((role: { name: string; users?: unknown[] }) => [
      role.name,
      role.users?.length,
    ])
  expect(await names('')).toEqual([
    ['Kitchen', undefined],
    ['Bar', undefined],
  ])
  expect(await names('?archived=true')).toEqual([['Bar', undefined]])
  expect(await names('?archived=false&recurse=true')).toEqual([['Kitchen', 1]])
  expect(await names('?recurse=true')).toEqual([
    ['Kitchen', 2],
    ['Bar', 0],
  ])
  const former = await act('worker', 'GET', `${ROLE}?recurse=true&archived=true`)
  expect(former.body.data.users).toEqual([{ ...shown('colleague'), ...membership, archived: true }])
})

test('a new role has the defaults of its organization', async () => {
  const made = await act('manager', 'POST', ROLES, {})
  const fresh = { ...kitchen, id: 5, name: null }
  expect([made.status, made.body]).toEqual([201, fresh])
  const defaults = { enable_timeclock_default: 'true', enable_time_off_requests_default: 'true' }
  await act('admin', 'PATCH', ORG, defaults)
  const next = await act('manager', 'POST', ROLES, { name: 'Cellar', enable_timeclock: 'false' })
  expect(next.body).toEqual({ ...fresh, id: 6, name: 'Cellar', enable_time_off_requests: true })
  expect((await act('manager', 'GET', `${ROLES}5`)).body.data).toEqual(fresh)
})

test('the rules of a role are kept as they are sent', async () => {
  const rules = {
    min_hours_per_workday: '1',
    max_hours_per_workday: '24',
    min_hours_between_shifts: '0',
    max_consecutive_workdays: '13',
  }
  const stored = {
    min_hours_per_workday: 1,
    max_hours_per_workday: 24,
    min_hours_between_shifts: 0,
    max_consecutive_workdays: 13,
  }
  expect((await act('manager', 'POST', ROLES, rules)).body).toMatchObject(stored)
})

/** By the least and most that a field may be. */
const LIMITS = [
  ['min_hours_per_workday', 1, 24],
  ['max_hours_per_workday', 1, 24],
  ['min_hours_between_shifts', 0, 24],
  ['max_consecutive_workdays', 4, 13],
] as const

test.each(LIMITS)('%s is refused below %i and above %i', async (field, least, most) => {
  for (const value of [least - 1, most + 1]) {
    expect(await refused('manager', 'POST', ROLES, { [field]: value })).toEqual([400, expect.stringMatching(field)])
    expect(await refused('manager', 'PATCH', ROLE, { [field]: value })).toEqual([400, expect.stringMatching(field)])
  }
  expect(await refused('manager', 'POST', ROLES, { [field]: '5.5' })).toEqual([
    400,
    { [field]: `${field} must be a whole number` },
  ])
})

test('the least hours of a day are not above the most, given or current', async () => {
  const refusal = [400, 'min_hours_per_workday is above max_hours_per_workday']
  expect(await refused('manager', 'POST', ROLES, { min_hours_per_workday: '9' })).toEqual(refusal)
  expect(await refused('manager', 'POST', ROLES, { max_hours_per_workday: '3' })).toEqual(refusal)
  expect(await refused('manager', 'PATCH', ROLE, { min_hours_per_workday: '9' })).toEqual(refusal)
  expect(await refused('manager', 'PATCH', ROLE, { max_hours_per_workday: '3' })).toEqual(refusal)
  const both = { min_hours_per_workday: '9', max_hours_per_workday: '9' }
  expect((await act('manager', 'PATCH', ROLE, both)).status).toBe(200)
})

test('hours come back from PATCH as half hours, and are stored as hours', async () => {
  const sent = {
    name: 'Grill',
    enable_timeclock: 'True',
    enable_time_off_requests: 'True',
    min_hours_per_workday: '3',
    max_hours_per_workday: '9',
    min_hours_between_shifts: '10',
    max_consecutive_workdays: '5',
  }
  const changed = await act('manager', 'PATCH', ROLE, sent)
  const flags = { name: 'Grill', enable_timeclock: true, enable_time_off_requests: true, max_consecutive_workdays: 5 }
  expect(changed.status).toBe(200)
  expect(changed.body).toEqual({
    ...flags,
    min_half_hours_per_workday: 6,
    max_half_hours_per_workday: 18,
    min_half_hours_between_shifts: 20,
  })
  expect((await act('manager', 'GET', ROLE)).body.data).toEqual({
    ...kitchen,
    ...flags,
    min_hours_per_workday: 3,
    max_hours_per_workday: 9,
    min_hours_between_shifts: 10,
  })
  expect((await act('manager', 'PATCH', ROLE, {})).body).toEqual({})
  // The published reference misspells this one.
  expect(await refused('manager', 'PATCH', ROLE, { enable_timeclocks: 'true' })).toEqual([
    400,
    'Unknown arguments: enable_timeclocks',
  ])
})

test('an archived role can be read, and changed by nobody but sudo who brings it back', async () => {
  expect(await refused('admin', 'PATCH', ROLE, { archived: 'true' })).toEqual([
    401,
    'Only sudo users may change archived',
  ])
  expect((await refused('admin', 'PATCH', ROLE, { archived: 'true', max_hours_per_workday: '99' }))[0]).toBe(401)
  expect((await act('sudo', 'PATCH', ROLE, { archived: 'true' })).body).toEqual({ archived: true })
  expect((await act('worker', 'GET', ROLE)).body.data).toEqual({ ...kitchen, archived: true })
  for (const body of [{}, { name: 'x' }]) expect(await refused('sudo', 'PATCH', ROLE, body)).toEqual(BAD_REQUEST)
  expect((await act('sudo', 'PATCH', ROLE, { archived: 'false', name: 'x' })).body).toEqual({
    archived: false,
    name: 'x',
  })
})

test('nobody archives, or brings back, a role of an archived location', async () => {
  await act('sudo', 'PATCH', LOC, { archived: 'true' })
  for (const archived of ['true', 'false'])
    expect(await refused('sudo', 'PATCH', ROLE, { archived })).toEqual([
      400,
      'archived cannot change while the location is archived',
    ])
  expect((await act('manager', 'PATCH', ROLE, { name: 'x' })).status).toBe(200)
  expect((await act('manager', 'POST', ROLES, { name: 'late' })).status).toBe(201)
})

test('a closed role takes the memberships of its workers with it', async () => {
  expect(await act('manager', 'DELETE', ROLE)).toMatchObject({ status: 204, body: '' })
  const { body } = await act('manager', 'GET', `${ROLE}?recurse=true`)
  expect(body.data).toMatchObject({ archived: true, users: [{ archived: true }, { archived: true }] })
  expect(await refused('worker', 'GET', ROLE)).toEqual(UNAUTHORIZED)
  expect(await refused('worker', 'GET', ORG)).toEqual(UNAUTHORIZED)
  expect(await refused('manager', 'DELETE', ROLE)).toEqual(BAD_REQUEST)
})

test('what the path names is looked for before the permission', async () => {
  for (const path of [`${LOC}/roles/3`, `${LOC}/roles/99`, '/organizations/2/locations/1/roles/1']) {
    expect(await refused('outsider', 'GET', path)).toEqual(NOT_FOUND)
    expect(await refused('sudo', 'PATCH', path, { name: 'x' })).toEqual(NOT_FOUND)
    expect(await refused('sudo', 'DELETE', path)).toEqual(NOT_FOUND)
  }
  for (const [method, path] of [
    ['GET', ROLES],
    ['POST', ROLES],
    ['GET', ROLE],
    ['PATCH', ROLE],
    ['DELETE', ROLE],
  ] as const)
    expect(await refused('outsider', method, path)).toEqual(UNAUTHORIZED)
  for (const [method, path] of [
    ['POST', ROLES],
    ['PATCH', ROLE],
    ['DELETE', ROLE],
  ] as const)
    expect(await refused('worker', method, path)).toEqual(UNAUTHORIZED)
})
