import { hash } from 'node:crypto'
import type { Principal } from '../../behavior/call.ts'
import { fail } from '../../behavior/problem.ts'
import { rememberLatest } from '../../contract/remember.ts'
import { type Instant, toEpochMs, toFineInstant, toInstant } from './instants.ts'
import type { StaffjoyRecords, User } from './records.ts'

/** What is kept of a key or a token. */
export const hashOf = (secret: string): string => hash('sha256', secret)

const MINUTE_MS = 60_000

const hashOfShown = rememberLatest((secret: string) => hashOf(secret.replace(/:.*$/s, '')))
const msOfLastSeen = rememberLatest((lastSeen: string) => toEpochMs(lastSeen.slice(0, 19)))
const instantOfSecond = rememberLatest((second: number) => toInstant(second * 1000))

/**
 * The user name of Basic is an API key, or the token of a session; the password does not matter. The user must be
 * confirmed and active. Notes when the key and the user were last seen.
 */
export function authenticate(
  { secrets, now, remoteAddress }: { secrets: readonly string[]; now: number; remoteAddress: string },
  records: StaffjoyRecords,
): Principal {
  const [secret = ''] = secrets
  const secretHash = hashOfShown(secret)
  const at = instantOfSecond(Math.floor(now / 1000))
  const user = byKey(records, secretHash, at) ?? byToken(records, secretHash, now, remoteAddress)
  if (user?.confirmed !== true || !user.active) return fail({ kind: 'unauthenticated', reason: 'unknown' })
  const seen = wasSeen(user, now) ? user : records.users.update(user.id, { last_seen: at })
  return { scopes: [], credential: seen as unknown as Principal['credential'] }
}

/** Less than a minute ago. */
const wasSeen = ({ last_seen }: User, now: number): boolean => now - msOfLastSeen(last_seen) < MINUTE_MS

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
