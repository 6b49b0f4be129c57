import { isBoss } from './access.ts'
import { toEpochMs, toInstant } from './instants.ts'
import type { Moment } from './moment.ts'
import type { Organization, Schedule, StaffjoyRecords } from './records.ts'
import { moveSchedule } from './schedule-moves.ts'
import { DAY_MS, SECOND_MS } from './time-units.ts'

/** Where schedules wait until it is time to assign their shifts. */
const WAITING = ['initial', 'unpublished'] as const

/** Milliseconds since 1970 at which Mobius has to look at the next schedule of a boss organization. */
export function nextQueueingAt(records: StaffjoyRecords): number | undefined {
  let next: number | undefined
  for (const { organization, roleId } of assignedRoles(records)) {
    for (const state of WAITING) {
      for (const { start } of records.schedules.find(['role_id', 'state'], [roleId, state], { from: '' })) {
        const at = toEpochMs(start) - leadOf(organization) + SECOND_MS
        if (next === undefined || at < next) next = at
        break
      }
    }
  }
  return next
}

/**
 * Sends schedules of boss organizations to Mobius that begin soon, or have begun; those that are still `initial` become
 * `unpublished` on the way. Answers how many.
 */
export function queueForMobius(moment: Moment): number {
  const { records, now } = moment
  const due: Schedule[] = []
  for (const { organization, roleId } of assignedRoles(records)) {
    const range = { from: '', before: toInstant(now + leadOf(organization)) }
    for (const state of WAITING) due.push(...records.schedules.find(['role_id', 'state'], [roleId, state], range))
  }
  due.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id - b.id))
  for (const schedule of due) {
    const unpublished = schedule.state === 'initial' ? moveSchedule(moment, schedule, 'unpublished') : schedule
    moveSchedule(moment, unpublished, 'mobius-queue')
  }
  return due.length
}

const leadOf = ({ shifts_assigned_days_before_start }: Organization): number =>
  shifts_assigned_days_before_start * DAY_MS

/** The roles whose schedules move by themselves. */
function* assignedRoles(records: StaffjoyRecords): Generator<{ organization: Organization; roleId: number }> {
  for (const organization of records.organizations.by('active', true)) {
    if (!isBoss(organization)) continue
    for (const location of records.locations.by('organization_id', organization.id))
      for (const role of records.roles.by('location_id', location.id))
        if (!role.archived) yield { organization, roleId: role.id }
  }
}
