import { Temporal } from 'temporal-polyfill'
import type { components } from '../../../generated/roosted.ts'

type Entry = Pick<components['schemas']['WorkerAvailabilityRecord'], 'start' | 'end' | 'repeating'>

/** Whether an entry, in any of its weeks, touches one of these days. `from`, `to`: `YYYY-MM-DD`; undefined for no bound. */
export function touchesDays(
  { start, end, repeating }: Entry,
  from: string | undefined,
  to: string | undefined,
): boolean {
  if (from !== undefined && to !== undefined && from > to) return false
  const first = start.slice(0, 10)
  const last = end.slice(0, 10)
  if (to !== undefined && first > to) return false
  if (from === undefined || last >= from) return true
  if (repeating === 0) return false
  if (to === undefined) return true
  // The first occurrence that ends on `from` or later has to begin by `to`.
  const weeks = Math.ceil(daysBetween(last, from) / 7)
  return Temporal.PlainDate.from(first).add({ weeks }).toString() <= to
}

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
