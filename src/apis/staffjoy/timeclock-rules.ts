import { type Instant, toEpochMs, toInstant } from './instants.ts'
import { refuse } from './problems.ts'
import type { StaffjoyRecords, Timeclock } from './records.ts'

/** No timeclock may be longer. */
export const LONGEST_MS = 23 * 3_600_000

/** What a worker has not clocked out of in a role: one timeclock at most. Other roles do not matter. */
export const openTimeclocksOf = (records: StaffjoyRecords, roleId: number, userId: number): Iterable<Timeclock> =>
  records.timeclocks.find(['role_id', 'user_id', 'stop'], [roleId, userId, null])

/** A time of work: what a timeclock with a stop is, or is to be. */
export interface Recorded extends Pick<Timeclock, 'role_id' | 'user_id' | 'start'> {
  /** Absent for one that is not stored yet. */
  readonly id?: number
  readonly stop: Instant
}

/** Longer than nothing, and 23 hours at most. */
export function checkLength(start: Instant, stop: Instant): void {
  if (start >= stop) refuse('timeclock_backwards')
  if (toEpochMs(stop) - toEpochMs(start) > LONGEST_MS) refuse('timeclock_too_long')
}

/** What is over cannot lie ahead. */
export function checkPast(now: number, times: Readonly<Record<string, Instant>>): void {
  for (const [parameter, instant] of Object.entries(times))
    if (toEpochMs(instant) > now) refuse('timeclock_in_future', { parameter })
}

/**
 * Nobody works twice at a time in one role. A closed timeclock must not share an instant with this one; an open one counts
 * only where it starts within it.
 */
export function checkAlone(records: StaffjoyRecords, { id, role_id, user_id, start, stop }: Recorded): void {
  const from = toInstant(toEpochMs(start) - LONGEST_MS)
  for (const other of records.timeclocks.find(['role_id', 'user_id'], [role_id, user_id], { from, before: stop })) {
    const isInTheWay = other.stop === null ? other.start >= start : other.stop > start
    if (other.id !== id && isInTheWay) refuse('timeclock_overlap')
  }
}
