import { afterAll, beforeEach, expect, test } from 'vitest'
import { hashOf } from '../../../src/apis/staffjoy/authenticate.ts'
import type { SandboxWorld } from '../../../src/index.ts'
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
  await logIn('0a681a', 4)
  await logIn('0a681b', 4, 'token-of-worker')
  await logIn('0a681c', 5)
})

const logIn = (key: string, user_id: number, token?: string) =>
  world.putRecord(
    { api: 'staffjoy', collection: 'sessions', id: key },
    {
      key,
      last_used: '2016-03-02T19:00:00.800156',
      remote_ip: '24.23.242.250',
      user_id,
      created_at: '2016-03-02T19:00:00',
      token_hash: token === undefined ? null : hashOf(token),
      token_expires_at: token === undefined ? null : '2016-03-03T07:00:00',
    },
  )

const session = (key: string) => ({ key, last_used: '2016-03-02T19:00:00.800156', remote_ip: '24.23.242.250' })
/** Not a caller with a key: the token stands in its place. */
const token = 'token-of-worker' as Caller

test('a user sees their sessions, all or one, and nobody else does but sudo', async () => {
  for (const as of ['worker', 'sudo'] as const) {
    const list = await act(as, 'GET', '/users/4/sessions/')
    expect([list.status, list.body]).toEqual([200, { data: [session('0a681a'), session('0a681b')] }])
    const one = await act(as, 'GET', '/users/4/sessions/0a681a')
    expect([one.status, one.body]).toEqual([200, { data: session('0a681a') }])
  }
  for (const path of ['/users/4/sessions/', '/users/4/sessions/0a681a'])
    expect(await refused('admin', 'GET', path)).toEqual(UNAUTHORIZED)
})

test('sessions of others, of nobody, and those that are not there are not found', async () => {
  for (const path of [
    '/users/4/sessions/0a681c',
    '/users/4/sessions/ffffff',
    '/users/99/sessions/0a681a',
    '/users/99/sessions/',
  ])
    expect(await refused('sudo', 'GET', path)).toEqual(NOT_FOUND)
  for (const path of ['/users/99/sessions/0a681a', '/users/99/sessions/'])
    expect(await refused('sudo', 'DELETE', path)).toEqual(NOT_FOUND)
})

test('the token of a session works until the session ends, and its use is noted', async () => {
  const list = await act(token, 'GET', '/users/4/sessions/')
  expect(list.status).toBe(200)
  expect(list.body.data[1]).toEqual({ key: '0a681b', last_used: '2016-03-02T20:00:00.000000', remote_ip: '127.0.0.1' })
  expect(await act(token, 'DELETE', '/users/4/sessions/0a681b')).toMatchObject({ status: 204, body: '' })
  expect(await refused(token, 'GET', '/users/4/sessions/')).toEqual(UNAUTHORIZED)
  expect((await act('worker', 'GET', '/users/4/sessions/')).body.data).toEqual([session('0a681a')])
})

test('a token expires', async () => {
  await world.clock.set({ now: '2016-03-03T06:59:59Z' })
  expect((await act(token, 'GET', '/')).status).toBe(200)
  await world.clock.advance('PT1S')
  expect(await refused(token, 'GET', '/')).toEqual(UNAUTHORIZED)
})

test('ending a session that is not there is no fault, and one of somebody else stays', async () => {
  expect((await act('worker', 'DELETE', '/users/4/sessions/ffffff')).status).toBe(204)
  expect((await act('worker', 'DELETE', '/users/4/sessions/0a681c')).status).toBe(204)
  expect((await act('colleague', 'GET', '/users/5/sessions/')).body.data).toEqual([session('0a681c')])
  expect(await refused('admin', 'DELETE', '/users/4/sessions/0a681a')).toEqual(UNAUTHORIZED)
})

test('all sessions of a user end at once, the one that is used for it included; keys stay', async () => {
  expect(await refused('manager', 'DELETE', '/users/4/sessions/')).toEqual(UNAUTHORIZED)
  expect(await act(token, 'DELETE', '/users/4/sessions/')).toMatchObject({ status: 204, body: '' })
  expect(await refused(token, 'GET', '/')).toEqual(UNAUTHORIZED)
  expect((await act('worker', 'GET', '/users/4/sessions/')).body).toEqual({ data: [] })
  expect((await act('colleague', 'GET', '/users/5/sessions/')).body.data).toHaveLength(1)
})
