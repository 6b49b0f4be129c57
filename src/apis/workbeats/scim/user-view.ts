import type { WorkbeatsRecord, WorkbeatsRecords } from '../records.ts'
import { ENTERPRISE_URN, USER_URN } from './schemas.ts'
import { assigned, type Complex, itemsOf, preferred, type Resource } from './values.ts'

type User = WorkbeatsRecord<'users'>

/** A user as SCIM sees it: what Workbeats knows, laid over what a client has sent and only SCIM keeps. */
export function userResource(user: User, records: WorkbeatsRecords, baseUrl: string): Resource {
  const profile = records.scim_users.get(user.id)
  const kept: Complex = profile?.attributes ?? {}
  const department = records.departments.get(user.department_id)
  const location = `${baseUrl}/Users/${user.id}`
  const group = department && {
    value: department.id,
    $ref: `${baseUrl}/Groups/${department.id}`,
    display: department.name,
    type: 'direct',
  }
  return {
    ...assigned({
      ...kept,
      externalId: profile?.external_id,
      userName: profile?.user_name ?? user.email,
      name: { formatted: user.name, ...(kept.name as Complex | undefined) }, // stored as the schema has it
      displayName: user.name,
      nickName: user.preferred_name,
      title: records.positions.get(user.position_id)?.name,
      active: user.status === 'active',
      emails: withMain(kept.emails, EMAIL, user.email),
      phoneNumbers: withMain(kept.phoneNumbers, PHONE, user.phone),
      addresses: withWorkAddress(kept.addresses, workAddress(user, records)),
      groups: group && [group],
      [ENTERPRISE_URN]: assigned({
        employeeNumber: user.staffId,
        ...(kept[ENTERPRISE_URN] as Complex | undefined), // stored as the schema has it
        department: department?.name,
        manager: managerOf(user, records, baseUrl),
      }),
    }),
    schemas: [USER_URN, ENTERPRISE_URN],
    id: user.id,
    meta: { resourceType: 'User', created: user.created_at, lastModified: user.updated_at, location },
  }
}

function managerOf({ manager_id }: User, { users }: WorkbeatsRecords, baseUrl: string): Complex | undefined {
  const manager = users.get(manager_id)
  return manager && { value: manager.id, $ref: `${baseUrl}/Users/${manager.id}`, displayName: manager.name }
}

/** A list one value of which Workbeats has a place for: by its type, else the preferred one. */
export interface MainValue {
  readonly type: string
  readonly alone: Complex
}

export const EMAIL: MainValue = { type: 'work', alone: { type: 'work', primary: true } }
export const PHONE: MainValue = { type: 'mobile', alone: { type: 'mobile' } }

const isOfType = (type: string) => (item: Complex) => String(item.type).toLowerCase() === type

export function mainItem(items: unknown, { type }: MainValue): Complex | undefined {
  const list = itemsOf(items)
  return list.find(isOfType(type)) ?? (preferred(list) as Complex | undefined) // one of the list
}

/** The list with the value that Workbeats has now. */
function withMain(items: unknown, main: MainValue, value: string | null): readonly Complex[] {
  const list = itemsOf(items)
  const known = mainItem(items, main)
  if (known === undefined) return value === null ? [] : [{ value, ...main.alone }]
  if (value === null) return list.filter((item) => item !== known)
  return known.value === value ? list : list.map((item) => (item === known ? { ...item, value } : item))
}

export const findWorkAddress = (addresses: unknown): Complex | undefined => itemsOf(addresses).find(isOfType('work'))

/** The work location as an address, for want of one that a client has sent. */
export function workAddress(user: User, { work_locations }: WorkbeatsRecords): Complex | undefined {
  const primary = user.work_locations.find(({ is_primary }) => is_primary)
  const location = work_locations.get(primary?.id)
  return location && { formatted: location.address ?? location.name, type: 'work' }
}

const withWorkAddress = (addresses: unknown, work: Complex | undefined): readonly Complex[] =>
  work === undefined || findWorkAddress(addresses) !== undefined ? itemsOf(addresses) : [work, ...itemsOf(addresses)]
