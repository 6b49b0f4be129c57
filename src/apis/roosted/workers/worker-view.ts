import type { components } from '../../../generated/roosted.ts'
import { display, displayOrNull } from '../display.ts'
import { hasBegun, isToCome, zoneOfEvent } from '../events/shift-times.ts'
import { found, type RoostedRecords } from '../records.ts'
import { companyZone, fromUtc, millisecondsOf } from '../times.ts'

type Schemas = components['schemas']
type Worker = Schemas['WorkerRecord']

/** A worker as shown: with what follows from the shifts, as they are at this moment. */
export function workerView(
  worker: Worker,
  records: RoostedRecords,
  { now }: { readonly now: number },
): Schemas['Worker'] {
  const { skillset_ids, area_ids, signup_date_original, last_login_original, ...own } = worker
  const zone = companyZone(records)
  const atCompany = (stamp: string): string => display(fromUtc(stamp, zone), 'day of a worker')
  const { next, last, total, noshow, stars } = shiftFigures(worker, records, now)
  return {
    ...own,
    signup_date: atCompany(signup_date_original),
    signup_date_original,
    last_login: last_login_original === null ? null : atCompany(last_login_original),
    last_login_original,
    next_shift_date: displayOrNull(next, 'day of a worker'),
    next_shift_date_original: next,
    last_shift_date: displayOrNull(last, 'day of a worker'),
    last_shift_date_original: last,
    areas: area_ids.flatMap((id) => {
      const area = records.areas.get(id)
      return area === undefined ? [] : [{ id, name: area.name }]
    }),
    total_shifts: String(total),
    last_noshow: noshow,
    no_id: !hasDocument(worker, records),
    stars,
    skillsets: skillset_ids.map((id) => {
      return { roles_id: String(id), role_title: records.skillsets.get(id)?.role_title ?? '' }
    }),
    pullTimestamp: Math.floor(now / 1000),
  }
}

interface ShiftFigures {
  /** When the next shift begins, and the last one that is over began, each by the clock at its location. */
  readonly next: string | null
  readonly last: string | null
  /** How many are over, without those that the worker did not come to. */
  readonly total: number
  /** The day on which the worker last did not come. */
  readonly noshow: string | null
  readonly stars: 1 | 2 | 3 | 4 | 5
}

function shiftFigures({ id }: Worker, records: RoostedRecords, now: number): ShiftFigures {
  const shifts = Array.from(records.shift_assignments.by('worker_id', id), (assignment) => ({
    ...assignment,
    shift: found(records.event_shifts, assignment.shift_id),
  })).sort((a, b) => beginOf(records, a.shift) - beginOf(records, b.shift))
  const over = shifts.filter(({ shift }) => !isToCome(records, shift, now))
  const rankings = shifts.flatMap(({ star_ranking }) =>
    star_ranking !== null && star_ranking > 0 ? [star_ranking] : [],
  )
  return {
    next: shifts.find(({ shift }) => !hasBegun(records, shift, now))?.shift.start ?? null,
    last: over.at(-1)?.shift.start ?? null,
    total: over.filter(({ nocall_noshow }) => nocall_noshow !== 1).length,
    noshow: shifts.findLast(({ nocall_noshow }) => nocall_noshow === 1)?.shift.start.slice(0, 10) ?? null,
    stars: meanOf(rankings),
  }
}

/** Shifts of one worker may be told by different clocks. Milliseconds since 1970. */
const beginOf = (records: RoostedRecords, { event_id, start }: Schemas['EventShiftRecord']): number =>
  millisecondsOf(start, zoneOfEvent(records, event_id))

/** Rounded half up; 5 where nobody has given any. */
function meanOf(rankings: readonly number[]): ShiftFigures['stars'] {
  if (rankings.length === 0) return 5
  const mean = rankings.reduce((sum, one) => sum + one, 0) / rankings.length
  return Math.floor(mean + 0.5) as ShiftFigures['stars'] // each is from 1 to 5
}

function hasDocument({ id }: Worker, { worker_documents }: RoostedRecords): boolean {
  for (const { deleted } of worker_documents.by('personnel_id', id)) if (deleted === '0') return true
  return false
}
