import type { RequestValues } from '../contract/request.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Row } from '../state/row.ts'

/** Who calls: the credential's record, or nobody for an open operation. */
export interface Principal {
  readonly scopes: readonly string[]
  readonly credential: Row | undefined
}

/** A valid request, on its way to a behaviour. */
export interface Call extends RequestValues {
  readonly operation: Operation
  readonly principal: Principal
  /** Time of the workspace's clock: milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number
  /** Address of the API's base path as the client wrote it, without a trailing slash. */
  readonly baseUrl: string
}

/** What a behaviour answers. `body`: JSON value, text or bytes; undefined for none. Header names in lower case. */
export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export function reply<const Status extends number>(status: Status): { status: Status; body?: undefined }
export function reply<const Status extends number, const Body>(
  status: Status,
  body: Body,
  headers?: Readonly<Record<string, string>>,
): { status: Status; body: Body; headers?: Readonly<Record<string, string>> }
export function reply(status: number, body?: unknown, headers?: Readonly<Record<string, string>>): Reply {
  return headers === undefined ? { status, body } : { status, body, headers }
}
