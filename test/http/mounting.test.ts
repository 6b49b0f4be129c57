import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Express } from 'express'
import { describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { holdControl } from './held-control.ts'
import { watchedSandbox } from './watched-sandbox.ts'
import { callWire } from './wire.ts'

const sandbox = await watchedSandbox({ port: false })

const full = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' }
const pin = { 'x-pin': '1' }

/** Listens with an application that the sandbox is mounted in. */
async function serve(app: Express) {
  const server: Server = await new Promise((resolve) => {
    const starting = createServer(app).listen(0, '127.0.0.1', () => resolve(starting))
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server has one
  return { origin, [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}

describe('in an Express application', () => {
  test('it answers beside the routes of its host', async () => {
    await using world = await sandbox.fork()
    const app = express()
    app.get('/before', (_req, res) => void res.json('before'))
    app.use(sandbox.express)
    app.get('/after', (_req, res) => void res.json('after'))
    app.get('/~someone/page', (req, res) => void res.json(req.url))
    app.get('/~SOMEONE/page', (req, res) => void res.json(req.url))
    await using host = await serve(app)
    for (const path of ['/before', '/after']) expect((await callWire(host.origin, path)).body).toBe(path.slice(1))
    expect((await callWire(host.origin, '/~someone/page')).body).toBe('/~someone/page')
    expect((await callWire(host.origin, '/~SOMEONE/page')).status).toBe(200)
    expect((await callWire(host.origin, '/nope')).text).toContain('Cannot GET /nope')
    const list = await callWire(host.origin, `/~${world.name}/workbeats/api/v1/departments`, { headers: full })
    expect(list).toMatchObject({ status: 200, headers: { 'understudy-operation': 'listDepartments' } })
    const control = await holdControl(host.origin, world.name)
    expect((await control('/requests')).body).toMatchObject({ requests: [{ operation: 'listDepartments' }] })
    expect((await control('/nope')).status).toBe(404)
  })

  test.each(['/sandbox', '/deep/er'])('it answers below %s', async (mount) => {
    const app = express()
    app.use(mount, sandbox.express)
    await using host = await serve(app)
    expect((await callWire(host.origin, `${mount}/workbeats/api/v1/departments`, { headers: full })).status).toBe(200)
    const paged = await callWire(host.origin, `${mount}/workbeats/api/v1/departments?page=1`, { headers: full })
    expect(paged.body).toMatchObject({ meta: { path: `${host.origin}${mount}/workbeats/api/v1/departments` } })
    const refused = await callWire(host.origin, `${mount}/workbeats/api/v1/departments`)
    expect((await callWire(host.origin, String(refused.headers['understudy-explain']))).status).toBe(200)
    const headers = { 'content-type': 'application/json' }
    const name = mount.replaceAll('/', '')
    const made = await callWire(host.origin, `${mount}/_understudy/workspaces`, {
      method: 'POST',
      headers,
      body: { name },
    })
    expect(made).toMatchObject({ status: 201, headers: { location: `${mount}/_understudy/workspaces/${name}` } })
    expect((await callWire(host.origin, String(made.headers.location))).status).toBe(200)
    expect((await callWire(host.origin, '/workbeats/api/v1/departments', { headers: full })).status).toBe(404)
    await sandbox.workspace(name).drop()
  })

  test('it answers behind express.json(), which has read the body already', async () => {
    await using world = await sandbox.fork()
    const app = express()
    app.use(express.json())
    app.use(sandbox.express)
    await using host = await serve(app)
    const url = `/~${world.name}/notes/v1/notes`
    const made = await callWire(host.origin, url, { method: 'POST', headers: pin, body: { title: 'Ünïcode' } })
    expect(made).toMatchObject({ status: 201, body: { title: 'Ünïcode' } })
    expect((await callWire(host.origin, url, { method: 'POST', headers: pin, body: { title: '' } })).status).toBe(400)
    expect((await callWire(host.origin, url, { headers: pin })).body).toHaveLength(1)
    const control = await holdControl(host.origin, world.name)
    expect((await control('/state/notes/notes/9', { method: 'PUT', body: { title: 'Nine' } })).status).toBe(201)
    expect((await control('/reset', { method: 'POST', body: { apis: ['notes'] } })).status).toBe(204)
  })

  test('it answers behind express.raw() and express.text() too', async () => {
    await using world = await sandbox.fork()
    for (const parser of [express.raw({ type: '*/*' }), express.text({ type: '*/*' })]) {
      const app = express()
      app.use(parser)
      app.use(sandbox.express)
      await using host = await serve(app)
      const made = await callWire(host.origin, `/~${world.name}/notes/v1/notes`, {
        method: 'POST',
        headers: pin,
        body: { title: 'Raw' },
      })
      expect(made).toMatchObject({ status: 201, body: { title: 'Raw' } })
    }
  })

  test('two sandboxes answer in one application', async () => {
    await using other = await createSandbox({ apis: ['workbeats'], port: false })
    const app = express()
    app.use('/one', sandbox.express)
    app.use('/two', other.express)
    await using host = await serve(app)
    await other.deleteRecord({ api: 'workbeats', collection: 'departments', id: 'dept_001' })
    const count = async (mount: string) => {
      const { body } = await callWire(host.origin, `${mount}/workbeats/api/v1/departments`, { headers: full })
      return (body as { data: unknown[] }).data.length
    }
    expect([await count('/one'), await count('/two')]).toEqual([11, 10])
  })
})

describe('without a socket', () => {
  test('fetch answers by path, by URL and by Request, in the workspace it is called on', async () => {
    await using world = await sandbox.fork()
    await world.deleteRecord({ api: 'workbeats', collection: 'departments', id: 'dept_001' })
    const count = async (answer: Response) => ((await answer.json()) as { data: unknown[] }).data.length
    expect(await count(await world.fetch('/workbeats/api/v1/departments', { headers: full }))).toBe(10)
    expect(await count(await world.fetch(`${sandbox.url('workbeats')}/v1/departments`, { headers: full }))).toBe(10)
    expect(await count(await world.fetch(new URL(`${world.url('workbeats')}/v1/departments`), { headers: full }))).toBe(
      10,
    )
    expect(
      await count(await world.fetch(new Request(`${world.url('workbeats')}/v1/departments`, { headers: full }))),
    ).toBe(10)
    expect(await count(await sandbox.fetch('/workbeats/api/v1/departments', { headers: full }))).toBe(11)
  })

  test('bodies, headers, statuses and empty answers come through', async () => {
    await using world = await sandbox.fork()
    const headers = { ...pin, 'content-type': 'application/json' }
    const made = await world.fetch('/notes/v1/notes', { method: 'POST', headers, body: '{"title":"Ünïcode"}' })
    expect(made.status).toBe(201)
    expect(made.headers.get('understudy-operation')).toBe('createNote')
    expect(await made.json()).toMatchObject({ title: 'Ünïcode' })
    const gone = await world.fetch('/notes/v1/notes/1', { method: 'DELETE', headers: pin })
    expect(gone).toMatchObject({ status: 204, body: null })
    const head = await world.fetch('/notes/v1/notes', { method: 'HEAD', headers: pin })
    expect(head).toMatchObject({ status: 200, body: null })
    expect(head.headers.get('content-length')).toBe('2')
  })

  test('the control API answers too', async () => {
    await using world = await sandbox.fork()
    await world.fetch('/workbeats/api/v1/departments', { headers: full })
    const answer = await world.fetch('/_understudy/requests')
    expect(await answer.json()).toMatchObject({ requests: [{ workspace: world.name, operation: 'listDepartments' }] })
    const headers = { 'content-type': 'application/json' }
    const put = { method: 'PUT', headers, body: JSON.stringify({ title: 'Ünïcode' }) }
    const record = await world.fetch('/_understudy/state/notes/notes/7', put)
    expect(record.status).toBe(201)
    expect(await record.json()).toEqual({ id: 7, title: 'Ünïcode' })
    const broken = await world.fetch('/_understudy/reset', { method: 'POST', headers, body: '{' })
    expect(broken.status).toBe(400)
    const reset = await world.fetch('/_understudy/reset', { method: 'POST' })
    expect(reset).toMatchObject({ status: 204, body: null })
  })

  test('no port is opened', () => {
    expect(sandbox.origin).toBe('http://localhost')
    expect(sandbox.url('workbeats')).toBe('http://localhost/workbeats/api')
  })
})
