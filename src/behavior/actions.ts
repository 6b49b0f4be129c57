import type { Violation } from '../contract/violation.ts'
import type { ApiDocument } from '../openapi/document.ts'
import { isJson, type Resources, successSchema } from '../openapi/inference.ts'
import type { Operation } from '../openapi/operation.ts'
import type { ActionKind, ActionRule, CollectionRule } from '../openapi/rules.ts'
import { shapeOf } from '../openapi/shape.ts'
import type { Located } from '../openapi/source.ts'
import type { Row, RowId } from '../state/row.ts'
import type { Records } from '../state/storage.ts'
import { type Collection, DeleteRestricted } from '../state/transaction.ts'
import type { Call, Reply } from './call.ts'
import type { ApiDefinition } from './define-api.ts'
import type { Behavior } from './handler.ts'
import { listRecords } from './list.ts'
import { fail } from './problem.ts'
import { Projector } from './projection.ts'
import { RecordMaker } from './record.ts'
import { repeating, repeatingBody } from './repeated.ts'
import { Target } from './target.ts'

/** Makes the behaviour that a rule describes for one operation. What can be known beforehand is found out here, once. */
export class Actions {
  readonly #document: ApiDocument
  readonly #resources: Resources
  readonly #definition: Pick<ApiDefinition, 'views' | 'pageMembers'>
  readonly #toClient: Projector
  readonly #fromClient: Projector

  constructor(document: ApiDocument, resources: Resources, definition: Pick<ApiDefinition, 'views' | 'pageMembers'>) {
    this.#document = document
    this.#resources = resources
    this.#definition = definition
    this.#toClient = new Projector(document.source, 'response')
    this.#fromClient = new Projector(document.source, 'request')
  }

  behavior(operation: Operation, action: ActionRule): Behavior<Records> {
    const rule = this.#resources.collections.get(action.collection)
    if (rule === undefined) throw new Error(`${operation.id} works on ${action.collection}, which is no collection`)
    const target = new Target(operation, rule, this.#resources.collections)
    if (action.kind === 'list') return this.#list(operation, action, target)
    const status = successStatus(operation, action.kind)
    const maker = new RecordMaker(this.#document, rule)
    const take = this.#takeBody(operation)
    const answer = this.#answer(operation, action.item, rule, status)
    switch (action.kind) {
      case 'read':
        return this.#readsWithView(rule)
          ? (call, records) => answer(target.find(call, records).row, records, call)
          : repeating((call, records) => target.find(call, records).row, answer)
      case 'create': {
        const location = this.#locationOf(rule)
        const { field, style } = rule.id
        return (call, records) => {
          const collection = target.collection(records)
          const sent = { ...take(call, rule, records), ...target.parentFields(call, records) }
          const id = style === 'given' ? givenId(sent[field], collection) : collection.nextId()
          const row = collection.replace(id, maker.make({ ...sent, [field]: id }, call.now))
          const reply = answer(row, records, call)
          return location === undefined ? reply : { ...reply, headers: { location: location(row, call) } }
        }
      }
      case 'replace':
        return (call, records) => {
          const { collection, id, row } = target.find(call, records, 'unless soft-deleted')
          const kept = {
            ...pick(row, Object.keys(rule.onCreate)),
            ...target.parentFields(call, records),
            [rule.id.field]: row[rule.id.field],
          }
          return answer(collection.replace(id, maker.replace(take(call, rule, records), kept, call.now)), records, call)
        }
      case 'update':
        return (call, records) => {
          const { collection, id, row } = target.find(call, records, 'unless soft-deleted')
          const next = maker.change(row, take(call, rule, records), call.now)
          return answer(next === row ? row : collection.replace(id, next), records, call)
        }
      case 'delete':
        return (call, records) => {
          const { collection, id, row } = target.find(call, records, 'unless soft-deleted')
          const gone = answer(row, records, call)
          if (rule.softDelete === undefined) deleteRecord(collection, id)
          else collection.replace(id, maker.softDelete(row, call.now))
          return gone
        }
    }
  }

  /** A handler that sees, and shows, of bodies what the document declares: like the actions. */
  handler(operation: Operation, handler: Behavior<Records>): Behavior<Records> {
    const take = this.#fromBody(operation)
    const makers = new Map<number, ((body: unknown) => unknown) | undefined>()
    const makerFor = (status: number) => {
      const schema = operation.response(status)?.content.find(({ name }) => isJson(name))?.schema
      const make = schema && repeatingBody(this.#toClient.for(schema))
      makers.set(status, make)
      return make
    }
    return (call, records, effects) => {
      const taken = call.body === undefined ? call : { ...call, body: take(call.body) }
      const { status, body, headers } = handler(taken, records, effects)
      const make = makers.get(status) ?? makerFor(status)
      const shown = body === undefined || make === undefined ? body : make(body)
      return headers === undefined ? { status, body: shown } : { status, body: shown, headers }
    }
  }

  /** Cuts a body down to what the document declares. */
  #fromBody({ requestBody }: Operation): (body: unknown) => unknown {
    const schema = requestBody?.content.find((media) => media.schema !== undefined)?.schema
    return schema === undefined ? (body) => body : this.#fromClient.for(schema)
  }

  #list(operation: Operation, action: Extract<ActionRule, { kind: 'list' }>, target: Target): Behavior<Records> {
    const { list } = action
    const view = this.#definition.views?.[action.collection]
    const schema = successSchema(operation)
    const shape = schema && shapeOf(this.#document.source, schema)
    const items =
      list.items === undefined ? shape?.items : itemsOf(this.#document, shape?.properties.get(list.items)?.schema)
    const project = items === undefined ? (row: unknown) => row : this.#toClient.for(items)
    const status = successStatus(operation, 'list')
    const pageMembers = this.#definition.pageMembers
    return (call, records) => {
      const page = listRecords(list, target.collection(records), target.parent(call, records), call)
      const bodies = page.rows.map((row) => project(view === undefined ? row : view(row, records, call)))
      if (list.items === undefined) return { status, body: bodies }
      const total = list.total === undefined ? {} : { [list.total]: page.total }
      return { status, body: { [list.items]: bodies, ...total, ...pageMembers?.(page, call) } }
    }
  }

  /** Turns a record into the documented answer: viewed, cut to the schema, wrapped. */
  #answer(operation: Operation, item: string | undefined, rule: CollectionRule, status: number) {
    const view = this.#definition.views?.[rule.name]
    const schema = operation.response(status)?.content.find(({ name }) => isJson(name))?.schema
    if (schema === undefined) return (): Reply => ({ status })
    const inner = item === undefined ? schema : shapeOf(this.#document.source, schema).properties.get(item)?.schema
    const project = inner === undefined ? (value: unknown) => value : this.#toClient.for(inner)
    return (row: Row, records: Records, call: Call): Reply => {
      const projected = project(view === undefined ? row : view(row, records, call))
      return { status, body: item === undefined ? projected : { [item]: projected } }
    }
  }

  #readsWithView({ name }: CollectionRule): boolean {
    return this.#definition.views?.[name] !== undefined
  }

  /** The members of the body that the document declares; references in them are checked. */
  #takeBody(operation: Operation) {
    const take = this.#fromBody(operation)
    return (call: Call, rule: CollectionRule, records: Records): Row => {
      const taken = (call.body === undefined ? {} : take(call.body)) as Row // a body of any other kind did not pass validation
      const violations = rule.references.flatMap(({ field, to }) =>
        unknownReference(taken, field, to, records, operation),
      )
      if (violations.length > 0) fail({ kind: 'invalid', violations })
      return taken
    }
  }

  /** The path of the operation that reads a record of this collection, filled in. */
  #locationOf(rule: CollectionRule): ((row: Row, call: Call) => string) | undefined {
    const reader = this.#document.operations.find(({ id }) => {
      const action = this.#resources.actions.get(id)
      return action?.kind === 'read' && action.collection === rule.name
    })
    if (reader === undefined) return undefined
    const names = reader.pathParameters
    return (row, call) => {
      const values: Record<string, unknown> = {
        ...Object.fromEntries(names.map((name, index) => [name, Object.values(call.path)[index]])),
      }
      values[names.at(-1) ?? ''] = row[rule.id.field]
      return (
        call.baseUrl +
        reader.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])))
      )
    }
  }
}

/** The id that the client chose. Refuses one that is taken. */
function givenId(id: unknown, collection: Collection): RowId {
  const chosen = id as RowId // required by the schema of the body: that is how the style was found
  if (collection.get(chosen) !== undefined)
    fail({ kind: 'conflict', reason: `${collection.stored.rule.name} has a record ${chosen} already` })
  return chosen
}

function deleteRecord(collection: Collection, id: RowId): void {
  try {
    collection.delete(id)
  } catch (error) {
    if (error instanceof DeleteRestricted) fail({ kind: 'conflict', reason: error.message })
    throw error
  }
}

function unknownReference(body: Row, field: string, to: string, records: Records, { at }: Operation): Violation[] {
  const value = body[field]
  const isKnown = value == null || records[to]?.get(value as RowId) !== undefined
  const message = `names no record of ${to}`
  return isKnown
    ? []
    : [
        {
          in: 'body',
          name: '',
          pointer: `/${field}`,
          keyword: 'reference',
          params: { to },
          message,
          received: value,
          at,
        },
      ]
}

const itemsOf = (document: ApiDocument, list: Located | undefined): Located | undefined =>
  list && shapeOf(document.source, list).items

const pick = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.filter((name) => Object.hasOwn(row, name)).map((name) => [name, row[name]]))

const USUAL_STATUS: Readonly<Record<ActionKind, number>> = {
  list: 200,
  read: 200,
  create: 201,
  replace: 200,
  update: 200,
  delete: 204,
}

/** The usual status of an action where it is documented, else the first documented success. */
function successStatus(operation: Operation, kind: ActionKind): number {
  const usual = USUAL_STATUS[kind]
  if (operation.responses.has(String(usual))) return usual
  const documented = [...operation.responses.keys()].filter((status) => /^2\d\d$/.test(status)).sort()
  return documented[0] === undefined ? usual : Number(documented[0])
}
