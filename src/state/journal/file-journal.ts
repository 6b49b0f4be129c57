import path from 'node:path'
import type { Changes, State } from '../state.ts'
import type { TableSchema } from '../table.ts'
import { branchHome, checkpointName, journalName, listBranch, superfluous } from './branch-files.ts'
import { readCheckpoint, writeCheckpoint } from './checkpoint-file.ts'
import { lockDirectory } from './directory-lock.ts'
import { type FileSystem, nodeFileSystem } from './file-system.ts'
import type { Commit, Journal, SavedBranch } from './journal.ts'
import { readJournal } from './journal-reader.ts'
import { JournalWriter } from './journal-writer.ts'
import { damage } from './lines.ts'

export type Durability = 'process' | 'disk'

export interface FileJournalOptions {
  readonly directory: string
  readonly durability: Durability
  /** Told what a user should know, such as a torn line that was dropped. */
  readonly note: (text: string) => void
  readonly fs?: FileSystem
  /** A journal that has grown beyond this, and beyond the last checkpoint, is compacted. */
  readonly compactAboveBytes?: number
}

const COMPACT_ABOVE_BYTES = 32 * 1024 * 1024
/** Files that are held open at once; a system gives a process only so many. */
const OPEN_FILES = 128

/**
 * Keeps each branch in a directory: `checkpoint-<n>.json`, the state after commit n, and `journal-<n>.ndjson` with the
 * commits after commit n. Compaction starts a new journal file, writes the checkpoint beside the running requests, then
 * removes the files that it made superfluous. A crash in between leaves more than is needed, never less.
 */
export class FileJournal implements Journal {
  readonly isLasting = true
  readonly #directory: string
  readonly #sync: boolean
  readonly #note: (text: string) => void
  readonly #fs: FileSystem
  readonly #compactAboveBytes: number
  readonly #unlock: () => void
  #versionsInUse: (branch: string) => Promise<readonly number[]> = async () => []
  readonly #writers = new Map<string, JournalWriter>()
  /** Those that may hold a file open, the longest unused first. */
  readonly #recent = new Set<JournalWriter>()
  readonly #compacting = new Map<string, Promise<void>>()
  /** A large branch is compacted when its journal has grown by a good part of it, so that the work stays in proportion. */
  readonly #checkpointBytes = new Map<string, number>()

  private constructor(options: FileJournalOptions, unlock: () => void) {
    this.#directory = options.directory
    this.#sync = options.durability === 'disk'
    this.#note = options.note
    this.#fs = options.fs ?? nodeFileSystem
    this.#compactAboveBytes = options.compactAboveBytes ?? COMPACT_ABOVE_BYTES
    this.#unlock = unlock
  }

  /** Throws a StartupError when the directory is in use. */
  static async open(options: FileJournalOptions): Promise<FileJournal> {
    const { directory, durability, fs = nodeFileSystem } = options
    await fs.makeDirectory(path.join(directory, 'branches'))
    if (durability === 'disk') await fs.syncDirectory(directory)
    return new FileJournal(options, await lockDirectory(directory))
  }

  keepVersions(versionsInUse: (branch: string) => Promise<readonly number[]>): void {
    this.#versionsInUse = versionsInUse
  }

  async branches(): Promise<string[]> {
    const names = await this.#fs.list(path.join(this.#directory, 'branches'))
    return names.filter((name) => name.startsWith('~')).map((name) => name.slice(1))
  }

  async load(
    branch: string,
    schemas: ReadonlyMap<string, TableSchema>,
    upTo = Number.POSITIVE_INFINITY,
  ): Promise<SavedBranch> {
    await this.#compacting.get(branch)
    const broken = this.#brokenWriter(branch)
    if (broken !== undefined && upTo > broken.version) return this.load(branch, schemas, broken.version)
    const files = await listBranch(this.#fs, this.#home(branch))
    const newest = files.checkpoints.findLast(({ version }) => version <= upTo)
    const checkpoint = newest && (await readCheckpoint({ fs: this.#fs, file: newest.file, schemas }))
    const base = newest?.version ?? 0
    const commits: Changes[] = []
    const journals: string[] = []
    let last: { file: string; size: number } | undefined
    for (const { file, after, before } of files.journals) {
      if (before <= base || after >= upTo) continue
      const read = await readJournal(this.#fs, file, upTo)
      if (read === undefined) continue
      if (read.fault !== undefined) throw read.fault
      if (read.tornBytes > 0 && upTo === Number.POSITIVE_INFINITY) await this.#cutOff(file, read)
      if (read.size > 0 || read.tornBytes === 0) journals.push(file)
      // One that ends before the checkpoint is there for others that stand on it; nothing more goes to it.
      if (read.after === undefined || read.after + read.commits.length < base) continue
      if (read.after > base + commits.length)
        throw damage(file, 1, `the commits ${base + commits.length + 1} to ${read.after} are missing`)
      // A file says where it goes on from: what an earlier one has beyond that was never acknowledged.
      commits.length = Math.max(0, read.after - base)
      for (const changes of read.commits.slice(Math.max(0, base - read.after))) commits.push(changes)
      last = { file, size: read.size }
    }
    if (upTo === Number.POSITIVE_INFINITY) {
      if (this.#sync && (newest !== undefined || journals.length > 0)) await this.#secure(this.#home(branch), journals)
      if (last !== undefined) this.#attach(branch, { ...last, version: base + commits.length })
      if (newest !== undefined) this.#checkpointBytes.set(branch, (await this.#fs.size(newest.file)) ?? 0)
    } else {
      const missing = upTo - base - commits.length
      if (missing > 0)
        throw damage(this.#home(branch), undefined, `the last ${missing} commits up to ${upTo} are missing`)
      commits.length = upTo - base
    }
    return { checkpoint: checkpoint?.state, version: base, commits }
  }

  async check(branch: string): Promise<void> {
    const files = await listBranch(this.#fs, this.#home(branch))
    for (const { file } of files.checkpoints) await readCheckpoint({ fs: this.#fs, file, schemas: new Map() })
    for (const { file } of files.journals) {
      const read = await readJournal(this.#fs, file)
      if (read?.fault !== undefined) throw read.fault
    }
  }

  append(branch: string, { version, changes, state, after }: Commit): Promise<void> {
    const known = this.#writers.get(branch)
    if (known?.isBroken === true && version !== known.version + 1)
      return Promise.reject(new Error(`commit ${version} stands on a lost one`))
    const writer = known === undefined || known.isBroken ? this.#begin(branch, version - 1, known) : known
    this.#use(writer)
    const written = writer.append(version, changes, after)
    const limit = Math.max(this.#compactAboveBytes, (this.#checkpointBytes.get(branch) ?? 0) / 4)
    if (writer.size > limit && !this.#compacting.has(branch)) {
      // What comes after this commit goes to the next file, so that the checkpoint can take this one's place.
      this.#begin(branch, version, writer)
      this.#compact(branch, version, state, written)
    }
    return written
  }

  async release(branch: string): Promise<void> {
    await this.#compacting.get(branch)
    const writer = this.#writers.get(branch)
    if (writer === undefined) return
    // One that failed may have left more in the file than was acknowledged; it goes on saying where that ends.
    if (!writer.isBroken) this.#writers.delete(branch)
    this.#checkpointBytes.delete(branch)
    this.#recent.delete(writer)
    await writer.release()
  }

  async drop(branch: string): Promise<void> {
    await this.release(branch)
    this.#writers.delete(branch)
    await this.#fs.remove(this.#home(branch))
  }

  async close(): Promise<void> {
    await Promise.all(this.#compacting.values())
    await Promise.all([...this.#writers.values(), ...this.#recent].map((writer) => writer.release()))
    this.#unlock()
  }

  #brokenWriter(branch: string): JournalWriter | undefined {
    const writer = this.#writers.get(branch)
    return writer?.isBroken === true ? writer : undefined
  }

  #home(branch: string): string {
    return branchHome(this.#directory, branch)
  }

  async #cutOff(file: string, { size, tornBytes }: { size: number; tornBytes: number }): Promise<void> {
    await (size === 0 ? this.#fs.remove(file) : this.#fs.truncate(file, size))
    this.#note(`${file}: dropped ${tornBytes} bytes of a commit that a crash cut off; it was never acknowledged`)
  }

  /** What a process before this one wrote may not have reached the disk, though it could be read. */
  async #secure(home: string, journals: readonly string[]): Promise<void> {
    for (const file of journals) {
      const handle = await this.#fs.open(file, 'a')
      try {
        await handle.sync()
      } finally {
        await handle.close()
      }
    }
    await this.#fs.syncDirectory(home)
    await this.#fs.syncDirectory(path.dirname(home))
  }

  /** Starts a new journal file behind commit `version`. */
  #begin(branch: string, version: number, previous?: JournalWriter): JournalWriter {
    const known = this.#writers.get(branch)
    if (known !== undefined && known !== previous) this.#letGo(known)
    const file = path.join(this.#home(branch), journalName(version))
    return this.#attach(branch, { file, size: 0, version, ...(previous === undefined ? {} : { previous }) })
  }

  #attach(
    branch: string,
    { file, ...at }: { file: string; size: number; version: number; previous?: JournalWriter },
  ): JournalWriter {
    const onFailure = (cause: unknown) =>
      this.#note(`${file}: ${(cause as Error).message}; what was to be written there did not happen`)
    const writer = new JournalWriter(this.#fs, file, { ...at, sync: this.#sync, onFailure })
    this.#writers.set(branch, writer)
    return writer
  }

  #use(writer: JournalWriter): void {
    this.#recent.delete(writer)
    this.#recent.add(writer)
    if (this.#recent.size <= OPEN_FILES) return
    const [oldest] = this.#recent
    if (oldest === undefined) return
    this.#recent.delete(oldest)
    this.#letGo(oldest)
  }

  /** What was written stays written, whatever becomes of the handle. */
  #letGo(writer: JournalWriter): void {
    writer.release().catch((error: Error) => this.#note(`${writer.file}: ${error.message}`))
  }

  #compact(branch: string, version: number, state: State, written: Promise<void>): void {
    const work = written
      .then(() => this.#checkpoint(branch, version, state))
      .catch((error: Error) =>
        this.#note(`${this.#home(branch)}: compaction failed, the journal goes on: ${error.message}`),
      )
      .finally(() => this.#compacting.delete(branch))
    this.#compacting.set(branch, work)
  }

  async #checkpoint(branch: string, version: number, state: State): Promise<void> {
    const home = this.#home(branch)
    const file = path.join(home, checkpointName(version))
    await writeCheckpoint({ fs: this.#fs, file, sync: this.#sync }, { state, version })
    if (this.#sync) await this.#fs.syncDirectory(home)
    this.#checkpointBytes.set(branch, (await this.#fs.size(file)) ?? 0)
    const files = await listBranch(this.#fs, home)
    const inUse = [...(await this.#versionsInUse(branch)), Number.POSITIVE_INFINITY]
    // The next journal has no file before something is written to it.
    const isNextThere = files.journals.some(({ after }) => after >= version)
    const old = superfluous(files, inUse, isNextThere ? Number.POSITIVE_INFINITY : version)
    for (const name of [...old, ...files.leftovers]) await this.#fs.remove(name)
  }
}
