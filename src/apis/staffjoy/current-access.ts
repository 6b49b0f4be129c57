import { reply } from '../../behavior/call.ts'
import { workplaces } from './access.ts'
import { callerOf, type Handler } from './records.ts'

const getCurrentAccess: Handler<'getCurrentAccess'> = (call, records) => {
  const user = callerOf(call)
  const managed = [...records.location_managers.by('user_id', user.id)]
  return reply(200, {
    data: user,
    resources: ['users', 'organizations'],
    access: {
      sudo: user.sudo,
      organization_admin: [...records.organization_admins.by('user_id', user.id)],
      location_manager: managed.flatMap(({ location_id }) => {
        const location = records.locations.get(location_id)
        return location === undefined ? [] : [{ organization_id: location.organization_id, location_id }]
      }),
      worker: [...workplaces(records, user)].map(({ role, location }) => {
        const { organization_id } = location
        return { organization_id, location_id: location.id, role_id: role.id, user_id: user.id }
      }),
    },
  })
}

export const currentAccessHandlers = { getCurrentAccess }
