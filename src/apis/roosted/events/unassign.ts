import type { components } from '../../../generated/roosted.ts'
import { refuse } from '../problems.ts'
import type { RoostedRecords } from '../records.ts'
import { placesTaken } from './places.ts'
import { hasBegun } from './shift-times.ts'

type Schemas = components['schemas']
type Assignment = Schemas['ShiftAssignmentRecord']

const DECLINED = 86
const PENDING = 0

export const hasPunches = ({ time_punches }: RoostedRecords, { id }: Assignment): boolean =>
  time_punches.first('erf_id', id) !== undefined

/** Whoever has punched stays where they have worked. */
export function refusePunched(records: RoostedRecords, assignments: Iterable<Assignment>): void {
  for (const assignment of assignments) if (hasPunches(records, assignment)) refuse('SHF-512')
}

/** Takes a worker off all shifts that have not begun, or those of one client. Nobody has punched there yet. */
export function leaveComingShifts(
  records: RoostedRecords,
  workerId: string,
  now: number,
  isMeant: (assignment: Assignment) => boolean = () => true,
): void {
  for (const assignment of records.shift_assignments.by('worker_id', workerId)) {
    const shift = records.event_shifts.get(assignment.shift_id)
    if (shift === undefined || hasBegun(records, shift, now) || !isMeant(assignment)) continue
    if (!hasPunches(records, assignment)) records.shift_assignments.delete(assignment.id)
  }
}

/** What has lapsed by the clock stays so, even where the shift is put off. To be called with its times before and after a change. */
export function lapseBegun(records: RoostedRecords, shift: Schemas['EventShiftRecord'], now: number): void {
  if (hasBegun(records, shift, now)) lapseInvites(records, shift.id)
}

/** A shift without a free place cannot be taken. */
export function lapseWhenFull(records: RoostedRecords, { id, quantity }: Schemas['EventShiftRecord']): void {
  if (placesTaken(records, id).filled >= quantity) lapseInvites(records, id)
}

/** Invitations to a shift that can no longer be taken are as good as declined. */
export function lapseInvites({ worker_invites }: RoostedRecords, shiftId: string): void {
  for (const { id, status } of worker_invites.by('shift_id', shiftId))
    if (status === PENDING) worker_invites.update(id, { status: DECLINED })
}
