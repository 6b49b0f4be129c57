import type { components } from '../../../generated/roosted.ts'
import { display } from '../display.ts'
import { only, type RoostedRecords } from '../records.ts'
import { abbreviationAt, companyZone, fromUtc } from '../times.ts'
import { type Booking, bookingOf } from './booking.ts'
import { pairUp } from './pairs.ts'

type Schemas = components['schemas']
type Punch = Schemas['TimePunchRecord']
type Shown = Schemas['TimePunch']

/** A punch as it is shown: with what it belongs to, by the clock of the event, and whether it has a partner. */
export function punchView(punch: Punch, records: RoostedRecords): Shown {
  const booking = bookingOf(records, punch.erf_id)
  const zone = booking?.zone ?? companyZone(records)
  const { alone } = pairUp(notDeclined(seriesOf(records, punch)))
  const isOpen = punch.status === 'declined' || alone.some(({ id }) => id === punch.id)
  return {
    ...punch,
    ...NOT_KEPT,
    ...(booking === undefined ? NO_BOOKING : bookingFields(booking, records)),
    open: isOpen ? '1' : '0',
    worker_signature_missing: only(records.config).time_tracking.client_sign.active === 1,
    ...clockFields(punch.punch_datetime, zone),
  }
}

/** All punches of the worker that belong where this one does. */
export const seriesOf = (
  { time_punches }: RoostedRecords,
  { p_id, erf_id }: Pick<Punch, 'p_id' | 'erf_id'>,
): Iterable<Punch> => time_punches.find(['p_id', 'erf_id'], [p_id, erf_id])

export const notDeclined = (punches: Iterable<Punch>): Punch[] =>
  [...punches].filter(({ status }) => status !== 'declined')

/** What only the app or the portal could set. */
const NOT_KEPT = {
  events_roles_placeholders_id: null,
  clock_picture_location: null,
  time_change_request: null,
  time_change_request_submitted: null,
  client_sign_datetime: null,
  custom_event_id: null,
  signature_datetime: null,
  signature_name: null,
  signature_notes: null,
  signature_location: null,
  worker_signature_location: null,
  worker_signature_comments: null,
  worker_signature_datetime: null,
} as const satisfies Partial<Shown>

const NO_BOOKING = {
  ern_id: null,
  client_name: null,
  client_invoice_customer_id: null,
  client_id: null,
  event_name: null,
  location_id: null,
  location: null,
  addy_city: null,
  jobs_id: null,
  areas: null,
  ern_start: null,
  ern_date: null,
  ern_start_date: null,
  nice_ern_start: null,
  ern_end: null,
  role_title: null,
  payroll_groups_id: null,
  payroll_groups_name: null,
  rate_cards_id: null,
  rate_cards_name: null,
} as const satisfies Partial<Shown>

function bookingFields({ shift, event }: Booking, records: RoostedRecords): Pick<Shown, keyof typeof NO_BOOKING> {
  const client = records.clients.get(event.client_id)
  const location = records.locations.get(event.location_id)
  const areas = (location?.default_areas ?? []).flatMap((id) => records.areas.get(id)?.name ?? [])
  const { payroll_groups_id, rate_cards_id } = shift
  return {
    ern_id: shift.id,
    client_name: client?.client_name ?? event.former_client_name,
    client_invoice_customer_id: client?.client_invoice_customer_id ?? null,
    client_id: client?.id ?? null,
    event_name: event.name,
    location_id: event.location_id,
    location: location?.location ?? null,
    addy_city: location?.addy_city ?? null,
    jobs_id: event.id,
    areas: areas.length === 0 ? null : areas.join(', '),
    ern_start: shift.start,
    ern_date: shift.start,
    ern_start_date: shift.start.slice(0, 10),
    nice_ern_start: display(shift.start, 'start of a punched shift'),
    ern_end: shift.end || null,
    role_title: records.skillsets.get(shift.skillset_id)?.role_title ?? null,
    payroll_groups_id,
    payroll_groups_name: records.payroll_groups.get(payroll_groups_id)?.name ?? null,
    rate_cards_id,
    rate_cards_name: records.rate_cards.get(rate_cards_id)?.name ?? null,
  }
}

/** The moment by the clock of the event. */
function clockFields(moment: string, zone: string) {
  const clock = fromUtc(moment, zone)
  const abbreviation = abbreviationAt(moment, zone)
  const day = display(clock, 'day of a punch')
  return {
    converted_punch_datetime: clock,
    timezone_name: zone,
    timezone_data: abbreviation,
    nice_shiftedPunch: `${display(clock, 'time of a punch')} ${abbreviation} ${day}`,
    nice_shiftedPunch_ampm: `${display(clock, 'time of a shift')} ${abbreviation} ${day}`,
    punchDate: clock.slice(0, 10),
    shiftedPunch: clock,
  }
}
