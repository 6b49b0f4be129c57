import { reply } from '../../behavior/call.ts'
import { isOrganizationAdmin } from './access.ts'
import { findOrInvite, remind } from './invitations.ts'
import { mail } from './notices.ts'
import { adminsOf } from './people.ts'
import { refuse } from './problems.ts'
import type { Handler } from './records.ts'

const listOrganizationAdmins: Handler<'listOrganizationAdmins'> = ({ path }, records) =>
  reply(200, { data: adminsOf(records, path.organization_id) })

const createOrganizationAdmin: Handler<'createOrganizationAdmin'> = ({ path, body, now }, records, effects) => {
  const { organization_id } = path
  const user = findOrInvite({ records, effects, now }, body ?? {})
  if (isOrganizationAdmin(records, user, organization_id)) refuse('admin_already')
  records.organization_admins.insert({ organization_id, user_id: user.id })
  mail(effects, user, { subject: 'You were made an admin', data: { organization_id } })
  return reply(201, user)
}

const getOrganizationAdmin: Handler<'getOrganizationAdmin'> = ({ path }, records) =>
  reply(200, { data: records.users.get(path.user_id) ?? refuse('not_found'), resources: [] })

const updateOrganizationAdmin: Handler<'updateOrganizationAdmin'> = ({ path, body, now }, records, effects) => {
  const user = records.users.get(path.user_id) ?? refuse('not_found')
  if (body?.activateReminder === true) remind({ records, effects, now }, user)
  return reply(204)
}

const deleteOrganizationAdmin: Handler<'deleteOrganizationAdmin'> = ({ path }, records, effects) => {
  const { organization_id, user_id } = path
  const user = records.users.get(user_id) ?? refuse('not_found')
  for (const { id } of records.organization_admins.find(['organization_id', 'user_id'], [organization_id, user_id]))
    records.organization_admins.delete(id)
  mail(effects, user, { subject: 'You are no longer an admin', data: { organization_id } }, true)
  return reply(204)
}

export const organizationAdminHandlers = {
  listOrganizationAdmins,
  createOrganizationAdmin,
  getOrganizationAdmin,
  updateOrganizationAdmin,
  deleteOrganizationAdmin,
}
