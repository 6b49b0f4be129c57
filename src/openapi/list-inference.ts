import type { Operation } from './operation.ts'
import type { CollectionRule, FilterRule, ListRule, PageRule } from './rules.ts'
import { shapeOf } from './shape.ts'
import type { DocumentSource, Located } from './source.ts'

const PAGE_NUMBERS = ['page', 'page_number', 'pageNumber']
const PAGE_SIZES = ['items_per_page', 'per_page', 'page_size', 'pageSize', 'perPage', 'limit']
const OFFSETS = ['offset', 'skip']

/** Where the records of a list answer are: the answer itself, or its only member that is a list. */
export function inferItems(
  source: DocumentSource,
  answer: Located,
): { member: string | undefined; schema: Located | undefined } | undefined {
  const shape = shapeOf(source, answer)
  if (shape.types.has('array')) return { member: undefined, schema: shape.items }
  const lists = [...shape.properties].filter(([, property]) => shapeOf(source, property.schema).types.has('array'))
  const [only] = lists
  if (lists.length !== 1 || only === undefined) return undefined
  return { member: only[0], schema: shapeOf(source, only[1].schema).items }
}

/** The integer member that counts all matches. */
export function inferTotal(source: DocumentSource, answer: Located): string | undefined {
  const { properties } = shapeOf(source, answer)
  return [...properties.keys()].find((name) => {
    const types = shapeOf(source, properties.get(name)?.schema ?? answer).types
    return /^total|count$/i.test(name) && (types.has('integer') || types.has('number'))
  })
}

/** The member that wraps a single record: the only object in an answer that has no id field of its own. */
export function inferItem(source: DocumentSource, answer: Located, idField: string | undefined): string | undefined {
  const { properties } = shapeOf(source, answer)
  if (properties.has(idField ?? 'id')) return undefined
  const objects = [...properties].filter(([, property]) => shapeOf(source, property.schema).types.has('object'))
  const [only] = objects
  if (objects.length !== 1 || only === undefined) return undefined
  return only[0] === 'data' || properties.size === 1 ? only[0] : undefined
}

export function inferPage(source: DocumentSource, operation: Operation): PageRule | undefined {
  const named = (names: readonly string[]) =>
    operation.parameters.find((parameter) => parameter.in === 'query' && names.includes(parameter.name))
  const size = named(PAGE_SIZES)
  if (size === undefined) return undefined
  const standard = size.schema && shapeOf(source, size.schema).default?.value
  return {
    number: named(PAGE_NUMBERS)?.name,
    offset: named(OFFSETS)?.name,
    size: size.name,
    defaultSize: typeof standard === 'number' ? standard : 25,
    isOptional: typeof standard !== 'number',
  }
}

/** Query parameters that are named like a field of the record, as far as nothing else is said of them. */
export function inferFilters(
  source: DocumentSource,
  operation: Operation,
  collection: CollectionRule,
  draft: Partial<ListRule>,
): FilterRule[] {
  const { properties } = shapeOf(source, collection.schema)
  const spoken = new Set([
    ...(draft.filters ?? []).map(({ parameter }) => parameter),
    draft.sort?.parameter,
    ...PAGE_NUMBERS,
    ...PAGE_SIZES,
    ...OFFSETS,
  ])
  return operation.parameters
    .filter(({ in: place, name }) => place === 'query' && properties.has(name) && !spoken.has(name))
    .map(({ name }) => ({ parameter: name, fields: [name], match: 'equals', separator: undefined }))
}
