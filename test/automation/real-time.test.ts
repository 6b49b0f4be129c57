import { expect, test } from 'vitest'
import type { SandboxWorld } from '../../src/index.ts'
import { temporaryDirectory } from '../cli/cli-process.ts'
import { listen } from './listen.ts'
import { appoint, MONDAY, openSandbox, order, orders, sent } from './story.ts'
import { depot, workshop } from './workshop.ts'

/** The shop on a Monday morning. The clocks stand still until a test lets one go, however long it takes to get there. */
async function openShop(options: { data?: string; now?: string } = { now: MONDAY }) {
  const { onReminder, ...ears } = listen()
  return { ...(await openSandbox({ apis: [workshop({ onReminder }), depot], ...options })), ...ears }
}

const go = (world: SandboxWorld) => world.clock.set({ frozen: false })
const start = Date.parse(MONDAY)
const after = (ms: number): string => new Date(start + ms).toISOString()
const soon = (inMs: number): string => new Date(Date.now() + inMs).toISOString()

test('what is due happens when its time has come, and not before, though nobody asks', async () => {
  await using shop = await openShop()
  await appoint(shop.sandbox, 'reminder', after(60))
  expect(shop.told).toEqual([])
  const before = Date.now()
  await go(shop.sandbox)
  expect(await shop.reminders(1)).toEqual([start + 60])
  expect(Date.now() - before).toBeGreaterThanOrEqual(60)
  expect(await sent(shop.sandbox)).toEqual([`${after(60)} Sweep the floor`])
  expect(shop.defects).toEqual([])
})

test('a clock that nobody ever set goes like the machine’s', async () => {
  await using shop = await openShop({})
  const at = soon(80)
  await appoint(shop.sandbox, 'reminder', at)
  expect(await shop.reminders(1)).toEqual([Date.parse(at)])
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(at))
})

test('the timer goes on from one moment to the next', async () => {
  await using shop = await openShop()
  for (const ms of [120, 80, 40]) await appoint(shop.sandbox, 'reminder', after(ms))
  await go(shop.sandbox)
  expect(await shop.reminders(3)).toEqual([start + 40, start + 80, start + 120])
})

test('what is written later and comes earlier sets the timer anew, through the API as by hand', async () => {
  await using shop = await openShop()
  await go(shop.sandbox)
  await appoint(shop.sandbox, 'reminder', after(60 * 60 * 1000))
  const inMs = async (ms: number) => new Date(Date.parse((await shop.sandbox.clock.get()).now) + ms).toISOString()
  await appoint(shop.sandbox, 'reminder', await inMs(40))
  await shop.reminders(1)
  const place = { api: 'workshop', collection: 'appointments', id: '3' }
  await shop.sandbox.putRecord(place, { kind: 'reminder', at: await inMs(40), order_id: null, gate: null })
  expect(await shop.reminders(2)).toHaveLength(2)
})

test('each workspace has a timer of its own', async () => {
  await using shop = await openShop()
  await using other = await shop.sandbox.fork()
  await appoint(shop.sandbox, 'reminder', after(80))
  await appoint(other, 'reminder', after(40))
  await using still = await other.fork()
  for (const world of [shop.sandbox, other]) await go(world)
  expect([...(await shop.reminders(2))].sort()).toEqual([start + 40, start + 80])
  expect(await sent(still)).toEqual([])
  await go(still)
  expect(await shop.reminders(3)).toHaveLength(3)
})

test('a fork of a workspace whose clock goes has a timer too, though nobody looks into it', async () => {
  await using shop = await openShop()
  await appoint(shop.sandbox, 'reminder', after(500))
  await go(shop.sandbox)
  await using copy = await shop.sandbox.fork()
  expect(await shop.reminders(2)).toEqual([start + 500, start + 500])
  expect(await sent(copy)).toEqual([`${after(500)} Sweep the floor`])
})

test.each([
  ['a restore', (world: SandboxWorld) => world.snapshots.restore('before')],
  ['an import', async (world: SandboxWorld) => world.import(await world.export())],
])('%s sets the timer', async (_name, bring) => {
  await using shop = await openShop({})
  await appoint(shop.sandbox, 'reminder', soon(150))
  await shop.sandbox.snapshots.take('before')
  await bring(shop.sandbox)
  expect(await shop.reminders(1)).toHaveLength(1)
})

test('what is due in more weeks than a timer can count waits for its time', async () => {
  const warnings: string[] = []
  const onWarning = ({ name }: Error) => void warnings.push(name)
  process.on('warning', onWarning)
  await using shop = await openShop()
  await using other = await shop.sandbox.fork()
  await appoint(shop.sandbox, 'reminder', '2026-07-01T09:00:00Z')
  await appoint(other, 'reminder', after(60))
  for (const world of [shop.sandbox, other]) await go(world)
  expect(await shop.reminders(1)).toEqual([start + 60])
  process.off('warning', onWarning)
  expect(warnings).toEqual([])
})

test('what fell due while nothing ran happens at the start, though nobody asks', async () => {
  await using directory = await temporaryDirectory()
  {
    await using shop = await openShop({ data: directory.path, now: MONDAY })
    await appoint(shop.sandbox, 'reminder', after(60_000))
    await shop.sandbox.fork('copy')
  }
  await using shop = await openShop({ data: directory.path, now: after(120_000) })
  expect((await shop.reminders(1))[0]).toBe(start + 60_000)
  // In others at the latest when somebody looks, and at its own time.
  for (const world of [shop.sandbox, shop.sandbox.workspace('copy')])
    expect(await sent(world)).toEqual([`${after(60_000)} Sweep the floor`])
  expect(shop.told).toHaveLength(2)
  expect(shop.defects).toEqual([])
})

test('a sandbox that is closed does nothing more, and the next one on its directory does it', async () => {
  await using directory = await temporaryDirectory()
  const shop = await openShop({ data: directory.path, now: MONDAY })
  await order(shop.sandbox, 'Clock', after(500))
  await appoint(shop.sandbox, 'reminder', after(500))
  await go(shop.sandbox)
  await shop.sandbox.close()
  {
    await using next = await openShop({ data: directory.path, now: MONDAY })
    expect(await next.reminders(1)).toEqual([start + 500])
    expect(await orders(next.sandbox)).toMatchObject([{ status: 'due' }])
  }
  expect(shop.told).toEqual([])
  expect(shop.defects).toEqual([])
  await using last = await openShop({ data: directory.path, now: MONDAY })
  expect(await orders(last.sandbox)).toMatchObject([{ status: 'due' }])
})

test('a sandbox that is closed right after its start leaves the directory alone from then on', async () => {
  await using directory = await temporaryDirectory()
  {
    await using shop = await openShop({ data: directory.path, now: MONDAY })
    await appoint(shop.sandbox, 'reminder', after(60_000))
  }
  const hasty = await openShop({ data: directory.path, now: after(120_000) })
  await hasty.sandbox.close()
  const before = hasty.told.length
  await using next = await openShop({ data: directory.path, now: after(120_000) })
  await next.reminders(1 - before)
  expect(await sent(next.sandbox)).toEqual([`${after(60_000)} Sweep the floor`])
  expect(hasty.told).toHaveLength(before)
  expect(hasty.defects).toEqual([])
})

test('a dropped workspace does not come back when something would have been due in it', async () => {
  await using shop = await openShop()
  const gone = await shop.sandbox.fork('gone')
  await appoint(gone, 'reminder', after(200))
  await appoint(shop.sandbox, 'reminder', after(400))
  await go(gone)
  await gone.drop()
  await go(shop.sandbox)
  expect(await shop.reminders(1)).toEqual([start + 400])
  const listed = await shop.sandbox.fetch('/_understudy/workspaces')
  expect(await listed.json()).toEqual({ workspaces: [{ name: 'default' }] })
})

test('closing a sandbox twice is closing it once', async () => {
  await using directory = await temporaryDirectory()
  for (const options of [{}, { data: directory.path }]) {
    const { sandbox } = await openShop(options)
    await sandbox.close()
    await sandbox.close()
  }
  const { sandbox } = await openShop({ data: directory.path, now: MONDAY })
  const both = await Promise.allSettled([sandbox.close(), sandbox.close()])
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
})
