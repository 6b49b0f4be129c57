import { reply } from '../../behavior/call.ts'
import { isLocationManager } from './access.ts'
import { findOrInvite, remind } from './invitations.ts'
import { mail } from './notices.ts'
import { managersOf } from './people.ts'
import { refuse } from './problems.ts'
import type { Handler } from './records.ts'

const listLocationManagers: Handler<'listLocationManagers'> = ({ path }, records) =>
  reply(200, { data: managersOf(records, path.location_id) })

const createLocationManager: Handler<'createLocationManager'> = ({ path, body, now }, records, effects) => {
  const { location_id } = path
  const user = findOrInvite({ records, effects, now }, body ?? {})
  if (isLocationManager(records, user, location_id)) refuse('manager_already')
  records.location_managers.insert({ location_id, user_id: user.id })
  mail(effects, user, { subject: 'You were made a manager', data: { location_id } })
  return reply(201, user)
}

const getLocationManager: Handler<'getLocationManager'> = ({ path }, records) =>
  reply(200, { data: records.users.get(path.user_id) ?? refuse('not_found'), resources: [] })

const updateLocationManager: Handler<'updateLocationManager'> = ({ path, body, now }, records, effects) => {
  const user = records.users.get(path.user_id) ?? refuse('not_found')
  if (body?.activateReminder === true) remind({ records, effects, now }, user)
  return reply(204)
}

const deleteLocationManager: Handler<'deleteLocationManager'> = ({ path }, records, effects) => {
  const { location_id, user_id } = path
  const user = records.users.get(user_id) ?? refuse('not_found')
  for (const { id } of records.location_managers.find(['location_id', 'user_id'], [location_id, user_id]))
    records.location_managers.delete(id)
  mail(effects, user, { subject: 'You are no longer a manager', data: { location_id } })
  return reply(204)
}

export const locationManagerHandlers = {
  listLocationManagers,
  createLocationManager,
  getLocationManager,
  updateLocationManager,
  deleteLocationManager,
}
