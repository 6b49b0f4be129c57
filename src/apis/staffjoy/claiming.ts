import { activeMembership } from './access.ts'
import { bindingCapsOf } from './caps.ts'
import { toInstant } from './instants.ts'
import { refuse } from './problems.ts'
import type { Schedule, Shift, StaffjoyRecords } from './records.ts'
import { isOverlapping } from './shift-rules.ts'

interface Claim {
  readonly shift: Shift
  /** What was sent. */
  readonly changes: { readonly user_id?: number }
  readonly callerId: number
  readonly now: number
}

/** What a caller without manager rights may do to a shift: take one that is nobody's, published or not. Refuses all else. */
export function checkClaim(records: StaffjoyRecords, { shift, changes, callerId, now }: Claim): void {
  const { role_id } = shift
  const { user_id } = changes
  if (user_id === undefined || Object.keys(changes).length > 1) return refuse('claim_only_user')
  // 0 has no membership, but is told what is wrong with it.
  if (user_id !== 0 && activeMembership(records, role_id, user_id) === undefined) refuse('not_found')
  if (user_id !== callerId) refuse('claim_for_other')
  if (shift.user_id !== 0) refuse('claim_assigned')
  if (toInstant(now) >= shift.start) refuse('claim_started')
  const claimed = { ...shift, user_id }
  if (isOverlapping(records, claimed)) refuse('shift_overlap')
  if (!bindingCapsOf(records, role_id)(claimed)) refuse('claim_beyond_limits')
}

interface Wish {
  readonly schedule: Schedule
  readonly userId: number
  /** Earliest start; undefined for managers, who may give away what has begun. */
  readonly after: string | undefined
}

/** The published shifts of a week that are nobody's and that a worker could take. */
export function claimableShifts(records: StaffjoyRecords, { schedule, userId, after }: Wish): Shift[] {
  const { role_id, start, stop } = schedule
  const isWithinCaps = bindingCapsOf(records, role_id)
  const open = [...records.shifts.find(['role_id', 'user_id'], [role_id, 0], { from: start, before: stop })]
  return open.filter((shift) => {
    const claimed = { ...shift, user_id: userId }
    const isAhead = after === undefined || shift.start > after
    return shift.published && isAhead && !isOverlapping(records, claimed) && isWithinCaps(claimed)
  })
}
