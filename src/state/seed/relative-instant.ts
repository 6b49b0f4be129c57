import { Temporal } from 'temporal-polyfill'

/**
 * An instant relative to the moment of seeding, as fixtures write it: `@now-PT5H`, `@today+P14DT9H`,
 * `@week[Asia/Kuala_Lumpur]+P1D`. `today`, `week` (Monday) and `month` begin at midnight of the zone, UTC by default.
 */
const PATTERN = /^@(now|today|week|month)(?:\[([^\]]+)\])?((?:[+-]P[0-9A-Z.]+)*)$/

export const isRelativeInstant = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('@') && PATTERN.test(value)

/** The instant meant, seen from `seededAt`. Throws a RangeError for an unknown zone or a malformed duration. */
export function resolveInstant(text: string, seededAt: number): Temporal.ZonedDateTime {
  const [, anchor, zone, offsets] = PATTERN.exec(text) ?? []
  if (anchor === undefined) throw new RangeError(`not a relative instant: ${text}`)
  let moment = Temporal.Instant.fromEpochMilliseconds(seededAt).toZonedDateTimeISO(zone ?? 'UTC')
  if (anchor !== 'now') moment = moment.startOfDay()
  if (anchor === 'week') moment = moment.subtract({ days: moment.dayOfWeek - 1 })
  if (anchor === 'month') moment = moment.with({ day: 1 })
  for (const [, sign, duration] of (offsets ?? '').matchAll(/([+-])(P[0-9A-Z.]+)/g)) {
    const length = Temporal.Duration.from(duration ?? '')
    moment = sign === '-' ? moment.subtract(length) : moment.add(length)
  }
  return moment
}
