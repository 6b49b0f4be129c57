import { statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import type { Express } from 'express'
import { BUILT_IN } from './apis/built-in.ts'
import { createApp } from './http/app.ts'
import { Control } from './http/control/control.ts'
import type { CoverageReport } from './http/control/coverage.ts'
import type { Health } from './http/control/health.ts'
import { createDataPlane } from './http/data-plane.ts'
import { dispatch } from './http/dispatch.ts'
import { type Listening, listen } from './http/listen.ts'
import { createDeliver } from './http/webhooks/deliver.ts'
import { readHosts } from './http/webhooks/hosts.ts'
import { Worlds } from './http/worlds.ts'
import { type LoadedApi, type LoadOptions, loadApi } from './load-api.ts'
import { openState } from './open-state.ts'
import { PACKAGE_ROOT } from './package-root.ts'
import type { SandboxCore } from './sandbox-core.ts'
import { DEFAULT_HOST, readNow, refuseOpenHost, refuseWrongFaults, type SandboxOptions } from './sandbox-options.ts'
import { SandboxWorld } from './sandbox-world.ts'
import { StartupError } from './startup-error.ts'
import { REAL_TIME } from './state/clock.ts'
import { JobPool } from './state/job-pool.ts'
import { DEFAULT_WORKSPACE, isWorkspaceName } from './state/workspaces.ts'
import { VERSION } from './version.ts'

const MAX_RESIDENT = 1000

/** A running sandbox; itself the default workspace. */
export class Sandbox extends SandboxWorld {
  readonly #app: () => Express
  readonly #stop: () => Promise<void>
  #closing: Promise<void> | undefined

  constructor(core: SandboxCore, app: () => Express, stop: () => Promise<void>) {
    super(core, DEFAULT_WORKSPACE)
    this.#app = app
    this.#stop = stop
  }

  /** `http://127.0.0.1:PORT`. */
  get origin(): string {
    return this.core.origin()
  }

  /** The whole sandbox as an Express application, to mount in another one. What it has no answer for goes on to that one's routes. */
  get express(): Express {
    return this.#app()
  }

  /** The APIs, as `GET /_understudy/health` tells them. */
  get health(): Health {
    return this.core.control.health()
  }

  /** Names of the workspaces, those that are only on disk among them. */
  get workspaces(): string[] {
    return this.core.control.workspaces.list().map(({ name }) => name)
  }

  /** The coverage of all workspaces together, dropped ones among them. */
  wholeCoverage(filter?: { api?: string }): Promise<CoverageReport> {
    return this.core.control.coverage.ofAll(filter)
  }

  /** The workspace of a name; it comes to life when it is first used. */
  workspace(name: string): SandboxWorld {
    return new SandboxWorld(this.core, name)
  }

  /** Answers what is under way, writes down what is not yet, and stops. */
  close(): Promise<void> {
    this.#closing ??= this.#stop()
    return this.#closing
  }

  override async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  protected override get prefix(): string {
    return ''
  }
}

/**
 * Starts a sandbox. Ephemeral, on a free port of 127.0.0.1 and strict, unless told otherwise.
 * Rejects with a StartupError that lists everything that is wrong with documents, fixtures, data directory or options.
 */
export const createSandbox = (options: SandboxOptions = {}): Promise<Sandbox> => compose(options, false)

/** The same, to look at saved state: nothing is delivered and nobody wakes up; what is due happens where a workspace is used. */
export const openStillSandbox = (options: SandboxOptions): Promise<Sandbox> => compose(options, true)

async function compose(options: SandboxOptions, isStill: boolean): Promise<Sandbox> {
  const { host = DEFAULT_HOST, port = 0, strict = true, adminToken } = options
  refuseOpenHost(options)
  const fixedNow = readNow(options.now)
  const hosts = readHosts(options.webhookHosts ?? [])
  const onDefect =
    options.onDefect ?? ((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)))
  const onBreach = (message: string): void => {
    if (strict) throw new Error(message)
    onDefect(new Error(message))
  }
  const loaded = await loadApis(options, { seededAt: fixedNow ?? Date.now(), onBreach })
  const apis = new Map(loaded.map(({ api }) => [api.name, api]))
  const { faults = [] } = options
  refuseWrongFaults(faults, apis)
  const webhooks = loaded.flatMap(({ api }) => api.webhooks ?? [])
  const workspaces = await openState(loaded, options)
  const pool = new JobPool()
  const worlds = new Worlds({
    workspaces,
    rules: {
      automation: {
        tasks: loaded.flatMap(({ api }) => api.tasks),
        jobs: loaded.flatMap(({ api }) => api.jobs ?? []),
        reactions: webhooks.map((api) => (tx, now) => api.react(tx, now)),
        pool,
        clock: fixedNow === undefined ? REAL_TIME : { frozenAt: fixedNow },
        onDefect,
        onNote: options.onNote ?? (() => {}),
      },
      isStill,
      post: { webhooks, deliver: createDeliver({ hosts, timeoutMs: options.webhookTimeoutMs ?? 15_000 }), onDefect },
    },
    // What is kept nowhere else cannot leave memory.
    maxResident: options.data === undefined ? Number.POSITIVE_INFINITY : (options.maxResident ?? MAX_RESIDENT),
    faults,
  })
  const documentFile = path.join(PACKAGE_ROOT, 'openapi/understudy/openapi.yaml')
  const control = new Control({ apis, worlds, version: VERSION, adminToken, documentFile, onDefect })
  const dataPlane = createDataPlane(apis, worlds, {
    enforcesLimits: options.rateLimit === true,
    isStrict: strict,
    onDefect,
    onRequest: options.onRequest ?? (() => {}),
  })
  await prepare(control, options.workspaces ?? []).catch(async (error: unknown) => {
    await workspaces.close()
    throw error
  })
  let whole: Express | undefined
  let mounted: Express | undefined
  const answerTheRest = () => (whole ??= createApp(dataPlane, control, 'whole'))
  const app = () => (mounted ??= createApp(dataPlane, control, 'mounted'))
  const listener = (req: IncomingMessage, res: ServerResponse) => dataPlane(req, res, () => answerTheRest()(req, res))
  let server: Listening | undefined
  try {
    server = port === false ? undefined : await listen(listener, port, host)
  } catch (error) {
    await workspaces.close()
    throw error
  }
  const origin = originOf(server?.port, host)
  let names = 0
  const freeName = (): string => {
    for (;;) {
      const name = `fork-${++names}`
      if (!workspaces.has(name)) return name
    }
  }
  const core: SandboxCore = {
    apis,
    control,
    origin: () => origin,
    freeName,
    dispatch: (request, workspace) => dispatch(listener, request, workspace),
  }
  const stop = async (): Promise<void> => {
    worlds.patience.end()
    await server?.close()
    await worlds.close()
    await workspaces.close()
    await pool.close()
  }
  if (!isStill) worlds.resume()
  return new Sandbox(core, app, stop)
}

async function loadApis(
  { apis = Object.keys(BUILT_IN), fixtures }: SandboxOptions,
  load: Pick<LoadOptions, 'seededAt' | 'onBreach'>,
): Promise<LoadedApi[]> {
  if (fixtures !== undefined && statSync(fixtures, { throwIfNoEntry: false })?.isDirectory() !== true) {
    const message = `--fixtures ${fixtures}: there is no such directory; expected <dir>/<api>/*.json in it`
    throw new StartupError([{ message }], 'usage')
  }
  const loaded = await Promise.all(
    apis.map((api) => loadApi(api, { ...load, ...(fixtures === undefined ? {} : { fixtures }) })),
  )
  const names = loaded.map(({ api }) => api.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined)
    throw new StartupError([{ message: `two APIs are called "${twice}"`, advice: 'rename one of the documents' }])
  return loaded
}

async function prepare({ workspaces }: Control, names: readonly string[]): Promise<void> {
  const wrong = names.find((name) => !isWorkspaceName(name))
  if (wrong !== undefined)
    throw new StartupError([{ message: `"${wrong}" is no workspace name; expected [a-z0-9][a-z0-9-]{0,62}` }], 'usage')
  const known = new Set(workspaces.list().map(({ name }) => name))
  for (const name of new Set(names)) if (!known.has(name)) await workspaces.fork(name)
}

function originOf(port: number | undefined, host: string): string {
  if (port === undefined) return 'http://localhost'
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
