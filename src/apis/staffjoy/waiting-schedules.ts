import { placeOf } from './access.ts'
import type { Schedule, StaffjoyRecords } from './records.ts'
import type { ScheduleState } from './schedule-states.ts'

/** The schedules of active organizations in a state: those that were never changed, then those changed the longest ago. */
export function* waitingIn(records: StaffjoyRecords, state: ScheduleState): Generator<Schedule> {
  yield* ofActive(records, records.schedules.find(['state', 'last_update'], [state, null]))
  yield* ofActive(records, records.schedules.find(['state'], [state], { from: '' }))
}

function* ofActive(records: StaffjoyRecords, schedules: Iterable<Schedule>): Generator<Schedule> {
  for (const schedule of schedules) if (placeOf(records, schedule.role_id).organization.active) yield schedule
}
