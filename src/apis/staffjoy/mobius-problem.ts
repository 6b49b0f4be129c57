/** What may be assigned to whom, and what that is worth: the week of a role in numbers. */
export interface Problem {
  /** By start, then by id. */
  readonly shifts: readonly OpenShift[]
  /** Those who take part, by user. */
  readonly workers: readonly Worker[]
  /** Least time from one shift of a worker to the next. */
  readonly gapMs: number
  readonly minutesPerDay: number
  readonly maxConsecutiveDays: number
}

/** A shift that is nobody's. Local days are counted from the first of the week, which is 0. */
export interface OpenShift {
  readonly id: number
  /** Milliseconds since 1970. */
  readonly start: number
  readonly stop: number
  readonly minutes: number
  /** On which it starts. */
  readonly day: number
  /** Minutes in each day of the week and in the one after it. */
  readonly minutesOn: readonly number[]
}

export interface Worker {
  readonly userId: number
  /** What is missing of the least for the week; 0 where nothing is. */
  readonly minMinutes: number
  /** What is left of the most for the week. */
  readonly maxMinutes: number
  /** Minutes in each day that are taken already. */
  readonly minutesOn: readonly number[]
  /** Days on which shifts start that the worker has already. Those before the week are below 0. */
  readonly workedDays: ReadonlySet<number>
  /** How glad the worker is of each shift that is possible, by its place among the shifts. */
  readonly happiness: ReadonlyMap<number, number>
}

/** Who gets which shift: places in the lists of a problem. */
export interface Assignment {
  readonly worker: number
  readonly shift: number
}

export const DAYS_OF_WEEK = 7

/** What a shift without a worker costs, and a worker who stays below the least for the week. */
export const PENALTY = 1000

type Stretch = Pick<OpenShift, 'start' | 'stop'>

/** Whether two shifts cannot be one worker's: they overlap, or there is too little time between them. */
export const isTooClose = (a: Stretch, b: Stretch, gapMs: number): boolean =>
  a.start < b.stop + gapMs && b.start < a.stop + gapMs
