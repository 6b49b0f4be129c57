import type { components } from '../../../generated/roosted.ts'
import { rulesetOf } from '../locations/location-view.ts'
import { entryFor } from '../rate-cards/rate-cards.ts'
import type { RoostedRecords } from '../records.ts'
import type { Booking } from '../time-punches/booking.ts'
import type { Cutoffs, DailyCutoffs } from './classify.ts'
import type { Multipliers, Rate } from './pay.ts'

type Schemas = components['schemas']
type Rule = Schemas['WageRuleRecord']
type Entry = Schemas['RateCardRecord']['entries'][number]

/** What holds for the hours of one shift, as it is said now. */
export interface Terms {
  readonly rule: Rule | undefined
  readonly cutoffs: Cutoffs
  readonly seventhDay: DailyCutoffs | null
  readonly pay: Rate
  readonly payMultipliers: Multipliers
  /** Undefined where nothing says what a client pays. */
  readonly bill: Rate | undefined
  readonly billMultipliers: Multipliers
}

/** The terms of a shift, or of time that belongs to none. Catalogue 9.5, what is looked up. */
export function termsOf(records: RoostedRecords, workerId: string, booking: Booking | undefined): Terms {
  const entry = booking && rateEntry(records, booking)
  const group = records.payroll_groups.get(booking?.shift.payroll_groups_id)
  const rule = ruleOf(records, booking, { entry, group })
  return {
    rule,
    cutoffs: {
      dailyOvertime: entry?.daily_overtime_cutoff ?? rule?.daily_overtime_cutoff ?? null,
      dailyDoubleTime: entry?.daily_doubletime_cutoff ?? rule?.daily_doubletime_cutoff ?? null,
      weeklyOvertime: rule?.weekly_overtime_cutoff ?? null,
      weeklyDoubleTime: rule?.weekly_doubletime_cutoff ?? null,
    },
    seventhDay: rule === undefined || rule.seventh_day === 0 ? null : seventhDayOf(rule),
    pay: payRate(records, workerId, booking, { entry, group }),
    payMultipliers: multipliersOf(rule),
    bill: billRate(entry, group),
    billMultipliers: rule?.bill_overtime === 0 ? { overtime: 1, doubleTime: 1 } : multipliersOf(rule),
  }
}

interface Priced {
  readonly entry: Entry | undefined
  readonly group: Schemas['PayrollGroupRecord'] | undefined
}

function rateEntry({ rate_cards }: RoostedRecords, { shift }: Booking): Entry | undefined {
  const card = rate_cards.get(shift.rate_cards_id)
  return card && entryFor(card, String(shift.skillset_id))
}

function ruleOf(records: RoostedRecords, booking: Booking | undefined, { entry, group }: Priced): Rule | undefined {
  const { wage_rules } = records
  return (
    wage_rules.get(entry?.selected_payroll_rules[0]) ??
    wage_rules.get(group?.wage_rules_id) ??
    (booking && rulesetOf(records, booking.event.location_id)) ??
    [...wage_rules.all()].find((rule) => rule.default === 1)
  )
}

const seventhDayOf = (rule: Rule): DailyCutoffs => ({
  dailyOvertime: rule.seventh_day_overtime_cutoff,
  dailyDoubleTime: rule.seventh_day_doubletime_cutoff,
})

const multipliersOf = (rule: Rule | undefined): Multipliers => ({
  overtime: rule?.overtime_multiplier ?? 1.5,
  doubleTime: rule?.doubletime_multiplier ?? 2,
})

function payRate(
  { wage_rules, skillsets }: RoostedRecords,
  workerId: string,
  booking: Booking | undefined,
  { entry, group }: Priced,
): Rate {
  if (entry !== undefined && entry.pay_rate > 0) return fromEntry(entry, entry.pay_rate)
  const wages = wage_rules.get(group?.wage_rules_id)?.worker_wages
  const wage = wages?.find(({ personnel_id }) => personnel_id === workerId)?.wage
  const usual = (skillsets.get(booking?.shift.skillset_id)?.default_wage ?? 0) / 100
  return { amount: wage || group?.default_wage || usual, isFlat: false }
}

function billRate(entry: Entry | undefined, group: Priced['group']): Rate | undefined {
  if (entry !== undefined && entry.billing_rate > 0) return fromEntry(entry, entry.billing_rate)
  return group?.invoice_cost ? { amount: group.invoice_cost, isFlat: false } : undefined
}

/** Only a rate that comes from the card can be one for a whole shift. */
const fromEntry = ({ hourly_type }: Entry, amount: number): Rate => ({ amount, isFlat: hourly_type === 'shift' })
