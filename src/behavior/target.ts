import type { Operation } from '../openapi/operation.ts'
import type { CollectionRule } from '../openapi/rules.ts'
import type { Row, RowId } from '../state/row.ts'
import type { Records } from '../state/storage.ts'
import type { Collection } from '../state/transaction.ts'
import type { Call } from './call.ts'
import { fail } from './problem.ts'
import { isSoftDeleted } from './record.ts'

/** Finds the records that an operation's path leads to. */
export class Target {
  readonly #operation: Operation
  readonly #rule: CollectionRule
  /** Collections that the path leads through, outermost first, with the parameter that names the record. */
  readonly #chain: readonly { readonly rule: CollectionRule; readonly parameter: string; readonly field: string }[]
  readonly #idParameter: string | undefined

  constructor(operation: Operation, rule: CollectionRule, collections: ReadonlyMap<string, CollectionRule>) {
    this.#operation = operation
    this.#rule = rule
    const names = operation.pathParameters
    const isItem = /\/\{[^}/]+\}\/?$/.test(operation.path)
    this.#idParameter = isItem ? names.at(-1) : undefined
    const parameters = isItem ? names.slice(0, -1) : names
    const chain = []
    let child = rule
    for (const parameter of [...parameters].reverse()) {
      const reference = child.references.find(({ isParent }) => isParent)
      const parent = reference && collections.get(reference.to)
      if (reference === undefined || parent === undefined) {
        throw new Error(
          `${operation.id}: ${child.name} has no parent for {${parameter}}; declare it under x-understudy.collections`,
        )
      }
      chain.unshift({ rule: parent, parameter, field: reference.field })
      child = parent
    }
    this.#chain = chain
  }

  collection(records: Records): Collection {
    return records[this.#rule.name] as Collection // the storage has every collection of the resources
  }

  /** The record above those of a list or of a new record. Refuses where one on the way does not exist. */
  parent(call: Call, records: Records): { field: string; id: RowId } | undefined {
    let above: { field: string; id: RowId } | undefined
    for (const { rule, parameter, field } of this.#chain) {
      const collection = records[rule.name] as Collection
      const id = idFrom(call, parameter, collection)
      const row = collection.get(id)
      if (row === undefined || (above !== undefined && row[above.field] !== above.id))
        fail({ kind: 'not-found', collection: rule.name, id })
      above = { field, id }
    }
    return above
  }

  parentFields(call: Call, records: Records): Row {
    const parent = this.parent(call, records)
    return parent === undefined ? {} : { [parent.field]: parent.id }
  }

  find(call: Call, records: Records, which?: 'unless soft-deleted'): { collection: Collection; id: RowId; row: Row } {
    if (this.#idParameter === undefined) throw new Error(`${this.#operation.id} has no record in its path`)
    const parent = this.#chain.length === 0 ? undefined : this.parent(call, records)
    const collection = this.collection(records)
    const id = idFrom(call, this.#idParameter, collection)
    const row = collection.get(id)
    const isElsewhere = row !== undefined && parent !== undefined && row[parent.field] !== parent.id
    const isGone = row !== undefined && which !== undefined && isSoftDeleted(this.#rule, row)
    if (row === undefined || isElsewhere || isGone) return fail({ kind: 'not-found', collection: this.#rule.name, id })
    return { collection, id, row }
  }
}

/** A path id in the type that the collection stores. */
function idFrom(call: Call, parameter: string, { stored }: Collection): RowId {
  const value = call.path[parameter] as RowId // validated: text or number
  if (stored.idIsText) return String(value)
  return typeof value === 'string' && stored.rule.id.style === 'sequence' && /^\d+$/.test(value) ? Number(value) : value
}
