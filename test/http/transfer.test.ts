import { describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../src/index.ts'
import { appoint, MONDAY, openSandbox, order, orders, parcel, post, STANDING, sent } from '../automation/story.ts'
import { temporaryDirectory } from '../cli/cli-process.ts'
import { type HeldWorld, holdWorlds } from './held-world.ts'
import { watchedSandbox } from './watched-sandbox.ts'

const sandbox = await watchedSandbox(STANDING)
const hold = await holdWorlds(sandbox)

const SPRING = '2026-04-01T09:00:00Z'

/** Records in an order that is not that of their ids, a gap in the ids, messages of two APIs, and a clock that was moved. */
async function furnished(): Promise<HeldWorld> {
  const story = await hold()
  const { world } = story
  await post(world, '/customers', { mail: 'ada@example.org' })
  for (const title of ['Clock', 'Bicycle', 'Lamp']) await order(world, title, SPRING)
  await world.deleteRecord({ api: 'workshop', collection: 'orders', id: '2' })
  await world.putRecord({ api: 'workshop', collection: 'customers', id: 'cust_000' }, { mail: 'zoe@example.org' })
  await appoint(world, 'reminder', '2026-03-09T09:00:00Z')
  await appoint(world, 'quote', '2026-03-02T10:00:00Z', { order_id: 1 })
  await parcel(world, SPRING, 'south')
  await world.clock.advance('PT2H')
  return story
}

const exported = async ({ call }: HeldWorld) => (await call('/state')).text
const put = ({ call }: HeldWorld, body: unknown) =>
  call('/state', { method: 'PUT', headers: { 'content-type': 'application/json' }, body })
const fileOf = async (world: SandboxWorld): Promise<string> => await (await world.fetch('/_understudy/state')).text()

describe('a whole workspace as one file', () => {
  test('it names its format, the clock, the counters, and every table in the order of creation', async () => {
    await using story = await furnished()
    const { body } = await story.call('/state')
    expect(body).toMatchObject({
      understudy: 'export',
      format: 1,
      clock: { frozenAt: Date.parse('2026-03-02T11:00:00Z') },
      counters: { 'workshop/orders': 3, 'workshop/customers': 1, 'workshop/$outbox': 4, 'depot/$outbox': 1 },
      tables: {
        'workshop/customers': [{ id: 'cust_001' }, { id: 'cust_000' }],
        'workshop/orders': [{ id: 1, title: 'Clock', estimate: 42 }, { id: 3 }],
        'workshop/$outbox': [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4, subject: 'estimated' }],
        'workshop/$jobs': [],
        'depot/north/parcels': [],
        'depot/south/parcels': [{ id: 1 }],
      },
    })
    expect(body).toEqual(await story.world.export())
  })

  test('put into a new workspace it is that workspace, to the byte', async () => {
    await using story = await furnished()
    await using other = await hold()
    const file = await exported(story)
    expect(await put(other, file)).toMatchObject({ status: 204, text: '' })
    expect(await exported(other)).toBe(file)
    expect(await other.world.clock.get()).toEqual(await story.world.clock.get())
    expect(await exported(story)).toBe(file)
  })

  test('put into one with a past of its own it leaves nothing of that', async () => {
    await using story = await furnished()
    const file = await exported(story)
    await using other = await hold()
    // Of the same ids, in another order.
    await other.world.putRecord(
      { api: 'workshop', collection: 'customers', id: 'cust_000' },
      { mail: 'eve@example.org' },
    )
    await post(other.world, '/customers', { mail: 'bob@example.org' })
    for (const title of ['Vase', 'Chair', 'Table', 'Bed']) await order(other.world, title, SPRING)
    await appoint(other.world, 'reminder', '2026-03-02T09:30:00Z')
    await parcel(other.world, SPRING, 'north')
    await other.world.clock.advance('P1W')
    expect(await put(other, file)).toMatchObject({ status: 204 })
    expect(await exported(other)).toBe(file)
  })

  test('put into another sandbox it is the same there, after a restart too', async () => {
    await using directory = await temporaryDirectory()
    await using story = await furnished()
    const file = await exported(story)
    {
      await using other = await openSandbox({ ...STANDING, data: directory.path })
      await other.sandbox.import(JSON.parse(file))
      expect(await fileOf(other.sandbox)).toBe(file)
    }
    await using other = await openSandbox({ ...STANDING, data: directory.path })
    expect(await fileOf(other.sandbox)).toBe(file)
    expect(other.defects).toEqual([])
  })

  test('put in place of itself it changes nothing', async () => {
    await using story = await furnished()
    const file = await exported(story)
    expect(await put(story, file)).toMatchObject({ status: 204 })
    expect(await exported(story)).toBe(file)
  })

  test('what is made then has the ids that it would have had in the first place', async () => {
    await using story = await furnished()
    await using other = await hold()
    await put(other, await exported(story))
    for (const { world } of [story, other]) {
      expect(await order(world, 'Vase', SPRING)).toMatchObject({ status: 201, body: { id: 4 } })
      expect(await post(world, '/customers', { mail: 'bob@b.c' })).toMatchObject({ body: { id: 'cust_002' } })
      expect((await world.outbox.list({ api: 'workshop' })).at(-1)).toMatchObject({ id: 5 })
    }
    expect(await exported(other)).toBe(await exported(story))
  })

  test('what is to come happens there too', async () => {
    await using story = await furnished()
    await using other = await hold()
    await put(other, await exported(story))
    for (const { world } of [story, other]) await world.clock.advance('P3W')
    expect(await exported(other)).toBe(await exported(story))
    expect((await sent(other.world)).at(-1)).toBe('2026-03-23T09:00:00.000Z Sweep the floor')
  })

  test('one that is written by hand: a clock that was never set, and what is overdue happens', async () => {
    await using story = await hold()
    await story.world.clock.advance('P1Y')
    const overdue = { id: 7, title: 'Clock', due_at: '2026-03-02T08:00:00.000Z', status: 'open' }
    const body = {
      understudy: 'export',
      format: 1,
      clock: null,
      counters: { 'workshop/orders': 7 },
      tables: { 'workshop/orders': [overdue] },
    }
    expect(await put(story, JSON.stringify(body))).toMatchObject({ status: 204 })
    expect(await story.world.clock.get()).toEqual({ now: MONDAY, frozen: true })
    expect(await orders(story.world)).toEqual([{ ...overdue, status: 'due' }])
    expect(await sent(story.world)).toEqual(['2026-03-02T08:00:00.000Z Due: Clock'])
  })

  test('of an API that it does not name everything stays', async () => {
    await using story = await furnished()
    const { tables, counters, ...rest } = await story.world.export()
    const ofDepot = (part: object) =>
      Object.fromEntries(Object.entries(part).filter(([name]) => name.startsWith('depot/')))
    await using other = await hold()
    await order(other.world, 'Vase', SPRING)
    expect(await put(other, { ...rest, tables: ofDepot(tables), counters: ofDepot(counters) })).toMatchObject({
      status: 204,
    })
    expect(await orders(other.world)).toMatchObject([{ id: 1, title: 'Vase' }])
    expect(await other.world.records({ api: 'depot', collection: 'parcels', partition: 'south' })).toMatchObject({
      total: 1,
    })
    expect(await order(other.world, 'Chair', SPRING)).toMatchObject({ body: { id: 2 } })
  })
})

describe('counters that do not fit what is there', () => {
  test('a record never gets the id of another one', async () => {
    await using story = await furnished()
    const { counters: _, ...rest } = await story.world.export()
    const { status } = await put(story, { ...rest, counters: {} })
    if (status === 204) expect(await order(story.world, 'Vase', SPRING)).toMatchObject({ body: { id: 2 } })
    else expect(status).toBe(400)
    expect(await orders(story.world)).toEqual(
      expect.arrayContaining([expect.objectContaining({ title: 'Clock' }), expect.objectContaining({ title: 'Lamp' })]),
    )
  })

  test('a message never takes the place of another one', async () => {
    await using story = await furnished()
    const { counters: _, ...rest } = await story.world.export()
    const before = await story.world.outbox.list()
    await put(story, { ...rest, counters: {} })
    await order(story.world, 'Vase', SPRING)
    await parcel(story.world, SPRING, 'north')
    expect(await story.world.outbox.list()).toEqual(expect.arrayContaining(before))
    expect(await story.world.outbox.list()).toHaveLength(before.length + 2)
  })
})
