import type { ApiDefinition } from './behavior/define-api.ts'
import { isLoopback } from './http/control/guard.ts'
import type { EmulatedApi } from './http/emulated-api.ts'
import { checkFaults } from './http/faults/check-fault.ts'
import type { FaultRule } from './http/faults/fault.ts'
import type { LoggedRequest } from './http/request-log.ts'
import { StartupError } from './startup-error.ts'
import { isTellable } from './state/clock.ts'
import { epochMsOf } from './state/instant.ts'
import type { Durability } from './state/journal/file-journal.ts'

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

export const DEFAULT_HOST = '127.0.0.1'

/** What other machines can reach needs a token. */
export function refuseOpenHost({ host = DEFAULT_HOST, port, adminToken }: SandboxOptions): void {
  if (port === false || adminToken !== undefined || isLoopback(host)) return
  const message = `--host ${host} can be reached from other machines`
  throw new StartupError([{ message, advice: 'set --admin-token, or listen on 127.0.0.1' }], 'usage')
}

/** Milliseconds since 1970. */
export function readNow(now: string | Date | undefined): number | undefined {
  if (now === undefined) return undefined
  const epochMs = now instanceof Date ? now.getTime() : epochMsOf(now)
  if (isTellable(epochMs)) return epochMs
  const advice = 'expected RFC 3339 in the years 1 to 9999, as in 2026-03-02T09:00:00Z'
  throw new StartupError([{ message: `--now ${String(now)} is no instant`, advice }], 'usage')
}

export function refuseWrongFaults(faults: readonly FaultRule[], apis: ReadonlyMap<string, EmulatedApi>): void {
  const mistakes = checkFaults(faults, apis)
  if (mistakes.length === 0) return
  throw new StartupError(
    mistakes.map(({ pointer, message }) => ({ pointer: `/faults${pointer}`, message })),
    'usage',
  )
}
