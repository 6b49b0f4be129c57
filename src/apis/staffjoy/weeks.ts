import { Temporal } from 'temporal-polyfill'
import { type Instant, toEpochMs, toInstant } from './instants.ts'
import type { Location, Organization } from './records.ts'

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Day = (typeof DAYS)[number]

/** Where days and weeks begin: the zone of a location and the first weekday of its organization. */
export interface Calendar {
  readonly zone: string
  readonly firstDay: Day
}

export interface Span {
  readonly start: Instant
  /** Exclusive. */
  readonly stop: Instant
}

export const calendarOf = ({ timezone }: Location, { day_week_starts }: Organization): Calendar => {
  return { zone: timezone, firstDay: day_week_starts }
}

const zoned = (instant: Instant, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(toEpochMs(instant)).toZonedDateTimeISO(zone)

const startOfDay = (date: Temporal.PlainDate, zone: string): Instant =>
  toInstant(date.toZonedDateTime(zone).startOfDay().epochMilliseconds)

/** The date at an instant in a zone: `2016-04-21`. */
export const localDate = (instant: Instant, zone: string): string => zoned(instant, zone).toPlainDate().toString()

/** One local day, 23 to 25 hours. `date`: `2016-04-21`. */
export function dayOf(date: string, zone: string): Span {
  const day = Temporal.PlainDate.from(date)
  return { start: startOfDay(day, zone), stop: startOfDay(day.add({ days: 1 }), zone) }
}

/**
 * Finds the local day to which an instant belongs, the same days as those of `dayOf`. Where clocks go back over midnight, the
 * hour that comes twice belongs to the day that had begun.
 */
export function dateFinder(zone: string): (instant: Instant) => string {
  // Calendars are slow to ask. By UTC date, of which each has two local days or three.
  const known = new Map<string, (Span & { readonly date: string })[]>()
  return (instant) => {
    const near = known.get(instant.slice(0, 10)) ?? []
    const found = near.find(({ start, stop }) => start <= instant && instant < stop)
    if (found !== undefined) return found.date
    const shown = Temporal.PlainDate.from(localDate(instant, zone))
    const isBegun = dayOf(shown.toString(), zone).stop <= instant
    const date = (isBegun ? shown.add({ days: 1 }) : shown).toString()
    known.set(instant.slice(0, 10), [...near, { date, ...dayOf(date, zone) }])
    return date
  }
}

/** What clocks show at an instant in a zone, with the offset: `2016-04-21T08:00:00-07:00`. */
export const localTime = (instant: Instant, zone: string): string =>
  zoned(instant, zone).toString({ timeZoneName: 'never' })

const DAY_MS = 86_400_000

/** The local days from `first` to `last`, both included. None where `last` comes before. */
export function datesBetween(first: string, last: string): string[] {
  const dates: string[] = []
  for (let day = Date.parse(first); day <= Date.parse(last); day += DAY_MS)
    dates.push(new Date(day).toISOString().slice(0, 10))
  return dates
}

/** The week that holds an instant: from local midnight of its first day to the same seven days later, 167 to 169 hours. */
export function weekOf(instant: Instant, { zone, firstDay }: Calendar): Span {
  const date = zoned(instant, zone).toPlainDate()
  const first = date.subtract({ days: (date.dayOfWeek - 1 - DAYS.indexOf(firstDay) + 7) % 7 })
  return weekFrom(first, zone)
}

/** The week that begins where another one stops. */
export const weekAfter = ({ stop }: Pick<Span, 'stop'>, { zone }: Calendar): Span =>
  weekFrom(zoned(stop, zone).toPlainDate(), zone)

const weekFrom = (first: Temporal.PlainDate, zone: string): Span => {
  return { start: startOfDay(first, zone), stop: startOfDay(first.add({ days: 7 }), zone) }
}

/** The first week of a new role: it begins on the most recent first weekday that lies before today. */
export function firstWeek(now: Instant, calendar: Calendar): Span {
  const yesterday = zoned(now, calendar.zone).toPlainDate().subtract({ days: 1 })
  return weekOf(startOfDay(yesterday, calendar.zone), calendar)
}

/**
 * The instant at which clocks show this time on a day of a week. A time that does not exist is moved forward by the gap, of
 * one that comes twice it is the second.
 */
export function timeInWeek(week: Span, day: Day, hour: number, minute: number, zone: string): Instant {
  const first = zoned(week.start, zone).toPlainDate()
  const days = (DAYS.indexOf(day) - (first.dayOfWeek - 1) + 7) % 7
  const local = first.add({ days }).toPlainDateTime({ hour, minute })
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  )
  // Both are the same but at a clock change. `later` is behind the gap, and the second of two.
  return toInstant((later ?? earlier)?.epochMilliseconds ?? 0)
}
