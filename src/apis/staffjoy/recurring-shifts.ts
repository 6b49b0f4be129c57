import { reply } from '../../behavior/call.ts'
import { activeMembership } from './access.ts'
import { isNothing, sent } from './changes.ts'
import { refuse } from './problems.ts'
import type { Handler, RecurringShift, StaffjoyRecords } from './records.ts'
import { isOverlappingRecurring } from './recurring-overlap.ts'
import type { Day } from './weeks.ts'

/** Days are sent in any letter case. */
const dayOf = (sentDay: string): Day => sentDay.toLowerCase() as Day // the document knows no others

/** What the document cannot say of a recurring shift. */
function check(records: StaffjoyRecords, planned: Omit<RecurringShift, 'id'> & { readonly id?: number }): void {
  const { role_id, user_id, quantity } = planned
  if (user_id === 0) return
  if (activeMembership(records, role_id, user_id) === undefined) refuse('no_worker', { parameter: 'user_id' })
  if (quantity > 1) refuse('quantity_with_user')
  if (isOverlappingRecurring(records, planned)) refuse('recurring_overlap')
}

const createRecurringShift: Handler<'createRecurringShift'> = ({ path, body }, records) => {
  const { start_day, start_hour, start_minute, duration_minutes, user_id = 0, quantity = 1 } = body
  const planned = {
    role_id: path.role_id,
    user_id,
    start_day: dayOf(start_day),
    start_hour,
    start_minute,
    duration_minutes,
    quantity,
  }
  check(records, planned)
  return reply(201, records.recurring_shifts.insert(planned))
}

const getRecurringShift: Handler<'getRecurringShift'> = ({ path }, records) =>
  reply(200, { data: records.recurring_shifts.get(path.recurring_shift_id) ?? refuse('not_found'), resources: [] })

const updateRecurringShift: Handler<'updateRecurringShift'> = ({ path, body }, records) => {
  const known = records.recurring_shifts.get(path.recurring_shift_id) ?? refuse('not_found')
  const { start_day, ...others } = sent(body)
  const changes = { ...others, ...(start_day === undefined ? {} : { start_day: dayOf(start_day) }) }
  if (isNothing(changes)) return reply(200, {})
  const planned = { ...known, ...changes }
  check(records, planned)
  records.recurring_shifts.replace(known.id, planned)
  return reply(200, { ...changes, ...(changes.user_id === 0 ? { user_id: null } : {}) })
}

export const recurringShiftHandlers = { createRecurringShift, getRecurringShift, updateRecurringShift }
