import type { IncomingHttpHeaders } from 'node:http'
import { isJsonType } from '../contract/body.ts'
import { type HttpRequest, NO_PAYLOAD } from '../contract/http-request.ts'
import { readJson } from '../contract/json-text.ts'
import type { RequestCheck } from '../contract/request.ts'
import type { Violation } from '../contract/violation.ts'
import type { EmulatedApi, EmulatedOperation } from '../http/emulated-api.ts'

/** A request to another server. Header names in lower case; `path` and `query` behind the base URL. */
export interface SentRequest {
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

/** The operation that a request is for, with the texts of its path's parameters; undefined where the document has none. */
export function findOperation(
  api: EmulatedApi,
  { method, path }: Pick<SentRequest, 'method' | 'path'>,
): { emulated: EmulatedOperation; pathTexts: readonly string[] } | undefined {
  const route = api.route(method, path)
  return route.kind === 'operation' ? route : undefined
}

/** Holds a request against the document. */
export function checkSent(
  { emulated, pathTexts }: { emulated: EmulatedOperation; pathTexts: readonly string[] },
  { method, path, query, headers, body }: SentRequest,
): RequestCheck {
  const request: HttpRequest = {
    method,
    path,
    query,
    headers: headers as IncomingHttpHeaders,
    payload: body === undefined || body.length === 0 ? NO_PAYLOAD : { kind: 'bytes', bytes: body },
    baseUrl: '',
    remoteAddress: '',
  }
  return emulated.request.check(request, pathTexts)
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
