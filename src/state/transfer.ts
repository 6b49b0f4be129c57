import type { ClockSetting } from './clock.ts'
import { isEngineTable } from './effects.ts'
import type { Row } from './row.ts'
import { apiOfTable, type State } from './state.ts'
import type { Transaction } from './transaction.ts'

/** A whole workspace as one JSON value, to be kept, looked at, changed and brought back. Described in docs/state-format.md. */
export interface StateExport {
  readonly understudy: 'export'
  readonly format: 1
  /** Null: the clock was never set. */
  readonly clock: ClockSetting | null
  readonly counters: Readonly<Record<string, number>>
  /** Records by table, in the order of creation. */
  readonly tables: Readonly<Record<string, readonly Row[]>>
}

/** Everything that a workspace holds of these APIs. */
export function exportState(state: State, apis: ReadonlySet<string>): StateExport {
  const tables = [...state.tables].filter(([name]) => apis.has(apiOfTable(name))).sort(byName)
  const counters = [...state.counters].filter(([name, count]) => count > 0 && apis.has(apiOfTable(name))).sort(byName)
  return {
    understudy: 'export',
    format: 1,
    clock: state.clock ?? null,
    counters: Object.fromEntries(counters),
    tables: Object.fromEntries(tables.map(([name, table]) => [name, [...table.all()]])),
  }
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** Puts an export in the place of what these APIs hold. */
export function importState(
  tx: Transaction,
  state: State,
  { clock, counters, tables }: StateExport,
  apis: ReadonlySet<string>,
): void {
  for (const [name, table] of state.tables) {
    if (!apis.has(apiOfTable(name))) continue
    for (const { id } of table.entries()) tx.delete(name, id)
    for (const row of tables[name] ?? []) tx.put(name, row[table.schema.idField] as string | number, row) // checked before
  }
  for (const name of state.counters.keys())
    if (apis.has(apiOfTable(name)) && counters[name] === undefined) tx.setCount(name, 0)
  for (const [name, count] of Object.entries(counters)) tx.setCount(name, count)
  // Numbers of messages and jobs are given out once.
  for (const [name, rows] of Object.entries(tables)) {
    const last = rows.reduce((most, { id }) => Math.max(most, Number(id)), 0)
    if (isEngineTable(name) && last > (counters[name] ?? 0)) tx.setCount(name, last)
  }
  tx.setClock(clock)
}
