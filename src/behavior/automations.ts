import { pathToFileURL } from 'node:url'
import type { DueTask, JobKinds } from '../state/automation-rules.ts'
import { type Effects, jobsOf, type PendingJob, type Scene } from '../state/effects.ts'
import type { ApiStorage, Records } from '../state/storage.ts'
import type { Transaction } from '../state/transaction.ts'

/** Work that an API does by itself. It happens in the order of time, also where a clock is moved far ahead in one step. */
export interface DueWork<R = Records> {
  /**
   * Milliseconds since 1970 at which something is due next; undefined for never. Asked after each change, so it should
   * look into an index rather than through all records.
   */
  readonly nextDueAt: (records: R) => number | undefined
  /** Does what is due at `now`. It must move what `nextDueAt` says, or it is run again. */
  readonly run: (moment: { readonly now: number }, records: R, effects: Effects) => void
}

/** Work too heavy for a request. It is done in a thread of its own, and every later request of the workspace waits for it. */
export interface Job<R = Records, Input = unknown, Result = unknown> {
  /** File of the module that does it: its `run(input)` answers the result, or a promise of it. */
  readonly module: string
  /** Puts the result in place. `now`: when the job was begun. */
  readonly finish: (done: { input: Input; result: Result; now: number }, records: R, effects: Effects) => void
  /** What an operator should know of the result, a line; undefined for nothing. */
  readonly remark?: (done: { input: Input; result: Result }) => string | undefined
  /** What a failed one leaves behind; nothing by default. */
  readonly fail?: (failed: { input: Input; error: unknown; now: number }, records: R, effects: Effects) => void
}

/** How an API's behaviours come by their effects. */
type EffectsOf = (tx: Transaction, scene: Scene) => Effects

/** The due work of an API, for each of its data sets. */
export function dueTasks(storage: ApiStorage, works: Readonly<Record<string, DueWork>>, effects: EffectsOf): DueTask[] {
  const { api, partitions } = storage
  return Object.entries(works).flatMap(([name, work]) =>
    partitions.map((partition): DueTask => {
      return {
        name: partition === '' ? `${api}/${name}` : `${api}/${partition}/${name}`,
        nextDueAt: (tx) => work.nextDueAt(storage.records(tx, partition)),
        run: (tx, now) => work.run({ now }, storage.records(tx, partition), effects(tx, { partition, now })),
      }
    }),
  )
}

export function jobKinds(storage: ApiStorage, jobs: Readonly<Record<string, Job>>, effects: EffectsOf): JobKinds {
  const { api } = storage
  const find = (kind: string): Job => {
    const job = jobs[kind]
    if (job === undefined) throw new Error(`${api} has no job "${kind}"; it has ${Object.keys(jobs).join(', ')}`)
    return job
  }
  const surroundings = (tx: Transaction, { partition, at }: PendingJob) =>
    [storage.records(tx, partition), effects(tx, { partition, now: at })] as const
  return {
    table: jobsOf(api),
    moduleOf: (kind) => pathToFileURL(find(kind).module).href,
    finish: (tx, job, result) =>
      find(job.kind).finish({ input: job.input, result, now: job.at }, ...surroundings(tx, job)),
    remark: (job, result) => find(job.kind).remark?.({ input: job.input, result }),
    fail: (tx, job, error) => find(job.kind).fail?.({ input: job.input, error, now: job.at }, ...surroundings(tx, job)),
  }
}
