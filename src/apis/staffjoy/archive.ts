import { toInstant } from './instants.ts'
import type { Moment } from './moment.ts'
import { mail } from './notices.ts'
import type { Membership, Role, User } from './records.ts'
import { tellOfTimeclock } from './timeclock-notices.ts'

interface Ending extends Moment {
  /** Who ends it. */
  readonly actor: User
}

/**
 * Ends a membership. In this role: shifts that are still to begin become open, undecided requests for days to come are
 * denied, recurring shifts become open, and an open timeclock is closed. What is past stays. The user is told, wanted or not.
 */
export function archiveMembership(ending: Ending, { id, role_id, user_id }: Membership): void {
  const { records, effects, now, actor } = ending
  const user = records.users.get(user_id)
  if (user !== undefined) mail(effects, user, { subject: 'You were removed from a role', data: { role_id } }, true)
  const at = toInstant(now)
  records.role_workers.update(id, { archived: true })
  const own = [role_id, user_id]
  for (const shift of records.shifts.find(['role_id', 'user_id'], own, { from: at }))
    if (shift.start > at) records.shifts.update(shift.id, { user_id: 0 })
  for (const request of records.time_off_requests.find(['role_id', 'user_id'], own, { from: at }))
    if (request.start > at && request.state === null) records.time_off_requests.update(request.id, { state: 'denied' })
  for (const { id: recurring } of records.recurring_shifts.find(['role_id', 'user_id'], own))
    records.recurring_shifts.update(recurring, { user_id: 0 })
  for (const open of records.timeclocks.find(['role_id', 'user_id'], own)) {
    if (open.stop !== null) continue
    const timeclock = records.timeclocks.update(open.id, { stop: at })
    tellOfTimeclock(ending, { timeclock, event: 'closed', actor })
  }
}

/** Ends every membership, then archives the role. Its schedules, shifts and recurring shifts stay. */
export function archiveRole(ending: Ending, role: Role): void {
  const { records } = ending
  for (const membership of records.role_workers.by('role_id', role.id))
    if (!membership.archived) archiveMembership(ending, membership)
  records.roles.update(role.id, { archived: true })
}
