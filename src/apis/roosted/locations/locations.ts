import { reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { refuse } from '../problems.ts'
import { foundUnlessDeleted, type Handler, type RoostedRecords } from '../records.ts'
import { clockAt } from '../times.ts'
import { locationFields } from './location-fields.ts'
import { locationView } from './location-view.ts'
import { insertLocation } from './new-location.ts'

type Location = components['schemas']['LocationRecord']

export const createLocation: Handler<'createLocation'> = (call, records) => {
  const location = saveNewLocation(call, call.body, records)
  const place = `${call.baseUrl}/locations/${location.id}`
  return reply(201, locationView(location, records), { location: place })
}

export const updateLocation: Handler<'updateLocation'> = (call, records) => {
  const { id } = foundUnlessDeleted(records.locations, call.path.id)
  const location = records.locations.update(id, locationFields(call, call.body, records))
  return reply(200, locationView(location, records))
}

export const deleteLocation: Handler<'deleteLocation'> = ({ path, now }, records) => {
  const location = foundUnlessDeleted(records.locations, path.id)
  refuseInUse(location, records, now)
  records.locations.update(location.id, { saved: 0 })
  return reply(204)
}

/** A location that is kept for further events. Refuses fields that name nothing. */
export function saveNewLocation(
  call: Parameters<typeof locationFields>[0],
  sent: components['schemas']['LocationChanges'],
  records: RoostedRecords,
): Location {
  const { location = '', address = '', city = '', zip = '' } = sent
  const required = { location, addy_street_number: address, addy_city: city, addy_zip: zip, saved: 1 as const }
  return insertLocation(records, { ...required, ...locationFields(call, sent, records) })
}

/** Refuses the default location, and one where an event is today, by the clock there, or later. `now`: milliseconds since 1970. */
export function refuseInUse(location: Location, { events, timezones }: RoostedRecords, now: number): void {
  if (location.default === 1) refuse('LOC-500')
  const today = clockAt(now, timezones.get(location.timezone_id)?.name ?? 'UTC').slice(0, 10)
  for (const { date } of events.by('location_id', location.id)) if (date >= today) refuse('LOC-501')
}

export const isSaved = ({ saved }: Location): boolean => saved === 1
