import type { Resources } from '../../openapi/inference.ts'
import type { Operation } from '../../openapi/operation.ts'

/** What an operation does to records, as far as it matters for the order of calls. */
export type Effect = 'look' | 'create' | 'change' | 'delete'

export function effectOf({ id, method, path }: Operation, { actions }: Resources): Effect {
  if (method === 'get' || method === 'head' || method === 'options') return 'look'
  if (method === 'delete') return 'delete'
  const isOnCollection = method === 'post' && !/\}\/?$/.test(path)
  return actions.get(id)?.kind === 'create' || isOnCollection ? 'create' : 'change'
}

/** How many records a path leads through. */
const depthOf = ({ pathParameters }: Operation): number => pathParameters.length

/**
 * An order in which calls find what they need: first what can be listed, parents before children; then what creates, and what
 * reads and changes; at last what deletes, children before parents.
 */
export function inOrder(operations: readonly Operation[], resources: Resources): Operation[] {
  const isRecord = ({ path }: Operation) => /\}\/?$/.test(path)
  const rank = (operation: Operation): number => {
    const effect = effectOf(operation, resources)
    if (effect === 'look') return isRecord(operation) ? 2 : 0
    return { create: 1, change: 3, delete: 4 }[effect]
  }
  return [...operations].sort((a, b) => {
    const byRank = rank(a) - rank(b)
    if (byRank !== 0) return byRank
    return rank(a) === 4 ? depthOf(b) - depthOf(a) : depthOf(a) - depthOf(b)
  })
}
