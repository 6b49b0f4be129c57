import type { components } from '../../../generated/roosted.ts'
import { locationView } from '../locations/location-view.ts'
import type { RoostedRecords } from '../records.ts'
import { placesTaken } from './places.ts'

type Schemas = components['schemas']

/** An event with its client, its location, every event field, and how many places its shifts have. */
export function eventView(event: Schemas['EventRecord'], records: RoostedRecords): Schemas['Event'] {
  const { id, event_uuid, name, date, client_id, admin_comments, comments, published } = event
  const location = records.locations.get(event.location_id)
  if (location === undefined) throw new Error(`event ${id} has lost its location`)
  const shifts = [...records.event_shifts.by('event_id', id)]
  return {
    id,
    event_id: id,
    event_uuid,
    name,
    date,
    client_id,
    client_name: records.clients.get(client_id)?.client_name ?? null,
    location: locationView(location, records),
    areas: location.default_areas.flatMap((areaId) => {
      const area = records.areas.get(areaId)
      return area === undefined ? [] : [{ id: area.id, name: area.name }]
    }),
    admin_comments,
    comments,
    custom_fields: Array.from(records.event_custom_fields.all(), (field) => ({
      ...field,
      value: event.custom_field_values.find((sent) => sent.id === field.id)?.value ?? null,
    })),
    published,
    shift_count: shifts.length,
    quantity: shifts.reduce((sum, { quantity }) => sum + quantity, 0),
    filled: shifts.reduce((sum, shift) => sum + placesTaken(records, shift.id).filled, 0),
  }
}
