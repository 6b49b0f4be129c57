import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { StartupError } from '../startup-error.ts'
import { lockDirectory } from './directory-lock.ts'
import type { Journal, SavedWorkspace } from './journal.ts'
import { JournalWriter, readJournal } from './journal-file.ts'
import { readSnapshot, writeSnapshot } from './snapshot-file.ts'
import type { Changes, State } from './state.ts'

export type Durability = 'process' | 'disk'

const COMPACT_ABOVE_BYTES = 32 * 1024 * 1024

/**
 * Keeps each workspace in a directory: `snapshot.json`, and `journal-<n>.ndjson` with the commits after commit n.
 * Compaction starts a new journal file, writes the snapshot beside the running requests, then removes the files that
 * the snapshot made superfluous. A crash in between leaves more than is needed, never less.
 */
export class FileJournal implements Journal {
  readonly #directory: string
  readonly #sync: boolean
  readonly #note: (text: string) => void
  readonly #unlock: () => void
  readonly #writers = new Map<string, JournalWriter>()
  readonly #compacting = new Map<string, Promise<void>>()
  /** A large workspace is compacted when its journal has grown as large, so that the work stays in proportion. */
  readonly #snapshotBytes = new Map<string, number>()

  private constructor(directory: string, durability: Durability, note: (text: string) => void, unlock: () => void) {
    this.#directory = directory
    this.#sync = durability === 'disk'
    this.#note = note
    this.#unlock = unlock
  }

  /** `note` is told what a user should know, such as a torn line that was dropped. Throws a StartupError when the directory is in use. */
  static async open(directory: string, durability: Durability, note: (text: string) => void): Promise<FileJournal> {
    await mkdir(path.join(directory, 'workspaces'), { recursive: true })
    return new FileJournal(directory, durability, note, await lockDirectory(directory))
  }

  async workspaces(): Promise<string[]> {
    const names = await readdir(path.join(this.#directory, 'workspaces'))
    return names.filter((name) => name.startsWith('~')).map((name) => name.slice(1))
  }

  async load(workspace: string): Promise<SavedWorkspace | undefined> {
    const home = this.#home(workspace)
    const snapshot = await readSnapshot(path.join(home, 'snapshot.json'))
    const base = snapshot?.version ?? 0
    const commits: Changes[] = []
    let last: { file: string; size: number } | undefined
    for (const file of await journalFiles(home)) {
      const read = await readJournal(file)
      if (read === undefined) continue
      if (read.tornBytes > 0)
        this.#note(
          `${file}: dropped ${read.tornBytes} bytes of a commit that a crash cut off; it was never acknowledged`,
        )
      if (read.size === 0) continue
      if (read.after > base + commits.length) {
        if (snapshot === undefined && commits.length === 0) return undefined // a fork that was never finished
        throw gap(file, read.after, base + commits.length)
      }
      // A file says where it goes on from: what an earlier one has beyond that was never acknowledged.
      if (read.after >= base) commits.splice(read.after - base, Number.POSITIVE_INFINITY, ...read.commits)
      else commits.push(...read.commits.slice(base - read.after))
      last = { file, size: read.size }
    }
    if (last !== undefined) {
      const at = { version: base + commits.length, size: last.size }
      this.#writers.set(workspace, new JournalWriter(last.file, at, this.#sync))
    }
    return snapshot === undefined && last === undefined ? undefined : { snapshot, version: base, commits }
  }

  append(workspace: string, version: number, changes: Changes, state: State): Promise<void> {
    const known = this.#writers.get(workspace)
    if (known?.isBroken === true && version !== known.version + 1)
      return Promise.reject(new Error(`commit ${version} stands on a lost one`))
    const writer = known === undefined || known.isBroken ? this.#begin(workspace, version - 1) : known
    const written = writer.append(version, changes)
    const limit = Math.max(COMPACT_ABOVE_BYTES, this.#snapshotBytes.get(workspace) ?? 0)
    if (writer.size > limit && !this.#compacting.has(workspace)) {
      // What comes after this commit goes to the next file, so that the snapshot can take this one's place.
      this.#begin(workspace, version, writer)
      this.#compact(workspace, version, state, written)
    }
    return written
  }

  async save(workspace: string, version: number, state: State): Promise<void> {
    this.#begin(workspace, version)
    await mkdir(this.#home(workspace), { recursive: true })
    await this.#snapshot(workspace, version, state)
  }

  async drop(workspace: string): Promise<void> {
    await this.#compacting.get(workspace)
    await this.#writers.get(workspace)?.close()
    this.#writers.delete(workspace)
    await rm(this.#home(workspace), { recursive: true, force: true })
  }

  async close(): Promise<void> {
    await Promise.all(this.#compacting.values())
    await Promise.all([...this.#writers.values()].map((writer) => writer.close()))
    this.#unlock()
  }

  /** `~` keeps names apart from those that Windows reserves, such as `con`. */
  #home(workspace: string): string {
    return path.join(this.#directory, 'workspaces', `~${workspace}`)
  }

  /** Starts a new journal file behind commit `version`. */
  #begin(workspace: string, version: number, previous?: JournalWriter): JournalWriter {
    const file = path.join(this.#home(workspace), `journal-${String(version).padStart(12, '0')}.ndjson`)
    const writer = new JournalWriter(file, { version, size: 0 }, this.#sync, previous)
    void this.#writers.get(workspace)?.close()
    this.#writers.set(workspace, writer)
    return writer
  }

  #compact(workspace: string, version: number, state: State, written: Promise<void>): void {
    const work = written
      .then(() => this.#snapshot(workspace, version, state))
      .catch((error: Error) =>
        this.#note(`${this.#home(workspace)}: compaction failed, the journal goes on: ${error.message}`),
      )
      .finally(() => this.#compacting.delete(workspace))
    this.#compacting.set(workspace, work)
  }

  async #snapshot(workspace: string, version: number, state: State): Promise<void> {
    const home = this.#home(workspace)
    const file = path.join(home, 'snapshot.json')
    await writeSnapshot(file, { understudy: 'snapshot', format: 1, version, ...state.dump() }, this.#sync)
    this.#snapshotBytes.set(workspace, (await stat(file)).size)
    for (const journal of await journalFiles(home)) {
      if (journal !== this.#writers.get(workspace)?.file) await rm(journal)
    }
  }
}

const gap = (file: string, after: number, version: number): StartupError => {
  const message = `the commits ${version + 1} to ${after} are missing`
  return new StartupError([
    { file, line: 1, message, advice: 'restore the files from a copy, or start with --fresh to begin again' },
  ])
}

async function journalFiles(home: string): Promise<string[]> {
  try {
    const names = await readdir(home)
    return names
      .filter((name) => /^journal-\d+\.ndjson$/.test(name))
      .sort()
      .map((name) => path.join(home, name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
