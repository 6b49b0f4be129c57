import type { Call } from '../../behavior/call.ts'
import { fail } from '../../behavior/problem.ts'

/** What is wrong with one body field, beyond what its schema can say. */
export interface FieldFault {
  /** JSON pointer into the body. */
  readonly pointer: string
  readonly keyword: 'reference' | 'enum' | 'contentEncoding'
  /** Continues the field's name: `names no skillset`. */
  readonly message: string
  readonly received: unknown
}

/** Refuses a body for all of these faults. */
export function refuseFields({ operation }: Pick<Call, 'operation'>, faults: readonly FieldFault[]): never {
  const at = operation.requestBody?.at ?? operation.at
  fail({ kind: 'invalid', violations: faults.map((fault) => ({ in: 'body', name: '', params: {}, at, ...fault })) })
}
