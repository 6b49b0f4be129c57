import { placeOf } from './access.ts'
import { toInstant } from './instants.ts'
import { materialise } from './materialise.ts'
import type { Moment } from './moment.ts'
import { mail, responsibleFor } from './notices.ts'
import { publish } from './publication.ts'
import type { Schedule, StaffjoyRecords } from './records.ts'
import type { ScheduleState } from './schedule-states.ts'

type Stamps = Partial<Pick<Schedule, 'chomp_start' | 'chomp_end' | 'mobius_start' | 'mobius_end'>>

/** What going into a queue clears. */
export const CLEARED = {
  'chomp-queue': { chomp_start: null, chomp_end: null },
  'mobius-queue': { mobius_start: null, mobius_end: null },
} as const satisfies Readonly<Partial<Record<ScheduleState, Stamps>>>

/** What is written beside the state. */
function stampsOf(from: ScheduleState, to: ScheduleState, now: number): Stamps {
  if (to === 'chomp-queue' || to === 'mobius-queue') return CLEARED[to]
  if (to === 'chomp-processing') return { chomp_start: toInstant(now) }
  if (to === 'mobius-processing') return { mobius_start: toInstant(now) }
  if (from === 'chomp-processing') return { chomp_end: toInstant(now) }
  if (from === 'mobius-processing') return { mobius_end: toInstant(now) }
  return {}
}

/**
 * Takes a schedule to its next state, with all that this brings about. Whether it may go there has been looked at. `remarks`:
 * what managers should know of the outcome.
 */
export function moveSchedule(
  moment: Moment,
  schedule: Schedule,
  to: ScheduleState,
  remarks: Readonly<Record<string, unknown>> = {},
): Schedule {
  const { records, now } = moment
  const from = schedule.state
  const moved = { state: to, ...stampsOf(from, to, now), last_update: toInstant(now) }
  const next = records.schedules.update(schedule.id, moved)
  if (from === 'initial') materialise(moment, next)
  if (from === 'chomp-processing' && to === 'unpublished') tellOfShifts(moment, next, remarks)
  if (to === 'published') publish(moment, next, { isByMobius: from === 'mobius-processing', remarks })
  return next
}

/** Those responsible for the location are told that Chomp is done. */
function tellOfShifts({ records, effects }: Moment, schedule: Schedule, remarks: Readonly<Record<string, unknown>>) {
  const { id, role_id, start, stop } = schedule
  const notice = {
    subject: 'The shifts of a week were made',
    data: { schedule_id: id, role_id, start, stop, ...remarks },
  }
  for (const user of responsibleFor(records, placeOf(records, role_id).location)) mail(effects, user, notice)
}

/** Who does the work behind a queue. */
export type Service = 'chomp' | 'mobius'

/** What failed waits again. That it was begun stays noted, so that it is not tried once more by itself. */
export function returnToQueue(records: StaffjoyRecords, scheduleId: number, service: Service): void {
  if (records.schedules.get(scheduleId)?.state === `${service}-processing`)
    records.schedules.update(scheduleId, { state: `${service}-queue` })
}

export const hasFailed = ({ state, chomp_start, mobius_start }: Schedule): boolean =>
  (state === 'chomp-queue' && chomp_start !== null) || (state === 'mobius-queue' && mobius_start !== null)
