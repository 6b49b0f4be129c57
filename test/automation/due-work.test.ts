import { describe, expect, test } from 'vitest'
import type { ApiDefinition } from '../../src/index.ts'
import { appoint, bytesOf, inTime, MONDAY, openSandbox, order, orders, STANDING, sent } from './story.ts'
import { workshop } from './workshop.ts'

const CURSE = 'workshop/inspect, due at 2026-03-02T12:00:00.000Z, failed: the inspector ran away'
const cursed = { api: 'workshop', collection: 'orders', id: '1' }

/** A world in which the inspection at noon is going to fail. */
async function cursedWorld() {
  const story = await openSandbox(STANDING)
  await order(story.sandbox, 'Cursed', '2026-03-02T12:00:00Z')
  await order(story.sandbox, 'Clock', '2026-03-02T15:00:00Z')
  await appoint(story.sandbox, 'inspection', '2026-03-02T12:00:00Z', { order_id: 1 })
  await appoint(story.sandbox, 'reminder', '2026-03-02T14:00:00Z')
  await story.sandbox.outbox.clear()
  return story
}

describe('a task that fails', () => {
  test('it is reported with its name, its moment and its cause, and nothing of it is kept', async () => {
    await using story = await cursedWorld()
    await story.sandbox.clock.advance('PT3H')
    expect(story.defects).toEqual([CURSE])
    expect(await sent(story.sandbox)).toEqual(['2026-03-02T12:00:00.000Z Due: Cursed'])
    const { records } = await story.sandbox.records({ api: 'workshop', collection: 'appointments' })
    expect(records).toMatchObject([{ kind: 'inspection' }, { kind: 'reminder' }])
  })

  test('it keeps nothing else from happening, and requests are not told of it', async () => {
    await using story = await cursedWorld()
    expect(await story.sandbox.clock.advance('P1D')).toEqual({ now: '2026-03-03T09:00:00.000Z', frozen: true })
    expect(await sent(story.sandbox)).toEqual([
      '2026-03-02T12:00:00.000Z Due: Cursed',
      '2026-03-02T14:00:00.000Z Sweep the floor',
      '2026-03-02T15:00:00.000Z Due: Clock',
    ])
    expect(await order(story.sandbox, 'Bicycle', '2026-04-01T09:00:00Z')).toMatchObject({ status: 201 })
    expect(await orders(story.sandbox)).toHaveLength(3)
    expect(story.defects).toEqual([CURSE])
  })

  test('it is tried again when the clock is set by hand, and succeeds when what was wrong is mended', async () => {
    await using story = await cursedWorld()
    const { clock } = story.sandbox
    await clock.advance('PT3H')
    await clock.advance('PT1H')
    expect(story.defects).toEqual([CURSE, CURSE])
    await story.sandbox.putRecord(cursed, { ...(await story.sandbox.record(cursed)), title: 'Blessed' })
    await orders(story.sandbox)
    expect(await sent(story.sandbox)).toEqual(['2026-03-02T12:00:00.000Z Due: Cursed'])
    await clock.set({})
    expect(await sent(story.sandbox)).toEqual([
      '2026-03-02T12:00:00.000Z Due: Cursed',
      '2026-03-02T12:00:00.000Z Inspected: Blessed',
    ])
    expect(await clock.get()).toEqual({ now: '2026-03-02T13:00:00.000Z', frozen: true })
    expect(story.defects).toHaveLength(2)
  })

  test.each([
    ['release', (story: Story) => story.sandbox.clock.release()],
    ['reset', (story: Story) => story.sandbox.reset({ apis: ['depot'] })],
    ['restore', (story: Story) => story.sandbox.snapshots.restore('before')],
    ['import', async (story: Story) => story.sandbox.import(await story.sandbox.export())],
  ])('it is tried again after a %s too', async (_name, again) => {
    await using story = await cursedWorld()
    await story.sandbox.clock.set({ now: '2026-03-02T12:00:00Z' })
    await story.sandbox.snapshots.take('before')
    await again(story)
    await story.sandbox.clock.set({ now: '2026-03-02T12:00:00Z' })
    expect(story.defects).toEqual(expect.arrayContaining([CURSE, CURSE]))
  })

  test('a fork of the world has the same fault of its own', async () => {
    await using story = await cursedWorld()
    await story.sandbox.clock.advance('PT3H')
    await using copy = await story.sandbox.fork()
    expect(await orders(copy)).toHaveLength(2)
    expect(story.defects).toEqual([CURSE, CURSE])
    expect(await bytesOf(copy)).toBe(await bytesOf(story.sandbox))
  })
})

type Story = Awaited<ReturnType<typeof cursedWorld>>

const NOON = Date.parse('2026-03-02T12:00:00Z')

/** The shop with a piece of due work that does not do what it should, before its own. */
const brokenShop = (nextDueAt: () => number | undefined): ApiDefinition => {
  const shop = workshop()
  return { ...shop, dueWork: { broken: { nextDueAt, run: () => {} }, ...shop.dueWork } }
}

describe('a task that is not what it says', () => {
  const opened = (nextDueAt: () => number | undefined) => openSandbox({ apis: [brokenShop(nextDueAt)], now: MONDAY })

  test('one that stays due for ever is given up, and the rest goes on', async () => {
    await using story = await opened(() => NOON)
    await order(story.sandbox, 'Clock', '2026-03-02T15:00:00Z')
    expect(await inTime(story.sandbox.clock.advance('P1D'))).toEqual({ now: '2026-03-03T09:00:00.000Z', frozen: true })
    expect(await sent(story.sandbox)).toContain('2026-03-02T15:00:00.000Z Due: Clock')
    const reason = 'it stays due at this moment, however often it runs'
    expect(story.defects).toEqual([`workshop/broken, due at 2026-03-02T12:00:00.000Z, failed: ${reason}`])
    expect(await inTime(orders(story.sandbox))).toMatchObject([{ title: 'Clock', status: 'due' }])
  })

  test('two that put each other off at the same moment are given up as well', async () => {
    let turn = 0
    const shop = workshop()
    const other = (which: number) => ({
      nextDueAt: () => (turn === which ? NOON : undefined),
      run: () => {
        turn = 1 - which
      },
    })
    const definition = { ...shop, dueWork: { ping: other(0), pong: other(1), ...shop.dueWork } }
    await using story = await openSandbox({ apis: [definition], now: MONDAY })
    await inTime(story.sandbox.clock.advance('P1D'))
    expect(story.defects).not.toEqual([])
  })

  test('one that says no time at all is a defect, and the rest goes on', async () => {
    let isBroken = false
    await using story = await opened(() => (isBroken ? Number.NaN : undefined))
    await order(story.sandbox, 'Clock', '2026-03-02T15:00:00Z')
    isBroken = true
    expect(await inTime(story.sandbox.clock.advance('P1D'))).toEqual({ now: '2026-03-03T09:00:00.000Z', frozen: true })
    expect(await sent(story.sandbox)).toContain('2026-03-02T15:00:00.000Z Due: Clock')
    expect(story.defects).not.toEqual([])
  })

  test('one that cannot say when it is due is a defect, and neither the requests nor the process suffer', async () => {
    let isBroken = false
    await using story = await opened(() => {
      if (isBroken) throw new Error('no idea')
      return undefined
    })
    await order(story.sandbox, 'Clock', '2026-03-02T15:00:00Z')
    isBroken = true
    expect(await inTime(order(story.sandbox, 'Bicycle', '2026-03-02T16:00:00Z'))).toMatchObject({ status: 201 })
    expect(await orders(story.sandbox)).toHaveLength(2)
    await story.sandbox.clock.advance('P1D')
    expect(await sent(story.sandbox)).toContain('2026-03-02T15:00:00.000Z Due: Clock')
    expect(story.defects).toContainEqual(expect.stringContaining('no idea'))
  })
})
