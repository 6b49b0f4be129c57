import { Temporal } from 'temporal-polyfill'
import { toEpochMs } from './instants.ts'
import { HOUR_MS, MINUTE_MS } from './time-units.ts'
import { DAYS, type Day, type Span } from './weeks.ts'

/** From one full hour of local clocks to the next. One that comes twice is there twice, one that is left out is not. */
export interface LocalHour {
  /** Milliseconds since 1970. */
  readonly start: number
  readonly stop: number
  /** `2016-04-21`. */
  readonly date: string
  readonly day: Day
  /** What clocks show: 0 to 23. */
  readonly hour: number
}

/** The local hours that a span touches, in order; the first and the last may reach beyond it. */
export function localHours({ start, stop }: Span, zone: string): LocalHour[] {
  const hours: LocalHour[] = []
  const end = toEpochMs(stop)
  for (let at = toEpochMs(start); at < end; ) {
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
    const since = local.minute * MINUTE_MS + local.second * 1000
    const next = at - since + HOUR_MS
    const date = local.toPlainDate()
    hours.push({
      start: Math.max(at - since, hours.at(-1)?.stop ?? Number.NEGATIVE_INFINITY),
      stop: next,
      date: date.toString(),
      day: DAYS[date.dayOfWeek - 1] as Day, // Temporal counts from 1 for Monday to 7
      hour: local.hour,
    })
    at = next
  }
  return hours
}
