import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { callWire } from '../http/wire.ts'
import { CliProcess, runCli, temporaryDirectory } from './cli-process.ts'

const notes = fileURLToPath(new URL('../http/notes.yaml', import.meta.url))
const pin = { 'x-pin': '1' }

interface Note {
  readonly id: number
  readonly title: string
}

/** A process with the notes, whose state is in `kept` of the directory. */
async function start(cwd: string, ...args: string[]) {
  const cli = new CliProcess([notes, '--port', '0', '--data', 'kept', ...args], { cwd })
  const origin = await cli.origin()
  const create = (title: string, workspace = 'default') =>
    callWire(origin, `/~${workspace}/notes/v1/notes`, { method: 'POST', headers: pin, body: { title } })
  const titles = async (workspace = 'default') => {
    const { body } = await callWire(origin, `/~${workspace}/notes/v1/notes`, { headers: pin })
    return (body as Note[]).map(({ title }) => title)
  }
  return { cli, origin, create, titles, [Symbol.asyncDispose]: () => cli[Symbol.asyncDispose]() }
}

test('state survives a restart, workspaces and all, and ids go on counting', async () => {
  await using directory = await temporaryDirectory()
  {
    await using run = await start(directory.path)
    await run.create('One')
    await run.create('Two')
    await run.create('Elsewhere', 'ci-7')
    await callWire(run.origin, '/notes/v1/notes/1', { method: 'DELETE', headers: pin })
    expect(await run.cli.end()).toMatchObject({ code: 0, stderr: '' })
  }
  await using run = await start(directory.path)
  expect(run.cli.stdout).toContain(path.join(directory.path, 'kept'))
  expect(await run.titles()).toEqual(['Two'])
  expect(await run.titles('ci-7')).toEqual(['Elsewhere'])
  const { body } = await callWire(run.origin, '/_understudy/workspaces')
  expect(body).toEqual({ workspaces: [{ name: 'ci-7' }, { name: 'default' }] })
  expect((await run.create('Three')).body).toMatchObject({ id: 3 })
})

test('--fresh forgets what was kept', async () => {
  await using directory = await temporaryDirectory()
  {
    await using run = await start(directory.path)
    await run.create('One')
    await run.create('Elsewhere', 'ci-7')
    await run.cli.end()
  }
  await using run = await start(directory.path, '--fresh')
  expect(await run.titles()).toEqual([])
  expect((await callWire(run.origin, '/_understudy/workspaces')).body).toEqual({ workspaces: [{ name: 'default' }] })
  expect((await run.create('Anew')).body).toMatchObject({ id: 1 })
})

test('a reset and a dropped workspace stay that way', async () => {
  await using directory = await temporaryDirectory()
  {
    await using run = await start(directory.path)
    await run.create('One')
    await run.create('Elsewhere', 'ci-7')
    await callWire(run.origin, '/_understudy/reset', { method: 'POST' })
    await callWire(run.origin, '/_understudy/workspaces/ci-7', { method: 'DELETE' })
    await run.cli.end('SIGKILL')
  }
  await using run = await start(directory.path)
  expect(await run.titles()).toEqual([])
  expect((await callWire(run.origin, '/_understudy/workspaces')).body).toEqual({ workspaces: [{ name: 'default' }] })
})

test('a second process on the same directory is refused with the id of the first', async () => {
  await using directory = await temporaryDirectory()
  await using run = await start(directory.path)
  const second = await runCli([notes, '--port', '0', '--data', 'kept'], { cwd: directory.path })
  const kept = path.join(directory.path, 'kept')
  const message = `understudy: ${kept}: the data directory is in use by process ${run.cli.pid} — stop that process, or name another directory with --data\n`
  expect(second).toMatchObject({ code: 1, stdout: '', stderr: message })
  expect((await run.create('Still')).status).toBe(201)
  await run.cli.end()
  await using next = await start(directory.path)
  expect(await next.titles()).toEqual(['Still'])
})

test.each(['process', 'disk'])('kill -9 loses no acknowledged write (--durability %s)', async (durability) => {
  await using directory = await temporaryDirectory()
  const acknowledged = new Map<number, string>()
  const clients: Promise<void>[] = []
  for (const round of [1, 2]) {
    await using run = await start(directory.path, '--durability', durability)
    const before = await run.titles()
    expect(before).toEqual(expect.arrayContaining([...acknowledged.values()]))
    const goal = acknowledged.size + 150
    let isKilled = false
    const enough = new Promise<void>((resolve) => {
      const client = async (name: string): Promise<void> => {
        for (let step = 1; !isKilled; step++) {
          const title = `${round} ${name} ${step}`
          const answer = await run.create(title).catch(() => undefined) // killed in the middle
          if (answer?.status === 201) acknowledged.set((answer.body as Note).id, title)
          if (acknowledged.size >= goal) resolve()
        }
      }
      clients.push(...['a', 'b', 'c', 'd', 'e', 'f'].map(client))
    })
    await enough
    const killed = run.cli.end('SIGKILL')
    isKilled = true
    expect(await killed).toMatchObject({ signal: 'SIGKILL' })
    await Promise.all(clients)
  }
  await using run = await start(directory.path)
  const { body } = await callWire(run.origin, '/_understudy/state/notes/notes?limit=100000')
  const stored = new Map((body as { records: Note[] }).records.map(({ id, title }) => [id, title]))
  expect(acknowledged.size).toBeGreaterThanOrEqual(300)
  for (const [id, title] of acknowledged) expect(stored.get(id)).toBe(title)
})
