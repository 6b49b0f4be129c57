import type { Call } from '../../behavior/call.ts'
import { fail } from '../../behavior/problem.ts'

/** What is wrong with one body field, beyond what its schema can say. */
export interface FieldFault {
  /** JSON pointer into the body. */
  readonly pointer: string
  readonly keyword: 'reference' | 'enum' | 'contentEncoding' | 'required' | 'rule'
  /** Continues the field's name: `names no skillset`. */
  readonly message: string
  readonly received: unknown
}

/** Refuses a body for all of these faults. */
export function refuseFields({ operation }: Pick<Call, 'operation'>, faults: readonly FieldFault[]): never {
  const at = operation.requestBody?.at ?? operation.at
  fail({ kind: 'invalid', violations: faults.map((fault) => ({ in: 'body', name: '', params: {}, at, ...fault })) })
}

/** `field` names a record that there is not, or that may not be named there. */
export const wrongReference = (field: string, message: string, received: unknown): FieldFault => ({
  pointer: `/${field}`,
  keyword: 'reference',
  message,
  received,
})

/** Those of a list of ids that name nothing. */
export const wrongReferences = <Id>(
  field: string,
  ids: readonly Id[] | undefined,
  isKnown: (id: Id) => boolean,
  message: string,
): FieldFault[] =>
  (ids ?? []).flatMap((id, index) => (isKnown(id) ? [] : [wrongReference(`${field}/${index}`, message, id)]))

/** Refuses a body where there is anything wrong with it. */
export function checkFields(call: Pick<Call, 'operation'>, faults: readonly FieldFault[]): void {
  if (faults.length > 0) refuseFields(call, faults)
}
