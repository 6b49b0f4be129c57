import { reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import type { components } from '../../../generated/roosted.ts'
import { anyToCome } from '../events/shift-times.ts'
import { checkFields, type FieldFault, wrongReference, wrongReferences } from '../field-fault.ts'
import { showMoney } from '../money.ts'
import { refuse } from '../problems.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'
import { skillsetNamed } from '../skillsets/skillset-named.ts'
import { cutoffFaults } from '../wage-rules/cutoffs.ts'

type Schemas = components['schemas']
type Card = Schemas['RateCardRecord']
type Entry = Card['entries'][number]
type SentEntry = Omit<Schemas['NewRateCardEntry'], 'id' | 'name'>

export const listRateCards: Handler<'listRateCards'> = (_, records) =>
  reply(
    200,
    [...records.rate_cards.all()].flatMap((card) => card.entries.map((entry) => entryView(card, entry, records))),
  )

export const getRateCard: Handler<'getRateCard'> = ({ path, query }, records) => {
  const card = found(records.rate_cards, path.id)
  const entry = query.roles_id === undefined ? card.entries[0] : entryFor(card, query.roles_id)
  if (entry === undefined) return fail({ kind: 'not-found', collection: 'rate_cards', id: query.roles_id })
  return reply(200, entryView(card, entry, records))
}

export const createRateCard: Handler<'createRateCard'> = (call, records) => {
  const { name, skillsets } = call.body
  const ids = skillsets.map(({ id }) => id)
  checkFields(call, [
    ...wrongReferencesIn(ids, records),
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [wrongReference(`skillsets/${index}/id`, 'is there twice', id)],
    ),
    ...skillsets.flatMap((sent, index) => sentFaults(`skillsets/${index}/`, sent, NO_RATES(sent.id), records)),
  ])
  const [first = NO_RATES(''), ...others] = skillsets.map((sent) => changed(NO_RATES(sent.id), sent))
  const card = records.rate_cards.insert({ name, entries: [first, ...others] })
  return reply(201, entryView(card, first, records), { location: `${call.baseUrl}/rate-cards/${card.id}` })
}

export const updateRateCard: Handler<'updateRateCard'> = (call, records) => {
  const { roles_id, ...sent } = call.body
  const card = found(records.rate_cards, call.path.id)
  const known = entryFor(card, roles_id)
  const isSkillset = skillsetNamed(records, roles_id) !== undefined
  checkFields(call, [
    ...(isSkillset ? [] : [wrongReference('roles_id', 'names no skillset', roles_id)]),
    ...sentFaults('', sent, known ?? NO_RATES(roles_id), records),
  ])
  const entry = changed(known ?? NO_RATES(roles_id), sent)
  const entries =
    known === undefined ? [...card.entries, entry] : card.entries.map((one) => (one === known ? entry : one))
  return reply(200, entryView(records.rate_cards.update(card.id, { entries }), entry, records))
}

export const deleteRateCard: Handler<'deleteRateCard'> = ({ path, now }, records) => {
  const { id } = found(records.rate_cards, path.id)
  if (anyToCome(records, records.event_shifts.by('rate_cards_id', id), now)) return refuse('RTC-500')
  records.rate_cards.delete(id)
  return reply(204)
}

/** The entry of a card for a skillset. */
export const entryFor = ({ entries }: Card, skillsetId: string): Entry | undefined =>
  entries.find(({ roles_id }) => roles_id === skillsetId)

const NO_RATES = (roles_id: string): Entry => ({
  roles_id,
  billing_rate: 0,
  pay_rate: 0,
  hourly_type: 'hourly',
  daily_overtime_cutoff: null,
  daily_doubletime_cutoff: null,
  selected_payroll_rules: [],
})

const changed = (entry: Entry, sent: SentEntry): Entry => ({
  roles_id: entry.roles_id,
  billing_rate: sent.billing_rate ?? entry.billing_rate,
  pay_rate: sent.pay_rate ?? entry.pay_rate,
  hourly_type: sent.hourly_type ?? entry.hourly_type,
  daily_overtime_cutoff:
    sent.daily_overtime_cutoff === undefined ? entry.daily_overtime_cutoff : sent.daily_overtime_cutoff,
  daily_doubletime_cutoff:
    sent.daily_doubletime_cutoff === undefined ? entry.daily_doubletime_cutoff : sent.daily_doubletime_cutoff,
  selected_payroll_rules: sent.selected_payroll_rules ?? entry.selected_payroll_rules,
})

const wrongReferencesIn = (ids: readonly string[], records: RoostedRecords): FieldFault[] =>
  ids.flatMap((id, index) =>
    skillsetNamed(records, id) === undefined ? [wrongReference(`skillsets/${index}/id`, 'names no skillset', id)] : [],
  )

/** `place`: of the entry in the body, with a slash behind it. */
function sentFaults(place: string, sent: SentEntry, known: Entry, { wage_rules }: RoostedRecords): FieldFault[] {
  const isRule = (id: string) => wage_rules.get(id) !== undefined
  return [
    ...wrongReferences(`${place}selected_payroll_rules`, sent.selected_payroll_rules, isRule, 'names no wage rule'),
    ...cutoffFaults(place, changed(known, sent), [['daily_overtime_cutoff', 'daily_doubletime_cutoff']]),
  ]
}

function entryView({ id, name }: Card, entry: Entry, { skillsets }: RoostedRecords): Schemas['RateCardEntry'] {
  return {
    id,
    name,
    ...entry,
    skillset: skillsets.get(Number(entry.roles_id))?.role_title ?? '',
    billing_rate: showMoney(entry.billing_rate),
    pay_rate: showMoney(entry.pay_rate),
    daily_overtime_cutoff: textOrNull(entry.daily_overtime_cutoff),
    daily_doubletime_cutoff: textOrNull(entry.daily_doubletime_cutoff),
  }
}

const textOrNull = (hours: number | null): string | null => (hours === null ? null : String(hours))
