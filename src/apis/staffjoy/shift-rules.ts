import { toEpochMs, toInstant } from './instants.ts'
import { refuse } from './problems.ts'
import type { Shift, StaffjoyRecords } from './records.ts'
import type { Span } from './weeks.ts'

/** No shift may be longer. So what goes on at an instant started no earlier than this before it. */
export const LONGEST_SHIFT_MS = 23 * 3_600_000

/** A shift that is stored, or one that is thought of: that has no `id` yet. `user_id`: 0 for nobody. */
export interface PlannedShift extends Pick<Shift, 'role_id' | 'user_id'>, Span {
  readonly id?: number
}

/** Refuses what ends before it begins, or lasts too long. */
export function checkSpan({ start, stop }: Span): void {
  if (start >= stop) refuse('shift_backwards')
  if (toEpochMs(stop) - toEpochMs(start) > LONGEST_SHIFT_MS) refuse('shift_too_long')
}

/**
 * Whether the user has another shift in the same role that shares an instant with this one. Ends that touch share none, and
 * shifts of nobody never overlap.
 */
export function isOverlapping(records: StaffjoyRecords, { id, role_id, user_id, start, stop }: PlannedShift): boolean {
  if (user_id === 0) return false
  const from = toInstant(toEpochMs(start) - LONGEST_SHIFT_MS)
  for (const other of records.shifts.find(['role_id', 'user_id'], [role_id, user_id], { from, before: stop }))
    if (other.id !== id && other.stop > start) return true
  return false
}
