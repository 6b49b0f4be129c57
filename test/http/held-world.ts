import type { Sandbox, SandboxWorld } from '../../src/index.ts'
import { type HeldCall, holdControl } from './held-control.ts'

/** A world of its own, and its control API, every answer of which is held against the document. */
export interface HeldWorld {
  readonly world: SandboxWorld
  readonly call: HeldCall
  [Symbol.asyncDispose](): Promise<void>
}

/** Makes worlds of a sandbox, as forks of another one. The document is read once, and the header names the workspace. */
export async function holdWorlds(sandbox: Sandbox): Promise<(from?: SandboxWorld) => Promise<HeldWorld>> {
  const control = await holdControl(sandbox.origin)
  return async (from = sandbox) => {
    const world = await from.fork()
    const call: HeldCall = (path, sending = {}) =>
      control(path, { ...sending, headers: { 'Understudy-Workspace': world.name, ...sending.headers } })
    return { world, call, [Symbol.asyncDispose]: () => world.drop() }
  }
}

/** A refusal of the control API. */
export const refused = (status: 400 | 404 | 409, detail: unknown, errors?: unknown) => {
  const title = { 400: 'Bad Request', 404: 'Not Found', 409: 'Conflict' }[status]
  const body = { type: 'about:blank', title, status, detail }
  return { status, body: errors === undefined ? body : { ...body, errors } }
}
