import type { Clock } from '../state/clock.ts'
import type { Workspace } from '../state/workspace.ts'
import { isWorkspaceName, type Workspaces } from '../state/workspaces.ts'
import { RequestLog } from './request-log.ts'

/** One workspace as requests see it: its state, its time, what was called. */
export interface World {
  readonly workspace: Workspace
  readonly clock: Clock
  readonly log: RequestLog
}

/** Finds the world of a name, and makes it when it is first named. */
export class Worlds {
  readonly workspaces: Workspaces
  readonly #clock: Clock
  readonly #worlds = new Map<string, World>()

  constructor(workspaces: Workspaces, clock: Clock) {
    this.workspaces = workspaces
    this.#clock = clock
  }

  /** A promise only where the workspace has to be read from disk first. */
  open(name: string): World | Promise<World> {
    const known = this.#worlds.get(name)
    if (known !== undefined) return known
    const workspace = this.workspaces.open(name)
    return workspace instanceof Promise ? workspace.then((loaded) => this.#enter(loaded)) : this.#enter(workspace)
  }

  async fork(name: string, from: string): Promise<World> {
    const workspace = await this.workspaces.fork(name, from)
    this.#worlds.delete(name)
    return this.#enter(workspace)
  }

  /** Back to the fixtures. All of it takes the log with it; some APIs only their records. */
  async reset(name: string, apis?: readonly string[]): Promise<void> {
    const world = await this.open(name)
    world.workspace.reset(apis)
    if (apis === undefined) world.log.restart()
    await world.workspace.durable()
  }

  async drop(name: string): Promise<void> {
    this.#worlds.delete(name)
    await this.workspaces.drop(name)
  }

  #enter(workspace: Workspace): World {
    let world = this.#worlds.get(workspace.name)
    if (world === undefined) {
      world = { workspace, clock: this.#clock, log: new RequestLog() }
      this.#worlds.set(workspace.name, world)
    }
    return world
  }
}

export interface WorkspacePath {
  readonly workspace: string | undefined
  readonly path: string
}

/** Takes `/~NAME` off the front of a path. Undefined where NAME is no workspace name. */
export function splitWorkspace(path: string): WorkspacePath | undefined {
  if (!path.startsWith('/~')) return { workspace: undefined, path }
  const slash = path.indexOf('/', 2)
  const workspace = slash === -1 ? path.slice(2) : path.slice(2, slash)
  return isWorkspaceName(workspace) ? { workspace, path: slash === -1 ? '/' : path.slice(slash) } : undefined
}
