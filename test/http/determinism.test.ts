import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createSandbox, type SandboxWorld } from '../../src/index.ts'

const notes = fileURLToPath(new URL('notes.yaml', import.meta.url))
const options = { apis: ['workbeats', notes], now: '2026-03-02T09:00:00Z' } as const

const full = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' }
const json = { 'x-pin': '1', 'content-type': 'application/json' }

/** Status, headers and bytes of a few calls that create, change, delete, read and fail. */
async function story(world: SandboxWorld) {
  const answers: { status: number; headers: Record<string, string>; text: string }[] = []
  const call = async (path: string, init: RequestInit = {}) => {
    const answer = await world.fetch(path, { headers: path.startsWith('/notes') ? json : full, ...init })
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'date'))
    answers.push({ status: answer.status, headers, text: await answer.text() })
  }
  await call('/notes/v1/notes', { method: 'POST', body: '{"title":"One"}' })
  await call('/notes/v1/notes', { method: 'POST', body: '{"title":"Two","done":true}' })
  await call('/notes/v1/notes/1', { method: 'PUT', body: '{"title":"Uno"}' })
  await call('/notes/v1/notes/2', { method: 'DELETE' })
  await call('/notes/v1/notes', { method: 'POST', body: '{"title":"Three"}' })
  await call('/notes/v1/notes', { method: 'POST', body: '{"title":7}' })
  await call('/notes/v1/notes')
  await call('/workbeats/api/v1/users?per_page=5')
  await call('/workbeats/api/v1/users/nobody')
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 200, 204, 201, 400, 200, 200, 404])
  return answers
}

test('after a reset the same calls have the same answers, to the byte, ids and all', async () => {
  await using sandbox = await createSandbox({ ...options, port: false })
  await using world = await sandbox.fork()
  const first = await story(world)
  await world.reset()
  expect(await story(world)).toEqual(first)
})

test('ids go on counting where nothing is reset, and a deleted one does not come back', async () => {
  await using sandbox = await createSandbox({ ...options, port: false })
  await using world = await sandbox.fork()
  await story(world)
  const ids = async () => {
    const { records } = await world.records({ api: 'notes', collection: 'notes' })
    return records.map(({ id }) => id)
  }
  expect(await ids()).toEqual([1, 3])
  await world.fetch('/notes/v1/notes', { method: 'POST', headers: json, body: '{"title":"Four"}' })
  expect(await ids()).toEqual([1, 3, 4])
})

test('another process, here another sandbox, gives the same answers', async () => {
  await using one = await createSandbox({ ...options, port: false })
  await using other = await createSandbox({ ...options, port: false })
  await using world = await one.fork('same')
  await using twin = await other.fork('same')
  expect(await story(twin)).toEqual(await story(world))
})

test('a reset of one workspace leaves the others alone', async () => {
  await using sandbox = await createSandbox({ ...options, port: false })
  await using world = await sandbox.fork()
  await using other = await sandbox.fork()
  await story(world)
  await story(other)
  await world.reset()
  const place = { api: 'notes', collection: 'notes' }
  expect(await world.records(place)).toEqual({ records: [], total: 0 })
  expect(await other.records(place)).toMatchObject({ total: 2 })
  expect(await other.requests()).toHaveLength(9)
})

test('a fork of a changed world goes on from there, and back to the fixtures when it is reset', async () => {
  await using sandbox = await createSandbox({ ...options, port: false })
  await using world = await sandbox.fork()
  await story(world)
  await using copy = await world.fork()
  const place = { api: 'notes', collection: 'notes' }
  expect(await copy.records(place)).toEqual(await world.records(place))
  await copy.fetch('/notes/v1/notes', { method: 'POST', headers: json, body: '{"title":"Four"}' })
  expect(await world.records(place)).toMatchObject({ total: 2 })
  expect(await copy.records(place)).toMatchObject({ total: 3 })
  await copy.reset()
  expect(await copy.records(place)).toMatchObject({ total: 0 })
})

test('a reset of one API keeps the other, and what was called', async () => {
  await using sandbox = await createSandbox({ ...options, port: false })
  await using world = await sandbox.fork()
  await story(world)
  await world.deleteRecord({ api: 'workbeats', collection: 'departments', id: 'dept_001' })
  await world.reset({ apis: ['workbeats'] })
  expect(await world.record({ api: 'workbeats', collection: 'departments', id: 'dept_001' })).toBeDefined()
  expect(await world.records({ api: 'notes', collection: 'notes' })).toMatchObject({ total: 2 })
  expect(await world.requests()).toHaveLength(9)
  await expect(world.reset({ apis: ['nope'] })).rejects.toMatchObject({ status: 404 })
})
