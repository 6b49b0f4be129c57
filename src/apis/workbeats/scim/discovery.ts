import { fail } from '../../../behavior/problem.ts'
import { BULK_LIMITS } from './bulk-request.ts'
import { refuse } from './problems.ts'
import { LIST_URN, MAX_RESULTS } from './query.ts'
import type { ResourceType } from './resource-type.ts'
import { RESOURCE_TYPES } from './resources.ts'
import { SCHEMAS, type Schema } from './schemas.ts'

const CORE = 'urn:ietf:params:scim:schemas:core:2.0'

/** What the service can do (RFC 7643 §5). */
export const serviceProviderConfig = (baseUrl: string) =>
  ({
    schemas: [`${CORE}:ServiceProviderConfig`],
    documentationUri: 'https://dev.workbeats.app/',
    patch: { supported: true },
    bulk: { supported: true, ...BULK_LIMITS },
    filter: { supported: true, maxResults: MAX_RESULTS },
    changePassword: { supported: false },
    sort: { supported: true },
    etag: { supported: true },
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'Application token',
        description: 'Workbeats application token sent as a bearer token',
        specUri: 'https://www.rfc-editor.org/info/rfc6750',
        primary: true,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${baseUrl}/ServiceProviderConfig` },
  }) as const

/** A resource type as discovery shows it (RFC 7643 §6). */
const describeType = ({ name, endpoint, description, schema, extensions }: ResourceType, baseUrl: string) => ({
  schemas: [`${CORE}:ResourceType`],
  id: name,
  name,
  description,
  endpoint,
  schema,
  schemaExtensions: extensions.map((urn) => ({ schema: urn, required: false })),
  meta: { resourceType: 'ResourceType', location: `${baseUrl}/ResourceTypes/${name}` },
})

/** A schema as discovery shows it (RFC 7643 §7). */
const describeSchema = (schema: Schema, baseUrl: string) => ({
  schemas: [`${CORE}:Schema`],
  ...schema,
  meta: { resourceType: 'Schema', location: `${baseUrl}/Schemas/${schema.id}` },
})

const listOf = <Item>(items: readonly Item[]) => ({
  schemas: [LIST_URN],
  totalResults: items.length,
  startIndex: 1,
  itemsPerPage: items.length,
  Resources: items,
})

/** Sorting and paging are ignored here, a filter is not (RFC 7644 §4). */
export function refuseFilter(filter: string | undefined): void {
  if (filter !== undefined) refuse('filterForbidden', 'What the service can do cannot be filtered.')
}

export const listTypes = (baseUrl: string) => listOf(RESOURCE_TYPES.map((type) => describeType(type, baseUrl)))
export const listSchemas = (baseUrl: string) => listOf(SCHEMAS.map((schema) => describeSchema(schema, baseUrl)))

export function typeCalled(name: string, baseUrl: string) {
  const type = RESOURCE_TYPES.find((one) => one.name.toLowerCase() === name.toLowerCase())
  return type === undefined
    ? fail({ kind: 'not-found', collection: 'ResourceTypes', id: name })
    : describeType(type, baseUrl)
}

export function schemaCalled(urn: string, baseUrl: string) {
  const schema = SCHEMAS.find(({ id }) => id.toLowerCase() === urn.toLowerCase())
  return schema === undefined
    ? fail({ kind: 'not-found', collection: 'Schemas', id: urn })
    : describeSchema(schema, baseUrl)
}
