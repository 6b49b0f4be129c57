import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const NAMES = [
  'workers',
  'events',
  'clients',
  'time_tracking',
  'locations',
  'skillsets',
  'payroll',
  'announcements',
  'configuration',
  'reports',
  'modify_permissions',
  'wages',
  'sign_up_bot_release',
]
const each = (value: 0 | 1) => Object.fromEntries(NAMES.map((name) => [name, value]))
const ZOE = { ...each(0), workers: 1, events: 1, clients: 1, time_tracking: 1, announcements: 1 }
const zoe = { api: 'roosted', collection: 'workers', id: '3111' }

test.each([
  ['an owner', '3106', { admin: 1, owner: 1, permissions: each(1) }],
  ['an administrator', '3111', { admin: 1, owner: 0, permissions: ZOE }],
  ['a worker', '3158', { admin: 0, owner: 0, permissions: each(0) }],
])('the permissions of %s', async (_, id, body) => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET /workers/${id}/permissions`)).toEqual({ status: 200, body, changes: {} })
})

test('only the flags that are sent change', async () => {
  await using world = await sandbox.fork()
  const before = await world.record(zoe)
  const sent = { permissions: { wages: 1, events: 0 }, admin: 0, owner: 1 }
  const permissions = { ...(before.permissions as object), ...sent.permissions }
  expect(await act(world, 'PATCH /workers/3111/permissions', sent)).toEqual({
    status: 200,
    body: { admin: 1, owner: 0, permissions: { ...ZOE, ...sent.permissions } },
    changes: { workers: { changed: [{ ...before, permissions }] } },
  })
})

test.each([{}, { permissions: {} }, { admin: 0, colour: 1 }])('%o changes nothing', async (body) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /workers/3111/permissions', body)).toEqual({
    status: 200,
    body: { admin: 1, owner: 0, permissions: ZOE },
    changes: {},
  })
})

test.each([
  [{ permissions: { flying: 1, wages: 1 } }, { 'permissions.flying': 'is no permission' }],
  [{ permissions: { toString: 1 } }, { 'permissions.toString': 'is no permission' }],
  [{ permissions: { wages: 2 } }, { 'permissions.wages': 'must be one of 0, 1' }],
  [{ permissions: { wages: true } }, { 'permissions.wages': expect.stringContaining('must be') as string }],
  [{ permissions: null }, { permissions: 'must be an object' }],
])('%o is refused, whoever it is for', async (body, fields) => {
  await using world = await sandbox.fork()
  for (const id of ['3111', '3106', '3158'])
    expect(await act(world, `PATCH /workers/${id}/permissions`, body)).toEqual(
      fieldRefusal(fields as unknown as Readonly<Record<string, string>>, 'WRK'),
    )
})

test.each([
  ['an owner', '3106'],
  ['a worker who is no administrator', '3158'],
])('the permissions of %s cannot be changed', async (whom, id) => {
  await using world = await sandbox.fork()
  expect(await act(world, `PATCH /workers/${id}/permissions`, { permissions: { wages: 1 } })).toEqual(
    refusal(422, 'WRK-501', `The permissions of ${whom} cannot be changed.`),
  )
})

test('an unknown worker has none', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/9999/permissions')).toEqual(notFound('9999', 'WRK'))
  expect(await act(world, 'PATCH /workers/9999/permissions', {})).toEqual(notFound('9999', 'WRK'))
})
