import { reply } from '../../behavior/call.ts'
import { activeMembership } from './access.ts'
import { toInstant } from './instants.ts'
import { refuse } from './problems.ts'
import type { Handler, Preference, StaffjoyRecords } from './records.ts'
import { readBinaryWeek } from './week-object.ts'

/** There is one at most. */
const preferenceOf = (records: StaffjoyRecords, scheduleId: number, userId: number): Preference | undefined =>
  [...records.preferences.find(['schedule_id', 'user_id'], [scheduleId, userId])][0]

const createPreference: Handler<'createPreference'> = ({ path, body, now }, records) => {
  const { schedule_id, role_id } = path
  const { user_id } = body
  if (preferenceOf(records, schedule_id, user_id) !== undefined) refuse('preference_exists')
  const preference = readBinaryWeek(body.preference, 'preference')
  if (activeMembership(records, role_id, user_id) === undefined) refuse('no_worker', { parameter: 'user_id' })
  const made = { user_id, schedule_id, preference, created_at: toInstant(now), last_update: null }
  return reply(201, records.preferences.insert(made))
}

const getPreference: Handler<'getPreference'> = ({ path }, records) =>
  reply(200, { data: preferenceOf(records, path.schedule_id, path.user_id) ?? refuse('not_found') })

const updatePreference: Handler<'updatePreference'> = ({ path, body, now }, records) => {
  const known = preferenceOf(records, path.schedule_id, path.user_id) ?? refuse('not_found')
  const preference = readBinaryWeek(body.preference, 'preference')
  records.preferences.update(known.id, { preference, last_update: toInstant(now) })
  return reply(200, { preference })
}

const deletePreference: Handler<'deletePreference'> = ({ path }, records) => {
  const known = preferenceOf(records, path.schedule_id, path.user_id) ?? refuse('not_found')
  records.preferences.delete(known.id)
  return reply(204)
}

export const preferenceHandlers = { createPreference, getPreference, updatePreference, deletePreference }
