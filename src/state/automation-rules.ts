import type { ClockSetting } from './clock.ts'
import type { PendingJob } from './effects.ts'
import type { JobPool } from './job-pool.ts'
import type { Transaction } from './transaction.ts'

/** Something that an API does by itself when its time has come. */
export interface DueTask {
  readonly name: string
  /** Milliseconds since 1970; undefined for never. */
  readonly nextDueAt: (tx: Transaction) => number | undefined
  /** Does what is due at `now`, all of it or a part; `nextDueAt` then says when the next is. */
  readonly run: (tx: Transaction, now: number) => void
}

/** How the jobs of one API are done. */
export interface JobKinds {
  readonly table: string
  /** File of the module whose `run` does a job, by its kind. Throws for one that there is not. */
  readonly moduleOf: (kind: string) => string
  readonly finish: (tx: Transaction, job: PendingJob, result: unknown) => void
  /** What an operator should know of a result; undefined for nothing. */
  readonly remark: (job: PendingJob, result: unknown) => string | undefined
  readonly fail: (tx: Transaction, job: PendingJob, error: unknown) => void
}

/** What all workspaces of a process have in common. */
export interface AutomationRules {
  readonly tasks: readonly DueTask[]
  readonly jobs: readonly JobKinds[]
  /** Each adds, in the same transaction, what follows from the changes of a step. */
  readonly reactions: readonly ((tx: Transaction, now: number) => void)[]
  readonly pool: JobPool
  /** How clocks go that were never set. */
  readonly clock: ClockSetting
  readonly onDefect: (error: unknown) => void
  /** Told what an operator should know. */
  readonly onNote: (text: string) => void
}
