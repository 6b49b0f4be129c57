import { crc32 } from 'node:zlib'
import { StartupError } from '../../startup-error.ts'
import type { FileSystem } from './file-system.ts'

/** The newest layout that this program reads and the one that it writes. Described in docs/state-format.md. */
export const FORMAT = 2

const checksum = (json: string | Buffer): string => crc32(json).toString(16).padStart(8, '0')

/** A value as a line of its own, with its checksum behind a tab. */
export function toLine(value: object): string {
  const json = JSON.stringify(value)
  return `${json}\t${checksum(json)}\n`
}

/** The value of a line without its end. Throws a StartupError where the checksum is not that of the text. */
export function parseLine(file: string, number: number, line: Buffer): unknown {
  const tab = line.lastIndexOf(0x09)
  const json = line.subarray(0, Math.max(0, tab))
  if (tab === -1 || checksum(json) !== line.toString('latin1', tab + 1))
    throw damage(file, number, 'the checksum does not match')
  return JSON.parse(json.toString('utf8'))
}

/** A line that has its end: `bytes` from `start` to the line feed at `end`. Only a line feed ends one: texts may hold what else readers take for it. */
export interface LineOfBytes {
  readonly bytes: Buffer
  readonly start: number
  readonly end: number
}

/** The lines of a file. What stands behind the last line feed is not among them. */
export async function* wholeLines(fs: FileSystem, file: string): AsyncGenerator<LineOfBytes[]> {
  let rest: Buffer[] = []
  for await (const chunk of fs.read(file)) {
    const lines: LineOfBytes[] = []
    let start = 0
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      if (rest.length === 0) lines.push({ bytes: chunk, start, end })
      else {
        const bytes = Buffer.concat([...rest, chunk.subarray(0, end)])
        lines.push({ bytes, start: 0, end: bytes.length })
        rest = []
      }
      start = end + 1
    }
    if (start < chunk.length) rest.push(chunk.subarray(start))
    if (lines.length > 0) yield lines
  }
}

export const damage = (file: string, line: number | undefined, message: string): StartupError =>
  new StartupError([{ file, ...(line === undefined ? {} : { line }), message, advice: REPAIR }])

const REPAIR =
  'restore the file from a copy, keep what is whole with `understudy state repair`, or start with --fresh to begin again'

/** Throws a StartupError where a file says that it is of a format that this program does not know. */
export function checkFormat(file: string, format: unknown): void {
  if (typeof format === 'number' && format >= 1 && format <= FORMAT) return
  throw new NewerFormat(file, format)
}

/** No damage: a later version of this program wrote it. */
export class NewerFormat extends StartupError {
  constructor(file: string, format: unknown) {
    const message = `format ${String(format)} is newer than this version can read`
    super([{ file, line: 1, message, advice: 'use the version that wrote it' }])
    this.name = 'NewerFormat'
  }
}
