import { describeProblem } from '../behavior/describe-problem.ts'
import { Refusal } from '../behavior/problem.ts'
import { isJsonType } from '../contract/body.ts'
import type { HttpRequest, Payload } from '../contract/http-request.ts'
import { readJson } from '../contract/json-text.ts'
import type { RequestCheck } from '../contract/request.ts'
import type { Violation } from '../contract/violation.ts'
import type { EmulatedApi, EmulatedOperation, OperationRoute } from '../http/emulated-api.ts'

/** A request to another server. Header names in lower case; `path` and `query` behind the base URL. */
export interface SentRequest {
  /** Path of the document's server that it is for, where it is not the first. */
  readonly serverPath?: string
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | undefined
}

/** What it answered. */
export interface ReceivedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A request as the contracts read it. */
export const asHttpRequest = (
  { method, path, query, headers }: Omit<SentRequest, 'body'>,
  payload: Payload,
): HttpRequest => ({ method, path, query, headers, payload, baseUrl: '', remoteAddress: '' })

/** Holds a request against the document, its parameters read as the API reads them. */
export function checkSent(
  api: EmulatedApi,
  { emulated, pathTexts, path }: OperationRoute,
  request: HttpRequest,
): RequestCheck {
  const { decode } = api.definition
  if (decode === undefined) return emulated.request.check(request, pathTexts)
  const { operation } = emulated
  try {
    return emulated.request.checkValues(decode({ operation, request, path }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { kind: 'malformed', reason: describeProblem(error.problem).detail }
  }
}

/** Where an answer contradicts the document. */
export function checkReceived(
  { operation, response }: EmulatedOperation,
  method: string,
  { status, headers, body }: ReceivedAnswer,
): readonly Violation[] {
  // Neither has a body to look at, and its headers tell of one that would have been sent.
  if (method === 'HEAD' || status === 304)
    return operation.response(status) === undefined ? response.check({ status, headers, body: undefined }) : []
  const read = readBody(headers, body)
  if ('reason' in read) {
    const at = operation.response(status)?.at ?? operation.at
    const message = `the body is ${read.reason}`
    return [{ in: 'response', name: '', pointer: '', keyword: 'json', params: {}, message, received: undefined, at }]
  }
  return response.check({ status, headers, body: read.value })
}

/** A body as its type says: JSON as a value, anything else as text. Undefined for none. */
export function readBody(
  headers: ReceivedAnswer['headers'],
  body: Buffer,
): { readonly value: unknown } | { readonly reason: string } {
  if (body.length === 0) return { value: undefined }
  const type = (headers['content-type'] ?? 'application/json').split(';')[0] ?? ''
  return isJsonType(type.trim().toLowerCase()) ? readJson(body.toString('utf8')) : { value: body.toString('utf8') }
}
