import type { ApiDocument } from './document.ts'
import { actionOf, canDo, type Resources, resourcePath } from './inference.ts'
import type { Operation } from './operation.ts'

/** Why nothing could be inferred for an operation that answers with examples only. For people who wonder what to change. */
export function whyExamplesOnly(document: ApiDocument, operation: Operation, resources: Resources): string {
  const { method, path } = operation
  const kind = actionOf(operation)
  if (kind === undefined)
    return `${method.toUpperCase()} of this path is none of: GET and POST of /things, GET, PUT, PATCH and DELETE of /things/{id}`
  if (!canDo(document, operation, kind))
    return kind === 'list' ? 'its success documents no list in JSON' : 'its success documents no object in JSON'
  const parent = parentPath(resourcePath(path))
  const isKnown = document.operations.some(
    ({ id, path: own }) => resourcePath(own) === parent && resources.actions.has(id),
  )
  if (parent !== undefined && !isKnown) return `it lives below ${parent}, and nothing says which records those are`
  return 'no answer and no body says what a record looks like'
}

/** The resource that a path leads through: `/pets` for `/pets/{petId}/visits`. */
function parentPath(resource: string): string | undefined {
  const segments = resource.split('/')
  const last = segments.findLastIndex((segment) => segment.includes('{'))
  return last === -1 ? undefined : segments.slice(0, last).join('/')
}
