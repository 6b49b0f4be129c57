import { instantOf, secondsBetween, toEpochMs, toInstant } from './instants.ts'
import { refuse } from './problems.ts'
import type { StaffjoyRecords, TimeOffRequest } from './records.ts'
import { dayOf, type Span } from './weeks.ts'

type Worker = Pick<TimeOffRequest, 'role_id' | 'user_id'>

const HOUR_MS = 3_600_000

/** Whether the worker stays away: such days take shifts away and count as attendance. */
export const isDayOff = (state: TimeOffRequest['state']): boolean =>
  state === 'approved_paid' || state === 'approved_unpaid' || state === 'sick'

/** The local day that a client asks for: a date, or midnight of one. */
export function dayAsked(text: string, zone: string): Span {
  const midnight = instantOf(text, 'date')
  if (!midnight.endsWith('T00:00:00') || /[.,]0*[1-9]/.test(text)) refuse('date_with_time')
  const day = dayOf(midnight.slice(0, 10), zone)
  // A zone that moved across the date line has a day less, and after the year 9999 instants do not sort as text.
  return day.start < day.stop ? day : refuse('no_such_day', { zone })
}

/** How much of a day may be paid depends on its real length and on what was decided. */
export function checkMinutes({ state, minutes_paid, ...day }: Pick<TimeOffRequest, 'state' | 'minutes_paid'> & Span) {
  const minutes = secondsBetween(day.start, day.stop) / 60
  if (minutes_paid > minutes) refuse('more_than_a_day', { minutes })
  if (state === 'approved_unpaid' && minutes_paid > 0) refuse('unpaid_with_minutes')
  if (state === 'approved_paid' && minutes_paid === 0) refuse('paid_without_minutes')
  if (state === null && minutes_paid > 0) refuse('undecided_with_minutes')
}

/** A worker has one request for a day in a role, whatever became of it. */
export function checkFirst(records: StaffjoyRecords, { role_id, user_id, start, stop }: Worker & Span): void {
  // No day is that long.
  const range = { from: toInstant(toEpochMs(start) - 48 * HOUR_MS), before: stop }
  for (const other of records.time_off_requests.find(['role_id', 'user_id'], [role_id, user_id], range))
    if (other.stop > start) refuse('second_request')
}

/** Who has the day off does not work: shifts that touch it and are still to begin become open. Started ones stay. */
export function openShifts(records: StaffjoyRecords, { role_id, user_id, start, stop }: Worker & Span, now: number) {
  // No shift is longer.
  const range = { from: toInstant(toEpochMs(start) - 23 * HOUR_MS), before: stop }
  for (const shift of records.shifts.find(['role_id', 'user_id'], [role_id, user_id], range))
    if (shift.stop > start && toEpochMs(shift.start) >= now) records.shifts.update(shift.id, { user_id: 0 })
}
