import type { Range } from '../../state/table.ts'
import { activeMembership, isBoss, placeOf } from './access.ts'
import { toEpochMs, toInstant } from './instants.ts'
import type { Role, StaffjoyRecords } from './records.ts'
import type { PlannedShift } from './shift-rules.ts'
import { type Calendar, calendarOf, datesBetween, dayOf, localDate, type Span, weekOf } from './weeks.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const LONGEST_WEEK_MS = 169 * HOUR_MS

/** Says of a shift and its user whether they go together. */
type Verdict = (shift: PlannedShift) => boolean

/** Milliseconds since 1970. */
interface Stretch {
  readonly start: number
  readonly stop: number
}

/** What matters for the limits of a shift. */
interface Surroundings {
  readonly week: Stretch
  /** The local days of the week. */
  readonly days: readonly Stretch[]
  /** Other shifts that start in it count. */
  readonly range: Range
}

/** `capsOf` where limits bind: on boss plans that do not allow more. Elsewhere everybody may do everything. */
export function bindingCapsOf(records: StaffjoyRecords, roleId: number): Verdict {
  const { organization } = placeOf(records, roleId)
  const areBinding = isBoss(organization) && !organization.workers_can_claim_shifts_in_excess_of_max
  return areBinding ? capsOf(records, roleId) : () => true
}

/**
 * Answers whether a user may work a shift of a role within the limits: time between shifts, hours of each local day and of
 * the week, days in a row. The user's shifts of some days before and after the week count, published or not, so that
 * an old fault between two of them rules out a new one. Working hours, time off and other roles do not count. Who is not
 * active in the role never may. Made to be asked several times.
 */
export function capsOf(records: StaffjoyRecords, roleId: number): Verdict {
  const { role, location, organization } = placeOf(records, roleId)
  const calendar = calendarOf(location, organization)
  const known = new Map<string, Surroundings>()
  const surroundingsOf = (shift: Span): Surroundings => {
    const week = scheduledWeek(records, roleId, shift) ?? weekOf(shift.start, calendar)
    const surroundings = known.get(week.start) ?? surround(week, role.max_consecutive_workdays, calendar)
    known.set(week.start, surroundings)
    return surroundings
  }
  const dateOf = startDates(calendar)
  return (shift) => {
    const membership = activeMembership(records, roleId, shift.user_id)
    if (membership === undefined) return false
    const surroundings = surroundingsOf(shift)
    const shifts = withNeighbours(records, shift, surroundings)
    return (
      hasGaps(shifts, role.min_hours_between_shifts) &&
      longestRun(shifts.map(dateOf)) <= role.max_consecutive_workdays &&
      isWithinHours(shifts, surroundings, role, membership.max_hours_per_workweek)
    )
  }
}

/** Finds the local dates on which shifts start, each once: calendars are slow to ask. */
function startDates({ zone }: Calendar): (shift: Stretch) => string {
  const known = new Map<number, string>()
  return ({ start }) => {
    const date = known.get(start) ?? localDate(toInstant(start), zone)
    known.set(start, date)
    return date
  }
}

/** The schedule that holds the whole shift. */
function scheduledWeek(records: StaffjoyRecords, roleId: number, { start, stop }: Span): Span | undefined {
  const from = toInstant(toEpochMs(start) - LONGEST_WEEK_MS)
  for (const schedule of records.schedules.find(['role_id'], [roleId], { from, before: stop }))
    if (schedule.start <= start && stop < schedule.stop) return schedule
  return undefined
}

/** `margin`: how many days before the week and after it count. */
function surround(span: Span, margin: number, { zone }: Calendar): Surroundings {
  const week = toStretch(span)
  // At noon it is the same day before and after a change of clocks.
  const dateAt = (midnight: number, days: number) => localDate(toInstant(midnight + days * DAY_MS), zone)
  const days = datesBetween(dateAt(week.start, 0.5), dateAt(week.stop, -0.5)).map((date) => dayOf(date, zone))
  const first = dayOf(dateAt(week.start, 0.5 - margin), zone)
  const last = dayOf(dateAt(week.stop, margin - 0.5), zone)
  return { week, days: days.map(toStretch), range: { from: first.start, before: last.stop } }
}

const toStretch = ({ start, stop }: Span): Stretch => ({ start: toEpochMs(start), stop: toEpochMs(stop) })

/** The shift, and those of its user that count, by start. */
function withNeighbours(records: StaffjoyRecords, shift: PlannedShift, { range }: Surroundings): Stretch[] {
  const { role_id, user_id, id } = shift
  const others = [...records.shifts.find(['role_id', 'user_id'], [role_id, user_id], range)]
  const stretches = [...others.filter((other) => other.id !== id), shift].map(toStretch)
  return stretches.sort((a, b) => a.start - b.start)
}

function hasGaps(shifts: readonly Stretch[], hours: number): boolean {
  return shifts.every((shift, place) => {
    const before = shifts[place - 1]
    return before === undefined || shift.start - before.stop >= hours * HOUR_MS
  })
}

/** Most days in a row among dates in their order. */
function longestRun(dates: readonly string[]): number {
  let longest = 0
  let run = 0
  let before = Number.NaN
  for (const date of new Set(dates)) {
    const day = Date.parse(date) / DAY_MS
    run = day === before + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
    before = day
  }
  return longest
}

/** A shift across midnight counts for both days; what lies outside the week does not count. */
function isWithinHours(
  shifts: readonly Stretch[],
  { week, days }: Surroundings,
  { max_hours_per_workday }: Role,
  hoursOfWeek: number,
): boolean {
  const workedIn = (stretch: Stretch) => shifts.reduce((sum, shift) => sum + shared(shift, stretch), 0)
  if (workedIn(week) > hoursOfWeek * HOUR_MS) return false
  return days.every((day) => workedIn(day) <= max_hours_per_workday * HOUR_MS)
}

const shared = (a: Stretch, b: Stretch): number => Math.max(0, Math.min(a.stop, b.stop) - Math.max(a.start, b.start))
