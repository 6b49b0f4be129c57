import { reply } from '../../behavior/call.ts'
import { byId } from './by-id.ts'
import { isByManager, locationOf } from './call-place.ts'
import { isNothing, sent } from './changes.ts'
import { windowOf } from './default-week.ts'
import { instantOf, toFineInstant, toInstant, withOffset } from './instants.ts'
import { refuse } from './problems.ts'
import { callerOf, type Handler, type StaffjoyRecords, type Timeclock } from './records.ts'
import { tellOfTimeclock } from './timeclock-notices.ts'
import { checkAlone, checkLength, checkPast, openTimeclocksOf } from './timeclock-rules.ts'

const listTimeclocks: Handler<'listTimeclocks'> = (call, records) => {
  const { role_id, user_id } = call.path
  if (call.query.active === true) return reply(200, { data: [...openTimeclocksOf(records, role_id, user_id)] })
  const window = windowOf(call.query, { records, location: locationOf(call, records), now: call.now })
  const found = [...records.timeclocks.find(['role_id', 'user_id'], [role_id, user_id], window)]
  return reply(200, { data: found.sort(byId) })
}

const createTimeclock: Handler<'createTimeclock'> = (call, records) => {
  const { role_id, user_id } = call.path
  const { start: from = '', stop: to = '' } = call.body ?? {}
  if ((from !== '' || to !== '') && !isByManager(call, records)) refuse('only_managers_set_times')
  const start = from === '' ? toInstant(call.now) : instantOf(from, 'start')
  if (to === '') {
    for (const _ of openTimeclocksOf(records, role_id, user_id)) refuse('timeclock_open')
    return reply(201, records.timeclocks.insert({ role_id, user_id, start, stop: null }))
  }
  if (from === '') refuse('stop_without_start')
  const recorded = { role_id, user_id, start, stop: instantOf(to, 'stop') }
  checkLength(start, recorded.stop)
  checkPast(call.now, { start, stop: recorded.stop })
  checkAlone(records, recorded)
  return reply(201, records.timeclocks.insert(recorded))
}

const getTimeclock: Handler<'getTimeclock'> = ({ path }, records) =>
  reply(200, { data: records.timeclocks.get(path.timeclock_id) ?? refuse('not_found'), resources: [] })

const updateTimeclock: Handler<'updateTimeclock'> = (call, records, effects) => {
  const known = records.timeclocks.get(call.path.timeclock_id) ?? refuse('not_found')
  const { close, ...times } = sent(call.body)
  if (close !== undefined && !isNothing(times)) refuse('close_with_times')
  if (close === undefined && !isByManager(call, records)) refuse('only_managers_correct')
  const change =
    close === undefined ? correct(known, times, { records, now: call.now }) : closeAt(known, close, call.now)
  if (isNothing(change)) return reply(200, {})
  const timeclock = records.timeclocks.update(known.id, change)
  const event = known.stop === null && timeclock.stop !== null ? 'closed' : 'changed'
  tellOfTimeclock({ records, effects }, { timeclock, event, actor: callerOf(call) })
  if (close !== undefined) return reply(200, { stop: withOffset(toFineInstant(call.now)) })
  return reply(200, mapValues(change, withOffset))
}

/** Who is at work now stops working. */
function closeAt({ stop }: Timeclock, isMeant: boolean, now: number): Times {
  if (!isMeant) refuse('close_is_false')
  if (stop !== null) refuse('timeclock_closed')
  return { stop: toInstant(now) }
}

/** The start of an open timeclock may be anything; a closed one must be a possible time of work. */
function correct(known: Timeclock, times: Times, { records, now }: { records: StaffjoyRecords; now: number }): Times {
  const change = mapValues(times, instantOf)
  const { start, stop } = { ...known, ...change }
  if (isNothing(change) || stop === null) return change
  checkLength(start, stop)
  checkAlone(records, { ...known, start, stop })
  checkPast(now, { stop })
  return change
}

interface Times {
  readonly start?: string
  readonly stop?: string
}

function mapValues(times: Times, map: (text: string, name: string) => string): Times {
  const { start, stop } = times
  return {
    ...(start === undefined ? {} : { start: map(start, 'start') }),
    ...(stop === undefined ? {} : { stop: map(stop, 'stop') }),
  }
}

const deleteTimeclock: Handler<'deleteTimeclock'> = (call, records, effects) => {
  const timeclock = records.timeclocks.get(call.path.timeclock_id) ?? refuse('not_found')
  records.timeclocks.delete(timeclock.id)
  tellOfTimeclock({ records, effects }, { timeclock, event: 'deleted', actor: callerOf(call) })
  return reply(204)
}

export const timeclockHandlers = { listTimeclocks, createTimeclock, getTimeclock, updateTimeclock, deleteTimeclock }
