import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../src/index.ts'
import { watchedSandbox } from '../http/watched-sandbox.ts'
import { appoint, bytesOf, MONDAY, openSandbox, order, orders, parcel, STANDING, sent } from './story.ts'

const sandbox = await watchedSandbox({ ...STANDING, port: false })

/** A world with something of every kind to come. */
async function busyWorld(): Promise<SandboxWorld> {
  const world = await sandbox.fork()
  await order(world, 'Clock', '2026-03-10T12:00:00Z')
  await order(world, 'Bicycle', '2026-03-04T16:00:00Z')
  await appoint(world, 'reminder', '2026-03-09T08:00:00Z')
  await appoint(world, 'quote', '2026-03-10T12:00:00Z', { order_id: 1 })
  await appoint(world, 'inspection', '2026-03-10T12:00:00Z', { order_id: 1 })
  await parcel(world, '2026-03-10T12:00:00Z', 'south')
  await parcel(world, '2026-03-10T12:00:00Z', 'north')
  await world.outbox.clear()
  return world
}

/** What happens in the busy world within three weeks. */
const THREE_WEEKS = [
  '2026-03-04T16:00:00.000Z Due: Bicycle',
  '2026-03-09T08:00:00.000Z Sweep the floor',
  '2026-03-10T12:00:00.000Z Due: Clock',
  '2026-03-10T12:00:00.000Z estimated',
  '2026-03-10T12:00:00.000Z Inspected: Clock',
  '2026-03-10T12:00:00.000Z Collect parcel 1',
  '2026-03-10T12:00:00.000Z Collect parcel 1',
  '2026-03-16T08:00:00.000Z Sweep the floor',
  '2026-03-23T08:00:00.000Z Sweep the floor',
]

describe('due work', () => {
  test('it happens in the order of time, at its own time, however far the clock is moved', async () => {
    await using world = await busyWorld()
    expect(await world.clock.advance('P3W')).toEqual({ now: '2026-03-23T09:00:00.000Z', frozen: true })
    expect(await sent(world)).toEqual(THREE_WEEKS)
    expect(await orders(world)).toEqual([
      expect.objectContaining({ id: 1, title: 'Clock', status: 'due', estimate: 42 }),
      expect.objectContaining({ id: 2, title: 'Bicycle', status: 'due' }),
    ])
    const { records } = await world.records({ api: 'workshop', collection: 'appointments' })
    expect(records).toEqual([expect.objectContaining({ kind: 'reminder', at: '2026-03-30T08:00:00.000Z' })])
  })

  test('of things due at one moment the one that is declared first comes first, job and all, then the next data set', async () => {
    await using world = await busyWorld()
    await world.clock.set({ now: '2026-03-10T12:00:00Z' })
    const messages = (await world.outbox.list()).filter(({ at }) => at === '2026-03-10T12:00:00.000Z')
    expect(messages.map(({ id, api, partition = '', subject, text }) => [api, partition, id, subject ?? text])).toEqual(
      [
        ['workshop', '', 5, 'Due: Clock'],
        ['workshop', '', 6, 'estimated'],
        ['workshop', '', 7, 'Inspected: Clock'],
        ['depot', 'north', 3, 'Collect parcel 1'],
        ['depot', 'south', 4, 'Collect parcel 1'],
      ],
    )
  })

  test('a moment has come when the clock says it, and not a millisecond before', async () => {
    await using world = await busyWorld()
    await world.clock.set({ now: '2026-03-04T15:59:59.999Z' })
    expect(await sent(world)).toEqual([])
    await world.clock.advance('PT0.001S')
    expect(await sent(world)).toEqual(THREE_WEEKS.slice(0, 1))
  })

  test('what is due already when it is written happens before the next look, at its own time', async () => {
    await using world = await sandbox.fork()
    const { status, body } = await order(world, 'Late', '2026-02-27T09:00:00Z')
    expect({ status, body }).toMatchObject({ status: 201, body: { status: 'open' } })
    expect(await orders(world)).toMatchObject([{ title: 'Late', status: 'due' }])
    expect(await sent(world)).toEqual(['2026-02-27T09:00:00.000Z Due: Late', `${MONDAY} Received: Late`])
  })

  test('what is written by hand falls due like anything else', async () => {
    await using world = await busyWorld()
    const place = { api: 'workshop', collection: 'orders', id: '2' }
    await world.putRecord(place, { ...(await world.record(place)), due_at: '2026-03-02T10:00:00.000Z' })
    await world.clock.advance('PT1H')
    expect(await sent(world)).toEqual(['2026-03-02T10:00:00.000Z Due: Bicycle'])
  })
})

describe('one way or many steps', () => {
  test('three weeks at once end like five hundred hours one by one', async () => {
    await using origin = await busyWorld()
    await using jumped = await origin.fork()
    await using stepped = await origin.fork()
    await jumped.clock.advance('P3W')
    for (let hour = 1; hour <= 21 * 24; hour++) await stepped.clock.advance('PT1H')
    expect(await bytesOf(stepped)).toBe(await bytesOf(jumped))
    expect(await sent(stepped)).toEqual(THREE_WEEKS)
  })

  test('any split of a span leaves the same bytes: records, messages, ids and clock', async () => {
    const SPAN_MS = 21 * 24 * 60 * 60 * 1000
    const offset = fc.integer({ min: 0, max: SPAN_MS })
    // Few different moments, so that ties are common.
    const moment = fc.oneof(
      offset,
      fc.integer({ min: 0, max: 21 }).map((day) => day * 24 * 60 * 60 * 1000),
    )
    const kind = fc.constantFrom('order' as const, 'reminder' as const, 'quote' as const, 'inspection' as const)
    const things = fc.array(fc.tuple(kind, moment), { minLength: 1, maxLength: 8 })
    const cuts = fc.array(fc.oneof(offset, moment), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(things, cuts, async (planned, places) => {
        await using origin = await sandbox.fork()
        await order(origin, 'Clock', '2026-03-10T12:00:00Z')
        const at = (ms: number) => new Date(Date.parse(MONDAY) + ms).toISOString()
        for (const [index, [what, ms]] of planned.entries()) {
          if (what === 'order') await order(origin, `Order ${index}`, at(ms))
          else await appoint(origin, what, at(ms), { order_id: 1 })
        }
        await using jumped = await origin.fork()
        await using split = await origin.fork()
        await jumped.clock.advance('P3W')
        for (const ms of places.sort((a, b) => a - b)) await split.clock.set({ now: at(ms) })
        await split.clock.set({ now: at(SPAN_MS) })
        expect(await bytesOf(split)).toBe(await bytesOf(jumped))
        expect(await split.outbox.list()).toEqual(await jumped.outbox.list())
        const next = await order(split, 'Next', '2026-04-01T09:00:00Z')
        expect(await order(jumped, 'Next', '2026-04-01T09:00:00Z')).toEqual(next)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the clock of a workspace', () => {
  test('all of them stand where the sandbox was told to stop them, until they are moved', async () => {
    await using world = await sandbox.fork()
    await using other = await sandbox.fork()
    await using named = sandbox.workspace('never-used-before')
    for (const one of [world, other, named, sandbox])
      expect(await one.clock.get()).toEqual({ now: MONDAY, frozen: true })
    await world.clock.advance('P1D')
    expect(await world.clock.get()).toEqual({ now: '2026-03-03T09:00:00.000Z', frozen: true })
    for (const one of [other, named, sandbox]) expect(await one.clock.get()).toEqual({ now: MONDAY, frozen: true })
  })

  test('where to stop them may be told as a Date as well', async () => {
    await using story = await openSandbox({ ...STANDING, now: new Date('2030-05-17T12:00:00.123Z') })
    expect(await story.sandbox.clock.get()).toEqual({ now: '2030-05-17T12:00:00.123Z', frozen: true })
    const moved = await story.sandbox.clock.set({ now: new Date('2030-05-17T12:00:00.124Z') })
    expect(moved).toEqual({ now: '2030-05-17T12:00:00.124Z', frozen: true })
    expect(story.defects).toEqual([])
  })

  test('requests are told the time of their own workspace', async () => {
    await using world = await sandbox.fork()
    await using other = await sandbox.fork()
    await world.clock.set({ now: '1999-12-31T23:59:59Z' })
    for (const one of [world, other]) await order(one, 'Clock', '2030-01-01T00:00:00Z')
    const [there] = await world.outbox.list()
    const [here] = await other.outbox.list()
    const at = '1999-12-31T23:59:59.000Z'
    expect(there).toMatchObject({ at, data: { order_id: 1, received_at: at } })
    expect(here).toMatchObject({ at: MONDAY, data: { order_id: 1, received_at: MONDAY } })
    expect(await world.requests()).toMatchObject([{ at }])
  })

  test('one stands still while another goes on', async () => {
    await using still = await sandbox.fork()
    await using going = await sandbox.fork()
    const before = Date.now()
    expect(await going.clock.set({ frozen: false })).toMatchObject({ frozen: false })
    const first = Date.parse((await going.clock.get()).now)
    const passed = Date.now() - before
    expect(first - Date.parse(MONDAY)).toBeGreaterThanOrEqual(0)
    expect(first - Date.parse(MONDAY)).toBeLessThanOrEqual(passed)
    while (Date.parse((await going.clock.get()).now) === first); // it ticks
    expect(await still.clock.get()).toEqual({ now: MONDAY, frozen: true })
    expect(await going.clock.set({ frozen: true })).toMatchObject({ frozen: true })
    expect(await going.clock.get()).toEqual(await going.clock.get())
  })

  test('an earlier time undoes nothing, and nothing happens twice on the way back', async () => {
    await using world = await busyWorld()
    await world.clock.advance('P3W')
    const { tables, counters } = await world.export()
    expect(await world.clock.set({ now: MONDAY })).toEqual({ now: MONDAY, frozen: true })
    expect(await world.export()).toMatchObject({ tables, counters, clock: { frozenAt: Date.parse(MONDAY) } })
    await world.clock.advance('P3W')
    expect(await sent(world)).toEqual(THREE_WEEKS)
  })

  test('released, it goes as the sandbox says, and what falls due on the way happens', async () => {
    await using world = await busyWorld()
    await world.clock.set({ now: '2026-01-01T00:00:00Z', frozen: false })
    await order(world, 'New year', '2026-01-02T09:00:00Z')
    expect(await world.clock.release()).toEqual({ now: MONDAY, frozen: true })
    expect((await sent(world)).filter((line) => line.includes('Due'))).toEqual([
      '2026-01-02T09:00:00.000Z Due: New year',
    ])
    expect(await world.export()).toMatchObject({ clock: null })
  })

  test('a fork has the time of its origin, and goes its own way', async () => {
    await using world = await busyWorld()
    await world.clock.advance('P3D')
    await using copy = await world.fork()
    expect(await copy.clock.get()).toEqual(await world.clock.get())
    await copy.clock.advance('P3W')
    expect(await world.clock.get()).toEqual({ now: '2026-03-05T09:00:00.000Z', frozen: true })
    expect(await sent(world)).toEqual(THREE_WEEKS.slice(0, 1))
  })

  test('a reset brings it back, a reset of one API leaves it', async () => {
    await using world = await busyWorld()
    await world.clock.advance('P3D')
    await world.reset({ apis: ['workshop'] })
    expect(await world.clock.get()).toEqual({ now: '2026-03-05T09:00:00.000Z', frozen: true })
    await world.reset()
    expect(await world.clock.get()).toEqual({ now: MONDAY, frozen: true })
    expect(await sent(world)).toEqual([])
  })

  test('a snapshot has the time at which it was taken', async () => {
    await using world = await busyWorld()
    await world.clock.advance('P3D')
    expect(await world.snapshots.take('thursday')).toEqual({ name: 'thursday', at: '2026-03-05T09:00:00.000Z' })
    await world.clock.advance('P3W')
    await world.snapshots.restore('thursday')
    expect(await world.clock.get()).toEqual({ now: '2026-03-05T09:00:00.000Z', frozen: true })
    await world.clock.set({ now: '2026-03-23T09:00:00Z' })
    expect(await sent(world)).toEqual(THREE_WEEKS)
  })
})
