import { once } from 'node:events'
import { connect } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { watchedSandbox } from './watched-sandbox.ts'
import { callWire, type WireCall } from './wire.ts'

const sandbox = await watchedSandbox()

const full = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' }
const pin = { 'x-pin': '1' }

/** A world of its own, called over the socket. */
async function fork() {
  const world = await sandbox.fork()
  const call = (path: string, options?: WireCall) => callWire(sandbox.origin, `/~${world.name}${path}`, options)
  return { world, call, [Symbol.asyncDispose]: () => world.drop() }
}

describe('methods', () => {
  test('HEAD answers as GET does, without the body', async () => {
    await using story = await fork()
    const get = await story.call('/workbeats/api/v1/departments', { headers: full })
    const head = await story.call('/workbeats/api/v1/departments', { method: 'HEAD', headers: full })
    expect(head).toMatchObject({ status: 200, text: '' })
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(get.text)))
    expect(head.headers['content-type']).toBe(get.headers['content-type'])
    expect(head.headers['understudy-operation']).toBe('listDepartments')
    const denied = await story.call('/workbeats/api/v1/departments', { method: 'HEAD' })
    expect(denied).toMatchObject({ status: 401, text: '' })
    expect(denied.headers['www-authenticate']).toBe('Bearer realm="workbeats"')
  })

  test('OPTIONS tells the methods of the document', async () => {
    await using story = await fork()
    const list = await story.call('/notes/v1/notes', { method: 'OPTIONS' })
    expect(list).toMatchObject({ status: 204, text: '' })
    expect(list.headers.allow).toBe('GET, HEAD, POST, OPTIONS')
    const one = await story.call('/notes/v1/notes/1', { method: 'OPTIONS' })
    expect(one.headers.allow).toBe('DELETE, GET, HEAD, PUT, OPTIONS')
    expect((await story.call('/notes/v1/nope', { method: 'OPTIONS' })).status).toBe(404)
  })

  test.each(['PATCH', 'POST', 'TRACE'])('%s on a path without it is answered 405 with Allow', async (method) => {
    await using story = await fork()
    const answer = await story.call('/notes/v1/notes/1', { method, headers: pin })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('DELETE, GET, HEAD, PUT')
    expect((await story.call('/workbeats/api/v1/users', { method: 'DELETE', headers: full })).headers.allow).toBe(
      'GET, HEAD',
    )
  })

  test('every answer of an operation names it', async () => {
    await using story = await fork()
    const created = await story.call('/notes/v1/notes', { method: 'POST', headers: pin, body: { title: 'One' } })
    expect(created).toMatchObject({ status: 201, headers: { 'understudy-operation': 'createNote' } })
    const invalid = await story.call('/notes/v1/notes', { method: 'POST', headers: pin, body: {} })
    expect(invalid).toMatchObject({ status: 400, headers: { 'understudy-operation': 'createNote' } })
    const unknown = await story.call('/notes/v1/nope', { headers: pin })
    expect(unknown.status).toBe(404)
    expect(unknown.headers['understudy-operation']).toBeUndefined()
  })
})

describe('pages of other origins', () => {
  const origin = 'https://shop.example'

  test('a preflight is answered with what the path takes', async () => {
    await using story = await fork()
    const headers = {
      origin,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'x-pin, content-type',
    }
    const answer = await story.call('/notes/v1/notes/1', { method: 'OPTIONS', headers })
    expect(answer).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'DELETE, GET, HEAD, PUT, OPTIONS',
        'access-control-allow-headers': 'x-pin, content-type',
        'access-control-max-age': '600',
      },
    })
  })

  test('they may read answers, good and bad, with every header', async () => {
    await using story = await fork()
    for (const headers of [{ ...full, origin }, { origin }]) {
      const answer = await story.call('/workbeats/api/v1/departments', { headers })
      expect(answer.headers['access-control-allow-origin']).toBe('*')
      // `*` covers every header but Authorization, for a call without credentials of the browser's own.
      expect(answer.headers['access-control-expose-headers']).toBe('*')
    }
    const unknown = await story.call('/notes/v1/nope', { headers: { origin } })
    expect(unknown).toMatchObject({ status: 404, headers: { 'access-control-allow-origin': '*' } })
  })

  test('other callers get no such headers', async () => {
    await using story = await fork()
    const answer = await story.call('/workbeats/api/v1/departments', { headers: full })
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('bodies', () => {
  const json = { ...pin, 'content-type': 'application/json' }

  test.each([
    ['text/plain', 415],
    ['application/xml', 415],
    ['application/json; charset=latin1', 415],
    ['application/json; charset=utf-8', 201],
    ['APPLICATION/JSON', 201],
  ])('the type %s is answered %i', async (type, status) => {
    await using story = await fork()
    const headers = { ...pin, 'content-type': type }
    const answer = await story.call('/notes/v1/notes', { method: 'POST', headers, body: '{"title":"One"}' })
    expect(answer.status).toBe(status)
  })

  test('a body that is no JSON, or no UTF-8, is malformed and changes nothing', async () => {
    await using story = await fork()
    for (const body of ['{"title":', '', Buffer.from('7b227469746c65223a22ff227d', 'hex'), '[['.repeat(200)]) {
      const answer = await story.call('/notes/v1/notes', { method: 'POST', headers: json, body })
      expect(answer.status).toBe(400)
      expect(answer.headers['understudy-explain']).toBeDefined()
    }
    expect((await story.call('/notes/v1/notes', { headers: pin })).body).toEqual([])
  })

  test('a body that is too long is answered 413, and the connection is closed', async () => {
    await using story = await fork()
    const headers = { ...json, 'content-length': String(2 * 1024 * 1024) }
    const answer = await story.call('/notes/v1/notes', { method: 'POST', headers })
    expect(answer).toMatchObject({ status: 413, headers: { connection: 'close' } })
  })

  test('a body that is too long but does not say so is answered 413', async () => {
    await using story = await fork()
    const headers = { ...json, 'transfer-encoding': 'chunked' }
    const body = `{"title":"${'x'.repeat(1024 * 1024)}"}`
    const { port } = new URL(sandbox.origin)
    const head = Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')
    const text = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(`POST /~${story.world.name}/notes/v1/notes HTTP/1.1\r\nhost: localhost\r\n${head}\r\n`)
        socket.write(`${body.length.toString(16)}\r\n${body}\r\n`) // no end: nobody waits for it
      })
      socket.once('data', (chunk) => {
        socket.destroy()
        resolve(chunk.toString('utf8'))
      })
      socket.once('error', reject)
    })
    expect(text).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('a client that goes away in the middle of a body changes nothing and breaks nothing', async () => {
    await using story = await fork()
    const { port } = new URL(sandbox.origin)
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        const head = `POST /~${story.world.name}/notes/v1/notes HTTP/1.1\r\nhost: localhost\r\nx-pin: 1\r\n`
        socket.write(`${head}content-type: application/json\r\ncontent-length: 50\r\n\r\n{"title":`, () =>
          socket.destroy(),
        )
      })
      socket.once('close', () => resolve())
      socket.once('error', reject)
    })
    expect(await story.call('/notes/v1/notes', { headers: pin })).toMatchObject({ status: 200, body: [] })
  })
})

test('a sandbox that is closed while it answers answers, and does not wait for clients that keep their connections', async () => {
  for (let turns = 0; turns < 20; turns++) {
    const closing = await createSandbox({ apis: [fileURLToPath(new URL('./notes.yaml', import.meta.url))] })
    const socket = connect(Number(new URL(closing.origin).port), '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
    const gone = once(socket, 'close')
    const arrived = fetch(`${closing.origin}/_understudy/health`)
    socket.write('POST /notes/v1/notes HTTP/1.1\r\nhost: localhost\r\nx-pin: 1\r\n')
    socket.write('content-type: application/json\r\ncontent-length: 16\r\n\r\n{"title":')
    await (await arrived).text()
    socket.write('"Late"}')
    for (let turn = 0; turn < turns; turn++) await setImmediate()
    await closing.close()
    await gone
    expect(answer).toMatch(/^HTTP\/1\.1 201 /)
  }
})
