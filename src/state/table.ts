import { createRequire } from 'node:module'
import type BTreeModule from 'sorted-btree'
import type { bulkLoad as bulkLoadFunction } from 'sorted-btree/extended/bulkLoad.js'
import { Entry, type Row, type RowId } from './row.ts'

// The package is CommonJS, which every loader but this one hands over in its own way.
const { bulkLoad } = createRequire(import.meta.url)('sorted-btree/extended/bulkLoad.js') as {
  bulkLoad: typeof bulkLoadFunction
}
type BTree<K, V> = InstanceType<typeof BTreeModule.default<K, V>>

export interface TableSchema {
  readonly idField: string
  readonly indexes: readonly (readonly string[])[]
}

/** A value that an index can order. Anything else (objects, lists) is not indexed and counts as null. */
type KeyPart = string | number | boolean | null | typeof LAST
type Key = readonly KeyPart[]

/** Sorts after every other key part: the upper end of a prefix. */
const LAST: unique symbol = Symbol('last')

/** Numbers before texts. Each kind has a comparison of its own, which the engine makes faster than one for both. */
function compareIds(a: RowId, b: RowId): number {
  if (typeof a === 'number') return typeof b !== 'number' ? -1 : a === b ? 0 : a - b
  if (typeof b === 'number') return 1
  return a < b ? -1 : a > b ? 1 : 0
}

const compareNumbers = (a: number, b: number): number => a - b

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

  private constructor(schema: TableSchema, trees: Trees, nextOrdinal: number) {
    this.schema = schema
    this.#rows = trees.rows
    this.#creation = trees.creation
    this.#indexes = trees.indexes
    this.#nextOrdinal = nextOrdinal
  }

  static empty(schema: TableSchema): Table {
    return Table.load(schema, [])
  }

  /**
   * A table of entries whose ordinals are their places in the list. `byId`: those places in the order of ids, where the
   * caller knows it; sorting is most of the work. Throws where two entries have the same id.
   */
  static load(schema: TableSchema, entries: readonly Entry[], byId?: readonly number[]): Table {
    const trees = {
      rows: treeOf(byId === undefined ? sortById(entries) : byId.map((place) => entries[place] as Entry)),
      creation: bulkLoad(
        entries.map(({ ordinal }) => ordinal),
        entries.map(({ id }) => id),
        NODE_SIZE,
        compareNumbers,
      ),
      indexes: schema.indexes.map((fields) => indexOf(fields, entries)),
    }
    return new Table(schema, trees, entries.length)
  }

  get size(): number {
    return this.#rows.size
  }

  /** Every ordinal of its entries is below this. */
  get ordinalsBelow(): number {
    return this.#nextOrdinal
  }

  fork(): Table {
    const indexes = this.#indexes.map((index) => index.clone())
    return new Table(
      this.schema,
      { rows: this.#rows.clone(), creation: this.#creation.clone(), indexes },
      this.#nextOrdinal,
    )
  }

  /** Undefined also for NaN, which whoever reads a number from a text may have. */
  get(id: RowId): Row | undefined {
    return Number.isNaN(id) ? undefined : this.#rows.get(id)?.row
  }

  has(id: RowId): boolean {
    return !Number.isNaN(id) && this.#rows.get(id) !== undefined
  }

  put(id: RowId, row: Row): void {
    const known = this.#rows.get(id)
    const entry = Entry.of(known?.ordinal ?? this.#nextOrdinal++, id, row)
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
    for (const { row } of this.entries()) yield row
  }

  /** `size` of them from the place `offset` on. Those outside are not read, only counted, from the nearer end. */
  page(offset: number, size: number): Row[] {
    const total = this.#creation.size
    const count = Math.max(0, Math.min(size, total - offset))
    const behind = total - offset - count
    const ids =
      offset <= behind
        ? take(this.#creation.entries(), offset, count)
        : take(this.#creation.entriesReversed(), behind, count).reverse()
    return ids.map((id) => this.get(id) as Row) // the trees hold the same records
  }

  /** The same, with ids, and as text where nobody has read it yet. */
  *entries(): Generator<Entry> {
    for (const id of this.#creation.values()) {
      const entry = this.#rows.get(id)
      if (entry !== undefined) yield entry
    }
  }

  /** The same in the order of ids. */
  entriesById(): Iterable<Entry> {
    return this.#rows.values()
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
    let longer = -1
    for (let position = 0; position < indexes.length; position++) {
      const index = indexes[position] as readonly string[] // within the bounds
      if (!beginsWith(index, fields)) continue
      if (index.length > fields.length === isRange) return position
      if (longer === -1) longer = position
    }
    return isRange ? -1 : longer
  }
}

function take(entries: Iterable<readonly [number, RowId]>, skip: number, count: number): RowId[] {
  const ids: RowId[] = []
  if (count === 0) return ids
  let place = 0
  for (const [, id] of entries) {
    if (place++ < skip) continue
    ids.push(id)
    if (ids.length === count) break
  }
  return ids
}

function beginsWith(index: readonly string[], fields: readonly string[]): boolean {
  for (let place = 0; place < fields.length; place++) if (index[place] !== fields[place]) return false
  return true
}

const indexKey = (fields: readonly string[], { row, ordinal }: Entry): Key => [
  ...fields.map((field) => keyPart(row[field])),
  ordinal,
]

const NODE_SIZE = 32

interface Trees {
  readonly rows: BTree<RowId, Entry>
  readonly creation: BTree<number, RowId>
  readonly indexes: readonly BTree<Key, RowId>[]
}

const sortById = (entries: readonly Entry[]): readonly Entry[] => entries.toSorted((a, b) => compareIds(a.id, b.id))

function treeOf(entries: readonly Entry[]): BTree<RowId, Entry> {
  const ids = entries.map(({ id }) => id)
  return bulkLoad(ids, [...entries], NODE_SIZE, compareIds)
}

function indexOf(fields: readonly string[], entries: readonly Entry[]): BTree<Key, RowId> {
  const pairs = entries.map((entry) => ({ key: indexKey(fields, entry), id: entry.id }))
  pairs.sort((a, b) => compareKeys(a.key, b.key))
  return bulkLoad(
    pairs.map(({ key }) => key),
    pairs.map(({ id }) => id),
    NODE_SIZE,
    compareKeys,
  )
}
