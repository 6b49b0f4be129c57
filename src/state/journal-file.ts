import { createReadStream, writeSync } from 'node:fs'
import { type FileHandle, mkdir, open, stat, truncate } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { StartupError } from '../startup-error.ts'
import type { Changes } from './state.ts'

/** One line of a journal: a commit, and its checksum behind a tab. The layout is described in docs/state-format.md. */
interface CommitLine extends Changes {
  readonly v: number
}

const checksum = (json: string | Buffer): string => crc32(json).toString(16).padStart(8, '0')
const toLine = (value: object): string => {
  const json = JSON.stringify(value)
  return `${json}\t${checksum(json)}\n`
}

/** Commits that go to the file together. */
interface Batch {
  readonly lines: string[]
  readonly written: Promise<void>
}

/** Appends commits to one file. Those of one turn of the event loop, and all that arrive while a write is under way, share a write. */
export class JournalWriter {
  readonly file: string
  readonly #sync: boolean
  #previous: JournalWriter | undefined
  #handle: FileHandle | undefined
  #batch: Batch | undefined
  #last: Promise<void> = Promise.resolve()
  #size: number
  #version: number
  #isBroken = false

  /**
   * `version`: that of the last commit in the file. `size`: its length in bytes, 0 where it is to be made.
   * `previous`: the writer whose commits come before those of this one; nothing is written before they are.
   */
  constructor(file: string, at: { version: number; size: number }, sync: boolean, previous?: JournalWriter) {
    this.file = file
    this.#version = at.version
    this.#size = at.size
    this.#sync = sync
    this.#previous = previous
  }

  /** Bytes written so far. */
  get size(): number {
    return this.#size
  }

  /** The last commit that was written. */
  get version(): number {
    return this.#version
  }

  /** A write has failed: this file ends where it is, and takes nothing more. */
  get isBroken(): boolean {
    return this.#isBroken
  }

  /** Resolves when the commit is in the file; the same promise for all that share a write. */
  append(version: number, changes: Changes): Promise<void> {
    this.#batch ??= this.#begin(version)
    this.#batch.lines.push(toLine({ v: version, ...changes }))
    return this.#batch.written
  }

  /** Waits for what is under way, and gives the file back. */
  async close(): Promise<void> {
    await Promise.allSettled([this.#last])
    await this.#handle?.close()
    this.#handle = undefined
  }

  #begin(first: number): Batch {
    const lines: string[] = []
    const turn = Promise.allSettled([this.#last, this.#previous?.close(), setImmediate()])
    const written = turn.then(() => {
      this.#batch = undefined
      return this.#write(first, lines)
    })
    this.#last = written
    return { lines, written }
  }

  async #write(first: number, lines: readonly string[]): Promise<void> {
    if (this.#previous?.isBroken === true) {
      this.#isBroken = true
      this.#version = this.#previous.version
    }
    this.#previous = undefined
    // A commit on top of one that was lost is lost too: writing it would leave a gap.
    if (this.#isBroken) throw new Error(`commit ${first} stands on one that could not be written`)
    const head = this.#size === 0 ? toLine({ understudy: 'journal', format: 1, after: this.#version }) : ''
    const bytes = Buffer.from(head + lines.join(''))
    try {
      this.#handle ??= await this.#open()
      if (this.#sync) {
        await this.#handle.appendFile(bytes)
        await this.#handle.datasync()
      } else writeWhole(this.#handle.fd, bytes)
    } catch (cause) {
      this.#isBroken = true
      // Takes half-written lines back. Where that fails as well, the file that goes on from here says where this one ended.
      await this.#handle?.truncate(this.#size).catch(() => {})
      throw cause
    }
    this.#size += bytes.length
    this.#version = first + lines.length - 1
  }

  async #open(): Promise<FileHandle> {
    await mkdir(path.dirname(this.file), { recursive: true })
    return open(this.file, this.#size === 0 ? 'w' : 'a')
  }
}

/**
 * Hands bytes to the operating system, which keeps them whatever becomes of this process. It takes microseconds; a
 * thread to wait in would take longer. Throws what the file system says.
 */
function writeWhole(fd: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written)
}

export interface ReadJournal {
  /** Version of the commit before the first one in the file. */
  readonly after: number
  readonly commits: readonly Changes[]
  /** Bytes of whole lines. */
  readonly size: number
  /** Bytes of a last line that was cut off by a crash and has been dropped. */
  readonly tornBytes: number
}

/**
 * Reads a journal. A last line without its end is what a crash leaves: it was never acknowledged and is cut off.
 * Throws a StartupError with file, line and reason for any other damage. Undefined where there is no file.
 */
export async function readJournal(file: string): Promise<ReadJournal | undefined> {
  const fileSize = await sizeOf(file)
  if (fileSize === undefined) return undefined
  const commits: Changes[] = []
  let after = 0
  let size = 0
  let number = 0
  for await (const line of wholeLines(file)) {
    number++
    const value = parseLine(file, number, line)
    if (number === 1) after = readHead(file, value)
    else {
      const { v, ...changes } = value as CommitLine // its checksum says that this program wrote it
      const expected = after + commits.length + 1
      if (v !== expected) throw damage(file, number, `commit ${v} where commit ${expected} was expected`)
      commits.push(changes)
    }
    size += line.length + 1
  }
  if (size < fileSize) await truncate(file, size)
  return { after, commits, size, tornBytes: fileSize - size }
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Lines that have their end. Only a line feed ends one: texts may hold what else readers take for it. */
async function* wholeLines(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, from)) {
      const piece = chunk.subarray(from, end)
      yield rest.length === 0 ? piece : Buffer.concat([...rest, piece])
      rest = []
      from = end + 1
    }
    if (from < chunk.length) rest.push(chunk.subarray(from))
  }
}

function parseLine(file: string, number: number, line: Buffer): unknown {
  const tab = line.lastIndexOf(0x09)
  const json = line.subarray(0, Math.max(0, tab))
  if (tab === -1 || checksum(json) !== line.toString('latin1', tab + 1))
    throw damage(file, number, 'the checksum does not match')
  return JSON.parse(json.toString('utf8'))
}

function readHead(file: string, value: unknown): number {
  const head = value as { understudy?: unknown; format?: unknown; after?: unknown }
  if (head.understudy !== 'journal' || typeof head.after !== 'number')
    throw damage(file, 1, 'this is not a journal of Understudy')
  if (head.format !== 1) {
    const message = `format ${String(head.format)} is newer than this version can read`
    throw new StartupError([{ file, line: 1, message, advice: 'use the version that wrote it' }])
  }
  return head.after
}

const damage = (file: string, line: number, message: string): StartupError =>
  new StartupError([
    { file, line, message, advice: 'restore the file from a copy, or start with --fresh to begin again' },
  ])
