import type { Row } from '../../state/row.ts'
import { Collection, DeleteRestricted, Transaction } from '../../state/transaction.ts'
import type { Worlds } from '../worlds.ts'
import { checkRecord } from './check-record.ts'
import { ControlError } from './control-error.ts'
import {
  type Apis,
  type CollectionPlace,
  checkName,
  choosePartition,
  findApi,
  findCollection,
  idOf,
  type RecordPlace,
} from './places.ts'

/** The records of the APIs, as they are stored. */
export class RecordControl {
  readonly #apis: Apis
  readonly #worlds: Worlds

  constructor(apis: Apis, worlds: Worlds) {
    this.#apis = apis
    this.#worlds = worlds
  }

  async collections(workspace: string, name: string, { partition }: { partition?: string } = {}) {
    const api = findApi(this.#apis, name)
    const { storage } = api
    const chosen = choosePartition(api, partition)
    checkName(workspace)
    const collections = await this.#worlds.use(workspace, ({ workspace: { state } }) =>
      Array.from(storage.collections(chosen).values(), ({ rule, table }) => {
        return { name: rule.name, records: state.tables.get(table)?.size ?? 0 }
      }),
    )
    return {
      collections,
      ...(storage.partitions.length > 1 ? { partition: chosen, partitions: storage.partitions } : {}),
    }
  }

  /** The credentials that an API knows, with what each may do. */
  async credentials(workspace: string, api: string): Promise<{ secret: string; description: string }[]> {
    const { definition, document } = findApi(this.#apis, api)
    if (definition.credentials !== undefined) return [...definition.credentials]
    const rule = document.extension.credentials
    if (rule === undefined) return []
    const { records } = await this.list(workspace, { api, collection: rule.collection })
    return records.map((row) => ({ secret: String(row[rule.secret]), description: String(row.description ?? '') }))
  }

  /** In the order of creation. */
  async list(
    workspace: string,
    place: CollectionPlace,
    { offset = 0, limit = 1000 } = {},
  ): Promise<{ records: Row[]; total: number }> {
    const { stored } = findCollection(this.#apis, place)
    checkName(workspace)
    return this.#worlds.use(workspace, ({ workspace: { state } }) => {
      const table = state.tables.get(stored.table)
      const records: Row[] = []
      let index = 0
      for (const row of table?.all() ?? []) {
        if (index >= offset + limit) break
        if (index++ >= offset) records.push(row)
      }
      return { records, total: table?.size ?? 0 }
    })
  }

  async get(workspace: string, place: RecordPlace): Promise<Row> {
    const { stored } = findCollection(this.#apis, place)
    checkName(workspace)
    const row = await this.#worlds.use(workspace, ({ workspace: { state } }) =>
      new Collection(new Transaction(state), stored).get(idOf(stored, place.id)),
    )
    if (row === undefined) throw noRecord(place)
    return row
  }

  /** Puts a record in place, whole. It is held against the collection's schema first. `isNew`: there was none before. */
  async put(workspace: string, place: RecordPlace, record: unknown): Promise<{ record: Row; isNew: boolean }> {
    const { stored, api } = findCollection(this.#apis, place)
    checkName(workspace)
    const { field } = stored.rule.id
    const id = idOf(stored, place.id)
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      throw new ControlError(400, 'expected a record as a JSON object')
    const row: Row = { [field]: id, ...record }
    if (row[field] !== id) {
      const given = JSON.stringify(row[field])
      throw new ControlError(400, `the record's ${field} is ${given}, but the path names ${place.id}`)
    }
    const faults = checkRecord(api, place.collection, row)
    if (faults.length > 0)
      throw new ControlError(400, `the record does not fit the schema of ${place.collection}`, faults)
    const isNew = await this.#worlds.change(workspace, (tx) => {
      const records = new Collection(tx, stored)
      const isKnown = records.get(id) !== undefined
      records.replace(id, row)
      return !isKnown
    })
    return { record: row, isNew }
  }

  async delete(workspace: string, place: RecordPlace): Promise<void> {
    const { stored } = findCollection(this.#apis, place)
    checkName(workspace)
    const id = idOf(stored, place.id)
    try {
      await this.#worlds.change(workspace, (tx) => {
        const records = new Collection(tx, stored)
        if (records.get(id) === undefined) throw noRecord(place)
        records.delete(id)
      })
    } catch (error) {
      if (error instanceof DeleteRestricted) throw new ControlError(409, error.message)
      throw error
    }
  }
}

const noRecord = ({ collection, id }: RecordPlace): ControlError =>
  new ControlError(404, `${collection} has no record ${id}`)
