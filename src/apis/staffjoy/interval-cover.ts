/** Stretches of work that begin and end with an hour. */
export interface Stretch {
  /** Number of its first hour. */
  readonly start: number
  /** In hours. */
  readonly length: number
  /** How many there are of it. */
  readonly count: number
}

interface Arc {
  readonly from: number
  readonly to: number
  readonly cost: number
  flow: number
  /** Undefined for hours that are covered once too often, which are free. */
  readonly stretch: { readonly start: number; readonly length: number } | undefined
}

/**
 * Costs are compared along paths that visit each hour once at most, so these weights put hours first, then the number of
 * stretches, then how early they start, for windows of up to 200 hours.
 */
const STRETCH_COST = 2 ** 18
const HOUR_COST = STRETCH_COST * 2 ** 10

/**
 * Stretches of `shortest` to `longest` hours that cover every hour as often as `demand` says, with the fewest hours in all; of
 * such answers one with the fewest stretches, and of those one with the earliest starts.
 *
 * A minimum-cost flow over the boundaries between hours: a stretch takes a unit from its start to its end, an hour that is
 * covered once too often gives one back, and where demand rises or falls units come in or go out. The answer is exact
 * because the matrix of intervals is totally unimodular.
 */
export function coverHours(demand: readonly number[], shortest: number, longest: number): Stretch[] {
  const arcs = arcsOf(demand.length, shortest, longest)
  // What comes in at each boundary, less what goes out.
  const excess = Array.from({ length: demand.length + 1 }, (_, hour) => (demand[hour] ?? 0) - (demand[hour - 1] ?? 0))
  for (;;) {
    const path = cheapestPath(arcs, excess)
    if (path === undefined) break
    send(path, excess)
  }
  const left = excess.reduce((sum, units) => sum + Math.abs(units), 0)
  if (left > 0) throw new Error(`${demand.length} hours cannot be covered by stretches of ${shortest} to ${longest}`)
  return arcs.flatMap(({ stretch, flow }) => (stretch === undefined || flow === 0 ? [] : { ...stretch, count: flow }))
}

function arcsOf(hours: number, shortest: number, longest: number): Arc[] {
  const arcs: Arc[] = []
  for (let start = 0; start < hours; start++) {
    arcs.push({ from: start + 1, to: start, cost: 0, flow: 0, stretch: undefined })
    for (let length = shortest; length <= longest && start + length <= hours; length++) {
      const cost = length * HOUR_COST + STRETCH_COST + start
      arcs.push({ from: start, to: start + length, cost, flow: 0, stretch: { start, length } })
    }
  }
  return arcs
}

interface Step {
  readonly arc: Arc
  /** Undoes what the arc carries. */
  readonly isBack: boolean
}

/** From a boundary with too much to one with too little, by Bellman and Ford. Undefined when nothing is left to send. */
function cheapestPath(arcs: readonly Arc[], excess: readonly number[]): Step[] | undefined {
  const costs = excess.map((units) => (units > 0 ? 0 : Number.POSITIVE_INFINITY))
  const steps: (Step | undefined)[] = excess.map(() => undefined)
  const relax = (arc: Arc, isBack: boolean): boolean => {
    const [from, to] = isBack ? [arc.to, arc.from] : [arc.from, arc.to]
    const cost = (costs[from] ?? 0) + (isBack ? -arc.cost : arc.cost)
    if (cost >= (costs[to] ?? 0)) return false
    costs[to] = cost
    steps[to] = { arc, isBack }
    return true
  }
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (const arc of arcs) {
      if (relax(arc, false)) isBetter = true
      if (arc.flow > 0 && relax(arc, true)) isBetter = true
    }
  }
  let end: number | undefined
  for (const [boundary, units] of excess.entries()) {
    const cost = costs[boundary] ?? Number.POSITIVE_INFINITY
    if (units < 0 && cost < (end === undefined ? Number.POSITIVE_INFINITY : (costs[end] ?? 0))) end = boundary
  }
  return end === undefined ? undefined : stepsTo(end, steps)
}

function stepsTo(end: number, steps: readonly (Step | undefined)[]): Step[] {
  const path: Step[] = []
  for (let boundary = end; ; ) {
    const step = steps[boundary]
    if (step === undefined) return path.reverse()
    path.push(step)
    boundary = step.isBack ? step.arc.to : step.arc.from
  }
}

function send(path: readonly Step[], excess: number[]): void {
  const [first] = path
  const last = path.at(-1)
  if (first === undefined || last === undefined) return
  const start = first.isBack ? first.arc.to : first.arc.from
  const end = last.isBack ? last.arc.from : last.arc.to
  const room = path.map(({ arc, isBack }) => (isBack ? arc.flow : Number.POSITIVE_INFINITY))
  const units = Math.min(excess[start] ?? 0, -(excess[end] ?? 0), ...room)
  for (const { arc, isBack } of path) arc.flow += isBack ? -units : units
  excess[start] = (excess[start] ?? 0) - units
  excess[end] = (excess[end] ?? 0) + units
}
