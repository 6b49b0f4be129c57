import type { Changes } from '../state.ts'
import type { FileSystem } from './file-system.ts'
import { checkFormat, damage, parseLine, wholeLines } from './lines.ts'

/** One line of a journal: a commit. */
export interface CommitLine extends Changes {
  readonly v: number
}

export interface ReadJournal {
  /** Version of the commit before the first one in the file. */
  readonly after: number
  readonly commits: readonly Changes[]
  /** Bytes of whole lines. */
  readonly size: number
  /** Bytes of a last line that was cut off. */
  readonly tornBytes: number
}

/**
 * Reads a journal up to a version. A last line without its end is what a crash leaves: it was never acknowledged, and
 * is left out. Throws a StartupError with file, line and reason for any other damage. Undefined where nothing was written.
 */
export async function readJournal(
  fs: FileSystem,
  file: string,
  upTo = Number.POSITIVE_INFINITY,
): Promise<ReadJournal | undefined> {
  const fileSize = await fs.size(file)
  if (fileSize === undefined) return undefined
  const commits: Changes[] = []
  let after: number | undefined
  let size = 0
  let number = 0
  for await (const lines of wholeLines(fs, file)) {
    for (const { bytes, start, end } of lines) {
      if (after !== undefined && after + commits.length >= upTo) return { after, commits, size, tornBytes: 0 }
      const value = parseLine(file, ++number, bytes.subarray(start, end))
      if (after === undefined) after = readHead(file, value)
      else {
        const { v, ...changes } = value as CommitLine // its checksum says that this program wrote it
        const expected = after + commits.length + 1
        if (v !== expected) throw damage(file, number, `commit ${v} where commit ${expected} was expected`)
        commits.push(changes)
      }
      size += end - start + 1
    }
  }
  return after === undefined
    ? { after: Number.POSITIVE_INFINITY, commits, size: 0, tornBytes: fileSize }
    : { after, commits, size, tornBytes: fileSize - size }
}

function readHead(file: string, value: unknown): number {
  const head = value as { understudy?: unknown; format?: unknown; after?: unknown }
  if (head.understudy !== 'journal' || typeof head.after !== 'number')
    throw damage(file, 1, 'this is not a journal of Understudy')
  checkFormat(file, head.format)
  return head.after
}
