import { afterAll, beforeEach, expect, test } from 'vitest'
import { hashOf } from '../../../src/apis/staffjoy/authenticate.ts'
import type { SandboxWorld } from '../../../src/index.ts'
import { sentIn } from './people.ts'
import { NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { type Act, actIn, type Caller, openStage } from './stage.ts'

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
const KEYS = '/users/4/apikeys/'

test('a new key is shown once, works at once, and only its hash is kept', async () => {
  const made = await act('worker', 'POST', KEYS, { name: 'laptop' })
  expect(made).toMatchObject({ status: 201, body: { key: expect.stringMatching(/^[\w-]{32,}$/) } })
  const key: string = made.body.key
  expect((await act(key as Caller, 'GET', '/')).body.data).toMatchObject({ id: 4 })
  expect(await sentIn(world)).toEqual(['worker@example.com: An API key was issued'])
  expect(JSON.stringify(await world.export())).not.toContain(key)
  expect(await world.record({ api: 'staffjoy', collection: 'api_keys', id: '7' })).toMatchObject({
    key_hash: hashOf(key),
  })
  expect((await act('worker', 'GET', KEYS)).body.data).toEqual([
    { id: 4, name: 'worker', created_at: '2016-01-01T00:00:00', last_used: NOW },
    { id: 7, name: 'laptop', created_at: NOW, last_used: NOW },
  ])
})

test('keys differ, and the same calls make the same ones', async () => {
  const make = async (place: Act) => (await place('worker', 'POST', KEYS, { name: 'laptop' })).body.key as string
  const keys = [await make(act), await make(act)]
  expect(new Set(keys).size).toBe(2)
  const again = actIn(await sandbox.fork())
  expect([await make(again), await make(again)]).toEqual(keys)
})

test('the security mail comes whether it is wanted or not, for keys that sudo issues, too', async () => {
  await act('sudo', 'POST', '/users/7/apikeys/', { name: 'test' })
  expect(await sentIn(world)).toEqual(['invited@example.com: An API key was issued'])
})

test('a key has a name, and nothing else', async () => {
  expect(await refused('worker', 'POST', KEYS)).toEqual([400, { name: 'Missing required parameter name' }])
  expect(await refused('worker', 'POST', KEYS, { name: 'x', key: 'mine' })).toEqual([400, 'Unknown arguments: key'])
  expect((await refused('worker', 'POST', KEYS, { name: 'x'.repeat(257) }))[1]).toMatch(/^name /)
  expect((await act('worker', 'POST', KEYS, { name: '' })).status).toBe(201)
})

test('a revoked key stops working at once', async () => {
  const { key } = (await act('worker', 'POST', KEYS, { name: 'laptop' })).body
  expect(await act(key, 'DELETE', `${KEYS}7`)).toMatchObject({ status: 204, body: '' })
  expect(await refused(key, 'GET', '/')).toEqual(UNAUTHORIZED)
  expect(await refused('worker', 'GET', `${KEYS}7`)).toEqual(NOT_FOUND)
  expect(await refused('worker', 'DELETE', `${KEYS}7`)).toEqual(NOT_FOUND)
})

test('a key notes its last use', async () => {
  await act('worker', 'GET', '/')
  await world.clock.advance('PT10S')
  const one = await act('worker', 'GET', `${KEYS}4`)
  const data = { id: 4, name: 'worker', created_at: '2016-01-01T00:00:00', last_used: '2016-03-02T20:00:10' }
  expect([one.status, one.body]).toEqual([200, { data }])
})

test('an existing key of somebody else is refused, a wrong pair is not found', async () => {
  for (const method of ['GET', 'DELETE']) {
    expect(await refused('worker', method, '/users/5/apikeys/5')).toEqual(UNAUTHORIZED)
    expect(await refused('worker', method, '/users/5/apikeys/4')).toEqual(NOT_FOUND)
    expect(await refused('worker', method, '/users/4/apikeys/5')).toEqual(NOT_FOUND)
    for (const id of ['99', 'four', '4.0', '0x4', '4e0', '%204'])
      expect(await refused('sudo', method, `/users/4/apikeys/${id}`)).toEqual(NOT_FOUND)
  }
  expect((await act('sudo', 'GET', '/users/5/apikeys/5')).status).toBe(200)
})

test('a user who does not exist has no keys and gets none', async () => {
  expect((await act('sudo', 'GET', '/users/99/apikeys/')).body).toEqual({ data: [] })
  expect(await refused('sudo', 'POST', '/users/99/apikeys/', { name: 'x' })).toEqual(NOT_FOUND)
  expect(await refused('worker', 'GET', '/users/99/apikeys/')).toEqual(UNAUTHORIZED)
  expect(await refused('admin', 'POST', KEYS, { name: 'x' })).toEqual(UNAUTHORIZED)
  expect(await refused('admin', 'GET', KEYS)).toEqual(UNAUTHORIZED)
})
