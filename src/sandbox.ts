import { statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import type { Express } from 'express'
import { BUILT_IN } from './apis/built-in.ts'
import type { ApiDefinition } from './behavior/define-api.ts'
import { createApp } from './http/app.ts'
import { Control } from './http/control/control.ts'
import type { CoverageReport } from './http/control/coverage.ts'
import { isLoopback } from './http/control/guard.ts'
import type { Health } from './http/control/health.ts'
import { createDataPlane } from './http/data-plane.ts'
import { dispatch } from './http/dispatch.ts'
import type { EmulatedApi } from './http/emulated-api.ts'
import { checkFaults } from './http/faults/check-fault.ts'
import type { FaultRule } from './http/faults/fault.ts'
import { type Listening, listen } from './http/listen.ts'
import type { LoggedRequest } from './http/request-log.ts'
import { createDeliver } from './http/webhooks/deliver.ts'
import { readHosts } from './http/webhooks/hosts.ts'
import { Worlds } from './http/worlds.ts'
import { type LoadedApi, type LoadOptions, loadApi } from './load-api.ts'
import { PACKAGE_ROOT } from './package-root.ts'
import type { SandboxCore } from './sandbox-core.ts'
import { SandboxWorld } from './sandbox-world.ts'
import { StartupError } from './startup-error.ts'
import { isTellable, REAL_TIME } from './state/clock.ts'
import { epochMsOf } from './state/instant.ts'
import { JobPool } from './state/job-pool.ts'
import { type Durability, FileJournal } from './state/journal/file-journal.ts'
import { memoryJournal } from './state/journal/journal.ts'
import { freshSeed, keptSeed } from './state/seed/seed.ts'
import type { TableSchema } from './state/table.ts'
import { upgradeDirectory } from './state/upgrade.ts'
import { DEFAULT_WORKSPACE, isWorkspaceName, Workspaces } from './state/workspaces.ts'
import { VERSION } from './version.ts'

export interface SandboxOptions {
  /** Names of built-in APIs, paths of OpenAPI documents, or definitions. All built-in ones by default. */
  readonly apis?: readonly (string | ApiDefinition)[]
  /** 0, the default, takes any free one. `false` opens no socket: `fetch` and `express` work all the same. */
  readonly port?: number | false
  readonly host?: string
  /** Directory to keep state in. Nothing is kept without one. */
  readonly data?: string
  /** Forget what was kept first. */
  readonly fresh?: boolean
  /** `disk`: an acknowledged change survives a power loss; `process`: the end of the process. */
  readonly durability?: Durability
  /** A journal that has grown beyond this is compacted, where it is also large beside what it changes; 32 MiB by default. */
  readonly compactAboveBytes?: number
  /** Directory with seed data, `<fixtures>/<api>/*.json`, in place of what comes with the package. */
  readonly fixtures?: string
  /** Stop every workspace's clock at this instant (RFC 3339). */
  readonly now?: string | Date
  /** Enforce the documented limits of how often a client may call. */
  readonly rateLimit?: boolean
  /** Hosts beside this machine to which webhooks may be delivered. */
  readonly webhookHosts?: readonly string[]
  /** How long a receiver of webhooks may take to answer, by the machine's clock; 15,000 by default. */
  readonly webhookTimeoutMs?: number
  /** Answer 500 where an answer would contradict its document; true by default. */
  readonly strict?: boolean
  /** How many workspaces may be in memory at once, 1000 by default; idle ones are read from `data` again when they are used. */
  readonly maxResident?: number
  /** What goes wrong in every workspace from its beginning, and again after a reset; none by default. */
  readonly faults?: readonly FaultRule[]
  /** Names of workspaces that are there from the start; any other comes to life when it is first used. */
  readonly workspaces?: readonly string[]
  /** Asked of every control call; needed for a host that other machines can reach. */
  readonly adminToken?: string
  /** Told of every answered request. */
  readonly onRequest?: (entry: LoggedRequest) => void
  /** Told what an operator should know. */
  readonly onNote?: (text: string) => void
  /** Told of defects of the sandbox itself. */
  readonly onDefect?: (error: unknown) => void
}

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
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { host = '127.0.0.1', port = 0, strict = true, adminToken } = options
  if (port !== false && adminToken === undefined && !isLoopback(host)) {
    throw new StartupError(
      [
        {
          message: `--host ${host} can be reached from other machines`,
          advice: 'set --admin-token, or listen on 127.0.0.1',
        },
      ],
      'usage',
    )
  }
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
  const { workspaces } = await openState(loaded, options)
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
  worlds.resume()
  return new Sandbox(core, app, stop)
}

function readNow(now: string | Date | undefined): number | undefined {
  if (now === undefined) return undefined
  const epochMs = now instanceof Date ? now.getTime() : epochMsOf(now)
  if (isTellable(epochMs)) return epochMs
  const advice = 'expected RFC 3339 in the years 1 to 9999, as in 2026-03-02T09:00:00Z'
  throw new StartupError([{ message: `--now ${String(now)} is no instant`, advice }], 'usage')
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

const MAX_RESIDENT = 1000

async function openState(loaded: readonly LoadedApi[], options: SandboxOptions): Promise<{ workspaces: Workspaces }> {
  const schemas = new Map<string, TableSchema>(loaded.flatMap(({ api }) => [...api.storage.tables]))
  const seeds = loaded.map(({ seed }) => seed)
  if (options.data === undefined) {
    const seed = freshSeed(seeds, schemas)
    return { workspaces: await Workspaces.open({ journal: memoryJournal, schemas, seed }) }
  }
  const { data: directory, durability = 'process', onNote: note = () => {} } = options
  const { compactAboveBytes } = options
  const limit = compactAboveBytes === undefined ? {} : { compactAboveBytes }
  const journal = await FileJournal.open({ directory, durability, note, ...limit })
  try {
    if (options.fresh === true) await forget(directory)
    await upgradeDirectory(directory, note)
    const seed = await keptSeed(directory, seeds, schemas, note)
    return { workspaces: await Workspaces.open({ journal, schemas, seed }) }
  } catch (error) {
    await journal.close()
    throw error
  }
}

/** Only what this program wrote: the directory may hold other things. */
async function forget(directory: string): Promise<void> {
  // The catalogue goes first: a crash in between leaves files that it does not name, which the next start removes.
  for (const name of ['branches/~catalogue', 'branches', 'workspaces', 'seed.json'])
    await rm(path.join(directory, name), { recursive: true, force: true })
}

function originOf(port: number | undefined, host: string): string {
  if (port === undefined) return 'http://localhost'
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

function refuseWrongFaults(faults: readonly FaultRule[], apis: ReadonlyMap<string, EmulatedApi>): void {
  const mistakes = checkFaults(faults, apis)
  if (mistakes.length === 0) return
  throw new StartupError(
    mistakes.map(({ pointer, message }) => ({ pointer: `/faults${pointer}`, message })),
    'usage',
  )
}
