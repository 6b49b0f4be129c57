import { hasManagerRights } from './access.ts'
import { refuse } from './problems.ts'
import { type AnyCall, callerOf, type Location, type StaffjoyRecords } from './records.ts'

interface CallBelow extends AnyCall {
  readonly path: { readonly location_id: number }
}

/** The location that a path names. */
export const locationOf = ({ path }: Pick<CallBelow, 'path'>, records: StaffjoyRecords): Location =>
  records.locations.get(path.location_id) ?? refuse('not_found')

/** Whether the caller may do there what managers may. */
export const isByManager = (call: CallBelow, records: StaffjoyRecords): boolean =>
  hasManagerRights(records, callerOf(call), locationOf(call, records))
