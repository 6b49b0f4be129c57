import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { callWire, type WireCall } from '../../http/wire.ts'
import { openStage } from './stage.ts'

const sandbox = await openStage(undefined, { port: 0 })
const limited = await openStage(undefined, { port: 0, rateLimit: true })
afterAll(async () => {
  await sandbox.close()
  await limited.close()
})
let world: SandboxWorld
beforeEach(async () => {
  world = await sandbox.fork()
})

const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` })
const BASE = '/staffjoy/api/v2'

/** Over a socket, where redirects are not followed; `line`: method and path below the base path. Nobody calls, unless told. */
const send = (line: string, { headers = {}, ...call }: WireCall = {}) => {
  const [method = '', path = ''] = line.split(/ (.*)/s)
  return callWire(sandbox.origin, `/~${world.name}${BASE}${path}`, { method, headers, ...call })
}

const LOC = '/organizations/1/locations/1'
const SCHED = `${LOC}/roles/1/schedules/1`
const LISTS = [
  '/users',
  '/users/4/sessions',
  '/users/4/apikeys',
  '/organizations',
  '/organizations/1/admins',
  '/organizations/1/workers',
  '/organizations/1/locations',
  ...['shifts', 'timeclocks', 'timeoffrequests', 'managers', 'attendance', 'roles'].map((list) => `${LOC}/${list}`),
  ...['users', 'schedules', 'shifts', 'shiftquery', 'recurringshifts'].map((list) => `${LOC}/roles/1/${list}`),
  ...['shifts', 'timeclocks', 'timeoffrequests', 'preferences'].map((list) => `${SCHED}/${list}`),
  `${LOC}/roles/1/shifts/1/users`,
  `${LOC}/roles/1/users/4/timeclocks`,
  `${LOC}/roles/1/users/4/timeoffrequests`,
  '/plans',
  '/timezones',
  '/internal/cron',
  '/internal/schedulemonitoring',
  '/internal/tasking/chomp',
  '/internal/tasking/mobius',
  '/internal/caches',
  '/internal/kpis',
]
const ITEMS = [
  '/users/4',
  '/users/4/sessions/0a681a',
  '/users/4/apikeys/4',
  '/organizations/1',
  '/organizations/1/admins/2',
  LOC,
  `${LOC}/managers/3`,
  `${LOC}/roles/1`,
  `${LOC}/roles/1/users/4`,
  SCHED,
  `${SCHED}/preferences/4`,
  `${LOC}/roles/1/shifts/1`,
  `${LOC}/roles/1/recurringshifts/1`,
  `${LOC}/roles/1/users/4/timeclocks/1`,
  `${LOC}/roles/1/users/4/timeoffrequests/1`,
  '/plans/boss-v2',
  '/internal/tasking/chomp/1',
  '/internal/tasking/mobius/1',
  '/internal/caches/shifts',
]

describe('paths', () => {
  test.each(LISTS)('%s lacks its slash, which is told before anybody is asked who they are', async (path) => {
    const location = `/~${world.name}${BASE}${path}/`
    for (const method of ['GET', 'HEAD']) {
      expect(await send(`${method} ${path}`)).toMatchObject({ status: 301, text: '', headers: { location } })
      const queried = await send(`${method} ${path}?a=1&b=%2F?`)
      expect(queried).toMatchObject({ status: 301, headers: { location: `${location}?a=1&b=%2F?` } })
    }
    // What a 301 would turn into a GET without its body.
    for (const method of ['POST', 'PATCH', 'DELETE'])
      expect(await send(`${method} ${path}?a=1`)).toMatchObject({
        status: 308,
        headers: { location: `${location}?a=1` },
      })
  })

  test('a redirected request does what it would have done at the right path', async () => {
    const path = `${BASE}/organizations/1/admins`
    const body = new URLSearchParams({ id: '4' })
    const answer = await fetch(`${sandbox.origin}/~${world.name}${path}`, {
      method: 'POST',
      headers: basic('admin:'),
      body,
    })
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject({ id: 4 })
  })

  test.each(ITEMS)('%s is no list, and not found with a slash', async (path) => {
    for (const method of ['GET', 'PATCH', 'DELETE'])
      expect(await send(`${method} ${path}/`)).toMatchObject({ status: 404, body: { message: 'Not Found' } })
  })

  test.each([
    '/users/four',
    '/users/4.0',
    '/users/-4',
    '/users/%34x',
    '/users/four/apikeys/',
    '/organizations/one',
    '/organizations/one/admins',
    `${LOC}/roles/kitchen`,
    `${LOC}/roles/1/schedules/now/shifts/`,
    `${LOC}/roles/1/users/me`,
    '/internal/tasking/chomp/next',
  ])('%s has no number where one belongs, and is another path', async (path) => {
    for (const method of ['GET', 'PUT']) expect((await send(`${method} ${path}`)).status).toBe(404)
  })

  test('an unknown path is not found, whoever asks, and says so in JSON', async () => {
    for (const path of ['/nope', '/nope/', '/users//', '/Users/', '/organizations/1/workers/4', '/internal/'])
      for (const headers of [{}, basic('sudo:')]) {
        const answer = await send(`GET ${path}`, { headers })
        expect(answer).toMatchObject({ status: 404, body: { message: 'Not Found' } })
        expect(answer.headers['content-type']).toMatch(/^application\/json/)
      }
  })

  test('a method that a path does not have is answered with those that it has, whoever asks', async () => {
    const allowed = [
      ['PUT /users/4', 'GET, HEAD, PATCH'],
      ['DELETE /users/', 'GET, HEAD, POST'],
      ['POST /', 'GET, HEAD'],
      ['DELETE /organizations/1', 'GET, HEAD, PATCH'],
      ['POST /users/4/apikeys/4', 'DELETE, GET, HEAD'],
      [`PUT ${LOC}`, 'DELETE, GET, HEAD, PATCH'],
      [`POST ${LOC}/roles/1/schedules/`, 'GET, HEAD'],
      ['PATCH /plans/', 'GET, HEAD'],
    ] as const
    for (const [line, allow] of allowed)
      expect(await send(line)).toMatchObject({
        status: 405,
        headers: { allow },
        body: { message: 'Method Not Allowed' },
      })
  })

  test('HEAD is GET without the body', async () => {
    for (const path of ['/users/4', '/plans/', '/organizations/1/locations/']) {
      const get = await send(`GET ${path}`, { headers: basic('sudo:') })
      const head = await send(`HEAD ${path}`, { headers: basic('sudo:') })
      expect(head).toMatchObject({ status: 200, text: '' })
      expect(head.headers['content-length']).toBe(get.headers['content-length'])
    }
    expect((await send('HEAD /users/4')).status).toBe(401)
    expect((await send('HEAD /users/99', { headers: basic('sudo:') })).status).toBe(404)
  })

  test('whatever is accepted, JSON is answered', async () => {
    const headers = { ...basic('sudo:'), accept: 'text/html' }
    const answer = await send('GET /users/4', { headers })
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': expect.stringMatching(/^application\/json/) },
    })
  })
})

describe('credentials', () => {
  const lock = async (field: 'active' | 'confirmed') => {
    const place = { api: 'staffjoy', collection: 'users', id: '4' }
    await world.putRecord(place, { ...(await world.record(place)), [field]: false })
  }
  const refusedWith = async (headers: Readonly<Record<string, string>>) => {
    for (const path of ['/', '/plans/', '/timezones/', '/users/4', '/organizations/99/admins/']) {
      const answer = await send(`GET ${path}`, { headers })
      expect(answer).toMatchObject({ status: 401, body: { message: 'Unauthorized' } })
      expect(answer.headers['www-authenticate']).toBeUndefined()
    }
  }

  test.each([
    ['no header', {}],
    ['an unknown key', basic('nobody:')],
    ['a key in other letters', basic('SUDO:')],
    ['the hash that is kept', basic('24e5e1c2bbef565360c392851175f46821fc21d6725503a600353625b4c9209c:')],
    ['an empty key', basic(':sudo')],
    ['no colon', basic('sudo')],
    ['another scheme', { authorization: 'Bearer sudo' }],
    ['text that is not Base64', { authorization: 'Basic sudo:' }],
    ['a bare scheme', { authorization: 'Basic' }],
  ])('%s is refused, without a word about how to do better', async (_, headers) => {
    await refusedWith(headers)
  })

  test('who is not active, or not confirmed, is refused', async () => {
    await lock('active')
    await refusedWith(basic('worker:'))
    world = await sandbox.fork()
    await lock('confirmed')
    await refusedWith(basic('worker:'))
  })

  test('the key is the user name of Basic, and the password is not looked at', async () => {
    for (const text of ['worker:', 'worker:secret', 'worker:a:b'])
      expect((await send('GET /users/4', { headers: basic(text) })).status).toBe(200)
    expect((await send('GET /users/4', { headers: { authorization: `bAsIc ${btoa('worker:')}` } })).status).toBe(200)
  })
})

describe('with a rate limit', () => {
  beforeEach(async () => {
    world = await limited.fork()
  })
  const call = async (from: string, key?: string, path = '/plans/') => {
    const headers = key === undefined ? {} : basic(`${key}:`)
    return callWire(limited.origin, `/~${world.name}${BASE}${path}`, { headers, from })
  }
  const repeat = async (times: number, from: string, key?: string) => {
    const statuses = new Set<number>()
    for (let count = 0; count < times; count++) statuses.add((await call(from, key)).status)
    return [...statuses]
  }

  test('a key may call 300 times a minute, from wherever it comes', async () => {
    expect(await repeat(150, '127.0.0.2', 'worker')).toEqual([200])
    expect(await repeat(150, '127.0.0.3', 'worker')).toEqual([200])
    const answer = await call('127.0.0.4', 'worker')
    expect(answer).toMatchObject({ status: 429, body: { message: '300 per 1 minute' } })
    expect(Object.keys(answer.headers).filter((name) => /rate-?limit|retry/.test(name))).toEqual([])
    expect((await call('127.0.0.4', 'colleague')).status).toBe(200)
  })

  test('an address may call 300 times a minute, whoever calls', async () => {
    expect(await repeat(150, '127.0.0.2', 'worker')).toEqual([200])
    expect(await repeat(150, '127.0.0.2')).toEqual([401])
    for (const key of ['colleague', 'nobody', undefined]) expect((await call('127.0.0.2', key)).status).toBe(429)
    expect((await call('127.0.0.3', 'worker')).status).toBe(200)
    // Paths are looked at before.
    expect((await call('127.0.0.2', 'worker', '/plans')).status).toBe(301)
    expect((await call('127.0.0.2', 'worker', '/nope')).status).toBe(404)
  })

  test('the minute is one of the clock of the workspace, and each workspace counts for itself', async () => {
    await world.clock.advance('PT30S')
    expect(await repeat(300, '127.0.0.2', 'worker')).toEqual([200])
    const other = await world.fork()
    expect(
      (await callWire(limited.origin, `/~${other.name}${BASE}/plans/`, { headers: basic('worker:') })).status,
    ).toBe(200)
    await world.clock.advance('PT29S')
    expect((await call('127.0.0.2', 'worker')).status).toBe(429)
    await world.clock.advance('PT1S')
    expect(await repeat(300, '127.0.0.2', 'worker')).toEqual([200])
    expect((await call('127.0.0.2', 'worker')).status).toBe(429)
  })

  test('nobody counts unless told to', async () => {
    world = await sandbox.fork()
    const statuses = new Set<number>()
    for (let count = 0; count < 301; count++)
      statuses.add((await world.fetch(`${BASE}/plans/`, { headers: basic('worker:') })).status)
    expect([...statuses]).toEqual([200])
  })
})
