import { deliveriesOf } from '../../state/deliveries.ts'
import { jobsOf, outboxOf } from '../../state/effects.ts'
import type { Row } from '../../state/row.ts'
import type { EmulatedApi } from '../emulated-api.ts'
import type { RecordFault } from './control-error.ts'

/** What is wrong with the messages, jobs and deliveries of an import: no document has a schema for them. */
export function engineFaults(api: EmulatedApi, tables: Readonly<Record<string, readonly Row[]>>): RecordFault[] {
  const { name, definition, storage } = api
  const kinds = Object.keys(definition.jobs ?? {})
  const isJob = ({ kind, at, partition }: Row): boolean =>
    kinds.includes(String(kind)) && Number.isInteger(at) && storage.partitions.includes(String(partition))
  return [
    ...faultsIn(outboxOf(name), tables, isMessage, 'is no message'),
    ...faultsIn(jobsOf(name), tables, isJob, `is no job of ${name}`),
    ...faultsIn(deliveriesOf(name), tables, isDelivery(api), `is no delivery of ${name}`),
  ]
}

function faultsIn(
  table: string,
  tables: Readonly<Record<string, readonly Row[]>>,
  isRight: (row: Row) => boolean,
  message: string,
): RecordFault[] {
  const ids = new Set<unknown>()
  return (tables[table] ?? []).flatMap((row, index) => {
    const pointer = `/tables/${escapePointer(table)}/${index}`
    const isNew = Number.isInteger(row.id) && Number(row.id) > 0 && !ids.has(row.id)
    ids.add(row.id)
    if (!isNew) return [{ pointer: `${pointer}/id`, message: 'must be a whole number from 1 that is there once' }]
    return isRight(row) ? [] : [{ pointer, message }]
  })
}

function isMessage({ id, at, kind, to, subject, text, data, partition, ...more }: Row): boolean {
  const isText = (value: unknown): boolean => typeof value === 'string'
  const isMaybeText = (value: unknown): boolean => value === undefined || isText(value)
  const isKnown = kind === 'mail' || kind === 'text' || kind === 'webhook'
  const isWritten = isText(to) && [subject, text, partition].every(isMaybeText)
  return (
    isInstant(at) && isKnown && isWritten && (data === undefined || isObject(data)) && Object.keys(more).length === 0
  )
}

const isDelivery =
  ({ document, definition, storage }: EmulatedApi) =>
  ({ id, message, event, at, partition, endpoint, recipient, body, ...rest }: Row): boolean => {
    const { status, dueAt, tries, attempts, ...more } = rest
    const { webhooks } = definition
    const stored = storage.partitions.includes(String(partition))
      ? storage.collections(String(partition)).get(webhooks?.endpoints ?? '')
      : undefined
    const isMeant = stored !== undefined && recipient === `${stored.table}/${String(endpoint)}`
    const isKnown = typeof event === 'string' && document.webhooks.has(event)
    const isWritten = typeof message === 'string' && isInstant(at) && isJsonText(body)
    const isStanding = status === 'pending' ? Number.isInteger(dueAt) : dueAt === null
    const isTried = Number.isInteger(tries) && Array.isArray(attempts) && attempts.every(isAttempt)
    const isState = status === 'pending' || status === 'delivered' || status === 'failed'
    return isMeant && isKnown && isWritten && isStanding && isTried && isState && Object.keys(more).length === 0
  }

function isAttempt(value: unknown): boolean {
  if (!isObject(value)) return false
  const { number, at, status, error, next_at, ...more } = value
  const isTold = Number.isInteger(number) && isInstant(at) && (error === null || typeof error === 'string')
  const isAnswered = status === null || Number.isInteger(status)
  return isTold && isAnswered && (next_at === null || isInstant(next_at)) && Object.keys(more).length === 0
}

const isInstant = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value))

function isJsonText(value: unknown): boolean {
  try {
    JSON.parse(String(value))
    return typeof value === 'string'
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
