import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../src/index.ts'
import type { Operation } from '../../src/openapi/operation.ts'
import { documentOf } from '../documents.ts'
import type { SampleCall } from './conversation.ts'
import { roosted } from './roosted.ts'
import { staffjoy } from './staffjoy.ts'
import { workbeats } from './workbeats.ts'
import { workbeatsScim } from './workbeats-scim.ts'

/** Strict checking is on: an answer that its document does not allow would come as a 500. */
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ port: false })
})
afterAll(() => sandbox.close())

for (const conversation of [workbeats, workbeatsScim, roosted, staffjoy]) {
  const { api, headers, turnedAway, calls, traces, bodies } = conversation
  const document = await documentOf(api)
  const serverPath = conversation.serverPath ?? document.serverPath
  const operations = document.operations.filter((operation) => operation.serverPath === serverPath)
  const title = conversation.serverPath === undefined ? api : `${api} ${serverPath}`
  const urlOf = (world: SandboxWorld) => world.url(api).slice(0, -document.serverPath.length) + serverPath

  async function call(
    world: SandboxWorld,
    { method, id }: Operation,
    { path, body }: Pick<SampleCall, 'path' | 'body'>,
    sent: Readonly<Record<string, string>> = headers,
  ) {
    const json = body === undefined ? {} : { 'content-type': 'application/json' }
    const response = await world.fetch(urlOf(world) + path, {
      method: method.toUpperCase(),
      headers: { ...sent, ...json },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    expect(response.headers.get('understudy-operation')).toBe(id)
    const [entry] = await world.requests({ limit: 1 })
    expect(entry?.breaches).toEqual([])
    return response
  }

  /** A world of its own, with what the call needs. */
  async function prepare({ before = [] }: SampleCall): Promise<SandboxWorld> {
    const world = await sandbox.fork()
    for (const { path, body } of before) {
      const sent = { ...headers, 'content-type': 'application/json' }
      const response = await world.fetch(world.url(api) + path, {
        method: 'POST',
        headers: body === undefined ? headers : sent,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      expect(response.ok, path).toBe(true)
    }
    return world
  }

  /** Everything stored in a world, to see that nothing changed but for the traces of calling. */
  async function everything(world: SandboxWorld): Promise<string> {
    const { collections } = await world.collections(api)
    const read = async (collection: string) => {
      const { records } = await world.records({ api, collection }, { limit: 1000 })
      const left = new Set(traces?.[collection])
      return records.map((record) => Object.entries(record).filter(([name]) => !left.has(name)))
    }
    return JSON.stringify(await Promise.all(collections.map(({ name }) => read(name))))
  }

  async function unchanged(world: SandboxWorld, act: () => Promise<void>): Promise<void> {
    const before = await everything(world)
    await act()
    expect(await everything(world)).toBe(before)
  }

  test(`${title}: every operation has a sample call and a behaviour`, () => {
    expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(calls).sort())
    expect(sandbox.health.apis.find(({ name }) => name === api)?.examplesOnly).toEqual([])
  })

  describe.concurrent.each(operations)(`${title}: $id`, (operation) => {
    const sample = calls[operation.id] as SampleCall // the test above shows that there is one

    test('a valid call gives the documented success', async () => {
      const world = await prepare(sample)
      const response = await call(world, operation, sample)
      expect(response.status).toBe(sample.status)
      expect(operation.responses.has(String(sample.status))).toBe(true)
    })

    test('callers without the right are turned away, and nothing changes', async () => {
      const world = await prepare(sample)
      await unchanged(world, async () => {
        for (const { headers: sent, status, only } of turnedAway) {
          if (only === 'writes' && operation.method === 'get') continue
          if (sample.isOpen === true && sent.authorization?.startsWith('Bearer ') !== true) continue
          expect((await call(world, operation, sample, sent)).status).toBe(status)
        }
      })
    })

    test('records that do not exist are not found', async () => {
      const world = await prepare(sample)
      for (const path of sample.unknown ?? []) {
        expect((await call(world, operation, { path, body: sample.body })).status).toBe(404)
      }
      expect(sample.unknown === undefined).toBe(operation.pathParameters.length === 0)
    })

    test('parameters and bodies that the document does not allow are refused, and nothing changes', async () => {
      const world = await prepare(sample)
      await unchanged(world, async () => {
        const [path] = sample.path.split('?')
        if (sample.badQuery !== undefined) {
          expect((await call(world, operation, { path: `${path}?${sample.badQuery}` })).status).toBe(400)
        }
        if (operation.requestBody === undefined) return
        if (sample.badBody !== undefined) {
          const refused = await call(world, operation, { path: sample.path, body: sample.badBody.body })
          expect(refused.status).toBe(sample.badBody.status)
        }
        const send = (body: string | Buffer, type: string) =>
          world.fetch(urlOf(world) + sample.path, {
            method: operation.method.toUpperCase(),
            headers: { ...headers, 'content-type': type },
            body,
          })
        expect((await send('{"a":', 'application/json')).status).toBe(400)
        expect((await send(Buffer.from([0x7b, 0xff, 0x7d]), 'application/json')).status).toBe(400)
        if (sample.takesAnything !== true)
          expect((await send('{"__proto__":{"a":1}}', 'application/json')).status).toBe(400)
        expect((await send('['.repeat(100_000), 'application/json')).status).toBe(400)
        if (bodies === undefined) expect((await send('<a/>', 'application/xml')).status).toBe(415)
        const long = `"${'x'.repeat(operation.maxBodyBytes ?? 1024 * 1024)}"`
        expect((await send(long, 'application/json')).status).toBe(bodies?.tooLong ?? 413)
      })
    })

    test('other methods of the path are told apart', async () => {
      const world = await prepare(sample)
      const [path] = sample.path.split('?')
      const taken = operations
        .filter((other) => other.path === operation.path)
        .map(({ method }) => method.toUpperCase())
      const method = ['PUT', 'POST', 'DELETE', 'PATCH'].find((one) => !taken.includes(one))
      if (method === undefined) return
      const response = await world.fetch(urlOf(world) + path, { method, headers })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')?.split(', ')).toContain(operation.method.toUpperCase())
    })
  })
}
