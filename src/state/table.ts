import { createRequire } from 'node:module'
import type BTreeModule from 'sorted-btree'

// The package is CommonJS with a `default` member, which every loader but this one hands over in its own way.
const BTree = (createRequire(import.meta.url)('sorted-btree') as typeof BTreeModule).default
type BTree<K, V> = InstanceType<typeof BTreeModule.default<K, V>>

export type RowId = string | number
/** One stored record. Never changed: a write puts another one in its place. */
export type Row = Readonly<Record<string, unknown>>

export interface TableSchema {
  readonly idField: string
  readonly indexes: readonly (readonly string[])[]
}

/** A value that an index can order. Anything else (objects, lists) is not indexed and counts as null. */
type KeyPart = string | number | boolean | null | typeof LAST
type Key = readonly KeyPart[]

/** Sorts after every other key part: the upper end of a prefix. */
const LAST: unique symbol = Symbol('last')

interface Entry {
  /** Place in the order of creation; kept when the row is replaced. */
  readonly ordinal: number
  readonly row: Row
}

const compareIds = (a: RowId, b: RowId): number =>
  typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : typeof a === 'number' ? -1 : 1

const rank = (part: KeyPart): number =>
  part === LAST ? 4 : part === null ? 0 : typeof part === 'boolean' ? 1 : typeof part === 'number' ? 2 : 3

function compareParts(a: KeyPart, b: KeyPart): number {
  if (a === b) return 0
  const byRank = rank(a) - rank(b)
  if (byRank !== 0 || a === null || b === null || a === LAST || b === LAST) return byRank
  return a < b ? -1 : 1
}

function compareKeys(a: Key, b: Key): number {
  const shared = Math.min(a.length, b.length)
  for (let index = 0; index < shared; index++) {
    const order = compareParts(a[index] as KeyPart, b[index] as KeyPart)
    if (order !== 0) return order
  }
  return a.length - b.length
}

const keyPart = (value: unknown): KeyPart =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null

export interface Range {
  /** Inclusive, as text or number. */
  readonly from?: string | number
  /** Exclusive. */
  readonly before?: string | number
}

/**
 * The records of one collection: ordered trees by id, by creation and by each declared index.
 * `fork` costs the same at any size, because the trees share their nodes until one side is written.
 */
export class Table {
  readonly schema: TableSchema
  readonly #rows: BTree<RowId, Entry>
  readonly #creation: BTree<number, RowId>
  readonly #indexes: readonly BTree<Key, RowId>[]
  #nextOrdinal: number

  constructor(schema: TableSchema, origin?: Table) {
    this.schema = schema
    this.#rows = origin === undefined ? new BTree<RowId, Entry>(undefined, compareIds) : origin.#rows.clone()
    this.#creation = origin === undefined ? new BTree<number, RowId>() : origin.#creation.clone()
    this.#indexes =
      origin === undefined
        ? schema.indexes.map(() => new BTree<Key, RowId>(undefined, compareKeys))
        : origin.#indexes.map((index) => index.clone())
    this.#nextOrdinal = origin === undefined ? 0 : origin.#nextOrdinal
  }

  get size(): number {
    return this.#rows.size
  }

  fork(): Table {
    return new Table(this.schema, this)
  }

  get(id: RowId): Row | undefined {
    return this.#rows.get(id)?.row
  }

  has(id: RowId): boolean {
    return this.#rows.has(id)
  }

  put(id: RowId, row: Row): void {
    const known = this.#rows.get(id)
    const entry = { ordinal: known?.ordinal ?? this.#nextOrdinal++, row: freezeDeep(row) }
    this.#rows.set(id, entry)
    if (known === undefined) this.#creation.set(entry.ordinal, id)
    this.schema.indexes.forEach((fields, position) => {
      const index = this.#indexes[position]
      const key = indexKey(fields, entry)
      const old = known && indexKey(fields, known)
      if (old !== undefined && compareKeys(old, key) === 0) return
      if (old !== undefined) index?.delete(old)
      index?.set(key, id)
    })
  }

  delete(id: RowId): void {
    const known = this.#rows.get(id)
    if (known === undefined) return
    this.#rows.delete(id)
    this.#creation.delete(known.ordinal)
    this.schema.indexes.forEach((fields, position) => {
      this.#indexes[position]?.delete(indexKey(fields, known))
    })
  }

  /** Every record in the order of creation. */
  *all(): Generator<Row> {
    for (const id of this.#creation.values()) {
      const row = this.get(id)
      if (row !== undefined) yield row
    }
  }

  *entries(): Generator<[RowId, Row]> {
    for (const id of this.#creation.values()) {
      const row = this.get(id)
      if (row !== undefined) yield [id, row]
    }
  }

  /** Whether an index begins with these fields, so that `find` may ask for them. */
  hasIndex(fields: readonly string[]): boolean {
    return this.#indexFor(fields) !== -1
  }

  /**
   * Records whose `fields` have these `values`, in the order of creation; with a `range`, of the field that the index
   * names next, in that field's order. Throws where no index begins with the fields: that is a mistake in the program.
   */
  *find(fields: readonly string[], values: readonly unknown[], range?: Range): Generator<Row> {
    const position = this.#indexFor(fields, range !== undefined)
    const index = this.#indexes[position]
    if (index === undefined) throw new Error(`no index begins with ${fields.join(', ')}; declare it under x-understudy`)
    const prefix = values.map(keyPart)
    const low: Key = range?.from === undefined ? prefix : [...prefix, range.from]
    const high: Key = [...prefix, range?.before ?? LAST]
    for (const [key, id] of index.entries(low)) {
      if (compareKeys(key, high) >= 0) return
      const row = this.get(id)
      if (row !== undefined) yield row
    }
  }

  /** The first record, in the order of creation, with this value in an indexed field. */
  first(field: string, value: unknown): Row | undefined {
    const index = this.#indexes[this.#indexFor([field])]
    if (index === undefined) throw new Error(`no index begins with ${field}; declare it under x-understudy`)
    const part = keyPart(value)
    const pair = index.nextHigherPair([part])
    return pair !== undefined && pair[0][0] === part ? this.get(pair[1]) : undefined
  }

  /** The index of just these fields for records in the order of creation, a longer one for a range. */
  #indexFor(fields: readonly string[], isRange = false): number {
    const { indexes } = this.schema
    const begins = (index: readonly string[]) => fields.every((field, place) => index[place] === field)
    const wanted = indexes.findIndex((index) => begins(index) && index.length > fields.length === isRange)
    return wanted === -1 && !isRange ? indexes.findIndex(begins) : wanted
  }
}

const indexKey = (fields: readonly string[], { row, ordinal }: Entry): Key => [
  ...fields.map((field) => keyPart(row[field])),
  ordinal,
]

/** Makes a value of JSON unchangeable, with all that it holds. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const member of Object.values(value)) freezeDeep(member)
  return Object.freeze(value)
}
