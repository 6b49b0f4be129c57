import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, stat, truncate } from 'node:fs/promises'
import path from 'node:path'
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

interface Waiting {
  readonly text: string
  readonly version: number
  readonly done: () => void
  readonly failed: (cause: unknown) => void
}

/** Appends commits to one file. Commits that arrive while a write is under way share the next one. */
export class JournalWriter {
  readonly file: string
  readonly #sync: boolean
  #handle: FileHandle | undefined
  #queue: Waiting[] = []
  #writing: Promise<void> | undefined
  #size: number
  #version: number

  /** `version`: that of the last commit in the file. `size`: its length in bytes, 0 where it is to be made. */
  constructor(file: string, version: number, size: number, sync: boolean) {
    this.file = file
    this.#version = version
    this.#size = size
    this.#sync = sync
  }

  get size(): number {
    return this.#size
  }

  append(version: number, changes: Changes): Promise<void> {
    return new Promise((done, failed) => {
      this.#queue.push({ text: toLine({ v: version, ...changes }), version, done, failed })
      this.#writing ??= this.#drain()
    })
  }

  async close(): Promise<void> {
    await this.#writing
    await this.#handle?.close()
    this.#handle = undefined
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#queue
      this.#queue = []
      try {
        await this.#write(batch)
        for (const { done } of batch) done()
      } catch (cause) {
        for (const { failed } of batch) failed(cause)
      }
    }
    this.#writing = undefined
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    const first = batch[0]?.version ?? 0
    // A commit on top of one that was lost is lost too: writing it would leave a gap.
    if (first !== this.#version + 1) throw new Error(`commit ${first} does not follow commit ${this.#version}`)
    const head = this.#size === 0 ? toLine({ understudy: 'journal', format: 1, after: this.#version }) : ''
    const bytes = Buffer.from(head + batch.map(({ text }) => text).join(''))
    this.#handle ??= await this.#open()
    try {
      await this.#handle.appendFile(bytes)
      if (this.#sync) await this.#handle.datasync()
    } catch (cause) {
      await this.#undo()
      throw cause
    }
    this.#size += bytes.length
    this.#version = batch.at(-1)?.version ?? this.#version
  }

  async #open(): Promise<FileHandle> {
    await mkdir(path.dirname(this.file), { recursive: true })
    return open(this.file, 'a')
  }

  /** Takes half-written lines back, so that the next write does not follow a torn one. */
  async #undo(): Promise<void> {
    await this.#handle?.truncate(this.#size)
  }
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
