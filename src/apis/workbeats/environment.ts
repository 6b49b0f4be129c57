import type { GateCall } from '../../behavior/define-api.ts'
import { fail } from '../../behavior/problem.ts'

/**
 * Every request names the environment that issued its token. A missing or unknown environment is told before scopes are
 * looked at, but only to those who have a token; a token of the other environment does not exist in this one.
 */
export function checkEnvironment({ request, principal, headerViolations }: GateCall): void {
  const violations = headerViolations()
  if (violations.length > 0) fail({ kind: 'invalid', violations })
  const named = request.headers['x-environment']
  if (typeof named !== 'string' || principal.credential?.environment !== named.trim())
    fail({ kind: 'unauthenticated', reason: 'unknown' })
}
