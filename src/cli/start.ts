import path from 'node:path'
import type { LoggedRequest } from '../http/request-log.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox.ts'
import type { Durability } from '../state/file-journal.ts'
import { describeStart } from './banner.ts'
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
  readonly strict?: boolean
  readonly logFormat: LogFormat
  readonly quiet?: boolean
}

/** Runs a sandbox until it is told to stop. Resolves when it answers. */
export async function start(apis: readonly string[], flags: StartFlags): Promise<void> {
  const note = (text: string) => void process.stderr.write(`understudy: ${text}\n`)
  let printer: RequestPrinter | undefined
  const sandbox = await createSandbox({
    ...optionsFrom(apis, flags),
    onNote: note,
    onDefect: (error) => note(`defect: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    onRequest: (entry: LoggedRequest) => printer?.print(entry),
  })
  if (flags.quiet !== true) printer = await RequestPrinter.open(flags.logFormat, sandbox)
  process.stdout.write(await describeStart(sandbox, flags.ephemeral === true ? undefined : path.resolve(flags.data)))
  stopOnSignal(sandbox, note)
}

function optionsFrom(apis: readonly string[], flags: StartFlags): SandboxOptions {
  return {
    ...(apis.length === 0 ? {} : { apis }),
    port: flags.port,
    host: flags.host,
    durability: flags.durability,
    strict: flags.strict === true,
    fresh: flags.fresh === true,
    ...(flags.ephemeral === true ? {} : { data: path.resolve(flags.data) }),
    ...(flags.adminToken === undefined ? {} : { adminToken: flags.adminToken }),
    ...(flags.fixtures === undefined ? {} : { fixtures: path.resolve(flags.fixtures) }),
    ...(flags.now === undefined ? {} : { now: flags.now }),
  }
}

/** The first signal lets requests finish and writes everything down; a second one does not wait. */
function stopOnSignal(sandbox: Sandbox, note: (text: string) => void): void {
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1)
      isStopping = true
      sandbox.close().then(
        () => process.exit(0),
        (error: Error) => {
          note(`stopping failed: ${error.message}`)
          process.exit(1)
        },
      )
    })
  }
}
