import type { Changes, State } from '../state.ts'
import type { TableSchema } from '../table.ts'

/** A moment in a branch: the state after its commit `version`; 0 is what the branch stands on. */
export interface Point {
  readonly branch: string
  readonly version: number
}

export interface Commit {
  readonly version: number
  readonly changes: Changes
  /** What they led to. */
  readonly state: State
  /** It is written when this has resolved, and lost when it rejects. */
  readonly after?: Promise<void> | undefined
}

/** What was kept of a branch: a state (or none: what it stands on), and the commits that came after it. */
export interface SavedBranch {
  readonly checkpoint: State | undefined
  /** Version of the checkpoint; 0 where there is none. */
  readonly version: number
  readonly commits: readonly Changes[]
}

/**
 * Where committed changes are kept: an ordered log for each branch. Nothing else in the program knows where state lives.
 * A promise is undefined where there is nothing to wait for.
 */
export interface Journal {
  /** Whether what was dropped from memory can be had again. */
  readonly isLasting: boolean
  /** `versionsInUse`: the versions of a branch that others stand on, which it must go on telling. */
  keepVersions(versionsInUse: (branch: string) => Promise<readonly number[]>): void
  /** Names of the branches that were kept. */
  branches(): Promise<string[]>
  /**
   * A branch as it was left, or as it was at a version. One that nothing is known of has no commits. Throws a
   * StartupError where what was kept cannot be read.
   */
  load(branch: string, schemas: ReadonlyMap<string, TableSchema>, upTo?: number): Promise<SavedBranch>
  /** Throws a StartupError where what was kept of a branch is damaged, without holding on to any of it. */
  check(branch: string): Promise<void>
  /** Keeps one commit. Rejects when it could not be kept; then it is as if never called. */
  append(branch: string, commit: Commit): Promise<void> | undefined
  /** Nothing more is written to a branch for now. */
  release(branch: string): Promise<void> | undefined
  drop(branch: string): Promise<void> | undefined
  /** Waits for all that is under way and gives the files back. */
  close(): Promise<void>
}

/** Keeps nothing: every commit is as durable as it will ever be. */
export const memoryJournal: Journal = {
  isLasting: false,
  keepVersions: () => {},
  branches: async () => [],
  load: async () => ({ checkpoint: undefined, version: 0, commits: [] }),
  check: async () => {},
  append: () => undefined,
  release: () => undefined,
  drop: () => undefined,
  close: async () => {},
}
