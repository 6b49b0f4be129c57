import type { HttpRequest } from '../contract/http-request.ts'
import type { RequestValues } from '../contract/request.ts'
import type { Answer } from '../contract/response.ts'
import type { Violation } from '../contract/violation.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Row } from '../state/row.ts'
import type { Records } from '../state/storage.ts'
import type { Collection } from '../state/transaction.ts'
import type { DueWork, Job } from './automations.ts'
import type { Call, Principal } from './call.ts'
import type { Behavior, Handlers } from './handler.ts'
import type { Page } from './list.ts'
import type { Problem } from './problem.ts'
import type { WebhookRules } from './webhook-rules.ts'

/** Parameters of a path by name: as they are written, or numbers where `pathIntegers` makes the route look for them. */
export type PathValues = Readonly<Record<string, string | number>>

/** A request that is authenticated but not yet checked. */
export interface GateCall {
  readonly operation: Operation
  readonly request: HttpRequest
  readonly principal: Principal
  /** Checks the header parameters alone. */
  readonly headerViolations: () => readonly Violation[]
  readonly path: PathValues
  readonly records: Records
  /** Milliseconds since 1970, by the workspace's clock. */
  readonly now: number
}

/** A request whose parameters are to be read. */
export interface DecodeCall {
  readonly operation: Operation
  readonly request: HttpRequest
  readonly path: PathValues
}

/** What `render` may know of the request. `operation` is absent for unknown paths and methods; `path` is behind that of the server. */
export interface ProblemContext {
  readonly operation: Operation | undefined
  readonly path: string
  /** Path of the server's URL. */
  readonly serverPath: string
}

/** What of an API its document cannot say. Each member answers one question, and the pipeline asks it in one place. */
export interface ApiDefinition {
  /** First segment of its URLs. */
  readonly name: string
  /** The document's root file. */
  readonly document: string
  /** Directory of its seed data. */
  readonly fixtures?: string
  readonly handlers?: Readonly<Record<string, Behavior<Records>>>
  /** The form in which a collection's records leave, where it is not the stored one. */
  readonly views?: Readonly<Record<string, (row: Row, records: Records, call: Call) => unknown>>
  /** Members beside the items of a list answer. */
  readonly pageMembers?: (page: Page, call: Call) => Readonly<Record<string, unknown>>
  /** Finds out who presents these secrets, where looking them up among the credentials is not all there is to it. Refuses with `fail`. */
  readonly authenticate?: (
    presented: { secrets: readonly string[]; now: number; remoteAddress: string },
    records: Records,
  ) => Principal
  /** Credentials of the fixtures, where the stored ones do not tell them. */
  readonly credentials?: readonly { readonly secret: string; readonly description: string }[]
  /** The data set of a caller whose request names none, where the document has several; otherwise it is the first. */
  readonly partitionOf?: (principal: Principal) => string | undefined
  /** Reads the parameters, where they do not stand where the document says. What it answers is held against the document. Refuses. */
  readonly decode?: (call: DecodeCall) => RequestValues
  /** Refuses (with `fail` or the API's `refuse`) after authentication and before scopes and validation. */
  readonly gate?: (call: GateCall) => void
  /** What it does by itself when its time has come, by name. Of two things due at once the one that stands first here comes first. */
  readonly dueWork?: Readonly<Record<string, DueWork>>
  /** Its heavy work, by the kind that `effects.begin` names. */
  readonly jobs?: Readonly<Record<string, Job>>
  /** Who is told of what, where it sends webhooks. Their names and payloads are those under `webhooks` in the document. */
  readonly webhooks?: WebhookRules
  /** The API's own error bodies. Without it, errors take the form that the document gives them, else RFC 9457. */
  readonly render?: (problem: Problem, context: ProblemContext) => Answer
  /** Headers of every answer. `serial`: number of the request in its workspace. */
  readonly headers?: (serial: number) => Readonly<Record<string, string>>
  /** `ignore`: a path with a slash too many is the same path. `redirect`: one that lacks its slash is told where it is. */
  readonly trailingSlash?: 'strict' | 'ignore' | 'redirect'
  /** `route`: a parameter of the path that is no integer where one is wanted makes it another path, not a bad request. */
  readonly pathIntegers?: 'value' | 'route'
}

type Untyped = 'handlers' | 'views' | 'dueWork' | 'jobs' | 'authenticate' | 'gate' | 'webhooks'

type Typed<Operations, R> = Omit<ApiDefinition, Untyped> & {
  readonly authenticate?: (
    presented: Parameters<NonNullable<ApiDefinition['authenticate']>>[0],
    records: R,
  ) => Principal
  readonly gate?: (call: Omit<GateCall, 'records'> & { readonly records: R }) => void
  readonly dueWork?: Readonly<Record<string, DueWork<R>>>
  // biome-ignore lint/suspicious/noExplicitAny: each job has an input and a result of its own
  readonly jobs?: Readonly<Record<string, Job<R, any, any>>>
  // biome-ignore lint/suspicious/noExplicitAny: each API has endpoints of its own kind
  readonly webhooks?: WebhookRules<R, any>
  readonly handlers?: Handlers<Operations, R>
  readonly views?: {
    readonly [Name in keyof R]?: R[Name] extends Collection<infer Item>
      ? (row: Item, records: R, call: Call) => unknown
      : never
  }
}

/**
 * Describes an API to the engine. `Operations`: the generated types of its document; `R`: its collections, typed.
 * The contract check proves the types at run time, so the engine may forget them here.
 */
export const defineApi =
  <Operations, R>() =>
  (definition: Typed<Operations, R>): ApiDefinition =>
    definition as unknown as ApiDefinition
