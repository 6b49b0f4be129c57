import type { LoggedRequest } from '../request-log.ts'
import type { Worlds } from '../worlds.ts'
import { ControlError } from './control-error.ts'
import { type ExpectedCalls, expectCalled } from './expect-called.ts'
import { type ExplainedRequest, explainRequest } from './explain.ts'
import { type Apis, checkName } from './places.ts'
import { secretNames } from './redact.ts'
import { filterFor, type RequestFilter } from './request-filter.ts'

/** What was called, with what was wrong with it. */
export class RequestControl {
  readonly #apis: Apis
  readonly #worlds: Worlds

  constructor(apis: Apis, worlds: Worlds) {
    this.#apis = apis
    this.#worlds = worlds
  }

  /** The latest calls, oldest first. */
  async list(workspace: string, filter: RequestFilter = {}): Promise<ExplainedRequest[]> {
    this.#checkFilter(filter)
    const isWanted = filterFor(workspace, filter)
    checkName(workspace)
    const { limit = 100 } = filter
    const chosen = await this.#worlds.use(workspace, ({ log }) => log.entries().filter(isWanted))
    return Promise.all(chosen.slice(Math.max(0, chosen.length - limit)).map((entry) => this.#explain(entry)))
  }

  /** One call, by the id that its answer carried in `Understudy-Explain`. */
  async get(id: string): Promise<ExplainedRequest> {
    const [, workspace, serial] = /^([a-z0-9-]+)\.(\d+)$/.exec(id) ?? []
    const isKnown = workspace !== undefined && this.#worlds.workspaces.has(workspace)
    const entry = isKnown ? await this.#worlds.use(workspace, ({ log }) => log.find(Number(serial))) : undefined
    if (entry === undefined)
      throw new ControlError(404, `no call ${id} is remembered; the latest 1000 of each workspace are`)
    return this.#explain(entry)
  }

  /** The calls of an operation that are as expected. Rejects with an AssertionError that says what was called instead. */
  async expectCalled(workspace: string, operation: string, expected: ExpectedCalls): Promise<ExplainedRequest[]> {
    this.#checkFilter({ operation, ...(expected.api === undefined ? {} : { api: expected.api }) })
    checkName(workspace)
    const entries = await this.#worlds.use(workspace, ({ log }) => log.entries())
    const secrets = new Set(
      [...this.#apis.values()].flatMap(({ document }) => [...secretNames(document.securitySchemes)]),
    )
    return Promise.all(expectCalled(entries, operation, expected, secrets).map((entry) => this.#explain(entry)))
  }

  async clear(workspace: string): Promise<void> {
    checkName(workspace)
    await this.#worlds.use(workspace, ({ log }) => log.clear())
  }

  #explain(entry: LoggedRequest): Promise<ExplainedRequest> {
    return explainRequest(entry, this.#apis.get(entry.api)?.document)
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
}
