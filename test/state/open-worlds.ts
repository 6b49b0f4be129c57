import { unlink } from 'node:fs/promises'
import path from 'node:path'
import { FileJournal, type FileJournalOptions } from '../../src/state/journal/file-journal.ts'
import { Seed } from '../../src/state/seed/seed.ts'
import { State } from '../../src/state/state.ts'
import { Workspaces } from '../../src/state/workspaces.ts'
import type { FaultyDisk } from './faulty-disk.ts'
import { LETTERS, SCHEMAS, SEED, THINGS } from './model.ts'

export type WorldsOnDisk = Pick<FileJournalOptions, 'directory' | 'durability'> & {
  readonly compactAboveBytes?: number
}

const rowsOf = (table: typeof THINGS | typeof LETTERS) => ({
  idField: 'id',
  rows: SEED[table].map((row) => ({ ...row })),
})

/** Workspaces of a new process. The one before has ended. */
export async function openWorlds(disk: FaultyDisk, options: WorldsOnDisk): Promise<Workspaces> {
  const journal = await FileJournal.open({ ...options, note: () => {}, fs: disk.start() })
  const dump = { tables: { [THINGS]: rowsOf(THINGS), [LETTERS]: rowsOf(LETTERS) }, counters: SEED.counters }
  try {
    return await Workspaces.open({ journal, schemas: SCHEMAS, seed: Seed.of(State.load(dump, SCHEMAS)) })
  } catch (error) {
    await journal.close()
    throw error
  }
}

/** Ends a process without its knowing. What it has of the real file system is the lock, which would name this process. */
export async function endProcess(
  disk: FaultyDisk,
  { directory }: WorldsOnDisk,
  how: 'crash' | 'lose power',
): Promise<void> {
  if (how === 'crash') disk.crash()
  else disk.losePower()
  await unlink(path.join(directory, 'lock'))
}
