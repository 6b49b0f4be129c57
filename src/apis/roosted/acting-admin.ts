import type { Call } from '../../behavior/call.ts'
import type { components } from '../../generated/roosted.ts'
import type { RoostedRecords } from './records.ts'

type Schemas = components['schemas']

/** The administrator that the key acts as: who has submitted, ordered and decided what an API call does. Catalogue 1.2. */
export function actingAdmin(
  { principal }: Pick<Call, 'principal'>,
  { workers }: RoostedRecords,
): Schemas['WorkerRecord'] {
  const key = principal.credential as Schemas['ApiKeyRecord'] | undefined // the document says what credentials are
  const worker = workers.get(key?.worker_id)
  if (worker === undefined) throw new Error(`the key ${key?.name ?? ''} acts as nobody`)
  return worker
}

export const isAdmin = ({ admin, owner }: Schemas['WorkerRecord']): boolean => admin === 1 || owner === 1
