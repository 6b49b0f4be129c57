import { bindingCapsOf } from './caps.ts'
import type { StaffjoyRecords, User } from './records.ts'
import { isOverlapping, type PlannedShift } from './shift-rules.ts'

export interface Candidate {
  readonly user: User
  /** Always, where limits do not bind. */
  readonly isWithinCaps: boolean
}

/**
 * The active workers of a role who could work a shift: who has it, and who has no other one at that time. Those within the
 * limits come first, otherwise in the order in which they joined.
 */
export function candidatesFor(records: StaffjoyRecords, shift: PlannedShift): Candidate[] {
  const { role_id } = shift
  const isWithin = bindingCapsOf(records, role_id)
  const candidates: Candidate[] = []
  for (const { user_id, archived } of records.role_workers.by('role_id', role_id)) {
    const user = records.users.get(user_id)
    if (user === undefined || archived) continue
    const asTheirs = { ...shift, user_id }
    if (user_id !== shift.user_id && isOverlapping(records, asTheirs)) continue
    candidates.push({ user, isWithinCaps: isWithin(asTheirs) })
  }
  return candidates.sort((a, b) => Number(b.isWithinCaps) - Number(a.isWithinCaps))
}
