import type { components } from '../../../generated/roosted.ts'
import type { RoostedRecords } from '../records.ts'

type Location = components['schemas']['LocationRecord']
type Named = 'location' | 'addy_street_number' | 'addy_city' | 'addy_zip' | 'saved'

/** A new location, in the company's time zone unless another is named. Nobody can look up its coordinates here. */
export function insertLocation(
  { company, locations }: RoostedRecords,
  sent: Pick<Location, Named> & Partial<Location>,
): Location {
  const [own] = company.all()
  return locations.insert({
    location_comments: null,
    default: null,
    color: null,
    timezone_id: own?.timezone_id ?? 1,
    latitude: null,
    longitude: null,
    default_clients_id: null,
    default_areas: [],
    rules: [],
    preferred_workers: [],
    banned_workers: [],
    ...sent,
  })
}
