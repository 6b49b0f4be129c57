import type { CollectionRule, IdRule } from '../openapi/rules.ts'
import type { ClockSetting } from './clock.ts'
import { makeId } from './ids.ts'
import type { Row, RowId } from './row.ts'
import { type Changes, type RowChange, State } from './state.ts'
import type { Range, Table } from './table.ts'

/** A collection as stored: its rule and the names of its table and of the tables that refer to it. */
export interface StoredCollection {
  readonly table: string
  readonly rule: CollectionRule
  readonly idIsText: boolean
  /** Who points here, and by which field. */
  readonly referrers: readonly {
    readonly from: StoredCollection
    readonly field: string
    readonly onDelete: 'cascade' | 'clear' | 'restrict' | 'keep'
  }[]
}

/** A delete that the document's `restrict` forbids. */
export class DeleteRestricted extends Error {
  readonly collection: string
  readonly referrer: string

  constructor(collection: string, referrer: string) {
    super(`a record of ${referrer} still refers to this record of ${collection}`)
    this.name = 'DeleteRestricted'
    this.collection = collection
    this.referrer = referrer
  }
}

/** What a transaction has done to one record: undefined where there was none, or is none any more. */
export interface RecordChange<R = Row> {
  readonly before: R | undefined
  readonly after: R | undefined
}

/** Reads of a state and writes beside it. Nothing is seen outside until the owner takes `finish()`; dropping it undoes all. */
export class Transaction {
  readonly #base: State
  #drafts: Map<string, Table> | undefined
  #counters: Map<string, number> | undefined
  readonly #changes: RowChange[] = []
  #clock: ClockSetting | null | undefined

  constructor(base: State) {
    this.#base = base
  }

  get isChanged(): boolean {
    return this.#changes.length > 0 || this.#counters !== undefined || this.#clock !== undefined
  }

  table(name: string): Table | undefined {
    return this.#drafts?.get(name) ?? this.#base.tables.get(name)
  }

  /** A view that later writes of this transaction leave alone, so that a loop may write to what it reads. */
  steadyTable(name: string): Table | undefined {
    return this.#drafts?.get(name)?.fork() ?? this.#base.tables.get(name)
  }

  /** What has become of each record of these tables that was written, in the order of the first writes. */
  *changedRecords(
    tables: ReadonlySet<string>,
  ): Generator<RecordChange & { readonly table: string; readonly id: RowId }> {
    const seen = new Set<string>()
    const writes = this.#changes.filter(([table]) => tables.has(table))
    for (const [table, id] of writes) {
      const key = `${table} ${typeof id} ${id}`
      if (seen.has(key)) continue
      seen.add(key)
      const before = this.#base.tables.get(table)?.get(id)
      const after = this.table(table)?.get(id)
      if (before !== after) yield { table, id, before, after }
    }
  }

  /** The state that this one began with, without any of its writes. */
  beginning(): Transaction {
    return new Transaction(this.#base)
  }

  put(name: string, id: RowId, row: Row): void {
    this.#draft(name).put(id, row)
    this.#changes.push([name, id, row])
  }

  delete(name: string, id: RowId): void {
    this.#draft(name).delete(id)
    this.#changes.push([name, id, null])
  }

  /** The next id of a collection that no record has. */
  nextId(name: string, rule: IdRule, isText: boolean): RowId {
    let id: RowId
    do id = makeId(rule, name, this.count(name), isText)
    while (this.table(name)?.has(id) === true)
    return id
  }

  /** Counts on: 1, 2, … for each name. */
  count(name: string): number {
    this.#counters ??= new Map()
    const count = (this.#counters.get(name) ?? this.#base.counters.get(name) ?? 0) + 1
    this.#counters.set(name, count)
    return count
  }

  setCount(name: string, count: number): void {
    this.#counters ??= new Map()
    this.#counters.set(name, count)
  }

  /** Null lets it go as the process says. */
  setClock(setting: ClockSetting | null): void {
    this.#clock = setting
  }

  /** Does a step of which nothing stays when it throws; what came before it stays. */
  attempt<T>(step: () => T): T {
    const drafts = this.#drafts && new Map([...this.#drafts].map(([name, table]) => [name, table.fork()]))
    const counters = this.#counters && new Map(this.#counters)
    const [changes, clock] = [this.#changes.length, this.#clock]
    try {
      return step()
    } catch (error) {
      this.#drafts = drafts
      this.#counters = counters
      this.#changes.length = changes
      this.#clock = clock
      throw error
    }
  }

  finish(): { state: State; changes: Changes } {
    const tables = this.#drafts === undefined ? this.#base.tables : merged(this.#base.tables, this.#drafts)
    const counters = this.#counters === undefined ? this.#base.counters : merged(this.#base.counters, this.#counters)
    const changes = {
      rows: this.#changes,
      ...(this.#counters === undefined ? {} : { counters: Object.fromEntries(this.#counters) }),
      ...(this.#clock === undefined ? {} : { clock: this.#clock }),
    }
    const clock = this.#clock === undefined ? this.#base.clock : (this.#clock ?? undefined)
    return { state: new State(tables, counters, clock), changes }
  }

  #draft(name: string): Table {
    this.#drafts ??= new Map()
    let draft = this.#drafts.get(name)
    if (draft === undefined) {
      const original = this.#base.tables.get(name)
      if (original === undefined) throw new Error(`no table ${name}`)
      draft = original.fork()
      this.#drafts.set(name, draft)
    }
    return draft
  }
}

function merged<V>(base: ReadonlyMap<string, V>, changed: ReadonlyMap<string, V>): ReadonlyMap<string, V> {
  const result = new Map(base)
  for (const [name, value] of changed) result.set(name, value)
  return result
}

/** The records of one collection inside a transaction, typed by the caller. */
export class Collection<R extends object = Row> {
  readonly stored: StoredCollection
  readonly #tx: Transaction

  constructor(tx: Transaction, stored: StoredCollection) {
    this.#tx = tx
    this.stored = stored
  }

  get size(): number {
    return this.#tx.table(this.stored.table)?.size ?? 0
  }

  get(id: RowId | null | undefined): R | undefined {
    return id == null ? undefined : (this.#tx.table(this.stored.table)?.get(id) as R | undefined)
  }

  /** Every record, in the order of creation. */
  all(): Iterable<R> {
    return (this.#tx.steadyTable(this.stored.table)?.all() ?? []) as Iterable<R>
  }

  /** `size` records from the place `offset` on, in the order of creation. */
  page(offset: number, size: number): R[] {
    return (this.#tx.table(this.stored.table)?.page(offset, size) ?? []) as R[]
  }

  hasIndex(field: string): boolean {
    return this.#tx.table(this.stored.table)?.hasIndex([field]) === true
  }

  /** Records with this value in an indexed field, in the order of creation. */
  by(field: keyof R & string, value: unknown): Iterable<R> {
    return this.find([field], [value])
  }

  /** The first of `by`. */
  first(field: keyof R & string, value: unknown): R | undefined {
    return this.#tx.table(this.stored.table)?.first(field, value) as R | undefined
  }

  /** Records by the fields of an index, and a range of the next one. */
  find(fields: readonly (keyof R & string)[], values: readonly unknown[], range?: Range): Iterable<R> {
    return (this.#tx.steadyTable(this.stored.table)?.find(fields, values, range) ?? []) as Iterable<R>
  }

  /** Stores a new record; the id is made where it is missing. */
  insert(row: Omit<R, 'id'> & { readonly id?: RowId }): R {
    const { field } = this.stored.rule.id
    const given = (row as Row)[field] as RowId | undefined
    const id = given ?? this.nextId()
    const whole = given === undefined ? { [field]: id, ...row } : row
    this.#tx.put(this.stored.table, id, whole as Row)
    return whole as unknown as R
  }

  nextId(): RowId {
    return this.#tx.nextId(this.stored.table, this.stored.rule.id, this.stored.idIsText)
  }

  /** Puts changed fields over a stored record. Throws where there is none: check first. */
  update(id: RowId, patch: Partial<R>): R {
    const known = this.get(id)
    if (known === undefined) throw new Error(`${this.stored.table} has no record ${id}`)
    const row = { ...known, ...patch }
    this.#tx.put(this.stored.table, id, row as unknown as Row)
    return row
  }

  replace(id: RowId, row: R): R {
    this.#tx.put(this.stored.table, id, row as unknown as Row)
    return row
  }

  /** Removes a record and does to those that refer to it what the document says. Throws DeleteRestricted. */
  delete(id: RowId): void {
    for (const { from, field, onDelete } of this.stored.referrers) {
      if (onDelete === 'keep') continue
      const referring = new Collection<Row>(this.#tx, from)
      for (const row of referring.by(field, id)) {
        if (onDelete === 'restrict') throw new DeleteRestricted(this.stored.rule.name, from.rule.name)
        const referringId = row[from.rule.id.field] as RowId
        if (onDelete === 'cascade') referring.delete(referringId)
        else referring.update(referringId, { [field]: null })
      }
    }
    this.#tx.delete(this.stored.table, id)
  }
}
