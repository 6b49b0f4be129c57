import type { components } from '../../../generated/roosted.ts'
import { intervalOf, zoneOfEvent } from '../events/shift-times.ts'
import { found, type RoostedRecords } from '../records.ts'
import { millisecondsOf } from '../times.ts'

type Schemas = components['schemas']

const BEFORE_MS = 2 * 3_600_000
const AFTER_MS = 4 * 3_600_000

/** One worker on one shift, with all that it hangs on. */
export interface Booking {
  readonly assignment: Schemas['ShiftAssignmentRecord']
  readonly shift: Schemas['EventShiftRecord']
  readonly event: Schemas['EventRecord']
  /** Name of the zone that the times of the shift are told in. */
  readonly zone: string
}

/** What an assignment is about; undefined where there is none. */
export function bookingOf(records: RoostedRecords, assignmentId: string | null): Booking | undefined {
  const assignment = records.shift_assignments.get(assignmentId)
  if (assignment === undefined) return undefined
  const event = found(records.events, assignment.event_id)
  const shift = found(records.event_shifts, assignment.shift_id)
  return { assignment, shift, event, zone: zoneOfEvent(records, event.id) }
}

/**
 * The assignment that a punch is for where nobody says: one whose time, from two hours before it to four after it,
 * holds the moment; of several the one that starts nearest. `moment`: UTC. Catalogue 3.10.
 */
export function nearestAssignment(records: RoostedRecords, workerId: string, moment: string): string | null {
  const at = millisecondsOf(moment, 'UTC')
  let nearest: { readonly id: string; readonly distance: number } | undefined
  for (const { id, shift_id } of records.shift_assignments.by('worker_id', workerId)) {
    const [from, to] = intervalOf(records, found(records.event_shifts, shift_id))
    const distance = Math.abs(at - from)
    const isWithin = at >= from - BEFORE_MS && at <= to + AFTER_MS
    if (isWithin && (nearest === undefined || distance < nearest.distance)) nearest = { id, distance }
  }
  return nearest?.id ?? null
}
