import { fail } from '../../../behavior/problem.ts'
import type { Operation } from '../../../openapi/operation.ts'

interface CursorQuery {
  readonly last_seen_id?: string
  readonly limit?: number
}

/** What comes behind the last one that the client has seen. Refuses an id that is not in the list. Catalogue 1.5. */
export function behind<Item extends { readonly id: string }>(
  { operation, query }: { readonly operation: Operation; readonly query: CursorQuery },
  items: readonly Item[],
): { readonly page: readonly Item[]; readonly hasMore: boolean } {
  const { last_seen_id, limit = 20 } = query
  const seen = last_seen_id === undefined ? -1 : items.findIndex(({ id }) => id === last_seen_id)
  if (last_seen_id !== undefined && seen === -1) {
    const at = operation.parameters.find(({ name }) => name === 'last_seen_id')?.schema ?? operation.at
    const violation = { in: 'query', name: 'last_seen_id', pointer: '', keyword: 'reference', params: {} } as const
    fail({
      kind: 'invalid',
      violations: [{ ...violation, message: 'is not in this list', received: last_seen_id, at }],
    })
  }
  const page = items.slice(seen + 1, seen + 1 + limit)
  return { page, hasMore: seen + 1 + limit < items.length }
}
