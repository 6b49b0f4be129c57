import { type Call, reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import type { components } from '../../../generated/roosted.ts'
import { checkFields, type FieldFault, wrongReference } from '../field-fault.ts'
import { refuse } from '../problems.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'
import { millisecondsOf } from '../times.ts'
import { insertShift } from './new-shift.ts'
import { placesTaken } from './places.ts'
import { zoneOfEvent } from './shift-times.ts'
import { lapseBegun, lapseInvites, lapseWhenFull, refusePunched } from './unassign.ts'

type Schemas = components['schemas']
type Shift = Schemas['EventShiftRecord']

/** A shift as it is shown: with the name of its skillset, and how many places are taken. */
export function eventShiftView(shift: Shift, records: RoostedRecords): Schemas['Shift'] {
  const { id, event_id, custom_name, start, end, skillset_id, quantity, alternate_quantity, comments } = shift
  const { filled, alternates } = placesTaken(records, id)
  return {
    id,
    event_id,
    custom_name,
    start_time: start,
    end_time: end,
    skillsets: [{ id: skillset_id, name: records.skillsets.get(skillset_id)?.role_title ?? '' }],
    quantity,
    filled,
    alternate_quantity,
    alternate_filled: alternates,
    comments,
  }
}

export const createShift: Handler<'createShift'> = (call, records) => {
  const { body } = call
  const event = found(records.events, call.path.id)
  checkFields(call, referenceFaults(body, records))
  refuseBackward(records, { event_id: event.id, start: body.start_time, end: body.end_time ?? '' })
  const { start_time: start, end_time: end, quantity, alternate_quantity, ...others } = body
  const shift = insertShift(records, event, {
    ...others,
    start,
    end,
    quantity: Number(quantity),
    alternate_quantity: Number(alternate_quantity ?? ''),
  })
  return reply(201, Number(shift.id), { location: `${call.baseUrl}/events/${event.id}/shifts/${shift.id}` })
}

export const updateShift: Handler<'updateShift'> = (call, records) => {
  const shift = foundShift(records, call.path)
  const { start_time = shift.start, end_time = shift.end, quantity, alternate_quantity, ...others } = call.body
  checkFields(call, referenceFaults(call.body, records))
  refuseBackward(records, { event_id: shift.event_id, start: start_time, end: end_time })
  const changed: Shift = {
    ...shift,
    ...others,
    start: start_time,
    end: end_time,
    quantity: quantity === undefined ? shift.quantity : Number(quantity),
    alternate_quantity: alternate_quantity === undefined ? shift.alternate_quantity : Number(alternate_quantity),
  }
  checkPlaces(call, changed, records)
  if (changed.skillset_id !== shift.skillset_id) refuseUnskilled(records, changed)
  if (start_time !== shift.start) for (const one of [shift, changed]) lapseBegun(records, one, call.now)
  records.event_shifts.replace(shift.id, changed)
  lapseWhenFull(records, changed)
  return reply(200, eventShiftView(changed, records))
}

export const deleteShift: Handler<'deleteShift'> = ({ path }, records) => {
  const { id } = foundShift(records, path)
  refusePunched(records, records.shift_assignments.by('shift_id', id))
  lapseInvites(records, id)
  records.event_shifts.delete(id)
  return reply(204)
}

function foundShift({ events, event_shifts }: RoostedRecords, path: { id: string; shift_id: string }): Shift {
  const event = found(events, path.id)
  const shift = found(event_shifts, path.shift_id)
  return shift.event_id === event.id ? shift : fail({ kind: 'not-found', collection: 'event_shifts', id: shift.id })
}

function referenceFaults(
  { skillset_id, payroll_groups_id, rate_cards_id }: Schemas['ShiftChanges'],
  { skillsets, payroll_groups, rate_cards }: RoostedRecords,
): FieldFault[] {
  const isKnown = skillset_id === undefined || skillsets.get(skillset_id) !== undefined
  const hasGroup = payroll_groups_id == null || payroll_groups.get(payroll_groups_id) !== undefined
  const hasCard = rate_cards_id == null || rate_cards.get(rate_cards_id) !== undefined
  return [
    ...(isKnown ? [] : [wrongReference('skillset_id', 'names no skillset', skillset_id)]),
    ...(hasGroup ? [] : [wrongReference('payroll_groups_id', 'names no payroll group', payroll_groups_id)]),
    ...(hasCard ? [] : [wrongReference('rate_cards_id', 'names no rate card', rate_cards_id)]),
  ]
}

/** Neither on the wall nor, where the clocks change in between, in truth. */
function refuseBackward(records: RoostedRecords, { event_id, start, end }: Pick<Shift, 'event_id' | 'start' | 'end'>) {
  if (end === '') return
  const zone = zoneOfEvent(records, event_id)
  if (end <= start || millisecondsOf(end, zone) <= millisecondsOf(start, zone)) refuse('SHF-510')
}

/** Whoever is on the shift stays, and needs a place. */
function checkPlaces(call: Pick<Call, 'operation'>, shift: Shift, records: RoostedRecords): void {
  const { filled, alternates } = placesTaken(records, shift.id)
  if (shift.quantity < filled) refuse('SHF-511', { filled })
  if (shift.alternate_quantity < alternates) {
    const message = 'is below the number of workers who stand by'
    checkFields(call, [
      { pointer: '/alternate_quantity', keyword: 'rule', message, received: String(shift.alternate_quantity) },
    ])
  }
}

function refuseUnskilled(records: RoostedRecords, shift: Shift): void {
  for (const { worker_id } of records.shift_assignments.by('shift_id', shift.id)) {
    const hasIt = records.workers.get(worker_id)?.skillset_ids.includes(shift.skillset_id) ?? false
    if (!hasIt) refuse('SHF-513', { skillset: records.skillsets.get(shift.skillset_id)?.role_title })
  }
}
