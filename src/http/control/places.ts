import type { IdRule } from '../../openapi/rules.ts'
import type { RowId } from '../../state/row.ts'
import type { StoredCollection } from '../../state/transaction.ts'
import { isWorkspaceName } from '../../state/workspaces.ts'
import type { EmulatedApi } from '../emulated-api.ts'
import { ControlError } from './control-error.ts'

export type Apis = ReadonlyMap<string, EmulatedApi>

/** Names a collection; `partition` only where the API has several data sets (its first one by default). */
export interface CollectionPlace {
  readonly api: string
  readonly collection: string
  readonly partition?: string
}

export interface RecordPlace extends CollectionPlace {
  readonly id: string
}

export function findApi(apis: Apis, name: string): EmulatedApi {
  const api = apis.get(name)
  if (api === undefined)
    throw new ControlError(404, `there is no API "${name}"; expected one of ${[...apis.keys()].join(', ')}`)
  return api
}

/** All APIs, or the one that a filter names. */
export function namedApis(apis: Apis, name: string | undefined): EmulatedApi[] {
  if (name === undefined) return [...apis.values()]
  const api = apis.get(name)
  if (api === undefined)
    throw new ControlError(400, `there is no API "${name}"; expected one of ${[...apis.keys()].join(', ')}`)
  return [api]
}

export function findCollection(
  apis: Apis,
  { api, collection, partition }: CollectionPlace,
): { api: EmulatedApi; stored: StoredCollection } {
  const emulated = findApi(apis, api)
  const collections = emulated.storage.collections(choosePartition(emulated, partition))
  const stored = collections.get(collection)
  if (stored !== undefined) return { api: emulated, stored }
  const known = [...collections.keys()].join(', ')
  throw new ControlError(404, `${api} has no collection "${collection}"; expected one of ${known}`)
}

export function choosePartition({ name, storage: { partitions } }: EmulatedApi, wanted: string | undefined): string {
  if (wanted === undefined) return partitions[0] ?? ''
  if (partitions.includes(wanted)) return wanted
  const expected = partitions.length > 1 ? `expected one of ${partitions.join(', ')}` : 'it has only one data set'
  throw new ControlError(400, `${name} has no partition "${wanted}"; ${expected}`)
}

/** An id as a path has it, in the form in which it is stored. */
export const idOf = (stored: StoredCollection, id: string): RowId =>
  stored.idIsText || !isCounted(stored.rule.id) || !/^\d+$/.test(id) ? id : Number(id)
const isCounted = ({ style }: IdRule): boolean => style === 'sequence' || style === 'given'

/** `what`: a workspace or a snapshot. */
export function checkName(name: string, what = 'workspace'): void {
  if (!isWorkspaceName(name))
    throw new ControlError(400, `"${name}" is no ${what} name; expected [a-z0-9][a-z0-9-]{0,62}`)
}
