import { expect, test } from 'vitest'
import { type Journal, memoryJournal } from '../../src/state/journal/journal.ts'
import { State } from '../../src/state/state.ts'
import { NotDurable, Workspace } from '../../src/state/workspace.ts'

const TABLE = 'shop/things'
const seed = State.load({ tables: { [TABLE]: { idField: 'id', rows: [{ id: 'seeded' }] } }, counters: {} }, new Map())

const open = (journal: Journal = memoryJournal) =>
  new Workspace('test', { journal, begin: { branch: 'test.1', base: null, version: 0, state: seed } })
const ids = ({ state }: Workspace): unknown[] => [...(state.tables.get(TABLE)?.all() ?? [])].map(({ id }) => id)
const put = (workspace: Workspace, id: string) => workspace.transact((tx) => tx.put(TABLE, id, { id }))

/** A journal whose appends are settled by the test. */
function manualJournal() {
  const waiting: { version: number; done: () => void; fail: (cause: Error) => void }[] = []
  const append: Journal['append'] = (_, { version }) =>
    new Promise((done, fail) => void waiting.push({ version, done, fail }))
  return { journal: { ...memoryJournal, append }, waiting }
}

test('a step that throws leaves nothing behind', () => {
  const workspace = open()
  expect(() =>
    workspace.transact((tx) => {
      tx.put(TABLE, 'new', { id: 'new' })
      tx.delete(TABLE, 'seeded')
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(ids(workspace)).toEqual(['seeded'])
  expect(workspace.version).toBe(0)
})

test('of an attempt that throws nothing stays, and what was done before it does', () => {
  const workspace = open()
  workspace.transact((tx) => {
    tx.put(TABLE, 'before', { id: 'before' })
    const count = tx.count('things')
    expect(() =>
      tx.attempt(() => {
        tx.put(TABLE, 'lost', { id: 'lost' })
        tx.delete(TABLE, 'before')
        tx.delete(TABLE, 'seeded')
        tx.count('things')
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(tx.count('things')).toBe(count + 1)
    expect(tx.attempt(() => tx.put(TABLE, 'kept', { id: 'kept' }))).toBeUndefined()
  })
  expect(ids(workspace)).toEqual(['seeded', 'before', 'kept'])
  expect(workspace.state.counters.get('things')).toBe(2)
})

test('an attempt that throws before anything was written leaves the transaction as it was', () => {
  const workspace = open()
  workspace.transact((tx) => {
    expect(() =>
      tx.attempt(() => {
        tx.put(TABLE, 'lost', { id: 'lost' })
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(tx.isChanged).toBe(false)
  })
  expect([ids(workspace), workspace.version]).toEqual([['seeded'], 0])
})

test('a step that changes nothing is no commit', () => {
  const workspace = open()
  workspace.transact((tx) => tx.table(TABLE)?.size)
  expect(workspace.version).toBe(0)
})

test('a reset of one API leaves the others alone, and counts as a commit', () => {
  const workspace = open()
  put(workspace, 'new')
  workspace.reset(['elsewhere'], seed)
  expect(ids(workspace)).toEqual(['seeded', 'new'])
  workspace.reset(['shop'], seed)
  expect(ids(workspace)).toEqual(['seeded'])
  expect(workspace.version).toBe(3)
})

test('a commit is seen at once, and is durable when the journal has it', async () => {
  const { journal, waiting } = manualJournal()
  const workspace = open(journal)
  expect(workspace.durable()).toBeUndefined()
  put(workspace, 'a')
  expect(ids(workspace)).toEqual(['seeded', 'a'])
  let isDurable = false
  const durable = workspace.durable()?.then(() => {
    isDurable = true
  })
  await Promise.resolve()
  expect(isDurable).toBe(false)
  waiting[0]?.done()
  await durable
  expect(workspace.durable()).toBeUndefined()
})

test('a commit that cannot be kept is taken back, with those that stand on it', async () => {
  const { journal, waiting } = manualJournal()
  const workspace = open(journal)
  put(workspace, 'kept')
  const first = workspace.durable()
  put(workspace, 'lost')
  const second = workspace.durable()
  put(workspace, 'on top')
  const third = workspace.durable()
  waiting[0]?.done()
  await first
  waiting[1]?.fail(new Error('disk full'))
  waiting[2]?.fail(new Error('does not follow'))
  await expect(second).rejects.toBeInstanceOf(NotDurable)
  await expect(third).rejects.toBeInstanceOf(NotDurable)
  expect(ids(workspace)).toEqual(['seeded', 'kept'])
  expect(workspace.version).toBe(1)
  put(workspace, 'again')
  expect(waiting.at(-1)?.version).toBe(2)
  waiting.at(-1)?.done()
  await workspace.durable()
  expect(ids(workspace)).toEqual(['seeded', 'kept', 'again'])
})
