import { activeMembership } from './access.ts'
import { candidatesFor } from './eligibility.ts'
import { toEpochMs, toInstant } from './instants.ts'
import type { Moment } from './moment.ts'
import { mail, type Notice, takesMail } from './notices.ts'
import type { Shift, User } from './records.ts'

const HOUR_MS = 3_600_000

/** At most one mail of a kind in so long, unless its reader was there since. */
const LIMITS = {
  told_of_openings_at: 6 * HOUR_MS,
  told_of_changes_at: HOUR_MS / 3,
} as const

type Limiter = keyof typeof LIMITS

interface Event {
  /** As it was; undefined for a new one. */
  readonly before?: Shift
  /** As it is; undefined for one that is gone. */
  readonly after?: Shift
  readonly actor: User
}

/**
 * Tells of a shift that was made, changed or deleted. Only published ones count, and only such as lie ahead unless they are
 * gone. An open one is offered to those who could take it; of any other its worker is told, and who was it before.
 */
export function tellOfShift(moment: Moment, { before, after, actor }: Event): void {
  const shift = after ?? before
  const isAhead = shift !== undefined && shift.start > toInstant(moment.now)
  if (shift?.published !== true || (after !== undefined && !isAhead)) return
  const notice = about(shift, after === undefined ? 'deleted' : before === undefined ? 'new' : 'changed')
  const concerned = new Set([before?.user_id, after?.user_id])
  for (const userId of concerned) if (userId !== actor.id) tellWorker(moment, shift, userId, notice)
  if (after?.user_id === 0) offer(moment, after, before?.user_id)
}

const SUBJECTS = {
  new: 'You have a new shift',
  changed: 'A shift of yours was changed',
  deleted: 'A shift of yours was deleted',
  open: 'There is a shift to be taken',
} as const

const about = ({ id, role_id, user_id, start, stop }: Shift, event: keyof typeof SUBJECTS): Notice => {
  return { subject: SUBJECTS[event], data: { shift_id: id, role_id, user_id, start, stop } }
}

function tellWorker(moment: Moment, { role_id }: Shift, userId: number | undefined, notice: Notice): void {
  const membership = userId === undefined ? undefined : activeMembership(moment.records, role_id, userId)
  const worker = moment.records.users.get(membership?.user_id)
  if (worker !== undefined) mailSparingly(moment, worker, notice, 'told_of_changes_at')
}

/** `formerId`: who it was just taken from. */
function offer(moment: Moment, shift: Shift, formerId: number | undefined): void {
  for (const { user, isWithinCaps } of candidatesFor(moment.records, shift))
    if (isWithinCaps && user.id !== formerId) mailSparingly(moment, user, about(shift, 'open'), 'told_of_openings_at')
}

function mailSparingly({ records, effects, now }: Moment, user: User, notice: Notice, limiter: Limiter): void {
  const told = user[limiter]
  if (!takesMail(user)) return
  if (told !== null && now - toEpochMs(told) < LIMITS[limiter] && user.last_seen <= told) return
  mail(effects, user, notice)
  records.users.update(user.id, { [limiter]: toInstant(now) })
}
