import { reply } from '../../behavior/call.ts'
import { placeOf } from './access.ts'
import { sent } from './changes.ts'
import { invite, normalAddress, remind } from './invitations.ts'
import { isLike, isPlain } from './like.ts'
import { shownOrganization } from './organizations.ts'
import { page } from './page.ts'
import { refuse } from './problems.ts'
import type { Handler, StaffjoyRecords, User } from './records.ts'

/** Users whose fields are like the patterns; those without a pattern are not looked at. */
function* usersLike(records: StaffjoyRecords, patterns: { email?: string; username?: string }): Generator<User> {
  const { email, username } = patterns
  const isExact = email !== undefined && isPlain(email)
  for (const user of isExact ? records.users.by('email', email.toLowerCase()) : records.users.all()) {
    if (email !== undefined && !isLike(user.email, email)) continue
    if (username !== undefined && (user.username === null || !isLike(user.username, username))) continue
    yield user
  }
}

const listUsers: Handler<'listUsers'> = ({ query }, records) => {
  const { offset = 0, limit = 25, filterByUsername, filterByEmail } = query
  const patterns = sent({ email: filterByEmail, username: filterByUsername })
  return reply(200, {
    data: page(usersLike(records, patterns), offset, limit),
    offset,
    limit,
    filters: { filterByUsername: filterByUsername ?? null, filterByEmail: filterByEmail ?? null },
  })
}

const createUser: Handler<'createUser'> = ({ body, now }, records, effects) => {
  const email = normalAddress(body.email)
  if (records.users.first('email', email) !== undefined) refuse('taken', { field: 'email' })
  return reply(201, invite({ records, effects, now }, email, body.name ?? null))
}

const getUser: Handler<'getUser'> = ({ path, query: { archived }, now }, records) => {
  const user = records.users.get(path.user_id) ?? refuse('not_found')
  const organization = (id: number) => shownOrganization(records.organizations.get(id) ?? refuse('not_found'), now)
  const memberships = [...records.role_workers.by('user_id', user.id)]
  return reply(200, {
    data: user,
    resources: ['apikeys', 'sessions'],
    organization_admin: [...records.organization_admins.by('user_id', user.id)].map(({ organization_id }) =>
      organization(organization_id),
    ),
    location_manager: [...records.location_managers.by('user_id', user.id)].map(({ location_id }) => {
      const location = records.locations.get(location_id) ?? refuse('not_found')
      return { organization: organization(location.organization_id), location }
    }),
    role_member: memberships
      .filter((membership) => archived === undefined || membership.archived === archived)
      .map(({ role_id }) => {
        const { role, location } = placeOf(records, role_id)
        return { ...role, location, organization: organization(location.organization_id) }
      }),
  })
}

const updateUser: Handler<'updateUser'> = ({ path, body, now }, records, effects) => {
  const user = records.users.get(path.user_id) ?? refuse('not_found')
  const { activateReminder, email, username, ...others } = sent(body)
  if (activateReminder === true) remind({ records, effects, now }, user)
  if (others.sudo !== undefined && !user.email.endsWith('@staffjoy.com')) refuse('no_staff', { field: 'sudo' })
  const changes = sent({ ...others, email: email?.toLowerCase(), username: username?.toLowerCase() })
  // Their own address is refused, too, as the original server did; their own user name is not.
  if (changes.email !== undefined && records.users.first('email', changes.email)) refuse('taken', { field: 'email' })
  const namesake = changes.username === undefined ? undefined : records.users.first('username', changes.username)
  if (namesake !== undefined && namesake.id !== user.id) refuse('taken', { field: 'username' })
  records.users.update(user.id, changes)
  return reply(200, changes)
}

export const userHandlers = { listUsers, createUser, getUser, updateUser }
