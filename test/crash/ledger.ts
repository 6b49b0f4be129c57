import type { Effects, Facts } from './facts.ts'
import { type Asked, Moment } from './moment.ts'

/** Everything that the clients were told, by world. */
export class Ledger {
  readonly seed: Facts
  readonly worlds = new Map<string, WorldLedger>()
  /** How often each thing was acknowledged. */
  readonly acknowledged = new Map<string, number>()

  constructor(seed: Facts) {
    this.seed = seed
  }

  /** One that is new to the clients comes to life with its first change. */
  world(name: string): WorldLedger {
    const known = this.worlds.get(name)
    return known ?? this.expect(name, new Moment(this.seed))
  }

  /** A world that is being made. */
  expect(name: string, moment: Moment): WorldLedger {
    const world = new WorldLedger(name, moment)
    this.worlds.set(name, world)
    return world
  }

  count(what: string): void {
    this.acknowledged.set(what, (this.acknowledged.get(what) ?? 0) + 1)
  }
}

/** A moment that has a name. */
export interface Kept {
  moment: Moment
  mayBeGone: boolean
}

export class WorldLedger {
  readonly name: string
  /** What it may be: one moment, save while it is being taken to another. */
  #moments: readonly Moment[]
  /** Its making or its dropping was not answered yet. */
  mayBeGone = true
  readonly snapshots = new Map<string, Kept>()
  readonly #copies = new Set<Moment>()

  constructor(name: string, moment: Moment) {
    this.name = name
    this.#moments = [moment]
  }

  /** What is certain. */
  get facts(): Facts {
    return this.#now.facts
  }

  ask(change: Asked): void {
    for (const moment of [...this.#moments, ...this.#copies]) moment.ask(change)
  }

  /** Told by the answer: `effects`, which may be more than was known when it was asked for. */
  acknowledge(change: Asked, effects: Effects): void {
    change.effects = effects
    this.mayBeGone = false
    for (const moment of this.#moments) moment.acknowledge(change)
  }

  /** Whatever is asked for before `take` is over may be in the copy or not. */
  async copy<T>(take: (copy: Moment) => Promise<T>): Promise<T> {
    const copy = this.#now.copy()
    this.#copies.add(copy)
    const result = await take(copy)
    this.#copies.delete(copy)
    return result
  }

  /** Until `go` is over it may be what it was, or what it becomes. */
  async become(moment: Moment, go: () => Promise<unknown>): Promise<void> {
    this.#moments = [...this.#moments, moment]
    await go()
    this.mayBeGone = false
    this.#moments = [moment]
  }

  /** Holds what was found against what is known; from then on, what was found is what is known. Throws where that does not fit. */
  settle(found: Facts): void {
    const faults = this.#moments.map((moment) => moment.faults(found))
    if (!faults.some((list) => list.length === 0)) {
      const told = faults.map((list) => [...list.slice(0, 8), ...(list.length > 8 ? [`… ${list.length} in all`] : [])])
      throw new Error(`world ${this.name}: ${told.map((list) => list.join('\n  ')).join('\nor\n  ')}`)
    }
    this.#moments = [new Moment(found)]
    this.#copies.clear()
    this.mayBeGone = false
  }

  /** The same for the names of its snapshots. */
  settleSnapshots(found: readonly string[]): void {
    for (const [name, kept] of this.snapshots) {
      if (found.includes(name)) kept.mayBeGone = false
      else if (kept.mayBeGone) this.snapshots.delete(name)
      else throw new Error(`world ${this.name}: lost: the snapshot ${name}`)
    }
    const surplus = found.find((name) => !this.snapshots.has(name))
    if (surplus !== undefined) throw new Error(`world ${this.name}: there again: the snapshot ${surplus}`)
  }

  get #now(): Moment {
    const [moment] = this.#moments
    if (moment === undefined) throw new Error('it is always something')
    return moment
  }
}
