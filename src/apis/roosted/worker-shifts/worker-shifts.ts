import { reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import type { components } from '../../../generated/roosted.ts'
import { display } from '../display.ts'
import { refuseUnassignable } from '../events/assignment-rules.ts'
import { sentShift } from '../events/sent-shift.ts'
import { hasBegun, isToCome } from '../events/shift-times.ts'
import { lapseWhenFull, refusePunched } from '../events/unassign.ts'
import { checkFields } from '../field-fault.ts'
import { acceptInvite } from '../invites/invites.ts'
import { pageOf } from '../paging.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'

type Schemas = components['schemas']
type Assignment = Schemas['ShiftAssignmentRecord']
type Shift = Schemas['EventShiftRecord']

export const listWorkerShifts: Handler<'listWorkerShifts'> = ({ path, query, now }, records) => {
  const worker = found(records.workers, String(path.id))
  const { type = 'future', start_date, end_date } = query
  const hasDates = start_date !== undefined || end_date !== undefined
  const isWanted = (shift: Shift): boolean =>
    hasDates
      ? (start_date === undefined || shift.start.slice(0, 10) >= start_date) &&
        (end_date === undefined || (shift.end || shift.start).slice(0, 10) <= end_date)
      : isToCome(records, shift, now) === (type === 'future')
  const assigned = Array.from(records.shift_assignments.by('worker_id', worker.id), (assignment) => ({
    assignment,
    shift: found(records.event_shifts, assignment.shift_id),
  })).filter(({ shift }) => isWanted(shift))
  assigned.sort((a, b) => (a.shift.start < b.shift.start ? -1 : a.shift.start > b.shift.start ? 1 : 0))
  if (!hasDates && type === 'past') assigned.reverse()
  const shifts = pageOf(assigned, query).map(({ assignment }) => workerShiftView(assignment, records))
  return reply(200, { shifts, total: assigned.length })
}

export const getWorkerShift: Handler<'getWorkerShift'> = ({ path }, records) =>
  reply(200, workerShiftView(foundAssignment(records, path), records))

export const assignWorkerShift: Handler<'assignWorkerShift'> = (call, records) => {
  const { shift_id, alternate = 0, comments = null } = call.body
  const worker = found(records.workers, String(call.path.id))
  const shift = sentShift(call, shift_id, records)
  refuseUnassignable(records, { worker, shift, isAlternate: alternate === 1, now: call.now })
  const assignment = records.shift_assignments.insert({
    shift_id: shift.id,
    event_id: shift.event_id,
    worker_id: worker.id,
    alternate,
    erfComments: comments,
    star_ranking: null,
    late_for_work: null,
    nocall_noshow: null,
  })
  acceptInvite(records, { workerId: worker.id, shiftId: shift.id, now: call.now })
  lapseWhenFull(records, shift)
  const place = `${call.baseUrl}/workers/${worker.id}/shifts/${shift.id}`
  return reply(201, workerShiftView(assignment, records), { location: place })
}

export const updateWorkerShift: Handler<'updateWorkerShift'> = (call, records) => {
  const assignment = foundAssignment(records, call.path)
  const { comments = assignment.erfComments, ...results } = call.body
  const shift = found(records.event_shifts, assignment.shift_id)
  const isOpen = hasBegun(records, shift, call.now)
  checkFields(
    call,
    (isOpen ? [] : Object.entries(results)).map(([field, received]) => {
      return { pointer: `/${field}`, keyword: 'rule', message: 'waits until the shift has begun', received }
    }),
  )
  const changed = records.shift_assignments.update(assignment.id, { ...results, erfComments: comments })
  return reply(200, workerShiftView(changed, records))
}

export const removeWorkerShift: Handler<'removeWorkerShift'> = ({ path }, records) => {
  const assignment = foundAssignment(records, path)
  refusePunched(records, [assignment])
  records.shift_assignments.delete(assignment.id)
  return reply(204)
}

/** By the number of the shift; where the worker is not on such a one, by that of the assignment. Catalogue 3.9. */
function foundAssignment(records: RoostedRecords, path: { id: number; shift_id: number }): Assignment {
  const worker = found(records.workers, String(path.id))
  const id = String(path.shift_id)
  const [ofShift] = records.shift_assignments.find(['shift_id', 'worker_id'], [id, worker.id])
  if (ofShift !== undefined) return ofShift
  const assignment = records.shift_assignments.get(id)
  return assignment?.worker_id === worker.id
    ? assignment
    : fail({ kind: 'not-found', collection: 'shift_assignments', id })
}

/** An assignment with what is to be known of its shift. */
function workerShiftView(assignment: Assignment, records: RoostedRecords): Schemas['WorkerShift'] {
  const { id, start, end, skillset_id } = found(records.event_shifts, assignment.shift_id)
  const event = found(records.events, assignment.event_id)
  const { erfComments, star_ranking, late_for_work, nocall_noshow } = assignment
  return {
    id,
    erf_id: assignment.id,
    event_id: event.id,
    event_uuid: event.event_uuid,
    event_name: event.name,
    role_title: records.skillsets.get(skillset_id)?.role_title ?? '',
    location: records.locations.get(event.location_id)?.location ?? null,
    start,
    end,
    formattedStart: display(start, 'day of a shift'),
    formattedTime: display(start, 'time of a shift'),
    formattedEnd: end === '' ? '' : display(end, 'day of a shift'),
    formattedEndTime: end === '' ? '' : display(end, 'time of a shift'),
    erfComments,
    star_ranking,
    late_for_work,
    nocall_noshow,
  }
}
