import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Act, actIn, LOC, ORG, openStage } from './stage.ts'

const sandbox = await openStage()
afterAll(() => sandbox.close())
let act: Act
beforeEach(async () => {
  act = actIn(await sandbox.fork())
})

const west = { id: 1, name: 'West', organization_id: 1, timezone: 'America/Los_Angeles', archived: false }

test('a location is made in a zone, UTC by default, and read with what it has', async () => {
  const made = await act('admin', 'POST', `${ORG}/locations/`, { name: 'North', timezone: 'Europe/London' })
  expect(made).toMatchObject({ status: 201, body: { ...west, id: 4, name: 'North', timezone: 'Europe/London' } })
  expect((await act('admin', 'POST', `${ORG}/locations/`, {})).body).toMatchObject({ name: null, timezone: 'UTC' })
  expect((await act('admin', 'POST', `${ORG}/locations/`, { timezone: 'utc' })).body).toMatchObject({ timezone: 'UTC' })
  expect(await act('worker', 'GET', LOC)).toMatchObject({
    status: 200,
    body: { data: west, resources: ['attendance', 'managers', 'shifts', 'timeclocks', 'timeoffrequests', 'roles'] },
  })
})

test('a zone that nobody knows, letter case included, is refused, and nothing is made', async () => {
  for (const timezone of ['Mars/Olympus', 'america/los_angeles', '']) {
    const refused = await act('admin', 'POST', `${ORG}/locations/`, { timezone })
    expect(refused).toMatchObject({ status: 400, body: { message: `timezone ${timezone} is not known` } })
  }
  expect((await act('sudo', 'GET', `${ORG}/locations/`)).body.data).toHaveLength(2)
})

test('only what was sent comes back from PATCH, and only sudo archives with it', async () => {
  expect(await act('manager', 'PATCH', LOC, { name: 'South' })).toMatchObject({ status: 200, body: { name: 'South' } })
  expect(await act('manager', 'PATCH', LOC, {})).toMatchObject({ status: 200, body: {} })
  expect(await act('manager', 'PATCH', LOC, { archived: 'True' })).toMatchObject({
    status: 401,
    body: { message: 'Only sudo users may change archived' },
  })
  expect(await act('manager', 'PATCH', LOC, { timezone: 'UTC' })).toMatchObject({
    status: 400,
    body: { message: 'Unknown arguments: timezone' },
  })
  expect((await act('sudo', 'PATCH', LOC, { archived: 'True' })).body).toEqual({ archived: true })
  expect(await act('manager', 'PATCH', LOC, { name: 'Gone' })).toMatchObject({ status: 400 })
  expect((await act('sudo', 'GET', LOC)).body.data).toEqual({ ...west, name: 'South', archived: true })
})

test('the chain comes before the permission', async () => {
  expect((await act('outsider', 'GET', '/organizations/2/locations/1')).status).toBe(404)
  expect((await act('outsider', 'GET', LOC)).status).toBe(401)
  expect((await act('manager', 'DELETE', LOC)).status).toBe(401)
})

test('a closed location takes its managers and roles with it, and can still be read', async () => {
  expect(await act('admin', 'DELETE', LOC)).toMatchObject({ status: 204, body: '' })
  const { body } = await act('admin', 'GET', `${LOC}?recurse=true`)
  expect(body.data).toMatchObject({ archived: true, managers: [], roles: [{ archived: true }, { archived: true }] })
  expect((await act('manager', 'GET', LOC)).status).toBe(401)
  expect((await act('admin', 'DELETE', LOC)).status).toBe(400)
  expect((await act('admin', 'GET', `${ORG}/locations/?archived=true`)).body.data).toHaveLength(1)
})
