import type { ServerResponse } from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Problem } from '../behavior/problem.ts'
import { type HttpRequest, NO_PAYLOAD } from '../contract/http-request.ts'
import { readPreference } from '../contract/stateless.ts'
import { NotDurable } from '../state/workspace.ts'
import { DEFAULT_WORKSPACE, isWorkspaceName } from '../state/workspaces.ts'
import { addressOf } from './address.ts'
import { Departures } from './departures.ts'
import type { EmulatedApi, EmulatedOperation, OperationRoute } from './emulated-api.ts'
import { CUT, faultFor, spoilt, suffer } from './faults/suffer.ts'
import { finish } from './finish.ts'
import { type Arrival, answerRequest, type Outcome, problemOf, refused } from './pipeline.ts'
import { announcesBody, readPayload } from './read-body.ts'
import { statelessOutcome } from './stateless-outcome.ts'
import { unroutedOutcome } from './unrouted.ts'
import { type DataPlaneOptions, type MountedRequest, problemOutcome, type Visit, withPayload } from './visit.ts'
import { splitWorkspace } from './workspace-path.ts'
import type { World } from './world.ts'
import { SandboxClosed, type Worlds } from './worlds.ts'

/** Bytes of a body that an operation takes, where its document does not say otherwise. */
const BODY_LIMIT = 1024 * 1024

/** Answers API requests; everything else goes on to `next`. Connect-style, so that it stands in front of Express or in another application. */
export function createDataPlane(apis: ReadonlyMap<string, EmulatedApi>, worlds: Worlds, options: DataPlaneOptions) {
  const departures = new Departures()
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
    const visit: Visit = {
      req,
      res,
      api,
      request,
      serverPath,
      target,
      workspace: String(workspace),
      startedAt,
      worlds,
      departures,
      options,
      fault: undefined,
    }
    if (workspace !== DEFAULT_WORKSPACE && (typeof workspace !== 'string' || !isWorkspaceName(workspace))) {
      const reason = `"${String(workspace)}" is no workspace name; expected [a-z0-9][a-z0-9-]{0,62}`
      return finish(visit, undefined, undefined, problemOutcome(visit, { kind: 'malformed', reason }))
    }
    enter(visit, path)
  }
}

/** Does the next thing in the world of the visit, when there is nothing to wait for in it. */
function inWorld(visit: Visit, step: (world: World) => void): void {
  try {
    visit.worlds.use(visit.workspace, step)?.catch((error) => giveUp(visit, error))
  } catch (error) {
    giveUp(visit, error)
  }
}

function giveUp(visit: Visit, error: unknown): void {
  if (visit.res.headersSent) return visit.options.onDefect(error)
  const isUnavailable = error instanceof NotDurable || error instanceof SandboxClosed
  const problem: Problem = isUnavailable ? { kind: 'unavailable' } : problemOf(error, visit.options)
  finish(visit, undefined, undefined, problemOutcome(visit, problem))
}

const UNKNOWN_PATH = { kind: 'problem', problem: { kind: 'unknown-path' } } as const

/** Finds the operation, and reads the body that it takes. */
function enter(visit: Visit, path: string | undefined): void {
  const { api, request, req, serverPath, options } = visit
  const route = path === undefined ? UNKNOWN_PATH : api.route(request.method, path, serverPath)
  if (route.kind !== 'operation')
    return inWorld(visit, (world) => finish(visit, world, undefined, unroutedOutcome(visit, route)))
  if (!announcesBody(req)) return inWorld(visit, (world) => meet(visit, world, route))
  readPayload(req, route.emulated.operation.maxBodyBytes ?? BODY_LIMIT).then(
    (payload) => {
      const whole = withPayload(visit, payload)
      inWorld(whole, (world) => meet(whole, world, route))
    },
    (error) => {
      // Whoever breaks off a body is not there to be answered.
      if (!req.destroyed) options.onDefect(error)
    },
  )
}

/** Lets the fault happen that somebody wants, if there is one. */
function meet(visit: Visit, world: World, route: OperationRoute): void {
  const { emulated } = route
  const met = faultFor(visit, world, emulated)
  if (met.kind === 'none') return proceed(visit, world, route)
  if (met.kind === 'bad')
    return finish(visit, world, emulated, problemOutcome(visit, { kind: 'malformed', reason: met.reason }))
  const { fault } = met
  const struck: Visit = { ...visit, fault }
  if (fault.rule.when === 'after') return proceed(struck, world, route)
  suffer(struck, (isLeft) =>
    inWorld(struck, (present) => {
      if (isLeft) return finish(struck, present, emulated, CUT)
      if (fault.rule.abort !== true && fault.rule.status === undefined) return proceed(struck, present, route)
      finish(struck, present, emulated, spoilt(struck, emulated, CUT))
    }),
  )
}

/** Answers by the API's behaviour, or by the document where that is asked for or all there is. */
function proceed(visit: Visit, world: World, route: OperationRoute): void {
  const { api, request, options } = visit
  const { emulated } = route
  const counts = world.coverage.of(emulated.operation)
  const arrival: Arrival = { api, route, request, world, counts, now: world.now() }
  if (options.enforcesLimits && !world.limits.admits(arrival)) {
    const { requests = 0, seconds = 0 } = api.document.extension.rateLimit ?? {}
    return conclude(visit, world, emulated, refused(arrival, { kind: 'rate-limited', requests, seconds }, options))
  }
  const prefer = request.headers.prefer
  const preference = readPreference(Array.isArray(prefer) ? prefer.join(',') : prefer)
  if (preference !== undefined || emulated.behavior === undefined) {
    statelessOutcome(arrival, preference, options).then(
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
  if (visit.fault?.rule.when !== 'after') return finish(visit, world, emulated, outcome)
  suffer(visit, () => finish(visit, world, emulated, spoilt(visit, emulated, outcome)))
}
