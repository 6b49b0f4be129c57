import { readActionRule } from '../openapi/extension.ts'
import { whyExamplesOnly } from '../openapi/inference-reasons.ts'
import type { Operation } from '../openapi/operation.ts'
import type { EmulatedApi } from './emulated-api.ts'

/** What an operation does, and how that is known. */
export interface OperationBehavior {
  readonly operation: string
  readonly method: string
  readonly path: string
  /** `examples`: it has no state, and answers what the document gives as examples. */
  readonly by: 'handler' | 'declaration' | 'inference' | 'examples'
  /** `list`, `create`, ...; null where code or examples decide. */
  readonly action: string | null
  readonly collection: string | null
  /** Why it has examples only; null otherwise. */
  readonly why: string | null
}

/** In the document's order. */
export const behaviorsOf = (api: EmulatedApi): OperationBehavior[] =>
  api.document.operations.map((operation) => behaviorOf(api, operation))

function behaviorOf(api: EmulatedApi, operation: Operation): OperationBehavior {
  const { definition, document, resources } = api
  const { id, method, path, at } = operation
  const known = { operation: id, method: method.toUpperCase(), path, action: null, collection: null, why: null }
  if (definition.handlers?.[id] !== undefined) return { ...known, by: 'handler' }
  const rule = resources.actions.get(id)
  if (rule === undefined) return { ...known, by: 'examples', why: whyExamplesOnly(document, operation, resources) }
  const isDeclared = readActionRule(document.source, at, resources.collections) !== undefined
  const by = isDeclared ? 'declaration' : 'inference'
  return { ...known, by, action: rule.kind, collection: rule.collection }
}
