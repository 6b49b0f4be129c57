import { type Call, reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import type { components } from '../../../generated/roosted.ts'
import { actingAdmin } from '../acting-admin.ts'
import { overlap, shiftsOf, timeOffInterval } from '../events/assignment-rules.ts'
import { intervalOf } from '../events/shift-times.ts'
import { checkFields, type FieldFault } from '../field-fault.ts'
import { pageOf } from '../paging.ts'
import { refuse } from '../problems.ts'
import { found, type Handler, only, type RoostedRecords } from '../records.ts'
import { later, utcStamp } from '../times.ts'
import { touchesDays } from './occurrences.ts'

type Schemas = components['schemas']
type Entry = Schemas['WorkerAvailabilityRecord']
type Status = Entry['status']
type Times = Pick<Entry, 'type' | 'start' | 'end' | 'all_day' | 'overnight' | 'repeating'>

const PENDING = 0
const APPROVED = 2

/** Where a status can go. Catalogue 3.7. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = { 0: [2, 86], 2: [86], 86: [2] }

export const listWorkerAvailability: Handler<'listWorkerAvailability'> = ({ path, query }, records) => {
  const worker = found(records.workers, path.id)
  const { start_date, end_date, type } = query
  const matches = [...records.worker_availability.by('personnel_id', worker.id)].filter(
    (entry) => (type === undefined || entry.type === type) && touchesDays(entry, start_date, end_date),
  )
  return reply(200, { availability: pageOf(matches, query), total: matches.length })
}

export const createWorkerAvailability: Handler<'createWorkerAvailability'> = (call, records) => {
  const worker = found(records.workers, call.path.id)
  const { type = 'availability', start, end, all_day = 0, overnight = 0, repeating = 0, comments = null } = call.body
  const settings = only(records.config).worker_interaction
  checkFields(call, [
    ...(settings[type].active === 1 ? [] : [rule('type', 'is switched off in the settings', type)]),
    ...(end === undefined && all_day === 0 ? [rule('end', 'is required but for whole days', end)] : []),
  ])
  const times = checkedTimes(call, { type, start, end: end ?? start, all_day, overnight, repeating })
  const isOpen = type === 'time_off' || settings.availability.needs_approval === 1
  const entry = records.worker_availability.insert({
    personnel_id: worker.id,
    ...times,
    status: isOpen ? PENDING : APPROVED,
    comments,
    manager_id: null,
    date_submitted: utcStamp(call.now),
    date_decided: null,
  })
  return reply(201, entry, { location: `${call.baseUrl}/workers/${worker.id}/availability/${entry.id}` })
}

export const updateWorkerAvailability: Handler<'updateWorkerAvailability'> = (call, records) => {
  const worker = found(records.workers, call.path.id)
  const entry = found(records.worker_availability, call.path.availability_id)
  if (entry.personnel_id !== worker.id)
    return fail({ kind: 'not-found', collection: 'worker_availability', id: entry.id })
  const { status, comments = entry.comments, ...sent } = call.body
  const changed = { ...entry, ...checkedTimes(call, { ...entry, ...sent }), comments }
  if (status === undefined) return reply(200, records.worker_availability.replace(entry.id, changed))
  if (status === APPROVED && entry.type === 'time_off') refuseOverShifts(records, changed)
  if (!NEXT[entry.status].includes(status)) return refuse('WRK-507', { from: entry.status, to: status })
  const decided = { status, manager_id: actingAdmin(call, records).id, date_decided: utcStamp(call.now) }
  return reply(200, records.worker_availability.replace(entry.id, { ...changed, ...decided }))
}

const rule = (field: string, message: string, received: unknown): FieldFault => ({
  pointer: `/${field}`,
  keyword: 'rule',
  message,
  received,
})

/** Times as they are stored: whole days from their first second to their last. Refuses what is no window and no time off. */
function checkedTimes(call: Pick<Call, 'operation'>, times: Times): Times {
  const { type, all_day, overnight, repeating } = times
  const start = all_day === 1 ? `${times.start.slice(0, 10)} 00:00:00` : times.start
  const end = all_day === 1 ? `${times.end.slice(0, 10)} 23:59:59` : times.end
  const faults: FieldFault[] = []
  if (end <= start) faults.push(rule('end', 'is not after the start', end))
  if (type === 'time_off' && repeating === 1) faults.push(rule('repeating', 'is not for time off', repeating))
  const lastDay = (overnight === 1 ? later(start, { days: 1 }) : start).slice(0, 10)
  if (type === 'availability' && end.slice(0, 10) !== lastDay)
    faults.push(rule('end', overnight === 1 ? 'must be on the next day' : 'must be on the day of the start', end))
  checkFields(call, faults)
  return { type, start, end, all_day, overnight, repeating }
}

function refuseOverShifts(records: RoostedRecords, entry: Entry): void {
  const interval = timeOffInterval(records, entry)
  if (shiftsOf(records, entry.personnel_id).some((shift) => overlap(interval, intervalOf(records, shift))))
    refuse('WRK-506')
}
