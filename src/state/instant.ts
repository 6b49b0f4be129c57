import { Temporal } from 'temporal-polyfill'

/** The milliseconds since 1970 of an instant (RFC 3339); not a number for text that is none. */
export function epochMsOf(text: string): number {
  try {
    return Temporal.Instant.from(text).epochMilliseconds
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return Number.NaN
  }
}
