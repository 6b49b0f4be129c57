import { placeOf } from './access.ts'
import { toEpochMs } from './instants.ts'
import type { Moment } from './moment.ts'
import { mail, responsibleFor } from './notices.ts'
import { usersOf } from './people.ts'
import type { Membership, Schedule, StaffjoyRecords, User } from './records.ts'

interface Publication {
  /** It came from Mobius, so that managers have to be told, too. */
  readonly isByMobius: boolean
  /** What managers should know of it. */
  readonly remarks?: Readonly<Record<string, unknown>>
}

/**
 * Publishes every shift that starts in the week, assigned or not, and tells the active workers of the role, unless the week
 * is over.
 */
export function publish(moment: Moment, schedule: Schedule, { isByMobius, remarks }: Publication): void {
  const { records, effects, now } = moment
  const { id, role_id, start, stop } = schedule
  for (const shift of records.shifts.find(['role_id'], [role_id], { from: start, before: stop }))
    if (!shift.published) records.shifts.update(shift.id, { published: true })
  if (toEpochMs(stop) <= now) return
  const notice = { subject: 'A week was published', data: { schedule_id: id, role_id, start, stop } }
  const workers = activeWorkersOf(records, role_id)
  for (const worker of workers) mail(effects, worker, notice)
  if (!isByMobius) return
  const told = new Set(workers.map((worker) => worker.id))
  for (const manager of responsibleFor(records, placeOf(records, role_id).location))
    if (!told.has(manager.id)) mail(effects, manager, { ...notice, data: { ...notice.data, ...remarks } })
}

const activeWorkersOf = (records: StaffjoyRecords, roleId: number): User[] =>
  usersOf(records, activeMembershipsOf(records, roleId))

export const activeMembershipsOf = (records: StaffjoyRecords, roleId: number): Membership[] =>
  [...records.role_workers.by('role_id', roleId)].filter(({ archived }) => !archived)
