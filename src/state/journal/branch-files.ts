import path from 'node:path'
import type { FileSystem } from './file-system.ts'

/** The files of one branch, in the order of the commits that they hold. */
export interface BranchFiles {
  /** Each holds the whole state after a commit. */
  readonly checkpoints: readonly { readonly file: string; readonly version: number }[]
  /** Each holds the commits after one, up to where the next file begins. */
  readonly journals: readonly { readonly file: string; readonly after: number; readonly before: number }[]
  /** What a crash left half done. */
  readonly leftovers: readonly string[]
}

/** `~` keeps names apart from those that Windows reserves, such as `con`. */
export const branchHome = (directory: string, branch: string): string => path.join(directory, 'branches', `~${branch}`)
export const journalName = (after: number): string => `journal-${digits(after)}.ndjson`
export const checkpointName = (version: number): string => `checkpoint-${digits(version)}.json`
const digits = (version: number): string => String(version).padStart(12, '0')

export async function listBranch(fs: FileSystem, home: string): Promise<BranchFiles> {
  const names = await fs.list(home)
  const versions = (pattern: RegExp) =>
    names.flatMap((name) => {
      const [, version] = pattern.exec(name) ?? []
      return version === undefined ? [] : [{ file: path.join(home, name), version: Number(version) }]
    })
  const journals = versions(/^journal-(\d+)\.ndjson$/)
  return {
    checkpoints: versions(/^checkpoint-(\d+)\.json$/),
    journals: journals.map(({ file, version }, place) => {
      return { file, after: version, before: journals[place + 1]?.version ?? Number.POSITIVE_INFINITY }
    }),
    leftovers: names.filter((name) => name.endsWith('.new')).map((name) => path.join(home, name)),
  }
}

/** What loading any of these versions takes no part in. */
/** `end`: where the last journal ends, if nothing more goes there. */
export function superfluous(
  { checkpoints, journals }: BranchFiles,
  versions: readonly number[],
  end = Number.POSITIVE_INFINITY,
): string[] {
  const needed = new Set<string>()
  for (const version of versions) {
    const checkpoint = checkpoints.findLast((known) => known.version <= version)
    if (checkpoint !== undefined) needed.add(checkpoint.file)
    const base = checkpoint?.version ?? 0
    for (const { file, after, before } of journals)
      if (after < version && Math.min(before, end) > base) needed.add(file)
  }
  return [...checkpoints, ...journals].map(({ file }) => file).filter((file) => !needed.has(file))
}
