import { type Call, reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import type { components } from '../../../generated/roosted.ts'
import { actingAdmin } from '../acting-admin.ts'
import { refuseFields, wrongReference } from '../field-fault.ts'
import { pageOf } from '../paging.ts'
import { refuse } from '../problems.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'
import { companyZone, fromUtc, utcStamp } from '../times.ts'
import { nearestAssignment } from './booking.ts'
import { inTimeOrder } from './pairs.ts'
import { notDeclined, punchView, seriesOf } from './punch-view.ts'

type Punch = components['schemas']['TimePunchRecord']

export const listWorkerTimePunches: Handler<'listWorkerTimePunches'> = ({ path, query }, records) => {
  const worker = found(records.workers, path.id)
  const { start_date, end_date, status } = query
  const matches = inTimeOrder(records.time_punches.by('p_id', worker.id)).filter((punch) => {
    if (status !== undefined && punch.status !== status) return false
    if (start_date === undefined && end_date === undefined) return true
    const day = dayOf(punch, records)
    return (start_date === undefined || day >= start_date) && (end_date === undefined || day <= end_date)
  })
  const time_punches = pageOf(matches.reverse(), query).map((punch) => punchView(punch, records))
  return reply(200, { time_punches, total: matches.length })
}

export const createWorkerTimePunch: Handler<'createWorkerTimePunch'> = (call, records) => {
  const { punch_datetime, status = 'approved', override_max_shift_time = 'N', ...sent } = call.body
  const worker = found(records.workers, call.path.id)
  if (sent.erf_id !== undefined) checkKnown(call, sent.erf_id, records)
  refuseSecondPunch(records, { p_id: worker.id, punch_datetime })
  if (sent.erf_id !== undefined) refuseForeign(records, { p_id: worker.id, erf_id: sent.erf_id })
  const erf_id = sent.erf_id ?? nearestAssignment(records, worker.id, punch_datetime)
  const punch = records.time_punches.insert({
    p_id: worker.id,
    erf_id,
    manager_id: actingAdmin(call, records).id,
    latitude: sent.latitude ?? null,
    longitude: sent.longitude ?? null,
    source: 'Manager',
    clock_type: sent.clock_type ?? nextDirection(records, { p_id: worker.id, erf_id, punch_datetime }),
    punch_datetime,
    status,
    insert_date: utcStamp(call.now),
    override_max_shift_time,
    original_datetime: null,
    delete_requested: '0',
    bad_location: '0',
    travel_hours_before: '0.00',
    travel_hours_after: '0.00',
  })
  const place = `${call.baseUrl}/workers/${worker.id}/time-punches/${punch.id}`
  return reply(201, punchView(punch, records), { location: place })
}

export const updateWorkerTimePunch: Handler<'updateWorkerTimePunch'> = (call, records) => {
  const worker = found(records.workers, call.path.id)
  const punch = found(records.time_punches, call.path.punch_id)
  if (punch.p_id !== worker.id) return fail({ kind: 'not-found', collection: 'time_punches', id: punch.id })
  if (Object.keys(call.body).length === 0) return reply(200, punchView(punch, records))
  const { erf_id = punch.erf_id, punch_datetime = punch.punch_datetime } = call.body
  checkKnown(call, erf_id, records)
  refuseSecondPunch(records, { p_id: worker.id, punch_datetime, id: punch.id })
  refuseForeign(records, { p_id: worker.id, erf_id })
  const isMoved = punch_datetime !== punch.punch_datetime
  const changed = records.time_punches.update(punch.id, {
    ...call.body,
    original_datetime: punch.original_datetime ?? (isMoved ? punch.punch_datetime : null),
    manager_id: actingAdmin(call, records).id,
  })
  return reply(200, punchView(changed, records))
}

/** The day that a punch counts for: that of its shift, else its own at the company. */
function dayOf({ erf_id, punch_datetime }: Punch, records: RoostedRecords): string {
  const shift = records.event_shifts.get(records.shift_assignments.get(erf_id)?.shift_id)
  return (shift?.start ?? fromUtc(punch_datetime, companyZone(records))).slice(0, 10)
}

/** Out where the worker's punch before this one came in. */
function nextDirection(
  records: RoostedRecords,
  { punch_datetime, ...place }: Pick<Punch, 'p_id' | 'erf_id' | 'punch_datetime'>,
): Punch['clock_type'] {
  const earlier = notDeclined(seriesOf(records, place)).filter((punch) => punch.punch_datetime < punch_datetime)
  return inTimeOrder(earlier).at(-1)?.clock_type === 'in' ? 'out' : 'in'
}

function checkKnown(call: Pick<Call, 'operation'>, erfId: string | null, { shift_assignments }: RoostedRecords): void {
  const isKnown = erfId === null || shift_assignments.get(erfId) !== undefined
  if (!isKnown) refuseFields(call, [wrongReference('erf_id', 'names no assignment', erfId)])
}

function refuseSecondPunch(
  { time_punches }: RoostedRecords,
  { p_id, punch_datetime, id }: Pick<Punch, 'p_id' | 'punch_datetime'> & { readonly id?: string },
): void {
  for (const punch of time_punches.find(['p_id', 'punch_datetime'], [p_id, punch_datetime]))
    if (punch.id !== id) refuse('PUN-500')
}

function refuseForeign({ shift_assignments }: RoostedRecords, { p_id, erf_id }: Pick<Punch, 'p_id' | 'erf_id'>): void {
  if (erf_id !== null && shift_assignments.get(erf_id)?.worker_id !== p_id) refuse('PUN-501')
}
