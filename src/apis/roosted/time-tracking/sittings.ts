import type { components } from '../../../generated/roosted.ts'
import { only, type RoostedRecords } from '../records.ts'
import { type Booking, bookingOf } from '../time-punches/booking.ts'
import { type Pair, pairUp } from '../time-punches/pairs.ts'
import { companyZone, fromUtc, millisecondsOf } from '../times.ts'

type Punch = components['schemas']['TimePunchRecord']

/** What a worker has punched for one shift, or, without a shift, on one day. */
export interface Sitting {
  readonly booking: Booking | undefined
  readonly date: string
  /** Name of the zone that its times are told in. */
  readonly zone: string
  /** All but the declined ones. */
  readonly punches: readonly Punch[]
  /** Those that can count, in order. */
  readonly pairs: readonly Pair<Punch>[]
  /** How many punches wait for approval, have no partner, or are too far from it. */
  readonly problems: number
}

/** The sittings of a worker from one day to another. Catalogue 9.5, steps 1 and 3. */
export function sittingsOf(records: RoostedRecords, workerId: string, from: string, to: string): readonly Sitting[] {
  const series = new Map<string | null, Punch[]>()
  for (const punch of records.time_punches.by('p_id', workerId)) {
    if (punch.status === 'declined') continue
    const known = series.get(punch.erf_id)
    if (known === undefined) series.set(punch.erf_id, [punch])
    else known.push(punch)
  }
  return [...series].flatMap(([assignmentId, punches]) => {
    const booking = bookingOf(records, assignmentId)
    if (booking === undefined) return daysWithoutShift(records, punches, from, to)
    const date = booking.shift.start.slice(0, 10)
    return date < from || date > to ? [] : [sitting(records, { booking, date, zone: booking.zone }, punches)]
  })
}

type Place = Pick<Sitting, 'booking' | 'date' | 'zone'>

function sitting(records: RoostedRecords, place: Place, punches: readonly Punch[]): Sitting {
  const approved = punches.filter(({ status }) => status === 'approved')
  const { pairs, alone } = pairUp(approved)
  const counted = pairs.filter((pair) => !isTooLong(pair, records))
  const problems = punches.length - approved.length + alone.length + 2 * (pairs.length - counted.length)
  return { ...place, punches, pairs: counted, problems }
}

/** Punches without a shift are one series; a pair has the day of its `in`, and any other punch its own. */
function daysWithoutShift(records: RoostedRecords, punches: readonly Punch[], from: string, to: string): Sitting[] {
  const zone = companyZone(records)
  const dayOf = ({ punch_datetime }: Punch): string => fromUtc(punch_datetime, zone).slice(0, 10)
  const days = new Map<string, Punch[]>()
  const keep = (date: string, ...kept: readonly Punch[]): void => {
    if (date >= from && date <= to) days.set(date, [...(days.get(date) ?? []), ...kept])
  }
  const { pairs, alone } = pairUp(punches.filter(({ status }) => status === 'approved'))
  for (const pair of pairs) keep(dayOf(pair.in), pair.in, pair.out)
  for (const punch of [...alone, ...punches.filter(({ status }) => status === 'pending')]) keep(dayOf(punch), punch)
  return Array.from(days, ([date, ofDay]) => sitting(records, { booking: undefined, date, zone }, ofDay))
}

/** Longer than a shift may be, unless a punch of it says that this is right. */
function isTooLong(pair: Pair<Punch>, { config }: RoostedRecords): boolean {
  const limit = only(config).time_tracking.time_tracking.max_shift_hours * 3_600_000
  const length = millisecondsOf(pair.out.punch_datetime, 'UTC') - millisecondsOf(pair.in.punch_datetime, 'UTC')
  return length > limit && [pair.in, pair.out].every(({ override_max_shift_time }) => override_max_shift_time === 'N')
}
