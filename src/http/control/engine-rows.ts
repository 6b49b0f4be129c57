import { jobsOf, outboxOf } from '../../state/effects.ts'
import type { Row } from '../../state/row.ts'
import type { EmulatedApi } from '../emulated-api.ts'
import type { RecordFault } from './control-error.ts'

/** What is wrong with the messages and jobs of an import: no document has a schema for them. */
export function engineFaults(api: EmulatedApi, tables: Readonly<Record<string, readonly Row[]>>): RecordFault[] {
  const { name, definition, storage } = api
  const kinds = Object.keys(definition.jobs ?? {})
  const isJob = ({ kind, at, partition }: Row): boolean =>
    kinds.includes(String(kind)) && Number.isInteger(at) && storage.partitions.includes(String(partition))
  return [
    ...faultsIn(outboxOf(name), tables, isMessage, 'is no message'),
    ...faultsIn(jobsOf(name), tables, isJob, `is no job of ${name}`),
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
  const isInstant = isText(at) && !Number.isNaN(Date.parse(String(at)))
  const isKnown = kind === 'mail' || kind === 'text' || kind === 'webhook'
  const isWritten = isText(to) && [subject, text, partition].every(isMaybeText)
  return isInstant && isKnown && isWritten && (data === undefined || isObject(data)) && Object.keys(more).length === 0
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
