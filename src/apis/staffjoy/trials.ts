import { toEpochMs } from './instants.ts'
import type { Moment } from './moment.ts'
import { mail } from './notices.ts'
import { adminsOf } from './people.ts'
import type { Organization, StaffjoyRecords } from './records.ts'
import { DAY_MS, SECOND_MS } from './time-units.ts'

/** Milliseconds since 1970 at which the next active organization is neither paid for nor on trial any more. */
export function nextExpiryAt(records: StaffjoyRecords): number | undefined {
  let next: number | undefined
  for (const organization of records.organizations.by('active', true)) {
    const at = lastMoment(organization) + SECOND_MS
    if (next === undefined || at < next) next = at
  }
  return next
}

/** Deactivates the organizations that are neither paid for nor on trial any more, and tells their admins. */
export function deactivateExpired({ records, effects, now }: Moment): void {
  for (const organization of records.organizations.by('active', true)) {
    if (lastMoment(organization) >= now) continue
    const { id } = records.organizations.update(organization.id, { active: false })
    const notice = { subject: 'The trial is over', data: { organization_id: id } }
    for (const admin of adminsOf(records, id)) mail(effects, admin, notice)
  }
}

/** Until then, and that very moment, it may be active. */
function lastMoment({ created_at, trial_days, paid_until }: Organization): number {
  const trial = toEpochMs(created_at) + trial_days * DAY_MS
  return paid_until === null ? trial : Math.max(trial, toEpochMs(paid_until))
}
