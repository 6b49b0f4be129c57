import { reply } from '../../behavior/call.ts'
import type { Range } from '../../state/table.ts'
import { activeMembership } from './access.ts'
import { isByManager, locationOf } from './call-place.ts'
import { claimableShifts } from './claiming.ts'
import { windowUnlessActive } from './default-week.ts'
import { toInstant } from './instants.ts'
import { refuse } from './problems.ts'
import type { Handler, Shift } from './records.ts'
import { LONGEST_SHIFT_MS } from './shift-rules.ts'
import { shownShift } from './shift-view.ts'
import { summaryOf } from './summaries.ts'

const listLocationShifts: Handler<'listLocationShifts'> = ({ path, query, now }, records) => {
  const window = windowUnlessActive(query, { records, location: locationOf({ path }, records), now })
  const isKept = window === undefined ? isUnderWay(now) : () => true
  const roles = [...records.roles.by('location_id', path.location_id)]
  const shifts = roles.flatMap(({ id }) => [...records.shifts.find(['role_id'], [id], window ?? startedBy(now))])
  const data = shifts.filter(isKept).sort(byStart)
  return reply(200, { data: data.map((shift) => shownShift(records, shift)) })
}

/** What may be going on now began neither later nor longer ago than a shift lasts. */
const startedBy = (now: number): Range => {
  return { from: toInstant(now - LONGEST_SHIFT_MS), before: toInstant(now + 1000) }
}

const isUnderWay = (now: number): ((shift: Shift) => boolean) => {
  const at = toInstant(now)
  return ({ user_id, start, stop }) => user_id !== 0 && start <= at && stop > at
}

const byStart = (a: Shift, b: Shift): number => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id - b.id)

const listScheduleShifts: Handler<'listScheduleShifts'> = (call, records) => {
  const schedule = records.schedules.get(call.path.schedule_id) ?? refuse('not_found')
  const { include_summary, filter_by_published, claimable_by_user: userId = 0 } = call.query
  if (userId !== 0) {
    if (include_summary || filter_by_published) refuse('claimable_with_filter')
    if (activeMembership(records, schedule.role_id, userId) === undefined)
      refuse('no_worker', { parameter: 'claimable_by_user' })
    const after = isByManager(call, records) ? undefined : toInstant(call.now)
    const shifts = claimableShifts(records, { schedule, userId, after })
    return reply(200, { data: shifts.map((shift) => shownShift(records, shift)) })
  }
  const range = { from: schedule.start, before: schedule.stop }
  const found = [...records.shifts.find(['role_id'], [schedule.role_id], range)]
  const shifts = filter_by_published ? found.filter(({ published }) => published) : found
  const data = shifts.map((shift) => shownShift(records, shift))
  return reply(200, include_summary ? { data, summary: summaryOf(records, shifts) } : { data })
}

export const shiftListHandlers = { listLocationShifts, listScheduleShifts }
