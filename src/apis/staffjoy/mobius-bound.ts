import type { Model } from 'highs'
import { highs } from './highs.ts'
import { type Plan, type Prices, Pricing, worthOf } from './mobius-pricing.ts'
import { PENALTY, type Problem } from './mobius-problem.ts'

/** What no assignment is better than, and why. */
export interface Bound {
  /** What the objective is at most. */
  readonly worth: number
  /** By worker, and by the place of each shift: how much less it is at least where that worker gets the shift. */
  readonly losses: readonly ReadonlyMap<number, number>[]
}

/** The steps of pricing that are worth it. Larger weeks go without a bound. */
const MOST_STEPS = 1e10

/** By so much numbers are off that would be equal. */
const ROUNDING = 1e-6

/**
 * The bound by column generation: a linear program, the master, chooses among plans of each worker. Its dual values are prices,
 * at which each worker's best plan is looked for, and those go into the master until none is worth its price.
 *
 * It is far closer than the relaxation of the whole model, as whatever a worker gets is made of whole shifts, and mostly exact.
 * Undefined for a week that is too large.
 */
export function boundOf(problem: Problem): Bound | undefined {
  const bound = generate(problem, problem.shifts.length)
  if (bound === undefined || Math.abs(bound.count - Math.round(bound.count)) < ROUNDING) return bound
  // Part of a shift is lost, so a whole one is. How many there can be is what is best when nobody is glad of any.
  const indifferent = problem.workers.map((worker) => {
    return { ...worker, happiness: new Map([...worker.happiness.keys()].map((place) => [place, 0])) }
  })
  const most = generate({ ...problem, workers: indifferent }, problem.shifts.length)
  return most && generate(problem, Math.floor(most.worth / PENALTY + ROUNDING))
}

/** `count`: what the plans of the master count together. */
interface Generated extends Bound {
  readonly count: number
}

/** `most`: what all plans may count together. */
function generate(problem: Problem, most: number): Generated | undefined {
  const pricings = problem.workers.map((worker) => new Pricing(problem, worker))
  const rounds = Math.floor(MOST_STEPS / pricings.reduce((sum, { size }) => sum + size, 1))
  return highs.withModel((model): Generated | undefined => {
    const master = new Master(model, problem, most)
    for (const [worker, { emptyPlan }] of pricings.entries()) master.add(worker, emptyPlan)
    for (let round = 0; round < rounds; round++) {
      const { prices, wages, worth, count } = master.solve()
      const best = pricings.map((pricing) => pricing.price(prices))
      const bound = best.reduce((sum, one) => sum + one, prices.count * most + prices.shifts.reduce((a, b) => a + b, 0))
      const plans = pricings.map((pricing, worker) => pricing.plansAbove((wages[worker] as number) + ROUNDING))
      if (bound - worth < ROUNDING * PENALTY || plans.every(({ length }) => length === 0)) {
        const losses = pricings.map((pricing, worker) => {
          const withEach = [...pricing.worthWithEach()]
          return new Map(withEach.map(([shift, one]) => [shift, (best[worker] as number) - one]))
        })
        return { worth: bound, losses, count }
      }
      for (const [worker, some] of plans.entries()) for (const plan of some) master.add(worker, plan)
    }
    return undefined
  })
}

/** The linear program: each worker gets one plan, or parts of several, and each shift one worker at most. */
class Master {
  readonly #model: Model
  readonly #shifts: number
  readonly #counts: number[] = []

  constructor(model: Model, { shifts, workers }: Problem, most: number) {
    this.#model = model
    this.#shifts = shifts.length
    model.options.set({ output_flag: false, random_seed: 0 })
    const none = { indices: [], values: [] }
    for (const _ of shifts) model.addRow(Number.NEGATIVE_INFINITY, 1, none)
    model.addRow(Number.NEGATIVE_INFINITY, most, none)
    for (const _ of workers) model.addRow(1, 1, none)
  }

  add(worker: number, plan: Plan): void {
    const rows = [...plan.shifts, this.#shifts, this.#shifts + 1 + worker]
    const values = rows.map((row) => (row === this.#shifts ? plan.count : 1))
    // The least of what is lost, in place of the most of what is won.
    this.#model.addCol(-worthOf(plan), 0, Number.POSITIVE_INFINITY, { indices: rows, values })
    this.#counts.push(plan.count)
  }

  /** `wages`: what a plan of each worker has to be worth at the prices. */
  solve(): { prices: Prices; wages: number[]; worth: number; count: number } {
    this.#model.run()
    const { rowDual, colValue } = this.#model.getSolution()
    const duals = [...rowDual].map((dual) => -dual)
    const [shifts, wages] = [duals.slice(0, this.#shifts), duals.slice(this.#shifts + 1)]
    return {
      prices: { shifts: shifts.map((price) => Math.max(0, price)), count: Math.max(0, duals[this.#shifts] as number) },
      wages,
      worth: -this.#model.getObjectiveValue(),
      count: this.#counts.reduce((sum, count, plan) => sum + count * (colValue[plan] as number), 0),
    }
  }
}
