import { STATUS_CODES } from 'node:http'
import type { Problem } from '../../behavior/problem.ts'
import { documentedExample } from '../../contract/documented-example.ts'
import type { Answer } from '../../contract/response.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { EmulatedApi } from '../emulated-api.ts'
import type { FaultRule } from './fault.ts'

/** Where the answer goes. `path`: of the request, behind the base path. */
export interface FaultContext {
  readonly api: EmulatedApi
  readonly operation: Operation
  readonly path: string
}

/**
 * The answer that a fault asks for. Without a body of its own it is what the API says at such a status, else what its document
 * shows, else the name of the status. It is held against nothing: to contradict the document may be just what is wanted.
 */
export function faultAnswer(rule: FaultRule, status: number, context: FaultContext): Answer {
  const answer = rule.body === undefined ? ownAnswer(rule, status, context) : givenAnswer(rule.body, status)
  const seconds = rule.retryAfterSeconds ?? (status === 429 ? 1 : undefined)
  const retry: Record<string, string> = seconds === undefined ? {} : { 'retry-after': String(seconds) }
  const wanted = Object.entries(rule.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])
  return { ...answer, headers: { ...answer.headers, ...retry, ...Object.fromEntries(wanted) } }
}

const PLAIN_TEXT = 'text/plain; charset=utf-8'

const givenAnswer = (body: unknown, status: number): Answer => {
  return { status, headers: typeof body === 'string' ? { 'content-type': PLAIN_TEXT } : {}, body }
}

function ownAnswer(rule: FaultRule, status: number, { api, operation, path }: FaultContext): Answer {
  const problem = problemAt(status, { api, operation, path }, rule)
  const rendered = problem && api.render(problem, { operation, path, serverPath: operation.serverPath })
  if (rendered?.status === status) return rendered
  const bodiless: Answer = { status, headers: {}, body: undefined }
  if (status === 204 || status === 205 || status === 304) return bodiless
  const reason = STATUS_CODES[status] ?? 'Unknown Status'
  return (
    documentedExample(operation, status) ??
    (status < 400 ? bodiless : { status, headers: { 'content-type': PLAIN_TEXT }, body: `${status} ${reason}` })
  )
}

const REASON = 'a fault asked for this answer'

/** What an API would have to say at a status. */
function problemAt(status: number, { api, operation, path }: FaultContext, rule: FaultRule): Problem | undefined {
  switch (status) {
    case 400:
      return { kind: 'malformed', reason: REASON }
    case 401:
      return { kind: 'unauthenticated', reason: 'unknown' }
    case 403:
      return { kind: 'forbidden', missingScopes: operation.security.flatMap((scheme) => [...scheme.values()].flat()) }
    case 404: {
      const collection = api.resources.actions.get(operation.id)?.collection ?? 'records'
      if (operation.pathParameters.length === 0) return { kind: 'unknown-path' }
      return { kind: 'not-found', collection, id: path.split('/').at(-1) }
    }
    case 409:
      return { kind: 'conflict', reason: REASON }
    case 422:
      return { kind: 'invalid', violations: [] }
    case 429: {
      const { requests = 1, seconds = rule.retryAfterSeconds ?? 1 } = api.document.extension.rateLimit ?? {}
      return { kind: 'rate-limited', requests, seconds }
    }
    case 500:
      return { kind: 'defect', detail: REASON }
    case 503:
      return { kind: 'unavailable' }
    default:
      return undefined
  }
}
