import { reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { refuseUnassignable } from '../events/assignment-rules.ts'
import { sentShift } from '../events/sent-shift.ts'
import { hasBegun } from '../events/shift-times.ts'
import { pageOf } from '../paging.ts'
import { refuse } from '../problems.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'
import { utcStamp } from '../times.ts'

type Schemas = components['schemas']
type Invite = Schemas['WorkerInviteRecord']

const PENDING = 0
const ACCEPTED = 2
const DECLINED = 86

export const listWorkerInvites: Handler<'listWorkerInvites'> = (call, records) => {
  const worker = found(records.workers, call.path.id)
  const { status } = call.query
  const matches = Array.from(records.worker_invites.by('personnel_id', worker.id), (invite) =>
    inviteView(invite, records, call),
  ).filter((invite) => status === undefined || invite.status === status)
  return reply(200, { invites: pageOf(matches, call.query), total: matches.length })
}

export const createWorkerInvite: Handler<'createWorkerInvite'> = (call, records) => {
  const { shift_id, message = null } = call.body
  const worker = found(records.workers, call.path.id)
  const shift = sentShift(call, shift_id, records)
  refuseUnassignable(records, { worker, shift, isAlternate: false, now: call.now })
  if (pendingInvite(records, worker.id, shift.id, call.now) !== undefined) return refuse('WRK-505')
  const invite = records.worker_invites.insert({
    personnel_id: worker.id,
    shift_id: shift.id,
    event_id: shift.event_id,
    event_name: records.events.get(shift.event_id)?.name ?? '',
    role_title: records.skillsets.get(shift.skillset_id)?.role_title ?? '',
    start: shift.start,
    end: shift.end,
    message,
    status: PENDING,
    date_sent: utcStamp(call.now),
    date_responded: null,
  })
  const place = `${call.baseUrl}/workers/${worker.id}/invites/${invite.id}`
  return reply(201, inviteView(invite, records, call), { location: place })
}

/** What is known of the shift now; once it is gone, what was known when the invitation was sent. */
export function inviteView(
  invite: Invite,
  records: RoostedRecords,
  { now }: { readonly now: number },
): Schemas['WorkerInvite'] {
  const shift = records.event_shifts.get(invite.shift_id)
  const status = statusAt(invite, records, now)
  if (shift === undefined) return { ...invite, status }
  return {
    ...invite,
    event_name: records.events.get(shift.event_id)?.name ?? invite.event_name,
    role_title: records.skillsets.get(shift.skillset_id)?.role_title ?? invite.role_title,
    start: shift.start,
    end: shift.end,
    status,
  }
}

/** Who takes a shift has accepted the invitation to it. */
export function acceptInvite(
  records: RoostedRecords,
  { workerId, shiftId, now }: { workerId: string; shiftId: string; now: number },
): void {
  const invite = pendingInvite(records, workerId, shiftId, now)
  if (invite !== undefined)
    records.worker_invites.update(invite.id, { status: ACCEPTED, date_responded: utcStamp(now) })
}

/** The worker's invitations that are still pending are taken back. */
export function withdrawInvites(records: RoostedRecords, workerId: string, now: number): void {
  for (const invite of records.worker_invites.by('personnel_id', workerId))
    if (statusAt(invite, records, now) === PENDING) records.worker_invites.delete(invite.id)
}

function pendingInvite(records: RoostedRecords, workerId: string, shiftId: string, now: number): Invite | undefined {
  for (const invite of records.worker_invites.find(['personnel_id', 'shift_id'], [workerId, shiftId]))
    if (statusAt(invite, records, now) === PENDING) return invite
  return undefined
}

/** A pending invitation lapses when its shift begins. That follows from the clock, so it is not stored. */
function statusAt({ status, shift_id }: Invite, records: RoostedRecords, now: number): Invite['status'] {
  const shift = records.event_shifts.get(shift_id)
  return status === PENDING && shift !== undefined && hasBegun(records, shift, now) ? DECLINED : status
}
