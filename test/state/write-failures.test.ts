import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { NotDurable, type Workspace } from '../../src/state/workspace.ts'
import type { Workspaces } from '../../src/state/workspaces.ts'
import { FaultyDisk } from './faulty-disk.ts'
import { contentOf, THINGS } from './model.ts'
import { endProcess, openWorlds, type WorldsOnDisk } from './open-worlds.ts'
import { until } from './under-way.ts'

const parent = await mkdtemp(path.join(os.tmpdir(), 'understudy-failures-'))
afterAll(() => rm(parent, { recursive: true, force: true }))

const ONCE = { skip: 0, times: 1, as: 'EIO' } as const
/** Longer than anything takes on this disk. */
const MANY_TURNS = 100

/** A new disk, with what a process needs to use it. `chance`: where in what was not synced a power loss cuts. */
async function newDisk(options: Partial<WorldsOnDisk> = {}, chance = 0) {
  const directory = await mkdtemp(path.join(parent, 'data-'))
  const disk = new FaultyDisk(directory, () => chance)
  const where = { directory, durability: 'process', ...options } as const
  const reopen = async (how: 'crash' | 'lose power'): Promise<Workspaces> => {
    disk.heal()
    await endProcess(disk, where, how)
    return openWorlds(disk, where)
  }
  return { disk, reopen, first: await openWorlds(disk, where) }
}

/** Resolves when it is kept. */
async function put(worlds: Workspaces, id: string, world = 'default'): Promise<void> {
  const workspace = await worlds.open(world)
  workspace.transact((tx) => tx.put(THINGS, id, { id, text: '' }))
  await workspace.durable()
}

const idsOf = ({ state }: Workspace): string[] =>
  contentOf(state)
    [THINGS].slice(2)
    .map(({ id }) => id)
const ids = async (worlds: Workspaces, world = 'default'): Promise<string[]> => idsOf(await worlds.open(world))

async function turns(count = MANY_TURNS): Promise<void> {
  for (let turn = 0; turn < count; turn++) await setImmediate()
}

async function restore(worlds: Workspaces, snapshot: string): Promise<void> {
  const row = worlds.snapshots('default').find(({ name }) => name === snapshot)
  if (row === undefined) throw new Error(`there is no snapshot ${snapshot}`)
  await worlds.restore('default', row)
}

test('a workspace whose first commit was lost can be written to, and read after a crash', async () => {
  const { disk, reopen, first } = await newDisk()
  disk.fail({ call: 'write', on: '~catalogue', ...ONCE })
  await expect(put(first, 'lost')).rejects.toBeInstanceOf(NotDurable)
  await put(first, 'kept')
  expect(await ids(await reopen('crash'))).toEqual(['kept'])
})

test('the commit after a lost one is kept, also where the lost one was to be the last before a checkpoint', async () => {
  const { disk, first } = await newDisk({ compactAboveBytes: 1 })
  await put(first, 'a')
  disk.fail({ call: 'write', on: '~default', ...ONCE })
  await expect(put(first, 'lost')).rejects.toBeInstanceOf(NotDurable)
  await put(first, 'b')
  expect(await ids(first)).toEqual(['a', 'b'])
})

test('a lost commit takes none with it that came before and is kept later', async () => {
  const { disk, reopen, first } = await newDisk()
  const world = await first.open('default')
  const release = disk.hold('open', '~catalogue')
  disk.fail({ call: 'write', on: '~default', ...ONCE, skip: 1 })
  const kept = put(first, 'kept')
  await turns()
  const lost = put(first, 'lost').catch((error: unknown) => error)
  await turns()
  release()
  await kept
  expect(await lost).toBeInstanceOf(NotDurable)
  expect(idsOf(world)).toEqual(['kept'])
  await put(first, 'next')
  expect(await ids(await reopen('crash'))).toEqual(['kept', 'next'])
})

test('what was lost does not come back when a workspace was out of memory', async () => {
  const { disk, first } = await newDisk({ durability: 'disk' })
  await put(first, 'a')
  disk.fail({ call: 'sync', on: '~default', ...ONCE }, { call: 'truncate', on: '~default', ...ONCE })
  await expect(put(first, 'lost')).rejects.toBeInstanceOf(NotDurable)
  first.release('default')
  expect(await ids(first)).toEqual(['a'])
  await put(first, 'b')
  expect(await ids(first)).toEqual(['a', 'b'])
})

test.each([
  ['a crash, where the file could not be cut', 'crash', [{ call: 'truncate', on: '~catalogue', ...ONCE }]],
  ['a power loss, where the cut was not synced', 'lose power', []],
] as const)('a lost reset does not come back over later commits after %s', async (_, how, more) => {
  const { disk, reopen, first } = await newDisk({ durability: 'disk' }, 0.5)
  await put(first, 'a')
  disk.fail({ call: 'sync', on: '~catalogue', ...ONCE }, ...more)
  await expect(first.reset('default')).rejects.toBeInstanceOf(NotDurable)
  await put(first, 'b')
  expect(await ids(await reopen(how))).toEqual(['a', 'b'])
})

test('a snapshot that could not be forgotten can be gone back to', async () => {
  const { disk, reopen, first } = await newDisk({ durability: 'disk', compactAboveBytes: 1 })
  await put(first, 'a')
  await first.keep('default', 's', 1)
  const release = disk.hold('sync', '~catalogue')
  disk.fail({ call: 'sync', on: '~catalogue', ...ONCE })
  const forgotten = first.forget('default', 's').catch((error: unknown) => error)
  for (const id of ['b', 'c', 'd', 'e']) await put(first, id)
  await turns()
  release()
  expect(await forgotten).toBeInstanceOf(NotDurable)
  const second = await reopen('crash')
  await restore(second, 's')
  expect(await ids(second)).toEqual(['a'])
})

test('a snapshot that could not be replaced is still what it was', async () => {
  const { disk, first } = await newDisk()
  await put(first, 'a')
  await first.keep('default', 's', 1)
  await put(first, 'b')
  disk.fail({ call: 'write', on: '~catalogue', ...ONCE })
  await expect(first.keep('default', 's', 2)).rejects.toBeInstanceOf(NotDurable)
  await restore(first, 's')
  expect(await ids(first)).toEqual(['a'])
})

test('a file is not cut any more once something new was written to it', async () => {
  const { disk, reopen, first } = await newDisk()
  await first.fork('a')
  const release = disk.hold('truncate', '~a')
  disk.fail({ call: 'write', on: '~a', ...ONCE })
  const outcomes: Promise<string[]>[] = []
  for (const id of ['one', 'two', 'three']) {
    const isKept = put(first, id, 'a').then(
      () => [id],
      () => [],
    )
    outcomes.push(isKept)
    await turns()
  }
  release()
  const kept = (await Promise.all(outcomes)).flat()
  expect(await ids(await reopen('crash'), 'a')).toEqual(kept)
})

test('with durability disk, the very first commit survives a power loss', async () => {
  const { reopen, first } = await newDisk({ durability: 'disk' }, 0.5)
  await put(first, 'a')
  expect(await ids(await reopen('lose power'))).toEqual(['a'])
})

test('with durability disk, what follows on the commits of a process that crashed survives a power loss', async () => {
  const { disk, reopen, first } = await newDisk({ durability: 'disk' }, 0.5)
  await first.fork('a')
  const release = disk.hold('syncDirectory', '~a')
  void put(first, 'unacknowledged', 'a')
  await turns()
  const second = await reopen('crash')
  release()
  expect(await ids(second, 'a')).toEqual(['unacknowledged'])
  await put(second, 'acknowledged', 'a')
  expect(await ids(await reopen('lose power'), 'a')).toEqual(['unacknowledged', 'acknowledged'])
})

test('with durability disk, what a process took back does not come back after a power loss in the next one', async () => {
  const { disk, reopen, first } = await newDisk({ durability: 'disk' }, 0.5)
  await put(first, 'a')
  disk.fail({ call: 'sync', on: '~default', ...ONCE })
  await expect(put(first, 'lost')).rejects.toBeInstanceOf(NotDurable)
  expect(await ids(await reopen('crash'))).toEqual(['a'])
  expect(await ids(await reopen('lose power'))).toEqual(['a'])
})

test('a snapshot that is forgotten while it is gone back to leaves a workspace that can be read', async () => {
  const { reopen, first } = await newDisk()
  await put(first, 'a')
  await first.keep('default', 's', 1)
  await first.reset('default')
  const restored = restore(first, 's').then(
    () => ['a'],
    () => [],
  )
  await first.forget('default', 's')
  expect(await ids(await reopen('crash'))).toEqual(await restored)
})

test('a workspace that somebody entered while it was being made is the one that was made', async () => {
  const { disk, reopen, first } = await newDisk({ durability: 'disk' })
  await put(first, 'a')
  const release = disk.hold('sync', '~default')
  const busy = put(first, 'b')
  const forked = first.fork('copy', 'default')
  const early = await first.open('copy')
  release()
  await Promise.all([busy, forked])
  expect(idsOf(early)).toEqual(['a', 'b'])
  expect(await first.open('copy')).toBe(early)
  await put(first, 'c', 'copy')
  await until(() => early.durable() === undefined)
  expect(await ids(await reopen('crash'), 'copy')).toEqual(['a', 'b', 'c'])
})
