import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { callWire } from './wire.ts'

const notes = fileURLToPath(new URL('notes.yaml', import.meta.url))
const pin = { 'x-pin': '1' }
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** One client: creates, changes and deletes, and sees nothing but its own work all the while. */
async function work(sandbox: Sandbox, workspace: string, round: number): Promise<void> {
  const url = `/~${workspace}/notes/v1/notes`
  const call = (path: string, method = 'GET', body?: unknown) =>
    callWire(sandbox.origin, path, { method, headers: pin, body })
  const titles: string[] = []
  for (const step of numbers(4)) {
    const title = `${workspace} ${round} ${step}`
    titles.push(title)
    expect((await call(url, 'POST', { title })).status).toBe(201)
    const { body } = await call(url)
    expect((body as { title: string }[]).map((note) => note.title)).toEqual(titles)
  }
  const { body } = await call(url)
  const [first, second] = body as { id: number }[]
  expect((await call(`${url}/${first?.id}`, 'DELETE')).status).toBe(204)
  expect((await call(`${url}/${second?.id}`, 'PUT', { title: 'changed' })).status).toBe(200)
  const rest = (await call(url)).body as { id: number; title: string }[]
  expect(rest.map(({ title }) => title)).toEqual(['changed', ...titles.slice(2)])
}

test('fifty clients, each in a workspace of its own, never see each other', async () => {
  await using sandbox = await createSandbox({ apis: ['workbeats', notes] })
  await Promise.all(numbers(50).map((index) => work(sandbox, `client-${index}`, 1)))
  const places = numbers(50).map((index) => sandbox.workspace(`client-${index}`))
  const ids = await Promise.all(
    places.map(async (world) =>
      (await world.records({ api: 'notes', collection: 'notes' })).records.map(({ id }) => id),
    ),
  )
  expect(ids).toEqual(numbers(50).map(() => [2, 3, 4]))
  expect(await sandbox.records({ api: 'notes', collection: 'notes' })).toMatchObject({ total: 0 })
  const logged = await Promise.all(places.map((world) => world.requests()))
  expect(logged.map((requests) => requests.length)).toEqual(numbers(50).map(() => 12))
  expect(
    logged.every((requests, index) => requests.every(({ workspace }) => workspace === `client-${index + 1}`)),
  ).toBe(true)
})

test('fifty clients of one workspace lose nothing and share no id', async () => {
  await using sandbox = await createSandbox({ apis: [notes] })
  await using world = await sandbox.fork()
  const url = `/~${world.name}/notes/v1/notes`
  const made = await Promise.all(
    numbers(50).map((index) =>
      callWire(sandbox.origin, url, { method: 'POST', headers: pin, body: { title: `${index}` } }),
    ),
  )
  expect(made.every(({ status }) => status === 201)).toBe(true)
  const { records, total } = await world.records({ api: 'notes', collection: 'notes' })
  expect(total).toBe(50)
  expect(records.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))).toEqual(numbers(50))
  expect(new Set(records.map(({ title }) => title))).toEqual(new Set(numbers(50).map(String)))
})

test('resets, forks and drops in the middle of traffic disturb nobody else', async () => {
  await using sandbox = await createSandbox({ apis: [notes] })
  const disturb = async () => {
    for (const round of numbers(20)) {
      const world = await sandbox.fork(`noise-${round}`)
      await callWire(sandbox.origin, `/~noise-${round}/notes/v1/notes`, {
        method: 'POST',
        headers: pin,
        body: { title: 'noise' },
      })
      await world.reset()
      await world.drop()
    }
  }
  await Promise.all([disturb(), ...numbers(20).map((index) => work(sandbox, `calm-${index}`, 1))])
  const names = (await callWire(sandbox.origin, '/_understudy/workspaces')).body as { workspaces: { name: string }[] }
  expect(names.workspaces.map(({ name }) => name).filter((name) => name.startsWith('noise'))).toEqual([])
})
