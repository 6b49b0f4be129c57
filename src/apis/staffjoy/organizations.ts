import { reply } from '../../behavior/call.ts'
import { sent } from './changes.ts'
import { runPeriodicJobs } from './cron.ts'
import { instantOf, toEpochMs, toInstant, withOffset } from './instants.ts'
import { page } from './page.ts'
import { refuse } from './problems.ts'
import type { Handler, Organization } from './records.ts'

/** As it is sent. It is paid until the very instant of `paid_until`. */
export const shownOrganization = (
  organization: Organization,
  now: number,
): Organization & { readonly paid: boolean } => {
  const { paid_until } = organization
  return { ...organization, paid: paid_until !== null && toEpochMs(paid_until) >= now }
}

const listOrganizations: Handler<'listOrganizations'> = ({ query: { offset = 0, limit = 25 }, now }, records) => {
  const organizations = page(records.organizations.all(), offset, limit)
  return reply(200, { data: organizations.map((one) => shownOrganization(one, now)), offset, limit })
}

const createOrganization: Handler<'createOrganization'> = ({ body, now }, records) => {
  const { name, day_week_starts, plan, trial_days } = body
  const organization = records.organizations.insert({
    name,
    day_week_starts,
    active: false,
    plan,
    paid_until: null,
    trial_days,
    created_at: toInstant(now),
    shifts_assigned_days_before_start: 4,
    enable_timeclock_default: false,
    enable_time_off_requests_default: false,
    enable_shiftplanning_export: false,
    workers_can_claim_shifts_in_excess_of_max: false,
    early_access: false,
    enterprise_access: false,
  })
  return reply(201, shownOrganization(organization, now))
}

const getOrganization: Handler<'getOrganization'> = ({ path, now }, records) => {
  const organization = records.organizations.get(path.organization_id) ?? refuse('not_found')
  return reply(200, {
    data: shownOrganization(organization, now),
    resources: ['admins', 'locations', 'workers'],
  })
}

/** What decides on whether and when its weeks go on. */
const STEERING = ['active', 'shifts_assigned_days_before_start', 'trial_days', 'paid_until'] as const

const updateOrganization: Handler<'updateOrganization'> = ({ path, body, now }, records, effects) => {
  const { id } = records.organizations.get(path.organization_id) ?? refuse('not_found')
  const { paid_until, ...changes } = sent(body)
  const until = paid_until === undefined ? undefined : instantOf(paid_until, 'paid_until')
  records.organizations.update(id, sent({ ...changes, paid_until: until }))
  if (STEERING.some((field) => body?.[field] !== undefined)) runPeriodicJobs({ records, effects, now }, id)
  return reply(200, sent({ ...changes, paid_until: until && withOffset(until) }))
}

export const organizationHandlers = { listOrganizations, createOrganization, getOrganization, updateOrganization }
