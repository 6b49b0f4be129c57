import type { Control } from './http/control/control.ts'
import type { EmulatedApi } from './http/emulated-api.ts'

/** What the worlds of a sandbox share. */
export interface SandboxCore {
  readonly apis: ReadonlyMap<string, EmulatedApi>
  readonly control: Control
  readonly origin: () => string
  readonly freeName: () => string
  readonly dispatch: (request: Request, workspace: string) => Promise<Response>
}
