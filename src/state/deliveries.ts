import type { Row, RowId } from './row.ts'
import type { TableSchema } from './table.ts'
import type { Transaction } from './transaction.ts'

/** What an API tells its subscribers. */
export interface ApiEvent {
  /** Its name under `webhooks` in the document. */
  readonly type: string
  /** The whole body of the webhook. JSON; members that the document does not declare are cut. */
  readonly payload: unknown
  /** Id of the one endpoint that it is for, whatever that subscribed to. Every endpoint that wants it, otherwise. */
  readonly to?: RowId
}

/** One try to deliver. */
export interface Attempt {
  /** Counts from 1 over all tries of a delivery. */
  readonly number: number
  /** RFC 3339, by the workspace's clock. */
  readonly at: string
  /** What the receiver answered; null where it did not. */
  readonly status: number | null
  /** Why this was no success; null where it was. */
  readonly error: string | null
  /** When the next one was due from then on; null for never. */
  readonly next_at: string | null
}

/** One event on its way to one endpoint. Those of an endpoint go out in the order of their ids. */
export interface Delivery extends Row {
  /** Counts from 1 in each API. */
  readonly id: number
  /** What `webhook-id` says: the same for every try, and for every endpoint that is told of the event. */
  readonly message: string
  readonly event: string
  /** When it happened: RFC 3339, by the workspace's clock. */
  readonly at: string
  /** The data set that it happened in; empty where the API has one only. */
  readonly partition: string
  /** Id of the endpoint's record. */
  readonly endpoint: RowId
  /** The endpoint among all of the API. */
  readonly recipient: string
  /** The bytes to be sent. */
  readonly body: string
  readonly status: 'pending' | 'delivered' | 'failed'
  /** Milliseconds since 1970 by the workspace's clock; null unless it is pending. */
  readonly dueAt: number | null
  /** Tries since it was made, or was asked to be delivered again. */
  readonly tries: number
  readonly attempts: readonly Attempt[]
}

export const deliveriesOf = (api: string): string => `${api}/$deliveries`

export const DELIVERY_TABLE: TableSchema = { idField: 'id', indexes: [['recipient'], ['recipient', 'status']] }

/** The deliveries of an API inside a transaction. */
export class Deliveries {
  readonly #tx: Transaction
  readonly #table: string

  constructor(tx: Transaction, api: string) {
    this.#tx = tx
    this.#table = deliveriesOf(api)
  }

  get(id: number): Delivery | undefined {
    return this.#tx.table(this.#table)?.get(id) as Delivery | undefined
  }

  nextId(): number {
    return this.#tx.count(this.#table)
  }

  put(delivery: Delivery): Delivery {
    this.#tx.put(this.#table, delivery.id, delivery)
    return delivery
  }

  /** All, in the order in which they were made. */
  all(): Iterable<Delivery> {
    return (this.#tx.steadyTable(this.#table)?.all() ?? []) as Iterable<Delivery>
  }

  /** All of an endpoint, in the order in which they were made. */
  to(recipient: string): Iterable<Delivery> {
    return this.#find(['recipient'], [recipient])
  }

  /** Those that are still to be delivered, the next one first. */
  pendingTo(recipient: string): Iterable<Delivery> {
    return this.#find(['recipient', 'status'], [recipient, 'pending'])
  }

  #find(fields: readonly string[], values: readonly unknown[]): Iterable<Delivery> {
    return (this.#tx.steadyTable(this.#table)?.find(fields, values) ?? []) as Iterable<Delivery>
  }
}
