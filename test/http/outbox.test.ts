import { describe, expect, test } from 'vitest'
import { appoint, MONDAY, openSandbox, order, orders, parcel, post, STANDING } from '../automation/story.ts'
import { temporaryDirectory } from '../cli/cli-process.ts'
import { type HeldWorld, holdWorlds, refused } from './held-world.ts'
import { watchedSandbox } from './watched-sandbox.ts'

const sandbox = await watchedSandbox(STANDING)
const hold = await holdWorlds(sandbox)

const SPRING = '2026-04-01T09:00:00Z'
const HOOK = 'https://shop.example/hooks'

const received = (id: number, title: string, at = MONDAY, to = 'desk@workshop.example') => ({
  api: 'workshop',
  id,
  at,
  kind: 'mail',
  to,
  subject: `Received: ${title}`,
  text: 'We are on it.',
  data: { order_id: id, received_at: at },
})

/** A world with a mail, two webhooks of two sites, and a text message. */
const busy = await sandbox.fork()
await order(busy, 'Clock', SPRING)
await appoint(busy, 'reminder', '2026-03-02T10:00:00Z')
await busy.clock.advance('PT2H')
await parcel(busy, SPRING, 'south')
await parcel(busy, SPRING, 'north')
const busyWorld = () => hold(busy)

const taken = (id: number, partition: string, at: string) => {
  const data = { parcel_id: 1 }
  return { api: 'depot', id, at, partition, kind: 'webhook', to: HOOK, subject: 'parcel taken in', data }
}
const reminder = {
  api: 'workshop',
  id: 2,
  at: '2026-03-02T10:00:00.000Z',
  kind: 'text',
  to: '+49 30 1234567',
  text: 'Sweep the floor',
}
const NOON = '2026-03-02T11:00:00.000Z'
const BUSY = [received(1, 'Clock'), reminder, taken(1, 'south', NOON), taken(2, 'north', NOON)]

const messages = async ({ call }: HeldWorld, query = '') => (await call(`/outbox${query}`)).body

describe('what is sent', () => {
  test('each message says what it is, oldest first, with the time of its workspace and the data set it is about', async () => {
    await using story = await busyWorld()
    expect(await messages(story)).toEqual({ messages: BUSY })
    expect(await story.world.outbox.list()).toEqual(BUSY)
    expect(await sandbox.outbox.list()).toEqual([])
  })

  test('it goes to whom the records name', async () => {
    await using story = await hold()
    await post(story.world, '/customers', { mail: 'ada@example.org' })
    await post(story.world, '/orders', { title: 'Clock', due_at: SPRING, customer_id: 'cust_001' })
    expect(await messages(story)).toEqual({ messages: [received(1, 'Clock', MONDAY, 'ada@example.org')] })
  })

  test('oldest first is by the clock, also where that was set back', async () => {
    await using story = await hold()
    await order(story.world, 'Clock', SPRING)
    await story.world.clock.set({ now: '2026-01-01T00:00:00Z' })
    await order(story.world, 'Bicycle', SPRING)
    const earlier = received(2, 'Bicycle', '2026-01-01T00:00:00.000Z')
    expect(await messages(story)).toEqual({ messages: [earlier, received(1, 'Clock')] })
    expect(await messages(story, '?limit=1')).toEqual({ messages: [received(1, 'Clock')] })
  })

  test('a call that names no data set is about the first one, and the message says so', async () => {
    await using story = await hold()
    expect(await parcel(story.world, SPRING)).toBe(201)
    expect(await story.world.records({ api: 'depot', collection: 'parcels', partition: 'north' })).toMatchObject({
      total: 1,
    })
    expect(await messages(story)).toEqual({ messages: [taken(1, 'north', MONDAY)] })
  })

  test('a call that names a data set that there is not does not get a message about it', async () => {
    await using story = await hold()
    await parcel(story.world, SPRING, 'west')
    const { messages: sent } = (await messages(story)) as { messages: { partition: string }[] }
    expect(sent.map(({ partition }) => partition)).not.toContain('west')
  })
})

describe('what is not sent', () => {
  test('nothing by a request that is refused after the message was written', async () => {
    await using story = await hold()
    await order(story.world, 'Clock', SPRING)
    expect(await order(story.world, 'Clock', SPRING)).toMatchObject({ status: 409 })
    expect(await messages(story)).toEqual({ messages: [received(1, 'Clock')] })
    await order(story.world, 'Bicycle', SPRING)
    expect(await messages(story)).toEqual({ messages: [received(1, 'Clock'), received(2, 'Bicycle')] })
  })

  test('nothing by a request that is not valid', async () => {
    await using story = await hold()
    expect(await order(story.world, '', SPRING)).toMatchObject({ status: 400 })
    expect(await messages(story)).toEqual({ messages: [] })
  })

  test('nothing by a handler that throws', async () => {
    await using story = await openSandbox(STANDING)
    expect(await order(story.sandbox, 'Perpetual motion', SPRING)).toMatchObject({ status: 500 })
    expect(story.defects).toEqual(['nobody can build that'])
    expect(await story.sandbox.outbox.list()).toEqual([])
    expect(await orders(story.sandbox)).toEqual([])
    await order(story.sandbox, 'Clock', SPRING)
    expect(await story.sandbox.outbox.list()).toEqual([received(1, 'Clock')])
  })

  test('nothing by an answer that contradicts its document, unless such answers are let through', async () => {
    const title = 'A clock whose name is longer than an order may show'
    await using strict = await openSandbox(STANDING)
    expect(await order(strict.sandbox, title, SPRING)).toMatchObject({ status: 500 })
    expect(await strict.sandbox.outbox.list()).toEqual([])
    expect(await orders(strict.sandbox)).toEqual([])
    await using lax = await openSandbox({ ...STANDING, strict: false })
    expect(await order(lax.sandbox, title, SPRING)).toMatchObject({ status: 201 })
    expect(await lax.sandbox.outbox.list()).toEqual([received(1, title)])
  })
})

describe('looking for some', () => {
  test.each([
    ['?api=workshop', [0, 1]],
    ['?api=depot', [2, 3]],
    ['?kind=mail', [0]],
    ['?kind=text', [1]],
    ['?kind=webhook', [2, 3]],
    ['?to=%2B49%2030%201234567', [1]],
    [`?to=${encodeURIComponent(HOOK)}`, [2, 3]],
    ['?to=desk@workshop', []],
    ['?limit=0', []],
    ['?limit=1', [3]],
    ['?limit=3', [1, 2, 3]],
    ['?limit=1000', [0, 1, 2, 3]],
    ['?api=workshop&limit=1', [1]],
    ['?api=workshop&kind=mail&to=desk@workshop.example&limit=5', [0]],
    ['?api=depot&kind=mail', []],
  ])('%s', async (query, wanted) => {
    await using story = await busyWorld()
    expect(await messages(story, query)).toEqual({ messages: wanted.map((place) => BUSY[place]) })
  })

  test.each([
    ['?api=shop', 'there is no API "shop"; expected one of workshop, depot'],
    ['?api=', 'there is no API ""; expected one of workshop, depot'],
    ['?kind=fax', '"kind" must be one of mail, text, webhook, not fax'],
    ['?kind=Mail', '"kind" must be one of mail, text, webhook, not Mail'],
    ['?kind=', '"kind" must be one of mail, text, webhook, not '],
    ['?limit=-1', '"limit" must be a whole number from 0'],
    ['?limit=1.5', '"limit" must be a whole number from 0'],
    ['?limit=ten', '"limit" must be a whole number from 0'],
    ['?limit=', '"limit" must be a whole number from 0'],
    ['?limit=1&limit=2', 'the query parameter "limit" takes one value'],
    ['?kind=mail&kind=text', 'the query parameter "kind" takes one value'],
    ['?from=desk', 'there is no query parameter "from" here; expected api, kind, to, limit'],
  ])('%s is refused', async (query, detail) => {
    await using story = await busyWorld()
    expect(await story.call(`/outbox${query}`)).toMatchObject(refused(400, detail))
  })
})

describe('emptying it', () => {
  const clear = (story: HeldWorld, query = '') => story.call(`/outbox${query}`, { method: 'DELETE' })

  test('of all APIs, and what comes then goes on counting', async () => {
    await using story = await busyWorld()
    expect(await clear(story)).toMatchObject({ status: 204, text: '' })
    expect(await messages(story)).toEqual({ messages: [] })
    expect(await clear(story)).toMatchObject({ status: 204 })
    await parcel(story.world, SPRING, 'north')
    expect(await messages(story)).toMatchObject({ messages: [{ api: 'depot', id: 3, data: { parcel_id: 2 } }] })
  })

  test('of one', async () => {
    await using story = await busyWorld()
    expect(await clear(story, '?api=depot')).toMatchObject({ status: 204 })
    expect(await messages(story)).toEqual({ messages: BUSY.slice(0, 2) })
  })

  test.each([
    ['?api=shop', 'there is no API "shop"; expected one of workshop, depot'],
    ['?kind=mail', 'there is no query parameter "kind" here; expected api'],
    ['?api=depot&api=workshop', 'the query parameter "api" takes one value'],
  ])('%s is refused, and nothing is gone', async (query, detail) => {
    await using story = await busyWorld()
    expect(await clear(story, query)).toMatchObject(refused(400, detail))
    expect(await messages(story)).toEqual({ messages: BUSY })
  })
})

test('forks, resets, snapshots and restarts treat messages like records', async () => {
  await using directory = await temporaryDirectory()
  {
    await using story = await openSandbox({ ...STANDING, data: directory.path })
    await order(story.sandbox, 'Clock', SPRING)
    await using copy = await story.sandbox.fork()
    await order(copy, 'Bicycle', SPRING)
    await story.sandbox.snapshots.take('one')
    await order(story.sandbox, 'Lamp', SPRING)
    expect(await copy.outbox.list()).toEqual([received(1, 'Clock'), received(2, 'Bicycle')])
    expect(await story.sandbox.outbox.list()).toEqual([received(1, 'Clock'), received(2, 'Lamp')])
    await copy.reset({ apis: ['depot'] })
    expect(await copy.outbox.list()).toHaveLength(2)
    await copy.reset({ apis: ['workshop'] })
    expect(await copy.outbox.list()).toEqual([])
    await order(copy, 'Vase', SPRING)
    expect(await copy.outbox.list()).toEqual([received(1, 'Vase')])
  }
  await using story = await openSandbox({ ...STANDING, data: directory.path })
  expect(await story.sandbox.outbox.list()).toEqual([received(1, 'Clock'), received(2, 'Lamp')])
  await story.sandbox.snapshots.restore('one')
  expect(await story.sandbox.outbox.list()).toEqual([received(1, 'Clock')])
  await order(story.sandbox, 'Chair', SPRING)
  expect(await story.sandbox.outbox.list()).toEqual([received(1, 'Clock'), received(2, 'Chair')])
})
