import { type WeekGraph, type WeekNode, weekGraph } from './mobius-graph.ts'
import { PENALTY, type Problem, type Worker } from './mobius-problem.ts'

/** What one worker may get in the week. */
export interface Plan {
  /** Places in the problem. */
  readonly shifts: readonly number[]
  readonly happiness: number
  /** Shifts, less one where the worker stays below the least for the week. */
  readonly count: number
}

/** What plans cost. */
export interface Prices {
  /** Of each shift, by its place in the problem. */
  readonly shifts: readonly number[]
  /** Of each that a plan counts. */
  readonly count: number
}

export const worthOf = ({ happiness, count }: Plan): number => PENALTY * count + happiness

const NEVER = Number.NEGATIVE_INFINITY

/** More than the best plan of a round is of use for the next one, but each of them makes it longer. */
const MOST_PLANS = 3

/**
 * Finds what is best for one worker when everything has its price: the pricing problem of a column generation. A table tells for
 * each node of the week's graph, and for the minutes until then, what the rest of the week is worth.
 */
export class Pricing {
  readonly #worker: Worker
  readonly #nodes: WeekGraph['nodes']
  /** Minutes that all shifts are multiples of. */
  readonly #unit: number
  /** Entries of a node in the tables: one for each number of units that may be worked until then. */
  readonly #width: number
  readonly #values: Float64Array
  readonly #rest: Float64Array

  constructor(problem: Problem, worker: Worker) {
    this.#worker = worker
    this.#nodes = weekGraph(problem, worker).nodes
    this.#unit = this.#nodes.reduce((unit, { minutes }) => greatestCommonDivisor(minutes, unit), 0) || 1
    this.#width = Math.floor(worker.maxMinutes / this.#unit) + 1
    this.#values = new Float64Array(this.#nodes.length)
    this.#rest = new Float64Array(this.#nodes.length * this.#width)
  }

  /** Steps that filling the table takes. */
  get size(): number {
    return this.#width * this.#nodes.reduce((sum, { next }) => sum + next.length, 0)
  }

  /** Fills the table. Returns what the best plan is worth, less the prices. */
  price(prices: Prices): number {
    const penalty = PENALTY - prices.count
    for (const [place, { shift, happiness }] of this.#nodes.entries())
      this.#values[place] = shift === undefined ? 0 : happiness + penalty - (prices.shifts[shift] ?? 0)
    for (let place = this.#nodes.length - 1; place >= 0; place--) this.#fill(place, penalty)
    return this.#restOf(0, 0)
  }

  #fill(place: number, penalty: number): void {
    const { next, mayBeLast } = this.#node(place)
    const [rest, width] = [this.#rest, this.#width]
    const at = place * width
    const enough = Math.min(width, Math.ceil(this.#worker.minMinutes / this.#unit))
    rest.fill(mayBeLast ? -penalty : NEVER, at, at + enough)
    rest.fill(mayBeLast ? 0 : NEVER, at + enough, at + width)
    for (const follower of next) {
      const value = this.#values[follower] as number
      const units = this.#unitsOf(follower)
      const from = follower * width + units
      for (let used = 0; used < width - units; used++) {
        const worth = value + (rest[from + used] as number)
        if (worth > (rest[at + used] as number)) rest[at + used] = worth
      }
    }
  }

  /** Of the plans with each first shift, those that are worth most, and more than `least`, at the prices of the table. */
  plansAbove(least: number): Plan[] {
    return this.#node(0)
      .next.map((first) => ({ first, worth: this.#worthOf(first, 0) }))
      .filter(({ worth }) => worth > least)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, MOST_PLANS)
      .map(({ first }) => this.#planFrom(first))
  }

  /** The plan without any shift. */
  get emptyPlan(): Plan {
    return this.#planOf([])
  }

  /** By the place of each shift: what the best plan with it is worth at the prices of the table. */
  worthWithEach(): Map<number, number> {
    const [rest, width] = [this.#rest, this.#width]
    const before = new Float64Array(rest.length).fill(NEVER)
    before[0] = 0
    const best = new Map<number, number>()
    for (const [place, { shift, next }] of this.#nodes.entries()) {
      const at = place * width
      for (const follower of next) {
        const value = this.#values[follower] as number
        const units = this.#unitsOf(follower)
        const to = follower * width + units
        for (let used = 0; used < width - units; used++)
          before[to + used] = Math.max(before[to + used] as number, (before[at + used] as number) + value)
      }
      if (shift === undefined) continue
      let most = best.get(shift) ?? NEVER
      for (let cell = at; cell < at + width; cell++)
        most = Math.max(most, (before[cell] as number) + (rest[cell] as number))
      best.set(shift, most)
    }
    return best
  }

  /** Goes on from a first shift as the table says. */
  #planFrom(first: number): Plan {
    const places = [first]
    let [place, used] = [first, this.#unitsOf(first)]
    for (;;) {
      const rest = this.#restOf(place, used)
      const before = used
      const follower = this.#node(place).next.find((one) => this.#worthOf(one, before) === rest)
      if (follower === undefined) return this.#planOf(places)
      places.push(follower)
      place = follower
      used += this.#unitsOf(follower)
    }
  }

  #planOf(places: readonly number[]): Plan {
    const nodes = places.map((place) => this.#node(place))
    const minutes = nodes.reduce((sum, node) => sum + node.minutes, 0)
    return {
      shifts: nodes.flatMap(({ shift }) => shift ?? []),
      happiness: nodes.reduce((sum, { happiness }) => sum + happiness, 0),
      count: nodes.length - Number(minutes < this.#worker.minMinutes),
    }
  }

  /** Of what begins with a node, after so many units. */
  #worthOf(place: number, used: number): number {
    const after = used + this.#unitsOf(place)
    return after < this.#width ? (this.#values[place] as number) + this.#restOf(place, after) : NEVER
  }

  #restOf(place: number, used: number): number {
    return this.#rest[place * this.#width + used] as number
  }

  #unitsOf(place: number): number {
    return this.#node(place).minutes / this.#unit
  }

  #node(place: number): WeekNode {
    return this.#nodes[place] as WeekNode // a place of the graph
  }
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))
