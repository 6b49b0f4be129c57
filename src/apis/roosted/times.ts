import { Temporal } from 'temporal-polyfill'
import { writeTimestamp } from '../../state/timestamp.ts'
import type { RoostedRecords } from './records.ts'

type Company = Pick<RoostedRecords, 'company' | 'timezones'>

/** `2026-02-23 09:05:00`, UTC: how the system stamps what it does. `now`: milliseconds since 1970. */
export const utcStamp = (now: number): string => String(writeTimestamp(now, undefined, 'sql'))

/** The zone of the company: display days, availability and unassigned punches go by it. */
export function companyZone({ company, timezones }: Company): string {
  const [own] = company.all()
  return timezones.get(own?.timezone_id)?.name ?? 'UTC'
}

/** `2026-02-23 17:05:00`, by the clock on the company's wall. */
export const companyClock = (now: number, records: Company): string => clockAt(now, companyZone(records))

/** The same, by the clock on a wall of that zone. `now`: milliseconds since 1970. */
export const clockAt = (now: number, zone: string): string =>
  wallClock(Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDateTime())

/** A UTC stamp by the clock on a wall of that zone. */
export const fromUtc = (stamp: string, zone: string): string => clockAt(millisecondsOf(stamp, 'UTC'), zone)

/** A time on a wall of that zone as a UTC stamp. One that a change of clocks skips is moved on, of two the first holds. */
export const toUtc = (clock: string, zone: string): string => utcStamp(millisecondsOf(clock, zone))

/** Milliseconds since 1970 at which clocks of that zone show this. */
export const millisecondsOf = (clock: string, zone: string): number =>
  plain(clock).toZonedDateTime(zone).toInstant().epochMilliseconds

/** A time on the wall so many hours, minutes, ... later. */
export const later = (clock: string, length: Temporal.DurationLike): string => wallClock(plain(clock).add(length))

/** Whether a date, with or without a time of day, is in the calendar: February 30th is not. */
export function isOnCalendar(clock: string): boolean {
  try {
    plain(clock)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const plain = (clock: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(clock.replace(' ', 'T'))

const wallClock = (moment: Temporal.PlainDateTime): string =>
  moment.toString({ smallestUnit: 'second' }).replace('T', ' ')
