import { performance } from 'node:perf_hooks'
import type { EmulatedOperation } from './emulated-api.ts'
import type { Outcome } from './pipeline.ts'
import { keptAnswer, keptText, type LoggedRequest, requestId } from './request-log.ts'
import type { Visit } from './visit.ts'
import type { World } from './world.ts'
import { type AnswerHeaders, writeAnswer, writeHalf, writeNothing } from './write-answer.ts'

/** Sends the answer and remembers the call. */
export function finish(
  visit: Visit,
  world: World | undefined,
  emulated: EmulatedOperation | undefined,
  outcome: Outcome,
): void {
  const { req, res, request, startedAt, departures, options, fault } = visit
  const { answer } = outcome
  const serial = world?.log.nextSerial() ?? 0
  const isCut = answer.status === 0
  const headers = isCut ? {} : headersFor(visit, world, emulated, outcome, serial)
  const sent = isCut
    ? writeNothing(res)
    : fault?.rule.truncate === true
      ? writeHalf(res, req.method, answer, headers)
      : writeAnswer(res, req.method, answer, { headers, departures })
  if (world === undefined) return
  const entry: LoggedRequest = {
    serial,
    workspace: world.workspace.name,
    at: world.now(),
    api: visit.api.name,
    operation: emulated?.operation.id,
    method: request.method,
    target: world.log.shareTarget(visit.target),
    headers: world.log.shareHeaders(req.headers),
    body: request.payload.kind === 'bytes' ? keptText(request.payload.bytes) : undefined,
    status: answer.status,
    answer: world.log.shareAnswer({ headers, body: keptAnswer(sent) }),
    durationMs: performance.now() - startedAt,
    problem: outcome.problem,
    breaches: outcome.breaches ?? NO_BREACHES,
    injected: fault,
  }
  world.log.add(entry)
  world.coverage.count(emulated?.operation, entry)
  options.onRequest(entry)
}

const NO_BREACHES: LoggedRequest['breaches'] = Object.freeze([])

function headersFor(
  { req, api, request, fault }: Visit,
  world: World | undefined,
  emulated: EmulatedOperation | undefined,
  { answer, problem }: Outcome,
  serial: number,
): AnswerHeaders {
  const { headers: ofEvery } = api.definition
  const headers: AnswerHeaders =
    ofEvery === undefined ? { ...answer.headers } : { ...ofEvery(serial), ...answer.headers }
  if (emulated !== undefined) headers['Understudy-Operation'] = emulated.operation.id
  if (fault !== undefined) headers['Understudy-Fault'] = 'injected'
  if ((problem !== undefined || fault !== undefined) && world !== undefined) {
    headers['Understudy-Explain'] =
      `${req.baseUrl ?? ''}/_understudy/requests/${requestId(world.workspace.name, serial)}`
  }
  if (req.headers.origin !== undefined) {
    headers['access-control-allow-origin'] = '*'
    headers['access-control-expose-headers'] = '*'
  }
  // A body that was too long to read is still on its way: the connection cannot be used again.
  if (request.payload.kind === 'too-large') headers.connection = 'close'
  return headers
}
