import type { FilterRule, ListRule, PageRule } from '../openapi/rules.ts'
import type { Row, RowId } from '../state/row.ts'
import type { Collection } from '../state/transaction.ts'
import type { Call } from './call.ts'
import { isSoftDeleted } from './record.ts'

/** A page of a list: its records, and where it stands. `number` and `size` are undefined where the client did not page. */
export interface Page {
  readonly rows: readonly Row[]
  /** All matches, on every page. */
  readonly total: number
  readonly number: number | undefined
  readonly size: number | undefined
}

/** The records of a collection that a call asks for: those under its parent that pass the filters, sorted, one page of them. */
export function listRecords(
  rule: ListRule,
  collection: Collection,
  parent: { field: string; id: RowId } | undefined,
  call: Call,
): Page {
  const filters = rule.filters.flatMap((filter) => activeFilter(filter, call))
  const page = pageOf(rule.page, call)
  const order = orderOf(rule, collection, call)
  const isPlain =
    filters.length === 0 &&
    parent === undefined &&
    order.length === 0 &&
    collection.stored.rule.softDelete === undefined
  if (isPlain) {
    const rows = page === undefined ? [...collection.all()] : collection.page(page.offset, page.size)
    return { rows, total: collection.size, number: page?.number, size: page?.size }
  }
  const matches: Row[] = []
  for (const row of candidates(collection, parent, filters)) {
    if (isSoftDeleted(collection.stored.rule, row)) continue
    if (filters.every(({ accepts }) => accepts(row))) matches.push(row)
  }
  if (order.at(-1)?.startsWith('-') === true) matches.reverse() // newest first: also those that are equal in every field
  if (order.length > 0) matches.sort((a, b) => compareRows(order, a, b))
  return { rows: slice(matches, page), total: matches.length, number: page?.number, size: page?.size }
}

interface ActiveFilter {
  readonly accepts: (row: Row) => boolean
  /** The one value that an indexed field must have, so that not every record is visited. */
  readonly only: { readonly field: string; readonly value: unknown } | undefined
}

function candidates(
  collection: Collection,
  parent: { field: string; id: RowId } | undefined,
  filters: readonly ActiveFilter[],
): Iterable<Row> {
  if (parent !== undefined) return collection.by(parent.field, parent.id)
  const indexed = filters.find(({ only }) => only !== undefined && collection.hasIndex(only.field))?.only
  return indexed === undefined ? collection.all() : collection.by(indexed.field, indexed.value)
}

/** `filter.status` reads member `status` of the deep object `filter`. */
function sentValue(parameter: string, call: Call): unknown {
  if (Object.hasOwn(call.query, parameter)) return call.query[parameter]
  const dot = parameter.indexOf('.')
  const owner = dot === -1 ? undefined : call.query[parameter.slice(0, dot)]
  return typeof owner === 'object' && owner !== null
    ? (owner as Readonly<Record<string, unknown>>)[parameter.slice(dot + 1)]
    : undefined
}

function activeFilter({ parameter, fields, match, separator }: FilterRule, call: Call): ActiveFilter[] {
  const sent = sentValue(parameter, call)
  if (sent === undefined) return []
  const wanted = Array.isArray(sent)
    ? sent
    : separator !== undefined && typeof sent === 'string'
      ? sent.split(separator)
      : [sent]
  const accepts = (row: Row) =>
    fields.some((field) => valuesAt(row, field).some((value) => wanted.some((want) => MATCHES[match](value, want))))
  const [field] = fields
  const isExact =
    match === 'equals' && wanted.length === 1 && fields.length === 1 && field !== undefined && !field.includes('.')
  return [{ accepts, only: isExact ? { field, value: wanted[0] } : undefined }]
}

/** The values that a path leads to, through objects and every item of lists: `work_locations.id`. */
function valuesAt(value: unknown, path: string): unknown[] {
  const dot = path.indexOf('.')
  const head = dot === -1 ? path : path.slice(0, dot)
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path))
  if (typeof value !== 'object' || value === null) return []
  const member = (value as Readonly<Record<string, unknown>>)[head]
  return dot === -1 ? (Array.isArray(member) ? member : [member]) : valuesAt(member, path.slice(dot + 1))
}

const folded = (value: unknown): string => String(value ?? '').toLowerCase()

const MATCHES: Readonly<Record<FilterRule['match'], (value: unknown, wanted: unknown) => boolean>> = {
  equals: (value, wanted) => value === wanted || (value != null && String(value) === String(wanted)),
  like: (value, wanted) => value != null && folded(value) === folded(wanted),
  contains: (value, wanted) => value != null && folded(value).includes(folded(wanted)),
  from: (value, wanted) => value != null && compareWithBound(value, wanted) >= 0,
  to: (value, wanted) => value != null && compareWithBound(value, wanted) <= 0,
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i

/** Instants are compared as such; other text as far as the bound goes, so that a date takes in its whole day. */
function compareWithBound(value: unknown, bound: unknown): number {
  if (typeof value !== 'string' || typeof bound !== 'string') return Number(value) - Number(bound)
  if (INSTANT.test(value) && INSTANT.test(bound)) return Date.parse(value) - Date.parse(bound)
  const beginning = value.slice(0, bound.length)
  return beginning < bound ? -1 : beginning > bound ? 1 : 0
}

function orderOf(rule: ListRule, collection: Collection, call: Call): string[] {
  const sent = rule.sort === undefined ? undefined : call.query[rule.sort.parameter]
  if (typeof sent === 'string' && sent !== '') return sent.split(',')
  return [...collection.stored.rule.order]
}

/** By each field in turn, `-` for descending; text without case, missing values first. Equal records keep their order. */
function compareRows(order: readonly string[], a: Row, b: Row): number {
  for (const name of order) {
    const isDescending = name.startsWith('-')
    const field = isDescending ? name.slice(1) : name
    const result = compareValues(a[field], b[field])
    if (result !== 0) return isDescending ? -result : result
  }
  return 0
}

function compareValues(a: unknown, b: unknown): number {
  if (a == null || b == null) return (a == null ? 0 : 1) - (b == null ? 0 : 1)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [folded(a), folded(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

interface PageRequest {
  readonly number: number
  readonly size: number
  readonly offset: number
}

function pageOf(rule: PageRule | undefined, call: Call): PageRequest | undefined {
  if (rule === undefined) return undefined
  const sent = (name: string | undefined): number | undefined =>
    name === undefined ? undefined : (call.query[name] as number | undefined) // validated
  const size = sent(rule.size)
  const number = sent(rule.number)
  const offset = sent(rule.offset)
  if (rule.isOptional && size === undefined && number === undefined && offset === undefined) return undefined
  const effective = size ?? rule.defaultSize
  const start = offset ?? ((number ?? 1) - 1) * effective
  return { size: effective, offset: start, number: number ?? Math.floor(start / Math.max(1, effective)) + 1 }
}

const slice = (rows: readonly Row[], page: PageRequest | undefined): readonly Row[] =>
  page === undefined ? rows : rows.slice(page.offset, page.offset + page.size)
