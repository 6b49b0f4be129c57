import { Automation } from '../state/automation.ts'
import type { AutomationRules } from '../state/automation-rules.ts'
import type { State } from '../state/state.ts'
import type { Transaction } from '../state/transaction.ts'
import type { Workspace } from '../state/workspace.ts'
import type { Coverage } from './coverage.ts'
import type { WorldFaults } from './faults/world-faults.ts'
import { RateLimits } from './rate-limits.ts'
import type { RequestLog } from './request-log.ts'
import { Courier, type PostOffice } from './webhooks/courier.ts'

/** The longest that a timer can be set to. */
const LONGEST_MS = 2 ** 31 - 1

/** What the worlds of a sandbox are made with. */
export interface WorldRules {
  readonly automation: AutomationRules
  readonly post: PostOffice
  /** Nothing happens by itself, only what is due when somebody comes. */
  readonly isStill: boolean
}

/** What belongs to a workspace beside its state. */
export interface Around {
  readonly log: RequestLog
  readonly coverage: Coverage
  readonly faults: WorldFaults
}

/** One workspace as requests see it: its state, its time and what happens by itself, and what was called. */
export class World {
  readonly workspace: Workspace
  readonly automation: Automation
  readonly courier: Courier
  readonly log: RequestLog
  readonly faults: WorldFaults
  readonly coverage: Coverage
  readonly limits = new RateLimits()
  readonly #wake: () => void
  readonly #isStill: boolean
  #alarm: { readonly at: number; readonly timer: NodeJS.Timeout } | undefined
  #isArming = false
  /** The state for which the alarm was set. */
  #armedFor: State | undefined
  #isClosed = false

  /** `wake` is called when something has become due. */
  constructor(
    workspace: Workspace,
    { automation, post, isStill }: WorldRules,
    { log, coverage, faults }: Around,
    wake: () => void,
  ) {
    this.workspace = workspace
    this.automation = new Automation(workspace, automation)
    this.courier = new Courier(workspace, this.automation, post, () => this.arm())
    this.log = log
    this.coverage = coverage
    this.faults = faults
    this.#wake = wake
    this.#isStill = isStill
  }

  get name(): string {
    return this.workspace.name
  }

  /** Milliseconds since 1970, by the workspace's clock. */
  now(): number {
    return this.automation.now()
  }

  /** Runs one step at a moment, and with it what follows from it. */
  transact<T>(now: number, step: (tx: Transaction) => T): T {
    return this.automation.transact(now, step)
  }

  /** Nothing of it is under way, so that it can leave memory. */
  get isIdle(): boolean {
    return !this.automation.isBusy && !this.courier.isBusy && this.workspace.durable() === undefined
  }

  /**
   * Delivers what is to be delivered now, and sets a timer to what is due next. To be called when that may have changed;
   * it is looked up once a turn.
   */
  arm(): void {
    if (
      this.#isArming ||
      this.#isStill ||
      this.#isClosed ||
      (this.automation.isIdleForever && this.courier.isIdleForever)
    )
      return
    if (this.#armedFor === this.workspace.state) return
    this.#isArming = true
    setImmediate(() => {
      this.#isArming = false
      if (this.#isClosed) return
      this.courier.start()
      this.#setAlarm()
    })
  }

  /** Milliseconds until something is due; undefined for never. */
  dueInMs(): number | undefined {
    const work = this.automation.nextDueAt() ?? Number.POSITIVE_INFINITY
    const at = Math.min(work, this.courier.nextDueAt() ?? Number.POSITIVE_INFINITY)
    return at === Number.POSITIVE_INFINITY ? undefined : Math.max(0, at - this.now())
  }

  /** Nothing happens by itself any more. */
  close(): void {
    this.#isClosed = true
    this.automation.close()
    this.courier.close()
    this.#disarm()
  }

  /** Gives up what is under way: the state it belongs to is about to go. */
  cancel(): void {
    this.automation.cancel()
    this.courier.cancel()
  }

  #disarm(): void {
    clearTimeout(this.#alarm?.timer)
    this.#alarm = undefined
  }

  #setAlarm(): void {
    this.#armedFor = this.workspace.state
    const inMs = this.dueInMs()
    const at = inMs === undefined ? undefined : Date.now() + inMs
    if (this.#alarm?.at === at) return
    this.#disarm()
    if (at === undefined || inMs === undefined) return
    const ring = () => {
      this.#disarm()
      this.#armedFor = undefined
      this.#wake()
    }
    this.#alarm = { at, timer: alarm(inMs, ring) }
  }
}

/** A timer that does not keep the process alive. One that is too long for timers rings early, to be set again. */
export const alarm = (inMs: number, ring: () => void): NodeJS.Timeout =>
  setTimeout(ring, Math.min(inMs, LONGEST_MS)).unref()
