import { reply } from '../../behavior/call.ts'
import { archiveRole } from './archive.ts'
import { isNothing, sent } from './changes.ts'
import { managersOf } from './people.ts'
import { refuse } from './problems.ts'
import { callerOf, type Handler, type Location, type StaffjoyRecords } from './records.ts'

/** `archived`: which roles are shown; undefined for all. */
function withBelow(records: StaffjoyRecords, location: Location, archived: boolean | undefined) {
  const roles = [...records.roles.by('location_id', location.id)]
  return {
    ...location,
    roles: archived === undefined ? roles : roles.filter((role) => role.archived === archived),
    managers: managersOf(records, location.id),
  }
}

const listLocations: Handler<'listLocations'> = ({ path, query: { recurse, archived } }, records) => {
  const all = [...records.locations.by('organization_id', path.organization_id)]
  const locations = archived === undefined ? all : all.filter((location) => location.archived === archived)
  return reply(200, {
    data: recurse ? locations.map((location) => withBelow(records, location, archived)) : locations,
  })
}

const createLocation: Handler<'createLocation'> = ({ path, body }, records) => {
  const { name = null, timezone: sentZone = 'UTC' } = body ?? {}
  // The one name whose letter case does not matter.
  const timezone = sentZone.toUpperCase() === 'UTC' ? 'UTC' : sentZone
  if (records.timezones.get(timezone) === undefined) refuse('unknown_zone', { zone: timezone })
  const location = { name, organization_id: path.organization_id, timezone, archived: false }
  return reply(201, records.locations.insert(location))
}

const getLocation: Handler<'getLocation'> = ({ path, query: { recurse, archived } }, records) => {
  const location = records.locations.get(path.location_id) ?? refuse('not_found')
  return reply(200, {
    data: recurse ? withBelow(records, location, archived) : location,
    resources: ['attendance', 'managers', 'shifts', 'timeclocks', 'timeoffrequests', 'roles'],
  })
}

const updateLocation: Handler<'updateLocation'> = ({ path, body }, records) => {
  const location = records.locations.get(path.location_id) ?? refuse('not_found')
  const changes = sent(body)
  if (isNothing(changes)) return reply(200, {})
  if (changes.archived === undefined && location.archived) refuse('bad_request')
  records.locations.update(location.id, changes)
  return reply(200, changes)
}

/** Its managers go, its roles are archived with all that belongs to them, then it is archived itself. */
const deleteLocation: Handler<'deleteLocation'> = (call, records, effects) => {
  const location = records.locations.get(call.path.location_id) ?? refuse('not_found')
  // Refused as a whole: what the original did before it answered 400 is undone.
  if (location.archived) refuse('bad_request')
  for (const { id } of records.location_managers.by('location_id', location.id)) records.location_managers.delete(id)
  const ending = { records, effects, now: call.now, actor: callerOf(call) }
  for (const role of records.roles.by('location_id', location.id)) if (!role.archived) archiveRole(ending, role)
  records.locations.update(location.id, { archived: true })
  return reply(204)
}

export const locationHandlers = { listLocations, createLocation, getLocation, updateLocation, deleteLocation }
