import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const NONE = {
  workers: 0,
  events: 0,
  clients: 0,
  time_tracking: 0,
  locations: 0,
  skillsets: 0,
  payroll: 0,
  announcements: 0,
  configuration: 0,
  reports: 0,
  modify_permissions: 0,
  wages: 0,
  sign_up_bot_release: 0,
}
const ALL = Object.fromEntries(Object.keys(NONE).map((name) => [name, 1]))
const SOME = { ...NONE, workers: 1, events: 1, clients: 1, time_tracking: 1, announcements: 1 }

test.each([
  ['an administrator what was allowed', '3111', { admin: 1, owner: 0, permissions: SOME }],
  ['an owner everything', '3106', { admin: 1, owner: 1, permissions: ALL }],
  ['any other worker nothing', '3158', { admin: 0, owner: 0, permissions: NONE }],
])('%s is permitted', async (_, id, body) => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET /workers/${id}/permissions`)).toEqual({ status: 200, body, changes: {} })
})

test('the flags that are sent change, and no others', async () => {
  await using world = await sandbox.fork()
  const body = { permissions: { wages: 1, announcements: 0 }, owner: 1, admin: 0 }
  const { status, body: answer, changes } = await act(world, 'PATCH /workers/3111/permissions', body)
  const permissions = { ...SOME, wages: 1, announcements: 0 }
  expect({ status, answer }).toEqual({ status: 200, answer: { admin: 1, owner: 0, permissions } })
  expect(Object.keys(changes)).toEqual(['workers'])
  expect((await act(world, 'GET /workers/3111/permissions')).body).toEqual({ admin: 1, owner: 0, permissions })
})

test.each([{}, { permissions: {} }])('%j changes nothing', async (body) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /workers/3111/permissions', body)).toEqual({
    status: 200,
    body: { admin: 1, owner: 0, permissions: SOME },
    changes: {},
  })
})

test.each([
  ['an unknown flag', { permissions: { wages: 1, flying: 1 } }, { 'permissions.flying': 'is no permission' }],
  ['another value', { permissions: { wages: 2 } }, { 'permissions.wages': 'must be one of 0, 1' }],
  ['true', { permissions: { wages: true } }, { 'permissions.wages': 'must be a whole number and must be one of 0, 1' }],
])('%s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /workers/3111/permissions', body)).toEqual(fieldRefusal(fields, 'WRK'))
})

test.each([
  ['3106', 'an owner'],
  ['3158', 'a worker who is no administrator'],
])('those of %s, %s, cannot be changed', async (id, whom) => {
  await using world = await sandbox.fork()
  expect(await act(world, `PATCH /workers/${id}/permissions`, { permissions: { wages: 1 } })).toEqual(
    refusal(422, 'WRK-501', `The permissions of ${whom} cannot be changed.`),
  )
})

test('nobody has permissions who is not there', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/9999/permissions')).toEqual(notFound('9999', 'WRK'))
  expect(await act(world, 'PATCH /workers/9999/permissions', { permissions: {} })).toEqual(notFound('9999', 'WRK'))
})
