import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { callWire } from './wire.ts'

let sandbox: Sandbox
let port: string

beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'] })
  port = new URL(sandbox.origin).port
})
afterAll(() => sandbox.close())

const full = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' }
const place = { api: 'workbeats', collection: 'departments', id: 'dept_001' }
const list = '/api/v1/departments?filter[name]=Craft'

/** A world in which one department is called Craft, as in no other. */
async function craft() {
  const world = await sandbox.fork()
  await world.putRecord(place, { ...(await world.record(place)), name: 'Craft' })
  return world
}

const seen = async (path: string, headers: Record<string, string> = {}) => {
  const { status, body } = await callWire(sandbox.origin, path, { headers: { ...full, ...headers } })
  expect(status).toBe(200)
  return (body as { data: unknown[] }).data.length
}

describe('workspaces', () => {
  test('one is chosen by the path, or by the header', async () => {
    await using world = await craft()
    expect(await seen(`/workbeats${list}`)).toBe(0)
    expect(await seen(`/~${world.name}/workbeats${list}`)).toBe(1)
    expect(await seen(`/workbeats${list}`, { 'Understudy-Workspace': world.name })).toBe(1)
    expect(await seen(`/~default/workbeats${list}`)).toBe(0)
  })

  test('the path has the last word', async () => {
    await using world = await craft()
    expect(await seen(`/~${world.name}/workbeats${list}`, { 'Understudy-Workspace': 'default' })).toBe(1)
  })

  test('one comes to life when it is named', async () => {
    expect((await callWire(sandbox.origin, '/_understudy/workspaces/first-use')).status).toBe(404)
    expect(await seen(`/~first-use/workbeats/api/v1/departments`)).toBe(11)
    expect((await callWire(sandbox.origin, '/_understudy/workspaces/first-use')).status).toBe(200)
    await sandbox.workspace('first-use').drop()
  })

  test.each(['a', '7', 'ci-7', 'a'.repeat(63)])('%s is a name', async (name) => {
    expect(await seen(`/~${name}/workbeats/api/v1/departments`)).toBe(11)
    await sandbox.workspace(name).drop()
  })

  test.each(['CI', '-a', 'a_b', 'a.b', 'ä', 'a'.repeat(64), 'a%20b', '..', ''])('%j is none', async (name) => {
    const path = '/workbeats/api/v1/departments'
    const byPath = await callWire(sandbox.origin, `/~${encodeURI(name)}${path}`, { headers: full })
    expect(byPath).toMatchObject({ status: 400, headers: { 'content-type': expect.stringMatching(/json/) } })
    const headers = { ...full, 'Understudy-Workspace': Buffer.from(name, 'utf8').toString('latin1') }
    const byHeader = await callWire(sandbox.origin, path, { headers })
    expect(byHeader.status).toBe(400)
    expect((await callWire(sandbox.origin, '/_understudy/workspaces')).text).not.toContain(`"${name}"`)
  })

  test('a program that names none gets a clear error', async () => {
    await expect(sandbox.workspace('../up').requests()).rejects.toMatchObject({ status: 400 })
    await expect(sandbox.fork('No Name')).rejects.toMatchObject({ status: 400 })
    await expect(sandbox.workspace('CI').reset()).rejects.toMatchObject({ status: 400 })
  })
})

describe('hosts', () => {
  test('an API answers at <api>.localhost without its name in the path', async () => {
    await using world = await craft()
    const host = `workbeats.localhost:${port}`
    expect(await seen('/api/v1/departments', { host })).toBe(11)
    expect(await seen('/api/v1/departments', { host: 'workbeats.localhost' })).toBe(11)
    expect(await seen(`/~${world.name}${list}`, { host })).toBe(1)
  })

  test('links in its answers lead back to where it was called', async () => {
    const host = `workbeats.localhost:${port}`
    const { body } = await callWire(sandbox.origin, '/~links/api/v1/departments?per_page=1', {
      headers: { ...full, host },
    })
    expect(body).toMatchObject({ links: { next: `http://${host}/~links/api/v1/departments?per_page=1&page=2` } })
    const other = await callWire(sandbox.origin, '/workbeats/api/v1/departments?per_page=1', { headers: full })
    expect(other.body).toMatchObject({
      links: { next: `${sandbox.origin}/workbeats/api/v1/departments?per_page=1&page=2` },
    })
    await sandbox.workspace('links').drop()
  })

  test('another path there is an unknown path of the API', async () => {
    const headers = { ...full, host: `workbeats.localhost:${port}` }
    expect(await callWire(sandbox.origin, '/v1/departments', { headers })).toMatchObject({
      status: 404,
      body: { message: 'Resource not found' },
    })
  })

  test('the control API answers there too', async () => {
    const headers = { host: `workbeats.localhost:${port}` }
    expect((await callWire(sandbox.origin, '/_understudy/health', { headers })).status).toBe(200)
  })
})

describe('other paths', () => {
  test.each(['/', '/nope', '/workbeat/api/v1/users', '/~ci-7/nope'])('%s says where the APIs are', async (path) => {
    const detail = expect.stringMatching(/^nothing answers at .*; the APIs are at \/workbeats\/api$/)
    expect(await callWire(sandbox.origin, path)).toMatchObject({ status: 404, body: { title: 'Not Found', detail } })
  })

  test('below an API, an unknown path is answered as that API does', async () => {
    for (const path of ['/workbeats', '/workbeats/', '/workbeats/api/v1/nope', '/workbeats/apix/v1/users']) {
      const answer = await callWire(sandbox.origin, path, { headers: full })
      expect(answer, path).toMatchObject({ status: 404, body: { message: 'Resource not found' } })
    }
  })

  test('a path that is no percent-encoded UTF-8 is malformed', async () => {
    const answer = await callWire(sandbox.origin, '/workbeats/api/v1/users/%E0%A4%A', { headers: full })
    expect(answer).toMatchObject({ status: 400, body: { message: 'Malformed request' } })
  })

  test('no path leads to a file', async () => {
    for (const path of [
      '/_understudy/openapi/..%2F..%2Fpackage.json',
      '/_understudy/../package.json',
      '/_understudy/openapi/%2e%2e%2fworkbeats.yaml',
    ]) {
      expect((await callWire(sandbox.origin, path)).status, path).toBe(404)
    }
  })
})
