import { type ApiEvent, DELIVERY_TABLE, type Delivery, deliveriesOf } from './deliveries.ts'
import type { Row, RowId } from './row.ts'
import type { TableSchema } from './table.ts'
import type { Transaction } from './transaction.ts'

/** What the real service would send. It stays in the outbox, for whoever wants to see it. */
export interface Message {
  readonly kind: 'mail' | 'text' | 'webhook'
  /** Mail address, telephone number or URL. */
  readonly to: string
  readonly subject?: string
  readonly text?: string
  /** What a program would want to know of it: ids, links, codes. JSON. */
  readonly data?: Readonly<Record<string, unknown>>
}

export interface StoredMessage extends Row, Message {
  /** Counts from 1 in each API. */
  readonly id: number
  /** RFC 3339, by the workspace's clock. */
  readonly at: string
  /** The data set that it is about, where the API has several. */
  readonly partition?: string
}

/** Work that was begun and whose result is not in yet. */
export interface PendingJob extends Row {
  readonly id: number
  readonly kind: string
  readonly input: unknown
  readonly partition: string
  /** Milliseconds since 1970 at which it was begun, by the workspace's clock. */
  readonly at: number
}

export const outboxOf = (api: string): string => `${api}/$outbox`
export const jobsOf = (api: string): string => `${api}/$jobs`

export const isEngineTable = (table: string): boolean => table.includes('/$')

/** The tables that the engine keeps for each API beside its collections. */
export const engineTables = (api: string): [string, TableSchema][] => [
  [outboxOf(api), { idField: 'id', indexes: [] }],
  [jobsOf(api), { idField: 'id', indexes: [] }],
  [deliveriesOf(api), DELIVERY_TABLE],
]

/** Where a behaviour works: the data set and the time, in milliseconds since 1970 by the workspace's clock. */
export interface Scene {
  readonly partition: string
  readonly now: number
}

/** The webhooks of an API, as its behaviours know them. `endpoint`: the id of the endpoint's record. */
export interface WebhookPost {
  emit(tx: Transaction, event: ApiEvent, scene: Scene): void
  deliveriesTo(tx: Transaction, endpoint: RowId, partition: string): Delivery[]
  redeliver(tx: Transaction, id: number, now: number): Delivery | undefined
}

/** What a behaviour causes beside its answer. It is part of the transaction: nothing of it happens when that is undone. */
export class Effects {
  readonly #tx: Transaction
  readonly #api: string
  readonly #partition: string
  readonly #now: number
  readonly #post: WebhookPost | undefined

  constructor(
    tx: Transaction,
    { api, partition, now, webhooks }: Scene & { api: string; webhooks: WebhookPost | undefined },
  ) {
    this.#tx = tx
    this.#api = api
    this.#partition = partition
    this.#now = now
    this.#post = webhooks
  }

  send(message: Message): void {
    const table = outboxOf(this.#api)
    const id = this.#tx.count(table)
    const partition = this.#partition === '' ? {} : { partition: this.#partition }
    this.#tx.put(table, id, { id, at: new Date(this.#now).toISOString(), ...partition, ...message })
  }

  /** Does a step of a request that has several, each of which succeeds or fails alone: nothing of it stays when it throws. */
  attempt<T>(step: () => T): T {
    return this.#tx.attempt(step)
  }

  /** Begins a job of the API. `input`: JSON. The next request of this workspace waits for its result. */
  begin(kind: string, input: unknown): void {
    const table = jobsOf(this.#api)
    const id = this.#tx.count(table)
    this.#tx.put(table, id, { id, kind, input, partition: this.#partition, at: this.#now })
  }

  /** Tells the subscribers of an event of which no record tells by changing. */
  emit(event: ApiEvent): void {
    this.#webhooks.emit(this.#tx, event, { partition: this.#partition, now: this.#now })
  }

  /** What was and is to be delivered to an endpoint, in the order in which it happened. */
  deliveriesTo(endpoint: RowId): Delivery[] {
    return this.#webhooks.deliveriesTo(this.#tx, endpoint, this.#partition)
  }

  /** Delivers once more, as the same message. Undefined where the endpoint takes nothing at present. */
  redeliver(id: number): Delivery | undefined {
    return this.#webhooks.redeliver(this.#tx, id, this.#now)
  }

  get #webhooks(): WebhookPost {
    if (this.#post === undefined) throw new Error(`${this.#api} declares no webhooks`)
    return this.#post
  }
}
