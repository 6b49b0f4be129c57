import type { AutomationRules, JobKinds } from './automation-rules.ts'
import type { PendingJob } from './effects.ts'
import type { Transaction } from './transaction.ts'
import type { Workspace } from './workspace.ts'

type Outcome = { readonly result: unknown } | { readonly error: unknown }

/** The jobs of one workspace that were begun and whose results are not in yet. */
export class PendingJobs {
  readonly #workspace: Workspace
  readonly #rules: Pick<AutomationRules, 'jobs' | 'pool' | 'onDefect' | 'onNote'>
  readonly #transact: (now: number, step: (tx: Transaction) => void) => void

  constructor(
    workspace: Workspace,
    rules: Pick<AutomationRules, 'jobs' | 'pool' | 'onDefect' | 'onNote'>,
    transact: (now: number, step: (tx: Transaction) => void) => void,
  ) {
    this.#workspace = workspace
    this.#rules = rules
    this.#transact = transact
  }

  get areThere(): boolean {
    return this.#rules.jobs.some(({ table }) => (this.#workspace.state.tables.get(table)?.size ?? 0) > 0)
  }

  /** Jobs run side by side; their results are put in place in the order in which they were begun. */
  async finish(signal: AbortSignal): Promise<void> {
    const pending = this.#all()
    if (pending.length === 0) return
    await this.#workspace.durable()
    const running = pending.map(async ({ kinds, job }): Promise<Outcome> => {
      try {
        return { result: await this.#rules.pool.run(kinds.moduleOf(job.kind), job.input, signal) }
      } catch (error) {
        return { error }
      }
    })
    for (const [place, { kinds, job }] of pending.entries()) {
      const outcome = (await running[place]) ?? { error: new Error('no outcome') }
      if (signal.aborted) return
      this.#end(kinds, job, outcome)
    }
    await this.#workspace.durable()
  }

  #all(): { kinds: JobKinds; job: PendingJob }[] {
    return this.#rules.jobs.flatMap((kinds) => {
      const table = this.#workspace.state.tables.get(kinds.table)
      return Array.from(table?.all() ?? [], (row) => ({ kinds, job: row as PendingJob }))
    })
  }

  #end(kinds: JobKinds, job: PendingJob, outcome: Outcome): void {
    const end = (step: (tx: Transaction) => void) =>
      this.#transact(job.at, (tx) => {
        tx.delete(kinds.table, job.id)
        step(tx)
      })
    const report = (cause: unknown) =>
      this.#rules.onDefect(new Error(`the job ${job.kind} (${kinds.table}) failed`, { cause }))
    try {
      if ('error' in outcome) throw outcome.error
      end((tx) => kinds.finish(tx, job, outcome.result))
      const remark = kinds.remark(job, outcome.result)
      if (remark !== undefined) this.#rules.onNote(`${this.#workspace.name}: ${remark}`)
    } catch (error) {
      // Once more would fail once more: the job is over, and the API says what that means.
      report(error)
      try {
        end((tx) => kinds.fail(tx, job, error))
      } catch (another) {
        report(another)
        end(() => {})
      }
    }
  }
}
