import { Temporal } from 'temporal-polyfill'

/**
 * An instant relative to the moment of seeding, as fixtures write it: `@now-PT5H`, `@today+P14DT9H`,
 * `@week[Asia/Kuala_Lumpur]+P1D`. `today`, `week` (Monday) and `month` begin at midnight of the zone, UTC by default.
 */
const PATTERN = /^@(now|today|week|month)(?:\[([^\]]+)\])?((?:[+-]P[0-9A-Z.]+)*)$/

export const isRelativeInstant = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('@') && PATTERN.test(value)

/** Finds the instants that are meant, seen from `seededAt`. Throws a RangeError for an unknown zone or a malformed duration. */
export class RelativeInstants {
  readonly #seededAt: number
  /** Fixtures write the same ones over and over. */
  readonly #known = new Map<string, Temporal.ZonedDateTime>()
  readonly #durations = new Map<string, Temporal.Duration>()

  /** `seededAt`: milliseconds since 1970. */
  constructor(seededAt: number) {
    this.#seededAt = seededAt
  }

  find(text: string): Temporal.ZonedDateTime {
    let moment = this.#known.get(text)
    if (moment === undefined) {
      moment = this.#resolve(text)
      this.#known.set(text, moment)
    }
    return moment
  }

  #resolve(text: string): Temporal.ZonedDateTime {
    // The way to all but the last length is shared by many.
    const [, before, sign, duration = ''] = /^(@.*)([+-])(P[0-9A-Z.]+)$/.exec(text) ?? []
    if (before !== undefined) {
      const moment = this.find(before)
      return sign === '-' ? moment.subtract(this.#duration(duration)) : moment.add(this.#duration(duration))
    }
    const [, anchor, zone = 'UTC'] = PATTERN.exec(text) ?? []
    if (anchor === undefined) throw new RangeError(`not a relative instant: ${text}`)
    return this.#anchor(anchor, zone)
  }

  #duration(text: string): Temporal.Duration {
    let duration = this.#durations.get(text)
    if (duration === undefined) {
      duration = Temporal.Duration.from(text)
      this.#durations.set(text, duration)
    }
    return duration
  }

  #anchor(anchor: string, zone: string): Temporal.ZonedDateTime {
    const now = Temporal.Instant.fromEpochMilliseconds(this.#seededAt).toZonedDateTimeISO(zone)
    if (anchor === 'now') return now
    const today = now.startOfDay()
    if (anchor === 'week') return today.subtract({ days: today.dayOfWeek - 1 })
    return anchor === 'month' ? today.with({ day: 1 }) : today
  }
}
