import { activeMembership, placeOf } from './access.ts'
import { toEpochMs } from './instants.ts'
import type { Moment } from './moment.ts'
import { mail, type Notice, responsibleFor } from './notices.ts'
import type { TimeOffRequest } from './records.ts'

const about = ({ id, role_id, user_id, start, state }: TimeOffRequest, subject: string): Notice => {
  return { subject, data: { time_off_request_id: id, role_id, user_id, start, state } }
}

/** A worker asks for a day: those responsible for the location are to decide. */
export function tellOfRequest({ records, effects }: Moment, request: TimeOffRequest): void {
  const { location } = placeOf(records, request.role_id)
  for (const user of responsibleFor(records, location)) mail(effects, user, about(request, 'Time off was requested'))
}

/** The worker learns what was decided, as long as the day lies ahead and the worker still works there. */
export function tellOfDecision({ records, effects, now }: Moment, request: TimeOffRequest): void {
  const worker = records.users.get(request.user_id)
  const isThere = activeMembership(records, request.role_id, request.user_id) !== undefined
  if (worker === undefined || !isThere || toEpochMs(request.start) <= now) return
  mail(effects, worker, about(request, 'Your time off request was decided'))
}
