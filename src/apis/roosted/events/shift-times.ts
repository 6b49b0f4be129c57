import type { components } from '../../../generated/roosted.ts'
import { only, type RoostedRecords } from '../records.ts'
import { companyZone, millisecondsOf } from '../times.ts'

type Schemas = components['schemas']
type Shift = Pick<Schemas['EventShiftRecord'], 'event_id' | 'start' | 'end'>

const HOUR_MS = 3_600_000

/** The zone of the clock that an event's times are read from: its location's. */
export function zoneOfEvent(records: RoostedRecords, eventId: string): string {
  const location = records.locations.get(records.events.get(eventId)?.location_id)
  return records.timezones.get(location?.timezone_id)?.name ?? companyZone(records)
}

/** Whether a shift has not ended; one without an end counts from its start. Catalogue 3.9. `now`: milliseconds since 1970. */
export const isToCome = (records: RoostedRecords, { event_id, start, end }: Shift, now: number): boolean =>
  millisecondsOf(end || start, zoneOfEvent(records, event_id)) > now

export const hasBegun = (records: RoostedRecords, { event_id, start }: Shift, now: number): boolean =>
  millisecondsOf(start, zoneOfEvent(records, event_id)) <= now

/** Instants in milliseconds since 1970. */
export type Interval = readonly [from: number, to: number]

/** When a shift is, wherever it is; an open end is taken to be so many hours on as the settings say. */
export function intervalOf(records: RoostedRecords, { event_id, start, end }: Shift): Interval {
  const zone = zoneOfEvent(records, event_id)
  const from = millisecondsOf(start, zone)
  if (end !== '') return [from, millisecondsOf(end, zone)]
  return [from, from + only(records.config).shift_options.split_shifts.endless_ern_hour_assumption * HOUR_MS]
}

/** Whether any of these shifts is still to come. */
export function anyToCome(records: RoostedRecords, shifts: Iterable<Shift>, now: number): boolean {
  for (const shift of shifts) if (isToCome(records, shift, now)) return true
  return false
}
