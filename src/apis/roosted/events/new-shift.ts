import type { components } from '../../../generated/roosted.ts'
import type { RoostedRecords } from '../records.ts'

type Schemas = components['schemas']
type Shift = Schemas['EventShiftRecord']
type Event = Schemas['EventRecord']

/** What is sent of a shift. Undefined: not sent, so that a default holds. */
export type SentShift = Pick<Shift, 'skillset_id' | 'quantity' | 'start'> & {
  readonly [Field in
    | 'alternate_quantity'
    | 'end'
    | 'custom_name'
    | 'comments'
    | 'payroll_groups_id'
    | 'rate_cards_id']?: Shift[Field] | undefined
}

/** A new shift of an event. What it is given here, it keeps: rules, payroll group and rate card. Catalogue 4.4, 9.5. */
export function insertShift(records: RoostedRecords, event: Event, sent: SentShift): Shift {
  const { skillset_id, quantity, start } = sent
  const skillset = records.skillsets.get(skillset_id)
  const client = records.clients.get(event.client_id)
  return records.event_shifts.insert({
    event_id: event.id,
    skillset_id,
    quantity,
    alternate_quantity: sent.alternate_quantity ?? 0,
    start,
    end: sent.end ?? '',
    custom_name: sent.custom_name ?? '',
    comments: sent.comments ?? skillset?.default_comments ?? client?.default_comments_for_workers ?? '',
    payroll_groups_id:
      sent.payroll_groups_id === undefined
        ? (skillset?.default_payroll_group ?? oldestGroup(records, skillset_id, event.location_id))
        : sent.payroll_groups_id,
    rate_cards_id: sent.rate_cards_id === undefined ? (client?.rate_cards_id ?? null) : sent.rate_cards_id,
    rules: rulesFor(records, event),
  })
}

function oldestGroup({ payroll_groups }: RoostedRecords, skillsetId: number, locationId: string): string | null {
  for (const { id, rows, locations } of payroll_groups.all()) {
    const isHere = locations.length === 0 || locations.includes(locationId)
    if (isHere && rows.some(({ skillset_ids }) => skillset_ids.includes(String(skillsetId)))) return id
  }
  return null
}

/** The client's rules and the venue's, as they are now. */
function rulesFor(
  { client_rules, locations }: RoostedRecords,
  { client_id, location_id }: Event,
): Schemas['WorkerRule'][] {
  const ofClient = client_id === null ? [] : client_rules.by('client_id', client_id)
  return [...Array.from(ofClient, ({ client_id: _, ...rule }) => rule), ...(locations.get(location_id)?.rules ?? [])]
}
