import { reply } from '../../behavior/call.ts'
import { byId } from './by-id.ts'
import { refuse } from './problems.ts'
import type { Handler } from './records.ts'

/** One row for each membership, in the order in which they began. */
const listOrganizationWorkers: Handler<'listOrganizationWorkers'> = ({ path, query }, records) => {
  const { archived, filter_by_email, filter_by_location_id, filter_by_role_id } = query
  const email = filter_by_email?.toLowerCase()
  const rows = []
  for (const location of records.locations.by('organization_id', path.organization_id)) {
    if (filter_by_location_id !== undefined && location.id !== filter_by_location_id) continue
    for (const role of records.roles.by('location_id', location.id)) {
      if (filter_by_role_id !== undefined && role.id !== filter_by_role_id) continue
      for (const membership of records.role_workers.by('role_id', role.id)) {
        if (archived !== undefined && membership.archived !== archived) continue
        const user = records.users.get(membership.user_id) ?? refuse('not_found')
        if (email === undefined || user.email === email) rows.push({ location, role, membership, user })
      }
    }
  }
  rows.sort((a, b) => byId(a.membership, b.membership))
  return reply(200, {
    data: rows.map(({ location, role, membership, user }) => ({
      user_id: user.id,
      email: user.email,
      name: user.name,
      location_id: location.id,
      location_name: location.name,
      role_id: role.id,
      role_name: role.name,
      archived: membership.archived,
    })),
  })
}

export const organizationWorkerHandlers = { listOrganizationWorkers }
