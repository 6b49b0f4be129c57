import { hash } from 'node:crypto'
import type { Principal } from '../../behavior/call.ts'
import { fail } from '../../behavior/problem.ts'
import { type Instant, makeToInstant, toEpochMs, toFineInstant } from './instants.ts'
import type { StaffjoyRecords, User } from './records.ts'

/** What is kept of a key or a token. */
export const hashOf = (secret: string): string => hash('sha256', secret)

const MINUTE_MS = 60_000
/** Of an instant, up to its minutes. */
const MINUTES = '2016-02-15T17:00'.length

const toInstant = makeToInstant()

/**
 * The user name of Basic is an API key, or the token of a session; the password does not matter. The user must be
 * confirmed and active. Notes when the key and the user were last seen.
 */
export function authenticate(
  { secrets, now, remoteAddress }: { secrets: readonly string[]; now: number; remoteAddress: string },
  records: StaffjoyRecords,
): Principal {
  const [secret = ''] = secrets
  const secretHash = hashOf(secret.replace(/:.*$/s, ''))
  const at = toInstant(now)
  const user = byToken(records, secretHash, now, remoteAddress) ?? byKey(records, secretHash, at)
  if (user?.confirmed !== true || !user.active) return fail({ kind: 'unauthenticated', reason: 'unknown' })
  const seen = wasSeen(user, at, now) ? user : records.users.update(user.id, { last_seen: at })
  return { scopes: [], credential: seen as unknown as Principal['credential'] }
}

/** Less than a minute ago. Most requests see it without reading the time that was noted. */
const wasSeen = ({ last_seen }: User, at: Instant, now: number): boolean =>
  last_seen.startsWith(at.slice(0, MINUTES)) || now - toEpochMs(last_seen.slice(0, 19)) < MINUTE_MS

function byKey(records: StaffjoyRecords, keyHash: string, at: Instant): User | undefined {
  const key = records.api_keys.first('key_hash', keyHash)
  if (key === undefined) return undefined
  // Instants have whole seconds: within one of them a use changes nothing.
  if (key.last_used !== at) records.api_keys.update(key.id, { last_used: at })
  return records.users.get(key.user_id)
}

function byToken(records: StaffjoyRecords, tokenHash: string, now: number, remoteAddress: string): User | undefined {
  const session = records.sessions.first('token_hash', tokenHash)
  if (session?.token_expires_at == null || toEpochMs(session.token_expires_at) <= now) return undefined
  const used = { last_used: toFineInstant(now), remote_ip: remoteAddress }
  if (session.last_used.slice(0, 19) !== used.last_used.slice(0, 19)) records.sessions.update(session.key, used)
  return records.users.get(session.user_id)
}
