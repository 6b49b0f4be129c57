import { reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { checkFields, wrongReference } from '../field-fault.ts'
import { type Handler, only, type RoostedRecords } from '../records.ts'
import { utcStamp } from '../times.ts'

type Schemas = components['schemas']

export const getCompany: Handler<'getCompany'> = (_, records) => reply(200, companyView(records))

export const updateCompany: Handler<'updateCompany'> = (call, records) => {
  const { country_id, timezone_id } = call.body
  const hasCountry = country_id === undefined || records.countries.get(country_id) !== undefined
  const hasZone = timezone_id === undefined || records.timezones.get(timezone_id) !== undefined
  checkFields(call, [
    ...(hasCountry ? [] : [wrongReference('country_id', 'names no country', country_id)]),
    ...(hasZone ? [] : [wrongReference('timezone_id', 'names no time zone', timezone_id)]),
  ])
  records.company.update(only(records.company).id, call.body)
  return reply(200, companyView(records))
}

export const getCompanyBilling: Handler<'getCompanyBilling'> = (_, records) => {
  const { plan, billing_email, next_billing_date } = only(records.company_accounts)
  let active_workers = 0
  for (const { account_status } of records.workers.all()) if (account_status === 2) active_workers += 1
  return reply(200, { plan, premium: only(records.config).premium, active_workers, billing_email, next_billing_date })
}

export const getCompanyHr: Handler<'getCompanyHr'> = (_, { company_accounts }) => reply(200, only(company_accounts))

export const updateCompanyHr: Handler<'updateCompanyHr'> = ({ body }, { company_accounts }) =>
  reply(200, company_accounts.update(only(company_accounts).id, body))

export const updateCompanyIntegration: Handler<'updateCompanyIntegration'> = (call, { company_integrations }) => {
  const { key, active } = call.body
  const known = company_integrations.get(key)
  checkFields(call, known === undefined ? [wrongReference('key', 'names no integration', key)] : [])
  const since = known?.connected_at ?? utcStamp(call.now)
  company_integrations.update(key, { active, connected_at: active === 1 ? since : null })
  return reply(200, [...company_integrations.all()])
}

function companyView({ company, timezones }: RoostedRecords): Schemas['Company'] {
  const { timezone_id, ...own } = only(company)
  return { ...own, timezone: timezones.get(timezone_id) ?? { id: 1, name: 'UTC', offset: '+00:00' } }
}
