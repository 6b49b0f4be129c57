import type { ClockSetting } from '../clock.ts'
import type { State, StateDump } from '../state.ts'
import type { TableSchema } from '../table.ts'
import type { FileSystem } from './file-system.ts'

/** What stands in front of the records. The layout is described in docs/state-format.md. */
export interface CheckpointHead {
  readonly understudy: 'checkpoint'
  readonly format: number
  /** The number of commits of the branch that it holds. */
  readonly version: number
  /** For a seed: what it was made of, to see whether fixtures have changed since. */
  readonly origin?: Readonly<Record<string, string>>
  readonly counters: StateDump['counters']
  readonly clock?: ClockSetting | null
}

/** A whole state in a file. */
export interface Checkpoint {
  readonly head: CheckpointHead
  readonly state: State
}

export interface CheckpointPlace {
  readonly fs: FileSystem
  readonly file: string
  /** Which indexes the tables have. */
  readonly schemas: ReadonlyMap<string, TableSchema>
  /** Whether it has to survive a power loss. */
  readonly sync: boolean
}
