import type { Job } from '../../behavior/automations.ts'
import { codeFile } from '../../package-root.ts'
import { placeOf } from './access.ts'
import type { ChompInput } from './chomp-demand.ts'
import { toEpochMs, toInstant } from './instants.ts'
import { queueForMobius } from './mobius-queueing.ts'
import type { Moment } from './moment.ts'
import type { Schedule, StaffjoyRecords } from './records.ts'
import { moveSchedule, returnToQueue } from './schedule-moves.ts'
import { LONGEST_SHIFT_MS } from './shift-rules.ts'
import type { Span } from './weeks.ts'

/** What Chomp has to know to make the shifts of a schedule; undefined where there is no demand to meet. */
export function chompInputOf(records: StaffjoyRecords, schedule: Schedule): ChompInput | undefined {
  const { id, role_id, demand, min_shift_length_hour, max_shift_length_hour } = schedule
  if (demand === null || min_shift_length_hour === null || max_shift_length_hour === null) return undefined
  return {
    scheduleId: id,
    week: spanOf(schedule),
    zone: placeOf(records, role_id).location.timezone,
    demand,
    minShiftLengthHours: min_shift_length_hour,
    maxShiftLengthHours: max_shift_length_hour,
    shifts: shiftsAbout(records, schedule).map(spanOf),
  }
}

const spanOf = ({ start, stop }: Span): Span => ({ start, stop })

/** All that may touch the week or the hours after it. */
function shiftsAbout(records: StaffjoyRecords, { role_id, start, stop }: Schedule) {
  const from = toInstant(toEpochMs(start) - LONGEST_SHIFT_MS)
  const before = toInstant(toEpochMs(stop) + LONGEST_SHIFT_MS)
  return [...records.shifts.find(['role_id'], [role_id], { from, before })]
}

/** Chomp is done with a schedule: it can be planned again, and goes to Mobius where it is time for that. */
export function finishChomp(moment: Moment, schedule: Schedule, remarks: Readonly<Record<string, unknown>> = {}): void {
  moveSchedule(moment, schedule, 'unpublished', remarks)
  queueForMobius(moment)
}

/** Makes shifts from demand, in a thread of its own. */
export const chompJob: Job<StaffjoyRecords, ChompInput, readonly Span[]> = {
  module: codeFile('apis/staffjoy/chomp.job'),
  finish: ({ input, result, now }, records, effects) => {
    const schedule = records.schedules.get(input.scheduleId)
    if (schedule?.state !== 'chomp-processing') return
    const { role_id } = schedule
    for (const { start, stop } of result)
      records.shifts.insert({ role_id, user_id: 0, start, stop, published: false, description: null })
    finishChomp({ records, effects, now }, schedule, { shifts_made: result.length })
  },
  fail: ({ input }, records) => returnToQueue(records, input.scheduleId, 'chomp'),
}
