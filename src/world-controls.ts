import type { ClockChange, ClockInfo } from './http/control/clock.ts'
import type { OutboxFilter, SentMessage } from './http/control/outbox.ts'
import type { WebhookDelivery, WebhookFilter } from './http/control/webhooks.ts'
import type { SnapshotInfo } from './http/control/workspaces.ts'
import type { FaultRule } from './http/faults/fault.ts'
import type { SandboxCore } from './sandbox-core.ts'

/** The time of a workspace. Moving it does what falls due on the way, in order. */
export class WorldClock {
  readonly #core: SandboxCore
  readonly #name: string

  constructor(core: SandboxCore, name: string) {
    this.#core = core
    this.#name = name
  }

  /** What it says, and whether it stands still. */
  get(): Promise<ClockInfo> {
    return this.#core.control.clock.get(this.#name)
  }

  /** `now`: an instant (RFC 3339) or a Date. `frozen`: whether it stands still from then on. What is left out stays as it is. */
  set(change: ClockChange): Promise<ClockInfo> {
    return this.#core.control.clock.set(this.#name, change)
  }

  /** `by`: an ISO 8601 duration such as `PT1H` or `P3W`. */
  advance(by: string): Promise<ClockInfo> {
    return this.#core.control.clock.advance(this.#name, by)
  }

  /** As the sandbox was told to go: real time, or where `now` stopped it. */
  release(): Promise<ClockInfo> {
    return this.#core.control.clock.release(this.#name)
  }
}

/** The named moments of a workspace. */
export class WorldSnapshots {
  readonly #core: SandboxCore
  readonly #name: string

  constructor(core: SandboxCore, name: string) {
    this.#core = core
    this.#name = name
  }

  list(): SnapshotInfo[] {
    return this.#core.control.workspaces.snapshots(this.#name)
  }

  /** Gives what the workspace is now a name. Rejects with status 409 for one that it has already. */
  take(snapshot: string): Promise<SnapshotInfo> {
    return this.#core.control.workspaces.keep(this.#name, snapshot)
  }

  /** Takes the workspace back. Rejects with status 404 for an unknown name. */
  restore(snapshot: string): Promise<void> {
    return this.#core.control.workspaces.restore(this.#name, snapshot)
  }

  drop(snapshot: string): Promise<void> {
    return this.#core.control.workspaces.forget(this.#name, snapshot)
  }
}

/** What the APIs would have sent: mail, text messages, webhooks. */
export class WorldOutbox {
  readonly #core: SandboxCore
  readonly #name: string

  constructor(core: SandboxCore, name: string) {
    this.#core = core
    this.#name = name
  }

  /** Oldest first. */
  list(filter?: OutboxFilter): Promise<SentMessage[]> {
    return this.#core.control.outbox.list(this.#name, filter)
  }

  /** Empties it, of all APIs or of one. */
  clear(api?: string): Promise<void> {
    return this.#core.control.outbox.clear(this.#name, api)
  }
}

/** What the APIs deliver to their subscribers. */
export class WorldWebhooks {
  readonly #core: SandboxCore
  readonly #name: string

  constructor(core: SandboxCore, name: string) {
    this.#core = core
    this.#name = name
  }

  /** Deliveries with their attempts, oldest first. */
  list(filter?: WebhookFilter): Promise<WebhookDelivery[]> {
    return this.#core.control.webhooks.list(this.#name, filter)
  }

  /** Delivers once more, as the same message. Rejects with status 404 for an unknown id, 409 where nobody takes it. */
  redeliver(id: string): Promise<WebhookDelivery> {
    return this.#core.control.webhooks.redeliver(this.#name, id)
  }
}

/** What goes wrong in a workspace because somebody wants it to. */
export class WorldFaults {
  readonly #core: SandboxCore
  readonly #name: string

  constructor(core: SandboxCore, name: string) {
    this.#core = core
    this.#name = name
  }

  /** In the order in which they are tried. */
  list(): Promise<FaultRule[]> {
    return this.#core.control.faults.list(this.#name)
  }

  /** These and no others. Rejects with status 400, and changes nothing, where one of them could never strike or makes no sense. */
  set(rules: readonly FaultRule[]): Promise<FaultRule[]> {
    return this.#core.control.faults.set(this.#name, rules)
  }

  clear(): Promise<void> {
    return this.#core.control.faults.clear(this.#name)
  }
}
