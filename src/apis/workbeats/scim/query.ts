import type { WorkbeatsRecords } from '../records.ts'
import { type AttributePath, lastOf, resolvePath, type Scope, toSimple } from './attributes.ts'
import { parseFilter } from './filter.ts'
import { compileFilter } from './matching.ts'
import { refuse } from './problems.ts'
import { checkSelection, type Selection, select } from './projection.ts'
import type { ResourceType } from './resource-type.ts'
import { type Complex, preferred, type Resource, valuesAt } from './values.ts'
import { withVersion } from './versions.ts'

export const LIST_URN = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'

/** Resources in one answer at most; `ServiceProviderConfig` says so. */
export const MAX_RESULTS = 200

/** What a query asks for, by GET or by `.search` (RFC 7644 §3.4.2, §3.4.3). */
export interface Query extends Selection {
  readonly filter?: string | undefined
  readonly sortBy?: string | undefined
  readonly sortOrder?: 'ascending' | 'descending' | undefined
  readonly startIndex?: number | undefined
  readonly count?: number | undefined
}

export interface ListResponse {
  readonly schemas: readonly string[]
  readonly totalResults: number
  readonly startIndex: number
  readonly itemsPerPage: number
  readonly Resources: readonly Complex[]
}

interface Found {
  readonly type: ResourceType
  readonly resource: Resource
}

/** The resources of these types that match, sorted, and a page of them. */
export function listResources(
  types: readonly ResourceType[],
  query: Query,
  { records, baseUrl }: { readonly records: WorkbeatsRecords; readonly baseUrl: string },
): ListResponse {
  checkSelection(query)
  const found = types.flatMap((type) => findAll(type, types, query, records, baseUrl))
  const sorted = query.sortBy === undefined ? found : sort(found, types, query.sortBy, query.sortOrder)
  const start = Math.max(1, query.startIndex ?? 1)
  const size = Math.min(Math.max(0, query.count ?? MAX_RESULTS), MAX_RESULTS)
  const page = sorted.slice(start - 1, start - 1 + size)
  return {
    schemas: [LIST_URN],
    totalResults: found.length,
    startIndex: start,
    itemsPerPage: page.length,
    Resources: page.map(({ type, resource }) => select(withVersion(resource, baseUrl), type, query)),
  }
}

function findAll(
  type: ResourceType,
  types: readonly ResourceType[],
  { filter, sortBy }: Query,
  records: WorkbeatsRecords,
  baseUrl: string,
): Found[] {
  const isKnown = (path: string) => types.some((other) => resolvePath(other, path) !== undefined)
  const matches = filter === undefined ? () => true : compileFilter(parseFilter(filter), type, isKnown)
  // An entity tag takes longer to make than all the rest, so it is made for all only where it is asked for.
  const asksVersion = /version/i.test(`${filter} ${sortBy}`)
  const found: Found[] = []
  for (const resource of type.all(records, baseUrl)) {
    const seen = asksVersion ? withVersion(resource, baseUrl) : resource
    if (matches(seen)) found.push({ type, resource })
  }
  return found
}

/** What has no value comes last, or first when descending (RFC 7644 §3.4.2.3). */
function sort(
  found: readonly Found[],
  types: readonly ResourceType[],
  sortBy: string,
  order: Query['sortOrder'],
): Found[] {
  if (types.every((type) => resolvePath(type, sortBy) === undefined))
    return refuse('invalidValue', `There is no attribute "${sortBy}" to sort by.`)
  const direction = order === 'descending' ? -1 : 1
  return found
    .map((one) => ({ one, key: sortKey(one, sortBy) }))
    .sort(({ key: a }, { key: b }) => direction * compareKeys(a, b))
    .map(({ one }) => one)
}

function sortKey({ type, resource }: Found, sortBy: string): string | undefined {
  const path = resolveSort(type, sortBy)
  if (path === undefined) return undefined
  const [value] = valuesAt(chosen(resource, path), path)
  if (value === undefined) return undefined
  const attribute = lastOf(path)
  if (attribute.type === 'dateTime') return new Date(String(value)).toISOString()
  return attribute.caseExact === true ? String(value) : String(value).toLowerCase()
}

function resolveSort(scope: Scope, sortBy: string): AttributePath | undefined {
  const path = resolvePath(scope, sortBy)
  return path && toSimple(path)
}

/** Of a list, the item that counts. */
function chosen(resource: Complex, [first]: AttributePath): Complex {
  const list = first?.multiValued === true ? resource[first.name] : undefined
  return first !== undefined && Array.isArray(list) ? { [first.name]: preferred(list) } : resource
}

function compareKeys(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0)
  return a < b ? -1 : a > b ? 1 : 0
}
