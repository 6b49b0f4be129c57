import { fail } from '../../../behavior/problem.ts'
import type { Desk } from '../people.ts'
import { GROUPS } from './groups.ts'
import { applyPatch, type PatchOperation } from './patch.ts'
import { refuse } from './problems.ts'
import type { ResourceType } from './resource-type.ts'
import { USERS } from './users.ts'
import { type Complex, isComplex, type Resource, readMembers } from './values.ts'
import { checkVersion, withVersion } from './versions.ts'

export const RESOURCE_TYPES: readonly ResourceType[] = [USERS, GROUPS]

export const PATCH_URN = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

/** A desk that knows at which address its resources are seen. */
export interface ScimDesk extends Desk {
  readonly baseUrl: string
}

/** Names a resource, and the version that the client has seen of it. */
export interface ResourceRef {
  readonly id: string
  readonly version?: string | undefined
}

export type Versioned = ReturnType<typeof withVersion>

export function readResource({ records, baseUrl }: ScimDesk, type: ResourceType, id: string): Versioned {
  const resource = type.read(records, id, baseUrl)
  return resource === undefined
    ? fail({ kind: 'not-found', collection: type.name, id })
    : withVersion(resource, baseUrl)
}

export function createResource(desk: ScimDesk, type: ResourceType, body: unknown): Versioned {
  return readResource(desk, type, type.create(desk, readBody(type, body)))
}

/** Another resource in place of a known one (RFC 7644 §3.5.1). */
export function replaceResource(desk: ScimDesk, type: ResourceType, ref: ResourceRef, body: unknown): Versioned {
  const known = findVersion(desk, type, ref)
  type.change(desk, known, type.keptOnReplace(known, readBody(type, body)))
  return readResource(desk, type, ref.id)
}

/** All operations, or none (RFC 7644 §3.5.2). */
export function patchResource(
  desk: ScimDesk,
  type: ResourceType,
  ref: ResourceRef,
  operations: readonly PatchOperation[],
): Versioned {
  const known = findVersion(desk, type, ref)
  type.change(desk, known, applyPatch(type, known, operations))
  return readResource(desk, type, ref.id)
}

export function deleteResource(desk: ScimDesk, type: ResourceType, ref: ResourceRef): void {
  findVersion(desk, type, ref)
  type.delete(desk, ref.id)
}

function findVersion(desk: ScimDesk, type: ResourceType, { id, version }: ResourceRef): Resource {
  const known = readResource(desk, type, id)
  checkVersion(version, known.meta.version)
  return known
}

function readBody(type: ResourceType, body: unknown): Complex {
  if (!isComplex(body)) return refuse('invalidSyntax', 'The body must be an object.')
  requireSchema(body, type.schema)
  return readMembers(type.attributes, body)
}

/** A message or resource says which schema it follows (RFC 7643 §3); URNs compare without case. */
export function requireSchema({ schemas }: { readonly schemas?: unknown }, urn: string): void {
  const isNamed = Array.isArray(schemas) && schemas.some((one) => String(one).toLowerCase() === urn.toLowerCase())
  if (!isNamed) refuse('invalidSyntax', `schemas must list ${urn}.`)
}
