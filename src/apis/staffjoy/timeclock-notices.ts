import { placeOf } from './access.ts'
import type { Moment } from './moment.ts'
import { mail, type Notice, responsibleFor, textMessage } from './notices.ts'
import type { Timeclock, User } from './records.ts'

interface Told {
  readonly timeclock: Timeclock
  readonly event: 'changed' | 'closed' | 'deleted'
  readonly actor: User
}

const about = ({ id, role_id, user_id, start, stop }: Timeclock, subject: string): Notice => {
  return { subject, data: { timeclock_id: id, role_id, user_id, start, stop } }
}

/**
 * Somebody did something to the timeclock of somebody else: both are told by mail, whether they want it or not, and who was
 * clocked out by text message, too. Nothing is sent to those who act for themselves.
 */
export function tellOfTimeclock({ records, effects }: Omit<Moment, 'now'>, told: Told): void {
  const { timeclock, event, actor } = told
  const worker = records.users.get(timeclock.user_id)
  if (worker === undefined || worker.id === actor.id) return
  const notice = about(timeclock, `A timeclock was ${event}`)
  mail(effects, worker, notice, true)
  mail(effects, actor, notice, true)
  if (event === 'closed') textMessage(effects, worker, notice)
}

/** Nobody clocked out, so the service did it: the worker and those responsible for the location are told. */
export function tellOfAbandoned({ records, effects }: Omit<Moment, 'now'>, timeclock: Timeclock): void {
  const notice = about(timeclock, 'A timeclock was closed after 23 hours')
  const worker = records.users.get(timeclock.user_id)
  if (worker !== undefined) {
    mail(effects, worker, notice)
    textMessage(effects, worker, notice)
  }
  for (const user of responsibleFor(records, placeOf(records, timeclock.role_id).location)) mail(effects, user, notice)
}
