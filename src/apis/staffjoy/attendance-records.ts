import type { Range } from '../../state/table.ts'
import { byId } from './by-id.ts'
import type { Instant } from './instants.ts'
import type { Location, Shift, StaffjoyRecords, Timeclock, TimeOffRequest } from './records.ts'
import { isDayOff } from './time-off-rules.ts'

export type ClosedTimeclock = Timeclock & { readonly stop: Instant }

/** What counts as attendance: assigned shifts, published or not, timeclocks that are over, and days off. */
export interface Attended {
  readonly shifts: readonly Shift[]
  readonly timeclocks: readonly ClosedTimeclock[]
  readonly daysOff: readonly TimeOffRequest[]
}

const isClosed = (timeclock: Timeclock): timeclock is ClosedTimeclock => timeclock.stop !== null

/** What starts in a time at a location, in all of its roles: by role, then by start. */
export function attendedIn(time: Range, records: StaffjoyRecords, { id }: Location): Attended {
  const roles = [...records.roles.by('location_id', id)].sort(byId).map((role) => role.id)
  return {
    shifts: roles.flatMap((role) =>
      [...records.shifts.find(['role_id'], [role], time)].filter(({ user_id }) => user_id !== 0),
    ),
    timeclocks: roles.flatMap((role) => [...records.timeclocks.find(['role_id'], [role], time)].filter(isClosed)),
    daysOff: roles.flatMap((role) =>
      [...records.time_off_requests.find(['role_id'], [role], time)].filter(({ state }) => isDayOff(state)),
    ),
  }
}
