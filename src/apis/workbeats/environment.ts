import type { Principal } from '../../behavior/call.ts'
import type { GateCall } from '../../behavior/define-api.ts'
import { fail } from '../../behavior/problem.ts'
import { isScim } from './scim/server-path.ts'

/**
 * Every request names the environment that issued its token. A missing or unknown environment is told before scopes are
 * looked at, but only to those who have a token; a token of the other environment does not exist in this one.
 * Identity providers cannot add headers, so to SCIM the token alone says which environment is meant.
 */
export function checkEnvironment({ operation, request, principal, headerViolations }: GateCall): void {
  const named = request.headers['x-environment']
  if (isScim(operation.serverPath)) {
    if (named === undefined || principal.credential === undefined) return
  } else {
    const violations = headerViolations()
    if (violations.length > 0) fail({ kind: 'invalid', violations })
  }
  if (typeof named !== 'string' || environmentOf(principal) !== named.trim())
    fail({ kind: 'unauthenticated', reason: 'unknown' })
}

/** The environment that issued a token. */
export function environmentOf({ credential }: Principal): string | undefined {
  return typeof credential?.environment === 'string' ? credential.environment : undefined
}
