import { afterAll, beforeEach, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { sentIn } from './people.ts'
import { BAD_REQUEST, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
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

const WORKER = `${ROLE}/users/4`
const put = (collection: string, id: number, record: object) =>
  world.putRecord({ api: 'staffjoy', collection, id: String(id) }, { id, ...record })
const rows = async (collection: string, field: string) => {
  const { records } = await world.records({ api: 'staffjoy', collection })
  return Object.fromEntries(records.map((row) => [String(row.id), row[field]]))
}

/** Everything that a worker can have, before and after now (2016-03-02T20:00:00), here and in another role. */
beforeEach(async () => {
  const shift = { role_id: 1, user_id: 4, published: true, description: null }
  const start = ['2016-03-02T12:00:00', '2016-03-02T20:00:00', '2016-03-02T20:00:01']
  for (const [index, at] of start.entries())
    await put('shifts', index + 1, { ...shift, start: at, stop: '2016-03-03T00:00:00' })
  const ahead = { start: '2016-03-09T12:00:00', stop: '2016-03-09T20:00:00' }
  await put('shifts', 4, { ...shift, ...ahead, role_id: 2 })
  await put('shifts', 5, { ...shift, ...ahead, user_id: 5 })
  const off = { role_id: 1, user_id: 4, state: null, minutes_paid: 0, approver_user_id: 0 }
  const days = [2, 3, 4].map((day) => ({ start: `2016-03-0${day}T08:00:00`, stop: `2016-03-0${day + 1}T08:00:00` }))
  for (const [index, day] of days.entries()) await put('time_off_requests', index + 1, { ...off, ...day })
  await put('time_off_requests', 4, { ...off, ...days[2], state: 'sick' })
  await put('time_off_requests', 5, { ...off, ...days[2], user_id: 5 })
  const weekly = { start_day: 'tuesday', start_hour: 9, start_minute: 30, duration_minutes: 240, quantity: 1 }
  await put('recurring_shifts', 1, { ...weekly, role_id: 1, user_id: 4 })
  await put('recurring_shifts', 2, { ...weekly, role_id: 2, user_id: 4 })
  await put('recurring_shifts', 3, { ...weekly, role_id: 1, user_id: 5 })
  const open = { start: '2016-03-02T12:00:00', stop: null }
  await put('timeclocks', 1, { ...open, role_id: 1, user_id: 4, stop: '2016-03-02T13:00:00' })
  await put('timeclocks', 2, { ...open, role_id: 1, user_id: 4 })
  await put('timeclocks', 3, { ...open, role_id: 2, user_id: 4 })
  await put('timeclocks', 4, { ...open, role_id: 1, user_id: 5 })
})

test('who leaves a role loses what lies ahead in it, and keeps what is past or elsewhere', async () => {
  expect(await act('manager', 'DELETE', WORKER)).toMatchObject({ status: 204, body: '' })
  expect(await rows('shifts', 'user_id')).toEqual({ 1: 4, 2: 4, 3: 0, 4: 4, 5: 5 })
  expect(await rows('shifts', 'published')).toMatchObject({ 3: true })
  expect(await rows('time_off_requests', 'state')).toEqual({ 1: null, 2: 'denied', 3: 'denied', 4: 'sick', 5: null })
  expect(await rows('recurring_shifts', 'user_id')).toEqual({ 1: 0, 2: 4, 3: 5 })
  expect(await rows('timeclocks', 'stop')).toEqual({
    1: '2016-03-02T13:00:00',
    2: '2016-03-02T20:00:00',
    3: null,
    4: null,
  })
})

test('who leaves is told, and so are those whom the closed timeclock concerns', async () => {
  await act('sudo', 'PATCH', '/users/4', { active: 'false' })
  await act('manager', 'DELETE', WORKER)
  expect(await sentIn(world)).toEqual([
    'worker@example.com: You were removed from a role',
    'worker@example.com: A timeclock was closed',
    'manager@example.com: A timeclock was closed',
  ])
})

test('a worker who was clocked out is told by text message as well', async () => {
  const place = { api: 'staffjoy', collection: 'users', id: '4' }
  await world.putRecord(place, { ...(await world.record(place)), phone_number: '+14435783359' })
  await act('manager', 'DELETE', WORKER)
  const texts = await world.outbox.list({ kind: 'text' })
  expect(texts).toMatchObject([{ to: '+14435783359', subject: 'A timeclock was closed', data: { timeclock_id: 2 } }])
})

test('nobody leaves twice', async () => {
  await act('manager', 'DELETE', WORKER)
  expect(await refused('manager', 'DELETE', WORKER)).toEqual(BAD_REQUEST)
  expect(await refused('colleague', 'DELETE', `${ROLE}/users/5`)).toEqual(UNAUTHORIZED)
})

test('a closed role ends the memberships of all its workers, and leaves its shifts and weeks', async () => {
  expect((await act('manager', 'DELETE', ROLE)).status).toBe(204)
  expect(await rows('shifts', 'user_id')).toEqual({ 1: 4, 2: 4, 3: 0, 4: 4, 5: 0 })
  expect(await rows('time_off_requests', 'state')).toMatchObject({ 2: 'denied', 5: 'denied' })
  expect(await rows('recurring_shifts', 'user_id')).toEqual({ 1: 0, 2: 4, 3: 0 })
  expect(await rows('timeclocks', 'stop')).toMatchObject({
    2: '2016-03-02T20:00:00',
    3: null,
    4: '2016-03-02T20:00:00',
  })
  expect(await rows('role_workers', 'archived')).toEqual({ 1: true, 2: true, 3: false })
  expect(await refused('worker', 'GET', LOC)).toEqual(UNAUTHORIZED)
})

test('a closed location does so to all its roles', async () => {
  const limits = { min_hours_per_workweek: '0', max_hours_per_workweek: '40' }
  await act('admin', 'POST', `${LOC}/roles/2/users/`, { id: '4', ...limits })
  expect((await act('admin', 'DELETE', LOC)).status).toBe(204)
  expect(await rows('role_workers', 'archived')).toEqual({ 1: true, 2: true, 3: false, 4: true })
  expect(await rows('shifts', 'user_id')).toEqual({ 1: 4, 2: 4, 3: 0, 4: 0, 5: 0 })
  expect(await rows('timeclocks', 'stop')).toMatchObject({ 3: '2016-03-02T20:00:00' })
  expect(await refused('manager', 'GET', ORG)).toEqual(UNAUTHORIZED)
  expect(await refused('worker', 'GET', ORG)).toEqual(UNAUTHORIZED)
})

test('a refused end leaves everything as it was, workers who came since included', async () => {
  await act('sudo', 'PATCH', ROLE, { archived: 'true' })
  expect(await refused('manager', 'DELETE', ROLE)).toEqual(BAD_REQUEST)
  await act('sudo', 'PATCH', LOC, { archived: 'true' })
  expect(await refused('admin', 'DELETE', LOC)).toEqual(BAD_REQUEST)
  expect((await act('manager', 'DELETE', WORKER)).status).toBe(204)
})
