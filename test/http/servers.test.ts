import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'

/** OpenAPI 3.1 §4.8.9 and §4.8.10: a path, and an operation, may have servers in place of the document's. */
let sandbox: Sandbox
beforeAll(async () => {
  const document = fileURLToPath(new URL('./depots.yaml', import.meta.url))
  sandbox = await createSandbox({ apis: [document], port: false })
})
afterAll(() => sandbox.close())

async function send(method: string, path: string, body?: unknown) {
  const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await sandbox.fetch(`http://localhost${path}`, { method, ...json })
  const operation = response.headers.get('understudy-operation')
  return { status: response.status, allow: response.headers.get('allow'), operation }
}

test('each operation answers below the path of its own server', async () => {
  expect(sandbox.url('depots')).toBe('http://localhost/depots/v1')
  expect(await send('GET', '/depots/v1/depots')).toMatchObject({ status: 200, operation: 'listDepots' })
  expect(await send('GET', '/depots/v1/crates/r2/crates')).toMatchObject({ status: 200, operation: 'listCrates' })
  expect(await send('POST', '/depots/crates', { name: 'a' })).toMatchObject({ status: 201, operation: 'createCrate' })
})

test('and nowhere else', async () => {
  for (const path of ['/depots/v1/crates', '/depots/v1/crates/r2/depots', '/depots/depots', '/depots/v1/crates/r2'])
    expect(await send('GET', path)).toEqual({ status: 404, allow: null, operation: null })
})

test('the methods of a path are those of the server that is called', async () => {
  expect(await send('DELETE', '/depots/v1/crates/r2/crates')).toMatchObject({ status: 405, allow: 'GET, HEAD' })
  expect(await send('DELETE', '/depots/crates')).toMatchObject({ status: 405, allow: 'POST' })
})

test('what one server creates, the other one lists', async () => {
  const world = await sandbox.fork()
  const url = (path: string) => world.url('depots').replace('/v1', path)
  const body = JSON.stringify({ name: 'Tools' })
  await world.fetch(url('/crates'), { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  const list = await world.fetch(url('/v1/crates/r2/crates'))
  expect(await list.json()).toContainEqual({ id: expect.any(Number), name: 'Tools' })
})
