import { describeProblem } from '../../behavior/describe-problem.ts'
import type { Problem } from '../../behavior/problem.ts'
import type { RequestCheck } from '../../contract/request.ts'
import type { Violation } from '../../contract/violation.ts'
import type { EmulatedApi } from '../../http/emulated-api.ts'
import { payloadOf } from '../../http/read-body.ts'
import { tokensOf } from '../../openapi/pointer.ts'
import { asHttpRequest, checkReceived, checkSent, type ReceivedAnswer, type SentRequest } from '../exchange.ts'

/** One way in which a request or an answer contradicts the document, in the form that Prism gives it. */
export interface SlViolation {
  /** `['request', 'query', 'page']`, `['response', 'body', 'data', '0', 'id']`. */
  readonly location: readonly string[]
  readonly severity: 'Error'
  readonly code: string
  readonly message: string
}

/** What the document says of a request that was passed on, and of its answer. */
export interface Judgement {
  /** Undefined where no operation has its method and path. */
  readonly operation: string | undefined
  readonly violations: readonly SlViolation[]
}

/** Bodies that were too long to be held, or that nobody can read, are undefined: nothing is said of them. */
export interface HeldExchange {
  readonly request: Omit<SentRequest, 'body'> & { readonly body: Buffer | undefined }
  readonly answer: Omit<ReceivedAnswer, 'body'> & { readonly body: Buffer | undefined }
}

export async function judgeExchange(api: EmulatedApi, { request, answer }: HeldExchange): Promise<Judgement> {
  const { method, path, headers } = request
  const route = api.route(method, path, request.serverPath)
  // What browsers ask in advance concerns no operation, and a path that lacks its slash is told where it is.
  if (route.kind === 'options' || route.kind === 'redirect') return { operation: undefined, violations: [] }
  if (route.kind === 'problem') return { operation: undefined, violations: [ofProblem(route.problem)] }
  const { emulated } = route
  const violations: SlViolation[] = []
  const bare = asHttpRequest(request, { kind: 'none' })
  if (emulated.security.presentedBy(bare).kind === 'missing')
    violations.push(ofProblem({ kind: 'unauthenticated', reason: 'missing' }))
  if (request.body !== undefined) {
    const { 'content-encoding': _, ...decodedHeaders } = headers
    const payload = await payloadOf(request.body, headers['content-type'] ?? '')
    const check = checkSent(api, route, asHttpRequest({ ...request, headers: decodedHeaders }, payload))
    violations.push(...ofRequest(check))
  }
  if (answer.body !== undefined) {
    const received = checkReceived(emulated, method, { ...answer, body: answer.body })
    violations.push(...received.map(ofViolation))
  }
  return { operation: emulated.operation.id, violations }
}

const ofProblem = (problem: Problem): SlViolation => ({
  location: ['request'],
  severity: 'Error',
  code: problem.kind,
  message: describeProblem(problem).detail,
})

function ofRequest(check: RequestCheck): SlViolation[] {
  switch (check.kind) {
    case 'valid':
      return []
    case 'invalid':
      return check.violations.map(ofViolation)
    case 'malformed':
      return [{ ...ofProblem({ kind: 'malformed', reason: check.reason }), location: ['request', 'body'] }]
    case 'unsupported':
      return [ofProblem({ kind: 'unsupported-media-type', contentType: check.contentType, supported: check.supported })]
    case 'too-large':
      return [ofProblem({ kind: 'too-large', limit: check.limit })]
  }
}

function ofViolation({ in: place, name, pointer, keyword, message }: Violation): SlViolation {
  const part = place === 'response' && name !== '' ? ['response', 'header'] : LOCATIONS[place]
  const location = [...part, ...(name === '' ? [] : [name]), ...tokensOf(pointer)]
  return { location, severity: 'Error', code: keyword, message }
}

const LOCATIONS: Readonly<Record<Violation['in'], readonly string[]>> = {
  path: ['request', 'path'],
  query: ['request', 'query'],
  header: ['request', 'header'],
  cookie: ['request', 'cookie'],
  body: ['request', 'body'],
  status: ['response'],
  response: ['response', 'body'],
}

/** Longer headers are refused by many clients. */
const LONGEST = 8 * 1024 - 100

/** The value of `sl-violations`: a JSON list in ASCII, with as many of the violations as a header can hold. */
export function violationsHeader(violations: readonly SlViolation[]): string {
  const texts: string[] = []
  let length = 2
  for (const violation of violations) {
    const text = JSON.stringify(violation).replace(
      /[^\x20-\x7e]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    length += text.length + 1
    if (length > LONGEST) break
    texts.push(text)
  }
  return `[${texts.join(',')}]`
}
