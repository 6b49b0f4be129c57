import type { Operation } from '../../openapi/operation.ts'
import type { SentRequest } from '../exchange.ts'

export type Pair = readonly [name: string, value: string]

/** A call that is still a value, so that others can be made of it by changing one thing. */
export interface CallDraft {
  readonly operation: Operation
  /** The path's parameters are in it. Not percent-encoded. */
  readonly segments: readonly string[]
  readonly query: readonly Pair[]
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly Pair[]
  readonly body: DraftBody | undefined
}

export interface DraftBody {
  readonly type: string
  /** Text is sent as it is. */
  readonly value: unknown
}

export function writeCall({ operation, segments, query, headers, cookies, body }: CallDraft): SentRequest {
  const bytes = body === undefined ? undefined : Buffer.from(writeBody(body))
  return {
    method: operation.method.toUpperCase(),
    path: segments.map(encodeURIComponent).join('/'),
    query: encodePairs(query),
    headers: {
      ...headers,
      ...(cookies.length === 0 ? {} : { cookie: cookies.map(([name, value]) => `${name}=${value}`).join('; ') }),
      ...(body === undefined ? {} : { 'content-type': body.type }),
    },
    body: bytes,
  }
}

const encodePairs = (pairs: readonly Pair[]): string =>
  pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')

function writeBody({ type, value }: DraftBody): string {
  if (typeof value === 'string' && !type.includes('json')) return value
  if (!type.includes('form-urlencoded')) return JSON.stringify(value)
  const members = Object.entries(value as object)
  return encodePairs(
    members.map(([name, member]) => [name, typeof member === 'string' ? member : JSON.stringify(member)]),
  )
}
