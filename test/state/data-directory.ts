import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { FileJournal, type FileJournalOptions } from '../../src/state/journal/file-journal.ts'
import { Seed } from '../../src/state/seed/seed.ts'
import { State } from '../../src/state/state.ts'
import { Workspaces } from '../../src/state/workspaces.ts'

export const TABLE = 'shop/things'

/** One thing, `seeded`. */
export const seed = State.load(
  { tables: { [TABLE]: { idField: 'id', rows: [{ id: 'seeded' }] } }, counters: {} },
  new Map(),
)

/** A directory of its own for a test, removed when it is disposed of. */
export async function temporaryData(): Promise<{ path: string } & AsyncDisposable> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'understudy-state-'))
  return { path: directory, [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }) }
}

/** The workspaces of a directory, and what a user was told of it. */
export async function openData(directory: string, options: Partial<FileJournalOptions> = {}) {
  const notes: string[] = []
  const note = (text: string) => void notes.push(text)
  const journal = await FileJournal.open({ directory, durability: 'process', note, ...options })
  try {
    const workspaces = await Workspaces.open({ journal, schemas: new Map(), seed: Seed.of(seed) })
    return { workspaces, notes, [Symbol.asyncDispose]: () => workspaces.close() }
  } catch (error) {
    await journal.close()
    throw error
  }
}

export const branchOf = (directory: string, branch = 'default.1'): string =>
  path.join(directory, 'branches', `~${branch}`)

export const put = async (workspaces: Workspaces, id: string, workspace = 'default', size = 1): Promise<void> => {
  const world = await workspaces.open(workspace)
  world.transact((tx) => tx.put(TABLE, id, { id, text: 'x'.repeat(size) }))
  await world.durable()
}

/** In the order of creation. */
export const idsIn = async (workspaces: Workspaces, workspace = 'default'): Promise<unknown[]> => {
  const { state } = await workspaces.open(workspace)
  return [...(state.tables.get(TABLE)?.all() ?? [])].map(({ id }) => id)
}
