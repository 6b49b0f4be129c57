import { type Row, type RowId, Table, type TableSchema } from './table.ts'

/** A record put in place (`row`) or removed (null). */
export type RowChange = readonly [table: string, id: RowId, row: Row | null]

/** What one commit did. Enough to do it again, in order, on the state that it was done on. */
export interface Changes {
  readonly rows: readonly RowChange[]
  /** New values of the id counters that moved. */
  readonly counters?: Readonly<Record<string, number>>
  /** The tables of these APIs went back to the seed, before the rows were written. */
  readonly reset?: readonly string[]
}

/** A state laid out for writing and reading. Rows stand in the order of creation. */
export interface StateDump {
  readonly tables: Readonly<Record<string, { readonly idField: string; readonly rows: Iterable<Row> }>>
  readonly counters: Readonly<Record<string, number>>
}

/** Tables are named `<api>/<collection>`, or `<api>/<partition>/<collection>`. */
export const apiOfTable = (table: string): string => table.slice(0, table.indexOf('/'))

/** One immutable value: every record of every API in one workspace, and the id counters. */
export class State {
  readonly tables: ReadonlyMap<string, Table>
  readonly counters: ReadonlyMap<string, number>

  constructor(tables: ReadonlyMap<string, Table>, counters: ReadonlyMap<string, number>) {
    this.tables = tables
    this.counters = counters
  }

  static empty(schemas: ReadonlyMap<string, TableSchema>): State {
    return new State(new Map([...schemas].map(([name, schema]) => [name, new Table(schema)])), new Map())
  }

  /** The state after `changes`; this one stays as it is. `seed`: what a reset goes back to. */
  apply(changes: Changes, seed: State): State {
    const tables = new Map(this.tables)
    const counters = new Map(this.counters)
    if (changes.reset !== undefined) resetTables(tables, counters, seed, new Set(changes.reset))
    const drafts = new Map<string, Table>()
    for (const [name, id, row] of changes.rows) {
      let draft = drafts.get(name)
      if (draft === undefined) {
        draft = tables.get(name)?.fork() ?? new Table({ idField: 'id', indexes: [] })
        drafts.set(name, draft)
        tables.set(name, draft)
      }
      if (row === null) draft.delete(id)
      else draft.put(id, row)
    }
    for (const [name, value] of Object.entries(changes.counters ?? {})) counters.set(name, value)
    return new State(tables, counters)
  }

  /** Reads the state while it is iterated; the state never changes, so that may take its time. */
  dump(): StateDump {
    const tables = [...this.tables].map(([name, table]) => {
      const rows: Iterable<Row> = { [Symbol.iterator]: () => table.all() }
      return [name, { idField: table.schema.idField, rows }] as const
    })
    return { tables: Object.fromEntries(tables), counters: Object.fromEntries(this.counters) }
  }

  /** The inverse of `dump`. A table without a schema (its API is not loaded) is kept all the same. */
  static load(dump: StateDump, schemas: ReadonlyMap<string, TableSchema>): State {
    const tables = new Map<string, Table>()
    for (const [name, schema] of schemas) tables.set(name, new Table(schema))
    for (const [name, { idField, rows }] of Object.entries(dump.tables)) {
      const table = tables.get(name) ?? new Table({ idField, indexes: [] })
      for (const row of rows) table.put(row[idField] as RowId, row) // dumps hold rows that were stored under this field
      tables.set(name, table)
    }
    return new State(tables, new Map(Object.entries(dump.counters)))
  }
}

function resetTables(
  tables: Map<string, Table>,
  counters: Map<string, number>,
  seed: State,
  apis: ReadonlySet<string>,
): void {
  for (const name of tables.keys()) if (apis.has(apiOfTable(name))) tables.delete(name)
  for (const [name, table] of seed.tables) if (apis.has(apiOfTable(name))) tables.set(name, table)
  for (const name of counters.keys()) if (apis.has(apiOfTable(name))) counters.delete(name)
  for (const [name, value] of seed.counters) if (apis.has(apiOfTable(name))) counters.set(name, value)
}
