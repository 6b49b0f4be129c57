import { reply } from '../../behavior/call.ts'
import { candidatesFor } from './eligibility.ts'
import { instantOf } from './instants.ts'
import { refuse } from './problems.ts'
import type { Handler, StaffjoyRecords } from './records.ts'
import { checkSpan, type PlannedShift } from './shift-rules.ts'

const eligibleFor = (records: StaffjoyRecords, shift: PlannedShift) =>
  candidatesFor(records, shift).map(({ user, isWithinCaps }) => ({ ...user, within_caps: isWithinCaps }))

const listEligibleUsers: Handler<'listEligibleUsers'> = ({ path }, records) => {
  const shift = records.shifts.get(path.shift_id) ?? refuse('not_found')
  return reply(200, { data: eligibleFor(records, shift) })
}

/** The same for a shift that there is not. */
const queryEligibleUsers: Handler<'queryEligibleUsers'> = ({ path, query }, records) => {
  const span = { start: instantOf(query.start, 'start'), stop: instantOf(query.stop, 'stop') }
  checkSpan(span)
  return reply(200, { data: eligibleFor(records, { role_id: path.role_id, user_id: 0, ...span }) })
}

export const eligibleUserHandlers = { listEligibleUsers, queryEligibleUsers }
