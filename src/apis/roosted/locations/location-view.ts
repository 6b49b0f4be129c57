import type { components } from '../../../generated/roosted.ts'
import type { RoostedRecords } from '../records.ts'

type Schemas = components['schemas']

/** A location as it is shown: with its time zone, and the wage rule that names it. */
export function locationView(location: Schemas['LocationRecord'], records: RoostedRecords): Schemas['Location'] {
  const { timezone_id, rules: _, preferred_workers: __, banned_workers: ___, ...own } = location
  const rule = rulesetOf(records, location.id)
  return {
    ...own,
    timezone: records.timezones.get(timezone_id) ?? UTC,
    companies_payroll_rulesets_id: rule?.id ?? null,
    payroll_rule_display: rule?.name ?? null,
  }
}

const UTC = { id: 1, name: 'UTC', offset: '+00:00' }

/** The wage rule that names a location. One at most does. */
export function rulesetOf({ wage_rules }: RoostedRecords, locationId: string): Schemas['WageRuleRecord'] | undefined {
  for (const rule of wage_rules.all()) if (rule.locations.includes(locationId)) return rule
  return undefined
}
