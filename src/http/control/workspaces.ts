import type { SnapshotRow } from '../../state/catalogue.ts'
import type { Worlds } from '../worlds.ts'
import { ControlError } from './control-error.ts'
import { type Apis, checkName, findApi } from './places.ts'

export interface WorkspaceInfo {
  readonly name: string
}

export interface SnapshotInfo {
  readonly name: string
  /** When it was taken, by the workspace's clock. RFC 3339. */
  readonly at: string
}

/** Which worlds there are, and their named moments. */
export class WorkspaceControl {
  readonly #apis: Apis
  readonly #worlds: Worlds
  /** Names of workspaces and snapshots that are being made. */
  readonly #claimed = new Set<string>()

  constructor(apis: Apis, worlds: Worlds) {
    this.#apis = apis
    this.#worlds = worlds
  }

  list(): WorkspaceInfo[] {
    return this.#worlds.workspaces.names().map((name) => ({ name }))
  }

  get(name: string): WorkspaceInfo {
    return { name: this.#existing(name) }
  }

  /** Makes a workspace: a copy of `from`, or of the fixtures. */
  async fork(name: string, from?: string): Promise<WorkspaceInfo> {
    checkName(name)
    const isTaken = () => this.#worlds.workspaces.has(name)
    return this.#claim(name, isTaken, async () => {
      await this.#worlds.fork(name, from === undefined ? undefined : this.#existing(from))
      return { name }
    })
  }

  /** Forgets a workspace with its snapshots; named again, it begins with the fixtures. */
  async drop(name: string): Promise<void> {
    await this.#worlds.drop(this.#existing(name))
  }

  /** Back to the fixtures: all of a workspace with its request log and its clock, or the records of some APIs. */
  async reset(workspace: string, apis?: readonly string[]): Promise<void> {
    checkName(workspace)
    for (const api of apis ?? []) findApi(this.#apis, api)
    await this.#worlds.reset(workspace, apis)
  }

  /** In the order in which they were taken. */
  snapshots(workspace: string): SnapshotInfo[] {
    checkName(workspace)
    return this.#worlds.workspaces.snapshots(workspace).map(describeSnapshot)
  }

  /** Gives what a workspace is now a name. */
  async keep(workspace: string, name: string): Promise<SnapshotInfo> {
    checkName(workspace)
    checkName(name, 'snapshot')
    const isTaken = () => this.#find(workspace, name) !== undefined
    return this.#claim(`${workspace}'s snapshot ${name}`, isTaken, async () => {
      await this.#worlds.keep(workspace, name)
      return describeSnapshot(this.#snapshot(workspace, name))
    })
  }

  async restore(workspace: string, name: string): Promise<void> {
    checkName(workspace)
    await this.#worlds.restore(workspace, this.#snapshot(workspace, name))
  }

  async forget(workspace: string, name: string): Promise<void> {
    checkName(workspace)
    await this.#worlds.workspaces.forget(workspace, this.#snapshot(workspace, name).name)
  }

  async #claim<T>(what: string, isTaken: () => boolean, make: () => Promise<T>): Promise<T> {
    if (isTaken() || this.#claimed.has(what)) {
      const thing = what.includes(' ') ? what : `the workspace ${what}`
      throw new ControlError(409, `${thing} exists already; drop it first, or choose another name`)
    }
    this.#claimed.add(what)
    try {
      return await make()
    } finally {
      this.#claimed.delete(what)
    }
  }

  #existing(name: string): string {
    if (!this.#worlds.workspaces.has(name)) throw new ControlError(404, `there is no workspace "${name}"`)
    return name
  }

  #find(workspace: string, name: string): SnapshotRow | undefined {
    return this.#worlds.workspaces.snapshots(workspace).find((snapshot) => snapshot.name === name)
  }

  #snapshot(workspace: string, name: string): SnapshotRow {
    const snapshot = this.#find(workspace, name)
    if (snapshot !== undefined) return snapshot
    const known = this.#worlds.workspaces.snapshots(workspace).map((other) => other.name)
    const expected = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`
    throw new ControlError(404, `the workspace ${workspace} has no snapshot "${name}"; ${expected}`)
  }
}

const describeSnapshot = ({ name, at }: SnapshotRow): SnapshotInfo => ({ name, at: new Date(at).toISOString() })
