import { refuse } from './problems.ts'

/**
 * Instants as Staffjoy stores and sends them: UTC, whole seconds, without a zone: `2016-02-15T17:00:00`. They sort like the
 * times that they stand for.
 */
export type Instant = string

export const toInstant = (epochMs: number): Instant => new Date(epochMs).toISOString().slice(0, 19)

export const toEpochMs = (instant: Instant): number => Date.parse(`${instant}Z`)

/** With microseconds, of which the last three are not known: `2016-02-15T17:00:00.125000`. */
export const toFineInstant = (epochMs: number): string => `${new Date(epochMs).toISOString().slice(0, 23)}000`

/** As PATCH answers them: `2016-04-21T08:00:00+00:00`. */
export const withOffset = (instant: Instant): string => `${instant}+00:00`

const FORM =
  /^(\d{4})(?:(?:-(\d{1,2})(?:-(\d{1,2}))?)|(\d{2})(\d{2}))?(?:[T ](\d{2})(?::?(\d{2})(?::?(\d{1,2})(?:[.,](\d+))?)?)?)?(?:(Z)|([+-])(\d{2}):?(\d{2})?)?$/i

/**
 * An instant that a client sent, in any ISO 8601 form; undefined for what is none. Parts that are missing are 1 or 0, and
 * fractions are dropped. An offset is **added** to the clock time, as the original did and its reference shows:
 * `2016-04-21T08:00:00-08:00` is midnight.
 */
export function readInstant(text: string): Instant | undefined {
  const parts = FORM.exec(text.trim())
  if (parts === null) return undefined
  const [, year, month, day, packedMonth, packedDay, hour, minute, second, , , sign, offsetHour, offsetMinute] = parts
  const numbers = [Number(year), Number(month ?? packedMonth ?? 1), Number(day ?? packedDay ?? 1)] as const
  const clock = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)] as const
  if (clock[0] > 23 || clock[1] > 59 || clock[2] > 59 || numbers[0] === 0) return undefined
  if (Number(offsetHour ?? 0) > 23 || Number(offsetMinute ?? 0) > 59) return undefined
  const date = new Date(Date.UTC(numbers[0], numbers[1] - 1, numbers[2], ...clock))
  // The years 0 to 99 are not those of the last century.
  date.setUTCFullYear(numbers[0], numbers[1] - 1, numbers[2])
  if (date.getUTCMonth() !== numbers[1] - 1 || date.getUTCDate() !== numbers[2]) return undefined
  const offsetMinutes = Number(offsetHour ?? 0) * 60 + Number(offsetMinute ?? 0)
  const shifted = date.getTime() + (sign === '-' ? -1 : 1) * offsetMinutes * 60_000
  const instant = new Date(shifted).toISOString()
  return /^\d{4}-/.test(instant) ? instant.slice(0, 19) : undefined
}

/** The same for a parameter. Refuses what is no instant. */
export const instantOf = (text: string, parameter: string): Instant =>
  readInstant(text) ?? refuse('bad_instant', { parameter })

/** The date of an instant that a client sent, as it was written: time and offset do not count. */
export function dateOf(text: string, parameter: string): string {
  const at = instantOf(text, parameter)
  return (readInstant(text.trim().split(/[T ]/i)[0] ?? '') ?? at).slice(0, 10)
}

export const secondsBetween = (start: Instant, stop: Instant): number => (toEpochMs(stop) - toEpochMs(start)) / 1000
