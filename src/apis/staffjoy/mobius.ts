import type { Job } from '../../behavior/automations.ts'
import { codeFile } from '../../package-root.ts'
import { activeMembership, placeOf } from './access.ts'
import { toEpochMs, toInstant } from './instants.ts'
import type { MobiusResult } from './mobius.job.ts'
import type { MobiusInput, MobiusWorker } from './mobius-input.ts'
import type { Moment } from './moment.ts'
import { activeMembershipsOf } from './publication.ts'
import type { Membership, Role, Schedule, Shift, StaffjoyRecords } from './records.ts'
import { moveSchedule, returnToQueue } from './schedule-moves.ts'
import { isOverlapping } from './shift-rules.ts'
import { isDayOff } from './time-off-rules.ts'
import { DAY_MS } from './time-units.ts'

/** What Mobius has to know to assign the shifts of a schedule; undefined where there are no shifts, or no workers. */
export function mobiusInputOf(records: StaffjoyRecords, schedule: Schedule): MobiusInput | undefined {
  const { id, role_id, start, stop } = schedule
  const shifts = [...records.shifts.find(['role_id', 'user_id'], [role_id, 0], { from: start, before: stop })]
  const memberships = activeMembershipsOf(records, role_id)
  if (shifts.length === 0 || memberships.length === 0) return undefined
  const { role, location } = placeOf(records, role_id)
  return {
    scheduleId: id,
    week: { start, stop },
    zone: location.timezone,
    rules: {
      maxHoursPerWorkday: role.max_hours_per_workday,
      minHoursBetweenShifts: role.min_hours_between_shifts,
      maxConsecutiveWorkdays: role.max_consecutive_workdays,
    },
    shifts: shifts.map(({ id, start, stop }) => ({ id, start, stop })),
    workers: memberships.map((membership) => workerOf(records, schedule, role, membership)),
  }
}

function workerOf(records: StaffjoyRecords, schedule: Schedule, role: Role, membership: Membership): MobiusWorker {
  const { user_id, min_hours_per_workweek, max_hours_per_workweek, working_hours } = membership
  const own = [role.id, user_id]
  const [preference] = records.preferences.find(['schedule_id', 'user_id'], [schedule.id, user_id])
  const requests = records.time_off_requests.find(['role_id', 'user_id'], own, around(schedule, 0, 1))
  // So many days of work before the week or after it may make a run with days in it too long.
  const margin = role.max_consecutive_workdays + 1
  const shifts = records.shifts.find(['role_id', 'user_id'], own, around(schedule, margin, margin))
  return {
    userId: user_id,
    minHoursPerWorkweek: min_hours_per_workweek,
    maxHoursPerWorkweek: max_hours_per_workweek,
    workingHours: working_hours,
    preference: preference?.preference ?? null,
    daysOff: [...requests]
      .filter(({ state }) => isDayOff(state))
      .map(({ start, minutes_paid }) => ({ start, minutesPaid: minutes_paid })),
    shifts: [...shifts].map(({ start, stop }) => ({ start, stop })),
  }
}

const around = ({ start, stop }: Schedule, daysBefore: number, daysAfter: number) => {
  return {
    from: toInstant(toEpochMs(start) - daysBefore * DAY_MS),
    before: toInstant(toEpochMs(stop) + daysAfter * DAY_MS),
  }
}

/** Mobius is done with a schedule. */
export function finishMobius(
  moment: Moment,
  schedule: Schedule,
  remarks: Readonly<Record<string, unknown>> = {},
): void {
  moveSchedule(moment, schedule, 'published', remarks)
}

/** Assigns shifts to workers, in a thread of its own. */
export const mobiusJob: Job<StaffjoyRecords, MobiusInput, MobiusResult> = {
  module: codeFile('apis/staffjoy/mobius.job'),
  finish: ({ input, result, now }, records, effects) => {
    const schedule = records.schedules.get(input.scheduleId)
    if (schedule?.state !== 'mobius-processing') return
    for (const { shiftId, userId } of result.assignments) assign(records, records.shifts.get(shiftId), userId)
    const unassigned = input.shifts.filter(({ id }) => records.shifts.get(id)?.user_id === 0).length
    const { isOptimal, gap } = result
    finishMobius({ records, effects, now }, schedule, { unassigned_shifts: unassigned, is_optimal: isOptimal, gap })
  },
  remark: ({ input, result }) => (result.isOptimal ? undefined : outOfTime(input.scheduleId, result.gap)),
  fail: ({ input }, records) => returnToQueue(records, input.scheduleId, 'mobius'),
}

/** `gap`: as a part of what the answer is worth; null where nobody knows. */
function outOfTime(scheduleId: number, gap: number | null): string {
  const most = gap === null ? '' : `, which another one could surpass by ${(100 * gap).toPrecision(2)} % at most`
  return `staffjoy: Mobius ran out of time for schedule ${scheduleId}; it has the best assignment that was found${most}`
}

/** Looks again at what may have changed since Mobius was told. */
function assign(records: StaffjoyRecords, shift: Shift | undefined, userId: number): void {
  if (shift?.user_id !== 0 || activeMembership(records, shift.role_id, userId) === undefined) return
  if (!isOverlapping(records, { ...shift, user_id: userId })) records.shifts.update(shift.id, { user_id: userId })
}
