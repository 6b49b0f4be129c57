import { reply } from '../../behavior/call.ts'
import { isBoss, placeOf } from './access.ts'
import { isNothing, sent } from './changes.ts'
import { finishChomp } from './chomp.ts'
import { inHalfHours } from './half-hours.ts'
import { instantOf, toInstant } from './instants.ts'
import type { Moment } from './moment.ts'
import { refuse } from './problems.ts'
import { callerOf, type Handler, type Schedule, type StaffjoyRecords } from './records.ts'
import { CLEARED, moveSchedule } from './schedule-moves.ts'
import { canMove, isOpen, type ScheduleState } from './schedule-states.ts'
import { readWeek, type Week } from './week-object.ts'

const listSchedules: Handler<'listSchedules'> = ({ path, query: { start, end } }, records) => {
  const from = start === undefined ? '' : instantOf(start, 'start')
  const range = end === undefined ? { from } : { from, before: instantOf(end, 'end') }
  return reply(200, { data: [...records.schedules.find(['role_id'], [path.role_id], range)] })
}

const getSchedule: Handler<'getSchedule'> = ({ path }, records) =>
  reply(200, {
    data: records.schedules.get(path.schedule_id) ?? refuse('not_found'),
    resources: ['preferences', 'shifts', 'timeclocks', 'timeoffrequests'],
  })

const updateSchedule: Handler<'updateSchedule'> = (call, records, effects) => {
  const schedule = records.schedules.get(call.path.schedule_id) ?? refuse('not_found')
  const { sudo } = callerOf(call)
  const changes = sent(call.body)
  if (isNothing(changes)) refuse('schedule_unchanged')
  if (!sudo && !isOpen(schedule)) refuse('schedule_closed', { state: schedule.state })
  const lengths = lengthsOf(schedule, changes)
  const demand =
    changes.demand === undefined ? schedule.demand : demandOf(changes.demand, changes.state ?? schedule.state, sudo)
  const planned = { ...schedule, ...lengths, demand }
  if (changes.state !== undefined) checkMove(records, planned, changes.state, sudo)
  const moment = { records, effects, now: call.now }
  records.schedules.update(schedule.id, { ...lengths, demand, last_update: toInstant(call.now) })
  if (changes.state !== undefined) move(moment, planned, changes.state)
  return reply(200, {
    ...sent({
      min_shift_length_half_hour: inHalfHours(changes.min_shift_length_hour),
      max_shift_length_half_hour: inHalfHours(changes.max_shift_length_hour),
      state: changes.state,
    }),
    ...(changes.demand === undefined ? {} : { demand }),
    ...(changes.state === 'chomp-queue' || changes.state === 'mobius-queue' ? CLEARED[changes.state] : {}),
  })
}

type Lengths = Pick<Schedule, 'min_shift_length_hour' | 'max_shift_length_hour'>

/** The lengths as they will be. They go together; 0 is as good as none. */
function lengthsOf(schedule: Schedule, changes: Partial<Lengths>): Lengths {
  const { min_shift_length_hour = schedule.min_shift_length_hour } = changes
  const { max_shift_length_hour = schedule.max_shift_length_hour } = changes
  const [least, most] = [min_shift_length_hour ?? 0, max_shift_length_hour ?? 0]
  if ((least === 0) !== (most === 0)) refuse('lengths_apart')
  if (least > most) refuse('least_above_most', { least: 'min_shift_length_hour', most: 'max_shift_length_hour' })
  return { min_shift_length_hour, max_shift_length_hour }
}

/** `state`: the one that the schedule will be in. Empty text is no demand. */
function demandOf(text: string, state: ScheduleState, isSudo: boolean): Week | null {
  if (!isSudo && state !== 'unpublished' && state !== 'chomp-queue') refuse('demand_too_early', { state })
  return text === '' ? null : readWeek(text, 'demand')
}

function checkMove(records: StaffjoyRecords, schedule: Schedule, to: ScheduleState, isSudo: boolean): void {
  const { organization } = placeOf(records, schedule.role_id)
  const { state, demand, min_shift_length_hour } = schedule
  if (to === state) refuse('state_reached', { state })
  if (!organization.active) refuse('organization_inactive')
  if (!canMove(state, to, isSudo ? 'sudo' : 'manager')) refuse('state_unreachable', { from: state, to })
  if (to === 'chomp-queue' && (min_shift_length_hour ?? 0) === 0) refuse('chomp_without_lengths')
  if (to === 'chomp-queue' && demand === null) refuse('chomp_without_demand')
  if (to === 'mobius-queue' && !isBoss(organization)) refuse('mobius_on_flex')
}

function move(moment: Moment, schedule: Schedule, to: ScheduleState): void {
  if (schedule.state === 'chomp-processing' && to === 'unpublished') finishChomp(moment, schedule)
  else moveSchedule(moment, schedule, to)
}

export const scheduleHandlers = { listSchedules, getSchedule, updateSchedule }
