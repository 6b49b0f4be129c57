import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Problem } from '../behavior/problem.ts'
import { type HttpRequest, headerText, NO_PAYLOAD, type Payload } from '../contract/http-request.ts'
import type { Answer } from '../contract/response.ts'
import { NoSuchAnswer, type Preference, readPreference, statelessAnswer } from '../contract/stateless.ts'
import { NotDurable } from '../state/workspace.ts'
import { DEFAULT_WORKSPACE, isWorkspaceName } from '../state/workspaces.ts'
import { addressOf } from './address.ts'
import type { EmulatedApi, EmulatedOperation } from './emulated-api.ts'
import type { InjectedFault } from './faults/fault.ts'
import { faultAnswer } from './faults/fault-answer.ts'
import { readFaultHeader } from './faults/fault-header.ts'
import {
  type Arrival,
  answerRequest,
  checkOnly,
  type Outcome,
  type PipelineOptions,
  problemOf,
  refused,
} from './pipeline.ts'
import { announcesBody, readPayload } from './read-body.ts'
import { keptAnswer, keptText, type LoggedRequest, requestId } from './request-log.ts'
import { splitWorkspace } from './workspace-path.ts'
import type { World } from './world.ts'
import { SandboxClosed, type Worlds } from './worlds.ts'
import { type AnswerHeaders, writeAnswer, writeHalf, writeNothing } from './write-answer.ts'

export interface DataPlaneOptions extends PipelineOptions {
  /** Whether clients may call only as often as the documents say. */
  readonly enforcesLimits: boolean
  /** Told of every answered request. */
  readonly onRequest: (entry: LoggedRequest) => void
}

/** Bytes of a body that an operation takes, where its document does not say otherwise. */
const BODY_LIMIT = 1024 * 1024

/** Express says under `baseUrl` where it mounted the application. */
type MountedRequest = IncomingMessage & { readonly baseUrl?: string }

/** One request on its way through. */
interface Visit {
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
  readonly options: DataPlaneOptions
  /** What goes wrong with it, because somebody wants it to. */
  readonly fault?: InjectedFault
}

/** Answers API requests; everything else goes on to `next`. Connect-style, so that it stands in front of Express or in another application. */
export function createDataPlane(apis: ReadonlyMap<string, EmulatedApi>, worlds: Worlds, options: DataPlaneOptions) {
  return (req: MountedRequest, res: ServerResponse, next: () => void): void => {
    const startedAt = performance.now()
    const target = req.url ?? '/'
    const question = target.indexOf('?')
    const split = splitWorkspace(question === -1 ? target : target.slice(0, question))
    const address = split && addressOf(apis, req.headers.host, split.path)
    if (split === undefined || address === undefined) return next()
    const { api, mount, serverPath, path } = address
    const prefix = split.workspace === undefined ? '' : `/~${split.workspace}`
    const request: HttpRequest = {
      method: req.method ?? 'GET',
      path: path ?? split.path,
      query: question === -1 ? '' : target.slice(question + 1),
      headers: req.headers,
      payload: NO_PAYLOAD,
      remoteAddress: req.socket?.remoteAddress ?? '',
      baseUrl: `http://${req.headers.host ?? 'localhost'}${req.baseUrl ?? ''}${prefix}${mount}`,
    }
    const workspace = split.workspace ?? req.headers['understudy-workspace'] ?? DEFAULT_WORKSPACE
    const common = { req, res, api, request, serverPath, target, startedAt, worlds, options }
    const visit: Visit = { ...common, workspace: String(workspace) }
    if (workspace !== DEFAULT_WORKSPACE && (typeof workspace !== 'string' || !isWorkspaceName(workspace))) {
      const reason = `"${String(workspace)}" is no workspace name; expected [a-z0-9][a-z0-9-]{0,62}`
      return finish(visit, undefined, undefined, problemOutcome(visit, { kind: 'malformed', reason }))
    }
    enter(visit, path)
  }
}

/** Does the next thing in the world of the visit, when there is nothing to wait for in it. */
function inWorld(visit: Visit, step: (world: World) => void): void {
  const giveUp = (error: unknown): void => {
    if (visit.res.headersSent) return visit.options.onDefect(error)
    const isUnavailable = error instanceof NotDurable || error instanceof SandboxClosed
    const problem: Problem = isUnavailable ? { kind: 'unavailable' } : problemOf(error, visit.options)
    finish(visit, undefined, undefined, problemOutcome(visit, problem))
  }
  try {
    visit.worlds.use(visit.workspace, step)?.catch(giveUp)
  } catch (error) {
    giveUp(error)
  }
}

const problemOutcome = ({ api, request: { path }, serverPath }: Visit, problem: Problem): Outcome => {
  return { answer: api.render(problem, { operation: undefined, path, serverPath }), problem }
}

/** Finds the operation, and reads the body that it takes. */
function enter(visit: Visit, path: string | undefined): void {
  const { api, request, req, serverPath, options } = visit
  const route = path === undefined ? UNKNOWN_PATH : api.route(request.method, path, serverPath)
  if (route.kind !== 'operation') {
    if (route.kind === 'redirect')
      return inWorld(visit, (world) =>
        finish(visit, world, undefined, { answer: withSlash(request.method, visit.target) }),
      )
    const outcome =
      route.kind === 'options' ? { answer: preflight(req, route.allow) } : problemOutcome(visit, route.problem)
    return inWorld(visit, (world) => finish(visit, world, undefined, outcome))
  }
  const { emulated, pathTexts } = route
  if (!announcesBody(req)) return inWorld(visit, (world) => meet(visit, world, emulated, pathTexts))
  readPayload(req, emulated.operation.maxBodyBytes ?? BODY_LIMIT).then(
    (payload) => {
      const whole = withPayload(visit, payload)
      inWorld(whole, (world) => meet(whole, world, emulated, pathTexts))
    },
    (error) => {
      // Whoever breaks off a body is not there to be answered.
      if (!req.destroyed) options.onDefect(error)
    },
  )
}

/** Clients may turn any method into GET at a 301; at a 308 they must not. */
function withSlash(method: string, target: string): Answer {
  const location = target.replace(/(?=\?|$)/, '/')
  return { status: method === 'GET' || method === 'HEAD' ? 301 : 308, headers: { location }, body: undefined }
}

const UNKNOWN_PATH = { kind: 'problem', problem: { kind: 'unknown-path' } } as const

const withPayload = (visit: Visit, payload: Payload): Visit => ({ ...visit, request: { ...visit.request, payload } })

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

/** Lets the fault happen that the call or its workspace asks for, if there is one. */
function meet(visit: Visit, world: World, emulated: EmulatedOperation, pathTexts: readonly string[]): void {
  const { api, request } = visit
  const asked = headerText(request.headers, 'understudy-fault')
  if (asked === undefined && world.faults.isEmpty) return proceed(visit, world, emulated, pathTexts)
  const own = asked === undefined ? undefined : readFaultHeader(asked)
  if (own?.kind === 'bad')
    return finish(visit, world, emulated, problemOutcome(visit, { kind: 'malformed', reason: own.reason }))
  const { method, path } = request
  const target = { api: api.name, operation: emulated.operation.id, method, path }
  const fault = own === undefined ? world.faults.strike(target) : own.kind === 'fault' ? own.fault : undefined
  if (fault === undefined) return proceed(visit, world, emulated, pathTexts)
  const struck: Visit = { ...visit, fault }
  if (fault.rule.when === 'after') return proceed(struck, world, emulated, pathTexts)
  suffer(struck, (isLeft) =>
    inWorld(struck, (present) => {
      if (isLeft || fault.rule.abort === true) return finish(struck, present, emulated, CUT)
      if (fault.rule.status === undefined) return proceed(struck, present, emulated, pathTexts)
      finish(struck, present, emulated, faultOutcome(struck, fault.rule.status, emulated))
    }),
  )
}

/** Nothing is answered. */
const CUT: Outcome = { answer: { status: 0, headers: {}, body: undefined } }

/** Waits as long as the fault says, or until the client has left. */
function suffer({ res, fault, worlds }: Visit, step: (isLeft: boolean) => void): void {
  if (fault === undefined || fault.delayMs === 0) return step(false)
  worlds.patience.wait(res, fault.delayMs, step)
}

const faultOutcome = ({ api, request, fault }: Visit, status: number, { operation }: EmulatedOperation): Outcome => {
  return { answer: faultAnswer(fault?.rule ?? {}, status, { api, operation, path: request.path }) }
}

function proceed(visit: Visit, world: World, emulated: EmulatedOperation, pathTexts: readonly string[]): void {
  const { api, request, options } = visit
  const counts = world.coverage.of(emulated.operation)
  const arrival: Arrival = { api, emulated, pathTexts, request, world, counts, now: world.now() }
  if (options.enforcesLimits && !world.limits.admits(arrival)) {
    const { requests = 0, seconds = 0 } = api.document.extension.rateLimit ?? {}
    return conclude(visit, world, emulated, refused(arrival, { kind: 'rate-limited', requests, seconds }, options))
  }
  const prefer = request.headers.prefer
  const preference = readPreference(Array.isArray(prefer) ? prefer.join(',') : prefer)
  if (preference !== undefined || emulated.behavior === undefined) {
    answerStateless(arrival, preference, options).then(
      (outcome) => conclude(visit, world, emulated, outcome),
      options.onDefect,
    )
    return
  }
  const outcome = answerRequest(arrival, options)
  world.arm()
  const pending = world.workspace.durable()
  if (pending === undefined) return conclude(visit, world, emulated, outcome)
  // Nothing that saw a change is answered before that change is kept.
  pending.then(
    () => conclude(visit, world, emulated, outcome),
    (error) => {
      if (!(error instanceof NotDurable)) options.onDefect(error)
      conclude(visit, world, emulated, refused(arrival, { kind: 'unavailable' }, options))
    },
  )
}

/** What is done is done; a fault that comes after it takes the answer. */
function conclude(visit: Visit, world: World, emulated: EmulatedOperation, outcome: Outcome): void {
  const { fault } = visit
  if (fault?.rule.when !== 'after') return finish(visit, world, emulated, outcome)
  const { status, abort } = fault.rule
  const { answer } = abort === true ? CUT : status === undefined ? outcome : faultOutcome(visit, status, emulated)
  suffer(visit, () => finish(visit, world, emulated, { ...outcome, answer }))
}

/** An answer from the document: asked for by `Prefer`, or because the operation has no behaviour. */
async function answerStateless(
  arrival: Arrival,
  preference: Preference | undefined,
  options: PipelineOptions,
): Promise<Outcome> {
  try {
    if (preference === undefined) checkOnly(arrival)
    return { answer: await statelessAnswer(arrival.emulated.operation, arrival.request, preference ?? {}) }
  } catch (error) {
    if (error instanceof NoSuchAnswer) return noSuchAnswer(error.message)
    return refused(arrival, problemOf(error, options), options)
  }
}

/** `Prefer` speaks to the sandbox, so the sandbox answers; the API knows no such error. */
function noSuchAnswer(reason: string): Outcome {
  const body = { type: 'about:blank', title: 'Bad Request', status: 400, detail: reason }
  const answer = { status: 400, headers: { 'content-type': 'application/problem+json' }, body }
  return { answer, problem: { kind: 'malformed', reason } }
}

/** Sends the answer and remembers the call. */
function finish(
  visit: Visit,
  world: World | undefined,
  emulated: EmulatedOperation | undefined,
  outcome: Outcome,
): void {
  const { req, res, request, startedAt, options, fault } = visit
  const serial = world?.log.nextSerial() ?? 0
  const isCut = outcome.answer.status === 0
  const headers = isCut ? {} : headersFor(visit, world, emulated, outcome, serial)
  const write = isCut ? writeNothing : fault?.rule.truncate === true ? writeHalf : writeAnswer
  const sent = write(res, req.method, outcome.answer, headers)
  if (world === undefined) return
  const entry: LoggedRequest = {
    serial,
    workspace: world.workspace.name,
    at: world.now(),
    api: visit.api.name,
    operation: emulated?.operation.id,
    method: request.method,
    target: visit.target,
    headers: req.headers,
    body: request.payload.kind === 'bytes' ? keptText(request.payload.bytes) : undefined,
    status: outcome.answer.status,
    answer: { headers, body: keptAnswer(sent) },
    durationMs: performance.now() - startedAt,
    problem: outcome.problem,
    breaches: outcome.breaches ?? [],
    injected: fault,
  }
  world.log.add(entry)
  world.coverage.count(emulated?.operation, entry)
  options.onRequest(entry)
}

function headersFor(
  { req, api, request, fault }: Visit,
  world: World | undefined,
  emulated: EmulatedOperation | undefined,
  { answer, problem }: Outcome,
  serial: number,
): AnswerHeaders {
  const headers: AnswerHeaders = { ...api.definition.headers?.(serial), ...answer.headers }
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
