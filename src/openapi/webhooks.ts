import { METHODS, Operation } from './operation.ts'
import type { DocumentSource, Located } from './source.ts'
import { isMembers } from './word-reader.ts'

/** What the API tells of by itself, by the names under `webhooks`: each is a request that it sends. */
export function readWebhooks(
  source: DocumentSource,
  document: Located,
  openapi: '3.0' | '3.1',
): ReadonlyMap<string, Operation> {
  const result = new Map<string, Operation>()
  const webhooks = openapi === '3.1' ? source.member(document, 'webhooks') : undefined
  if (webhooks === undefined || !isMembers(webhooks.value)) return result
  for (const name of Object.keys(webhooks.value)) {
    const item = source.member(webhooks, name)
    if (item === undefined || !isMembers(item.value)) continue
    const { value } = item
    const method = METHODS.find((candidate) => Object.hasOwn(value, candidate))
    const located = method && source.member(item, method)
    if (method === undefined || located === undefined || !isMembers(located.value)) continue
    const documentSecurity: unknown = []
    const operation = { source, method, path: name, item, openapi, serverPath: '', documentSecurity }
    result.set(name, new Operation({ ...operation, located: { ...located, value: located.value } }))
  }
  return result
}
