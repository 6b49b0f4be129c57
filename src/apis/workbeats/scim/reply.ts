import { SCIM_TYPE } from './errors.ts'
import { checkSelection, namesIn, type Selection, select } from './projection.ts'
import type { ResourceType } from './resource-type.ts'
import type { Versioned } from './resources.ts'

const TYPE = { 'content-type': SCIM_TYPE }

/** An answer of SCIM's media type. The types of the document are too narrow for bodies that tables describe: the contract check proves them. */
export const scimReply = <const Status extends number>(
  status: Status,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): { status: Status; body: never; headers: Readonly<Record<string, string>> } => ({
  status,
  body: body as never, // held against the document before it is sent
  headers: { ...TYPE, ...headers },
})

/** Query parameters of every operation that answers with resources. */
export interface SelectionQuery {
  readonly attributes?: string
  readonly excludedAttributes?: string
}

/** Which attributes the client wants to see. Refuses two answers to the same question. */
export function selectionOf({ attributes, excludedAttributes }: SelectionQuery) {
  const selection = { attributes: namesIn(attributes), excludedAttributes: namesIn(excludedAttributes) }
  checkSelection(selection)
  return selection satisfies Selection
}

/** A resource with its entity tag, cut down to what the client wants to see. */
export const resourceReply = <const Status extends number>(
  status: Status,
  { type, resource, selection }: { type: ResourceType; resource: Versioned; selection: Selection },
  headers: Readonly<Record<string, string>> = {},
) => scimReply(status, select(resource, type, selection), { etag: resource.meta.version, ...headers })
