import { DAYS_OF_WEEK, isTooClose, type OpenShift, type Problem, type Worker } from './mobius-problem.ts'

/**
 * The week of a worker as a graph: a path from the node before the first shift is what the worker may get. Its arcs know of a
 * shift and the next one only, so some paths cannot be had: those with too many days in a row, and those where three shifts are
 * too much for a day. Minutes of the week are for whoever walks along it.
 */
export interface WeekGraph {
  /** Later than the nodes that lead to them; the first one stands before all shifts. */
  readonly nodes: readonly WeekNode[]
}

/** There are two for each shift: with two days off before it, or without. */
export interface WeekNode {
  /** Its place in the problem; undefined before all shifts. */
  readonly shift: number | undefined
  readonly minutes: number
  readonly happiness: number
  /** Nodes that may come next, as places in the list. */
  readonly next: readonly number[]
  /** There are two days off, or may be after it, so that nothing needs to come. */
  readonly mayBeLast: boolean
}

/** Days before the week, none of which is worked because of what is assigned. */
const BEFORE = -3

export function weekGraph(problem: Problem, worker: Worker): WeekGraph {
  const possible = [...worker.happiness].map(([place, happiness]) => {
    return { place, happiness, shift: problem.shifts[place] as OpenShift } // a place among the shifts
  })
  const fits = fitsOf(problem, worker)
  const daysOff = daysOffOf(
    worker,
    possible.map(({ shift }) => shift.day),
  )
  const nodesOf = (hasDaysOff: boolean, from: OpenShift | undefined) => {
    const day = from?.day ?? BEFORE
    const next = possible.flatMap(({ shift }, place) => {
      if (!fits(from, shift)) return []
      return [1 + 2 * place + Number(hasDaysOff || daysOff.areBetween(day, shift.day))]
    })
    return { next, mayBeLast: hasDaysOff || daysOff.areBetween(day, DAYS_OF_WEEK) }
  }
  const first = { shift: undefined, minutes: 0, happiness: 0, ...nodesOf(daysOff.areGiven, undefined) }
  const others = possible.flatMap(({ place, happiness, shift }) =>
    [false, true].map((hasDaysOff) => {
      return { shift: place, minutes: shift.minutes, happiness, ...nodesOf(hasDaysOff, shift) }
    }),
  )
  return { nodes: [first, ...others] }
}

/** Whether a shift may come right after another one, or as the first. */
function fitsOf({ gapMs, minutesPerDay }: Problem, { minutesOn }: Worker) {
  const fitsDays = (shifts: readonly OpenShift[]): boolean =>
    minutesOn.every((taken, day) => {
      const added = shifts.reduce((sum, shift) => sum + (shift.minutesOn[day] ?? 0), 0)
      return added === 0 || taken + added <= minutesPerDay
    })
  return (before: OpenShift | undefined, after: OpenShift): boolean => {
    if (before === undefined) return fitsDays([after])
    return before.start < after.start && !isTooClose(before, after, gapMs) && fitsDays([before, after])
  }
}

/** `days`: on which something may be assigned. */
function daysOffOf({ workedDays }: Worker, days: readonly number[]) {
  const open = new Set(days.filter((day) => !workedDays.has(day)))
  // By the second of the two days. The first may be the one before the week.
  const pairs = Array.from({ length: DAYS_OF_WEEK }, (_, day) => day).filter(
    (day) => !workedDays.has(day - 1) && !workedDays.has(day),
  )
  return {
    /** Nothing can be assigned on them, or they cannot be had. */
    areGiven: pairs.length === 0 || pairs.some((day) => !open.has(day - 1) && !open.has(day)),
    areBetween: (day: number, next: number): boolean => pairs.some((second) => second - 1 > day && second < next),
  }
}
