import { type Assignment, isTooClose, type OpenShift, type Problem, type Worker } from './mobius-problem.ts'

/** What one worker has, and what may be added to it without breaking a hard rule. */
export class Roster {
  readonly #problem: Problem
  readonly #worker: Worker
  readonly #shifts: OpenShift[] = []

  constructor(problem: Problem, worker: Worker) {
    this.#problem = problem
    this.#worker = worker
  }

  /** `place`: of the shift in the problem. */
  canTake(place: number): boolean {
    const shift = this.#problem.shifts[place]
    const { gapMs } = this.#problem
    if (shift === undefined || !this.#worker.happiness.has(place)) return false
    if (this.#shifts.some((other) => isTooClose(other, shift, gapMs))) return false
    return this.#isWithinHours(shift) && this.#runWith(shift.day) <= this.#problem.maxConsecutiveDays
  }

  take(place: number): void {
    this.#shifts.push(this.#problem.shifts[place] as OpenShift) // it can be taken
  }

  #isWithinHours(shift: OpenShift): boolean {
    const { maxMinutes, minutesOn } = this.#worker
    const all = [...this.#shifts, shift]
    if (all.reduce((sum, { minutes }) => sum + minutes, 0) > maxMinutes) return false
    return shift.minutesOn.every((minutes, day) => {
      const planned = all.reduce((sum, other) => sum + (other.minutesOn[day] ?? 0), minutesOn[day] ?? 0)
      return minutes === 0 || planned <= this.#problem.minutesPerDay
    })
  }

  /** Length of the run of days that a day would belong to; 0 for one that is worked anyway. */
  #runWith(day: number): number {
    const worked = new Set([...this.#worker.workedDays, ...this.#shifts.map((shift) => shift.day)])
    if (worked.has(day)) return 0
    let first = day
    while (worked.has(first - 1)) first--
    let last = day
    while (worked.has(last + 1)) last++
    return last - first + 1
  }
}

/**
 * What of an answer keeps the hard rules, which should be all of it, and then every shift that is left and that some worker
 * could have all the same, by its place; of several the one whom it makes happiest.
 */
export function complete(problem: Problem, proposed: readonly Assignment[]): Assignment[] {
  const rosters = problem.workers.map((worker) => new Roster(problem, worker))
  const taken = new Map<number, number>()
  const assign = ({ worker, shift }: Assignment): void => {
    if (taken.has(shift) || rosters[worker]?.canTake(shift) !== true) return
    rosters[worker].take(shift)
    taken.set(shift, worker)
  }
  for (const assignment of proposed) assign(assignment)
  for (const shift of problem.shifts.keys()) {
    const happiest = problem.workers
      .map(({ happiness }, worker) => ({ worker, shift, glad: happiness.get(shift) ?? 0 }))
      .filter(({ worker }) => rosters[worker]?.canTake(shift) === true)
      .reduce<(Assignment & { glad: number }) | undefined>(
        (best, one) => (best && best.glad >= one.glad ? best : one),
        undefined,
      )
    if (happiest !== undefined) assign(happiest)
  }
  return [...taken].map(([shift, worker]) => ({ worker, shift })).sort((a, b) => a.shift - b.shift)
}
