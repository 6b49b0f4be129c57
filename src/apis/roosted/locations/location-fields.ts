import type { Call } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { checkFields, wrongReference, wrongReferences } from '../field-fault.ts'
import type { RoostedRecords } from '../records.ts'

type Schemas = components['schemas']
type Sent = Schemas['LocationChanges']

/** What is sent of a location, under the names it is stored by. Refuses what names nothing. */
export function locationFields(
  call: Pick<Call, 'operation'>,
  sent: Sent,
  { timezones, clients, areas }: RoostedRecords,
): Partial<Schemas['LocationRecord']> {
  const { timezone_id, default_clients_id, default_areas } = sent
  const hasZone = timezone_id === undefined || timezones.get(timezone_id) !== undefined
  const hasClient = !default_clients_id || clients.get(default_clients_id) !== undefined
  checkFields(call, [
    ...(hasZone ? [] : [wrongReference('timezone_id', 'names no time zone', timezone_id)]),
    ...(hasClient ? [] : [wrongReference('default_clients_id', 'names no client', default_clients_id)]),
    ...wrongReferences('default_areas', default_areas, (id) => areas.get(id) !== undefined, 'names no area'),
  ])
  return {
    ...named('location', sent.location),
    ...named('addy_street_number', sent.address),
    ...named('addy_city', sent.city),
    ...named('addy_zip', sent.zip),
    ...named('timezone_id', timezone_id),
    ...named('color', orNull(sent.color)),
    ...named('location_comments', orNull(sent.location_comments)),
    ...named('default_clients_id', orNull(default_clients_id)),
    ...named('default_areas', default_areas),
  }
}

/** An empty text is none. */
const orNull = (text: string | undefined): string | null | undefined => (text === '' ? null : text)

/** What is not sent is left as it is. */
const named = <Value>(name: string, value: Value | undefined): Record<string, Value> =>
  value === undefined ? {} : { [name]: value }
