import type { Worlds } from '../worlds.ts'
import { bundleDocument } from './bundle-document.ts'
import { ClockControl } from './clock.ts'
import { CoverageControl } from './coverage.ts'
import { FaultControl } from './faults.ts'
import { describeApi, type Health } from './health.ts'
import { OutboxControl } from './outbox.ts'
import { type Apis, findApi } from './places.ts'
import { RecordControl } from './records.ts'
import { RequestControl } from './requests.ts'
import { StateControl } from './state.ts'
import { WebhookControl } from './webhooks.ts'
import { WorkspaceControl } from './workspaces.ts'

export interface ControlOptions {
  readonly apis: Apis
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
  readonly workspaces: WorkspaceControl
  readonly records: RecordControl
  readonly state: StateControl
  readonly clock: ClockControl
  readonly outbox: OutboxControl
  readonly webhooks: WebhookControl
  readonly requests: RequestControl
  readonly faults: FaultControl
  readonly coverage: CoverageControl
  readonly adminToken: string | undefined
  readonly onDefect: (error: unknown) => void
  readonly #apis: Apis
  readonly #version: string
  readonly #documentFile: string
  #ownDocument: Promise<unknown> | undefined

  constructor({ apis, worlds, version, adminToken, documentFile, onDefect }: ControlOptions) {
    this.workspaces = new WorkspaceControl(apis, worlds)
    this.records = new RecordControl(apis, worlds)
    this.state = new StateControl(apis, worlds)
    this.clock = new ClockControl(worlds)
    this.outbox = new OutboxControl(apis, worlds)
    this.webhooks = new WebhookControl(apis, worlds)
    this.requests = new RequestControl(apis, worlds)
    this.faults = new FaultControl(apis, worlds)
    this.coverage = new CoverageControl(apis, worlds)
    this.adminToken = adminToken
    this.onDefect = onDefect
    this.#apis = apis
    this.#version = version
    this.#documentFile = documentFile
  }

  health(): Health {
    return { status: 'ok', version: this.#version, apis: [...this.#apis.values()].map(describeApi) }
  }

  /** The document of an API, or of the control API itself, in one piece. */
  async document(name: string): Promise<unknown> {
    if (name === OWN_NAME && !this.#apis.has(OWN_NAME)) return this.ownDocument()
    return bundleDocument(findApi(this.#apis, name).document.source)
  }

  /** The document of the control API itself. */
  async ownDocument(): Promise<unknown> {
    this.#ownDocument ??= import('../../openapi/read-source.ts')
      .then(({ readSource }) => readSource(this.#documentFile))
      .then(bundleDocument)
    return this.#ownDocument
  }
}
