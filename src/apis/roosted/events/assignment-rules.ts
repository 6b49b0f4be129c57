import type { components } from '../../../generated/roosted.ts'
import { refuse } from '../problems.ts'
import { only, type RoostedRecords } from '../records.ts'
import { companyZone, millisecondsOf, weekOf } from '../times.ts'
import { placesTaken } from './places.ts'
import { type Interval, intervalOf } from './shift-times.ts'
import { meetsAll } from './worker-rules.ts'

type Schemas = components['schemas']
type Worker = Schemas['WorkerRecord']
type Shift = Schemas['EventShiftRecord']

const ACTIVE = 2
const APPROVED = 2
const HOUR_MS = 3_600_000

interface Wanted {
  readonly worker: Worker
  readonly shift: Shift
  readonly isAlternate: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Refuses with the first reason for which the worker cannot have the shift: SHF-500 to SHF-509, in the order of catalogue 1.4. */
export function refuseUnassignable(records: RoostedRecords, { worker, shift, isAlternate, now }: Wanted): void {
  if (worker.account_status !== ACTIVE) refuse('SHF-500')
  if (!worker.skillset_ids.includes(shift.skillset_id))
    refuse('SHF-501', { skillset: records.skillsets.get(shift.skillset_id)?.role_title })
  refuseBanned(records, worker, shift)
  if (!meetsAll(worker, shift.rules, records, now)) refuse('SHF-503')
  const [known] = records.shift_assignments.find(['shift_id', 'worker_id'], [shift.id, worker.id])
  if (known !== undefined) refuse('SHF-504')
  const others = shiftsOf(records, worker.id)
  const interval = intervalOf(records, shift)
  if (others.some((other) => overlap(interval, intervalOf(records, other)))) refuse('SHF-505')
  if (hasTimeOff(records, worker.id, interval)) refuse('SHF-506')
  const { filled, alternates } = placesTaken(records, shift.id)
  if (isAlternate ? alternates >= shift.alternate_quantity : filled >= shift.quantity) refuse('SHF-507')
  refuseBeyondLimits(records, shift, others)
  const isSplit = only(records.config).shift_options.split_shifts.active === 1
  if (!isSplit && others.some(({ start }) => start.slice(0, 10) === shift.start.slice(0, 10))) refuse('SHF-509')
}

/** They have more than a moment in common. */
export const overlap = ([from, to]: Interval, [otherFrom, otherTo]: Interval): boolean =>
  Math.max(from, otherFrom) < Math.min(to, otherTo)

export const shiftsOf = ({ shift_assignments, event_shifts }: RoostedRecords, workerId: string): Shift[] =>
  Array.from(shift_assignments.by('worker_id', workerId), ({ shift_id }) => event_shifts.get(shift_id) ?? []).flat()

function refuseBanned(records: RoostedRecords, worker: Worker, { event_id }: Shift): void {
  const event = records.events.get(event_id)
  if (event === undefined) return
  const [standing] = records.client_workers.find(['client_id', 'personnel_id'], [event.client_id, worker.id])
  if (standing?.status === 'banned') refuse('SHF-502', { by: 'client' })
  if (records.locations.get(event.location_id)?.banned_workers.includes(worker.id) === true)
    refuse('SHF-502', { by: 'venue' })
}

function hasTimeOff(records: RoostedRecords, workerId: string, interval: Interval): boolean {
  for (const entry of records.worker_availability.by('personnel_id', workerId))
    if (entry.type === 'time_off' && entry.status === APPROVED && overlap(interval, timeOffInterval(records, entry)))
      return true
  return false
}

/** Time off is told by the company's clock. */
export function timeOffInterval(
  records: RoostedRecords,
  { start, end }: Pick<Schemas['WorkerAvailabilityRecord'], 'start' | 'end'>,
): Interval {
  const zone = companyZone(records)
  return [millisecondsOf(start, zone), millisecondsOf(end, zone)]
}

/** The hard limits of a week count what is scheduled; 0 is no limit. */
function refuseBeyondLimits(records: RoostedRecords, shift: Shift, others: readonly Shift[]): void {
  const { hard_worker_hour_limit, hard_worker_shift_limit } = only(records.config).shift_options.worker_limits
  if (hard_worker_hour_limit === 0 && hard_worker_shift_limit === 0) return
  const firstDay = only(records.company).week_start_day
  const week = weekOf(shift.start, firstDay)
  const planned = [shift, ...others.filter(({ start }) => weekOf(start, firstDay) === week)]
  const length = planned.reduce((sum, one) => {
    const [from, to] = intervalOf(records, one)
    return sum + (to - from)
  }, 0)
  if (hard_worker_hour_limit > 0 && length > hard_worker_hour_limit * HOUR_MS) refuse('SHF-508', { limit: 'hour' })
  if (hard_worker_shift_limit > 0 && planned.length > hard_worker_shift_limit) refuse('SHF-508', { limit: 'shift' })
}
