import type { IdRule } from '../openapi/rules.ts'
import type { Row, RowId } from '../state/table.ts'
import { Collection, DeleteRestricted, type StoredCollection, Transaction } from '../state/transaction.ts'
import { isWorkspaceName } from '../state/workspaces.ts'
import { bundleDocument } from './bundle-document.ts'
import { checkRecord } from './check-record.ts'
import { ControlError } from './control-error.ts'
import type { EmulatedApi } from './emulated-api.ts'
import { type ExplainedRequest, explainRequest } from './explain.ts'
import { describeApi, type Health } from './health.ts'
import { filterFor, type RequestFilter } from './request-filter.ts'
import type { LoggedRequest } from './request-log.ts'
import type { World, Worlds } from './world.ts'

export interface WorkspaceInfo {
  readonly name: string
}

/** Names a collection; `partition` only where the API has several data sets (its first one by default). */
export interface CollectionPlace {
  readonly api: string
  readonly collection: string
  readonly partition?: string
}

export interface RecordPlace extends CollectionPlace {
  readonly id: string
}

export interface ControlOptions {
  readonly apis: ReadonlyMap<string, EmulatedApi>
  readonly worlds: Worlds
  readonly version: string
  readonly adminToken: string | undefined
  /** File with the control API's own document. */
  readonly documentFile: string
  readonly onDefect: (error: unknown) => void
}

/** What the control API's own document is called among those of the APIs. */
const OWN_NAME = 'understudy'

/** Everything that can be done to a sandbox from outside its APIs. The control API and `createSandbox` are two ways in. */
export class Control {
  readonly adminToken: string | undefined
  readonly onDefect: (error: unknown) => void
  readonly #apis: ReadonlyMap<string, EmulatedApi>
  readonly #worlds: Worlds
  readonly #version: string
  readonly #documentFile: string
  /** Names of workspaces that are being made. */
  readonly #claimed = new Set<string>()
  #ownDocument: Promise<unknown> | undefined

  constructor({ apis, worlds, version, adminToken, documentFile, onDefect }: ControlOptions) {
    this.#apis = apis
    this.#worlds = worlds
    this.#version = version
    this.adminToken = adminToken
    this.#documentFile = documentFile
    this.onDefect = onDefect
  }

  health(): Health {
    return { status: 'ok', version: this.#version, apis: [...this.#apis.values()].map(describeApi) }
  }

  /** The document of an API, or of the control API itself, in one piece. */
  async document(name: string): Promise<unknown> {
    if (name === OWN_NAME && !this.#apis.has(OWN_NAME)) return this.ownDocument()
    return bundleDocument(this.#api(name).document.source)
  }

  /** The document of the control API itself. */
  async ownDocument(): Promise<unknown> {
    this.#ownDocument ??= import('../openapi/read-source.ts')
      .then(({ readSource }) => readSource(this.#documentFile))
      .then(bundleDocument)
    return this.#ownDocument
  }

  workspaces(): WorkspaceInfo[] {
    return this.#worlds.workspaces.names().map((name) => ({ name }))
  }

  workspace(name: string): WorkspaceInfo {
    this.#existing(name)
    return { name }
  }

  /** Makes a workspace: a copy of `from`, or of the fixtures. */
  async fork(name: string, from?: string): Promise<WorkspaceInfo> {
    checkName(name)
    if (this.#worlds.workspaces.has(name) || this.#claimed.has(name))
      throw new ControlError(409, `the workspace ${name} exists already; drop it first, or choose another name`)
    if (from === undefined) {
      await this.#worlds.open(name)
      return { name }
    }
    const origin = this.#existing(from)
    this.#claimed.add(name)
    try {
      await this.#worlds.fork(name, origin)
    } finally {
      this.#claimed.delete(name)
    }
    return { name }
  }

  /** Forgets a workspace; named again, it begins with the fixtures. */
  async drop(name: string): Promise<void> {
    await this.#worlds.drop(this.#existing(name))
  }

  /** Back to the fixtures: all of a workspace with its request log, or the records of some APIs. */
  async reset(workspace: string, apis?: readonly string[]): Promise<void> {
    checkName(workspace)
    for (const api of apis ?? []) this.#api(api)
    await this.#worlds.reset(workspace, apis)
  }

  async collections(workspace: string, api: string, { partition }: { partition?: string } = {}) {
    const { storage } = this.#api(api)
    const chosen = choosePartition(api, storage.partitions, partition)
    const { workspace: world } = await this.#world(workspace)
    const collections = [...storage.collections(chosen).values()].map(({ rule, table }) => {
      return { name: rule.name, records: world.state.tables.get(table)?.size ?? 0 }
    })
    return {
      collections,
      ...(storage.partitions.length > 1 ? { partition: chosen, partitions: storage.partitions } : {}),
    }
  }

  /** The credentials that an API knows, with what each may do. */
  async credentials(workspace: string, api: string): Promise<{ secret: string; description: string }[]> {
    const rule = this.#api(api).document.extension.credentials
    if (rule === undefined) return []
    const { records } = await this.records(workspace, { api, collection: rule.collection })
    return records.map((row) => ({ secret: String(row[rule.secret]), description: String(row.description ?? '') }))
  }

  async records(
    workspace: string,
    place: CollectionPlace,
    { offset = 0, limit = 1000 } = {},
  ): Promise<{ records: Row[]; total: number }> {
    const { stored, world } = await this.#collection(workspace, place)
    const table = world.state.tables.get(stored.table)
    const records: Row[] = []
    let index = 0
    for (const row of table?.all() ?? []) {
      if (index >= offset + limit) break
      if (index++ >= offset) records.push(row)
    }
    return { records, total: table?.size ?? 0 }
  }

  async record(workspace: string, place: RecordPlace): Promise<Row> {
    const { stored, world } = await this.#collection(workspace, place)
    const row = new Collection(new Transaction(world.state), stored).get(idOf(stored, place.id))
    if (row === undefined) throw noRecord(place)
    return row
  }

  /** Puts a record in place, whole. It is held against the collection's schema first. `isNew`: there was none before. */
  async putRecord(workspace: string, place: RecordPlace, record: unknown): Promise<{ record: Row; isNew: boolean }> {
    const { stored, world, api } = await this.#collection(workspace, place)
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
    const isNew = world.transact((tx) => {
      const records = new Collection(tx, stored)
      const isKnown = records.get(id) !== undefined
      records.replace(id, row)
      return !isKnown
    })
    await world.durable()
    return { record: row, isNew }
  }

  async deleteRecord(workspace: string, place: RecordPlace): Promise<void> {
    const { stored, world } = await this.#collection(workspace, place)
    const id = idOf(stored, place.id)
    try {
      world.transact((tx) => {
        const records = new Collection(tx, stored)
        if (records.get(id) === undefined) throw noRecord(place)
        records.delete(id)
      })
    } catch (error) {
      if (error instanceof DeleteRestricted) throw new ControlError(409, error.message)
      throw error
    }
    await world.durable()
  }

  /** The latest calls, oldest first. */
  async requests(workspace: string, filter: RequestFilter = {}): Promise<ExplainedRequest[]> {
    this.#checkFilter(filter)
    const isWanted = filterFor(workspace, filter)
    const { log } = await this.#world(workspace)
    const { limit = 100 } = filter
    const chosen = log.entries().filter(isWanted)
    return Promise.all(chosen.slice(Math.max(0, chosen.length - limit)).map((entry) => this.#explain(entry)))
  }

  /** One call, by the id that its answer carried in `Understudy-Explain`. */
  async request(id: string): Promise<ExplainedRequest> {
    const [, workspace, serial] = /^([a-z0-9-]+)\.(\d+)$/.exec(id) ?? []
    const known =
      workspace !== undefined && this.#worlds.workspaces.has(workspace) ? await this.#worlds.open(workspace) : undefined
    const entry = known?.log.find(Number(serial))
    if (entry === undefined)
      throw new ControlError(404, `no call ${id} is remembered; the latest 1000 of each workspace are`)
    return this.#explain(entry)
  }

  async clearRequests(workspace: string): Promise<void> {
    const { log } = await this.#world(workspace)
    log.clear()
  }

  #explain(entry: LoggedRequest): Promise<ExplainedRequest> {
    return explainRequest(entry, this.#apis.get(entry.api)?.document)
  }

  async #world(name: string): Promise<World> {
    checkName(name)
    return this.#worlds.open(name)
  }

  /** A filter for what cannot have been called is a slip, and an empty list would hide it. */
  #checkFilter({ api, operation }: RequestFilter): void {
    const names = [...this.#apis.keys()]
    if (api !== undefined && !this.#apis.has(api))
      throw new ControlError(400, `there is no API "${api}"; expected one of ${names.join(', ')}`)
    const searched = api === undefined ? names : [api]
    const isKnown = searched.some((name) =>
      this.#apis.get(name)?.document.operations.some(({ id }) => id === operation),
    )
    if (operation !== undefined && !isKnown)
      throw new ControlError(400, `no document of ${searched.join(', ')} has the operation "${operation}"`)
  }

  #api(name: string): EmulatedApi {
    const api = this.#apis.get(name)
    if (api === undefined)
      throw new ControlError(404, `there is no API "${name}"; expected one of ${[...this.#apis.keys()].join(', ')}`)
    return api
  }

  #existing(name: string): string {
    if (!this.#worlds.workspaces.has(name)) throw new ControlError(404, `there is no workspace "${name}"`)
    return name
  }

  async #collection(workspace: string, { api, collection, partition }: CollectionPlace) {
    const emulated = this.#api(api)
    const collections = emulated.storage.collections(choosePartition(api, emulated.storage.partitions, partition))
    const stored = collections.get(collection)
    if (stored === undefined)
      throw new ControlError(
        404,
        `${api} has no collection "${collection}"; expected one of ${[...collections.keys()].join(', ')}`,
      )
    const { workspace: world } = await this.#world(workspace)
    return { api: emulated, stored, world }
  }
}

function checkName(name: string): void {
  if (!isWorkspaceName(name))
    throw new ControlError(400, `"${name}" is no workspace name; expected [a-z0-9][a-z0-9-]{0,62}`)
}

const noRecord = ({ collection, id }: RecordPlace): ControlError =>
  new ControlError(404, `${collection} has no record ${id}`)

function choosePartition(api: string, partitions: readonly string[], wanted: string | undefined): string {
  if (wanted === undefined) return partitions[0] ?? ''
  if (partitions.includes(wanted)) return wanted
  const expected = partitions.length > 1 ? `expected one of ${partitions.join(', ')}` : 'it has only one data set'
  throw new ControlError(400, `${api} has no partition "${wanted}"; ${expected}`)
}

const idOf = (stored: StoredCollection, id: string): RowId =>
  stored.idIsText || !isCounted(stored.rule.id) || !/^\d+$/.test(id) ? id : Number(id)
const isCounted = ({ style }: IdRule): boolean => style === 'sequence' || style === 'given'
