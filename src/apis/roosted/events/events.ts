import { reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { actingAdmin } from '../acting-admin.ts'
import { checkFields } from '../field-fault.ts'
import { pageOf } from '../paging.ts'
import { found, type Handler, only } from '../records.ts'
import { clientFaults, customFieldFaults, customFieldValues, locationIdOf, placeFaults } from './event-fields.ts'
import { eventView } from './event-view.ts'
import { insertEvent } from './new-event.ts'
import { lapseBegun, lapseInvites, refusePunched } from './unassign.ts'

type Event = components['schemas']['EventRecord']

export const createEvent: Handler<'createEvent'> = (call, records) => {
  const { name, date, location, client_id, admin_comments = null, comments = null, custom_fields = [] } = call.body
  checkFields(call, [
    ...placeFaults(records, location),
    ...clientFaults(records, client_id),
    ...customFieldFaults(records, custom_fields),
  ])
  const locationId = locationIdOf(records, location)
  const event = insertEvent(records, {
    name,
    date,
    client_id: client_id ?? records.locations.get(locationId)?.default_clients_id ?? null,
    location_id: locationId,
    admin_ids: [actingAdmin(call, records).id],
    admin_comments,
    comments,
    custom_field_values: customFieldValues([], custom_fields),
    published: only(records.config).admin.publish_system.active === 1 ? 0 : 1,
  })
  return reply(201, Number(event.id), { location: `${call.baseUrl}/events/${event.id}` })
}

export const updateEvent: Handler<'updateEvent'> = (call, records) => {
  const event = found(records.events, call.path.id)
  const { location, custom_fields = [], ...sent } = call.body
  checkFields(call, [
    ...(location === undefined ? [] : placeFaults(records, location)),
    ...clientFaults(records, sent.client_id),
    ...customFieldFaults(records, custom_fields),
  ])
  if (location !== undefined)
    // where clocks may show another time
    for (const shift of records.event_shifts.by('event_id', event.id)) lapseBegun(records, shift, call.now)
  const changed = records.events.update(event.id, {
    ...sent,
    former_client_name: sent.client_id === undefined ? event.former_client_name : null,
    location_id: location === undefined ? event.location_id : locationIdOf(records, location),
    custom_field_values: customFieldValues(event.custom_field_values, custom_fields),
  })
  return reply(200, eventView(changed, records))
}

export const deleteEvent: Handler<'deleteEvent'> = ({ path }, records) => {
  const { id } = found(records.events, path.id)
  const shifts = [...records.event_shifts.by('event_id', id)]
  for (const shift of shifts) refusePunched(records, records.shift_assignments.by('shift_id', shift.id))
  for (const shift of shifts) lapseInvites(records, shift.id)
  records.events.delete(id)
  return reply(204)
}

export const searchEvents: Handler<'searchEvents'> = ({ query }, records) => {
  const wanted = query.search.toLowerCase()
  const names = ({ name, client_id, location_id }: Event) => [
    name,
    records.clients.get(client_id)?.client_name ?? '',
    records.locations.get(location_id)?.location ?? '',
  ]
  const matches = [...records.events.all()].filter(
    (event) =>
      names(event).some((text) => text.toLowerCase().includes(wanted)) &&
      (query.start_date === undefined || event.date >= query.start_date) &&
      (query.end_date === undefined || event.date <= query.end_date) &&
      (query.client_id === undefined || event.client_id === query.client_id) &&
      (query.location_id === undefined || event.location_id === query.location_id),
  )
  matches.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) // else by number, as they were made
  const events = pageOf(matches, query).map((event) => eventView(event, records))
  return reply(200, { events, total_count: matches.length })
}
