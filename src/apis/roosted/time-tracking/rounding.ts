import { Temporal } from 'temporal-polyfill'

export type RoundingMode = 'nearest' | 'up' | 'down'

export interface Grid {
  /** 0 for none; else a part of an hour. */
  readonly minutes: number
  readonly mode: RoundingMode
}

/**
 * A punch on the grid that is counted from the full local hour, without its seconds. Half way goes up.
 * `moment`: milliseconds since 1970. Answers minutes since 1970. Catalogue 9.5, step 2.
 */
export function onGrid(moment: number, zone: string, { minutes, mode }: Grid): number {
  const whole = Math.floor(moment / 60_000)
  if (minutes === 0) return whole
  const { minute } = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone)
  return whole - minute + ROUNDINGS[mode](minute / minutes) * minutes
}

const ROUNDINGS: Readonly<Record<RoundingMode, (steps: number) => number>> = {
  nearest: Math.round,
  up: Math.ceil,
  down: Math.floor,
}
