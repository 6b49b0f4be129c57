import type { Row } from '../../state/row.ts'
import type { EmulatedApi } from '../emulated-api.ts'
import type { RecordFault } from './control-error.ts'

/** What is wrong with a record by its collection's schema. */
export function checkRecord(api: EmulatedApi, collection: string, record: Row): RecordFault[] {
  const rule = api.resources.collections.get(collection)
  if (rule === undefined) return []
  const faults = api.validators.for(rule.schema, 'record')(record)
  return faults.map(({ pointer, message, keyword, params }) => {
    const extra = params.additionalProperty ?? params.unevaluatedProperty
    return {
      pointer,
      message: extra === undefined || keyword === 'required' ? message : `${message}: ${String(extra)}`,
    }
  })
}
