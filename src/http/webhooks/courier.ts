import type { DeliveryOutcome, Departure, Webhooks } from '../../behavior/webhooks.ts'
import type { Automation } from '../../state/automation.ts'
import { Transaction } from '../../state/transaction.ts'
import { NotDurable, type Workspace } from '../../state/workspace.ts'
import { signed } from './signature.ts'

/** One try to deliver, as it goes over the wire. */
export interface Parcel {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What all couriers of a sandbox have in common. */
export interface PostOffice {
  readonly webhooks: readonly Webhooks[]
  /** Never rejects: that nobody answered is an outcome. What it answers after `signal` is of no interest. */
  readonly deliver: (parcel: Parcel, signal: AbortSignal) => Promise<DeliveryOutcome>
  readonly onDefect: (error: unknown) => void
}

/** What to deliver next to whom. */
type Errand = Departure & { readonly webhooks: Webhooks }

/** After what could not be noted, the endpoint is left alone for so long. */
const SET_ASIDE_MS = 10_000

/**
 * Delivers the webhooks of one workspace: to each endpoint one at a time, in order, each when its time has come by the
 * workspace's clock, and not before the change that it tells of is kept.
 */
export class Courier {
  readonly #workspace: Workspace
  readonly #automation: Automation
  readonly #post: PostOffice
  readonly #onNoted: () => void
  /** By recipient. */
  readonly #underWay = new Map<string, Promise<void>>()
  readonly #setAside = new Set<string>()
  #cancelled = new AbortController()
  #isClosed = false

  /** `onNoted` is called when the outcome of a try is part of the state. */
  constructor(workspace: Workspace, automation: Automation, post: PostOffice, onNoted: () => void) {
    this.#workspace = workspace
    this.#automation = automation
    this.#post = post
    this.#onNoted = onNoted
  }

  /** Whether there can never be anything to deliver. */
  get isIdleForever(): boolean {
    return this.#post.webhooks.length === 0
  }

  get isBusy(): boolean {
    return this.#underWay.size > 0
  }

  /** Begins to deliver what is due. */
  start(): void {
    if (this.#isClosed || this.isIdleForever) return
    const now = this.#automation.now()
    for (const errand of this.#errands()) {
      const { recipient } = errand.delivery
      if (errand.dueAt > now || this.#underWay.has(recipient)) continue
      const { signal } = this.#cancelled
      const done = this.#run(errand, signal).finally(() => {
        if (this.#underWay.get(recipient) === done) this.#underWay.delete(recipient)
        if (!signal.aborted) this.#onNoted()
      })
      this.#underWay.set(recipient, done)
    }
  }

  /** Delivers all that is due, what becomes due meanwhile included. False where that was broken off. */
  async settle(): Promise<boolean> {
    const { signal } = this.#cancelled
    while (!signal.aborted) {
      this.start()
      if (this.#underWay.size === 0) return true
      await Promise.race(this.#underWay.values())
    }
    return false
  }

  /** When something is to be begun next, by the workspace's clock; undefined for never, or when a clock that stands still does not get there. */
  nextDueAt(): number | undefined {
    const now = this.#automation.now()
    const at = earliest(this.#errands(), ({ delivery }) => !this.#underWay.has(delivery.recipient))
    return at === undefined || (this.#automation.isFrozen && at > now) ? undefined : at
  }

  /** When a clock that is moved is to wait for deliveries, those under way among them. */
  nextPauseAt(): number | undefined {
    return this.#isClosed ? undefined : earliest(this.#errands(), () => true)
  }

  /** Breaks off what is under way: the state it belongs to is about to go. */
  cancel(): void {
    this.#cancelled.abort()
    this.#cancelled = new AbortController()
    this.#underWay.clear()
    this.#setAside.clear()
  }

  /** The same, for good. What was not noted as delivered is delivered again after the next start. */
  close(): void {
    this.#isClosed = true
    this.#cancelled.abort()
  }

  /** The same, and resolves when it is over. */
  async stop(): Promise<void> {
    this.close()
    await Promise.all(this.#underWay.values())
  }

  *#errands(): Generator<Errand> {
    const now = this.#automation.now()
    const tx = new Transaction(this.#workspace.state)
    for (const webhooks of this.#post.webhooks)
      for (const departure of webhooks.departures(tx, now))
        if (!this.#setAside.has(departure.delivery.recipient)) yield { webhooks, ...departure }
  }

  async #run(errand: Errand, signal: AbortSignal): Promise<void> {
    try {
      await this.#try(errand, signal)
    } catch (cause) {
      if (signal.aborted) return
      // The state is as if it had not been tried; at once it would only fail again.
      const { id, event, recipient } = errand.delivery
      const what = `the delivery ${id} of ${event} to ${recipient} could not be noted`
      if (!(cause instanceof NotDurable)) this.#post.onDefect(new Error(what, { cause }))
      this.#setAside.add(recipient)
      setTimeout(() => {
        if (this.#setAside.delete(recipient) && !signal.aborted) this.#onNoted()
      }, SET_ASIDE_MS).unref()
    }
  }

  async #try({ webhooks, delivery, target }: Errand, signal: AbortSignal): Promise<void> {
    await this.#workspace.durable()
    if (signal.aborted) return
    const at = this.#automation.now()
    const outcome = await this.#send(delivery, target, signal)
    // Notes are taken as requests are answered: not while the clock is moved or the state is replaced.
    for (let busy = this.#automation.settle(); busy !== undefined; busy = this.#automation.settle()) await busy
    if (signal.aborted) return
    const now = this.#automation.now()
    this.#automation.transact(now, (tx) => webhooks.record(tx, delivery.id, outcome, { at, now }))
    await this.#workspace.durable()
  }

  async #send(
    { message, body }: Departure['delivery'],
    { url, secrets }: Departure['target'],
    signal: AbortSignal,
  ): Promise<DeliveryOutcome> {
    const headers = await signed(message, body, secrets)
    return this.#post.deliver({ url, headers, body }, signal)
  }
}

function earliest(errands: Iterable<Errand>, isMeant: (errand: Errand) => boolean): number | undefined {
  let at: number | undefined
  for (const errand of errands) if (isMeant(errand) && (at === undefined || errand.dueAt < at)) at = errand.dueAt
  return at
}
