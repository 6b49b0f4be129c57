import { afterAll, beforeEach, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { sentIn } from './people.ts'
import { type Refused, refusedIn } from './refusals.ts'
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

const INVITATION = 'invited@example.com: You were invited to Staffjoy'
const remind = (path = '/users/7') => act('sudo', 'PATCH', path, { activateReminder: 'true' })
const place = { api: 'staffjoy', collection: 'users', id: '7' }

test('an invitation is sent again once an hour at most, without a word about it', async () => {
  expect(await remind()).toMatchObject({ status: 200, body: {} })
  await world.clock.advance('PT59M59S')
  expect(await remind()).toMatchObject({ status: 200, body: {} })
  expect(await sentIn(world)).toEqual([INVITATION])
  await world.clock.advance('PT1S')
  await remind()
  expect(await sentIn(world)).toEqual([INVITATION, INVITATION])
})

test('the first invitation counts, wherever it came from, and so do reminders elsewhere', async () => {
  const limits = { min_hours_per_workweek: '0', max_hours_per_workweek: '40' }
  await act('manager', 'POST', `${ROLE}/users/`, { email: 'emmy@example.com', ...limits })
  await act('admin', 'POST', `${ORG}/admins/`, { id: '8' })
  await act('admin', 'POST', `${LOC}/managers/`, { email: 'emmy@example.com' })
  for (const path of ['/users/8', `${ORG}/admins/8`, `${LOC}/managers/8`, `${ROLE}/users/8`])
    expect((await remind(path)).status).toBeLessThan(300)
  expect(await sentIn(world)).toEqual(['emmy@example.com: You were invited to Staffjoy'])
})

test('a user who was seen since can be reminded at once', async () => {
  await remind()
  await world.clock.advance('PT1M')
  await world.putRecord(place, { ...(await world.record(place)), last_seen: '2016-03-02T20:00:30.951111' })
  await remind()
  await remind()
  expect(await sentIn(world)).toEqual([INVITATION, INVITATION])
})

test('invitations go to those who take no mail', async () => {
  await world.putRecord(place, { ...(await world.record(place)), wants_mail: false })
  await remind()
  expect(await sentIn(world)).toEqual([INVITATION])
})

test('other mail goes only to those who are there and want it', async () => {
  const worker = { ...place, id: '4' }
  await world.putRecord(worker, { ...(await world.record(worker)), wants_mail: false })
  await act('admin', 'POST', `${ORG}/admins/`, { id: '4' })
  await act('admin', 'POST', `${ORG}/admins/`, { id: '7' })
  expect(await sentIn(world)).toEqual([])
})

test('a refusal takes the invitation back', async () => {
  const body = { email: 'emmy@example.com', min_hours_per_workweek: '9', max_hours_per_workweek: '3' }
  expect((await refused('manager', 'POST', `${ROLE}/users/`, body))[0]).toBe(400)
})

test('an invited user gets in once sudo says so', async () => {
  const { id } = (await act('sudo', 'POST', '/users/', { email: 'emmy@example.com' })).body
  const { key } = (await act('sudo', 'POST', `/users/${id}/apikeys/`, { name: 'test' })).body
  expect((await act(key, 'GET', '/')).status).toBe(401)
  await act('sudo', 'PATCH', `/users/${id}`, { active: 'true' })
  expect((await act(key, 'GET', '/')).status).toBe(401)
  await act('sudo', 'PATCH', `/users/${id}`, { confirmed: 'true' })
  expect((await act(key, 'GET', '/')).body.data).toMatchObject({ id, active: true, confirmed: true })
})
