import type { DueWork } from '../../behavior/automations.ts'
import type { Effects } from '../../state/effects.ts'
import { closeAbandoned, nextAbandonedAt } from './abandoned.ts'
import { nextQueueingAt, queueForMobius } from './mobius-queueing.ts'
import type { Moment } from './moment.ts'
import type { StaffjoyRecords } from './records.ts'
import { deactivateExpired, nextExpiryAt } from './trials.ts'
import { continueWeeks, makeWeeks, nextWeekDueAt } from './week-planning.ts'

/** What one run of the periodic jobs did. */
export interface CronReport {
  readonly schedules_created: number
  readonly schedules_queued_mobius: number
}

/**
 * Does all that the service does by itself at regular times, in its order. To be called where something was changed that
 * makes a part of it due at once: a role, or whether and how an organization plans. `organizationId`: whose roles get their
 * first weeks; without it all do.
 */
export function runPeriodicJobs(moment: Moment, organizationId?: number): CronReport {
  deactivateExpired(moment)
  const schedules_created = makeWeeks(moment, organizationId)
  const schedules_queued_mobius = queueForMobius(moment)
  closeAbandoned(moment)
  return { schedules_created, schedules_queued_mobius }
}

const periodic = (
  nextDueAt: DueWork<StaffjoyRecords>['nextDueAt'],
  job: (moment: Moment) => unknown,
): DueWork<StaffjoyRecords> => {
  return {
    nextDueAt,
    run: ({ now }, records, effects: Effects) => {
      job({ records, effects, now })
    },
  }
}

/** The same when the time has come, without anybody asking. */
export const cronWork = {
  deactivateExpired: periodic(nextExpiryAt, deactivateExpired),
  continueWeeks: periodic(nextWeekDueAt, continueWeeks),
  queueForMobius: periodic(nextQueueingAt, queueForMobius),
  closeAbandoned: periodic(nextAbandonedAt, closeAbandoned),
} as const satisfies Readonly<Record<string, DueWork<StaffjoyRecords>>>
