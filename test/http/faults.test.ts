import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { createSandbox, type FaultRule, type SandboxWorld } from '../../src/index.ts'
import { temporaryDirectory } from '../cli/cli-process.ts'
import { type HeldWorld, holdWorlds, refused } from './held-world.ts'
import { watchedSandbox } from './watched-sandbox.ts'
import { callWire } from './wire.ts'

const sandbox = await watchedSandbox({ apis: ['workbeats', 'roosted'] })
const hold = await holdWorlds(sandbox)

const KEY = { 'x-api-key': 'roosted-full' }
const STAGING = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' }
const CLIENTS = '/roosted/api/1_12/clients'
const SCIENTISTS = { client_name: 'Scientists' }

async function fork(...rules: FaultRule[]): Promise<HeldWorld> {
  const held = await hold()
  await held.world.faults.set(rules)
  return held
}

const listClients = (world: SandboxWorld, fault?: string) =>
  world.fetch(CLIENTS, { headers: { ...KEY, ...(fault === undefined ? {} : { 'understudy-fault': fault }) } })

const createClient = (world: SandboxWorld, headers: Readonly<Record<string, string>> = {}) =>
  world.fetch(CLIENTS, {
    method: 'POST',
    headers: { ...KEY, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(SCIENTISTS),
  })

const statuses = async (world: SandboxWorld, times: number): Promise<number[]> => {
  const seen: number[] = []
  for (let call = 0; call < times; call++) seen.push((await listClients(world)).status)
  return seen
}

const countClients = async (world: SandboxWorld) =>
  (await world.records({ api: 'roosted', collection: 'clients' })).total

/** Deletes a client by a call that is under way at the server when this resolves: it has said 100 Continue. */
async function deleting(world: SandboxWorld): Promise<ClientRequest> {
  const call = request(`${world.url('roosted')}/clients/hAjwQ`, {
    method: 'DELETE',
    agent: false,
    headers: { ...KEY, expect: '100-continue' },
  })
  call.flushHeaders()
  await once(call, 'continue')
  return call
}

const SEEDED = await countClients(sandbox)

describe('what goes wrong', () => {
  test('a status is answered in the form of its API, and marked', async () => {
    await using story = await fork({ status: 503 })
    const answer = await listClients(story.world)
    expect(answer.headers.get('understudy-fault')).toBe('injected')
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({
      status: 503,
      body: { error: { code: 'CLI-503' } },
    })
    const other = await story.world.fetch('/workbeats/api/v1/users', { headers: STAGING })
    expect({ status: other.status, body: await other.json() }).toEqual({
      status: 503,
      body: { message: 'Service Unavailable' },
    })
  })

  test.each([400, 401, 403, 404, 409, 422, 429, 500, 503])('%i has the error body of the API', async (status) => {
    await using story = await fork({ status })
    const answer = await story.world.fetch(`${CLIENTS}/uLu8K`, { headers: KEY })
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({
      status,
      body: { error: { code: expect.stringMatching(new RegExp(`^(CLI|AUT|SRV)-${status}$`)) } },
    })
  })

  test('where the API has no words, the name of the status is sent; a documented success is its example', async () => {
    await using story = await fork({ times: 1, status: 502 }, { status: 200 })
    const gateway = await listClients(story.world)
    expect([gateway.status, gateway.headers.get('content-type'), await gateway.text()]).toEqual([
      502,
      'text/plain; charset=utf-8',
      '502 Bad Gateway',
    ])
    const canned = await story.world.fetch(CLIENTS) // no credential is needed for it
    expect([canned.status, typeof (await canned.json())]).toEqual([200, 'object'])
  })

  test('a body and headers of its own, JSON or text', async () => {
    const headers = { 'Content-Type': 'text/html', 'X-Cache': 'MISS' }
    await using story = await fork(
      { times: 1, status: 504, headers, body: '<h1>late</h1>' },
      { status: 418, body: [1] },
    )
    const page = await listClients(story.world)
    expect([page.status, page.headers.get('content-type'), page.headers.get('x-cache'), await page.text()]).toEqual([
      504,
      'text/html',
      'MISS',
      '<h1>late</h1>',
    ])
    const list = await listClients(story.world)
    expect([list.status, list.headers.get('content-type'), await list.json()]).toEqual([
      418,
      'application/json; charset=utf-8',
      [1],
    ])
  })

  test('429 says when to come again', async () => {
    await using story = await fork({ times: 1, status: 429 }, { status: 429, retryAfterSeconds: 30 })
    expect((await listClients(story.world)).headers.get('retry-after')).toBe('1')
    expect((await listClients(story.world)).headers.get('retry-after')).toBe('30')
  })

  test('a delay, drawn from a range, leaves the answer as it is', async () => {
    const delayMs = { min: 1, max: 3 }
    await using story = await fork({ delayMs })
    for (let call = 0; call < 20; call++) expect((await listClients(story.world)).status).toBe(200)
    const drawn = (await story.world.requests()).map(({ injected }) => injected?.delayMs)
    expect(new Set(drawn)).toEqual(new Set([1, 2, 3]))
  })

  test('nobody waits beyond the end of the sandbox', async () => {
    const hasty = await createSandbox({ apis: ['roosted'], faults: [{ delayMs: 600_000 }] })
    const call = await deleting(hasty)
    const answered = once(call, 'response') as Promise<[IncomingMessage]>
    call.end()
    await hasty.close()
    const [{ statusCode }] = await answered
    expect(statusCode).toBe(204)
  })

  test('an aborted connection has no answer, on a socket and without one', async () => {
    await using story = await fork({ abort: true })
    await expect(listClients(story.world)).rejects.toThrow(TypeError)
    await expect(callWire(sandbox.origin, `/~${story.world.name}${CLIENTS}`, { headers: KEY })).rejects.toThrow(
      'socket hang up',
    )
    expect(await story.world.requests()).toMatchObject([{ status: 0 }, { status: 0 }])
  })

  test('a truncated body breaks off in the middle', async () => {
    await using story = await fork({ truncate: true })
    const answer = await listClients(story.world)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
    await expect(answer.text()).rejects.toThrow(TypeError)
    const wired = await fetch(`${story.world.url('roosted')}/clients`, { headers: KEY })
    expect(wired.status).toBe(200)
    await expect(wired.text()).rejects.toThrow('terminated')
    expect(await story.world.requests()).toMatchObject([{ status: 200, injected: { rule: { truncate: true } } }, {}])
  })
})

describe('when it goes wrong', () => {
  test.each<FaultRule>([{ status: 503 }, { abort: true }])('before: nothing was done: %j', async (rule) => {
    await using story = await fork(rule)
    await createClient(story.world).catch(() => {})
    expect(await countClients(story.world)).toBe(SEEDED)
  })

  test.each<FaultRule>([
    { when: 'after', status: 504 },
    { when: 'after', abort: true },
    { when: 'after', truncate: true },
    { when: 'after', delayMs: 1 },
    { delayMs: 1 },
  ])('after, or late: it was done: %j', async (rule) => {
    await using story = await fork({ times: 1, ...rule })
    const answer = await createClient(story.world).catch(() => undefined)
    expect(answer?.status).toBe(rule.abort === true ? undefined : (rule.status ?? 201))
    expect(await countClients(story.world)).toBe(SEEDED + 1)
  })

  test('a client that leaves while it waits before the change has changed nothing', async () => {
    await using story = await fork({ delayMs: 600_000 })
    const call = await deleting(story.world)
    call.on('error', () => {}) // that it ends is what is wanted
    call.destroy()
    await expect.poll(() => story.world.requests()).toMatchObject([{ operation: 'deleteClient', status: 0 }])
    expect(await countClients(story.world)).toBe(SEEDED)
  })
})

describe('which calls are meant', () => {
  test.each<[FaultRule, number, number]>([
    [{ status: 500, api: 'workbeats' }, 200, 201],
    [{ status: 500, operation: 'createClient' }, 200, 500],
    [{ status: 500, method: 'GET' }, 500, 201],
    [{ status: 500, path: '/clients' }, 500, 500],
    [{ status: 500, path: '/clients/{id}' }, 200, 201],
    [{ status: 500, path: '/clients/**' }, 500, 500],
    [{ status: 500, path: '/*', method: 'POST' }, 200, 500],
  ])('%j', async (rule, read, written) => {
    await using story = await fork(rule)
    expect([(await listClients(story.world)).status, (await createClient(story.world)).status]).toEqual([read, written])
  })

  test('calls that lead to no operation are struck by none', async () => {
    await using story = await fork({ status: 500 })
    const nothing = await story.world.fetch('/roosted/api/1_12/nothing')
    const preflight = await story.world.fetch(CLIENTS, { method: 'OPTIONS' })
    expect([nothing.status, preflight.status]).toEqual([404, 204])
  })

  test('the first rule that strikes is the one; one that is used up is passed over', async () => {
    await using story = await fork({ times: 2, status: 503 }, { times: 1, status: 500 })
    expect(await statuses(story.world, 5)).toEqual([503, 503, 500, 200, 200])
  })

  test('chances are the same in every workspace, and others by another seed', async () => {
    await using some = await fork({ probability: 0.3, status: 503 })
    await using same = await fork({ probability: 0.3, status: 503 })
    await using others = await fork({ probability: 0.3, seed: 1, status: 503 })
    const seen = await statuses(some.world, 200)
    expect(await statuses(same.world, 200)).toEqual(seen)
    expect(await statuses(others.world, 200)).not.toEqual(seen)
    const struck = seen.filter((status) => status === 503).length
    expect(struck).toBeGreaterThan(30)
    expect(struck).toBeLessThan(90)
  })

  test('0 never strikes', async () => {
    await using story = await fork({ probability: 0, status: 503 })
    expect(new Set(await statuses(story.world, 20))).toEqual(new Set([200]))
  })
})

describe('a call asks for a fault itself', () => {
  test.each<[string, number]>([
    ['status=503', 503],
    [' delayMs=1 ; status = 429 ; retryAfterSeconds=5', 429],
    ['delayMs=1..2;when=after', 200],
    ['{"status":404,"body":{"gone":true}}', 404],
    ['truncate=false;delayMs=0', 200],
  ])('%s', async (fault, status) => {
    await using story = await fork()
    expect((await listClients(story.world, fault)).status).toBe(status)
    expect(await story.world.requests()).toMatchObject([{ status, injected: { by: 'header' } }])
  })

  test('abort needs no value', async () => {
    await using story = await fork()
    await expect(createClient(story.world, { 'understudy-fault': 'abort; when=after' })).rejects.toThrow(TypeError)
    expect(await countClients(story.world)).toBe(SEEDED + 1)
  })

  test('it stands before the faults of the workspace, which none spares it', async () => {
    await using story = await fork({ times: 1, status: 503 })
    expect((await listClients(story.world, 'status=500')).status).toBe(500)
    expect((await listClients(story.world, 'none')).status).toBe(200)
    expect(await statuses(story.world, 2)).toEqual([503, 200])
  })

  test.each([
    ['status=700', '"status" must be a whole number from 200 to 599'],
    ['status', '"status" must be a whole number from 200 to 599'],
    ['status=503;status=500', '"status" is given twice'],
    ['staus=503', '"staus" is no member of a fault; expected when, delayMs, status,'],
    ['times=1;status=503', '"times" is no member of a fault'],
    ['delayMs=300..100', '"delayMs" must be whole milliseconds from 0 to 600000, or a range'],
    ['when=after', 'it does nothing; expected one of delayMs, status, truncate, abort'],
    ['abort;status=503', '"status" cannot be sent where "abort" ends the connection'],
    ['{"status":', 'not valid JSON'],
    ['503', '"503" is not of the form name=value'],
    ['', '"" is not of the form name=value'],
  ])('one that cannot be is answered 400 by the API, and nothing is done: %s', async (fault, reason) => {
    await using story = await fork()
    const answer = await createClient(story.world, { 'understudy-fault': fault })
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining(reason) } },
    })
    expect(await countClients(story.world)).toBe(SEEDED)
  })
})

describe('the faults of a workspace', () => {
  const rules: FaultRule[] = [
    { operation: 'listUsers', method: 'GET', path: '/v1/users', probability: 0.5, seed: 3, times: 2, status: 503 },
    { api: 'roosted', path: '/clients/*', when: 'after', delayMs: { min: 0, max: 5 }, truncate: true },
  ]

  test('they are put in place, listed and taken away', async () => {
    await using story = await hold()
    expect(await story.call('/faults')).toMatchObject({ status: 200, body: [] })
    expect(await story.call('/faults', { method: 'PUT', body: rules })).toMatchObject({ status: 200, body: rules })
    expect(await story.call('/faults')).toMatchObject({ status: 200, body: rules })
    expect(await story.world.faults.list()).toEqual(rules)
    expect((await story.call('/faults', { method: 'DELETE' })).status).toBe(204)
    expect(await story.world.faults.list()).toEqual([])
  })

  test('others do not have them; a fork begins with a copy that has not struck yet', async () => {
    await using story = await fork({ times: 1, status: 503 })
    await using other = await hold()
    expect(await statuses(story.world, 2)).toEqual([503, 200])
    expect(await statuses(other.world, 1)).toEqual([200])
    await using copy = await hold(story.world)
    expect(await statuses(copy.world, 2)).toEqual([503, 200])
    await copy.world.faults.clear()
    expect(await story.world.faults.list()).toHaveLength(1)
  })

  test('a reset takes them away, but one of some APIs or of a moment does not', async () => {
    await using story = await fork({ status: 503 })
    await story.world.snapshots.take('clean')
    await story.world.reset({ apis: ['roosted'] })
    await story.world.snapshots.restore('clean')
    expect(await statuses(story.world, 1)).toEqual([503])
    await story.world.reset()
    expect(await statuses(story.world, 1)).toEqual([200])
  })

  test('a workspace of the same name that comes later has none', async () => {
    const { world } = await fork({ status: 503 })
    await world.drop()
    expect(await world.faults.list()).toEqual([])
    await world.drop()
  })

  test('a sandbox may begin with some, in every workspace and after each reset', async () => {
    await using steady = await createSandbox({ apis: ['roosted'], port: false, faults: [{ times: 1, status: 503 }] })
    const world = steady.workspace('other')
    expect([await statuses(steady, 2), await statuses(world, 2)]).toEqual([
      [503, 200],
      [503, 200],
    ])
    await world.faults.clear()
    await world.reset()
    expect(await statuses(world, 2)).toEqual([503, 200])
    await expect(
      createSandbox({ apis: ['roosted'], port: false, faults: [{ api: 'workbeats', status: 503 }] }),
    ).rejects.toThrow('#/faults/0/api: there is no API "workbeats"; expected one of roosted')
  })

  test('they survive that the workspace leaves memory', async () => {
    await using directory = await temporaryDirectory()
    await using small = await createSandbox({ apis: ['roosted'], port: false, maxResident: 1, data: directory.path })
    await small.faults.set([{ times: 2, status: 503 }])
    expect(await statuses(small, 1)).toEqual([503])
    await listClients(small.workspace('second'))
    await listClients(small.workspace('third'))
    expect(await statuses(small, 2)).toEqual([503, 200])
  })

  test.each<[unknown, string, string]>([
    [{ status: 503 }, '', 'must be a list of faults'],
    [[503], '/0', 'must be an object'],
    [[{ status: 503 }, { api: 'workbeat', status: 1 }], '/1/status', 'must be a whole number from 200 to 599'],
    [[{ api: 'workbeat', status: 503 }], '/0/api', 'there is no API "workbeat"; expected one of workbeats, roosted'],
    [
      [{ api: 'workbeats', operation: 'listClients', status: 503 }],
      '/0/operation',
      'no document of workbeats has the operation "listClients"',
    ],
    [[{ path: '/clents', status: 503 }], '/0/path', 'no operation of workbeats, roosted has the path /clents'],
    [[{ path: 'clients', status: 503 }], '/0/path', 'must be a path that begins with /'],
    [
      [{ operation: 'listUsers', method: 'POST', status: 503 }],
      '/0/method',
      'these operations take GET, HEAD, not POST',
    ],
    [[{ method: 'get', status: 503 }], '/0/method', expect.stringMatching(/^must be one of GET, PUT, /) as never],
    [[{ probability: 1.5, status: 503 }], '/0/probability', 'must be a number from 0 to 1'],
    [[{ times: 0, status: 503 }], '/0/times', 'must be a whole number from 1 to 1000000000'],
    [[{ when: 'later', status: 503 }], '/0/when', 'must be "before" or "after"'],
    [[{ delayMs: -1 }], '/0/delayMs', expect.stringMatching(/^must be whole milliseconds/) as never],
    [[{ delayMs: { min: 2, max: 1 } }], '/0/delayMs', expect.stringMatching(/^must be whole milliseconds/) as never],
    [
      [{ status: 503, headers: { 'Content-Length': '1' } }],
      '/0/headers',
      expect.stringMatching(/^must be an object/) as never,
    ],
    [
      [{ status: 503, headers: { a: 'b\r\nc: d' } }],
      '/0/headers',
      expect.stringMatching(/^must be an object/) as never,
    ],
    [[{ delayMs: 1, body: {} }], '/0/body', 'belongs to an answer; say its "status" too'],
    [[{ status: 204, body: {} }], '/0/body', 'an answer 204 has none'],
    [[{ abort: true, truncate: true }], '/0/truncate', 'cannot be sent where "abort" ends the connection'],
    [[{ operation: 'listUsers' }], '/0', 'does nothing; expected one of delayMs, status, truncate, abort'],
    [
      [{ status: 503, 'a/b': 1 }],
      '/0/a~1b',
      expect.stringMatching(/^is no member of a fault; expected api, /) as never,
    ],
  ])('what could never be is refused, and the others stay: %j', async (wrong, pointer, message) => {
    await using story = await fork({ status: 500 })
    const answer = await story.call('/faults', { method: 'PUT', body: wrong })
    expect(answer).toMatchObject(
      refused(400, expect.stringContaining('the faults cannot be: '), [{ pointer, message }]),
    )
    expect(await story.world.faults.list()).toEqual([{ status: 500 }])
  })
})

describe('a call that was struck', () => {
  test('is told with the fault, and its answer leads there', async () => {
    await using story = await fork({ operation: 'createClient', when: 'after', status: 503 })
    const answer = await createClient(story.world)
    const path = answer.headers.get('understudy-explain') ?? ''
    const explained = await story.call(path.replace('/_understudy', ''))
    expect(explained.body).toMatchObject({
      operation: 'createClient',
      status: 503,
      problem: null,
      breaches: [],
      injected: { by: 'rule', rule: { operation: 'createClient', when: 'after', status: 503 }, delayMs: 0 },
    })
  })

  test('counts for the coverage where its status is documented', async () => {
    await using story = await fork({ times: 1, status: 502 }, { times: 1, abort: true }, { times: 1, status: 401 })
    await listClients(story.world)
    await listClients(story.world).catch(() => {})
    await listClients(story.world)
    const { apis } = await story.world.coverage()
    const seen = apis.flatMap(({ perOperation }) => perOperation).filter(({ calls }) => calls > 0)
    expect(seen).toMatchObject([{ operation: 'listClients', calls: 1, undocumented: [], isCovered: false }])
  })

  test('may contradict the document, strict or not, for that is what was wanted', async () => {
    await using story = await fork({ status: 200, body: { nonsense: true } })
    const answer = await listClients(story.world)
    expect([answer.status, await answer.json()]).toEqual([200, { nonsense: true }])
    expect(await story.world.requests()).toMatchObject([{ breaches: [] }])
  })
})
