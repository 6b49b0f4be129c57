import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Problem } from '../behavior/problem.ts'
import type { HttpRequest, Payload } from '../contract/http-request.ts'
import type { Departures } from './departures.ts'
import type { EmulatedApi } from './emulated-api.ts'
import type { InjectedFault } from './faults/fault.ts'
import type { Outcome, PipelineOptions } from './pipeline.ts'
import type { LoggedRequest } from './request-log.ts'
import type { Worlds } from './worlds.ts'

export interface DataPlaneOptions extends PipelineOptions {
  /** Whether clients may call only as often as the documents say. */
  readonly enforcesLimits: boolean
  /** Told of every answered request. */
  readonly onRequest: (entry: LoggedRequest) => void
}

/** Express says under `baseUrl` where it mounted the application. */
export type MountedRequest = IncomingMessage & { readonly baseUrl?: string }

/** One request on its way through. */
export interface Visit {
  readonly req: MountedRequest
  readonly res: ServerResponse
  readonly api: EmulatedApi
  readonly request: HttpRequest
  /** Path of the server's URL that the request goes to. */
  readonly serverPath: string
  readonly target: string
  readonly workspace: string
  readonly startedAt: number
  readonly worlds: Worlds
  readonly departures: Departures
  readonly options: DataPlaneOptions
  /** What goes wrong with it, because somebody wants it to. */
  readonly fault: InjectedFault | undefined
}

export const withPayload = (visit: Visit, payload: Payload): Visit => ({
  ...visit,
  request: { ...visit.request, payload },
})

/** What is answered before an operation is found, or where its workspace cannot be used. */
export const problemOutcome = ({ api, request: { path }, serverPath }: Visit, problem: Problem): Outcome => {
  return { answer: api.render(problem, { operation: undefined, path, serverPath }), problem }
}
