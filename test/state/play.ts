import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { SnapshotRow } from '../../src/state/catalogue.ts'
import type { Workspace } from '../../src/state/workspace.ts'
import { DEFAULT_WORKSPACE, type Workspaces } from '../../src/state/workspaces.ts'
import type { FaultyDisk } from './faulty-disk.ts'
import {
  becomes,
  type Content,
  contentOf,
  type Edit,
  edited,
  Fate,
  type Outcome,
  resetApi,
  SEED,
  THINGS,
  write,
} from './model.ts'
import { endProcess, openWorlds, type WorldsOnDisk } from './open-worlds.ts'
import { type ChangeStep, type EndStep, SNAPSHOTS, type Step, WORLDS } from './steps.ts'
import { type Tally, UnderWay, until } from './under-way.ts'

/** What a snapshot holds. No two have the same `at`. */
interface Moment {
  readonly at: number
  readonly content: Content
}

/** Workspaces on a faulty disk, and beside them what they should hold. */
export class Play {
  readonly #disk: FaultyDisk
  readonly #options: WorldsOnDisk
  readonly #tally: Tally
  readonly #worlds = new Map<string, Fate<Content | undefined>>(WORLDS.map((name) => [name, new Fate(undefined)]))
  readonly #moments = new Map<string, Fate<Moment | undefined>>(
    WORLDS.flatMap((world) => SNAPSHOTS.map((name) => [keyOf(world, name), new Fate(undefined)])),
  )
  #underWay: UnderWay
  #workspaces: Workspaces
  #serial = 0

  private constructor(disk: FaultyDisk, options: WorldsOnDisk, { tally, first }: { tally: Tally; first: Workspaces }) {
    this.#disk = disk
    this.#options = options
    this.#tally = tally
    this.#workspaces = first
    this.#underWay = new UnderWay(disk, tally)
  }

  static async begin(disk: FaultyDisk, options: WorldsOnDisk, tally: Tally): Promise<Play> {
    return new Play(disk, options, { tally, first: await openWorlds(disk, options) })
  }

  async take(step: Step): Promise<void> {
    this.#underWay.breathe()
    await this.#do(step)
    if (step.next === 'go on') return
    if (step.next === 'settle') await until(() => this.#underWay.isNothing)
    else await setImmediate()
    this.#check()
  }

  /** The disk works again: so do writes, all that was acknowledged is there, and every moment can be gone back to. */
  async end(how: 'crash' | 'lose power'): Promise<void> {
    this.#disk.heal()
    await until(() => this.#underWay.isNothing)
    const create = { kind: 'create', table: THINGS, pick: 0 } as const
    for (const world of WORLDS) await this.take({ do: 'commit', world, transactions: [[create]], next: 'settle' })
    await this.take({ do: 'end', how, first: 0, evict: true, next: 'settle' })
    for (const world of WORLDS)
      for (const name of SNAPSHOTS) await this.take({ do: 'restore', world, name, next: 'settle' })
    await this.take({ do: 'end', how: 'close', first: 0, evict: false, next: 'settle' })
    await this.#workspaces.close()
    this.#tally.checkpoints += this.#disk.count('rename')
  }

  async #do(step: Step): Promise<void> {
    switch (step.do) {
      case 'fault':
        return this.#disk.fail(...step.faults)
      case 'heal':
        return this.#disk.heal()
      case 'end':
        return this.#endProcess(step)
      case 'commit':
      case 'refuse': {
        await until(() => this.#underWay.isFree(step.world))
        const workspace = await this.#open(step.world)
        if (workspace === undefined) return
        if (step.do === 'refuse') return refuse(workspace, step.edits)
        for (const edits of step.transactions) this.#commit(workspace, step.world, edits)
        return
      }
      case 'forget':
        await until(() => this.#underWay.isFree(keyOf(step.world, step.name)))
        return this.#change(step)
      default:
        await until(() => this.#underWay.isFree(...keysOf(step.world)))
        return this.#change(step)
    }
  }

  async #change(step: ChangeStep): Promise<void> {
    const { world } = step
    const workspaces = this.#workspaces
    const fate = this.#world(world)
    const now = () => fate.latest ?? SEED
    switch (step.do) {
      case 'release':
        if (fate.isSettled) workspaces.release(world)
        return
      case 'reset':
        return this.#alone(
          [world],
          () => workspaces.reset(world),
          becomes(fate, () => SEED),
        )
      case 'reset api': {
        await until(() => fate.isSettled)
        const content = resetApi(now(), step.api)
        return this.#alone(
          [world],
          () => workspaces.resetApis(world, [step.api]),
          becomes(fate, () => content),
        )
      }
      case 'fork':
        await until(() => this.#underWay.isFree(...keysOf(step.to)))
        if (workspaces.has(step.to)) return
        return this.#alone([world, step.to], () => workspaces.fork(step.to, world), becomes(this.#world(step.to), now))
      case 'drop': {
        const moments = SNAPSHOTS.map((name) => becomes(this.#moment(keyOf(world, name)), () => undefined))
        return this.#alone(
          keysOf(world),
          () => workspaces.drop(world),
          becomes(fate, () => undefined),
          ...moments,
        )
      }
      default:
        return this.#changeSnapshot(step)
    }
  }

  #changeSnapshot({ do: what, world, name }: Extract<ChangeStep, { readonly name: string }>): void {
    const key = keyOf(world, name)
    const moment = this.#moment(key)
    const fate = this.#world(world)
    if (what === 'keep') {
      const at = ++this.#serial
      const kept = becomes(moment, () => ({ at, content: fate.latest ?? SEED }))
      // A snapshot makes a world one that there is, if a commit that was lost has not.
      const begun = fate.latest === undefined ? [{ ...becomes(fate, () => SEED), kept: () => fate.appear(SEED) }] : []
      return this.#alone([world, key], () => this.#workspaces.keep(world, name, at), ...begun, kept)
    }
    const row = this.#row(world, name)
    const content = moment.latest?.content
    if (row === undefined) return
    if (what === 'forget')
      this.#alone(
        [key],
        () => this.#workspaces.forget(world, name),
        becomes(moment, () => undefined),
      )
    else
      this.#alone(
        [world, key],
        () => this.#workspaces.restore(world, row),
        becomes(fate, () => content),
      )
  }

  #alone(keys: readonly string[], run: () => Promise<unknown>, ...outcomes: readonly Outcome[]): void {
    for (const { begin } of outcomes) begin()
    const kept = () => {
      for (const outcome of outcomes) outcome.kept()
    }
    const lost = () => {
      for (const outcome of outcomes) outcome.lost()
    }
    this.#underWay.followAlone(keys, run(), { kept, lost })
  }

  #commit(workspace: Workspace, world: string, edits: readonly Edit[]): void {
    const text = `text ${++this.#serial}`
    const fate = this.#world(world)
    const before = fate.latest ?? SEED
    const { version } = workspace
    workspace.transact((tx) => {
      for (const edit of edits) write(tx, edit, text)
    })
    if (workspace.version === version) return // there was nothing to change
    // The world has its name before it has its first change.
    if (fate.latest === undefined) fate.promise(SEED)
    const promised = fate.promise(edits.reduce((content, edit) => edited(content, edit, text), before))
    const kept = () => {
      if (!fate.keep(promised)) throw new Error(`${world}: ${text} was taken back, and is said to be kept`)
    }
    this.#underWay.follow(workspace.durable() ?? Promise.resolve(), { kept, lost: () => fate.lose() })
  }

  async #open(world: string): Promise<Workspace | undefined> {
    try {
      return await this.#workspaces.open(world)
    } catch (error) {
      this.#underWay.excuse(error)
      return undefined
    }
  }

  async #endProcess({ how, first, evict }: EndStep): Promise<void> {
    this.#tally.ended++
    if (how !== 'close') await endProcess(this.#disk, this.#options, how)
    else {
      await until(() => this.#underWay.isNothing)
      this.#check()
      await this.#workspaces.close()
    }
    this.#underWay.abandon()
    this.#underWay = new UnderWay(this.#disk, this.#tally)
    try {
      this.#workspaces = await openWorlds(this.#disk, this.#options)
    } catch (error) {
      this.#underWay.excuse(error)
      this.#disk.heal()
      this.#workspaces = await openWorlds(this.#disk, this.#options)
    }
    this.#disk.heal()
    for (const place of WORLDS.keys()) await this.#observe(WORLDS[(first + place) % WORLDS.length] ?? '')
    if (evict) for (const world of WORLDS) this.#workspaces.release(world)
  }

  /** What a new process finds is one of the possible outcomes. From then on it is certain. */
  async #observe(world: string): Promise<void> {
    const fate = this.#world(world)
    const content = this.#workspaces.has(world) ? contentOf((await this.#workspaces.open(world)).state) : undefined
    // The default world is always there, whether anything is kept of it or not.
    const isUnkept =
      world === DEFAULT_WORKSPACE && isDeepStrictEqual(content, SEED) && fate.possible.includes(undefined)
    const found = isUnkept ? undefined : content
    if (!fate.possible.some((one) => isDeepStrictEqual(one, found)))
      agree(found, fate.possible[0], `${world}, of ${fate.possible.length} possible outcomes,`)
    fate.observe(found)
    for (const name of SNAPSHOTS) {
      const moment = this.#moment(keyOf(world, name))
      const row = this.#row(world, name)
      if (!moment.possible.some((one) => one?.at === row?.at))
        agree(row, moment.possible[0], `snapshot ${name} of ${world}`)
      moment.observe(moment.possible.find((one) => one?.at === row?.at))
    }
  }

  /** Memory says what it should, whatever the disk does. */
  #check(): void {
    this.#underWay.check()
    for (const [world, fate] of this.#worlds) {
      for (const name of SNAPSHOTS) {
        const key = keyOf(world, name)
        if (this.#underWay.isFree(key)) agree(this.#row(world, name)?.at, this.#moment(key).latest?.at, key)
      }
      if (!this.#underWay.isFree(world)) continue
      if (fate.latest !== undefined) agree(this.#workspaces.has(world), true, `that ${world} is there`)
      const workspace = this.#workspaces.isResident(world) ? this.#workspaces.open(world) : undefined
      if (workspace !== undefined) agree(contentOf((workspace as Workspace).state), fate.latest ?? SEED, world) // no promise: it is resident
    }
  }

  #row(world: string, name: string): SnapshotRow | undefined {
    return this.#workspaces.snapshots(world).find((row) => row.name === name)
  }

  #world(name: string): Fate<Content | undefined> {
    return this.#worlds.get(name) as Fate<Content | undefined> // the constructor made it
  }

  #moment(key: string): Fate<Moment | undefined> {
    return this.#moments.get(key) as Fate<Moment | undefined> // the constructor made it
  }
}

const keyOf = (world: string, snapshot: string): string => `${world}/${snapshot}`
const keysOf = (world: string): string[] => [world, ...SNAPSHOTS.map((name) => keyOf(world, name))]

/** `expect` takes much longer where it is asked this often. */
function agree(found: unknown, wanted: unknown, what: string): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found, what).toEqual(wanted)
}

function refuse(workspace: Workspace, edits: readonly Edit[]): void {
  const refused = () =>
    workspace.transact((tx) => {
      for (const edit of edits) write(tx, edit, 'refused')
      throw new Error('refused')
    })
  expect(refused).toThrow('refused')
}
