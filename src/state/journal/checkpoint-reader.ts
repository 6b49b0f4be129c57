import { crc32 } from 'node:zlib'
import { Entry, type RowId } from '../row.ts'
import { State, type StateDump } from '../state.ts'
import { Table, type TableSchema } from '../table.ts'
import type { Checkpoint, CheckpointHead, CheckpointPlace } from './checkpoint.ts'
import type { FileSystem } from './file-system.ts'
import { checkFormat, damage, type LineOfBytes, wholeLines } from './lines.ts'

const OPEN_BRACKET = 0x5b
const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c

/** Reads a checkpoint line by line: records stay text until somebody wants them, which is what makes a large one quick to load. */
export async function readCheckpointLines({
  fs,
  file,
  schemas,
}: Omit<CheckpointPlace, 'sync'>): Promise<Checkpoint | undefined> {
  if ((await fs.size(file)) === undefined) return undefined
  // A newer format may have its checksum elsewhere, so the format is looked at first.
  const head = await readFirstLine(fs, file)
  if (head === undefined || head.format === 1) return readPlain(fs, file, schemas)
  const sum = await sumUp(fs, file)
  if (sum.written !== sum.counted) throw await findDamage(fs, file)
  const reader = new CheckpointReader(file, schemas)
  for await (const lines of wholeLines(fs, file)) for (const line of lines) reader.take(line)
  return reader.finish()
}

/** Only what stands in front of the records. Undefined where there is no such file. */
export async function readCheckpointHead(fs: FileSystem, file: string): Promise<CheckpointHead | undefined> {
  if ((await fs.size(file)) === undefined) return undefined
  return (await readFirstLine(fs, file)) ?? (await readPlain(fs, file, new Map())).head
}

/** Undefined where it does not look like one of this program's. */
async function readFirstLine(fs: FileSystem, file: string): Promise<CheckpointHead | undefined> {
  for await (const [first] of wholeLines(fs, file))
    return first !== undefined && isHead(first) ? parseHead(file, textOf(first)) : undefined
  return undefined
}

const HEAD_END = ',"tables":{'
const textOf = ({ bytes, start, end }: LineOfBytes): string => bytes.toString('utf8', start, end)
const isHead = (line: LineOfBytes): boolean => textOf(line).endsWith(HEAD_END)

function parseHead(file: string, text: string): CheckpointHead {
  const head = JSON.parse(`${text.slice(0, -HEAD_END.length)}}`) as CheckpointHead
  checkFormat(file, head.format)
  return head
}

const TRAILER = /\n\},"checksum":"([0-9a-f]{8})"\}\n$/
const TRAILER_BYTES = '\n},"checksum":"00000000"}\n'.length

/** The checksum that stands at the end of a file, and that of what stands before it. */
async function sumUp(fs: FileSystem, file: string): Promise<{ written: string | undefined; counted: string }> {
  let sum = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of fs.read(file)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const cut = Math.max(0, bytes.length - TRAILER_BYTES)
    sum = crc32(bytes.subarray(0, cut), sum)
    rest = bytes.subarray(cut)
  }
  const [, written] = TRAILER.exec(rest.toString('latin1')) ?? []
  return { written, counted: crc32('\n}', sum).toString(16).padStart(8, '0') }
}

class CheckpointReader {
  readonly #file: string
  readonly #schemas: ReadonlyMap<string, TableSchema>
  readonly #tables = new Map<string, Table>()
  #head: CheckpointHead | undefined
  #table: { name: string; schema: TableSchema; entries: Entry[] } | undefined

  constructor(file: string, schemas: ReadonlyMap<string, TableSchema>) {
    this.#file = file
    this.#schemas = schemas
  }

  /** The file's checksum says that each line stands where this program put it. */
  take(line: LineOfBytes): void {
    if (line.bytes[line.start] === OPEN_BRACKET) return this.#takeRow(line)
    const text = textOf(line)
    if (this.#head === undefined) this.#head = parseHead(this.#file, text)
    else if (text.startsWith('],"byId":[')) this.#endTable(text)
    else if (!text.startsWith('},"checksum":')) this.#beginTable(text)
  }

  finish(): Checkpoint {
    const head = this.#head
    if (head === undefined) throw damage(this.#file, 1, 'this is not a checkpoint of Understudy')
    const counters = new Map(Object.entries(head.counters))
    return { head, state: State.of(this.#tables, counters, head.clock ?? undefined, this.#schemas) }
  }

  #beginTable(text: string): void {
    const colon = text.indexOf('":{"idField":')
    const name = JSON.parse(text.slice(0, colon + 1)) as string
    const { idField } = JSON.parse(`${text.slice(colon + 2, -',"rows":['.length)}}`) as { idField: string }
    this.#table = { name, schema: this.#schemas.get(name) ?? { idField, indexes: [] }, entries: [] }
  }

  #takeRow({ bytes, start, end }: LineOfBytes): void {
    if (this.#table === undefined) throw damage(this.#file, undefined, 'a record stands outside of the tables')
    const { entries } = this.#table
    const idEnd = endOfId(bytes, start + 1)
    const rowEnd = bytes[end - 1] === COMMA ? end - 2 : end - 1
    const text = bytes.toString('utf8', start + 1, idEnd)
    // Most ids are plain: the quotes need only be cut off.
    const id: RowId = text.startsWith('"') && !text.includes('\\') ? text.slice(1, -1) : (JSON.parse(text) as RowId)
    entries.push(Entry.ofText(entries.length, id, { bytes, start: idEnd + 1, end: rowEnd }))
  }

  #endTable(text: string): void {
    if (this.#table === undefined) throw damage(this.#file, undefined, 'a table ends that did not begin')
    const { name, schema, entries } = this.#table
    const byId = JSON.parse(text.slice('],"byId":'.length, text.lastIndexOf(']') + 1)) as number[]
    this.#tables.set(name, Table.load(schema, entries, byId))
    this.#table = undefined
  }
}

/** Where the id ends that begins at `start`: behind its closing quote, or at the comma behind a number. */
function endOfId(bytes: Buffer, start: number): number {
  if (bytes[start] !== QUOTE) return bytes.indexOf(COMMA, start)
  let end = bytes.indexOf(QUOTE, start + 1)
  // A backslash in front of it may itself be escaped.
  while (end !== -1 && backslashesBefore(bytes, end) % 2 === 1) end = bytes.indexOf(QUOTE, end + 1)
  return end + 1
}

function backslashesBefore(bytes: Buffer, end: number): number {
  let count = 0
  while (bytes[end - 1 - count] === BACKSLASH) count++
  return count
}

/** The first line that is no JSON where a checksum does not match. */
async function findDamage(fs: FileSystem, file: string) {
  let number = 0
  for await (const lines of wholeLines(fs, file)) {
    for (const { bytes, start, end } of lines) {
      number++
      if (bytes[start] !== OPEN_BRACKET) continue
      try {
        JSON.parse(bytes.toString('utf8', start, bytes[end - 1] === COMMA ? end - 1 : end))
      } catch (error) {
        return damage(file, number, `the checksum does not match: ${(error as SyntaxError).message}`)
      }
    }
  }
  return damage(file, undefined, 'the checksum of the file does not match')
}

/** One of format 1, or laid out by somebody else: JSON all the same. */
async function readPlain(fs: FileSystem, file: string, schemas: ReadonlyMap<string, TableSchema>): Promise<Checkpoint> {
  const chunks: Buffer[] = []
  for await (const chunk of fs.read(file)) chunks.push(chunk)
  let content: PlainSnapshot
  try {
    content = JSON.parse(Buffer.concat(chunks).toString('utf8')) as PlainSnapshot
  } catch (error) {
    throw damage(file, undefined, `the file is damaged: ${(error as SyntaxError).message}`)
  }
  if (content?.understudy !== 'snapshot' || typeof content.tables !== 'object')
    throw damage(file, undefined, 'this is not a checkpoint of Understudy as it was written')
  checkFormat(file, content.format)
  const { tables, ...head } = content
  return {
    head: { ...head, understudy: 'checkpoint' },
    state: State.load({ tables, counters: head.counters }, schemas),
  }
}

/** The layout of format 1. */
interface PlainSnapshot extends Omit<CheckpointHead, 'understudy'> {
  readonly understudy: 'snapshot'
  readonly tables: StateDump['tables']
}
