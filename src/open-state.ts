import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { LoadedApi } from './load-api.ts'
import type { SandboxOptions } from './sandbox-options.ts'
import { FileJournal } from './state/journal/file-journal.ts'
import { memoryJournal } from './state/journal/journal.ts'
import { freshSeed, keptSeed } from './state/seed/seed.ts'
import type { TableSchema } from './state/table.ts'
import { upgradeDirectory } from './state/upgrade.ts'
import { Workspaces } from './state/workspaces.ts'

/** The workspaces of a data directory, as they were left, or those of a sandbox that keeps nothing. Throws a StartupError. */
export async function openState(loaded: readonly LoadedApi[], options: SandboxOptions): Promise<Workspaces> {
  const schemas = new Map<string, TableSchema>(loaded.flatMap(({ api }) => [...api.storage.tables]))
  const seeds = loaded.map(({ seed }) => seed)
  if (options.data === undefined) {
    const seed = freshSeed(seeds, schemas)
    return Workspaces.open({ journal: memoryJournal, schemas, seed })
  }
  const { data: directory, durability = 'process', onNote: note = () => {} } = options
  const { compactAboveBytes } = options
  const limit = compactAboveBytes === undefined ? {} : { compactAboveBytes }
  const journal = await FileJournal.open({ directory, durability, note, ...limit })
  try {
    if (options.fresh === true) await forget(directory)
    await upgradeDirectory(directory, note)
    const seed = await keptSeed(directory, seeds, schemas, note)
    return await Workspaces.open({ journal, schemas, seed })
  } catch (error) {
    await journal.close()
    throw error
  }
}

/** Only what this program wrote: the directory may hold other things. */
async function forget(directory: string): Promise<void> {
  // The catalogue goes first: a crash in between leaves files that it does not name, which the next start removes.
  for (const name of ['branches/~catalogue', 'branches', 'workspaces', 'seed.json'])
    await rm(path.join(directory, name), { recursive: true, force: true })
}
