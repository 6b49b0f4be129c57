import { toEpochMs, toInstant } from './instants.ts'
import type { Moment } from './moment.ts'
import { mail } from './notices.ts'
import { refuse } from './problems.ts'
import type { User } from './records.ts'

const HOUR_MS = 3_600_000

/** Addresses are kept, and compared, like this. */
export const normalAddress = (email: string): string => email.trim().toLowerCase()

/** Makes a user whom nobody knew, and sends the invitation. They cannot do anything until they are active and confirmed. */
export function invite(moment: Moment, email: string, name: string | null): User {
  const at = toInstant(moment.now)
  const user = moment.records.users.insert({
    email,
    username: null,
    name,
    sudo: false,
    confirmed: false,
    active: false,
    member_since: at,
    last_seen: at,
    phone_number: null,
    wants_mail: true,
    wants_text_messages: true,
    invited_at: null,
    told_of_openings_at: null,
    told_of_changes_at: null,
  })
  return sendInvitation(moment, user)
}

/** The user of an id, which wins, or of an address; an address that nobody has is invited. */
export function findOrInvite(
  moment: Moment,
  { id, email, name = null }: { readonly id?: number; readonly email?: string; readonly name?: string | null },
): User {
  const { users } = moment.records
  if (id !== undefined) return users.get(id) ?? refuse('not_found')
  const address = normalAddress(email ?? refuse('nobody_named'))
  if (!address.includes('@')) refuse('no_address')
  return users.first('email', address) ?? invite(moment, address, name)
}

/**
 * Sends the invitation again: once an hour at most, unless the user was seen since the last one. One that comes too early
 * is passed over without a word. Refused for an active user.
 */
export function remind(moment: Moment, user: User): void {
  if (user.active) refuse('active_already')
  const last = user.invited_at === null ? undefined : toEpochMs(user.invited_at)
  const isRecent = last !== undefined && moment.now - last < HOUR_MS && toEpochMs(user.last_seen) <= last
  if (!isRecent) sendInvitation(moment, user)
}

function sendInvitation({ records, effects, now }: Moment, user: User): User {
  mail(effects, user, { subject: 'You were invited to Staffjoy', data: { user_id: user.id } }, true)
  return records.users.update(user.id, { invited_at: toInstant(now) })
}
