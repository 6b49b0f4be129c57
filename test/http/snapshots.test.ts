import { describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../src/index.ts'
import { appoint, bytesOf, MONDAY, openSandbox, order, orders, parcel, post, STANDING } from '../automation/story.ts'
import { temporaryDirectory } from '../cli/cli-process.ts'
import { type HeldWorld, holdWorlds, refused } from './held-world.ts'
import { watchedSandbox } from './watched-sandbox.ts'

const sandbox = await watchedSandbox(STANDING)
const hold = await holdWorlds(sandbox)

const SPRING = '2026-04-01T09:00:00Z'

/** Two orders, a customer, an appointment and a parcel, two hours after the start. */
async function furnish(world: SandboxWorld): Promise<void> {
  await post(world, '/customers', { mail: 'ada@example.org' })
  await order(world, 'Clock', '2026-03-02T10:00:00Z')
  await order(world, 'Bicycle', SPRING)
  await appoint(world, 'reminder', '2026-03-09T09:00:00Z')
  await parcel(world, SPRING, 'south')
  await world.clock.advance('PT2H')
}

/** Changes something of every kind. */
async function disturb(world: SandboxWorld): Promise<void> {
  await world.deleteRecord({ api: 'workshop', collection: 'orders', id: '1' })
  await order(world, 'Lamp', SPRING)
  await parcel(world, SPRING, 'south')
  await world.outbox.clear('workshop')
  await world.clock.advance('P3W')
}

const origin = await sandbox.fork()
await furnish(origin)
const furnished = () => hold(origin)

const take = ({ call }: HeldWorld, name: unknown) => call('/snapshots', { method: 'POST', body: { name } })
const restore = ({ call }: HeldWorld, name: string) => call(`/snapshots/${name}/restore`, { method: 'POST' })
const drop = ({ call }: HeldWorld, name: string) => call(`/snapshots/${name}`, { method: 'DELETE' })

const AT = '2026-03-02T11:00:00.000Z'

describe('taking and going back', () => {
  test('a snapshot is told with the time of its workspace, and listed in the order in which it was taken', async () => {
    await using story = await furnished()
    expect((await story.call('/snapshots')).body).toEqual({ snapshots: [] })
    expect(await take(story, 'b')).toMatchObject({ status: 201, body: { name: 'b', at: AT } })
    await story.world.clock.set({ now: MONDAY })
    expect(await take(story, 'a')).toMatchObject({ status: 201, body: { name: 'a', at: MONDAY } })
    const listed = [
      { name: 'b', at: AT },
      { name: 'a', at: MONDAY },
    ]
    expect((await story.call('/snapshots')).body).toEqual({ snapshots: listed })
    expect(story.world.snapshots.list()).toEqual(listed)
    expect(sandbox.snapshots.list()).toEqual([])
  })

  test('restored, everything is as it was to the byte: records and their order, messages, clock', async () => {
    await using story = await furnished()
    const before = await bytesOf(story.world)
    await take(story, 'before')
    await disturb(story.world)
    expect(await bytesOf(story.world)).not.toBe(before)
    expect(await restore(story, 'before')).toMatchObject({ status: 204, text: '' })
    expect(await bytesOf(story.world)).toBe(before)
    expect(await story.world.clock.get()).toEqual({ now: AT, frozen: true })
  })

  test('what is made after going back has the ids that it would have had then', async () => {
    await using story = await furnished()
    await take(story, 'before')
    const first = [await order(story.world, 'Lamp', SPRING), await post(story.world, '/customers', { mail: 'bob@b.c' })]
    const bytes = await bytesOf(story.world)
    await restore(story, 'before')
    const again = [await order(story.world, 'Lamp', SPRING), await post(story.world, '/customers', { mail: 'bob@b.c' })]
    expect(again).toEqual(first)
    expect(await bytesOf(story.world)).toBe(bytes)
  })

  test('one may go back and forth as often as one likes', async () => {
    await using story = await furnished()
    const moments = new Map<string, string>()
    for (const name of ['one', 'two', 'three']) {
      await take(story, name)
      moments.set(name, await bytesOf(story.world))
      await order(story.world, `After ${name}`, SPRING)
      await story.world.clock.advance('PT1H')
    }
    for (const name of ['two', 'three', 'one', 'one', 'three', 'two']) {
      await restore(story, name)
      expect(await bytesOf(story.world)).toBe(moments.get(name))
      await order(story.world, 'Lost', SPRING)
    }
    expect(story.world.snapshots.list().map(({ name }) => name)).toEqual(['one', 'two', 'three'])
  })

  test('what was called stays told, as the calls did happen', async () => {
    await using story = await furnished()
    await take(story, 'before')
    const { length } = await story.world.requests()
    await restore(story, 'before')
    expect(await story.world.requests()).toHaveLength(length)
  })

  test('a reset keeps the snapshots', async () => {
    await using story = await furnished()
    const before = await bytesOf(story.world)
    await take(story, 'before')
    await story.world.reset()
    expect(await orders(story.world)).toEqual([])
    await restore(story, 'before')
    expect(await bytesOf(story.world)).toBe(before)
  })

  test('a dropped snapshot is gone, the workspace and the others stay', async () => {
    await using story = await furnished()
    await take(story, 'one')
    await take(story, 'two')
    const bytes = await bytesOf(story.world)
    expect(await drop(story, 'one')).toMatchObject({ status: 204, text: '' })
    expect((await story.call('/snapshots')).body).toEqual({ snapshots: [{ name: 'two', at: AT }] })
    expect(await bytesOf(story.world)).toBe(bytes)
    expect(await take(story, 'one')).toMatchObject({ status: 201 })
    await disturb(story.world)
    await restore(story, 'two')
    expect(await bytesOf(story.world)).toBe(bytes)
  })

  test('a snapshot belongs to its workspace: a fork has none, and dropping the workspace drops it', async () => {
    await using story = await furnished()
    await take(story, 'mine')
    const copy = await story.world.fork('fork-with-snapshot')
    expect(copy.snapshots.list()).toEqual([])
    await copy.snapshots.take('mine')
    await copy.drop()
    expect(copy.snapshots.list()).toEqual([])
    expect((await sandbox.workspace(copy.name).snapshots.take('mine')).at).toBe(MONDAY)
    await copy.drop()
    expect(story.world.snapshots.list()).toEqual([{ name: 'mine', at: AT }])
  })
})

describe('what cannot be done', () => {
  const wrong = (name: string) => `"${name}" is no snapshot name; expected [a-z0-9][a-z0-9-]{0,62}`

  test('a name that is taken is a conflict, of many at once one gets it, and the first one stays what it was', async () => {
    await using story = await furnished()
    const before = await bytesOf(story.world)
    const all = await Promise.all([1, 2, 3, 4].map(() => take(story, 'mine')))
    expect(all.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    await disturb(story.world)
    const detail = `${story.world.name}'s snapshot mine exists already; drop it first, or choose another name`
    expect(await take(story, 'mine')).toMatchObject(refused(409, detail))
    await restore(story, 'mine')
    expect(await bytesOf(story.world)).toBe(before)
  })

  test.each([
    [{}, '"name" must be text'],
    [{ name: 7 }, '"name" must be text'],
    [{ name: null }, '"name" must be text'],
    [{ name: '' }, wrong('')],
    [{ name: 'Before' }, wrong('Before')],
    [{ name: '-before' }, wrong('-before')],
    [{ name: 'be/fore' }, wrong('be/fore')],
    [{ name: '..' }, wrong('..')],
    [{ name: 'x'.repeat(64) }, wrong('x'.repeat(64))],
    [{ name: 'ok', at: MONDAY }, 'there is no member "at" here; expected name'],
    [[], 'expected a JSON object as the body'],
  ])('POST /snapshots %j', async (body, detail) => {
    await using story = await hold()
    expect(await story.call('/snapshots', { method: 'POST', body })).toMatchObject(refused(400, detail))
    expect(story.world.snapshots.list()).toEqual([])
  })

  test('an unknown one can be neither restored nor dropped, and nothing changes', async () => {
    await using story = await furnished()
    const bytes = await bytesOf(story.world)
    const none = `the workspace ${story.world.name} has no snapshot "nope"; it has none`
    expect(await restore(story, 'nope')).toMatchObject(refused(404, none))
    expect(await drop(story, 'nope')).toMatchObject(refused(404, none))
    await take(story, 'one')
    await take(story, 'two')
    const some = `the workspace ${story.world.name} has no snapshot "nope"; it has one, two`
    expect(await restore(story, 'nope')).toMatchObject(refused(404, some))
    expect(await drop(story, 'nope')).toMatchObject(refused(404, some))
    await drop(story, 'one')
    expect(await restore(story, 'one')).toMatchObject({ status: 404 })
    expect(await bytesOf(story.world)).toBe(bytes)
  })

  test.each([
    ['GET', '/snapshots?name=one', 'there is no query parameter "name" here; expected none'],
    ['POST', '/snapshots?name=two', 'there is no query parameter "name" here; expected none'],
    ['DELETE', '/snapshots/one?force=1', 'there is no query parameter "force" here; expected none'],
    ['POST', '/snapshots/one/restore?apis=depot', 'there is no query parameter "apis" here; expected none'],
  ])('%s %s', async (method, path, detail) => {
    await using story = await furnished()
    await take(story, 'one')
    await order(story.world, 'Lamp', SPRING)
    expect(await story.call(path, { method })).toMatchObject(refused(400, detail))
    expect(story.world.snapshots.list()).toHaveLength(1)
    expect(await orders(story.world)).toHaveLength(3)
  })

  test('a restore that asks for some APIs only', async () => {
    await using story = await furnished()
    await take(story, 'one')
    await order(story.world, 'Lamp', SPRING)
    const partly = await story.call('/snapshots/one/restore', { method: 'POST', body: { apis: ['depot'] } })
    expect(partly).toMatchObject(refused(400, 'there is no member "apis" here; expected none'))
    expect(await orders(story.world)).toHaveLength(3)
  })
})

describe('kept in a data directory', () => {
  test('snapshots survive a restart, and what they stand on when it is dropped', async () => {
    await using directory = await temporaryDirectory()
    const options = { ...STANDING, data: directory.path }
    let bytes = ''
    {
      await using story = await openSandbox(options)
      const origin = await story.sandbox.fork('origin')
      await furnish(origin)
      bytes = await bytesOf(origin)
      const copy = await origin.fork('copy')
      await copy.snapshots.take('begin')
      await disturb(copy)
      await copy.snapshots.take('end')
      await disturb(origin)
      await origin.drop()
    }
    for (const _restart of [1, 2]) {
      await using story = await openSandbox(options)
      const copy = story.sandbox.workspace('copy')
      expect(copy.snapshots.list().map(({ name }) => name)).toEqual(['begin', 'end'])
      const end = await bytesOf(copy)
      await copy.snapshots.restore('begin')
      expect(await bytesOf(copy)).toBe(bytes)
      await disturb(copy)
      expect(await bytesOf(copy)).toBe(end)
      expect(await orders(story.sandbox.workspace('origin'))).toEqual([])
    }
  })

  test('a fork of a fork, each changed and the first one dropped, is right after restarts', async () => {
    await using directory = await temporaryDirectory()
    const options = { ...STANDING, data: directory.path }
    const expected = new Map<string, string>()
    {
      await using story = await openSandbox(options)
      const grandmother = await story.sandbox.fork('grandmother')
      await furnish(grandmother)
      const mother = await grandmother.fork('mother')
      await order(mother, 'Mother’s', SPRING)
      await order(grandmother, 'Grandmother’s', SPRING)
      const daughter = await mother.fork('daughter')
      await disturb(daughter)
      await order(mother, 'Later', SPRING)
      await mother.snapshots.take('later')
      const twin = await daughter.fork('twin')
      await grandmother.drop()
      for (const world of [mother, daughter, twin]) expected.set(world.name, await bytesOf(world))
    }
    for (const dropped of ['mother', 'daughter']) {
      await using story = await openSandbox(options)
      for (const [name, bytes] of expected) expect(await bytesOf(story.sandbox.workspace(name)), name).toBe(bytes)
      await story.sandbox.workspace(dropped).drop()
      expected.delete(dropped)
    }
    await using story = await openSandbox(options)
    const twin = story.sandbox.workspace('twin')
    expect(await bytesOf(twin)).toBe(expected.get('twin'))
    expect(await order(twin, 'Next', SPRING)).toMatchObject({ body: { id: 5 } })
  })

  test('a snapshot of a workspace that nothing was written to is one of a workspace that there is', async () => {
    await using directory = await temporaryDirectory()
    const options = { ...STANDING, data: directory.path }
    {
      await using story = await openSandbox(options)
      await story.sandbox.workspace('fresh').snapshots.take('fixtures')
    }
    await using story = await openSandbox(options)
    const fresh = story.sandbox.workspace('fresh')
    expect(fresh.snapshots.list()).toEqual([{ name: 'fixtures', at: MONDAY }])
    const answer = await story.sandbox.fetch('/_understudy/workspaces')
    expect(await answer.json()).toEqual({ workspaces: [{ name: 'default' }, { name: 'fresh' }] })
    await order(fresh, 'Clock', SPRING)
    await fresh.snapshots.restore('fixtures')
    expect(await orders(fresh)).toEqual([])
    await fresh.drop()
    expect(fresh.snapshots.list()).toEqual([])
  })
})
