import { afterAll, beforeEach, expect, test } from 'vitest'
import { DAYS } from '../../../src/apis/staffjoy/weeks.ts'
import type { SandboxWorld } from '../../../src/index.ts'
import { invited, sentIn, shown } from './people.ts'
import { BAD_REQUEST, FORBIDDEN, NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { type Act, actIn, LOC, openStage, ROLE } from './stage.ts'

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

const USERS = `${ROLE}/users/`
const WORKER = `${USERS}4`
const limits = { min_hours_per_workweek: '10', max_hours_per_workweek: '30' }
const membership = {
  min_hours_per_workweek: 20,
  max_hours_per_workweek: 40,
  internal_id: null,
  working_hours: null,
  archived: false,
}
const stored = { ...membership, min_hours_per_workweek: 10, max_hours_per_workweek: 30 }
const weekOf = (hours: readonly unknown[]) => Object.fromEntries(DAYS.map((day) => [day, hours]))
const office = weekOf([...Array(9).fill(0), ...Array(8).fill(1), ...Array(7).fill(0)])

/** What `working_hours` is refused for: the text, and what is said about it. */
const BAD_HOURS = [
  ['always', 'working_hours is no JSON text of an object'],
  ['', 'working_hours is no JSON text of an object'],
  ['null', 'working_hours is no JSON text of an object'],
  ['[]', 'working_hours is no JSON text of an object'],
  ['7', 'working_hours is no JSON text of an object'],
  [JSON.stringify({ monday: office.monday }), 'working_hours needs the days monday to sunday, and nothing else'],
  [JSON.stringify(weekOf(Array(23).fill(1))), 'monday of working_hours needs 24 whole numbers, each 0 or 1'],
  [JSON.stringify(weekOf(Array(24).fill(2))), 'monday of working_hours needs 24 whole numbers, each 0 or 1'],
  [JSON.stringify(weekOf(Array(24).fill(0.5))), 'monday of working_hours needs 24 whole numbers, each 0 or 1'],
] as const

test('workers are listed in the order in which they joined, former ones on demand', async () => {
  await act('manager', 'POST', USERS, { id: '2', ...limits })
  await act('manager', 'DELETE', `${USERS}5`)
  const worker = { ...shown('worker'), ...membership }
  const colleague = { ...shown('colleague'), ...membership, archived: true }
  const admin = { ...shown('admin'), ...stored }
  const list = await act('manager', 'GET', USERS)
  expect([list.status, list.body]).toEqual([200, { data: [worker, colleague, admin] }])
  expect((await act('manager', 'GET', `${USERS}?archived=true`)).body).toEqual({ data: [colleague] })
  expect((await act('manager', 'GET', `${USERS}?archived=0`)).body).toEqual({ data: [worker, admin] })
})

test('the list is strict about its parameters, and for managers', async () => {
  expect(await refused('manager', 'GET', `${USERS}?foo=1`)).toEqual([400, 'Unknown arguments: foo'])
  expect(await refused('manager', 'GET', `${USERS}?archived=&foo=1`)).toEqual([
    400,
    { archived: 'archived must be true or false' },
  ])
  expect(await refused('worker', 'GET', USERS)).toEqual(UNAUTHORIZED)
  expect(await refused('outsider', 'GET', `${LOC}/roles/3/users/`)).toEqual(NOT_FOUND)
})

test('a worker is added by id or address, with limits and hours, and told', async () => {
  const working_hours = JSON.stringify(office)
  const made = await act('manager', 'POST', USERS, { id: '2', ...limits, internal_id: 'E-2', working_hours })
  const whole = { ...shown('admin'), ...stored, internal_id: 'E-2', working_hours: office }
  expect([made.status, made.body]).toEqual([201, whole])
  expect(await sentIn(world)).toEqual(['admin@example.com: You were added to a role'])
  const one = await act('manager', 'GET', `${USERS}2`)
  expect([one.status, one.body]).toEqual([200, { data: whole, resources: ['timeclocks', 'timeoffrequests'] }])
  const other = await act('manager', 'POST', USERS, { email: 'OUTSIDER@example.com', ...limits })
  expect(other.body).toEqual({ ...shown('outsider'), ...stored })
})

test('a worker whom nobody knows is invited', async () => {
  const made = await act('manager', 'POST', USERS, { email: 'emmy@example.com', name: 'Emmy', ...limits })
  expect(made.body).toEqual({ ...invited(8, 'emmy@example.com', 'Emmy'), ...stored })
  expect(await sentIn(world)).toEqual(['emmy@example.com: You were invited to Staffjoy'])
})

test('JSON booleans in hours are stored as 1 and 0', async () => {
  const working_hours = JSON.stringify(weekOf([true, ...Array(23).fill(false)]))
  const { body } = await act('manager', 'POST', USERS, { id: '2', ...limits, working_hours })
  expect(body.working_hours).toEqual(weekOf([1, ...Array(23).fill(0)]))
})

test('who is meant and how much they work has to be said', async () => {
  const refusal = (body: Record<string, string>) => refused('manager', 'POST', USERS, { ...limits, ...body })
  expect(await refusal({})).toEqual([400, 'Neither id nor email says who is meant'])
  expect(await refusal({ id: '99', email: 'emmy@example.com' })).toEqual(NOT_FOUND)
  expect(await refusal({ email: 'emmy' })).toEqual([400, 'email is no address'])
  expect(await refusal({ id: '2', colour: 'red' })).toEqual([400, 'Unknown arguments: colour'])
  const { min_hours_per_workweek, max_hours_per_workweek } = limits
  expect(await refused('manager', 'POST', USERS, { id: '2', max_hours_per_workweek })).toEqual([
    400,
    { min_hours_per_workweek: 'Missing required parameter min_hours_per_workweek' },
  ])
  expect(await refused('manager', 'POST', USERS, { id: '2', min_hours_per_workweek })).toEqual([
    400,
    { max_hours_per_workweek: 'Missing required parameter max_hours_per_workweek' },
  ])
  expect(await refused('worker', 'POST', USERS, { id: '2', ...limits })).toEqual(UNAUTHORIZED)
})

test('the hours of a week are 0 to 168, the least not above the most', async () => {
  const pairs = [
    ['-1', '10', /^min_hours_per_workweek /],
    ['169', '169', /_hours_per_workweek /],
    ['10', '169', /^max_hours_per_workweek /],
    ['21', '20', /^min_hours_per_workweek is above max_hours_per_workweek$/],
  ] as const
  for (const [min_hours_per_workweek, max_hours_per_workweek, message] of pairs) {
    const hours = { min_hours_per_workweek, max_hours_per_workweek }
    const refusal = [400, expect.stringMatching(message)]
    expect(await refused('manager', 'POST', USERS, { id: '2', ...hours })).toEqual(refusal)
    expect(await refused('manager', 'PATCH', WORKER, hours)).toEqual(refusal)
  }
  const whole = { min_hours_per_workweek: '0', max_hours_per_workweek: '168' }
  expect((await act('manager', 'POST', USERS, { id: '2', ...whole })).status).toBe(201)
  // The ones that are stored count where one is left out.
  expect((await refused('manager', 'PATCH', WORKER, { min_hours_per_workweek: '41' }))[0]).toBe(400)
  expect((await refused('manager', 'PATCH', WORKER, { max_hours_per_workweek: '19' }))[0]).toBe(400)
})

test.each(BAD_HOURS)('working hours %s are refused, and nobody is invited or added', async (working_hours, message) => {
  const body = { email: 'emmy@example.com', ...limits, working_hours }
  expect(await refused('manager', 'POST', USERS, body)).toEqual([400, message])
  expect(await refused('manager', 'PATCH', WORKER, { internal_id: 'x', working_hours })).toEqual([400, message])
})

test('a present worker is not added twice; a former one comes back with new limits and what was known', async () => {
  expect(await refused('manager', 'POST', USERS, { id: '4', ...limits })).toEqual([
    400,
    'The user is a worker of this role already',
  ])
  const working_hours = JSON.stringify(office)
  await act('manager', 'PATCH', WORKER, { internal_id: 'E-4', working_hours })
  await act('manager', 'DELETE', WORKER)
  const back = await act('manager', 'POST', USERS, { id: '4', ...limits })
  expect(back.status).toBe(201)
  const seen = { ...shown('worker'), ...stored, internal_id: 'E-4', working_hours: office }
  expect(back.body).toEqual(seen)
  expect((await act('manager', 'GET', USERS)).body.data).toHaveLength(2)
  expect((await act('worker', 'GET', WORKER)).status).toBe(200)
  await act('manager', 'DELETE', WORKER)
  const renewed = await act('manager', 'POST', USERS, { id: '4', ...limits, internal_id: 'E-5' })
  expect(renewed.body).toMatchObject({ internal_id: 'E-5', working_hours: office })
})

test('PATCH answers what was sent: hours doubled, working hours as the text', async () => {
  const working_hours = JSON.stringify(office, undefined, 1)
  const sent = { min_hours_per_workweek: '25', max_hours_per_workweek: '35', internal_id: 'E-4', working_hours }
  const changed = await act('manager', 'PATCH', WORKER, sent)
  expect(changed.status).toBe(200)
  expect(changed.body).toEqual({
    min_half_hours_per_workweek: 50,
    max_half_hours_per_workweek: 70,
    internal_id: 'E-4',
    working_hours,
  })
  expect((await act('manager', 'GET', WORKER)).body.data).toEqual({
    ...shown('worker'),
    min_hours_per_workweek: 25,
    max_hours_per_workweek: 35,
    internal_id: 'E-4',
    working_hours: office,
    archived: false,
  })
  expect((await act('manager', 'PATCH', WORKER, { min_hours_per_workweek: '25' })).body).toEqual({
    min_half_hours_per_workweek: 50,
  })
  expect((await act('manager', 'PATCH', WORKER, {})).body).toEqual({})
  expect(await refused('manager', 'PATCH', WORKER, { name: 'x' })).toEqual([400, 'Unknown arguments: name'])
  expect(await refused('worker', 'PATCH', WORKER, { internal_id: 'x' })).toEqual(UNAUTHORIZED)
})

test('only sudo archives by PATCH, which touches the flag alone', async () => {
  expect(await refused('admin', 'PATCH', WORKER, { archived: 'true' })).toEqual([
    401,
    'Only sudo users may change archived',
  ])
  expect((await act('sudo', 'PATCH', WORKER, { archived: 'true' })).body).toEqual({ archived: true })
  expect(await sentIn(world)).toEqual([])
  for (const body of [{}, { internal_id: 'x' }])
    expect(await refused('sudo', 'PATCH', WORKER, body)).toEqual(BAD_REQUEST)
  expect((await act('sudo', 'PATCH', WORKER, { archived: 'false', internal_id: 'x' })).body).toEqual({
    archived: false,
    internal_id: 'x',
  })
  await act('sudo', 'PATCH', ROLE, { archived: 'true' })
  for (const archived of ['true', 'false'])
    expect(await refused('sudo', 'PATCH', WORKER, { archived })).toEqual([
      400,
      'archived cannot change while the role is archived',
    ])
  expect((await act('manager', 'PATCH', WORKER, { internal_id: 'y' })).status).toBe(200)
  expect((await act('manager', 'POST', USERS, { id: '2', ...limits })).status).toBe(201)
})

test('an invited worker can be reminded, an active one cannot', async () => {
  await act('manager', 'POST', USERS, { id: '7', ...limits })
  const sent = { activateReminder: 'true', internal_id: 'E-7' }
  expect((await act('manager', 'PATCH', `${USERS}7`, sent)).body).toEqual({ internal_id: 'E-7' })
  expect(await sentIn(world)).toEqual(['invited@example.com: You were invited to Staffjoy'])
  expect(await refused('manager', 'PATCH', WORKER, sent)).toEqual([
    400,
    'activateReminder is for users who are not active yet',
  ])
  expect((await act('manager', 'PATCH', WORKER, { ...sent, activateReminder: 'false' })).status).toBe(200)
})

test('workers see themselves, not each other, and nothing once they have left', async () => {
  expect((await act('worker', 'GET', WORKER)).body.data.id).toBe(4)
  expect(await refused('worker', 'GET', `${USERS}5`)).toEqual(FORBIDDEN)
  expect(await refused('outsider', 'GET', WORKER)).toEqual(FORBIDDEN)
  for (const as of ['sudo', 'worker', 'outsider'] as const)
    expect(await refused(as, 'GET', `${USERS}6`)).toEqual(NOT_FOUND)
  await act('manager', 'DELETE', WORKER)
  expect(await refused('worker', 'GET', WORKER)).toEqual(NOT_FOUND)
  expect(await refused('colleague', 'GET', WORKER)).toEqual(NOT_FOUND)
  expect((await act('manager', 'GET', WORKER)).body.data).toMatchObject({ id: 4, archived: true })
})

test('who has left one role keeps the other', async () => {
  await act('manager', 'POST', `${LOC}/roles/2/users/`, { id: '4', ...limits })
  await act('manager', 'DELETE', WORKER)
  expect((await act('worker', 'GET', LOC)).status).toBe(200)
  expect((await act('worker', 'GET', `${LOC}/roles/2/users/4`)).status).toBe(200)
  expect((await act('worker', 'GET', '/')).body.access.worker).toEqual([
    { organization_id: 1, location_id: 1, role_id: 2, user_id: 4 },
  ])
})
