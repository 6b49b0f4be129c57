import { Temporal } from 'temporal-polyfill'

/** How dates and times are shown to people, by what they are. Catalogue 1.8. */
const PATTERNS = {
  /** `September 28th 2019` */ 'day of a worker': 'MMMM do yyyy',
  /** `Mar 17th 2026` */ 'day of a shift': 'MMM do yyyy',
  /** `10:00 am` */ 'time of a shift': 'h:mm a',
  /** `Dec 3rd, 2023` */ 'day of a credential': 'MMM do, yyyy',
  /** `Thursday March 19th` */ 'day of a reimbursement': 'EEEE MMMM do',
  /** `Mar 19, 2026` */ 'day of an order': 'MMM d, yyyy',
  /** `Dec 12th` */ 'day of a document': 'MMM do',
  /** `2:00 PM` */ 'start of a punched shift': 'h:mm A',
  /** `15:00`, before the zone's abbreviation */ 'time of a punch': 'HH:mm',
  /** `May 3rd`, behind it */ 'day of a punch': 'MMM do',
} as const

/** `clock`: `2026-03-17 10:00:00` or `2026-03-17`. */
export function display(clock: string, what: keyof typeof PATTERNS): string {
  const moment = Temporal.PlainDateTime.from(clock.replace(' ', 'T'))
  return PATTERNS[what].replaceAll(TOKEN, (token) => WRITERS[token]?.(moment) ?? token)
}

/** The same of a date that may be missing. */
export const displayOrNull = (clock: string | null, what: keyof typeof PATTERNS): string | null =>
  clock === null ? null : display(clock, what)

const TOKEN = /EEEE|MMMM|MMM|do|d|yyyy|HH|h|mm|a|A/g

const WRITERS: Readonly<Record<string, (moment: Temporal.PlainDateTime) => string>> = {
  EEEE: (moment) => moment.toLocaleString('en-US', { weekday: 'long' }),
  MMMM: (moment) => moment.toLocaleString('en-US', { month: 'long' }),
  MMM: (moment) => moment.toLocaleString('en-US', { month: 'short' }),
  do: ({ day }) => `${day}${ORDINALS[ordinal.select(day)]}`,
  d: ({ day }) => String(day),
  yyyy: ({ year }) => String(year),
  HH: ({ hour }) => String(hour).padStart(2, '0'),
  h: ({ hour }) => String(hour % 12 || 12),
  mm: ({ minute }) => String(minute).padStart(2, '0'),
  a: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
  A: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
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
