import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Problem } from '../behavior/problem.ts'
import { type HttpRequest, NO_PAYLOAD, type Payload } from '../contract/http-request.ts'
import { type Answer, JSON_TYPE } from '../contract/response.ts'
import { NoSuchAnswer, type Preference, readPreference, statelessAnswer } from '../contract/stateless.ts'
import { NotDurable } from '../state/workspace.ts'
import { DEFAULT_WORKSPACE, isWorkspaceName } from '../state/workspaces.ts'
import type { EmulatedApi, EmulatedOperation } from './emulated-api.ts'
import { type Arrival, answerRequest, checkOnly, type Outcome, type PipelineOptions, problemOf, refused } from './pipeline.ts'
import { announcesBody, readPayload } from './read-body.ts'
import { keptBody, type LoggedRequest, requestId } from './request-log.ts'
import { splitWorkspace, type World, type Worlds } from './world.ts'

export interface DataPlaneOptions extends PipelineOptions {
  /** Told of every answered request. */
  readonly onRequest: (entry: LoggedRequest) => void
}

type Next = () => void

/** Bytes of a body that an operation takes, where its document does not say otherwise. */
const BODY_LIMIT = 1024 * 1024

/** Answers API requests; everything else goes on to `next`. Connect-style, so that it stands in front of Express or in another application. */
export function createDataPlane(apis: ReadonlyMap<string, EmulatedApi>, worlds: Worlds, options: DataPlaneOptions) {
  return (req: IncomingMessage, res: ServerResponse, next: Next): void => {
    const startedAt = performance.now()
    const target = req.url ?? '/'
    const question = target.indexOf('?')
    const rawPath = question === -1 ? target : target.slice(0, question)
    const split = splitWorkspace(rawPath)
    const addressed = split && addressedApi(apis, req.headers.host, split.path)
    if (split === undefined || addressed === undefined) return next()
    const name = split.workspace ?? req.headers['understudy-workspace'] ?? DEFAULT_WORKSPACE
    const { api, mount, path } = addressed
    const request: HttpRequest = {
      method: req.method ?? 'GET',
      path: path ?? split.path,
      query: question === -1 ? '' : target.slice(question + 1),
      headers: req.headers,
      payload: NO_PAYLOAD,
      baseUrl: `http://${req.headers.host ?? 'localhost'}${split.workspace === undefined ? '' : `/~${split.workspace}`}${mount}`,
    }
    const visit: Visit = { req, res, api, request, target, startedAt, options }
    if (typeof name !== 'string' || !isWorkspaceName(name)) {
      const reason = `"${String(name)}" is no workspace name; expected [a-z0-9][a-z0-9-]{0,62}`
      return send(visit, undefined, undefined, { answer: api.render({ kind: 'malformed', reason }, { operation: undefined, path: request.path }) })
    }
    const world = worlds.open(name)
    if (world instanceof Promise) {
      world.then(
        (loaded) => enter(visit, loaded, path),
        (error) => send(visit, undefined, undefined, { answer: api.render(problemOf(error, options), { operation: undefined, path: request.path }) }),
      )
    } else enter(visit, world, path)
  }
}

interface Visit {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  readonly api: EmulatedApi
  readonly request: HttpRequest
  readonly target: string
  readonly startedAt: number
  readonly options: DataPlaneOptions
}

/** `/workbeats/api/v1/users` and `/api/v1/users` at `workbeats.localhost` are the same. `path` is undefined below the name but off the base path. */
function addressedApi(apis: ReadonlyMap<string, EmulatedApi>, host: string | undefined, path: string) {
  const hostName = host?.endsWith('.localhost') === true || host?.includes('.localhost:') === true ? host.slice(0, host.indexOf('.localhost')) : undefined
  const byHost = hostName === undefined ? undefined : apis.get(hostName)
  if (byHost !== undefined && !path.startsWith('/_understudy')) return { api: byHost, mount: byHost.document.serverPath, path: behind(byHost.document.serverPath, path) }
  const slash = path.indexOf('/', 1)
  const api = apis.get(slash === -1 ? path.slice(1) : path.slice(1, slash))
  return api === undefined ? undefined : { api, mount: api.basePath, path: behind(api.basePath, path) }
}

function behind(basePath: string, path: string): string | undefined {
  if (!path.startsWith(basePath)) return undefined
  if (path.length === basePath.length) return '/'
  return path.charCodeAt(basePath.length) === 0x2f ? path.slice(basePath.length) : undefined
}

function enter(visit: Visit, world: World, path: string | undefined): void {
  const { api, request, req } = visit
  const route = path === undefined ? ({ kind: 'problem', problem: { kind: 'unknown-path' } } as const) : api.route(request.method, path)
  if (route.kind === 'operation') {
    if (!announcesBody(req)) return proceed(visit, world, route.emulated, route.pathTexts, NO_PAYLOAD)
    readPayload(req, route.emulated.operation.maxBodyBytes ?? BODY_LIMIT).then(
      (payload) => proceed(visit, world, route.emulated, route.pathTexts, payload),
      (error) => visit.options.onDefect(error),
    )
    return
  }
  if (route.kind === 'options') return send(visit, world, undefined, { answer: preflight(req, route.allow) })
  send(visit, world, undefined, problemOutcome(visit, route.problem))
}

const problemOutcome = ({ api, request }: Visit, problem: Problem): Outcome => {
  return { answer: api.render(problem, { operation: undefined, path: request.path }), problem }
}

/** `OPTIONS`, which browsers send before a request from another origin. */
function preflight(req: IncomingMessage, allow: readonly string[]): Answer {
  const asked = req.headers['access-control-request-headers']
  const headers: Record<string, string> = { allow: allow.join(', ') }
  if (req.headers['access-control-request-method'] === undefined) return { status: 204, headers, body: undefined }
  headers['access-control-allow-methods'] = allow.join(', ')
  headers['access-control-max-age'] = '600'
  if (asked !== undefined) headers['access-control-allow-headers'] = asked
  return { status: 204, headers, body: undefined }
}

function proceed(visit: Visit, world: World, emulated: EmulatedOperation, pathTexts: readonly string[], payload: Payload): void {
  const { api, options } = visit
  const request = payload === NO_PAYLOAD ? visit.request : { ...visit.request, payload }
  const arrival: Arrival = { api, emulated, pathTexts, request, workspace: world.workspace, now: world.clock.now() }
  const preference = readPreference(request.headers.prefer as string | undefined) // Node joins a repeated header into text
  if (preference === undefined && emulated.behavior !== undefined) {
    return whenDurable(visit, world, emulated, arrival, answerRequest(arrival, options))
  }
  answerStateless(arrival, preference, options).then((outcome) => send({ ...visit, request }, world, emulated, outcome))
}

/** An answer from the document: asked for by `Prefer`, or because the operation has no behaviour. */
async function answerStateless(arrival: Arrival, preference: Preference | undefined, options: PipelineOptions): Promise<Outcome> {
  try {
    if (preference === undefined) checkOnly(arrival)
    return { answer: await statelessAnswer(arrival.emulated.operation, arrival.request, preference ?? {}) }
  } catch (error) {
    const problem: Problem = error instanceof NoSuchAnswer ? { kind: 'malformed', reason: error.message } : problemOf(error, options)
    return refused(arrival, problem, options)
  }
}

/** Nothing that saw a change is answered before that change is kept. */
function whenDurable(visit: Visit, world: World, emulated: EmulatedOperation, arrival: Arrival, outcome: Outcome): void {
  const pending = world.workspace.durable()
  const whole = { ...visit, request: arrival.request }
  if (pending === undefined) return send(whole, world, emulated, outcome)
  pending.then(
    () => send(whole, world, emulated, outcome),
    (error) => {
      if (!(error instanceof NotDurable)) visit.options.onDefect(error)
      send(whole, world, emulated, refused(arrival, { kind: 'unavailable' }, visit.options))
    },
  )
}

function send(visit: Visit, world: World | undefined, emulated: EmulatedOperation | undefined, { answer, problem, breaches }: Outcome): void {
  const { res, req, api, request, options } = visit
  const serial = world?.log.nextSerial() ?? 0
  const headers: Record<string, string | number> = { ...api.definition.headers?.(serial), ...answer.headers }
  if (emulated !== undefined) headers['Understudy-Operation'] = emulated.operation.id
  if (world !== undefined && problem !== undefined) {
    headers['Understudy-Explain'] = `/_understudy/requests/${requestId(world.workspace.name, serial)}`
  }
  if (req.headers.origin !== undefined) {
    headers['access-control-allow-origin'] = '*'
    headers['access-control-expose-headers'] = '*'
  }
  // A body that was too long to read is still on its way: the connection cannot be used again.
  if (request.payload.kind === 'too-large') headers.connection = 'close'
  write(res, request.method, answer, headers)
  if (world === undefined) return
  const entry: LoggedRequest = {
    serial,
    workspace: world.workspace.name,
    at: world.clock.now(),
    api: api.name,
    operation: emulated?.operation.id,
    method: request.method,
    target: visit.target,
    headers: req.headers,
    body: request.payload.kind === 'bytes' ? keptBody(request.payload.bytes) : undefined,
    status: answer.status,
    durationMs: performance.now() - visit.startedAt,
    problem,
    breaches: breaches ?? [],
  }
  world.log.add(entry)
  options.onRequest(entry)
}

function write(res: ServerResponse, method: string, { status, body }: Answer, headers: Record<string, string | number>): void {
  if (body === undefined) {
    if (status !== 204 && status !== 304) headers['content-length'] = 0
    res.writeHead(status, headers)
    res.end()
    return
  }
  const type = (headers['content-type'] ??= JSON_TYPE)
  const bytes = isRaw(body, String(type)) ? body : JSON.stringify(body)
  headers['content-length'] = Buffer.byteLength(bytes)
  res.writeHead(status, headers)
  res.end(method === 'HEAD' ? undefined : bytes)
}

/** Text and bytes of a type other than JSON go out as they are. */
const isRaw = (body: unknown, type: string): body is string | Buffer => Buffer.isBuffer(body) || (typeof body === 'string' && !type.includes('json'))

