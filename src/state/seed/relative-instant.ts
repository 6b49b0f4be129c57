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
  readonly #anchors = new Map<string, Temporal.ZonedDateTime>()
  /** Fixtures write the same ones over and over. */
  readonly #known = new Map<string, Temporal.ZonedDateTime>()

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
    const [, anchor, zone = 'UTC', offsets] = PATTERN.exec(text) ?? []
    if (anchor === undefined) throw new RangeError(`not a relative instant: ${text}`)
    let moment = this.#anchor(anchor, zone)
    for (const [, sign, duration] of (offsets ?? '').matchAll(/([+-])(P[0-9A-Z.]+)/g)) {
      const length = Temporal.Duration.from(duration ?? '')
      moment = sign === '-' ? moment.subtract(length) : moment.add(length)
    }
    return moment
  }

  #anchor(anchor: string, zone: string): Temporal.ZonedDateTime {
    const key = `${anchor} ${zone}`
    let moment = this.#anchors.get(key)
    if (moment === undefined) {
      moment = Temporal.Instant.fromEpochMilliseconds(this.#seededAt).toZonedDateTimeISO(zone)
      if (anchor !== 'now') moment = moment.startOfDay()
      if (anchor === 'week') moment = moment.subtract({ days: moment.dayOfWeek - 1 })
      if (anchor === 'month') moment = moment.with({ day: 1 })
      this.#anchors.set(key, moment)
    }
    return moment
  }
}
