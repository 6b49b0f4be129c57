import { setImmediate } from 'node:timers/promises'
import type { AutomationRules, DueTask } from './automation-rules.ts'
import { type ClockSetting, setTo, tellTime } from './clock.ts'
import { PendingJobs } from './pending-jobs.ts'
import type { State } from './state.ts'
import { Transaction } from './transaction.ts'
import type { Workspace } from './workspace.ts'

/** How far a clock came that was to be moved: there, to where something outside is to be done first, or the state is given up. */
export type Arrival = 'there' | 'paused' | 'given up'

/** When something outside is to be done that a clock on its way waits for; undefined for never. */
export type NextPause = () => number | undefined

/** For how long work may keep the thread before others have a turn. */
const TURN_MS = 20
/** When something is still due at the same moment after this many runs, tasks do not do what they say. */
const RUNS_AT_ONCE = 100_000

/** What happens in a workspace without anybody asking: what falls due, in the order of time, and the results of jobs. */
export class Automation {
  readonly #workspace: Workspace
  readonly #rules: AutomationRules
  readonly #jobs: PendingJobs
  /** What whoever comes now has to wait for. */
  #busy: Promise<void> | undefined
  /** Nothing is to be done in this state before this moment. */
  #quiet: { readonly state: State; readonly until: number } | undefined
  /** Tasks that failed, until the clock is set by hand. */
  readonly #setAside = new Set<DueTask>()
  #cancelled = new AbortController()
  #latest = { at: Number.NaN, runs: 0 }
  /** The workspace is another one by now, or none: nothing may be written here any more. */
  #isClosed = false

  constructor(workspace: Workspace, rules: AutomationRules) {
    this.#workspace = workspace
    this.#rules = rules
    this.#jobs = new PendingJobs(workspace, rules, (now, step) => this.transact(now, step))
  }

  /** Runs one step at a moment, and with it what follows from it. Both are kept, or nothing of them when one throws. */
  transact<T>(now: number, step: (tx: Transaction) => T): T {
    return this.#workspace.transact((tx) => {
      const result = step(tx)
      if (tx.isChanged) for (const react of this.#rules.reactions) react(tx, now)
      return result
    })
  }

  /** The time of the workspace: milliseconds since 1970. */
  now(): number {
    return tellTime(this.#setting, Date.now())
  }

  get isFrozen(): boolean {
    return 'frozenAt' in this.#setting
  }

  /** Whether anything can ever happen here without being asked for. */
  get isIdleForever(): boolean {
    return this.#rules.tasks.length === 0 && this.#rules.jobs.length === 0
  }

  get isBusy(): boolean {
    return this.#busy !== undefined
  }

  /** What has to be over before a request may look at the workspace; undefined when it may now. Ask again afterwards. */
  settle(): Promise<void> | undefined {
    if (this.#busy !== undefined) return this.#busy
    if (this.isIdleForever) return undefined
    const now = this.now()
    if (this.#quiet?.state === this.#workspace.state && now < this.#quiet.until) return undefined
    const until = () => now
    return this.#catchUp(until) ? undefined : this.#occupy(async () => void (await this.#work(until)))
  }

  /** When something is to be done next, by the workspace's clock; undefined for never, or when a clock that stands still does not get there. */
  nextDueAt(): number | undefined {
    if (this.#jobs.areThere) return this.now()
    const next = this.#nextTask()?.at
    return next === undefined || (this.isFrozen && next > this.now()) ? undefined : next
  }

  /**
   * Sets the clock, and does what falls due on the way, in order. Where a `pause` comes first, the clock stops there: see
   * to that, and move on.
   */
  moveTo(target: number, frozen: boolean, pause: NextPause): Promise<Arrival> {
    return this.#move(target, frozen, (tx) => tx.setClock(setTo(target, frozen, Date.now())), pause)
  }

  /** The clock goes as the process says again. */
  followProcess(pause: NextPause): Promise<Arrival> {
    const target = tellTime(this.#rules.clock, Date.now())
    return this.#move(target, this.isFrozen, (tx) => tx.setClock(null), pause)
  }

  /** Tasks that failed may try again. */
  forgive(): void {
    this.#setAside.clear()
  }

  #move(target: number, frozen: boolean, set: (tx: Transaction) => void, pause: NextPause): Promise<Arrival> {
    const pauseAt = () => pause() ?? Number.POSITIVE_INFINITY
    const reach = () => Math.min(target, pauseAt())
    return this.exclusive(async () => {
      const begun = this.now()
      if (!(await this.#work(() => begun))) return 'given up'
      if (pauseAt() <= this.now()) return 'paused'
      if (!(await this.#work(reach, frozen))) return 'given up'
      const reached = reach()
      this.#workspace.transact(reached === target ? set : (tx) => tx.setClock(setTo(reached, frozen, Date.now())))
      await this.#workspace.durable()
      return pauseAt() <= reached ? 'paused' : 'there'
    })
  }

  /** Does something while every request to this workspace waits, after what is under way. */
  exclusive<T>(step: () => Promise<T>): Promise<T> {
    const before = this.#busy
    let result: Promise<T> | undefined
    const done = this.#occupy(async () => {
      await before?.catch(() => {}) // its own waiters hear of it
      result = step()
      await result.catch(() => {})
    })
    return done.then(() => result as Promise<T>) // it was begun
  }

  /** Stops jobs whose results nobody wants any more: the state they belong to is about to go. */
  cancel(): void {
    this.#cancelled.abort()
    this.#cancelled = new AbortController()
    this.#setAside.clear()
  }

  /** Gives up what is under way, for good. */
  close(): void {
    this.#isClosed = true
    this.cancel()
  }

  /** The same, and resolves when it is over. */
  async stop(): Promise<void> {
    this.close()
    await this.#busy?.catch(() => {})
  }

  get #setting(): ClockSetting {
    return this.#workspace.state.clock ?? this.#rules.clock
  }

  #occupy(step: () => Promise<void>): Promise<void> {
    const busy = step().finally(() => {
      if (this.#busy === busy) this.#busy = undefined
    })
    busy.catch(() => {}) // whoever waits hears of it; nobody may be waiting
    this.#busy = busy
    return busy
  }

  /** Does what is due up to `until`, which that may bring nearer. False where it takes longer than a turn, or a job. */
  #catchUp(until: () => number, frozen?: boolean): boolean {
    const startedAt = performance.now()
    for (;;) {
      if (this.#jobs.areThere) return false
      const next = this.#nextTask()
      if (next === undefined || next.at > until()) {
        this.#quiet = { state: this.#workspace.state, until: next?.at ?? Number.POSITIVE_INFINITY }
        return true
      }
      this.#run(next.task, next.at, frozen)
      if (performance.now() - startedAt > TURN_MS) return false
    }
  }

  /** The same with all the time it takes. False where it was given up. */
  async #work(until: () => number, frozen?: boolean): Promise<boolean> {
    if (this.#isClosed) return false
    const { signal } = this.#cancelled
    while (!signal.aborted && !this.#catchUp(until, frozen)) {
      await this.#jobs.finish(signal)
      await setImmediate()
    }
    return !signal.aborted
  }

  #run(task: DueTask, at: number, frozen: boolean | undefined): void {
    this.#latest = { at, runs: this.#latest.at === at ? this.#latest.runs + 1 : 1 }
    try {
      if (this.#latest.runs > RUNS_AT_ONCE) throw new Error('it stays due at this moment, however often it runs')
      this.transact(at, (tx) => {
        // A clock that is moved stands at each moment on the way, so that a crash leaves a world that can be.
        if (frozen !== undefined) tx.setClock(setTo(at, frozen, Date.now()))
        task.run(tx, at)
      })
    } catch (cause) {
      this.#latest = { at: Number.NaN, runs: 0 }
      this.#setAside.add(task)
      this.#rules.onDefect(new Error(`${task.name}, due at ${new Date(at).toISOString()}, failed`, { cause }))
    }
  }

  #nextTask(): { task: DueTask; at: number } | undefined {
    const tx = new Transaction(this.#workspace.state)
    let next: { task: DueTask; at: number } | undefined
    for (const task of this.#rules.tasks) {
      if (this.#setAside.has(task)) continue
      const at = this.#dueAt(task, tx)
      if (at !== undefined && (next === undefined || at < next.at)) next = { task, at }
    }
    return next
  }

  #dueAt(task: DueTask, tx: Transaction): number | undefined {
    try {
      const at = task.nextDueAt(tx)
      if (at === undefined || Math.abs(at) <= 8.64e15) return at // what a Date can hold
      throw new Error(`${at} is no moment`)
    } catch (cause) {
      this.#setAside.add(task)
      this.#rules.onDefect(new Error(`${task.name} cannot say when it is due`, { cause }))
      return undefined
    }
  }
}
