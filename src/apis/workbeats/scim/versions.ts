import { createHash } from 'node:crypto'
import { refuse } from './problems.ts'
import type { Resource } from './values.ts'

/**
 * The resource with its entity tag (RFC 7644 §3.14). The tag is made of what the resource says, so that whatever changes
 * it, by whichever API, changes the tag; the address it was asked at does not.
 */
export function withVersion(
  resource: Resource,
  baseUrl: string,
): Resource & { readonly meta: { readonly version: string } } {
  const text = JSON.stringify(resource).replaceAll(baseUrl, '')
  const version = `W/"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`
  return { ...resource, meta: { ...resource.meta, version } }
}

/** Whether a condition (`*`, or a list of tags) names this version. Tags compare weakly, since they all are weak. */
export function namesVersion(condition: string, version: string): boolean {
  if (condition.trim() === '*') return true
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '')
  return condition.split(',').some((tag) => opaque(tag) === opaque(version))
}

/** Refuses where the client has seen another version. `condition`: of `If-Match`, or the `version` of a bulk operation. */
export function checkVersion(condition: string | undefined, version: string): void {
  if (condition !== undefined && !namesVersion(condition, version))
    refuse('versionMismatch', `The resource has changed; its version is ${version}.`)
}
