import type { components } from '../../../generated/roosted.ts'
import { only, type RoostedRecords } from '../records.ts'
import { clockAt, companyZone, later } from '../times.ts'

type Schemas = components['schemas']
type Shift = Pick<Schemas['EventShiftRecord'], 'event_id' | 'start' | 'end'>

/** The zone of the clock that an event's times are read from: its location's. */
export function zoneOfEvent(records: RoostedRecords, eventId: string): string {
  const location = records.locations.get(records.events.get(eventId)?.location_id)
  return records.timezones.get(location?.timezone_id)?.name ?? companyZone(records)
}

/** Whether a shift has not ended; one without an end counts from its start. Catalogue 3.9. `now`: milliseconds since 1970. */
export const isToCome = (records: RoostedRecords, shift: Shift, now: number): boolean =>
  (shift.end || shift.start) > clockAt(now, zoneOfEvent(records, shift.event_id))

export const hasBegun = (records: RoostedRecords, shift: Shift, now: number): boolean =>
  shift.start <= clockAt(now, zoneOfEvent(records, shift.event_id))

/** When a shift ends, or is taken to where its end is open. */
export function endOf(
  { config }: Pick<RoostedRecords, 'config'>,
  { start, end }: Pick<Shift, 'start' | 'end'>,
): string {
  const { endless_ern_hour_assumption: hours } = only(config).shift_options.split_shifts
  return end === '' ? later(start, { hours }) : end
}

/** Whether any of these shifts is still to come. */
export function anyToCome(records: RoostedRecords, shifts: Iterable<Shift>, now: number): boolean {
  for (const shift of shifts) if (isToCome(records, shift, now)) return true
  return false
}
