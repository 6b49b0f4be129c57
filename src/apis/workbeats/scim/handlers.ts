import type { Call } from '../../../behavior/call.ts'
import { reply } from '../../../behavior/call.ts'
import type { Effects } from '../../../state/effects.ts'
import type { Handler, WorkbeatsRecords } from '../records.ts'
import { runBulk } from './bulk.ts'
import { BULK_LIMITS, patchOperations } from './bulk-request.ts'
import { listSchemas, listTypes, refuseFilter, schemaCalled, serviceProviderConfig, typeCalled } from './discovery.ts'
import { GROUPS } from './groups.ts'
import { refuse } from './problems.ts'
import { namesIn, type Selection } from './projection.ts'
import { listResources, type Query } from './query.ts'
import { resourceReply, type SelectionQuery, scimReply, selectionOf } from './reply.ts'
import type { ResourceType } from './resource-type.ts'
import {
  createResource,
  deleteResource,
  patchResource,
  RESOURCE_TYPES,
  readResource,
  replaceResource,
  requireSchema,
  type ScimDesk,
} from './resources.ts'
import { USERS } from './users.ts'
import { namesVersion } from './versions.ts'

type Surroundings = Pick<Call, 'now' | 'baseUrl'>

const deskOf = ({ now, baseUrl }: Surroundings, records: WorkbeatsRecords, effects: Effects): ScimDesk => ({
  records,
  effects,
  now,
  baseUrl,
})

type ListCall = Surroundings & { readonly query: SelectionQuery & Omit<Query, keyof Selection> }

const list = (types: readonly ResourceType[]) => (call: ListCall, records: WorkbeatsRecords) =>
  scimReply(
    200,
    listResources(types, { ...call.query, ...selectionOf(call.query) }, { records, baseUrl: call.baseUrl }),
  )

type Schemas = { readonly schemas: readonly string[] }

const SEARCH_URN = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest'

type SearchCall = Surroundings & { readonly body: Query & Schemas }

const search = (types: readonly ResourceType[]) => (call: SearchCall, records: WorkbeatsRecords) => {
  requireSchema(call.body, SEARCH_URN)
  const { attributes, excludedAttributes } = call.body
  const query = {
    ...call.body,
    attributes: namesIn(attributes?.join()),
    excludedAttributes: namesIn(excludedAttributes?.join()),
  }
  return scimReply(200, listResources(types, query, { records, baseUrl: call.baseUrl }))
}

type CreateCall = Surroundings & { readonly query: SelectionQuery; readonly body: unknown }

const create = (type: ResourceType) => (call: CreateCall, records: WorkbeatsRecords, effects: Effects) => {
  const selection = selectionOf(call.query)
  const resource = createResource(deskOf(call, records, effects), type, call.body)
  return resourceReply(201, { type, resource, selection }, { location: resource.meta.location })
}

type ReadCall = Surroundings & {
  readonly path: { readonly id: string }
  readonly query: SelectionQuery
  readonly header: { readonly 'If-None-Match'?: string }
}

const read = (type: ResourceType) => (call: ReadCall, records: WorkbeatsRecords, effects: Effects) => {
  const resource = readResource(deskOf(call, records, effects), type, call.path.id)
  const { version } = resource.meta
  const condition = call.header['If-None-Match']
  if (condition !== undefined && namesVersion(condition, version))
    return { status: 304, headers: { etag: version } } as const
  return resourceReply(200, { type, resource, selection: selectionOf(call.query) })
}

type ChangeCall = Surroundings & {
  readonly path: { readonly id: string }
  readonly query: SelectionQuery
  readonly header: { readonly 'If-Match'?: string }
  readonly body: unknown
}

const refOf = ({ path, header }: Pick<ChangeCall, 'path' | 'header'>) => ({ id: path.id, version: header['If-Match'] })

const replace = (type: ResourceType) => (call: ChangeCall, records: WorkbeatsRecords, effects: Effects) => {
  const selection = selectionOf(call.query)
  const resource = replaceResource(deskOf(call, records, effects), type, refOf(call), call.body)
  return resourceReply(200, { type, resource, selection })
}

const patch = (type: ResourceType) => (call: ChangeCall, records: WorkbeatsRecords, effects: Effects) => {
  const selection = selectionOf(call.query)
  const desk = deskOf(call, records, effects)
  const resource = patchResource(desk, type, refOf(call), patchOperations(call.body))
  return resourceReply(200, { type, resource, selection })
}

const remove =
  (type: ResourceType) => (call: Omit<ChangeCall, 'query' | 'body'>, records: WorkbeatsRecords, effects: Effects) => {
    deleteResource(deskOf(call, records, effects), type, refOf(call))
    return reply(204)
  }

const BULK_URN = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest'

export const runScimBulk: Handler<'runScimBulk'> = (call, records, effects) => {
  const { body } = call
  requireSchema(body, BULK_URN)
  const { Operations: operations, failOnErrors } = body
  if (operations.length > BULK_LIMITS.maxOperations)
    refuse('tooManyOperations', `A bulk request has at most ${BULK_LIMITS.maxOperations} operations.`)
  const results = runBulk(deskOf(call, records, effects), operations, failOnErrors)
  return scimReply(200, { schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkResponse'], Operations: results })
}

/** An application token is nobody in particular (RFC 7644 §3.11). */
const nobody = () => refuse('notSupported', 'An application token is no user, so there is no /Me.')

type DiscoveryCall = Pick<Call, 'baseUrl'> & { readonly query: { readonly filter?: string } }

const discover =
  <Path>(answer: (baseUrl: string, path: Path) => object) =>
  (call: DiscoveryCall & { readonly path: Path }) => {
    refuseFilter(call.query.filter)
    return scimReply(200, answer(call.baseUrl, call.path))
  }

export const SCIM_HANDLERS = {
  listScimResources: list(RESOURCE_TYPES),
  searchScimResources: search(RESOURCE_TYPES),
  listScimUsers: list([USERS]),
  searchScimUsers: search([USERS]),
  createScimUser: create(USERS),
  getScimUser: read(USERS),
  replaceScimUser: replace(USERS),
  patchScimUser: patch(USERS),
  deleteScimUser: remove(USERS),
  listScimGroups: list([GROUPS]),
  searchScimGroups: search([GROUPS]),
  createScimGroup: create(GROUPS),
  getScimGroup: read(GROUPS),
  replaceScimGroup: replace(GROUPS),
  patchScimGroup: patch(GROUPS),
  deleteScimGroup: remove(GROUPS),
  runScimBulk,
  getScimServiceProviderConfig: discover(serviceProviderConfig),
  listScimResourceTypes: discover(listTypes),
  getScimResourceType: discover((baseUrl, { name }: { name: string }) => typeCalled(name, baseUrl)),
  listScimSchemas: discover(listSchemas),
  getScimSchema: discover((baseUrl, { urn }: { urn: string }) => schemaCalled(urn, baseUrl)),
  getScimMe: nobody,
  createScimMe: nobody,
  replaceScimMe: nobody,
  patchScimMe: nobody,
  deleteScimMe: nobody,
}
