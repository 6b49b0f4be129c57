import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Changes } from '../state.ts'
import type { FileSystem, OpenFile } from './file-system.ts'
import { FORMAT, toLine } from './lines.ts'

/** Commits that go to the file together. */
interface Batch {
  readonly lines: string[]
  readonly after: Promise<void>[]
  readonly written: Promise<void>
}

export interface JournalWriterOptions {
  readonly version: number
  readonly size: number
  readonly sync: boolean
  readonly previous?: JournalWriter
  readonly onFailure: (cause: unknown) => void
}

/** Appends commits to one file. Those of one turn of the event loop, and all that arrive while a write is under way, share a write. */
export class JournalWriter {
  readonly file: string
  readonly #fs: FileSystem
  readonly #sync: boolean
  readonly #onFailure: (cause: unknown) => void
  #previous: JournalWriter | undefined
  #handle: OpenFile | undefined
  #batch: Batch | undefined
  #last: Promise<void> = Promise.resolve()
  #size: number
  #version: number
  #isBroken = false

  /**
   * `version`: that of the last commit in the file. `size`: its length in bytes, 0 where it is to be made.
   * `previous`: the writer whose commits come before those of this one; nothing is written before they are.
   * `onFailure` is told when the file takes nothing more.
   */
  constructor(fs: FileSystem, file: string, { version, size, sync, previous, onFailure }: JournalWriterOptions) {
    this.#fs = fs
    this.file = file
    this.#version = version
    this.#size = size
    this.#sync = sync
    this.#previous = previous
    this.#onFailure = onFailure
  }

  /** Bytes written so far. */
  get size(): number {
    return this.#size
  }

  /** The last commit that was written. */
  get version(): number {
    return this.#standsOnLost ? (this.#previous?.version ?? this.#version) : this.#version
  }

  /** A write has failed, here or in the file before: this one ends where it is, and takes nothing more. */
  get isBroken(): boolean {
    return this.#isBroken || this.#standsOnLost
  }

  /** Resolves when the commit is in the file; the same promise for all that share a write. */
  append(version: number, changes: Changes, after?: Promise<void>): Promise<void> {
    this.#batch ??= this.#begin(version)
    this.#batch.lines.push(toLine({ v: version, ...changes }))
    if (after !== undefined) this.#batch.after.push(after)
    return this.#batch.written
  }

  /** Waits for what is under way, and gives the file back. Another append opens it again. */
  async release(): Promise<void> {
    await this.#previous?.release()
    let last: Promise<void>
    do {
      last = this.#last
      await Promise.allSettled([last])
    } while (last !== this.#last)
    const handle = this.#handle
    this.#handle = undefined
    await handle?.close()
  }

  /** The file before this one ends before the commit that this one begins behind. */
  get #standsOnLost(): boolean {
    return this.#previous?.isBroken === true && this.#previous.version < this.#version
  }

  #begin(first: number): Batch {
    const lines: string[] = []
    const after: Promise<void>[] = []
    const turn = Promise.allSettled([this.#last, this.#previous?.release(), setImmediate()])
    const written = turn.then(() => {
      this.#batch = undefined
      return this.#write(first, lines, after)
    })
    this.#last = written
    return { lines, after, written }
  }

  async #write(first: number, lines: readonly string[], after: readonly Promise<void>[]): Promise<void> {
    if (this.#standsOnLost) {
      this.#version = this.version
      this.#isBroken = true
    }
    this.#previous = undefined
    // A commit on top of one that was lost is lost too: writing it would leave a gap.
    if (this.#isBroken) throw new Error(`commit ${first} stands on one that could not be written`)
    const isNew = this.#size === 0
    const head = isNew ? toLine({ understudy: 'journal', format: FORMAT, after: this.#version }) : ''
    const bytes = Buffer.from(head + lines.join(''))
    try {
      await Promise.all(after)
      this.#handle ??= await this.#open()
      if (this.#sync) await this.#writeThrough(this.#handle, bytes, isNew)
      else writeWhole(this.#handle, bytes)
    } catch (cause) {
      this.#isBroken = true
      this.#onFailure(cause)
      // Takes half-written lines back. Where that fails as well, the file that goes on from here says where this one ended.
      await this.#handle?.truncate(this.#size).catch(() => {})
      throw cause
    }
    this.#size += bytes.length
    this.#version = first + lines.length - 1
  }

  async #writeThrough(handle: OpenFile, bytes: Buffer, isNew: boolean): Promise<void> {
    await handle.append(bytes)
    await handle.sync()
    if (!isNew) return
    const home = path.dirname(this.file)
    await this.#fs.syncDirectory(home)
    await this.#fs.syncDirectory(path.dirname(home))
  }

  async #open(): Promise<OpenFile> {
    if (this.#size > 0) return this.#fs.open(this.file, 'a')
    await this.#fs.makeDirectory(path.dirname(this.file))
    return this.#fs.open(this.file, 'w')
  }
}

/** It takes microseconds; a thread to wait in would take longer. Throws what the file system says. */
function writeWhole(handle: OpenFile, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) {
    const taken = handle.writeSync(bytes, written)
    if (taken === 0) throw new Error('the file takes no more')
    written += taken
  }
}
