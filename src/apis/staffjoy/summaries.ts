import { secondsBetween } from './instants.ts'
import { nameOf } from './people.ts'
import type { Shift, StaffjoyRecords } from './records.ts'

interface Summary {
  readonly user_id: number
  readonly user_name: string
  readonly shifts: number
  readonly minutes: number
}

/**
 * How many shifts each worker of a list has and how long they are, in the order in which workers first occur. Shifts of
 * nobody stand together under user 0. Seconds beyond whole minutes are dropped from each shift.
 */
export function summaryOf(records: StaffjoyRecords, shifts: readonly Shift[]): Summary[] {
  const summaries = new Map<number, Summary>()
  for (const { user_id, start, stop } of shifts) {
    const known = summaries.get(user_id) ?? { user_id, user_name: labelOf(records, user_id), shifts: 0, minutes: 0 }
    const minutes = known.minutes + Math.floor(secondsBetween(start, stop) / 60)
    summaries.set(user_id, { ...known, shifts: known.shifts + 1, minutes })
  }
  return [...summaries.values()]
}

function labelOf(records: StaffjoyRecords, userId: number): string {
  const user = records.users.get(userId)
  return user === undefined ? 'Unassigned shifts' : nameOf(user)
}
