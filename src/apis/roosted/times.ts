import { Temporal } from 'temporal-polyfill'
import { writeTimestamp } from '../../state/timestamp.ts'
import type { RoostedRecords } from './records.ts'

type Company = Pick<RoostedRecords, 'company'>

/** `2026-02-23 09:05:00`, UTC: how the system stamps what it does. `now`: milliseconds since 1970. */
export const utcStamp = (now: number): string => String(writeTimestamp(now, undefined, 'sql'))

/** `2026-02-23 17:05:00`, by the clock on the company's wall: what shift and order times are compared with. */
export const companyClock = (now: number, records: Company): string =>
  atCompany(now, records).toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ')

/** `Feb 23rd`: the day for display, as it is at the company. */
export function displayDay(now: number, records: Company): string {
  const date = atCompany(now, records).toPlainDate()
  return `${date.toLocaleString('en-US', { month: 'short' })} ${date.day}${ORDINALS[ordinal.select(date.day)]}`
}

const ordinal = new Intl.PluralRules('en-US', { type: 'ordinal' })
const ORDINALS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
}

function atCompany(now: number, { company }: Company): Temporal.ZonedDateTime {
  const [own] = company.all()
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(own?.timezone ?? 'UTC')
}
