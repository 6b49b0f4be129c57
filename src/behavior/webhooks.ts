import type { Validators } from '../contract/validator.ts'
import type { ApiDocument } from '../openapi/document.ts'
import { isJson } from '../openapi/inference.ts'
import type { Located } from '../openapi/source.ts'
import { type ApiEvent, type Attempt, Deliveries, type Delivery } from '../state/deliveries.ts'
import type { Scene, WebhookPost } from '../state/effects.ts'
import type { RowId } from '../state/row.ts'
import type { ApiStorage } from '../state/storage.ts'
import type { Collection, Transaction } from '../state/transaction.ts'
import { messageId } from './message-id.ts'
import { Projector } from './projection.ts'
import { RETRY_AFTER_MS, type WebhookRules, type WebhookTarget } from './webhook-rules.ts'

/** What came of a try: a status, or why there is none. `retryAfterMs`: the receiver asks for that much time. */
export type DeliveryOutcome =
  | { readonly status: number; readonly error: string | null; readonly retryAfterMs?: number }
  | { readonly status: null; readonly error: string }

/** The next thing to be delivered to an endpoint. */
export interface Departure {
  readonly delivery: Delivery
  /** Milliseconds since 1970, by the workspace's clock. */
  readonly dueAt: number
  readonly target: WebhookTarget
}

/** A receiver cannot ask for more time than this. */
const LONGEST_PAUSE_MS = 24 * 60 * 60 * 1000
const GONE = 410

export interface WebhookOptions {
  readonly document: ApiDocument
  readonly storage: ApiStorage
  readonly validators: Validators
  /** Told of a payload that contradicts the document. When it throws, the change that caused it is undone. */
  readonly onBreach: (message: string) => void
}

/** The webhooks of one API: events become deliveries in the transaction that causes them, and tries move these on. */
export class Webhooks implements WebhookPost {
  readonly #rules: WebhookRules
  readonly #options: WebhookOptions
  readonly #project: Projector
  /** The tables whose records mean something here. */
  readonly #watched: ReadonlySet<string>

  constructor(rules: WebhookRules, options: WebhookOptions) {
    this.#rules = rules
    this.#options = options
    this.#project = new Projector(options.document.source, 'response')
    const watched = new Set([rules.endpoints, ...Object.keys(rules.events)])
    const { storage } = options
    const stored = storage.partitions.flatMap((partition) => [...storage.collections(partition).values()])
    this.#watched = new Set(stored.filter(({ rule }) => watched.has(rule.name)).map(({ table }) => table))
  }

  get api(): string {
    return this.#options.storage.api
  }

  /** Makes deliveries of what the writes of a transaction mean. */
  react(tx: Transaction, now: number): void {
    const { storage } = this.#options
    for (const { table, ...change } of tx.changedRecords(this.#watched)) {
      const place = storage.placeOf(table)
      if (place === undefined) continue
      const { collection, partition } = place
      if (collection === this.#rules.endpoints && change.after === undefined)
        this.#abandon(tx, recipient(table, change.id))
      const tell = this.#rules.events[collection]
      if (tell === undefined) continue
      const records = storage.records(change.after === undefined ? tx.beginning() : tx, partition)
      for (const event of tell(change, records, now)) this.emit(tx, event, { partition, now })
    }
  }

  emit(tx: Transaction, event: ApiEvent, { partition, now }: Scene): void {
    const body = JSON.stringify(this.#checked(event))
    const endpoints = this.#endpoints(tx, partition)
    const deliveries = new Deliveries(tx, this.api)
    let message: string | undefined
    for (const endpoint of endpoints.all()) {
      const id = endpoint[endpoints.stored.rule.id.field] as RowId // stored rows have ids
      if (event.to === undefined ? !this.#rules.wants(endpoint, event.type) : event.to !== id) continue
      const number = deliveries.nextId()
      message ??= messageId(`${this.api}/${partition}/${number} ${body}`)
      deliveries.put({
        id: number,
        message,
        event: event.type,
        at: new Date(now).toISOString(),
        partition,
        endpoint: id,
        recipient: recipient(endpoints.stored.table, id),
        body,
        status: 'pending',
        dueAt: now,
        tries: 0,
        attempts: [],
      })
    }
  }

  deliveriesTo(tx: Transaction, endpoint: RowId, partition: string): Delivery[] {
    const { table } = this.#endpoints(tx, partition).stored
    return [...new Deliveries(tx, this.api).to(recipient(table, endpoint))]
  }

  redeliver(tx: Transaction, id: number, now: number): Delivery | undefined {
    const deliveries = new Deliveries(tx, this.api)
    const delivery = deliveries.get(id)
    if (delivery === undefined || this.targetOf(tx, delivery, now) === undefined) return undefined
    return deliveries.put({ ...delivery, status: 'pending', dueAt: now, tries: 0 })
  }

  /** Where a delivery goes at present. */
  targetOf(tx: Transaction, { endpoint, partition }: Delivery, now: number): WebhookTarget | undefined {
    const record = this.#endpoints(tx, partition).get(endpoint)
    return record && this.#rules.target(record, now)
  }

  /** What is to be delivered to each endpoint next. The rest of what it is to get waits for that. */
  *departures(tx: Transaction, now: number): Generator<Departure> {
    const deliveries = new Deliveries(tx, this.api)
    const tables = new Set<string>()
    for (const partition of this.#options.storage.partitions) {
      const endpoints = this.#endpoints(tx, partition)
      const { table, rule } = endpoints.stored
      if (tables.has(table)) continue // one for all data sets
      tables.add(table)
      for (const endpoint of endpoints.all()) {
        const [delivery] = deliveries.pendingTo(recipient(table, endpoint[rule.id.field] as RowId))
        if (delivery === undefined) continue
        const target = this.#rules.target(endpoint, now)
        if (target !== undefined) yield { delivery, dueAt: delivery.dueAt ?? now, target }
      }
    }
  }

  /** Notes what came of a try that was begun at `at`, and what follows for the delivery and its endpoint. */
  record(tx: Transaction, id: number, outcome: DeliveryOutcome, { at, now }: { at: number; now: number }): void {
    const deliveries = new Deliveries(tx, this.api)
    const delivery = deliveries.get(id)
    if (delivery?.status !== 'pending') return // its endpoint is gone meanwhile
    const { status, error } = outcome
    const tries = delivery.tries + 1
    const pauseMs = error === null || status === GONE ? undefined : this.#pauseMs(tries, outcome)
    const dueAt = pauseMs === undefined ? null : now + pauseMs
    const attempt: Attempt = {
      number: delivery.attempts.length + 1,
      at: new Date(at).toISOString(),
      status,
      error,
      next_at: dueAt === null ? null : new Date(dueAt).toISOString(),
    }
    const attempts = [...delivery.attempts, attempt]
    const state = error === null ? 'delivered' : dueAt === null ? 'failed' : 'pending'
    deliveries.put({ ...delivery, status: state, dueAt, tries, attempts })
    if (state !== 'failed') return
    const records = this.#options.storage.records(tx, delivery.partition)
    const endpoint = records[this.#rules.endpoints]?.get(delivery.endpoint)
    if (endpoint === undefined) return
    const follow = status === GONE ? this.#rules.gone : this.#rules.exhausted
    follow(endpoint, records, now)
  }

  #pauseMs(tries: number, outcome: DeliveryOutcome): number | undefined {
    const planned = (this.#rules.retryAfterMs ?? RETRY_AFTER_MS)[tries - 1]
    const wanted = outcome.status === null ? 0 : Math.min(outcome.retryAfterMs ?? 0, LONGEST_PAUSE_MS)
    return planned === undefined ? undefined : Math.max(planned, wanted)
  }

  /** Nobody is there any more for what an endpoint was still to get. */
  #abandon(tx: Transaction, recipient: string): void {
    const deliveries = new Deliveries(tx, this.api)
    for (const delivery of deliveries.pendingTo(recipient))
      deliveries.put({ ...delivery, status: 'failed', dueAt: null })
  }

  #endpoints(tx: Transaction, partition: string): Collection {
    const collection = this.#options.storage.records(tx, partition)[this.#rules.endpoints]
    if (collection === undefined) throw new Error(`${this.api} has no collection ${this.#rules.endpoints} of endpoints`)
    return collection
  }

  /** The payload, cut to what the document declares and held against it. */
  #checked({ type, payload }: ApiEvent): unknown {
    const schema = this.#schemaOf(type)
    const body = this.#project.for(schema)(payload)
    const faults = this.#options.validators.for(schema, 'response')(body)
    if (faults.length > 0) {
      const told = faults.map(({ pointer, message }) => `${pointer} ${message}`.trim()).join('; ')
      this.#options.onBreach(`the webhook ${type} of ${this.api} contradicts the document: ${told}`)
    }
    return body
  }

  #schemaOf(type: string): Located {
    const content = this.#options.document.webhooks.get(type)?.requestBody?.content
    const schema = content?.find(({ name }) => isJson(name))?.schema
    if (schema === undefined) throw new Error(`the document of ${this.api} has no webhook "${type}" with a JSON body`)
    return schema
  }
}

const recipient = (table: string, id: RowId): string => `${table}/${id}`
