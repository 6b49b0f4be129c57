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

/**
 * How a zone is called for short at that moment: `CDT`. English (US) has such names for few zones; the others are told
 * by their offset, `GMT+8`. `stamp`: UTC.
 */
export function abbreviationAt(stamp: string, zone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' })
  const name = format.formatToParts(millisecondsOf(stamp, 'UTC')).find(({ type }) => type === 'timeZoneName')
  return name?.value ?? zone
}

/** Milliseconds since 1970 at which clocks of that zone show this. */
export const millisecondsOf = (clock: string, zone: string): number =>
  plain(clock).toZonedDateTime(zone).toInstant().epochMilliseconds

/** A time on the wall so many hours, minutes, ... later. */
export const later = (clock: string, length: Temporal.DurationLike): string => wallClock(plain(clock).add(length))

/** The first day of the week of a date. `firstDay`: 0 is Sunday. */
export function weekOf(date: string, firstDay: number): string {
  const day = Temporal.PlainDate.from(date.slice(0, 10))
  return day.subtract({ days: (day.dayOfWeek - firstDay + 7) % 7 }).toString()
}

const plain = (clock: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(clock.replace(' ', 'T'))

const wallClock = (moment: Temporal.PlainDateTime): string =>
  moment.toString({ smallestUnit: 'second' }).replace('T', ' ')
