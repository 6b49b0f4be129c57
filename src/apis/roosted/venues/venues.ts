import { type Call, reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { ruleSetOf } from '../clients/rules.ts'
import { checkFields, type FieldFault, refuseFields, wrongReference, wrongReferences } from '../field-fault.ts'
import { locationFields } from '../locations/location-fields.ts'
import { locationView } from '../locations/location-view.ts'
import { isSaved, refuseInUse, saveNewLocation } from '../locations/locations.ts'
import { foundUnlessDeleted, type Handler, type RoostedRecords } from '../records.ts'

type Schemas = components['schemas']
type Location = Schemas['LocationRecord']
type Crew = Partial<Pick<Location, 'preferred_workers' | 'banned_workers'>>

export const listVenues: Handler<'listVenues'> = (_, records) => {
  const venues = [...records.locations.all()].filter(isSaved)
  venues.sort((a, b) => (a.location < b.location ? -1 : a.location > b.location ? 1 : 0))
  return reply(
    200,
    venues.map((venue) => venueView(venue, records)),
  )
}

export const getVenue: Handler<'getVenue'> = ({ path }, records) =>
  reply(200, venueView(foundUnlessDeleted(records.locations, path.id), records))

export const createVenue: Handler<'createVenue'> = (call, records) => {
  const { location_id, preferred_workers, banned_workers, ...sent } = call.body
  const location = location_id === undefined ? newPlace(call, sent, records) : knownPlace(call, location_id, records)
  const crew = crewOf(call, { preferred_workers, banned_workers }, location, records)
  const venue = records.locations.update(location.id, { ...locationFields(call, sent, records), ...crew, saved: 1 })
  return reply(201, venueView(venue, records), { location: `${call.baseUrl}/venues/${venue.id}` })
}

export const updateVenue: Handler<'updateVenue'> = (call, records) => {
  const known = foundUnlessDeleted(records.locations, call.path.id)
  const { preferred_workers, banned_workers, ...sent } = call.body
  const crew = crewOf(call, { preferred_workers, banned_workers }, known, records)
  const venue = records.locations.update(known.id, { ...locationFields(call, sent, records), ...crew })
  return reply(200, venueView(venue, records))
}

export const deleteVenue: Handler<'deleteVenue'> = ({ path, now }, records) => {
  const venue = foundUnlessDeleted(records.locations, path.id)
  refuseInUse(venue, records, now)
  records.locations.update(venue.id, { saved: 0, rules: [], ...NOBODY })
  return reply(204)
}

const NOBODY = { preferred_workers: [], banned_workers: [] }

function venueView(venue: Location, records: RoostedRecords): Schemas['Venue'] {
  const { rules, preferred_workers, banned_workers } = venue
  return {
    ...locationView(venue, records),
    rules: ruleSetOf(rules, records),
    preferred_workers,
    banned_workers,
  }
}

/** A new location is as complete here as where locations are made. */
function newPlace(call: Pick<Call, 'operation'>, sent: Schemas['LocationChanges'], records: RoostedRecords): Location {
  const missing = (['location', 'address', 'city', 'zip', 'timezone_id'] as const).filter(
    (field) => sent[field] === undefined,
  )
  checkFields(
    call,
    missing.map((field) => {
      return {
        pointer: `/${field}`,
        keyword: 'required',
        message: 'is required without location_id',
        received: undefined,
      }
    }),
  )
  return saveNewLocation(call, sent, records)
}

function knownPlace(call: Pick<Call, 'operation'>, id: string, { locations }: RoostedRecords): Location {
  return locations.get(id) ?? refuseFields(call, [wrongReference('location_id', 'names no location', id)])
}

/** The lists that were sent. Refuses unknown workers, and one in both lists as they will be. */
function crewOf(
  call: Pick<Call, 'operation'>,
  sent: { readonly [Name in keyof Crew]: Crew[Name] | undefined },
  known: Required<Crew>,
  { workers }: RoostedRecords,
): Crew {
  const isKnown = (id: string) => workers.get(id) !== undefined
  const { preferred_workers = known.preferred_workers, banned_workers = known.banned_workers } = sent
  const inBoth = (field: keyof Crew, other: readonly string[]): FieldFault[] =>
    wrongReferences(field, sent[field], (id) => !other.includes(id), 'is preferred and banned at once')
  checkFields(call, [
    ...wrongReferences('preferred_workers', sent.preferred_workers, isKnown, 'names no worker'),
    ...wrongReferences('banned_workers', sent.banned_workers, isKnown, 'names no worker'),
    ...(sent.banned_workers === undefined
      ? inBoth('preferred_workers', banned_workers)
      : inBoth('banned_workers', preferred_workers)),
  ])
  return { preferred_workers, banned_workers }
}
