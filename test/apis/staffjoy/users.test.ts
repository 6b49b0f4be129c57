import { afterAll, beforeEach, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { invited, sentIn, shown } from './people.ts'
import { NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { type Act, actIn, openStage } from './stage.ts'

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

const NOW = '2016-03-02T20:00:00'
const sudo = { ...shown('sudo'), last_seen: NOW }

test('users come in pages, with what was asked for beside them', async () => {
  const { status, body } = await act('sudo', 'GET', '/users/?offset=1&limit=2')
  expect(status).toBe(200)
  expect(body).toEqual({
    data: [shown('admin'), shown('manager')],
    offset: 1,
    limit: 2,
    filters: { filterByUsername: null, filterByEmail: null },
  })
  const all = await act('sudo', 'GET', '/users/')
  expect(all.body).toMatchObject({ offset: 0, limit: 25 })
  expect(all.body.data).toHaveLength(7)
  expect(all.body.data[0]).toEqual(sudo)
  expect((await act('sudo', 'GET', '/users/?limit=0')).body.data).toEqual([])
  expect((await act('sudo', 'GET', '/users/?offset=99')).body.data).toEqual([])
})

test('pages with negative numbers are refused, naming the parameter', async () => {
  expect(await refused('sudo', 'GET', '/users/?limit=-1')).toEqual([400, 'limit must be >= 0'])
  expect(await refused('sudo', 'GET', '/users/?offset=-1')).toEqual([400, 'offset must be >= 0'])
})

test('filters are patterns of LIKE that ignore case, and both have to hold', async () => {
  await act('sudo', 'PATCH', '/users/4', { username: 'Wanda' })
  const found = async (query: string) =>
    (await act('sudo', 'GET', `/users/?${query}`)).body.data.map(({ id }: { id: number }) => id)
  expect(await found('filterByEmail=WORKER@example.com')).toEqual([4])
  expect(await found('filterByEmail=worker')).toEqual([])
  expect(await found('filterByEmail=%25@staffjoy.com')).toEqual([1])
  expect(await found('filterByEmail=_orker@%25')).toEqual([4])
  expect(await found('filterByUsername=wan%25')).toEqual([4])
  expect(await found('filterByUsername=wan%25&filterByEmail=admin@example.com')).toEqual([])
  const { body } = await act('sudo', 'GET', '/users/?filterByEmail=&filterByUsername=%25')
  expect(body).toMatchObject({ data: [], filters: { filterByUsername: '%', filterByEmail: '' } })
})

test('a new user is invited, and can do nothing yet', async () => {
  const made = await act('sudo', 'POST', '/users/', { email: ' Emmy@Example.com ', name: 'Emmy' })
  expect(made.status).toBe(201)
  expect(made.body).toEqual(invited(8, 'emmy@example.com', 'Emmy'))
  expect(await sentIn(world)).toEqual(['emmy@example.com: You were invited to Staffjoy'])
  expect((await act('sudo', 'GET', '/users/8')).body.data).toEqual(made.body)
  expect((await act('sudo', 'POST', '/users/', { email: 'other@example.com' })).body.name).toBeNull()
})

test('an address that is taken, or none, makes no user', async () => {
  expect(await refused('sudo', 'POST', '/users/', { email: 'WORKER@example.com ' })).toEqual([400, 'email is taken'])
  expect(await refused('sudo', 'POST', '/users/', { email: 'nobody' })).toEqual([400, 'email must match pattern "@"'])
  expect(await refused('sudo', 'POST', '/users/', { name: 'Emmy' })).toEqual([
    400,
    { email: 'Missing required parameter email' },
  ])
  expect(await refused('sudo', 'POST', '/users/', { email: 'a@b.c', sudo: 'true' })).toEqual([
    400,
    'Unknown arguments: sudo',
  ])
  expect(await refused('admin', 'POST', '/users/', { email: 'a@b.c' })).toEqual(UNAUTHORIZED)
})

test('a user is shown with what they belong to', async () => {
  await act('sudo', 'POST', '/organizations/2/admins/', { id: '4' })
  await act('sudo', 'POST', '/organizations/1/locations/2/managers/', { id: '4' })
  const { status, body } = await act('worker', 'GET', '/users/4')
  expect(status).toBe(200)
  const organizations = [1, 2].map(async (id) => (await act('sudo', 'GET', `/organizations/${id}`)).body.data)
  const [boss, flex] = await Promise.all(organizations)
  expect(body).toEqual({
    data: { ...shown('worker'), last_seen: NOW },
    resources: ['apikeys', 'sessions'],
    organization_admin: [flex],
    location_manager: [
      {
        organization: boss,
        location: { id: 2, name: 'East', organization_id: 1, timezone: 'America/New_York', archived: false },
      },
    ],
    role_member: [
      {
        ...(await act('worker', 'GET', '/organizations/1/locations/1/roles/1')).body.data,
        location: { id: 1, name: 'West', organization_id: 1, timezone: 'America/Los_Angeles', archived: false },
        organization: boss,
      },
    ],
  })
})

test('archived memberships of a user can be told from the others', async () => {
  await act('admin', 'DELETE', '/organizations/1/locations/1/roles/1/users/4')
  const roles = async (query: string) => (await act('worker', 'GET', `/users/4${query}`)).body.role_member.length
  expect([await roles(''), await roles('?archived=true'), await roles('?archived=False')]).toEqual([1, 1, 0])
})

test('only the user and sudo look at a user; for sudo, one who does not exist is not found', async () => {
  expect(await refused('admin', 'GET', '/users/4')).toEqual(UNAUTHORIZED)
  expect(await refused('worker', 'GET', '/users/99')).toEqual(UNAUTHORIZED)
  expect(await refused('sudo', 'GET', '/users/99?archived=perhaps')).toEqual([
    400,
    { archived: 'archived must be true or false' },
  ])
  expect(await refused('sudo', 'GET', '/users/99')).toEqual(NOT_FOUND)
})

test('what was sent of a user is stored and answered, address and user name in lower case', async () => {
  const sent = { username: 'WANDA', name: 'Wanda', email: ' W@Example.com', confirmed: 'False', active: '1' }
  const changed = await act('sudo', 'PATCH', '/users/4', sent)
  const stored = { username: 'wanda', name: 'Wanda', email: ' w@example.com', confirmed: false, active: true }
  expect(changed).toMatchObject({ status: 200 })
  expect(changed.body).toEqual(stored)
  expect((await act('sudo', 'GET', '/users/4')).body.data).toEqual({ ...shown('worker'), ...stored })
  expect((await act('sudo', 'PATCH', '/users/4', {})).body).toEqual({})
  expect((await act('sudo', 'PATCH', '/users/4', { username: 'Wanda' })).body).toEqual({ username: 'wanda' })
})

test('taken names and addresses are refused, the own address, too', async () => {
  await act('sudo', 'PATCH', '/users/5', { username: 'cleo' })
  expect(await refused('sudo', 'PATCH', '/users/4', { username: 'Cleo', name: 'C' })).toEqual([
    400,
    'username is taken',
  ])
  expect(await refused('sudo', 'PATCH', '/users/4', { email: 'ADMIN@example.com' })).toEqual([400, 'email is taken'])
  expect(await refused('sudo', 'PATCH', '/users/4', { email: 'worker@example.com' })).toEqual([400, 'email is taken'])
  expect(await refused('sudo', 'PATCH', '/users/4', { password: 'x' })).toEqual([400, 'Unknown arguments: password'])
  expect(await refused('sudo', 'PATCH', '/users/99', { name: 'x' })).toEqual(NOT_FOUND)
  expect(await refused('worker', 'PATCH', '/users/4', { name: 'x' })).toEqual(UNAUTHORIZED)
})

test('only users with an address of the service become sudo', async () => {
  for (const sudo of ['true', 'false'])
    expect(await refused('sudo', 'PATCH', '/users/4', { sudo })).toEqual([
      400,
      'sudo is for users whose address ends in @staffjoy.com',
    ])
  // The address that counts is the one that is stored, not the one that is sent.
  expect((await refused('sudo', 'PATCH', '/users/4', { sudo: 'true', email: 'w@staffjoy.com' }))[0]).toBe(400)
  await act('sudo', 'PATCH', '/users/4', { email: 'w@staffjoy.com' })
  expect((await act('sudo', 'PATCH', '/users/4', { sudo: 'true' })).body).toEqual({ sudo: true })
  expect((await act('worker', 'GET', '/users/')).status).toBe(200)
})

test('who is not active or not confirmed any more is not let in, nor told anything', async () => {
  for (const field of ['active', 'confirmed']) {
    await act('sudo', 'PATCH', '/users/4', { [field]: 'false' })
    expect(await refused('worker', 'GET', '/users/4')).toEqual(UNAUTHORIZED)
    await act('sudo', 'PATCH', '/users/4', { [field]: 'true' })
    expect((await act('worker', 'GET', '/users/4')).status).toBe(200)
  }
  await act('sudo', 'PATCH', '/users/4', { active: 'false' })
  await act('admin', 'POST', '/organizations/1/admins/', { id: '4' })
  expect(await sentIn(world)).toEqual([])
})

test('a user is noted as seen once a minute at most', async () => {
  const seen = async () => (await world.record({ api: 'staffjoy', collection: 'users', id: '4' })).last_seen
  expect(await seen()).toBe('2016-03-01T00:00:00')
  await act('worker', 'GET', '/')
  expect(await seen()).toBe(NOW)
  await world.clock.advance('PT59S')
  await act('worker', 'GET', '/')
  expect(await seen()).toBe(NOW)
  await world.clock.advance('PT1S')
  await act('worker', 'GET', '/')
  expect(await seen()).toBe('2016-03-02T20:01:00')
})

test('the reminder of an active user is refused with all that came along', async () => {
  const reminder = { activateReminder: 'true', name: 'x' }
  expect(await refused('sudo', 'PATCH', '/users/4', reminder)).toEqual([
    400,
    'activateReminder is for users who are not active yet',
  ])
  expect((await act('sudo', 'PATCH', '/users/4', { ...reminder, activateReminder: 'false' })).body).toEqual({
    name: 'x',
  })
  expect((await act('sudo', 'PATCH', '/users/7', reminder)).body).toEqual({ name: 'x' })
  expect(await sentIn(world)).toEqual(['invited@example.com: You were invited to Staffjoy'])
})

test('what only sudo may ask is refused to others before anything else', async () => {
  expect(await refused('admin', 'GET', '/users/?limit=x')).toEqual(UNAUTHORIZED)
})
