import { reply } from '../../behavior/call.ts'
import { placeOf } from './access.ts'
import { finishChomp } from './chomp.ts'
import { finishMobius } from './mobius.ts'
import type { Moment } from './moment.ts'
import { refuse } from './problems.ts'
import type { Handler, Schedule, StaffjoyRecords } from './records.ts'
import { moveSchedule, type Service } from './schedule-moves.ts'
import type { ScheduleState } from './schedule-states.ts'
import { waitingIn } from './waiting-schedules.ts'

const listChompTasks: Handler<'listChompTasks'> = (_call, records) =>
  reply(200, {
    data: {
      'chomp-queue': [...waitingIn(records, 'chomp-queue')],
      'chomp-processing': [...waitingIn(records, 'chomp-processing')],
    },
  })

const listMobiusTasks: Handler<'listMobiusTasks'> = (_call, records) =>
  reply(200, {
    data: {
      'mobius-queue': [...waitingIn(records, 'mobius-queue')],
      'mobius-processing': [...waitingIn(records, 'mobius-processing')],
    },
  })

const claimChompTask: Handler<'claimChompTask'> = ({ now }, records, effects) =>
  reply(200, claim({ records, effects, now }, 'chomp'))

const claimMobiusTask: Handler<'claimMobiusTask'> = ({ now }, records, effects) =>
  reply(200, claim({ records, effects, now }, 'mobius'))

const finishChompTask: Handler<'finishChompTask'> = ({ path, now }, records, effects) => {
  const schedule = processedBy(records, path.schedule_id, 'chomp')
  finishChomp({ records, effects, now }, schedule)
  return reply(204)
}

const finishMobiusTask: Handler<'finishMobiusTask'> = ({ path, now }, records, effects) => {
  const schedule = processedBy(records, path.schedule_id, 'mobius')
  finishMobius({ records, effects, now }, schedule)
  return reply(204)
}

/** Takes what waits the longest out of the queue, and answers where it is. */
function claim(moment: Moment, service: Service) {
  const { records } = moment
  for (const schedule of waitingIn(records, `${service}-queue`)) {
    const { id, role_id } = moveSchedule(moment, schedule, `${service}-processing`)
    const { location, organization } = placeOf(records, role_id)
    return { schedule_id: id, role_id, location_id: location.id, organization_id: organization.id }
  }
  return refuse('not_found')
}

function processedBy(records: StaffjoyRecords, scheduleId: number, service: Service): Schedule {
  const schedule = records.schedules.get(scheduleId) ?? refuse('not_found')
  const wanted: ScheduleState = `${service}-processing`
  if (schedule.state !== wanted) refuse('task_not_begun', { state: schedule.state, wanted })
  if (!placeOf(records, schedule.role_id).organization.active) refuse('organization_inactive')
  return schedule
}

export const internalTaskHandlers = {
  listChompTasks,
  listMobiusTasks,
  claimChompTask,
  claimMobiusTask,
  finishChompTask,
  finishMobiusTask,
}
