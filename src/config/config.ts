import type { ApiDefinition } from '../behavior/define-api.ts'
import type { FaultRule } from '../http/faults/fault.ts'
import type { Durability } from '../state/journal/file-journal.ts'

/** What `understudy.config.yaml`, `.json`, `.js` or `.ts` may say. Paths are seen from the file. Flags and variables go before it. */
export interface Config {
  /** Names of built-in APIs, paths of OpenAPI documents, or, in a program, definitions. */
  readonly apis?: readonly (string | ApiDefinition)[]
  readonly port?: number
  readonly host?: string
  readonly adminToken?: string
  readonly data?: string
  readonly ephemeral?: boolean
  readonly fresh?: boolean
  readonly fixtures?: string
  /** An instant (RFC 3339). */
  readonly now?: string
  readonly rateLimit?: boolean
  readonly durability?: Durability
  readonly maxResident?: number
  /** Hosts beside this machine to which webhooks may be delivered. */
  readonly webhookHosts?: readonly string[]
  readonly strict?: boolean
  readonly logFormat?: 'pretty' | 'json'
  readonly quiet?: boolean
  /** Names of workspaces that are there from the start. */
  readonly workspaces?: readonly string[]
  /** What goes wrong in every workspace until it is set otherwise. */
  readonly faults?: readonly FaultRule[]
  /** What `understudy exec` demands, and the reports that it writes. */
  readonly exec?: {
    readonly minCoverage?: number
    readonly failOnViolation?: boolean
    readonly report?: readonly string[]
  }
}

/** Has the editor know the settings of an `understudy.config.ts`. */
export const defineConfig = (config: Config): Config => config
