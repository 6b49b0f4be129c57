import { reply } from '../../behavior/call.ts'
import type { Collection } from '../../state/transaction.ts'
import { byId } from './by-id.ts'
import { locationOf } from './call-place.ts'
import { windowOf, windowUnlessActive } from './default-week.ts'
import { refuse } from './problems.ts'
import type { Handler, StaffjoyRecords, Timeclock, TimeOffRequest } from './records.ts'
import { inState } from './time-off-requests.ts'

/** The ids of all roles of a location, archived ones, too. */
const rolesOf = (records: StaffjoyRecords, locationId: number): number[] =>
  [...records.roles.by('location_id', locationId)].map(({ id }) => id)

const listLocationTimeclocks: Handler<'listLocationTimeclocks'> = (call, records) => {
  const window = windowUnlessActive(call.query, { records, location: locationOf(call, records), now: call.now })
  const roles = rolesOf(records, call.path.location_id)
  const found =
    window === undefined
      ? // Few are open at a time.
        [...records.timeclocks.by('stop', null)].filter(({ role_id }) => roles.includes(role_id))
      : roles.flatMap((role) => [...records.timeclocks.find(['role_id'], [role], window)])
  return reply(200, { data: found.sort(byId) })
}

const listLocationTimeOffRequests: Handler<'listLocationTimeOffRequests'> = (call, records) => {
  const window = windowOf(call.query, { records, location: locationOf(call, records), now: call.now })
  const found = rolesOf(records, call.path.location_id).flatMap((role) => [
    ...records.time_off_requests.find(['role_id'], [role], window),
  ])
  return reply(200, { data: found.filter(inState(call.query.state)).sort(byId) })
}

interface ScheduleCall {
  readonly path: { readonly role_id: number; readonly schedule_id: number }
  readonly query: { readonly user_id?: number }
}

/** What a role has in the week of a schedule, of all users or of one. */
function inWeek<R extends Timeclock | TimeOffRequest>(
  { path, query: { user_id } }: ScheduleCall,
  { schedules }: StaffjoyRecords,
  collection: Collection<R>,
): R[] {
  const { start, stop } = schedules.get(path.schedule_id) ?? refuse('not_found')
  const week = { from: start, before: stop }
  const found =
    user_id === undefined
      ? collection.find(['role_id'], [path.role_id], week)
      : collection.find(['role_id', 'user_id'], [path.role_id, user_id], week)
  return [...found].sort(byId)
}

const listScheduleTimeclocks: Handler<'listScheduleTimeclocks'> = (call, records) =>
  reply(200, { data: inWeek(call, records, records.timeclocks) })

const listScheduleTimeOffRequests: Handler<'listScheduleTimeOffRequests'> = (call, records) =>
  reply(200, { data: inWeek(call, records, records.time_off_requests) })

export const timeListHandlers = {
  listLocationTimeclocks,
  listLocationTimeOffRequests,
  listScheduleTimeclocks,
  listScheduleTimeOffRequests,
}
