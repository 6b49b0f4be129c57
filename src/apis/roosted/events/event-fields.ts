import type { components } from '../../../generated/roosted.ts'
import { type FieldFault, wrongReference } from '../field-fault.ts'
import { insertLocation } from '../locations/new-location.ts'
import type { RoostedRecords } from '../records.ts'

type Schemas = components['schemas']
type Place = Schemas['EventPlace']
type FieldValue = Schemas['EventRecord']['custom_field_values'][number]

/** What is wrong with a place: it names no location, or is not all of a new one. */
export function placeFaults({ locations }: RoostedRecords, place: Place): FieldFault[] {
  const { location_id } = place
  if (location_id !== undefined) {
    const isKnown = locations.get(location_id) !== undefined
    return isKnown ? [] : [wrongReference('location/location_id', 'names no location', location_id)]
  }
  return (['name', 'address', 'city', 'zip'] as const)
    .filter((field) => place[field] === undefined)
    .map((field) => {
      const message = 'is required without location_id'
      return { pointer: `/location/${field}`, keyword: 'required', message, received: undefined }
    })
}

/** The id of the location meant; a new one is made. Check it first. */
export function locationIdOf(records: RoostedRecords, place: Place): string {
  const { location_id, name = '', address = '', city = '', zip = '', saved } = place
  if (location_id !== undefined) return location_id
  const isKept = saved === '1' ? 1 : 0
  const sent = { location: name, addy_street_number: address, addy_city: city, addy_zip: zip, saved: isKept } as const
  return insertLocation(records, sent).id
}

export function customFieldFaults({ event_custom_fields }: RoostedRecords, sent: Schemas['SentFields']): FieldFault[] {
  return sent.flatMap((field, index) => {
    const id = idOf(field)
    const isKnown = event_custom_fields.get(id) !== undefined
    return isKnown ? [] : [wrongReference(`custom_fields/${index}/id`, 'names no event field', id)]
  })
}

/** Values as they will be: those sent over those known. */
export function customFieldValues(known: readonly FieldValue[], sent: Schemas['SentFields']): FieldValue[] {
  const values = new Map(known.map((field) => [field.id, field]))
  for (const field of sent) values.set(idOf(field), { id: idOf(field), value: field.value ?? null })
  return [...values.values()]
}

/** The reference writes both names. */
const idOf = ({ id, field_id }: Schemas['SentFields'][number]): string => id ?? field_id ?? ''

export function clientFaults({ clients }: RoostedRecords, id: string | null | undefined): FieldFault[] {
  const isKnown = id == null || clients.get(id) !== undefined
  return isKnown ? [] : [wrongReference('client_id', 'names no client', id)]
}
