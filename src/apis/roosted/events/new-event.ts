import type { components } from '../../../generated/roosted.ts'
import { makeId } from '../../../state/ids.ts'
import type { RoostedRecords } from '../records.ts'

type Event = components['schemas']['EventRecord']

/** A new event with its two identifiers. */
export function insertEvent(
  { events }: RoostedRecords,
  event: Omit<Event, 'id' | 'event_uuid' | 'former_client_name'>,
): Event {
  const id = String(events.nextId())
  return events.insert({ ...event, id, event_uuid: uuidOf(id), former_client_name: null })
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
