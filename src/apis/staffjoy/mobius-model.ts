import { DAYS_OF_WEEK, type OpenShift, PENALTY, type Problem, type Worker } from './mobius-problem.ts'

/** What a model asks for beside the hard rules. */
export interface Attempt {
  /** Each worker has two days off in a row, or the first day after one off. */
  readonly hasDaysOff: boolean
  /** Workers get what makes them happy. */
  readonly hasHappiness: boolean
}

/** One after the other, until one has an answer. */
export const ATTEMPTS: readonly Attempt[] = [
  { hasDaysOff: true, hasHappiness: true },
  { hasDaysOff: true, hasHappiness: false },
  { hasDaysOff: false, hasHappiness: false },
]

/** Variable that is 1 where a worker gets a shift. `worker`, `shift`: places in the lists of the problem. */
export const variableOf = (worker: number, shift: number): string => `x${worker}_${shift}`

interface Parts {
  /** Terms of the happiness of all assignments. */
  readonly happiness: string[]
  /** Terms of the number of assigned shifts, less the workers below the least for the week. */
  readonly count: string[]
  readonly rows: string[]
  readonly binaries: string[]
}

/** The variable of that number. Naming it lets the solver decide on whole numbers of it, which is what takes the longest without. */
const COUNT = 'n'

/**
 * The assignment of a week as a mixed-integer model in the LP format that solvers read. Its objective is the happiness of all
 * assignments and `PENALTY` for each assigned shift, less `PENALTY` for each worker below the least for the week.
 *
 * - `n`: assigned shifts, less workers below the least for the week
 * - `x<worker>_<shift>`: the worker gets the shift
 * - `y<worker>_<day>`: the worker has a new shift that starts on the day
 * - `z<worker>`: the worker stays below the least for the week
 * - `f<worker>_<day>`: the day and the one before it are the ones that are kept free
 * - `s<worker>_<place>`: the worker has nothing that goes on at a time
 */
export function modelOf(problem: Problem, attempt: Attempt): string {
  const parts: Parts = { happiness: [], count: [], rows: [], binaries: [] }
  const takers: string[][] = problem.shifts.map(() => [])
  const idle = problem.workers.filter(({ happiness, minMinutes }) => happiness.size === 0 && minMinutes > 0).length
  for (const [place, worker] of problem.workers.entries()) {
    if (worker.happiness.size > 0) new WorkerModel(problem, place, worker).write(parts, attempt)
    for (const shift of worker.happiness.keys()) takers[shift]?.push(variableOf(place, shift))
  }
  for (const names of takers) if (names.length > 1) parts.rows.push(`${sum(names)} <= 1`)
  parts.rows.push(`${parts.count.join(' ')} - ${COUNT} = ${idle}`)
  const rows = parts.rows.map((row, place) => ` r${place}: ${row}`)
  return [
    'Maximize',
    ` objective: + ${PENALTY} ${COUNT} ${parts.happiness.join(' ')}`,
    'Subject To',
    ...rows,
    'Bounds',
    ` -${problem.workers.length} <= ${COUNT} <= ${problem.shifts.length}`,
    'General',
    ` ${COUNT}`,
    'Binary',
    ` ${parts.binaries.join(' ')}`,
    'End',
    '',
  ].join('\n')
}

const sum = (names: readonly string[]): string => names.map((name) => `+ ${name}`).join(' ')

const less = (names: readonly string[]): string => names.map((name) => `- ${name}`).join(' ')

const weighted = (terms: readonly (readonly [number, string])[]): string =>
  terms.map(([factor, name]) => `+ ${factor} ${name}`).join(' ')

interface Possible extends OpenShift {
  readonly name: string
}

/** What the model says of one worker. */
class WorkerModel {
  readonly #problem: Problem
  readonly #place: number
  readonly #worker: Worker
  /** Shifts that the worker can have. */
  readonly #shifts: readonly Possible[]

  constructor(problem: Problem, place: number, worker: Worker) {
    this.#problem = problem
    this.#place = place
    this.#worker = worker
    this.#shifts = [...worker.happiness.keys()].map((shift) => {
      return { ...(problem.shifts[shift] as OpenShift), name: variableOf(place, shift) } // a place among the shifts
    })
  }

  write(parts: Parts, { hasDaysOff, hasHappiness }: Attempt): void {
    for (const [shift, glad] of this.#worker.happiness) {
      const name = variableOf(this.#place, shift)
      parts.count.push(`+ ${name}`)
      if (hasHappiness && glad > 0) parts.happiness.push(`+ ${Number(glad.toFixed(6))} ${name}`)
    }
    parts.binaries.push(...this.#shifts.map(({ name }) => name))
    this.#writeSequence(parts)
    this.#writeHours(parts)
    this.#writeDays(parts, hasDaysOff)
  }

  /**
   * One thing at a time. Of the sets of shifts that exclude each other each is told by what it has that the one before it had
   * not: that makes two terms of a shift, in however many sets it is, and a model that is solved in half the time.
   */
  #writeSequence({ rows }: Parts): void {
    let previous: readonly string[] = []
    for (const [place, clique] of cliquesOf(this.#shifts, this.#problem.gapMs).entries()) {
      const begun = clique.filter((name) => !previous.includes(name))
      const over = previous.filter((name) => !clique.includes(name))
      const idle = (at: number) => `s${this.#place}_${at}`
      const change = `${sum(begun)} ${less(over)} + ${idle(place)}`
      rows.push(place === 0 ? `${change} = 1` : `${change} - ${idle(place - 1)} = 0`)
      previous = clique
    }
  }

  #writeHours({ count, rows, binaries }: Parts): void {
    const { minMinutes, maxMinutes, minutesOn } = this.#worker
    const worked = weighted(this.#shifts.map(({ minutes, name }) => [minutes, name]))
    rows.push(`${worked} <= ${maxMinutes}`)
    for (let day = 0; day <= DAYS_OF_WEEK; day++) {
      const room = Math.max(0, this.#problem.minutesPerDay - (minutesOn[day] ?? 0))
      const terms = this.#shifts.map(({ minutesOn, name }) => [minutesOn[day] ?? 0, name] as const)
      const touching = terms.filter(([minutes]) => minutes > 0)
      if (touching.reduce((total, [minutes]) => total + minutes, 0) > room)
        rows.push(`${weighted(touching)} <= ${room}`)
    }
    if (minMinutes === 0) return
    const below = `z${this.#place}`
    binaries.push(below)
    count.push(`- ${below}`)
    rows.push(`${worked} + ${minMinutes} ${below} >= ${minMinutes}`)
  }

  #writeDays(parts: Parts, hasDaysOff: boolean): void {
    const { maxConsecutiveDays } = this.#problem
    const { workedDays } = this.#worker
    // Days on which the worker starts only if something new is assigned. The others are what they are.
    const open = new Set(this.#shifts.map(({ day }) => day).filter((day) => !workedDays.has(day)))
    const runs = runsBeyond(open, workedDays, maxConsecutiveDays)
    const daysOff = hasDaysOff ? daysOffOf(open, workedDays) : []
    if (runs.length === 0 && daysOff.length === 0) return
    for (const day of open) this.#writeDay(parts, day)
    for (const { days, most } of runs) parts.rows.push(`${sum(days.map((day) => this.#day(day)))} <= ${most}`)
    const options = daysOff.map(({ day, days }) => ({ days, name: `f${this.#place}_${day}` }))
    if (options.length === 0) return
    // One pair is chosen, so a day that may be worked is in none that is.
    for (const day of open) {
      const pairs = options.filter(({ days }) => days.includes(day)).map(({ name }) => name)
      if (pairs.length > 0) parts.rows.push(`${sum([...pairs, this.#day(day)])} <= 1`)
    }
    parts.rows.push(`${sum(options.map(({ name }) => name))} = 1`)
    parts.binaries.push(...options.map(({ name }) => name))
  }

  #writeDay({ rows, binaries }: Parts, day: number): void {
    const starting = this.#shifts.filter((shift) => shift.day === day)
    for (const clique of cliquesOf(starting, this.#problem.gapMs)) rows.push(`${sum(clique)} - ${this.#day(day)} <= 0`)
    binaries.push(this.#day(day))
  }

  #day(day: number): string {
    return `y${this.#place}_${day}`
  }
}

/** The largest sets of shifts of which a worker can have one at most. */
function cliquesOf(shifts: readonly Possible[], gapMs: number): string[][] {
  const cliques: string[][] = []
  let current: Possible[] = []
  let isNew = false
  const keep = () => {
    if (isNew) cliques.push(current.map(({ name }) => name))
    isNew = false
  }
  // Each begins while all others of its set still go on, or the time after them does.
  for (const shift of shifts.toSorted((a, b) => a.start - b.start)) {
    const remaining = current.filter((other) => other.stop + gapMs > shift.start)
    if (remaining.length < current.length) keep()
    current = [...remaining, shift]
    isNew = true
  }
  keep()
  return cliques
}

/** Stretches of days that are one too long to be worked throughout: of their open days not more than `most` may be. */
function runsBeyond(open: ReadonlySet<number>, worked: ReadonlySet<number>, longest: number) {
  const runs: { days: number[]; most: number }[] = []
  for (let first = -longest; first < DAYS_OF_WEEK; first++) {
    const all = Array.from({ length: longest + 1 }, (_, place) => first + place)
    const days = all.filter((day) => open.has(day))
    const most = longest - all.filter((day) => worked.has(day)).length
    // Where there is no open day, what the worker has already breaks the rule, and nothing can be done.
    if (days.length > Math.max(0, most)) runs.push({ days, most })
  }
  return runs
}

/**
 * What may be kept free so that there are two days off in a row, the day before the week counting as the first of two: by the
 * second of the two days, those of them that are open. None where that is given or cannot be.
 */
function daysOffOf(open: ReadonlySet<number>, worked: ReadonlySet<number>): { day: number; days: number[] }[] {
  const choices = Array.from({ length: DAYS_OF_WEEK }, (_, day) => ({ day, pair: [day - 1, day] }))
    .filter(({ pair }) => pair.every((day) => !worked.has(day)))
    .map(({ day, pair }) => ({ day, days: pair.filter((one) => open.has(one)) }))
  return choices.some(({ days }) => days.length === 0) ? [] : choices
}
