import { nameOf } from './people.ts'
import type { Shift, StaffjoyRecords, User } from './records.ts'

type ShownShift = Readonly<Shift & { user_name: string | null }>

/** What was shown of a shift, and the worker whose name is in it. Records never change: others take their places. */
const known = new WeakMap<Shift, { readonly worker: User | undefined; readonly shown: ShownShift }>()

/** A shift as it is sent: with the name of its worker. */
export function shownShift(records: StaffjoyRecords, shift: Shift): ShownShift {
  const worker = records.users.get(shift.user_id)
  const before = known.get(shift)
  if (before !== undefined && before.worker === worker) return before.shown
  const shown = Object.freeze({ ...shift, user_name: worker === undefined ? null : nameOf(worker) })
  known.set(shift, { worker, shown })
  return shown
}
