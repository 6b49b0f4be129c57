import type { Changes, State, StateDump } from './state.ts'

/** What a workspace was when the process ended: a whole state (or none: the seed), and what was committed since. */
export interface SavedWorkspace {
  readonly snapshot: StateDump | undefined
  /** Version of the snapshot; 0 for the seed. */
  readonly version: number
  readonly commits: readonly Changes[]
}

/** Where committed changes are kept. Nothing else in the program knows where state lives. */
export interface Journal {
  /** Names of the workspaces that were saved. */
  workspaces(): Promise<string[]>
  /** Undefined: nothing was saved under this name. Throws a StartupError where what was saved cannot be read. */
  load(workspace: string): Promise<SavedWorkspace | undefined>
  /** Keeps one commit. Undefined: it is durable already. Rejects when it could not be kept; then it is as if never called. */
  append(workspace: string, version: number, changes: Changes, state: State): Promise<void> | undefined
  /** Keeps a whole state as a workspace's beginning. */
  save(workspace: string, version: number, state: State): Promise<void> | undefined
  drop(workspace: string): Promise<void> | undefined
  /** Waits for all that is under way and gives the files back. */
  close(): Promise<void>
}

/** Keeps nothing: every commit is as durable as it will ever be. */
export const memoryJournal: Journal = {
  workspaces: async () => [],
  load: async () => undefined,
  append: () => undefined,
  save: () => undefined,
  drop: () => undefined,
  close: async () => {},
}
