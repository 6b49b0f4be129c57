import type { components } from '../../generated/staffjoy.ts'
import { refuse } from './problems.ts'
import { DAYS, type Day } from './weeks.ts'

/** A number for each local hour of a week: 24 for each of the seven days. */
export type Week = components['schemas']['WeekOfCounts']

const HOURS = 24

/**
 * A week object that a client sent as JSON text: exactly the seven days, each with 24 whole numbers from 0 up. `parameter`:
 * its name, for the refusal. JSON booleans are taken as 1 and 0. Refuses with 400 what is no JSON, no object (null is none)
 * or no such week. Where empty text has a meaning, see to it before.
 */
export const readWeek = (text: string, parameter: string): Week => read(text, parameter, Number.MAX_SAFE_INTEGER)

/** The same for yes (1) and no (0). */
export const readBinaryWeek = (text: string, parameter: string): Week => read(text, parameter, 1)

function read(text: string, parameter: string, most: number): Week {
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('week_unreadable', { parameter })
  const days = value as Readonly<Record<string, unknown>>
  if (Object.keys(days).length !== DAYS.length || !DAYS.every((day) => Object.hasOwn(days, day)))
    return refuse('week_days', { parameter })
  const range = most === 1 ? 'each 0 or 1' : 'each 0 or more'
  const hoursOf = (day: Day): number[] => readDay(days[day], most) ?? refuse('week_hours', { parameter, day, range })
  return Object.fromEntries(DAYS.map((day) => [day, hoursOf(day)])) as Week
}

/** Undefined for text that is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function readDay(value: unknown, most: number): number[] | undefined {
  if (!Array.isArray(value) || value.length !== HOURS) return undefined
  const hours = value.map((hour: unknown) => (typeof hour === 'boolean' ? Number(hour) : hour))
  const isHour = (hour: unknown): hour is number =>
    Number.isSafeInteger(hour) && Number(hour) >= 0 && Number(hour) <= most
  return hours.every(isHour) ? hours : undefined
}
