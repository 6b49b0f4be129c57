import { reply } from '../../behavior/call.ts'
import { activeMembership, isAppointed } from './access.ts'
import { byId } from './by-id.ts'
import { isByManager, locationOf } from './call-place.ts'
import { isNothing, sent } from './changes.ts'
import { windowOf } from './default-week.ts'
import { refuse } from './problems.ts'
import { callerOf, type Handler, type TimeOffRequest } from './records.ts'
import { tellOfDecision, tellOfRequest } from './time-off-notices.ts'
import { checkFirst, checkMinutes, dayAsked, isDayOff, openShifts } from './time-off-rules.ts'

/** Keeps requests in a state. The undecided ones are asked for with `null` or with nothing. */
export const inState =
  (wanted: string | undefined) =>
  ({ state }: TimeOffRequest): boolean =>
    wanted === undefined || (state === null ? wanted === 'null' || wanted === '' : wanted === state)

const listTimeOffRequests: Handler<'listTimeOffRequests'> = (call, records) => {
  const { role_id, user_id } = call.path
  const window = windowOf(call.query, { records, location: locationOf(call, records), now: call.now })
  const found = [...records.time_off_requests.find(['role_id', 'user_id'], [role_id, user_id], window)]
  return reply(200, { data: found.filter(inState(call.query.state)).sort(byId) })
}

const createTimeOffRequest: Handler<'createTimeOffRequest'> = (call, records, effects) => {
  const { role_id, user_id } = call.path
  const { date, state = null, minutes_paid } = call.body
  const [location, caller, isManager] = [locationOf(call, records), callerOf(call), isByManager(call, records)]
  if (activeMembership(records, role_id, user_id) === undefined) refuse('not_found')
  if (state !== null && !isManager) refuse('only_managers_decide')
  const asked = { role_id, user_id, ...dayAsked(date, location.timezone), state, minutes_paid }
  checkMinutes(asked)
  checkFirst(records, asked)
  const approver_user_id = state !== null && isAppointed(records, caller, location) ? caller.id : 0
  const request = records.time_off_requests.insert({ ...asked, approver_user_id })
  if (isDayOff(state)) openShifts(records, request, call.now)
  if (!isManager) tellOfRequest({ records, effects, now: call.now }, request)
  return reply(201, request)
}

const getTimeOffRequest: Handler<'getTimeOffRequest'> = ({ path }, records) =>
  reply(200, { data: records.time_off_requests.get(path.time_off_request_id) ?? refuse('not_found'), resources: [] })

const updateTimeOffRequest: Handler<'updateTimeOffRequest'> = (call, records, effects) => {
  const known = records.time_off_requests.get(call.path.time_off_request_id) ?? refuse('not_found')
  const { state: decision, ...minutes } = sent(call.body)
  if (decision === undefined && isNothing(minutes)) return reply(200, {})
  const state = decision === undefined ? known.state : decision === '' ? null : decision
  checkMinutes({ ...known, ...minutes, state })
  if (decision === undefined) {
    records.time_off_requests.update(known.id, minutes)
    return reply(200, minutes)
  }
  const caller = callerOf(call)
  const approver = state !== null && isAppointed(records, caller, locationOf(call, records)) ? caller.id : 0
  const change = { state, ...minutes, approver_user_id: approver }
  const request = records.time_off_requests.update(known.id, change)
  if (isDayOff(state)) openShifts(records, request, call.now)
  if (state !== null) tellOfDecision({ records, effects, now: call.now }, request)
  return reply(200, { ...change, approver_user_id: approver === 0 ? null : approver })
}

const deleteTimeOffRequest: Handler<'deleteTimeOffRequest'> = (call, records) => {
  const request = records.time_off_requests.get(call.path.time_off_request_id) ?? refuse('not_found')
  if (request.state !== null && !isByManager(call, records)) refuse('unauthorized')
  records.time_off_requests.delete(request.id)
  return reply(204)
}

export const timeOffRequestHandlers = {
  listTimeOffRequests,
  createTimeOffRequest,
  getTimeOffRequest,
  updateTimeOffRequest,
  deleteTimeOffRequest,
}
