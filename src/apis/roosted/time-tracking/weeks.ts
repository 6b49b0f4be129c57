import { Temporal } from 'temporal-polyfill'
import { weekOf } from '../times.ts'

/** The weeks that hold these days, each as its seven dates. `firstDay`: of a week; 0 is Sunday. */
export function weeksOver(from: string, to: string, firstDay: number): readonly (readonly string[])[] {
  const first = weekOf(from, firstDay)
  const count = Math.floor(daysFrom(first, to) / 7) + 1
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => dayAfter(first, week * 7 + day)),
  )
}

/** How many days there are from one date to another. */
export const daysFrom = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days

const dayAfter = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString()
