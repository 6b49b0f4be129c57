import type { Journal, Point } from './journal/journal.ts'
import type { State } from './state.ts'
import type { TableSchema } from './table.ts'

export interface StateLoaderOptions {
  readonly journal: Journal
  readonly schemas: ReadonlyMap<string, TableSchema>
  readonly seed: () => Promise<State>
  /** What a branch stands on; null for the seed. */
  readonly baseOf: (branch: string) => Point | null
}

/** A branch as it is now, with the states of earlier moments that were asked for. */
export interface LoadedBranch {
  readonly version: number
  readonly state: State
  readonly moments: ReadonlyMap<number, State>
}

/**
 * Builds states from what the journal kept. States of moments that others stand on are remembered for as long as
 * somebody holds them, so that forks of one world share what they have in common.
 */
export class StateLoader {
  readonly #options: StateLoaderOptions
  readonly #known = new Map<string, WeakRef<State>>()
  readonly #forgotten = new FinalizationRegistry<string>((key) => {
    if (this.#known.get(key)?.deref() === undefined) this.#known.delete(key)
  })

  constructor(options: StateLoaderOptions) {
    this.#options = options
  }

  /** So that whoever stands on this moment need not build its state again. */
  remember(point: Point, state: State): void {
    const key = keyOf(point)
    this.#known.set(key, new WeakRef(state))
    this.#forgotten.register(state, key)
  }

  /** The state of a moment; null is the seed. */
  async at(point: Point | null): Promise<State> {
    if (point === null) return this.#options.seed()
    const known = this.#known.get(keyOf(point))?.deref()
    if (known !== undefined) return known
    const { state } = await this.load(point.branch, [], point.version)
    this.remember(point, state)
    return state
  }

  /** `moments`: versions of the branch whose states are wanted besides. */
  async load(branch: string, moments: readonly number[], upTo?: number): Promise<LoadedBranch> {
    const { journal, schemas, seed, baseOf } = this.#options
    const saved = await journal.load(branch, schemas, upTo)
    let state = saved.checkpoint ?? (await this.at(baseOf(branch)))
    let { version } = saved
    const last = version + saved.commits.length
    const found = new Map<number, State>()
    const resetTo = saved.commits.some(({ reset }) => reset !== undefined) ? await seed() : state
    for (const moment of [...new Set([...moments, last])].sort((a, b) => a - b)) {
      if (moment < version || moment > last) continue
      state = state.apply(saved.commits.slice(version - saved.version, moment - saved.version), resetTo)
      version = moment
      found.set(moment, state)
      this.remember({ branch, version }, state)
    }
    return { version, state, moments: found }
  }
}

const keyOf = ({ branch, version }: Point): string => `${branch}@${version}`
