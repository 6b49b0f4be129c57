import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal } from '../act.ts'
import { answerOf } from './planning.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const ROSNAH = {
  id: '3106',
  name: "Dato' Rosnah binti Ibrahim",
  email: 'rosnah.ibrahim@company.com',
  phone: '+60123456784',
}

const training = (world: Awaited<ReturnType<Sandbox['fork']>>) =>
  world.record({ api: 'roosted', collection: 'events', id: '98768' })

test('an event has its administrators', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /events/98768/admins')).toEqual({ status: 200, body: [ROSNAH], changes: {} })
})

test('an administrator is added once, however often it is asked for', async () => {
  await using world = await sandbox.fork()
  const { name_first: name, email, phone } = await world.record({ api: 'roosted', collection: 'workers', id: '3111' })
  const zoe = { id: '3111', name, email, phone }
  const before = await training(world)
  expect(await act(world, 'POST /events/98768/admins', { admin_id: '3111' })).toEqual({
    status: 201,
    body: zoe,
    changes: { events: { changed: [{ ...before, admin_ids: ['3106', '3111'] }] } },
  })
  expect(await act(world, 'POST /events/98768/admins', { admin_id: '3111' })).toEqual({
    status: 201,
    body: zoe,
    changes: {},
  })
  expect(await answerOf(world, 'GET /events/98768/admins')).toEqual([ROSNAH, zoe])
})

test('only administrators and owners look after events', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /events/98768/admins', { admin_id: '3158' })).toEqual(
    refusal(422, 'EVT-500', 'An event is looked after by an administrator or an owner.', [
      { field: 'admin_id', message: 'is neither administrator nor owner' },
    ]),
  )
})

test.each([
  [{}, 'is required'],
  [{ admin_id: 3111 }, 'must be text'],
  [{ admin_id: '9999' }, 'names no worker'],
])('%o is nobody', async (body, message) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /events/98768/admins', body)).toEqual(fieldRefusal({ admin_id: message }, 'EVT'))
})

test('an administrator who is removed is no longer there to be removed', async () => {
  await using world = await sandbox.fork()
  const before = await training(world)
  expect(await act(world, 'DELETE /events/98768/admins/3106')).toEqual({
    status: 204,
    body: undefined,
    changes: { events: { changed: [{ ...before, admin_ids: [] }] } },
  })
  expect(await act(world, 'DELETE /events/98768/admins/3106')).toEqual(notFound('3106', 'EVT'))
  expect(await answerOf(world, 'GET /events/98768/admins')).toEqual([])
})

test.each([
  ['GET /events/99999/admins', undefined],
  ['POST /events/99999/admins', { admin_id: '3111' }],
  ['DELETE /events/99999/admins/3106', undefined],
] as const)('%s is not found', async (line, body) => {
  await using world = await sandbox.fork()
  expect(await act(world, line, body)).toEqual(notFound('99999', 'EVT'))
})
