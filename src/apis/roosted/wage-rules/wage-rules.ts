import { type Call, reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { checkFields, type FieldFault, wrongReference, wrongReferences } from '../field-fault.ts'
import { showMoney } from '../money.ts'
import { refuse } from '../problems.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'
import { utcStamp } from '../times.ts'
import { cutoffFaults } from './cutoffs.ts'

type Schemas = components['schemas']
type Rule = Schemas['WageRuleRecord']
type Terms = Omit<Rule, 'id' | 'name' | 'insert_date'>

/** What holds of a new rule where nothing else is sent. Catalogue 8.2. */
const USUAL_TERMS: Terms = {
  default: 0,
  week_start_day: null,
  daily_overtime_cutoff: null,
  daily_doubletime_cutoff: null,
  weekly_overtime_cutoff: null,
  weekly_doubletime_cutoff: null,
  seventh_day: 0,
  seventh_day_overtime_cutoff: 0,
  seventh_day_doubletime_cutoff: 8,
  overtime_multiplier: 1.5,
  doubletime_multiplier: 2,
  bill_overtime: 1,
  minimum_hours: null,
  break_after_hours: null,
  break_minutes: null,
  break_paid: 0,
  rounding_minutes: 0,
  rounding_mode: 'nearest',
  locations: [],
  worker_wages: [],
}

const CUTOFF_PAIRS = [
  ['daily_overtime_cutoff', 'daily_doubletime_cutoff'],
  ['weekly_overtime_cutoff', 'weekly_doubletime_cutoff'],
  ['seventh_day_overtime_cutoff', 'seventh_day_doubletime_cutoff'],
] as const

/** Hours, multipliers and wages are numbers where they are sent, and text where they are shown. */
export function wageRuleView(rule: Rule): Schemas['WageRule'] {
  return {
    ...rule,
    daily_overtime_cutoff: hoursText(rule.daily_overtime_cutoff),
    daily_doubletime_cutoff: hoursText(rule.daily_doubletime_cutoff),
    weekly_overtime_cutoff: hoursText(rule.weekly_overtime_cutoff),
    weekly_doubletime_cutoff: hoursText(rule.weekly_doubletime_cutoff),
    seventh_day_overtime_cutoff: hoursText(rule.seventh_day_overtime_cutoff),
    seventh_day_doubletime_cutoff: hoursText(rule.seventh_day_doubletime_cutoff),
    overtime_multiplier: factorText(rule.overtime_multiplier),
    doubletime_multiplier: factorText(rule.doubletime_multiplier),
    minimum_hours: hoursText(rule.minimum_hours),
    break_after_hours: hoursText(rule.break_after_hours),
    worker_wages: rule.worker_wages.map(({ personnel_id, wage }) => ({ personnel_id, wage: showMoney(wage) })),
  }
}

const hoursText = (hours: number | null): string | null => (hours === null ? null : String(hours))

const factorText = (factor: number): string => (Number.isInteger(factor) ? factor.toFixed(1) : String(factor))

export const createWageRule: Handler<'createWageRule'> = (call, records) => {
  const { name, ...sent } = call.body
  checkSent(call, sent, USUAL_TERMS, records)
  const rule = records.wage_rules.insert({ name, ...USUAL_TERMS, ...sent, insert_date: utcStamp(call.now) })
  giveWay(records, rule)
  return reply(201, wageRuleView(rule), { location: `${call.baseUrl}/wage-rules/${rule.id}` })
}

export const updateWageRule: Handler<'updateWageRule'> = (call, records) => {
  const known = found(records.wage_rules, call.path.id)
  checkSent(call, call.body, known, records)
  const rule = records.wage_rules.update(known.id, call.body)
  giveWay(records, rule)
  return reply(200, wageRuleView(rule))
}

export const deleteWageRule: Handler<'deleteWageRule'> = ({ path }, records) => {
  const { id } = found(records.wage_rules, path.id)
  for (const { wage_rules_id, name } of records.payroll_groups.all())
    if (wage_rules_id === id) return refuse('WGR-500', { user: `the payroll group ${name}` })
  for (const { entries, name } of records.rate_cards.all())
    if (entries.some(({ selected_payroll_rules }) => selected_payroll_rules.includes(id)))
      return refuse('WGR-500', { user: `the rate card ${name}` })
  records.wage_rules.delete(id)
  return reply(204)
}

function checkSent(
  call: Pick<Call, 'operation'>,
  sent: Schemas['WageRuleChanges'],
  known: Terms,
  { locations, workers }: RoostedRecords,
): void {
  const wages = (sent.worker_wages ?? []).flatMap(({ personnel_id }, index): FieldFault[] =>
    workers.get(personnel_id) === undefined
      ? [wrongReference(`worker_wages/${index}/personnel_id`, 'names no worker', personnel_id)]
      : [],
  )
  checkFields(call, [
    ...cutoffFaults('', { ...known, ...sent }, CUTOFF_PAIRS),
    ...wrongReferences('locations', sent.locations, (id) => locations.get(id) !== undefined, 'names no location'),
    ...wages,
  ])
}

/** One rule is the default, and a location has one rule: the others give way to the one that was written last. */
function giveWay({ wage_rules }: RoostedRecords, latest: Rule): void {
  for (const rule of wage_rules.all()) {
    if (rule.id === latest.id) continue
    const locations = rule.locations.filter((id) => !latest.locations.includes(id))
    const isDefault = latest.default === 1 ? 0 : rule.default
    if (locations.length < rule.locations.length || isDefault !== rule.default)
      wage_rules.update(rule.id, { locations, default: isDefault })
  }
}
