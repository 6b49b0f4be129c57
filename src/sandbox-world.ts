import type { CollectionPlace, Control, RecordPlace } from './http/control.ts'
import type { EmulatedApi } from './http/emulated-api.ts'
import type { ExplainedRequest } from './http/explain.ts'
import type { RequestFilter } from './http/request-filter.ts'
import type { Row } from './state/table.ts'

/** What the worlds of a sandbox share. */
export interface SandboxCore {
  readonly apis: ReadonlyMap<string, EmulatedApi>
  readonly control: Control
  readonly origin: () => string
  readonly freeName: () => string
  readonly dispatch: (request: Request, workspace: string) => Promise<Response>
}

/** One workspace of a sandbox: an isolated world with its own records, clock and request log. */
export class SandboxWorld {
  readonly name: string
  protected readonly core: SandboxCore

  constructor(core: SandboxCore, name: string) {
    this.core = core
    this.name = name
  }

  /** Base URL of an API in this workspace: what a client takes in place of the real service's. Throws for an unknown API. */
  url(api: string): string {
    const known = this.core.apis.get(api)
    if (known === undefined)
      throw new Error(`the sandbox has no API "${api}"; it has ${[...this.core.apis.keys()].join(', ')}`)
    return `${this.core.origin()}${this.prefix}${known.basePath}`
  }

  /** Answers a request in this workspace without a socket. `input` may be a path such as `/roosted/api/1_12/clients`. */
  async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(typeof input === 'string' ? new URL(input, this.core.origin()) : input, init)
    return this.core.dispatch(request, this.name)
  }

  /** A new workspace that begins as this one is now. Without a name it gets one. */
  async fork(name?: string): Promise<SandboxWorld> {
    const chosen = name ?? this.core.freeName()
    await this.core.control.fork(chosen, this.name)
    return new SandboxWorld(this.core, chosen)
  }

  /** Back to the fixtures: everything, or the records of some APIs. */
  async reset({ apis }: { apis?: readonly string[] } = {}): Promise<void> {
    await this.core.control.reset(this.name, apis)
  }

  /** What was called, oldest first, with what was wrong with it. */
  requests(filter?: RequestFilter): Promise<ExplainedRequest[]> {
    return this.core.control.requests(this.name, filter)
  }

  /** One call, by the id that its answer carried in `Understudy-Explain`. Rejects with status 404 for one that is forgotten. */
  explain(id: string): Promise<ExplainedRequest> {
    return this.core.control.request(id.replace(/^.*\//, ''))
  }

  clearRequests(): Promise<void> {
    return this.core.control.clearRequests(this.name)
  }

  /** The credentials that an API knows, with what each may do. None where it accepts any. */
  credentials(api: string): Promise<{ secret: string; description: string }[]> {
    return this.core.control.credentials(this.name, api)
  }

  /** The names and sizes of an API's collections. */
  collections(api: string, options?: { partition?: string }) {
    return this.core.control.collections(this.name, api, options)
  }

  /** Stored records, in the order of creation. */
  records(
    place: CollectionPlace,
    page?: { offset?: number; limit?: number },
  ): Promise<{ records: Row[]; total: number }> {
    return this.core.control.records(this.name, place, page)
  }

  /** One stored record. Rejects with status 404 where there is none. */
  record(place: RecordPlace): Promise<Row> {
    return this.core.control.record(this.name, place)
  }

  /** Puts a record in place. Rejects with status 400 where it does not fit its schema. */
  async putRecord(place: RecordPlace, record: Row): Promise<Row> {
    return (await this.core.control.putRecord(this.name, place, record)).record
  }

  deleteRecord(place: RecordPlace): Promise<void> {
    return this.core.control.deleteRecord(this.name, place)
  }

  /** Forgets this workspace. */
  async drop(): Promise<void> {
    await this.core.control.drop(this.name)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.drop()
  }

  protected get prefix(): string {
    return `/~${this.name}`
  }
}
