import type { CoverageReport } from './http/control/coverage.ts'
import { variablesOf } from './http/control/environment.ts'
import type { ExpectedCalls } from './http/control/expect-called.ts'
import type { ExplainedRequest } from './http/control/explain.ts'
import type { CollectionPlace, RecordPlace } from './http/control/places.ts'
import type { RequestFilter } from './http/control/request-filter.ts'
import type { SandboxCore } from './sandbox-core.ts'
import type { Row } from './state/row.ts'
import type { StateExport } from './state/transfer.ts'
import { WorldClock, WorldFaults, WorldOutbox, WorldSnapshots, WorldWebhooks } from './world-controls.ts'

/** One workspace of a sandbox: an isolated world with its own records, clock and request log. */
export class SandboxWorld {
  readonly name: string
  readonly clock: WorldClock
  readonly snapshots: WorldSnapshots
  readonly outbox: WorldOutbox
  readonly webhooks: WorldWebhooks
  readonly faults: WorldFaults
  protected readonly core: SandboxCore

  constructor(core: SandboxCore, name: string) {
    this.core = core
    this.name = name
    this.clock = new WorldClock(core, name)
    this.snapshots = new WorldSnapshots(core, name)
    this.outbox = new WorldOutbox(core, name)
    this.webhooks = new WorldWebhooks(core, name)
    this.faults = new WorldFaults(core, name)
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
    await this.core.control.workspaces.fork(chosen, this.name)
    return new SandboxWorld(this.core, chosen)
  }

  /** Back to the fixtures: everything, or the records of some APIs. */
  async reset({ apis }: { apis?: readonly string[] } = {}): Promise<void> {
    await this.core.control.workspaces.reset(this.name, apis)
  }

  /** What was called, oldest first, with what was wrong with it. */
  requests(filter?: RequestFilter): Promise<ExplainedRequest[]> {
    return this.core.control.requests.list(this.name, filter)
  }

  /**
   * The calls of an operation that are as expected, among the latest thousand. Rejects with an AssertionError that says what
   * differs, and what was called instead: `await world.expectCalled('createClient', { times: 1, body: { client_name: 'Acme' } })`.
   */
  expectCalled(operation: string, expected: ExpectedCalls = {}): Promise<ExplainedRequest[]> {
    return this.core.control.requests.expectCalled(this.name, operation, expected)
  }

  /** One call, by the id that its answer carried in `Understudy-Explain`. Rejects with status 404 for one that is forgotten. */
  explain(id: string): Promise<ExplainedRequest> {
    return this.core.control.requests.get(id.replace(/^.*\//, ''))
  }

  clearRequests(): Promise<void> {
    return this.core.control.requests.clear(this.name)
  }

  /** How much of the documents was used in this workspace, and what contradicted them. A reset leaves it. */
  coverage(filter?: { api?: string }): Promise<CoverageReport> {
    return this.core.control.coverage.of(this.name, filter)
  }

  clearCoverage(): void {
    this.core.control.coverage.clear(this.name)
  }

  /** The credentials that an API knows, with what each may do. None where it accepts any. */
  credentials(api: string): Promise<{ secret: string; description: string }[]> {
    return this.core.control.records.credentials(this.name, api)
  }

  /**
   * Environment variables that lead a client here: `UNDERSTUDY_URL`, and for each API `<NAME>_BASE_URL` and its first
   * credential (`<NAME>_API_KEY`, `<NAME>_TOKEN` for bearer tokens, `<NAME>_USERNAME` and `<NAME>_PASSWORD` for Basic).
   */
  async environment(): Promise<Record<string, string>> {
    const variables: Record<string, string> = { UNDERSTUDY_URL: `${this.core.origin()}${this.prefix}` }
    for (const [name, { document }] of this.core.apis) {
      const [first] = await this.credentials(name)
      const { securitySchemes } = document
      Object.assign(variables, variablesOf({ name, url: this.url(name), securitySchemes, secret: first?.secret }))
    }
    return variables
  }

  /** The names and sizes of an API's collections. */
  collections(api: string, options?: { partition?: string }) {
    return this.core.control.records.collections(this.name, api, options)
  }

  /** Stored records, in the order of creation. */
  records(
    place: CollectionPlace,
    page?: { offset?: number; limit?: number },
  ): Promise<{ records: Row[]; total: number }> {
    return this.core.control.records.list(this.name, place, page)
  }

  /** One stored record. Rejects with status 404 where there is none. */
  record(place: RecordPlace): Promise<Row> {
    return this.core.control.records.get(this.name, place)
  }

  /** Puts a record in place. Rejects with status 400 where it does not fit its schema. */
  async putRecord(place: RecordPlace, record: Row): Promise<Row> {
    return (await this.core.control.records.put(this.name, place, record)).record
  }

  deleteRecord(place: RecordPlace): Promise<void> {
    return this.core.control.records.delete(this.name, place)
  }

  /** Everything that this workspace holds, as one JSON value. */
  export(): Promise<StateExport> {
    return this.core.control.state.export(this.name)
  }

  /** Puts an export in place. Rejects with status 400, and changes nothing, where it does not fit the documents. */
  import(exported: unknown): Promise<void> {
    return this.core.control.state.import(this.name, exported)
  }

  /** Forgets this workspace with its snapshots. */
  async drop(): Promise<void> {
    await this.core.control.workspaces.drop(this.name)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.drop()
  }

  protected get prefix(): string {
    return `/~${this.name}`
  }
}

/** Does something in a fork of its own, which is gone afterwards, however it ends. For languages without `await using`. */
export async function withWorld<T>(from: SandboxWorld, step: (world: SandboxWorld) => T): Promise<Awaited<T>> {
  const world = await from.fork()
  try {
    return await step(world)
  } finally {
    await world.drop()
  }
}
