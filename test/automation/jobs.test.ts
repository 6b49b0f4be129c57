import { describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../src/index.ts'
import { temporaryDirectory } from '../cli/cli-process.ts'
import { openGate } from './gate.ts'
import { appoint, inTime, MONDAY, openSandbox, order, orders, post, STANDING, sent } from './story.ts'

const PARTS = [10, 20, 12]

/** A sandbox with one order, and a gate that its estimates have to pass. */
async function openShop(options: { data?: string } = {}) {
  const gate = await openGate()
  const story = await openSandbox({ ...STANDING, ...options })
  await order(story.sandbox, 'Clock', '2026-04-01T09:00:00Z')
  await story.sandbox.outbox.clear()
  const close = async () => {
    await story.sandbox.close()
    await gate[Symbol.asyncDispose]()
  }
  return { ...story, gate, [Symbol.asyncDispose]: close }
}

const estimate = (world: SandboxWorld, more: object = {}, id = 1) =>
  post(world, `/orders/${id}/estimate`, { parts: PARTS, ...more })

const estimated = (total: number, order_id = 1) => ({
  api: 'workshop',
  id: expect.any(Number),
  at: MONDAY,
  kind: 'webhook',
  to: 'https://shop.example/hooks',
  subject: 'estimated',
  data: { order_id, total, begun_at: MONDAY, aside: true },
})

const notEstimated = (reason: string | RegExp, order_id = 1) => ({
  ...estimated(0),
  subject: 'not estimated',
  data: { order_id, reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) },
})

describe('a job', () => {
  test('the request that begins it is answered at once, and the next one sees what became of it', async () => {
    await using shop = await openShop()
    expect(await estimate(shop.sandbox, { gate: shop.gate.url })).toEqual({ status: 202, body: undefined })
    const next = orders(shop.sandbox)
    const job = await inTime(shop.gate.next())
    job.open()
    expect(await next).toEqual([expect.objectContaining({ id: 1, estimate: 42 })])
    expect(await shop.sandbox.outbox.list()).toEqual([estimated(42)])
    expect(shop.gate.count).toBe(1)
    expect(shop.defects).toEqual([])
  })

  test('an operator is told what the API has to remark on its result, and of which world', async () => {
    const notes: string[] = []
    await using story = await openSandbox({ ...STANDING, onNote: (text) => void notes.push(text) })
    await order(story.sandbox, 'Clock', '2026-04-01T09:00:00Z')
    await estimate(story.sandbox)
    expect(await orders(story.sandbox)).toMatchObject([{ estimate: 42 }])
    expect(notes).toEqual([])
    await estimate(story.sandbox, { parts: [] })
    expect(await orders(story.sandbox)).toMatchObject([{ estimate: 0 }])
    expect(notes).toEqual(['default: order 1 costs nothing'])
  })

  test('it is begun though nobody asks for anything afterwards', async () => {
    await using shop = await openShop()
    await estimate(shop.sandbox, { gate: shop.gate.url })
    const job = await inTime(shop.gate.next(), 'the job')
    job.open()
    expect(await orders(shop.sandbox)).toMatchObject([{ estimate: 42 }])
  })

  test('whatever comes next waits for it: requests, the control API, the clock, forks and snapshots', async () => {
    await using shop = await openShop()
    await estimate(shop.sandbox, { gate: shop.gate.url })
    const done: string[] = []
    const note = (what: string) => () => void done.push(what)
    const waiting = [
      orders(shop.sandbox).then(note('request')),
      shop.sandbox.record({ api: 'workshop', collection: 'orders', id: '1' }).then(note('record')),
      shop.sandbox.export().then(note('export')),
      shop.sandbox.outbox.list().then(note('outbox')),
      shop.sandbox.clock.advance('PT1H').then(note('clock')),
      shop.sandbox.snapshots.take('after').then(note('snapshot')),
      shop.sandbox.fork('copy').then(note('fork')),
    ]
    const job = await inTime(shop.gate.next())
    await orders(shop.sandbox.workspace('elsewhere')) // everything else has had its turn
    expect(done).toEqual([])
    job.open()
    await Promise.all(waiting)
    expect(done.sort()).toEqual(['clock', 'export', 'fork', 'outbox', 'record', 'request', 'snapshot'])
    expect(await shop.sandbox.workspace('copy').outbox.list()).toEqual([estimated(42)])
    await shop.sandbox.snapshots.restore('after')
    expect(await shop.sandbox.outbox.list()).toEqual([estimated(42)])
  })

  test('other workspaces do not wait, and have jobs of their own', async () => {
    await using shop = await openShop()
    await using other = await shop.sandbox.fork()
    await estimate(shop.sandbox, { gate: shop.gate.url })
    const blocked = orders(shop.sandbox)
    const job = await inTime(shop.gate.next())
    expect(await order(other, 'Bicycle', '2026-04-01T09:00:00Z')).toMatchObject({ status: 201 })
    await estimate(other, { parts: [1, 2] })
    expect(await inTime(orders(other))).toMatchObject([{ estimate: 3 }, { title: 'Bicycle' }])
    job.open()
    expect(await blocked).toMatchObject([{ estimate: 42 }])
  })

  test('jobs of one request or many run side by side, and their results come in the order in which they were begun', async () => {
    await using shop = await openShop()
    await using story = await shop.sandbox.fork()
    await order(story, 'Bicycle', '2026-04-01T09:00:00Z')
    await story.outbox.clear()
    await appoint(story, 'quote', '2026-03-02T10:00:00Z', { order_id: 1, gate: shop.gate.url })
    await appoint(story, 'quote', '2026-03-02T10:00:00Z', { order_id: 2 })
    const moved = story.clock.advance('PT2H')
    const first = await inTime(shop.gate.next())
    first.open()
    await moved
    const data = (await story.outbox.list()).map((message) => message.data?.order_id)
    expect(data).toEqual([1, 2])
  })

  test('one that due work begins is over before the next thing falls due', async () => {
    await using shop = await openShop()
    await appoint(shop.sandbox, 'quote', '2026-03-02T10:00:00Z', { order_id: 1, gate: shop.gate.url })
    await appoint(shop.sandbox, 'inspection', '2026-03-02T10:00:00Z', { order_id: 1 })
    await appoint(shop.sandbox, 'quote', '2026-03-02T11:00:00Z', { order_id: 1, gate: shop.gate.url })
    await appoint(shop.sandbox, 'reminder', '2026-03-02T12:00:00Z')
    const moved = shop.sandbox.clock.advance('PT5H')
    const first = await inTime(shop.gate.next())
    first.open()
    const second = await inTime(shop.gate.next())
    second.open()
    expect(await moved).toEqual({ now: '2026-03-02T14:00:00.000Z', frozen: true })
    expect((await shop.sandbox.outbox.list()).map(({ id, at, subject, text }) => [id, at, subject ?? text])).toEqual([
      [2, '2026-03-02T10:00:00.000Z', 'estimated'],
      [3, '2026-03-02T10:00:00.000Z', 'Inspected: Clock'],
      [4, '2026-03-02T11:00:00.000Z', 'estimated'],
      [5, '2026-03-02T12:00:00.000Z', 'Sweep the floor'],
    ])
  })
})

describe('a job that fails', () => {
  test('it is a defect, it leaves behind what the API says, and the workspace goes on', async () => {
    await using shop = await openShop()
    await estimate(shop.sandbox, { parts: [3, -7] })
    expect(await orders(shop.sandbox)).toMatchObject([{ id: 1, estimate: null }])
    expect(await shop.sandbox.outbox.list()).toEqual([notEstimated('there is no part -7')])
    expect(shop.defects).toEqual(['the job estimate (workshop/$jobs) failed: there is no part -7'])
    await estimate(shop.sandbox)
    expect(await orders(shop.sandbox)).toMatchObject([{ id: 1, estimate: 42 }])
    expect(shop.defects).toHaveLength(1)
  })

  test('one whose result cannot be put in place has failed, and nothing of the result is kept', async () => {
    await using shop = await openShop()
    await appoint(shop.sandbox, 'quote', '2026-03-02T10:00:00Z', { order_id: null })
    await shop.sandbox.clock.advance('PT1H')
    expect(await sent(shop.sandbox)).toEqual(['2026-03-02T10:00:00.000Z not estimated'])
    expect(shop.defects).toEqual(['the job estimate (workshop/$jobs) failed: workshop/orders has no record null'])
    expect(await shop.sandbox.export()).toMatchObject({ tables: { 'workshop/$jobs': [] } })
  })

  test('it does not keep the others from ending', async () => {
    await using shop = await openShop()
    await using story = await shop.sandbox.fork()
    for (const order_id of [1, null, 1]) await appoint(story, 'quote', '2026-03-02T10:00:00Z', { order_id })
    await story.clock.advance('PT1H')
    expect((await sent(story)).map((line) => line.slice(25))).toEqual(['estimated', 'not estimated', 'estimated'])
  })
})

describe('a job that nobody wants any more', () => {
  /** A job that runs, a request that waits for it, and what was before it began. */
  async function startJob() {
    const shop = await openShop()
    const world = await shop.sandbox.fork('story')
    await world.snapshots.take('before')
    const before = await world.export()
    await estimate(world, { gate: shop.gate.url })
    const blocked = orders(world)
    const job = await inTime(shop.gate.next())
    return { ...shop, world, before, blocked, job }
  }

  test.each<[string, (story: Awaited<ReturnType<typeof startJob>>) => Promise<unknown>, number]>([
    ['reset', ({ world }) => world.reset(), 0],
    ['reset of its API', ({ world }) => world.reset({ apis: ['workshop'] }), 0],
    ['restore', ({ world }) => world.snapshots.restore('before'), 1],
    ['import', ({ world, before }) => world.import(before), 1],
    ['drop', ({ world }) => world.drop(), 0],
  ])('a %s gives it up without waiting, and its result never lands', async (_name, end, left) => {
    await using story = await startJob()
    await inTime(end(story), 'the end of it')
    await inTime(story.job.gone, 'the end of the job')
    expect(await inTime(story.blocked, 'the request that waited')).toHaveLength(left)
    expect(await orders(story.world)).toHaveLength(left)
    expect(await story.world.outbox.list()).toEqual([])
    expect(await story.world.export()).toMatchObject({ tables: { 'workshop/$jobs': [] } })
    expect(story.gate.count).toBe(1)
    await order(story.world, 'Bicycle', '2026-04-01T09:00:00Z')
    await estimate(story.world, { parts: [1] }, left + 1)
    expect((await orders(story.world)).at(-1)).toMatchObject({ title: 'Bicycle', estimate: 1 })
    expect(story.defects).toEqual([])
  })

  test('a reset of another API neither waits for it nor loses it', async () => {
    await using story = await startJob()
    await inTime(story.world.reset({ apis: ['depot'] }))
    const again = await inTime(story.gate.next())
    again.open()
    expect(await story.blocked).toMatchObject([{ estimate: 42 }])
    expect(await story.world.outbox.list()).toEqual([estimated(42)])
    expect(story.defects).toEqual([])
  })

  test('on the way of a clock that is moved it is given up with the rest of the way', async () => {
    await using shop = await openShop()
    await appoint(shop.sandbox, 'quote', '2026-03-02T10:00:00Z', { order_id: 1, gate: shop.gate.url })
    await appoint(shop.sandbox, 'reminder', '2026-03-02T11:00:00Z')
    const moved = shop.sandbox.clock.advance('PT5H')
    const job = await inTime(shop.gate.next())
    await inTime(shop.sandbox.reset(), 'the reset')
    await inTime(job.gone, 'the end of the job')
    await inTime(moved, 'the end of the way')
    expect(await shop.sandbox.clock.get()).toEqual({ now: MONDAY, frozen: true })
    expect(await sent(shop.sandbox)).toEqual([])
    expect(await orders(shop.sandbox)).toEqual([])
  })
})

test('a sandbox that is closed while a job runs does not wait for it, and repeats it after the next start', async () => {
  await using directory = await temporaryDirectory()
  await using gate = await openGate()
  const first = await openSandbox({ ...STANDING, data: directory.path })
  await order(first.sandbox, 'Clock', '2026-04-01T09:00:00Z')
  await first.sandbox.outbox.clear()
  await estimate(first.sandbox, { gate: gate.url })
  const blocked = orders(first.sandbox).catch(() => []) // whoever waits is told something
  const running = await inTime(gate.next())
  await inTime(first.sandbox.close(), 'the end')
  await inTime(running.gone, 'the end of the job')
  await inTime(blocked)
  expect(first.defects).not.toContainEqual(expect.stringContaining('the job'))
  await using story = await openSandbox({ ...STANDING, data: directory.path })
  const job = await inTime(gate.next(), 'the job')
  job.open()
  expect(await orders(story.sandbox)).toMatchObject([{ id: 1, estimate: 42 }])
  expect(await story.sandbox.outbox.list()).toEqual([estimated(42)])
  expect(gate.count).toBe(2)
  expect(story.defects).toEqual([])
})

test('a sandbox that is closed on the way of a clock that is moved goes on from there after the next start', async () => {
  await using directory = await temporaryDirectory()
  await using gate = await openGate()
  const first = await openSandbox({ ...STANDING, data: directory.path })
  await order(first.sandbox, 'Clock', '2026-03-02T11:00:00Z')
  await appoint(first.sandbox, 'quote', '2026-03-02T10:00:00Z', { order_id: 1, gate: gate.url })
  const moved = first.sandbox.clock.advance('PT5H').catch(() => {}) // whoever waits is told something
  await inTime(gate.next())
  await inTime(first.sandbox.close(), 'the end')
  await inTime(moved)
  await using story = await openSandbox({ ...STANDING, data: directory.path })
  const job = await inTime(gate.next(), 'the job')
  job.open()
  expect(await inTime(story.sandbox.clock.get())).toEqual({ now: '2026-03-02T10:00:00.000Z', frozen: true })
  await story.sandbox.clock.advance('PT4H')
  const happened = ['09:00:00.000Z Received: Clock', '10:00:00.000Z estimated', '11:00:00.000Z Due: Clock']
  expect(await sent(story.sandbox)).toEqual(happened.map((line) => `2026-03-02T${line}`))
  expect(story.defects).toEqual([])
})
