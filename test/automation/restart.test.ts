import { cp } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../src/index.ts'
import { temporaryDirectory } from '../cli/cli-process.ts'
import { openGate } from './gate.ts'
import { appoint, bytesOf, inTime, MONDAY, openSandbox, order, orders, STANDING } from './story.ts'
import { startWorkshop } from './workshop-process.ts'

const control = '/_understudy'
const subjects = async (world: SandboxWorld) => (await world.outbox.list()).map(({ subject, text }) => subject ?? text)

describe('after a kill -9', async () => {
  /** What the order of the workspace `moved` has before it. */
  const things = (gate: string) =>
    [
      { kind: 'reminder', at: '2026-03-03T09:00:00Z' },
      { kind: 'quote', at: '2026-03-04T09:00:00Z', order_id: 1, gate },
      { kind: 'inspection', at: '2026-03-04T09:00:00Z', order_id: 1 },
      { kind: 'reminder', at: '2026-03-05T09:00:00Z' },
    ] as const

  const ruin = await temporaryDirectory()
  const jobGate = await openGate()
  const wayGate = await openGate()
  const { before, setAt } = await kill()
  afterAll(async () => {
    for (const thing of [ruin, jobGate, wayGate]) await thing[Symbol.asyncDispose]()
  })

  /** Runs a process and kills it while a job runs in one workspace, the clock of another is moved, and others rest. */
  async function kill() {
    await using shop = await startWorkshop({ data: ruin.path, now: MONDAY })
    const send = (method: string) => async (where: string, body: unknown) =>
      expect((await shop.call(where, { method, body })).status, where).toBeLessThan(300)
    const [post, put] = [send('POST'), send('PUT')]
    const clock = { title: 'Clock', due_at: '2026-03-04T09:00:00Z' }

    await put(`/~still${control}/clock`, { now: '2026-03-04T08:00:00Z' })
    await post('/~still/workshop/v1/orders', clock)
    await post(`/~still${control}/snapshots`, { name: 'kept' })
    await post(`${control}/workspaces`, { name: 'copy', from: 'still' })
    await post(`/~copy${control}/clock/advance`, { by: 'P4W' })
    await put(`/~going${control}/clock`, { now: '2031-01-01T00:00:00Z', frozen: false })
    await post('/~still/workshop/v1/orders', { ...clock, title: 'Bicycle' })
    const texts = ['still', 'copy'].map(async (name) => (await shop.call(`/~${name}${control}/state`)).text)
    const before = await Promise.all(texts)

    await post('/workshop/v1/orders', clock)
    await post('/workshop/v1/orders/1/estimate', { parts: [1, 2], gate: jobGate.url })
    await post('/~moved/workshop/v1/orders', clock)
    for (const thing of things(wayGate.url)) await post('/~moved/workshop/v1/appointments', thing)
    const brokenOff = [
      shop.call('/workshop/v1/orders'),
      shop.call(`/~moved${control}/clock/advance`, { method: 'POST', body: { by: 'P3W' } }),
    ].map((call) => call.then(({ status }) => status).catch(() => 'broken off'))
    const running = [await inTime(jobGate.next()), await inTime(wayGate.next())]
    await shop.kill()
    await Promise.all(running.map(({ gone }) => gone))
    expect(await Promise.all(brokenOff)).toEqual(['broken off', 'broken off'])
    expect(shop.errors).toBe('')
    return { before, setAt: Date.now() }
  }

  /** A sandbox on a copy of what was left. */
  async function pickUp(now = MONDAY) {
    const directory = await temporaryDirectory()
    const data = path.join(directory.path, 'data')
    await cp(ruin.path, data, { recursive: true })
    const open = () => openSandbox({ ...STANDING, data, now })
    return { open, [Symbol.asyncDispose]: directory[Symbol.asyncDispose] }
  }

  test('a job that had begun is done again, though nobody asks, and its result is there once', async () => {
    await using place = await pickUp()
    const { count } = jobGate
    {
      await using story = await place.open()
      const again = await inTime(jobGate.next())
      again.open()
      expect(await orders(story.sandbox)).toMatchObject([{ estimate: 3 }])
      expect(await subjects(story.sandbox)).toEqual(['Received: Clock', 'estimated'])
      expect(story.defects).toEqual([])
    }
    await using story = await place.open()
    expect(await subjects(story.sandbox)).toEqual(['Received: Clock', 'estimated'])
    expect(await story.sandbox.export()).toMatchObject({ tables: { 'workshop/$jobs': [] } })
    expect(jobGate.count).toBe(count + 1)
  })

  test('a clock that was on its way stands at a moment of it, and goes on to the same end', async () => {
    await using place = await pickUp()
    await using story = await place.open()
    const moved = story.sandbox.workspace('moved')
    const told = moved.clock.get()
    const again = await inTime(wayGate.next())
    again.open()
    expect(await told).toEqual({ now: '2026-03-04T09:00:00.000Z', frozen: true })
    const happened = ['Received: Clock', 'Sweep the floor', 'Due: Clock', 'estimated', 'Inspected: Clock']
    expect(await subjects(moved)).toEqual(happened)
    await moved.clock.set({ now: '2026-03-23T09:00:00Z' })

    await using straight = await openSandbox(STANDING)
    await order(straight.sandbox, 'Clock', '2026-03-04T09:00:00Z')
    for (const { kind, at, ...more } of things(wayGate.url)) await appoint(straight.sandbox, kind, at, more)
    const advanced = straight.sandbox.clock.advance('P3W')
    const job = await inTime(wayGate.next())
    job.open()
    await advanced
    expect(await bytesOf(moved)).toBe(await bytesOf(straight.sandbox))
    expect(story.defects).toEqual([])
  })

  test('what rested is as it was: clocks, snapshots, messages and forks', async () => {
    await using place = await pickUp('2026-05-01T09:00:00.000Z')
    await using story = await place.open()
    const [still, copy, going] = ['still', 'copy', 'going'].map((name) => story.sandbox.workspace(name))
    if (still === undefined || copy === undefined || going === undefined) throw new Error('three names')
    expect([await bytesOf(still), await bytesOf(copy)]).toEqual(before)
    expect(await still.clock.get()).toEqual({ now: '2026-03-04T08:00:00.000Z', frozen: true })
    const passedMs = Date.now() - setAt
    const { now, frozen } = await going.clock.get()
    expect(frozen).toBe(false)
    // It went on while nothing ran.
    expect(Date.parse(now) - Date.parse('2031-01-01T00:00:00Z')).toBeGreaterThanOrEqual(passedMs)
    expect(still.snapshots.list()).toEqual([{ name: 'kept', at: '2026-03-04T08:00:00.000Z' }])
    await still.snapshots.restore('kept')
    expect(await subjects(still)).toEqual(['Received: Clock'])
    expect(await order(still, 'Bicycle', '2026-04-01T09:00:00Z')).toMatchObject({ body: { id: 2 } })
  })
})

test('a process that has nothing else to do goes from one moment to the next', async () => {
  await using shop = await startWorkshop({})
  const moments = [250, 500, 750].map((inMs) => Date.now() + inMs)
  for (const epochMs of moments) {
    const body = { kind: 'reminder', at: new Date(epochMs).toISOString() }
    expect((await shop.call('/workshop/v1/appointments', { method: 'POST', body })).status).toBe(201)
  }
  for (const epochMs of moments) {
    expect(await inTime(shop.nextLine(), 'a reminder')).toBe(String(epochMs))
    expect(Date.now()).toBeGreaterThanOrEqual(epochMs)
  }
})

test('work that is due next week does not keep a process alive', async () => {
  await using directory = await temporaryDirectory()
  {
    await using story = await openSandbox({ apis: STANDING.apis, data: directory.path })
    const nextWeek = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString()
    expect(await appoint(story.sandbox, 'reminder', nextWeek)).toMatchObject({ status: 201 })
  }
  await using shop = await startWorkshop({ data: directory.path, port: false })
  expect(await inTime(shop.ended, 'the end')).toEqual([0, null])
})

test('a workspace that was never moved stands where the next start says, one that was moved where it was left', async () => {
  await using directory = await temporaryDirectory()
  {
    await using story = await openSandbox({ ...STANDING, data: directory.path })
    await story.sandbox.workspace('moved').clock.advance('P1D')
    await order(story.sandbox.workspace('unmoved'), 'Clock', '2026-04-01T09:00:00Z')
  }
  const now = '2026-05-01T09:00:00.000Z'
  await using story = await openSandbox({ ...STANDING, data: directory.path, now })
  const [moved, unmoved] = [story.sandbox.workspace('moved'), story.sandbox.workspace('unmoved')]
  expect(await moved.clock.get()).toEqual({ now: '2026-03-03T09:00:00.000Z', frozen: true })
  expect(await unmoved.clock.get()).toEqual({ now, frozen: true })
  expect(await orders(unmoved)).toMatchObject([{ status: 'due' }])
  expect(await moved.clock.release()).toEqual({ now, frozen: true })
})
