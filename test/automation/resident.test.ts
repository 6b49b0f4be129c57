import { expect, test } from 'vitest'
import type { Sandbox } from '../../src/index.ts'
import { openStillSandbox } from '../../src/sandbox.ts'
import { temporaryDirectory } from '../cli/cli-process.ts'
import { openGate } from './gate.ts'
import { listen } from './listen.ts'
import { appoint, bytesOf, inTime, MONDAY, openSandbox, order, orders, post, STANDING, sent } from './story.ts'
import { depot, workshop } from './workshop.ts'

const SPRING = '2026-04-01T09:00:00Z'
const NAMES = Array.from({ length: 20 }, (_, index) => `world-${index}`)

const titles = async (sandbox: Sandbox, name: string) =>
  (await orders(sandbox.workspace(name))).map(({ id, title }) => `${id} ${title}`)

const listed = async (sandbox: Sandbox) => {
  const answer = await sandbox.fetch('/_understudy/workspaces')
  const { workspaces } = (await answer.json()) as { workspaces: { name: string }[] }
  return workspaces.map(({ name }) => name)
}

test('twenty workspaces take turns where three have room, and every change is there, also after a restart', async () => {
  await using directory = await temporaryDirectory()
  const options = { ...STANDING, data: directory.path, maxResident: 3 }
  const bytes = new Map<string, string>()
  {
    await using story = await openSandbox(options)
    await story.sandbox.clock.advance('PT1M')
    for (const round of [1, 2, 3]) {
      for (const name of NAMES) {
        const world = story.sandbox.workspace(name)
        const made = await order(world, `${name} ${round}`, SPRING)
        expect(made).toMatchObject({ status: 201, body: { id: round } })
        await world.clock.advance('PT1M')
      }
    }
    for (const name of NAMES) {
      const world = story.sandbox.workspace(name)
      expect(await titles(story.sandbox, name)).toEqual([1, 2, 3].map((round) => `${round} ${name} ${round}`))
      expect(await world.clock.get()).toEqual({ now: '2026-03-02T09:03:00.000Z', frozen: true })
      expect(await world.outbox.list()).toHaveLength(3)
      bytes.set(name, await bytesOf(world))
    }
    expect(await listed(story.sandbox)).toEqual(['default', ...NAMES].sort())
    expect(story.defects).toEqual([])
  }
  await using story = await openSandbox(options)
  for (const name of NAMES) expect(await bytesOf(story.sandbox.workspace(name)), name).toBe(bytes.get(name))
})

test('calls of a workspace go on counting when it has been away', async () => {
  await using directory = await temporaryDirectory()
  await using story = await openSandbox({ ...STANDING, data: directory.path, maxResident: 3 })
  for (const round of [1, 2, 3]) {
    for (const name of NAMES) {
      const world = story.sandbox.workspace(name)
      await order(world, `${name} ${round}`, SPRING)
      expect((await world.requests()).at(-1), name).toMatchObject({
        id: `${name}.${round}`,
        workspace: name,
        status: 201,
      })
      expect((await world.coverage()).summary.calls, name).toBe(round)
    }
  }
  const [first = ''] = NAMES
  await story.sandbox.workspace(first).reset()
  for (const name of NAMES) await orders(story.sandbox.workspace(name))
  await orders(story.sandbox.workspace(first))
  const serials = async (name: string) => (await story.sandbox.workspace(name).requests()).map(({ id }) => id)
  expect((await serials(first)).at(-1)).toBe(`${first}.2`)
  expect((await serials('world-19')).at(-1)).toBe('world-19.4')
})

test('many at once find room, and none is lost', async () => {
  await using directory = await temporaryDirectory()
  await using story = await openSandbox({ ...STANDING, data: directory.path, maxResident: 3 })
  const write = async (name: string, step: number) => order(story.sandbox.workspace(name), `${name} ${step}`, SPRING)
  const answers = await Promise.all([1, 2, 3, 4, 5].flatMap((step) => NAMES.map((name) => write(name, step))))
  expect(answers.filter(({ status }) => status !== 201)).toEqual([])
  for (const name of NAMES) {
    const expected = [1, 2, 3, 4, 5].map((step) => `${name} ${step}`)
    expect((await orders(story.sandbox.workspace(name))).map(({ title }) => title).sort()).toEqual(expected)
  }
  expect(story.defects).toEqual([])
})

test('forks, snapshots and what they stand on may be away, and are right when they are back', async () => {
  await using directory = await temporaryDirectory()
  await using story = await openSandbox({ ...STANDING, data: directory.path, maxResident: 1 })
  const { sandbox } = story
  await order(sandbox, 'Clock', SPRING)
  const copy = await sandbox.fork('copy')
  await order(copy, 'Bicycle', SPRING)
  await copy.snapshots.take('two')
  const two = await bytesOf(copy)
  const other = await copy.fork('other')
  await order(other, 'Lamp', SPRING)
  await order(copy, 'Vase', SPRING)
  await sandbox.reset()
  await orders(sandbox)
  await copy.snapshots.restore('two')
  expect(await bytesOf(copy)).toBe(two)
  expect(await titles(sandbox, 'other')).toEqual(['1 Clock', '2 Bicycle', '3 Lamp'])
  expect(await titles(sandbox, 'default')).toEqual([])
  await copy.drop()
  expect(await titles(sandbox, 'other')).toEqual(['1 Clock', '2 Bicycle', '3 Lamp'])
  expect(await titles(sandbox, 'copy')).toEqual([])
})

test('one that a job runs in stays until the job is over', async () => {
  await using directory = await temporaryDirectory()
  await using gate = await openGate()
  await using story = await openSandbox({ ...STANDING, data: directory.path, maxResident: 1 })
  const world = story.sandbox.workspace('busy')
  await order(world, 'Clock', SPRING)
  await post(world, '/orders/1/estimate', { parts: [1, 2], gate: gate.url })
  const blocked = orders(world)
  const job = await inTime(gate.next())
  for (const name of NAMES.slice(0, 5)) await order(story.sandbox.workspace(name), 'Clock', SPRING)
  job.open()
  expect(await blocked).toMatchObject([{ estimate: 3 }])
  await orders(story.sandbox)
  expect(await orders(world)).toMatchObject([{ estimate: 3 }])
  expect(gate.count).toBe(1)
  expect(story.defects).toEqual([])
})

/** With a list of the reminders that there were. */
async function openShop(data: string, maxResident: number) {
  const { onReminder, ...ears } = listen()
  return {
    ...(await openSandbox({ apis: [workshop({ onReminder }), depot], now: MONDAY, data, maxResident })),
    ...ears,
  }
}

const start = Date.parse(MONDAY)
const after = (ms: number): string => new Date(start + ms).toISOString()

test('what is due in a workspace that is away happens when its time has come', async () => {
  await using directory = await temporaryDirectory()
  await using shop = await openShop(directory.path, 1)
  for (const [index, ms] of [500, 400, 600].entries()) {
    const world = shop.sandbox.workspace(`world-${index}`)
    await appoint(world, 'reminder', after(ms))
    await world.clock.set({ frozen: false })
  }
  await orders(shop.sandbox) // only this one is in memory now
  expect([...(await shop.reminders(3))].sort()).toEqual([start + 400, start + 500, start + 600])
  for (const [index, ms] of [500, 400, 600].entries())
    expect(await sent(shop.sandbox.workspace(`world-${index}`))).toEqual([`${after(ms)} Sweep the floor`])
  expect(shop.defects).toEqual([])
})

test('after a restart each workspace does what is due there, also those that nobody uses', async () => {
  await using directory = await temporaryDirectory()
  const { onReminder, reminders, told } = listen()
  const open = (now: string) =>
    openSandbox({ apis: [workshop({ onReminder }), depot], now, data: directory.path, maxResident: 1 })
  const HOUR_MS = 60 * 60 * 1000
  {
    await using shop = await open(MONDAY)
    const world = (name: string) => shop.sandbox.workspace(name)
    await appoint(shop.sandbox, 'reminder', after(1))
    await appoint(world('past'), 'reminder', after(HOUR_MS))
    await appoint(world('coming'), 'reminder', after(3000))
    await world('coming').clock.set({ frozen: false })
    await appoint(world('later'), 'reminder', after(3 * HOUR_MS))
  }
  const look = {
    apis: [workshop({ onReminder }), depot],
    now: after(2 * HOUR_MS),
    data: directory.path,
    port: false,
  } as const
  {
    await using still = await openStillSandbox(look)
    await still.workspace('later').export()
    expect(told).toEqual([]) // who only looks wakes nobody
  }
  await using shop = await open(after(2 * HOUR_MS))
  expect([...(await reminders(3))].sort()).toEqual([start + 1, start + 3000, start + HOUR_MS])
  expect(await sent(shop.sandbox.workspace('past'))).toEqual([`${after(HOUR_MS)} Sweep the floor`])
  expect(await sent(shop.sandbox.workspace('later'))).toEqual([])
  expect(shop.defects).toEqual([])
})

test('one that is dropped while it is away does not come back for what would have been due', async () => {
  await using directory = await temporaryDirectory()
  await using shop = await openShop(directory.path, 2)
  const gone = await shop.sandbox.fork('gone')
  const other = await shop.sandbox.fork('other')
  await appoint(gone, 'reminder', after(400))
  await appoint(other, 'reminder', after(700))
  await gone.clock.set({ frozen: false })
  for (const world of [shop.sandbox, other]) await orders(world) // no room for the third
  await gone.drop()
  await other.clock.set({ frozen: false })
  expect(await shop.reminders(1)).toEqual([start + 700])
  expect(await listed(shop.sandbox)).not.toContain('gone')
})

test('one that is dropped while it is read again begins anew, and what is written then is kept', async () => {
  await using directory = await temporaryDirectory()
  const options = { ...STANDING, data: directory.path, maxResident: 1 }
  {
    await using story = await openSandbox(options)
    const world = await story.sandbox.fork('world')
    await order(world, 'Clock', SPRING)
    await orders(story.sandbox) // no room for the other one
    await Promise.allSettled([world.export(), world.drop(), world.export()])
    expect(await titles(story.sandbox, 'world')).toEqual([])
    expect(await order(world, 'Bicycle', SPRING)).toMatchObject({ status: 201, body: { id: 1 } })
    expect(await titles(story.sandbox, 'world')).toEqual(['1 Bicycle'])
  }
  await using story = await openSandbox(options)
  expect(await titles(story.sandbox, 'world')).toEqual(['1 Bicycle'])
})

test('one that nothing was written to is still there when it has been away', async () => {
  await using directory = await temporaryDirectory()
  await using story = await openSandbox({ ...STANDING, data: directory.path, maxResident: 2 })
  for (const name of NAMES) expect(await orders(story.sandbox.workspace(name))).toEqual([])
  expect(await listed(story.sandbox)).toEqual(['default', ...NAMES].sort())
})

test('one that nothing was written to can be copied when it has been away', async () => {
  await using directory = await temporaryDirectory()
  await using story = await openSandbox({ ...STANDING, data: directory.path, maxResident: 2 })
  for (const name of NAMES.slice(0, 3)) expect(await orders(story.sandbox.workspace(name))).toEqual([])
  const copy = await story.sandbox.fork('copy')
  expect(await orders(copy)).toEqual([])
})

test('without a data directory nothing leaves memory, whatever was asked for', async () => {
  await using story = await openSandbox({ ...STANDING, maxResident: 1 })
  for (const name of NAMES) await order(story.sandbox.workspace(name), name, SPRING)
  for (const name of NAMES) expect(await titles(story.sandbox, name)).toEqual([`1 ${name}`])
  expect(await story.sandbox.workspace('world-0').clock.get()).toEqual({ now: MONDAY, frozen: true })
})

test('calls that come while a restart goes through the workspaces are remembered', async () => {
  await using directory = await temporaryDirectory()
  {
    await using story = await openSandbox({ ...STANDING, data: directory.path })
    for (const name of NAMES) await order(story.sandbox.workspace(name), 'Clock', SPRING)
  }
  await using story = await openSandbox({ ...STANDING, data: directory.path })
  const calls = NAMES.map(async (name) => {
    const world = story.sandbox.workspace(name)
    await orders(world)
    return (await world.requests()).map(({ id }) => id)
  })
  expect(await Promise.all(calls)).toEqual(NAMES.map((name) => [`${name}.1`]))
})
