import type { components } from '../../../generated/roosted.ts'
import { insertEvent } from '../events/new-event.ts'
import { insertShift } from '../events/new-shift.ts'
import { insertLocation } from '../locations/new-location.ts'
import type { RoostedRecords } from '../records.ts'

/** Makes the event that an accepted order asks for, with a shift for each of its shifts. Nothing of it is published. */
export function acceptOrder(order: components['schemas']['ClientOrderRecord'], records: RoostedRecords): void {
  const location = insertLocation(records, {
    location: order.location || order.name,
    addy_street_number: order.address ?? '',
    addy_city: order.city ?? '',
    addy_zip: order.postal_code ?? '',
    saved: 0,
  })
  const event = insertEvent(records, {
    name: order.name,
    date: order.time_start.slice(0, 10),
    client_id: order.client_id,
    location_id: location.id,
    admin_ids: [],
    admin_comments: null,
    comments: order.order_comments,
    custom_field_values: [],
    published: 0,
  })
  for (const { role_id, quantity, start, end, custom_name, comments } of order.shifts) {
    insertShift(records, event, { skillset_id: Number(role_id), quantity, start, end, custom_name, comments })
  }
}
