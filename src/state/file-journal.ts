import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { lockDirectory } from './directory-lock.ts'
import type { Journal, SavedWorkspace } from './journal.ts'
import { JournalWriter, readJournal } from './journal-file.ts'
import { readSnapshot, writeSnapshot } from './snapshot-file.ts'
import type { Changes, State } from './state.ts'

export type Durability = 'process' | 'disk'

const COMPACT_ABOVE_BYTES = 8 * 1024 * 1024

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
    let version = snapshot?.version ?? 0
    const commits: Changes[] = []
    let last: { file: string; version: number; size: number } | undefined
    for (const file of await journalFiles(home)) {
      const read = await readJournal(file)
      if (read === undefined) continue
      if (read.tornBytes > 0)
        this.#note(
          `${file}: dropped ${read.tornBytes} bytes of a commit that a crash cut off; it was never acknowledged`,
        )
      if (snapshot === undefined && version < read.after && commits.length === 0) return undefined // a fork that was never finished
      commits.push(...read.commits.slice(Math.max(0, version - read.after)))
      version = Math.max(version, read.after + read.commits.length)
      last = { file, version: read.after + read.commits.length, size: read.size }
    }
    if (last !== undefined && last.version === version && last.size > 0) {
      this.#writers.set(workspace, new JournalWriter(last.file, version, last.size, this.#sync))
    }
    return snapshot === undefined && last === undefined
      ? undefined
      : { snapshot, version: version - commits.length, commits }
  }

  append(workspace: string, version: number, changes: Changes, state: State): Promise<void> {
    const writer = this.#writers.get(workspace) ?? this.#begin(workspace, version - 1)
    const written = writer.append(version, changes)
    const isCompacted = writer.size > COMPACT_ABOVE_BYTES && !this.#compacting.has(workspace)
    // What comes after this commit goes to the next file, so that the snapshot can take this one's place.
    const current = isCompacted ? this.#begin(workspace, version) : writer
    return written.then(
      () => {
        if (isCompacted) this.#compact(workspace, version, state)
      },
      (cause) => {
        if (this.#writers.get(workspace) === current) this.#writers.delete(workspace)
        throw cause
      },
    )
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
  #begin(workspace: string, version: number): JournalWriter {
    const file = path.join(this.#home(workspace), `journal-${String(version).padStart(12, '0')}.ndjson`)
    const writer = new JournalWriter(file, version, 0, this.#sync)
    void this.#writers.get(workspace)?.close()
    this.#writers.set(workspace, writer)
    return writer
  }

  #compact(workspace: string, version: number, state: State): void {
    const work = this.#snapshot(workspace, version, state)
      .catch((error: Error) =>
        this.#note(`${this.#home(workspace)}: compaction failed, the journal goes on: ${error.message}`),
      )
      .finally(() => this.#compacting.delete(workspace))
    this.#compacting.set(workspace, work)
  }

  async #snapshot(workspace: string, version: number, state: State): Promise<void> {
    const home = this.#home(workspace)
    await writeSnapshot(
      path.join(home, 'snapshot.json'),
      { understudy: 'snapshot', format: 1, version, ...state.dump() },
      this.#sync,
    )
    for (const file of await journalFiles(home)) {
      if (file !== this.#writers.get(workspace)?.file) await rm(file)
    }
  }
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
