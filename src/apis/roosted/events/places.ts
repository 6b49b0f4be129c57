import type { RoostedRecords } from '../records.ts'

/** How many places of a shift are taken, by workers and by those who stand by. */
export function placesTaken(
  { shift_assignments }: RoostedRecords,
  shiftId: string,
): { filled: number; alternates: number } {
  let filled = 0
  let alternates = 0
  for (const { alternate } of shift_assignments.by('shift_id', shiftId)) {
    if (alternate === 1) alternates += 1
    else filled += 1
  }
  return { filled, alternates }
}
