import type { IncomingMessage } from 'node:http'
import type { Answer } from '../contract/response.ts'
import type { Route } from './emulated-api.ts'
import type { Outcome } from './pipeline.ts'
import { problemOutcome, type Visit } from './visit.ts'

/** What is answered where a method and a path lead to no operation. */
export function unroutedOutcome(visit: Visit, route: Exclude<Route, { kind: 'operation' }>): Outcome {
  switch (route.kind) {
    case 'redirect':
      return { answer: withSlash(visit.request.method, visit.target) }
    case 'options':
      return { answer: preflight(visit.req, route.allow) }
    case 'problem':
      return problemOutcome(visit, route.problem)
  }
}

/** Clients may turn any method into GET at a 301; at a 308 they must not. */
function withSlash(method: string, target: string): Answer {
  const location = target.replace(/(?=\?|$)/, '/')
  return { status: method === 'GET' || method === 'HEAD' ? 301 : 308, headers: { location }, body: undefined }
}

/** `OPTIONS`, which browsers send before a request from another origin. */
function preflight({ headers: asked }: IncomingMessage, allow: readonly string[]): Answer {
  const headers: Record<string, string> = { allow: allow.join(', ') }
  if (asked['access-control-request-method'] !== undefined) {
    headers['access-control-allow-methods'] = allow.join(', ')
    headers['access-control-allow-headers'] = asked['access-control-request-headers'] ?? '*'
    headers['access-control-max-age'] = '600'
  }
  return { status: 204, headers, body: undefined }
}
