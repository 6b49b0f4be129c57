import type { Principal } from '../behavior/call.ts'
import { fail } from '../behavior/problem.ts'
import type { HttpRequest } from '../contract/http-request.ts'
import type { Records } from '../state/storage.ts'
import type { EmulatedApi, EmulatedOperation } from './emulated-api.ts'

const NOBODY: Principal = { scopes: [], credential: undefined }

export interface Authenticated {
  readonly principal: Principal
  /** What the operation asks for; undefined where credentials are not looked up, so that none can lack a scope. */
  readonly neededScopes: readonly string[] | undefined
}

/**
 * Finds out who calls. Credentials are records, so that created ones work at once and revoked ones stop.
 * Refuses a missing, unknown, revoked or expired one.
 */
export function authenticate(
  api: EmulatedApi,
  { security }: EmulatedOperation,
  request: HttpRequest,
  records: Records,
  now: number,
): Authenticated {
  const presented = security.presentedBy(request)
  if (presented.kind === 'open') return { principal: NOBODY, neededScopes: undefined }
  if (presented.kind === 'missing') return fail({ kind: 'unauthenticated', reason: 'missing' })
  if (api.definition.authenticate !== undefined) {
    const { secrets, scopes } = presented
    const principal = api.definition.authenticate({ secrets, now, remoteAddress: request.remoteAddress }, records)
    return { principal, neededScopes: scopes }
  }
  const rule = api.document.extension.credentials
  if (rule === undefined) return { principal: NOBODY, neededScopes: undefined }
  let principal = NOBODY
  for (const secret of presented.secrets) {
    const credential = records[rule.collection]?.first(rule.secret, secret)
    if (credential === undefined) return fail({ kind: 'unauthenticated', reason: 'unknown' })
    if (credential.revoked === true) return fail({ kind: 'unauthenticated', reason: 'revoked' })
    if (typeof credential.expires_at === 'string' && Date.parse(credential.expires_at) <= now) {
      return fail({ kind: 'unauthenticated', reason: 'expired' })
    }
    const scopes = Array.isArray(credential.scopes) ? credential.scopes.map(String) : []
    principal = { scopes: [...principal.scopes, ...scopes], credential }
  }
  return { principal, neededScopes: presented.scopes }
}

/** Refuses a principal that lacks a scope. */
export function authorise({ principal, neededScopes }: Authenticated): void {
  if (neededScopes === undefined || neededScopes.length === 0) return
  const missingScopes = neededScopes.filter((scope) => !principal.scopes.includes(scope))
  if (missingScopes.length > 0) fail({ kind: 'forbidden', missingScopes })
}
