import { placeOf } from './access.ts'
import { toEpochMs, toInstant } from './instants.ts'
import type { Moment } from './moment.ts'
import type { RecurringShift, Schedule } from './records.ts'
import { isOverlapping } from './shift-rules.ts'
import { type Span, timeInWeek } from './weeks.ts'

/** When a recurring shift takes place in a week: it starts at its local time and lasts its minutes, whatever clocks do. */
export function spanIn(week: Span, recurring: RecurringShift, zone: string): Span {
  const { start_day, start_hour, start_minute, duration_minutes } = recurring
  const start = timeInWeek(week, start_day, start_hour, start_minute, zone)
  return { start, stop: toInstant(toEpochMs(start) + duration_minutes * 60_000) }
}

/**
 * Makes the shifts of a week from the recurring shifts of its role, unpublished. What overlaps another shift of its worker
 * becomes nobody's; limits, availability and time off do not matter. To be called once, when the schedule leaves `initial`.
 */
export function materialise({ records }: Pick<Moment, 'records'>, schedule: Schedule): void {
  const { role_id } = schedule
  const { timezone } = placeOf(records, role_id).location
  for (const recurring of records.recurring_shifts.by('role_id', role_id)) {
    const span = spanIn(schedule, recurring, timezone)
    for (let made = 0; made < recurring.quantity; made++) {
      const isBusy = isOverlapping(records, { role_id, user_id: recurring.user_id, ...span })
      const user_id = isBusy ? 0 : recurring.user_id
      records.shifts.insert({ role_id, user_id, ...span, published: false, description: null })
    }
  }
}
