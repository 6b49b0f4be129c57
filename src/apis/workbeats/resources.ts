import type { components } from '../../generated/workbeats.ts'
import type { WorkbeatsRecords } from './records.ts'

type Schemas = components['schemas']

/** Records are stored flat; on the wire each is `{id, type, attributes}`. Members that a response does not declare are cut later. */
const resource = <Type extends string, R extends { readonly id: string }>(type: Type, { id, ...attributes }: R) => ({
  id,
  type,
  attributes,
})

/** A user with everything the detail form shows; the list form declares less. */
export function userResource(
  user: Schemas['UserRecord'],
  { departments, positions, work_locations }: WorkbeatsRecords,
) {
  const locations = user.work_locations.flatMap(({ id, is_primary }) => {
    const location = work_locations.get(id)
    return location === undefined ? [] : [{ id, name: location.name, is_primary }]
  })
  const department = departments.get(user.department_id) ?? null
  const position = positions.get(user.position_id) ?? null
  return resource('user', { ...user, department, position, work_locations: locations })
}

export const departmentResource = (department: Schemas['DepartmentRecord']) => resource('department', department)
export const positionResource = (position: Schemas['PositionRecord']) => resource('position', position)
export const webhookResource = (webhook: Schemas['WebhookRecord']) => resource('webhook', webhook)
export const leaveResource = (leave: Schemas['LeaveRecord']) => resource('leave', leave)
