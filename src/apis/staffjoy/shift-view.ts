import { nameOf } from './people.ts'
import type { Shift, StaffjoyRecords } from './records.ts'

/** A shift as it is sent: with the name of its worker. */
export function shownShift(records: StaffjoyRecords, shift: Shift) {
  const worker = records.users.get(shift.user_id)
  return { ...shift, user_name: worker === undefined ? null : nameOf(worker) }
}
