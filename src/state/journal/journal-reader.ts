import { StartupError } from '../../startup-error.ts'
import type { Changes } from '../state.ts'
import type { FileSystem } from './file-system.ts'
import { checkFormat, damage, NewerFormat, parseLine, wholeLines } from './lines.ts'

/** One line of a journal: a commit. */
export interface CommitLine extends Changes {
  readonly v: number
}

export interface ReadJournal {
  /** Version of the commit before the first one in the file; undefined where not even its head is whole. */
  readonly after: number | undefined
  readonly commits: readonly Changes[]
  /** Bytes of whole lines. */
  readonly size: number
  /** Bytes of a last line that was cut off. */
  readonly tornBytes: number
  /** Why the lines behind those could not be read: file, line and reason. */
  readonly fault?: StartupError
}

/**
 * Reads a journal up to a version, or to what is damaged. A last line without its end is what a crash leaves: it was never
 * acknowledged, and is left out. Undefined where there is no such file.
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
      try {
        const value = parseLine(file, ++number, bytes.subarray(start, end))
        if (after === undefined) after = readHead(file, value)
        else commits.push(readCommit(file, number, value, after + commits.length + 1))
      } catch (fault) {
        if (!(fault instanceof StartupError) || fault instanceof NewerFormat) throw fault
        return { after, commits, size, tornBytes: 0, fault }
      }
      size += end - start + 1
    }
  }
  return { after, commits, size, tornBytes: fileSize - size }
}

function readCommit(file: string, line: number, value: unknown, expected: number): Changes {
  const { v, ...changes } = value as CommitLine // its checksum says that this program wrote it
  if (v !== expected) throw damage(file, line, `commit ${v} where commit ${expected} was expected`)
  return changes
}

function readHead(file: string, value: unknown): number {
  const head = value as { understudy?: unknown; format?: unknown; after?: unknown }
  if (head.understudy !== 'journal' || typeof head.after !== 'number')
    throw damage(file, 1, 'this is not a journal of Understudy')
  checkFormat(file, head.format)
  return head.after
}
