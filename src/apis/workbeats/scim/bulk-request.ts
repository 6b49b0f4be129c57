import { fail } from '../../../behavior/problem.ts'
import type { PatchOperation } from './patch.ts'
import { refuse } from './problems.ts'
import type { ResourceType } from './resource-type.ts'
import { PATCH_URN, RESOURCE_TYPES, requireSchema } from './resources.ts'
import { isComplex } from './values.ts'

/** What one request may hold; `ServiceProviderConfig` says so. */
export const BULK_LIMITS = { maxOperations: 100, maxPayloadSize: 1_048_576 } as const

export interface BulkOperation {
  readonly method: string
  readonly path: string
  readonly bulkId?: string
  readonly version?: string
  readonly data?: unknown
}

/** Where an operation goes: a kind of resource, and one of them. Refuses paths that lead nowhere. */
export function bulkTarget(path: string): { readonly type: ResourceType; readonly id: string | undefined } {
  const [, endpoint, id, more] = /^(\/[^/]+)(?:\/([^/]+))?(\/.*)?$/.exec(path) ?? []
  const type = RESOURCE_TYPES.find((one) => one.endpoint === endpoint)
  if (type === undefined || more !== undefined) return fail({ kind: 'not-found', collection: 'resources', id: path })
  return { type, id }
}

/** The operations of a PATCH: of a message, or the bare list that an example of the RFC shows (RFC 7644 §3.7.3). */
export function patchOperations(data: unknown): readonly PatchOperation[] {
  if (!Array.isArray(data)) {
    if (!isComplex(data)) return refuse('invalidSyntax', 'A PATCH needs operations as its data.')
    requireSchema(data, PATCH_URN)
  }
  const operations: unknown = Array.isArray(data) ? data : data.Operations
  if (!Array.isArray(operations) || operations.length === 0)
    return refuse('invalidSyntax', 'A PATCH needs at least one operation.')
  return operations.map((operation: unknown) => {
    if (!isComplex(operation) || typeof operation.op !== 'string')
      return refuse('invalidSyntax', 'Each operation must be an object with an op.')
    const { op, path, value } = operation
    if (path !== undefined && typeof path !== 'string') return refuse('invalidPath', 'A path must be text.')
    return { op, value, ...(path === undefined ? {} : { path }) }
  })
}

const REFERENCE = /^bulkId:(.+)$/i

/** The bulkIds that operations refer to: as a value anywhere in the data, or as a segment of the path. */
export function bulkIdsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split('/').flatMap((part) => REFERENCE.exec(part)?.[1] ?? [])
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(bulkIdsIn) : []
}

/** Puts ids in the place of bulkIds. What refers to one without an id is left out, with the object whose value it is. */
export function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    const bulkId = REFERENCE.exec(value)?.[1]
    return bulkId === undefined ? value : ids.get(bulkId)
  }
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids)).filter((item) => item !== undefined)
  if (!isComplex(value)) return value
  const members = Object.entries(value).map(([name, member]) => [name, withIds(member, ids)] as const)
  if (members.some(([name, member]) => name === 'value' && member === undefined)) return undefined
  return Object.fromEntries(members.filter(([, member]) => member !== undefined))
}
