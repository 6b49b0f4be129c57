import type { ApiDocument } from '../openapi/document.ts'
import type { CollectionRule } from '../openapi/rules.ts'
import { shapeOf } from '../openapi/shape.ts'
import { engineTables } from './effects.ts'
import type { TableSchema } from './table.ts'
import { Collection, type StoredCollection, type Transaction } from './transaction.ts'

/** The collections of one API inside a transaction, by name. An API types it with its own records. */
export type Records = Readonly<Record<string, Collection>>

/** Where one API keeps its records: a table for each collection, or for each collection and partition. */
export class ApiStorage {
  readonly api: string
  /** The first is the default. `['']` where the document declares none. */
  readonly partitions: readonly string[]
  readonly tables: ReadonlyMap<string, TableSchema>
  readonly #places = new Map<string, { readonly collection: string; readonly partition: string }>()
  readonly #views = new Map<string, ReadonlyMap<string, StoredCollection>>()
  readonly #recordClasses = new Map<string, new (tx: Transaction) => Records>()

  constructor(api: string, document: ApiDocument, collections: ReadonlyMap<string, CollectionRule>) {
    this.api = api
    this.partitions = document.extension.partition?.values ?? ['']
    const tables = new Map<string, TableSchema>(engineTables(api))
    for (const partition of this.partitions) {
      const view = storedCollections(document, collections, (rule) =>
        tableName(api, rule.isShared ? '' : partition, rule.name),
      )
      this.#views.set(partition, view)
      this.#recordClasses.set(partition, recordClass(view))
      for (const { table, rule } of view.values()) {
        tables.set(table, { idField: rule.id.field, indexes: indexesOf(document, rule) })
        if (!this.#places.has(table)) this.#places.set(table, { collection: rule.name, partition })
      }
    }
    this.tables = tables
  }

  /** The collection that a table holds, and the first partition that sees it; undefined for a table of others. */
  placeOf(table: string): { readonly collection: string; readonly partition: string } | undefined {
    return this.#places.get(table)
  }

  /** The collections of a partition; an unknown one is the default. */
  collections(partition: string): ReadonlyMap<string, StoredCollection> {
    return (this.#views.get(partition) ?? this.#views.get(this.partitions[0] ?? '')) as ReadonlyMap<
      string,
      StoredCollection
    > // the constructor made it
  }

  records(tx: Transaction, partition: string): Records {
    const Class = this.#recordClasses.get(partition) ?? this.#recordClasses.get(this.partitions[0] ?? '')
    if (Class === undefined) throw new Error(`${this.api} has no partition "${partition}"`)
    return new Class(tx)
  }
}

const tableName = (api: string, partition: string, collection: string): string =>
  partition === '' ? `${api}/${collection}` : `${api}/${partition}/${collection}`

function indexesOf(document: ApiDocument, rule: CollectionRule): string[][] {
  const secret =
    document.extension.credentials?.collection === rule.name ? [[document.extension.credentials.secret]] : []
  const references = rule.references.map(({ field }) => [field])
  const all = [...rule.indexes.map((fields) => [...fields]), ...references, ...secret]
  return [...new Map(all.map((fields) => [fields.join('\n'), fields])).values()]
}

function storedCollections(
  document: ApiDocument,
  collections: ReadonlyMap<string, CollectionRule>,
  nameTable: (rule: CollectionRule) => string,
): ReadonlyMap<string, StoredCollection> {
  const view = new Map<
    string,
    StoredCollection & {
      referrers: {
        from: StoredCollection
        field: string
        onDelete: StoredCollection['referrers'][number]['onDelete']
      }[]
    }
  >()
  for (const rule of collections.values()) {
    const idSchema = shapeOf(document.source, rule.schema).properties.get(rule.id.field)?.schema
    const types = idSchema === undefined ? undefined : shapeOf(document.source, idSchema).types
    const idIsText = types?.has('string') === true && !types.has('integer') && !types.has('number')
    view.set(rule.name, { table: nameTable(rule), rule, idIsText, referrers: [] })
  }
  for (const from of view.values()) {
    for (const { field, to, onDelete } of from.rule.references) view.get(to)?.referrers.push({ from, field, onDelete })
  }
  return view
}

/** A class with one getter for each collection, so that a request pays only for the collections it touches. */
function recordClass(view: ReadonlyMap<string, StoredCollection>): new (tx: Transaction) => Records {
  class TransactionRecords {
    readonly tx: Transaction
    constructor(tx: Transaction) {
      this.tx = tx
    }
  }
  for (const [name, stored] of view) {
    Object.defineProperty(TransactionRecords.prototype, name, {
      get(this: TransactionRecords) {
        return new Collection(this.tx, stored)
      },
    })
  }
  return TransactionRecords as unknown as new (
    tx: Transaction,
  ) => Records
}
