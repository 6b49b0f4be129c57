import { isTellable } from '../../state/clock.ts'
import { checkTables, type RecordCheck, type TableRows } from '../../state/seed/check-tables.ts'
import { apiOfTable } from '../../state/state.ts'
import { exportState, importState, type StateExport } from '../../state/transfer.ts'
import type { EmulatedApi } from '../emulated-api.ts'
import type { Worlds } from '../worlds.ts'
import { checkRecord } from './check-record.ts'
import { ControlError, type RecordFault } from './control-error.ts'
import { engineFaults, escapePointer, isObject } from './engine-rows.ts'
import { type Apis, checkName } from './places.ts'

/** As many faults as are told of at once. */
const FAULTS_TOLD = 20

/** A whole workspace, out and in. */
export class StateControl {
  readonly #apis: Apis
  readonly #worlds: Worlds

  constructor(apis: Apis, worlds: Worlds) {
    this.#apis = apis
    this.#worlds = worlds
  }

  async export(workspace: string): Promise<StateExport> {
    checkName(workspace)
    return this.#worlds.use(workspace, ({ workspace: { state } }) => exportState(state, new Set(this.#apis.keys())))
  }

  /**
   * Puts an export in the place of what a workspace holds of the APIs that it names. Everything is checked first: a
   * ControlError lists what is wrong, and nothing was changed.
   */
  async import(workspace: string, value: unknown): Promise<void> {
    checkName(workspace)
    const given = readExport(value)
    const faults = [...this.#unknownTables(given), ...this.#faultsOf(given)]
    if (faults.length > 0) {
      const rest = faults.length > FAULTS_TOLD ? `; the first ${FAULTS_TOLD} of ${faults.length} are listed` : ''
      throw new ControlError(400, `the export does not fit the documents${rest}`, faults.slice(0, FAULTS_TOLD))
    }
    const apis = new Set(Object.keys(given.tables).map(apiOfTable))
    await this.#worlds.replace(workspace, (tx, state) => importState(tx, state, given, apis))
  }

  #unknownTables({ tables, counters }: StateExport): RecordFault[] {
    const known = new Set([...this.#apis.values()].flatMap(({ storage }) => [...storage.tables.keys()]))
    const names = [
      ...Object.keys(tables).map((name) => ['tables', name]),
      ...Object.keys(counters).map((name) => ['counters', name]),
    ]
    return names.flatMap(([member = '', name = '']): RecordFault[] => {
      if (known.has(name)) return []
      const api = apiOfTable(name)
      const message = this.#apis.has(api) ? `${api} has no such table` : `there is no API "${api}" here`
      return [{ pointer: `/${member}/${escapePointer(name)}`, message }]
    })
  }

  #faultsOf({ tables }: StateExport): RecordFault[] {
    const sources = [...this.#apis.values()].flatMap((api) => [...tablesOf(api, tables), ...engineFaults(api, tables)])
    const rows = sources.filter((source): source is TableRows => 'stored' in source)
    const faults = sources.filter((source): source is RecordFault => 'message' in source)
    return [...faults, ...checkTables(rows).map(({ pointer = '', message }) => ({ pointer, message }))]
  }
}

/** All collections of an API, so that references to one that the export leaves out are found. */
function tablesOf(api: EmulatedApi, tables: StateExport['tables']): TableRows[] {
  const { storage } = api
  if (!Object.keys(tables).some((name) => apiOfTable(name) === api.name)) return []
  const check: RecordCheck = (collection, record) => checkRecord(api, collection, record)
  const named = storage.partitions.flatMap((partition) => {
    const collections = storage.collections(partition)
    return [...collections.values()].map((stored): [string, TableRows] => {
      const pointer = `/tables/${escapePointer(stored.table)}`
      return [stored.table, { stored, collections, rows: tables[stored.table] ?? [], check, pointer }]
    })
  })
  return [...new Map(named).values()]
}

function readExport(value: unknown): StateExport {
  const { understudy, format, tables, counters, clock, ...more } = isObject(value) ? value : {}
  if (understudy !== 'export') throw new ControlError(400, 'expected an export of Understudy, as GET /state answers')
  if (format !== 1) throw new ControlError(400, `format ${String(format)} is not one that this version can read`)
  const [unknown] = Object.keys(more)
  if (unknown !== undefined) throw new ControlError(400, `an export has no member "${unknown}"`)
  if (!isObject(tables) || !Object.values(tables).every((rows) => Array.isArray(rows) && rows.every(isObject)))
    throw new ControlError(400, '"tables" must be lists of records by name')
  if (!isObject(counters) || !Object.values(counters).every((count) => Number.isInteger(count) && Number(count) >= 0))
    throw new ControlError(400, '"counters" must be whole numbers from 0 by name')
  if (clock !== null && !isSetting(clock))
    throw new ControlError(400, '"clock" must be null, {"frozenAt": ms} or {"offsetMs": ms}')
  return { understudy, format, clock, counters, tables } as StateExport // each part was looked at
}

function isSetting(value: unknown): value is NonNullable<StateExport['clock']> {
  if (!isObject(value)) return false
  const [[name, ms] = [], ...more] = Object.entries(value)
  if (more.length > 0 || !Number.isInteger(ms)) return false
  if (name === 'frozenAt') return isTellable(Number(ms))
  return name === 'offsetMs' && isTellable(Date.now() + Number(ms))
}
