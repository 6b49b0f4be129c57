import type { SnapshotRow } from '../state/catalogue.ts'
import type { State } from '../state/state.ts'
import type { Transaction } from '../state/transaction.ts'
import type { Workspace } from '../state/workspace.ts'
import { DEFAULT_WORKSPACE, type Workspaces } from '../state/workspaces.ts'
import { Coverage } from './coverage.ts'
import type { FaultRule } from './faults/fault.ts'
import { Patience } from './faults/patience.ts'
import { WorldFaults } from './faults/world-faults.ts'
import { RequestLog } from './request-log.ts'
import { alarm, World, type WorldRules } from './world.ts'

export interface WorldsOptions {
  readonly workspaces: Workspaces
  readonly rules: WorldRules
  /** How many may be in memory at once; more only while all of them are busy. */
  readonly maxResident: number
  /** What goes wrong in every workspace from its beginning. */
  readonly faults: readonly FaultRule[]
}

/** Whoever still waits when a sandbox ends is told this. */
export class SandboxClosed extends Error {
  constructor() {
    super('the sandbox is being closed')
    this.name = 'SandboxClosed'
  }
}

/**
 * Finds the world of a name, and makes it when it is first named. The one that was used longest ago leaves memory when
 * there are too many, so nobody keeps one: `use` finds it again.
 */
export class Worlds {
  readonly workspaces: Workspaces
  /** For answers that are to come late. */
  readonly patience = new Patience()
  readonly #rules: WorldRules
  readonly #maxResident: number
  readonly #initialFaults: readonly FaultRule[]
  /** The longest unused first. */
  readonly #worlds = new Map<string, World>()
  #latest: World | undefined
  #isClosed = false
  /** Of those that are not in memory: the numbers that their calls go on from, their faults, and when something is due there. */
  readonly #serials = new Map<string, number>()
  readonly #faults = new Map<string, WorldFaults>()
  readonly #alarms = new Map<string, NodeJS.Timeout>()
  /** Of all workspaces, and of those that were dropped. A reset leaves them: tests reset, and are counted together. */
  readonly #coverages = new Map<string, Coverage>()
  readonly #dropped = new Coverage()
  #resuming: Promise<void> | undefined

  constructor({ workspaces, rules, maxResident, faults }: WorldsOptions) {
    this.workspaces = workspaces
    this.#rules = rules
    this.#maxResident = maxResident
    this.#initialFaults = faults
  }

  /**
   * Does something in a world, once all that is due in it is done and nothing is under way. A promise only where there is
   * something to wait for.
   */
  use<T>(name: string, step: (world: World) => T): T | Promise<Awaited<T>> {
    if (this.#isClosed) throw new SandboxClosed()
    const world = this.#open(name)
    const busy = world instanceof Promise ? world : world.automation.settle()
    // What others did while this one waited may be something to wait for again.
    if (busy !== undefined) return busy.then(() => this.use(name, step)) as Promise<Awaited<T>>
    return step(world as World)
  }

  /** Changes records, and resolves when that is kept. */
  async change<T>(name: string, step: (tx: Transaction, world: World) => T): Promise<T> {
    const { result, kept } = await this.use(name, (world) => {
      const result = world.transact(world.now(), (tx) => step(tx, world))
      world.arm()
      return { result, kept: world.workspace.durable() }
    })
    await kept
    return result
  }

  async fork(name: string, from?: string): Promise<void> {
    if (from === undefined) {
      await this.workspaces.fork(name)
      await this.#open(name)
      return
    }
    const rules = await this.use(from, async ({ automation, faults }) => {
      await automation.exclusive(() => this.workspaces.fork(name, from))
      return faults.list()
    })
    const made = await this.#open(name)
    made.faults.set(rules)
  }

  /** Back to the fixtures. All of it takes the log and the faults with it; some APIs only their records. */
  async reset(name: string, apis?: readonly string[]): Promise<void> {
    await this.#endAndThen(name, async (world) => {
      if (apis !== undefined) return this.workspaces.resetApis(name, apis)
      await this.workspaces.reset(name)
      world.log.restart()
      world.faults.reset()
      this.#serials.delete(name)
    })
  }

  /** Gives this moment a name. */
  async keep(name: string, snapshot: string): Promise<void> {
    await this.use(name, (world) => world.automation.exclusive(() => this.workspaces.keep(name, snapshot, world.now())))
  }

  async restore(name: string, snapshot: SnapshotRow): Promise<void> {
    await this.#endAndThen(name, () => this.workspaces.restore(name, snapshot))
  }

  /** Changes that put an end to what was, jobs included. */
  async replace(name: string, step: (tx: Transaction, state: State) => void): Promise<void> {
    await this.#endAndThen(name, async () => {
      // It may have been dropped while this waited, and be another one.
      const opened = this.workspaces.open(name)
      const workspace = opened instanceof Promise ? await opened : opened
      workspace.transact((tx) => step(tx, workspace.state))
      await workspace.durable()
    })
  }

  async drop(name: string): Promise<void> {
    const world = this.#worlds.get(name)
    world?.cancel()
    // Forgotten in the same step: whoever waited finds a new world, not this one.
    const drop = async () => {
      await this.workspaces.drop(name)
      this.#forget(name)
      this.#serials.delete(name)
      this.#faults.delete(name)
      this.#dropped.absorb(this.coverage(name))
      this.#coverages.delete(name)
    }
    await (world === undefined ? drop() : world.automation.exclusive(drop))
  }

  /** How much of the documents was used in a workspace. */
  coverage(name: string): Coverage {
    let coverage = this.#coverages.get(name)
    if (coverage === undefined) {
      coverage = new Coverage()
      this.#coverages.set(name, coverage)
    }
    return coverage
  }

  /** The same of all workspaces, dropped ones among them. */
  wholeCoverage(): Coverage {
    const whole = new Coverage()
    for (const coverage of [this.#dropped, ...this.#coverages.values()]) whole.absorb(coverage)
    return whole
  }

  clearCoverage(): void {
    for (const coverage of [this.#dropped, ...this.#coverages.values()]) coverage.clear()
  }

  /**
   * Goes on where a process before this one ended: in every workspace, what fell due meanwhile is done, and what was to
   * be delivered is. One after the other, beside the requests; those that have nothing to do now leave memory again.
   */
  resume(): void {
    this.#resuming = this.#wakeAll()
  }

  async #wakeAll(): Promise<void> {
    for (const name of [DEFAULT_WORKSPACE, ...this.workspaces.names()]) {
      const wasResident = this.workspaces.isResident(name)
      if (this.#isClosed || !this.workspaces.has(name)) continue // it was dropped meanwhile
      await this.#wake(name)
      const world = this.#worlds.get(name)
      // Somebody may have come to it meanwhile, and want to see the log.
      const isUnused = !wasResident && world?.isIdle === true && world.log.isEmpty
      if (isUnused && world.dueInMs() !== 0) this.#retire(world)
    }
  }

  /** Does what fell due in a world while nobody used it, and what falls due there from now on. */
  async #wake(name: string): Promise<void> {
    try {
      await this.use(name, (world) => {
        world.arm()
        return world.workspace.durable()
      })
    } catch (error) {
      if (!(error instanceof SandboxClosed)) this.#rules.automation.onDefect(error)
    }
  }

  /** Gives up what is under way; nothing happens any more. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const timer of this.#alarms.values()) clearTimeout(timer)
    this.#alarms.clear()
    for (const world of this.#worlds.values()) world.close()
    const ends = [...this.#worlds.values()].flatMap(({ automation, courier }) => [automation.stop(), courier.stop()])
    await Promise.all([...ends, this.#resuming])
  }

  /** Gives up what is under way in a workspace, then does something while requests to it wait. */
  async #endAndThen(name: string, step: (world: World) => Promise<void>): Promise<void> {
    const world = this.#open(name)
    if (world instanceof Promise) {
      await world
      return this.#endAndThen(name, step) // it may have left memory again
    }
    world.cancel()
    await world.automation.exclusive(() => step(world))
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
    this.#forget(name)
    const around = {
      log: new RequestLog(this.#serials.get(name) ?? 0),
      coverage: this.coverage(name),
      faults: this.#faults.get(name) ?? new WorldFaults(this.#initialFaults),
    }
    const world = new World(workspace, this.#rules, around, () => void this.#wake(name))
    this.#use(name, world)
    this.#makeRoom(world)
    world.arm()
    return world
  }

  #makeRoom(newest: World): void {
    if (this.#worlds.size <= this.#maxResident) return
    for (const world of this.#worlds.values()) {
      if (world === newest || !world.isIdle) continue
      this.#retire(world)
      if (this.#worlds.size <= this.#maxResident) return
    }
  }

  /** Takes an idle world out of memory, and comes back to it when something falls due there. */
  #retire(world: World): void {
    const { name } = world
    const inMs = world.dueInMs()
    this.#serials.set(name, world.log.serial)
    this.#faults.set(name, world.faults)
    if (world.coverage.isEmpty) this.#coverages.delete(name)
    this.#forget(name)
    if (inMs !== undefined) this.#setAlarm(name, inMs)
    this.workspaces.release(name)
  }

  #setAlarm(name: string, inMs: number): void {
    const ring = () => {
      this.#alarms.delete(name)
      void this.#wake(name)
    }
    this.#alarms.set(name, alarm(inMs, ring))
  }

  #forget(name: string): void {
    const world = this.#worlds.get(name)
    world?.close()
    this.#worlds.delete(name)
    clearTimeout(this.#alarms.get(name))
    this.#alarms.delete(name)
    if (world === this.#latest) this.#latest = undefined
  }
}
