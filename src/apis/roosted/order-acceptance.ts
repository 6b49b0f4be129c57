import type { components } from '../../generated/roosted.ts'
import { makeId } from '../../state/ids.ts'
import type { RoostedRecords } from './records.ts'

/** Makes the event that an accepted order asks for, with a shift for each of its shifts. Nothing of it is published. */
export function acceptOrder(
  order: components['schemas']['ClientOrderRecord'],
  { events, event_shifts }: RoostedRecords,
): void {
  const id = String(events.nextId())
  events.insert({
    id,
    event_uuid: uuidOf(id),
    name: order.name,
    date: order.time_start.slice(0, 10),
    client_id: order.client_id,
    location_name: order.location || order.name,
    location_address: order.address ?? '',
    location_city: order.city ?? '',
    location_postal_code: order.postal_code ?? '',
    comments: order.order_comments,
    published: 0,
  })
  for (const { role_id, quantity, start, end, custom_name, comments } of order.shifts) {
    event_shifts.insert({ event_id: id, skillset_id: Number(role_id), quantity, start, end, custom_name, comments })
  }
}

/** The second identifier of an event: ten letters and digits, made from its number. */
const uuidOf = (eventId: string): string =>
  String(
    makeId(
      { field: 'event_uuid', style: 'hash', start: 1, length: 10, prefix: '', digits: 1 },
      'event_uuid',
      Number(eventId),
      true,
    ),
  )
