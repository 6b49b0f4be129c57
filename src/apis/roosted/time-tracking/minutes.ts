import { exactly, ONE } from '../money.ts'

/** Minutes of an amount of hours. A whole number of minutes comes out whole: 8.1 hours are 486. */
export const minutesOf = (hours: number): number => Number(exactly(hours) * 60n) / Number(ONE)

/** The same of a threshold that may be missing: then it is never reached. */
export const thresholdOf = (hours: number | null): number =>
  hours === null ? Number.POSITIVE_INFINITY : minutesOf(hours)
