import type { DueWork } from '../../behavior/automations.ts'
import { chompInputOf, finishChomp } from './chomp.ts'
import { toEpochMs } from './instants.ts'
import { finishMobius, mobiusInputOf } from './mobius.ts'
import type { Moment } from './moment.ts'
import type { Schedule, StaffjoyRecords } from './records.ts'
import { hasFailed, moveSchedule, type Service } from './schedule-moves.ts'
import { SECOND_MS } from './time-units.ts'
import { waitingIn } from './waiting-schedules.ts'

/**
 * When queued schedules are worked on. `immediate`: at once, so that whoever looks next sees the result. `tick`: they are
 * taken from the queue after a while, and are done after another one, by the workspace's clock, so that every state can be
 * seen. `manual`: only the operations for tasks move them.
 */
export type Solving = 'immediate' | 'tick' | 'manual'

/** The original services looked that often. */
const TICK_MS = 20 * SECOND_MS

interface Task {
  readonly service: Service
  /** What the job has to know; undefined where there is nothing to do. */
  readonly inputOf: (records: StaffjoyRecords, schedule: Schedule) => object | undefined
  readonly finish: (moment: Moment, schedule: Schedule) => void
}

const TASKS: readonly Task[] = [
  { service: 'chomp', inputOf: chompInputOf, finish: finishChomp },
  { service: 'mobius', inputOf: mobiusInputOf, finish: finishMobius },
]

/** What brings queued schedules on without anybody asking. */
export function solvingWork(solving: Solving): Readonly<Record<string, DueWork<StaffjoyRecords>>> {
  if (solving === 'manual') return {}
  const works = TASKS.flatMap((task): [string, DueWork<StaffjoyRecords>][] => {
    const { service } = task
    const takeUp: Step = (moment, schedule) => moveSchedule(moment, schedule, `${service}-processing`)
    const workOff: Step = (moment, schedule) => begin(moment, schedule, task)
    if (solving === 'immediate') {
      const both: Step = (moment, schedule) => begin(moment, takeUp(moment, schedule), task)
      return [[service, workOn(`${service}-queue`, 0, both)]]
    }
    return [
      [`${service}TakeUp`, workOn(`${service}-queue`, TICK_MS, takeUp)],
      [`${service}WorkOff`, workOn(`${service}-processing`, TICK_MS, workOff)],
    ]
  })
  return Object.fromEntries(works)
}

/** Answers the schedule as it is afterwards. */
type Step = (moment: Moment, schedule: Schedule) => Schedule

/** Does something with schedules that have been in a state for so long: one of each role at a time, as weeks build on each other. */
function workOn(state: `${Service}-${'queue' | 'processing'}`, delayMs: number, step: Step): DueWork<StaffjoyRecords> {
  const dueAt = ({ last_update, created_at }: Schedule): number => toEpochMs(last_update ?? created_at) + delayMs
  return {
    nextDueAt: (records) => {
      for (const schedule of waitingIn(records, state)) if (!hasFailed(schedule)) return dueAt(schedule)
      return undefined
    },
    run: ({ now }, records, effects) => {
      const roles = new Set<number>()
      for (const schedule of waitingIn(records, state)) {
        if (hasFailed(schedule) || dueAt(schedule) > now || roles.has(schedule.role_id)) continue
        roles.add(schedule.role_id)
        step({ records, effects, now }, schedule)
      }
    },
  }
}

/** Begins the work on a schedule that is being processed, or ends it where there is nothing to do. */
function begin(moment: Moment, schedule: Schedule, { service, inputOf, finish }: Task): Schedule {
  const input = inputOf(moment.records, schedule)
  if (input === undefined) finish(moment, schedule)
  else moment.effects.begin(service, input)
  return schedule
}
