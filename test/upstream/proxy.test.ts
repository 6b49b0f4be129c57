import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { callWire } from '../http/wire.ts'
import { proxied, serve } from './proxied.ts'

const sandbox = await createSandbox({ apis: ['workbeats', 'staffjoy'] })
afterAll(() => sandbox.close())

const STAGING = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging', connection: 'close' }
const USERS = '/v1/users'
const json = { 'content-type': 'application/json' }

const violationsOf = ({ headers }: { headers: IncomingMessage['headers'] }) =>
  headers['sl-violations'] === undefined ? [] : JSON.parse(String(headers['sl-violations']))

/** A server that answers everything alike. */
const answering = (body: string | Buffer, headers: Record<string, string | string[]> = json, status = 200) =>
  serve((req, res) => {
    req.resume()
    res.writeHead(status, headers)
    res.end(body)
  })

describe('what is passed on', () => {
  test('answers come as the real server gives them, below its own path and below that of the sandbox', async () => {
    await using proxy = await proxied(`${sandbox.origin}/workbeats/api`)
    const direct = await callWire(sandbox.origin, '/workbeats/api/v1/users/user_001', { headers: STAGING })
    const passed = await callWire(proxy.origin, '/workbeats/api/v1/users/user_001', { headers: STAGING })
    expect({ status: passed.status, text: passed.text }).toEqual({ status: 200, text: direct.text })
    expect(passed.headers).toMatchObject({ 'content-type': direct.headers['content-type'] })
    expect(violationsOf(passed)).toEqual([])
    expect(proxy.calls).toMatchObject([{ operation: 'getUser', method: 'GET', status: 200, violations: [] }])
  })

  test('paths and queries go out untidied', async () => {
    const targets: unknown[] = []
    await using server = await serve((req, res) => {
      targets.push(req.url)
      res.end()
    })
    await using proxy = await proxied(`${server.origin}/real`)
    for (const path of ['/real/v1/a%2Fb?q=a+b&q=%2B&&x', '/real/v1/../x', '/workbeats/api/v1/%zz', '/real', '/else'])
      await callWire(proxy.origin, path, { headers: STAGING })
    expect(targets).toEqual(['/real/v1/a%2Fb?q=a+b&q=%2B&&x', '/real/v1/../x', '/real/v1/%zz', '/real/'])
  })

  test('a path that leads nowhere is said to', async () => {
    await using proxy = await proxied('http://127.0.0.1:1/real')
    const answer = await callWire(proxy.origin, '/else')
    expect(answer).toMatchObject({
      status: 404,
      headers: { 'content-type': 'application/problem+json' },
      body: { status: 404, detail: 'nothing is passed on from here; the API is at /real and /workbeats/api' },
    })
  })

  test('headers of one connection stay on it, all others go through with all their values', async () => {
    let seen: IncomingMessage['headers'] = {}
    await using server = await serve((req, res) => {
      seen = req.headers
      const own = { connection: 'keep-alive, x-hop', 'x-hop': '1', 'proxy-authenticate': 'Basic' }
      res.writeHead(418, 'Short and stout', { ...own, 'set-cookie': ['a=1', 'b=2'], 'x-kept': 'yes' })
      res.end()
    })
    await using proxy = await proxied(server.origin)
    const headers = { ...STAGING, connection: 'close, x-private', 'x-private': '1', te: 'trailers', 'x-kept': 'yes' }
    const answer = await callWire(proxy.origin, USERS, { headers })
    expect(seen).toMatchObject({
      'x-kept': 'yes',
      host: new URL(server.origin).host,
      authorization: STAGING.authorization,
    })
    for (const name of ['x-private', 'te']) expect(seen).not.toHaveProperty(name)
    expect(answer).toMatchObject({ status: 418, headers: { 'set-cookie': ['a=1', 'b=2'], 'x-kept': 'yes' } })
    for (const name of ['x-hop', 'proxy-authenticate']) expect(answer.headers).not.toHaveProperty(name)
  })

  test('HEAD, and answers without a body', async () => {
    await using proxy = await proxied(`${sandbox.origin}/workbeats/api`)
    const head = await callWire(proxy.origin, USERS.replace(/^/, '/workbeats/api'), {
      method: 'HEAD',
      headers: STAGING,
    })
    expect({ status: head.status, text: head.text, violations: violationsOf(head) }).toEqual({
      status: 200,
      text: '',
      violations: [],
    })
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0)
    const preflight = await callWire(proxy.origin, `/workbeats/api${USERS}`, { method: 'OPTIONS' })
    expect({ status: preflight.status, violations: violationsOf(preflight) }).toEqual({ status: 204, violations: [] })
  })

  test('what is too long to be held passes through whole, and nothing is said of it', async () => {
    let received = 0
    const long = Buffer.alloc(12 * 1024 * 1024, 'x')
    await using server = await serve(async (req, res) => {
      for await (const chunk of req) received += (chunk as Buffer).length
      res.end(long)
    })
    await using proxy = await proxied(server.origin)
    const answer = await callWire(proxy.origin, USERS, { method: 'POST', headers: STAGING, body: long })
    expect([received, answer.text.length, answer.status]).toEqual([long.length, long.length, 200])
  })

  test('a compressed answer goes through as it is, and is looked at all the same', async () => {
    for (const [coding, bytes] of [
      ['gzip', gzipSync('{"data":7}')],
      ['br', brotliCompressSync('{"data":7}')],
    ] as const) {
      await using server = await answering(bytes, { ...json, 'content-encoding': coding })
      await using proxy = await proxied(server.origin)
      const response = await fetch(`${proxy.origin}${USERS}`, { headers: STAGING })
      expect(response.headers.get('sl-violations')).toContain('"response","body"')
      expect(await response.text()).toBe('{"data":7}')
    }
  })
})

describe('what is wrong is said in sl-violations', () => {
  test('with the request', async () => {
    await using proxy = await proxied(`${sandbox.origin}/workbeats/api`)
    const { authorization: _, ...nobody } = STAGING
    const answer = await callWire(proxy.origin, '/workbeats/api/v1/users?per_page=500&page=x', { headers: nobody })
    expect(answer.status).toBe(401)
    expect(violationsOf(answer)).toEqual([
      { location: ['request'], severity: 'Error', code: 'unauthenticated', message: expect.any(String) },
      { location: ['request', 'query', 'page'], severity: 'Error', code: 'type', message: 'must be integer' },
      { location: ['request', 'query', 'per_page'], severity: 'Error', code: 'maximum', message: 'must be <= 100' },
    ])
  })

  test('with the answer', async () => {
    await using server = await answering('{"data":[{"id":7,"type":"Zoë"}]}')
    await using proxy = await proxied(server.origin)
    const answer = await callWire(proxy.origin, USERS, { headers: STAGING })
    expect(answer.body).toEqual({ data: [{ id: 7, type: 'Zoë' }] })
    expect(violationsOf(answer)).toContainEqual({
      location: ['response', 'body', 'data', '0', 'id'],
      severity: 'Error',
      code: 'type',
      message: 'must be string',
    })
    expect(answer.headers['sl-violations']).toMatch(/^[\x20-\x7e]*$/)
  })

  test.each([
    ['an unknown path', '/v1/nothing', {}, 200, { location: ['request'], code: 'unknown-path' }],
    ['another method', USERS, { method: 'DELETE' }, 200, { location: ['request'], code: 'method-not-allowed' }],
    ['a status', USERS, {}, 299, { location: ['response'], code: 'undocumented' }],
  ])('%s that the document does not have', async (_, path, call, status, expected) => {
    await using server = await answering('{}', json, status)
    await using proxy = await proxied(server.origin)
    const answer = await callWire(proxy.origin, path, { ...call, headers: STAGING })
    expect(violationsOf(answer)).toContainEqual(expect.objectContaining(expected))
  })

  test.each([
    ['a body that is no JSON', '{"data":', json, 'json'],
    ['a body of another type', '<html>', { 'content-type': 'text/html' }, 'mediaType'],
  ])('%s', async (_, body, headers, code) => {
    await using server = await answering(body, headers)
    await using proxy = await proxied(server.origin)
    const answer = await fetch(`${proxy.origin}${USERS}`, { headers: STAGING })
    expect(await answer.text()).toBe(body)
    expect(JSON.parse(answer.headers.get('sl-violations') ?? '')).toMatchObject([{ code }])
  })

  test('of many as many as a header can hold', async () => {
    const wrong = Array.from({ length: 500 }, () => ({ id: 7 }))
    await using server = await answering(JSON.stringify({ data: wrong }))
    await using proxy = await proxied(server.origin)
    const answer = await callWire(proxy.origin, USERS, { headers: STAGING })
    expect(String(answer.headers['sl-violations']).length).toBeLessThan(8 * 1024)
    expect(violationsOf(answer).length).toBeGreaterThan(10)
    expect(proxy.calls[0]?.violations.length).toBeGreaterThan(500)
  })

  test('parameters are read as the API reads them', async () => {
    await using proxy = await proxied(sandbox.url('staffjoy'), 'staffjoy')
    const headers = {
      authorization: `Basic ${btoa('staffjoydev:')}`,
      'content-type': 'application/x-www-form-urlencoded',
    }
    const good = await callWire(proxy.origin, '/staffjoy/api/v2/organizations/', {
      method: 'POST',
      headers,
      body: 'name=Fruit&day_week_starts=monday&plan=flex-v1&trial_days=3',
    })
    expect({ status: good.status, violations: violationsOf(good) }).toEqual({ status: 201, violations: [] })
    const bad = await callWire(proxy.origin, '/staffjoy/api/v2/organizations/', {
      method: 'POST',
      headers,
      body: 'name=Fruit&trial_days=many',
    })
    expect({ status: bad.status, violations: violationsOf(bad) }).toMatchObject({
      status: 400,
      violations: [{ location: ['request', 'body'] }],
    })
  })
})

describe('where the real server fails', () => {
  test('one that is not there is 502', async () => {
    await using proxy = await proxied('http://127.0.0.1:1')
    const answer = await callWire(proxy.origin, USERS, { headers: STAGING })
    expect(answer).toMatchObject({
      status: 502,
      headers: { 'content-type': 'application/problem+json' },
      body: {
        status: 502,
        title: 'Bad Gateway',
        detail: expect.stringContaining('http://127.0.0.1:1 does not answer'),
      },
    })
    expect(proxy.calls).toMatchObject([{ status: 502, exchange: undefined }])
  })

  test('so is one that breaks off', async () => {
    await using server = await serve((_, res) => {
      res.writeHead(200, { ...json, 'content-length': '100' })
      res.write('{"data":', () => res.destroy())
    })
    await using proxy = await proxied(server.origin)
    expect((await callWire(proxy.origin, USERS, { headers: STAGING })).status).toBe(502)
  })

  test('one that answers before it has read everything, and leaves, is heard', async () => {
    await using server = await serve((req, res) => {
      res.writeHead(413, { ...json, connection: 'close' })
      res.end('{"message":"too much"}', () => req.socket.destroy())
    })
    await using proxy = await proxied(server.origin)
    const body = Buffer.alloc(30 * 1024 * 1024, 'x')
    const status = await callWire(proxy.origin, USERS, { method: 'POST', headers: STAGING, body }).then(
      (answer) => answer.status,
      (error: NodeJS.ErrnoException) => error.code,
    )
    // The client may be cut off in the middle of its body, or hear the answer first.
    expect([413, 502, 'EPIPE', 'ECONNRESET']).toContain(status)
    expect((await callWire(proxy.origin, '/v1/nothing', { headers: STAGING })).status).toBe(413)
  })

  test('events go through as they happen', async () => {
    let end: () => void = () => {}
    await using server = await serve((_, res) => {
      res.writeHead(200, { 'content-type': 'text/event-stream' })
      res.write('data: one\n\n')
      end = () => res.end('data: two\n\n')
    })
    await using proxy = await proxied(server.origin)
    const response = await fetch(`${proxy.origin}${USERS}`, { headers: STAGING })
    const reader = (response.body as ReadableStream<Uint8Array>).getReader() // there is one
    const read = async () => Buffer.from((await reader.read()).value ?? []).toString()
    expect(await read()).toBe('data: one\n\n')
    end()
    expect(await read()).toBe('data: two\n\n')
    expect((await reader.read()).done).toBe(true)
  })

  test('a client that leaves takes its call to the real server with it', async () => {
    let arrive: () => void = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    let isGone = false
    await using server = await serve((req) => {
      req.socket.on('close', () => {
        isGone = true
      })
      arrive()
    })
    await using proxy = await proxied(server.origin)
    const call = request(`${proxy.origin}${USERS}`, { headers: STAGING, agent: false })
    const failed = once(call, 'error')
    call.end()
    await arrived
    call.destroy(new Error('enough'))
    await failed
    await expect.poll(() => isGone).toBe(true)
    expect(proxy.calls).toEqual([])
  })
})
