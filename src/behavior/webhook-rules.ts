import type { ApiEvent } from '../state/deliveries.ts'
import type { Row } from '../state/row.ts'
import type { Records } from '../state/storage.ts'
import type { Collection, RecordChange } from '../state/transaction.ts'

/** Where an endpoint is, and what it knows the API by. More than one secret while an old one still counts. */
export interface WebhookTarget {
  readonly url: string
  /** `whsec_` and base64. */
  readonly secrets: readonly string[]
}

/** What of an API's webhooks its document cannot say. `R`: its collections, typed; `E`: the record of an endpoint. */
export interface WebhookRules<R = Records, E = Row> {
  /** The collection whose records are the endpoints. */
  readonly endpoints: keyof R & string
  /** Whether an endpoint is told of events of this name that happen now. */
  readonly wants: (endpoint: E, event: string) => boolean
  /** Undefined while it takes nothing: what is meant for it waits. */
  readonly target: (endpoint: E, now: number) => WebhookTarget | undefined
  /**
   * What it means to subscribers that a record has changed, whoever changed it. `records`: those around `after`, or
   * around `before` where it is gone.
   */
  readonly events: {
    readonly [Name in keyof R]?: R[Name] extends Collection<infer Item>
      ? (change: RecordChange<Item>, records: R, now: number) => readonly ApiEvent[]
      : never
  }
  /** How long after each failed try the next one is made, in milliseconds; the example of Standard Webhooks by default. */
  readonly retryAfterMs?: readonly number[]
  /** What becomes of an endpoint that the last try has failed at. */
  readonly exhausted: (endpoint: E, records: R, now: number) => void
  /** What becomes of one that says that it is gone (410). */
  readonly gone: (endpoint: E, records: R, now: number) => void
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Source: the deliverability section of Standard Webhooks 1.0.0; nine more tries after the first one. */
export const RETRY_AFTER_MS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]
