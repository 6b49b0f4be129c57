import type { RecurringShift, StaffjoyRecords } from './records.ts'
import { DAYS } from './weeks.ts'

const WEEK_MINUTES = 7 * 24 * 60

type Times = Pick<RecurringShift, 'start_day' | 'start_hour' | 'start_minute' | 'duration_minutes'>

/** A recurring shift that is stored, or one that is thought of: that has no `id` yet. */
export interface PlannedRecurringShift extends Times, Pick<RecurringShift, 'role_id' | 'user_id'> {
  readonly id?: number
}

/** Minutes since the beginning of Monday; the end may lie in the next week. */
function minutesOf({ start_day, start_hour, start_minute, duration_minutes }: Times): [start: number, stop: number] {
  const start = (DAYS.indexOf(start_day) * 24 + start_hour) * 60 + start_minute
  return [start, start + duration_minutes]
}

/** Whether two recurring shifts share a minute of the week, which begins again where it ends. Ends that touch share none. */
export function shareMinutes(one: Times, other: Times): boolean {
  const [start, stop] = minutesOf(one)
  const [otherStart, otherStop] = minutesOf(other)
  return [-WEEK_MINUTES, 0, WEEK_MINUTES].some((shift) => otherStart + shift < stop && otherStop + shift > start)
}

/** Whether the user has another recurring shift in the same role at that time. Those of nobody never overlap. */
export function isOverlappingRecurring(records: StaffjoyRecords, planned: PlannedRecurringShift): boolean {
  const { id, role_id, user_id } = planned
  if (user_id === 0) return false
  for (const other of records.recurring_shifts.find(['role_id', 'user_id'], [role_id, user_id]))
    if (other.id !== id && shareMinutes(planned, other)) return true
  return false
}
