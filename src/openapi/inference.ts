import type { ApiDocument } from './document.ts'
import { readActionRule } from './extension.ts'
import { inferFilters, inferItem, inferItems, inferPage, inferTotal } from './list-inference.ts'
import type { Operation } from './operation.ts'
import {
  type ActionKind,
  type ActionRule,
  type CollectionRule,
  DEFAULT_ID,
  type IdRule,
  type ListRule,
  type Reference,
} from './rules.ts'
import { shapeOf } from './shape.ts'
import type { Located } from './source.ts'

/** What the operations of a document do, and what is stored for them. */
export interface Resources {
  readonly collections: ReadonlyMap<string, CollectionRule>
  /** By operationId. An operation that is not here has examples only, unless a handler is registered for it. */
  readonly actions: ReadonlyMap<string, ActionRule>
}

/**
 * Gives each operation its action: as its `x-understudy` says, else as path shape, method and schemas suggest.
 * `/pets` and `/pets/{petId}` are a collection and its records; `/pets/{petId}/visits` lives below it.
 * `isHandled`: whether code does what an operation does, so that nothing is to be made of its path.
 */
export function findResources(document: ApiDocument, isHandled: (id: string) => boolean): Resources {
  const collections = new Map(document.extension.collections)
  const actions = new Map<string, ActionRule>()
  const byPath = new Map<string, string>()
  const silent: Operation[] = []
  for (const operation of document.operations) {
    const rule = readActionRule(document.source, operation.at, collections)
    if (rule === undefined) {
      if (!isHandled(operation.id)) silent.push(operation)
      continue
    }
    byPath.set(resourcePath(operation.path), rule.collection)
    const collection = collections.get(rule.collection)
    if (collection !== undefined) actions.set(operation.id, completeRule(document, operation, collection, rule))
  }
  const candidates = groupByResource(silent)
  // Shorter paths first, so that a parent is known before its children.
  for (const path of [...candidates.keys()].sort((a, b) => a.length - b.length)) {
    inferResource(document, path, candidates.get(path) ?? [], { collections, actions, byPath })
  }
  return { collections, actions }
}

/** `/clients/{id}/contacts/{contact_id}` and `/clients/{id}/contacts` are one resource: the latter. */
export const resourcePath = (path: string): string => path.replace(/\/\{[^}/]+\}\/?$/, '').replace(/\/$/, '')
const isItemPath = (path: string): boolean => /\/\{[^}/]+\}\/?$/.test(path)

function groupByResource(operations: readonly Operation[]): Map<string, Operation[]> {
  const groups = new Map<string, Operation[]>()
  for (const operation of operations) {
    if (actionOf(operation) === undefined) continue
    const path = resourcePath(operation.path)
    groups.set(path, [...(groups.get(path) ?? []), operation])
  }
  return groups
}

/** What path shape and method suggest; undefined for what is none of these. */
export function actionOf({ method, path }: Operation): ActionKind | undefined {
  const last = path.replace(/\/$/, '').split('/').at(-1) ?? ''
  if (!isItemPath(path) && (last === '' || last.includes('{'))) return undefined
  const kinds: Partial<Record<string, ActionKind>> = isItemPath(path)
    ? { get: 'read', put: 'replace', patch: 'update', delete: 'delete' }
    : { get: 'list', post: 'create' }
  return kinds[method]
}

interface Known {
  readonly collections: Map<string, CollectionRule>
  readonly actions: Map<string, ActionRule>
  readonly byPath: Map<string, string>
}

function inferResource(document: ApiDocument, path: string, operations: readonly Operation[], known: Known): void {
  const name = known.byPath.get(path)
  const collection =
    name === undefined ? inferCollection(document, path, operations, known) : known.collections.get(name)
  if (collection === undefined) return
  for (const operation of operations) {
    const kind = actionOf(operation)
    if (kind === undefined || !canDo(document, operation, kind)) continue
    const rule = completeRule(document, operation, collection, { kind, collection: collection.name, item: undefined })
    known.actions.set(operation.id, rule)
  }
}

/** A GET without a record or a list in its answer does something else than reading records. */
export function canDo(document: ApiDocument, operation: Operation, kind: ActionKind): boolean {
  const answer = successSchema(operation)
  if (kind === 'list') return answer !== undefined && inferItems(document.source, answer) !== undefined
  if (kind === 'read') return answer !== undefined && isRecord(document, answer)
  return true
}

const isRecord = (document: ApiDocument, schema: Located): boolean => {
  const { types } = shapeOf(document.source, schema)
  return types.size === 0 || types.has('object')
}

function inferCollection(
  document: ApiDocument,
  path: string,
  operations: readonly Operation[],
  known: Known,
): CollectionRule | undefined {
  const segments = path.split('/').filter((segment) => segment !== '')
  const statics = segments.filter((segment) => !segment.includes('{'))
  const schema = recordSchema(document, operations)
  const hasItems = operations.some(({ path: own }) => isItemPath(own))
  const hasCollection = operations.some(
    (operation) => actionOf(operation) === 'create' || actionOf(operation) === 'list',
  )
  if (schema === undefined || (!hasItems && !hasCollection)) return undefined
  const base = statics.at(-1)
  if (base === undefined) return undefined
  const parent = inferParent(segments, known)
  if (parent === undefined) return undefined
  const name = known.collections.has(base) ? statics.join('_') : base
  if (known.collections.has(name)) return undefined
  const collection: CollectionRule = {
    name,
    schema,
    id: inferId(document, schema, base, operations),
    references: parent,
    indexes: [],
    onCreate: {},
    onUpdate: {},
    softDelete: undefined,
    order: [],
    isShared: false,
  }
  known.collections.set(name, collection)
  known.byPath.set(path, name)
  return collection
}

/** The reference to the record that the path leads through; undefined where the path leads through something unknown. */
function inferParent(segments: readonly string[], known: Known): Reference[] | undefined {
  const last = segments.findLastIndex((segment) => segment.includes('{'))
  if (last === -1) return []
  const parentPath = `/${segments.slice(0, last).join('/')}`
  const to = known.byPath.get(parentPath)
  if (to === undefined) return undefined
  const parameter = (segments[last] ?? '').slice(1, -1)
  const idField = known.collections.get(to)?.id.field ?? 'id'
  const field = parameter !== idField && parameter !== 'id' ? parameter : `${singular(to)}_id`
  return [{ field, to, onDelete: 'cascade', isParent: true }]
}

export const singular = (plural: string): string =>
  plural.endsWith('ies')
    ? `${plural.slice(0, -3)}y`
    : /(s|x|ch|sh)es$/.test(plural)
      ? plural.slice(0, -2)
      : plural.replace(/s$/, '')

function recordSchema(document: ApiDocument, operations: readonly Operation[]): Located | undefined {
  for (const kind of ['read', 'create', 'replace', 'update', 'list'] as const) {
    const operation = operations.find((candidate) => actionOf(candidate) === kind)
    const answer = operation && successSchema(operation)
    if (answer === undefined) continue
    if (kind === 'list') {
      const items = inferItems(document.source, answer)
      if (items?.schema !== undefined) return items.schema
    } else if (isRecord(document, answer)) {
      const item = inferItem(document.source, answer, undefined)
      return item === undefined ? answer : shapeOf(document.source, answer).properties.get(item)?.schema
    }
  }
  return operations.find(({ method }) => method === 'post')?.requestBody?.content.find(({ name }) => isJson(name))
    ?.schema
}

function inferId(document: ApiDocument, schema: Located, collection: string, operations: readonly Operation[]): IdRule {
  const { properties } = shapeOf(document.source, schema)
  const parameter = operations.find(({ path }) => isItemPath(path))?.pathParameters.at(-1)
  const one = singular(collection)
  const candidates = [parameter, 'id', `${one}_id`, `${one}Id`].filter((name) => name !== undefined)
  const field = candidates.find((name) => properties.has(name)) ?? 'id'
  const property = properties.get(field)
  if (property === undefined) return { ...DEFAULT_ID, field }
  const { types, format } = shapeOf(document.source, property.schema)
  const body = operations
    .find(({ method }) => method === 'post')
    ?.requestBody?.content.find(({ name }) => isJson(name))?.schema
  const sent = body && shapeOf(document.source, body).properties.get(field)
  if (sent?.isRequired === true && !shapeOf(document.source, sent.schema).isReadOnly)
    return { ...DEFAULT_ID, field, style: 'given' }
  if (types.has('integer') || types.has('number')) return { ...DEFAULT_ID, field }
  return { ...DEFAULT_ID, field, style: format === 'uuid' ? 'uuid' : 'hash', length: 8 }
}

export const isJson = (mediaType: string): boolean =>
  /^application\/json\b|\+json\b|^\*\/\*$|^application\/\*$/.test(mediaType)

/** The schema of the JSON answer of the first documented success. */
export function successSchema(operation: Operation): Located | undefined {
  const statuses = [...operation.responses.keys()].filter((status) => status.startsWith('2')).sort()
  const responses = statuses.map((status) => operation.responses.get(status))
  return responses.flatMap((response) => response?.content ?? []).find(({ name }) => isJson(name))?.schema
}

type Draft = { kind: ActionKind; collection: string; item: string | undefined } & Partial<ListRule>

function completeRule(
  document: ApiDocument,
  operation: Operation,
  collection: CollectionRule,
  draft: Draft,
): ActionRule {
  const answer = successSchema(operation)
  if (draft.kind !== 'list') {
    const item = draft.item ?? (answer && inferItem(document.source, answer, collection.id.field))
    return { kind: draft.kind, collection: draft.collection, item }
  }
  const items = answer && inferItems(document.source, answer)
  const list: ListRule = {
    filters: [...(draft.filters ?? []), ...inferFilters(document.source, operation, collection, draft)],
    sort: draft.sort,
    page: draft.page ?? inferPage(document.source, operation),
    items: draft.items ?? items?.member,
    total: draft.total ?? (answer && inferTotal(document.source, answer)),
  }
  return { kind: 'list', collection: draft.collection, list }
}
