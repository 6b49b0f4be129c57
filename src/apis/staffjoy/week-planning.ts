import { placeOf } from './access.ts'
import { type Instant, toEpochMs, toInstant } from './instants.ts'
import type { Moment } from './moment.ts'
import type { Role, StaffjoyRecords } from './records.ts'
import { DAY_MS, SECOND_MS } from './time-units.ts'
import { calendarOf, firstWeek, type Span, weekAfter } from './weeks.ts'

/** Weeks are made until the next one would begin so far ahead. */
const AHEAD_MS = 100 * DAY_MS

/**
 * Milliseconds since 1970 at which the next week has to be made for a role that has some. When one without any gets its
 * first is not for records to say: that depends on when somebody looks.
 */
export function nextWeekDueAt(records: StaffjoyRecords): number | undefined {
  let next: Instant | undefined
  for (const { planned_until } of ofActive(records, records.roles.find(['archived'], [false], { from: '' }))) {
    next = planned_until ?? undefined
    break
  }
  for (const { id } of ofActive(records, records.roles.find(['archived', 'planned_until'], [false, null]))) {
    // Looking is cheap, and afterwards it is known where the last week ends.
    for (const { stop } of records.schedules.find(['role_id'], [id], { from: '' })) {
      if (next === undefined || stop < next) next = stop
      break
    }
  }
  return next === undefined ? undefined : toEpochMs(next) - AHEAD_MS + SECOND_MS
}

/** Makes the weeks that are missing up to a hundred days ahead, for roles that have some already. Answers how many. */
export function continueWeeks(moment: Moment): number {
  const { records, now } = moment
  const known = records.roles.find(['archived'], [false], { from: '', before: toInstant(now + AHEAD_MS) })
  const unknown = records.roles.find(['archived', 'planned_until'], [false, null])
  const roles = [...ofActive(records, known), ...ofActive(records, unknown)]
  return roles.reduce((made, role) => made + extend(moment, role, plannedUntil(records, role)), 0)
}

/** The same, and for roles without a week from the first one on: those of one organization, or all. */
export function makeWeeks(moment: Moment, organizationId?: number): number {
  const { records } = moment
  const made = continueWeeks(moment)
  const roles = [...ofActive(records, records.roles.find(['archived', 'planned_until'], [false, null]))].filter(
    ({ id }) => organizationId === undefined || placeOf(records, id).organization.id === organizationId,
  )
  return roles.reduce((sum, role) => sum + extend(moment, role, firstStart(moment, role)), made)
}

function* ofActive(records: StaffjoyRecords, roles: Iterable<Role>): Generator<Role> {
  for (const role of roles) if (placeOf(records, role.id).organization.active) yield role
}

/** Undefined for a role without a week. */
function plannedUntil(records: StaffjoyRecords, { id, planned_until }: Role): Instant | undefined {
  if (planned_until != null) return planned_until
  let last: Instant | undefined
  for (const { stop } of records.schedules.find(['role_id'], [id], { from: '' })) last = stop
  return last
}

function firstStart({ records, now }: Moment, { id }: Role): Instant {
  const { location, organization } = placeOf(records, id)
  return firstWeek(toInstant(now), calendarOf(location, organization)).start
}

/** `from`: where the next week begins. */
function extend({ records, now }: Moment, { id }: Role, from: Instant | undefined): number {
  if (from === undefined) return 0
  const { location, organization } = placeOf(records, id)
  const calendar = calendarOf(location, organization)
  let made = 0
  let next = weekAfter({ stop: from }, calendar)
  for (; toEpochMs(next.start) < now + AHEAD_MS; next = weekAfter(next, calendar)) {
    insertWeek(records, id, next, now)
    made++
  }
  records.roles.update(id, { planned_until: next.start })
  return made
}

function insertWeek(records: StaffjoyRecords, roleId: number, { start, stop }: Span, now: number): void {
  records.schedules.insert({
    role_id: roleId,
    state: 'initial',
    start,
    stop,
    demand: null,
    min_shift_length_hour: null,
    max_shift_length_hour: null,
    created_at: toInstant(now),
    last_update: null,
    chomp_start: null,
    chomp_end: null,
    mobius_start: null,
    mobius_end: null,
  })
}
