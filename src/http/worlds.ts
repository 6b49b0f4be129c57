import type { AutomationRules } from '../state/automation.ts'
import type { SnapshotRow } from '../state/catalogue.ts'
import type { State } from '../state/state.ts'
import type { Transaction } from '../state/transaction.ts'
import type { Workspace } from '../state/workspace.ts'
import type { Workspaces } from '../state/workspaces.ts'
import { RequestLog } from './request-log.ts'
import { alarm, World } from './world.ts'

export interface WorldsOptions {
  readonly workspaces: Workspaces
  readonly automation: AutomationRules
  /** How many may be in memory at once; more only while all of them are busy. */
  readonly maxResident: number
}

/**
 * Finds the world of a name, and makes it when it is first named. The one that was used longest ago leaves memory when
 * there are too many, so nobody keeps one: `use` finds it again.
 */
export class Worlds {
  readonly workspaces: Workspaces
  readonly #automation: AutomationRules
  readonly #maxResident: number
  /** The longest unused first. */
  readonly #worlds = new Map<string, World>()
  #latest: World | undefined
  /** Of those that are not in memory: the numbers that their calls go on from, and when something is due there. */
  readonly #serials = new Map<string, number>()
  readonly #alarms = new Map<string, NodeJS.Timeout>()

  constructor({ workspaces, automation, maxResident }: WorldsOptions) {
    this.workspaces = workspaces
    this.#automation = automation
    this.#maxResident = maxResident
  }

  /**
   * Does something in a world, once all that is due in it is done and nothing is under way. A promise only where there is
   * something to wait for.
   */
  use<T>(name: string, step: (world: World) => T): T | Promise<Awaited<T>> {
    const world = this.#open(name)
    const busy = world instanceof Promise ? world : world.automation.settle()
    // What others did while this one waited may be something to wait for again.
    if (busy !== undefined) return busy.then(() => this.use(name, step)) as Promise<Awaited<T>>
    return step(world as World)
  }

  /** Changes records, and resolves when that is kept. */
  async change<T>(name: string, step: (tx: Transaction) => T): Promise<T> {
    const { result, kept } = await this.use(name, (world) => {
      const result = world.workspace.transact(step)
      world.arm()
      return { result, kept: world.workspace.durable() }
    })
    await kept
    return result
  }

  async fork(name: string, from?: string): Promise<void> {
    if (from === undefined) return void (await this.workspaces.fork(name))
    await this.use(from, ({ automation }) => automation.exclusive(() => this.workspaces.fork(name, from)))
  }

  /** Back to the fixtures. All of it takes the log with it; some APIs only their records. */
  async reset(name: string, apis?: readonly string[]): Promise<void> {
    const world = await this.#open(name)
    world.automation.cancel()
    await this.#alone(name, async () => {
      if (apis !== undefined) return this.workspaces.resetApis(name, apis)
      await this.workspaces.reset(name)
      world.log.restart()
      this.#serials.delete(name)
    })
  }

  /** Gives this moment a name. */
  async keep(name: string, snapshot: string): Promise<void> {
    await this.use(name, (world) => world.automation.exclusive(() => this.workspaces.keep(name, snapshot, world.now())))
  }

  async restore(name: string, snapshot: SnapshotRow): Promise<void> {
    const world = await this.#open(name)
    world.automation.cancel()
    await this.#alone(name, () => this.workspaces.restore(name, snapshot))
  }

  /** Changes that put an end to what was, jobs included. */
  async replace(name: string, step: (tx: Transaction, state: State) => void): Promise<void> {
    const world = await this.#open(name)
    world.automation.cancel()
    await this.#alone(name, async () => {
      world.workspace.transact((tx) => step(tx, world.workspace.state))
      await world.workspace.durable()
    })
  }

  async drop(name: string): Promise<void> {
    const world = this.#worlds.get(name)
    world?.automation.cancel()
    const drop = () => this.workspaces.drop(name)
    await (world === undefined ? drop() : world.automation.exclusive(drop))
    this.#forget(name)
    this.#serials.delete(name)
  }

  /** Does what fell due in worlds that nobody has entered since the start. */
  async catchUp(): Promise<void> {
    if (this.#automation.tasks.length === 0) return
    for (const name of this.workspaces.names()) {
      try {
        await this.use(name, (world) => world.arm())
      } catch (error) {
        this.#automation.onDefect(error)
      }
    }
  }

  /** Sets no more timers. */
  close(): void {
    for (const world of this.#worlds.values()) world.disarm()
    for (const timer of this.#alarms.values()) clearTimeout(timer)
    for (const world of this.#worlds.values()) world.automation.cancel()
  }

  /** Does something while requests to a workspace wait. */
  async #alone(name: string, step: () => Promise<void>): Promise<void> {
    const world = await this.#open(name)
    await world.automation.exclusive(step)
    world.arm()
  }

  #open(name: string): World | Promise<World> {
    const known = this.#worlds.get(name)
    if (known !== undefined) {
      if (known !== this.#latest) this.#use(name, known)
      return known
    }
    const workspace = this.workspaces.open(name)
    return workspace instanceof Promise ? workspace.then((loaded) => this.#admit(loaded)) : this.#admit(workspace)
  }

  #use(name: string, world: World): void {
    this.#latest = world
    this.#worlds.delete(name)
    this.#worlds.set(name, world)
  }

  #admit(workspace: Workspace): World {
    const { name } = workspace
    const known = this.#worlds.get(name)
    if (known?.workspace === workspace) return known
    clearTimeout(this.#alarms.get(name))
    this.#alarms.delete(name)
    const log = new RequestLog(this.#serials.get(name) ?? 0)
    const world = new World(workspace, this.#automation, log, () => void this.#wake(name))
    this.#use(name, world)
    this.#makeRoom(world)
    world.arm()
    return world
  }

  async #wake(name: string): Promise<void> {
    try {
      await this.use(name, (world) => {
        world.arm()
        return world.workspace.durable()
      })
    } catch (error) {
      this.#automation.onDefect(error)
    }
  }

  #makeRoom(newest: World): void {
    if (this.#worlds.size <= this.#maxResident) return
    for (const [name, world] of this.#worlds) {
      if (world === newest || !world.isIdle) continue
      const inMs = world.dueInMs()
      if (inMs !== undefined)
        this.#alarms.set(
          name,
          alarm(inMs, () => void this.#wake(name)),
        )
      this.#serials.set(name, world.log.serial)
      this.#forget(name)
      this.workspaces.release(name)
      if (this.#worlds.size <= this.#maxResident) return
    }
  }

  #forget(name: string): void {
    const world = this.#worlds.get(name)
    world?.disarm()
    this.#worlds.delete(name)
    if (world === this.#latest) this.#latest = undefined
  }
}
