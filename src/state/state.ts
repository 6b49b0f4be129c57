import type { ClockSetting } from './clock.ts'
import { Entry, type Row, type RowId } from './row.ts'
import { Table, type TableSchema } from './table.ts'

/** A record put in place (`row`) or removed (null). */
export type RowChange = readonly [table: string, id: RowId, row: Row | null]

/** What one commit did. Enough to do it again, in order, on the state that it was done on. */
export interface Changes {
  readonly rows: readonly RowChange[]
  /** New values of the id counters that moved. */
  readonly counters?: Readonly<Record<string, number>>
  /** The tables of these APIs went back to the seed, before the rows were written. */
  readonly reset?: readonly string[]
  /** The clock was set; null: it goes as the process says again. */
  readonly clock?: ClockSetting | null
}

/** A state laid out as plain data. Rows stand in the order of creation. */
export interface StateDump {
  readonly tables: Readonly<Record<string, { readonly idField: string; readonly rows: Iterable<Row> }>>
  readonly counters: Readonly<Record<string, number>>
  readonly clock?: ClockSetting | null
}

/** Tables are named `<api>/<collection>`, or `<api>/<partition>/<collection>`. */
export const apiOfTable = (table: string): string => table.slice(0, table.indexOf('/'))

/** A table whose API is not loaded; what it holds is kept all the same. */
const UNKNOWN_TABLE: TableSchema = { idField: 'id', indexes: [] }

/** One immutable value: every record of every API in one workspace, the id counters, and the clock. */
export class State {
  readonly tables: ReadonlyMap<string, Table>
  readonly counters: ReadonlyMap<string, number>
  /** Undefined: the clock goes as the process says. */
  readonly clock: ClockSetting | undefined

  constructor(
    tables: ReadonlyMap<string, Table>,
    counters: ReadonlyMap<string, number>,
    clock: ClockSetting | undefined,
  ) {
    this.tables = tables
    this.counters = counters
    this.clock = clock
  }

  static empty(schemas: ReadonlyMap<string, TableSchema>): State {
    return State.of(new Map(), new Map(), undefined, schemas)
  }

  /** A state of these tables, with those that `schemas` has besides. */
  static of(
    tables: ReadonlyMap<string, Table>,
    counters: ReadonlyMap<string, number>,
    clock: ClockSetting | undefined,
    schemas: ReadonlyMap<string, TableSchema>,
  ): State {
    const all = new Map(tables)
    for (const [name, schema] of schemas) if (!all.has(name)) all.set(name, Table.empty(schema))
    return new State(all, counters, clock)
  }

  static load(dump: StateDump, schemas: ReadonlyMap<string, TableSchema>): State {
    const tables = new Map<string, Table>()
    for (const [name, { idField, rows }] of Object.entries(dump.tables)) {
      const schema = schemas.get(name) ?? { idField, indexes: [] }
      const entries = Array.from(rows, (row, place) => Entry.of(place, row[schema.idField] as RowId, row)) // stored rows have ids
      tables.set(name, Table.load(schema, entries))
    }
    return State.of(tables, new Map(Object.entries(dump.counters)), dump.clock ?? undefined, schemas)
  }

  /** The state after these commits; this one stays as it is. `seed`: what a reset goes back to. */
  apply(commits: Iterable<Changes>, seed: State): State {
    const tables = new Map(this.tables)
    const counters = new Map(this.counters)
    const drafts = new Map<string, Table>()
    let clock = this.clock
    for (const changes of commits) {
      if (changes.reset !== undefined) resetTables({ tables, counters, drafts }, seed, new Set(changes.reset))
      for (const [name, id, row] of changes.rows) {
        let draft = drafts.get(name)
        if (draft === undefined) {
          draft = tables.get(name)?.fork() ?? Table.empty(UNKNOWN_TABLE)
          drafts.set(name, draft)
          tables.set(name, draft)
        }
        if (row === null) draft.delete(id)
        else draft.put(id, row)
      }
      for (const [name, value] of Object.entries(changes.counters ?? {})) counters.set(name, value)
      if (changes.clock !== undefined) clock = changes.clock ?? undefined
    }
    return new State(tables, counters, clock)
  }

  /** The same records with the clock set; undefined lets it go as the process says. */
  withClock(clock: ClockSetting | undefined): State {
    return new State(this.tables, this.counters, clock)
  }
}

interface Drafted {
  readonly tables: Map<string, Table>
  readonly counters: Map<string, number>
  readonly drafts: Map<string, Table>
}

function resetTables({ tables, counters, drafts }: Drafted, seed: State, apis: ReadonlySet<string>): void {
  for (const name of [...tables.keys()]) {
    if (!apis.has(apiOfTable(name))) continue
    tables.delete(name)
    drafts.delete(name)
  }
  for (const [name, table] of seed.tables) if (apis.has(apiOfTable(name))) tables.set(name, table)
  for (const name of [...counters.keys()]) if (apis.has(apiOfTable(name))) counters.delete(name)
  for (const [name, value] of seed.counters) if (apis.has(apiOfTable(name))) counters.set(name, value)
}
