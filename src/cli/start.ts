import { existsSync } from 'node:fs'
import path from 'node:path'
import type { LoggedRequest } from '../http/request-log.ts'
import { createSandbox, type Sandbox } from '../sandbox.ts'
import type { SandboxOptions } from '../sandbox-options.ts'
import { StartupError } from '../startup-error.ts'
import type { Durability } from '../state/journal/file-journal.ts'
import { describeStart, startRecord } from './banner.ts'
import { note, noteDefect } from './notes.ts'
import { type LogFormat, RequestPrinter } from './request-printer.ts'

export interface StartFlags {
  readonly port: number
  readonly host: string
  readonly adminToken?: string
  readonly data: string
  readonly ephemeral?: boolean
  readonly fresh?: boolean
  readonly fixtures?: string
  readonly now?: string
  readonly rateLimit?: boolean
  readonly durability: Durability
  readonly maxResident: number
  readonly webhookHosts?: readonly string[]
  readonly strict?: boolean
  readonly logFormat: LogFormat
  readonly quiet?: boolean
  /** What only a configuration file says. */
  readonly apis?: Apis
  readonly workspaces?: readonly string[]
  readonly faults?: NonNullable<SandboxOptions['faults']>
}

/** APIs as a sandbox takes them. */
export type Apis = NonNullable<SandboxOptions['apis']>

/** Runs a sandbox until it is told to stop. Resolves when it answers. */
export async function start(apis: Apis, flags: StartFlags): Promise<void> {
  let printer: RequestPrinter | undefined
  const sandbox = await open({
    ...optionsFrom(apis, flags),
    onNote: note,
    onDefect: noteDefect,
    onRequest: (entry: LoggedRequest) => printer?.print(entry),
  })
  stopOnSignal(sandbox)
  for (const { name } of flags.fixtures === undefined ? [] : sandbox.health.apis) {
    const directory = path.join(flags.fixtures ?? '', name)
    if (!existsSync(directory))
      note(`--fixtures has nothing for ${name}, which starts empty; expected ${directory}/*.json`)
  }
  if (flags.quiet !== true) printer = await RequestPrinter.open(flags.logFormat, sandbox)
  const kept = flags.ephemeral === true ? undefined : path.resolve(flags.data)
  const tell = flags.logFormat === 'json' ? startRecord : describeStart
  process.stdout.write(await tell(sandbox, kept))
}

/** What the file system refuses is no defect: it is told in a line that names the flag. */
async function open(options: SandboxOptions): Promise<Sandbox> {
  try {
    return await createSandbox(options)
  } catch (error) {
    const { code, path: place = '', message } = error as NodeJS.ErrnoException
    if (typeof code !== 'string' || options.data === undefined || !place.startsWith(options.data)) throw error
    throw new StartupError([{ message: `--data ${options.data} cannot be used: ${message}` }])
  }
}

function optionsFrom(apis: Apis, flags: StartFlags): SandboxOptions {
  return {
    ...(apis.length === 0 ? {} : { apis }),
    port: flags.port,
    host: flags.host,
    durability: flags.durability,
    strict: flags.strict === true,
    fresh: flags.fresh === true,
    maxResident: flags.maxResident,
    rateLimit: flags.rateLimit === true,
    ...(flags.ephemeral === true ? {} : { data: path.resolve(flags.data) }),
    ...(flags.adminToken === undefined ? {} : { adminToken: flags.adminToken }),
    ...(flags.fixtures === undefined ? {} : { fixtures: flags.fixtures }),
    ...(flags.webhookHosts === undefined ? {} : { webhookHosts: flags.webhookHosts }),
    ...(flags.now === undefined ? {} : { now: flags.now }),
    ...(flags.workspaces === undefined ? {} : { workspaces: flags.workspaces }),
    ...(flags.faults === undefined ? {} : { faults: flags.faults }),
  }
}

const PATIENCE_MS = 10_000

/** The first signal lets requests finish and writes everything down; a second one does not wait. */
function stopOnSignal(sandbox: Sandbox): void {
  let isStopping = false
  const giveUp = (reason: string): never => {
    note(`stopping failed: ${reason}`)
    return process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1)
      isStopping = true
      // A client that never ends its request would keep the process forever.
      setTimeout(() => giveUp(`a request was still under way after ${PATIENCE_MS / 1000} s`), PATIENCE_MS).unref()
      sandbox.close().then(
        () => process.exit(0),
        (error: Error) => giveUp(error.message),
      )
    })
  }
}
