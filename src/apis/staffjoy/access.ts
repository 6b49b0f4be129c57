import type { Location, Membership, Organization, Role, StaffjoyRecords, User } from './records.ts'

/** A location, and the organization that it is looked for in. */
export type Place = Pick<Location, 'id' | 'organization_id'>

/** Membership, whether archived or not. */
export const membershipOf = (records: StaffjoyRecords, roleId: number, userId: number): Membership | undefined =>
  [...records.role_workers.find(['role_id', 'user_id'], [roleId, userId])][0]

export function activeMembership(records: StaffjoyRecords, roleId: number, userId: number): Membership | undefined {
  const membership = membershipOf(records, roleId, userId)
  return membership?.archived === false ? membership : undefined
}

const firstOf = (rows: Iterable<unknown>): boolean => {
  for (const _ of rows) return true
  return false
}

/** Named as an admin. Sudo users are not, unless they were. */
export const isOrganizationAdmin = (records: StaffjoyRecords, user: User, organizationId: number): boolean =>
  firstOf(records.organization_admins.find(['organization_id', 'user_id'], [organizationId, user.id]))

export const isLocationManager = (records: StaffjoyRecords, user: User, locationId: number): boolean =>
  firstOf(records.location_managers.find(['location_id', 'user_id'], [locationId, user.id]))

/** Admin of the organization or manager of the location; sudo alone does not count. */
export const isAppointed = (records: StaffjoyRecords, user: User, { id, organization_id }: Place): boolean =>
  isOrganizationAdmin(records, user, organization_id) || isLocationManager(records, user, id)

/** May do what managers of the location may. */
export const hasManagerRights = (records: StaffjoyRecords, user: User, location: Place): boolean =>
  user.sudo || isAppointed(records, user, location)

/** Where an active worker works. */
export function* workplaces(records: StaffjoyRecords, user: User): Generator<{ role: Role; location: Location }> {
  for (const membership of records.role_workers.by('user_id', user.id)) {
    if (membership.archived) continue
    const role = records.roles.get(membership.role_id)
    const location = records.locations.get(role?.location_id)
    if (role !== undefined && location !== undefined) yield { role, location }
  }
}

export function isOrganizationMember(records: StaffjoyRecords, user: User, organizationId: number): boolean {
  if (user.sudo || isOrganizationAdmin(records, user, organizationId)) return true
  for (const { location_id } of records.location_managers.by('user_id', user.id))
    if (records.locations.get(location_id)?.organization_id === organizationId) return true
  for (const { location } of workplaces(records, user)) if (location.organization_id === organizationId) return true
  return false
}

export function isLocationMember(records: StaffjoyRecords, user: User, location: Place): boolean {
  if (hasManagerRights(records, user, location)) return true
  for (const { location: own } of workplaces(records, user)) if (own.id === location.id) return true
  return false
}

/** Boss organizations are assigned their shifts, flex ones claim them. */
export const isBoss = ({ plan }: Organization): boolean => plan === 'boss-v2' || plan === 'per-seat-v1'

/** The records above a role. The gate has seen that they are there. */
export function placeOf(
  records: StaffjoyRecords,
  roleId: number,
): { organization: Organization; location: Location; role: Role } {
  const role = records.roles.get(roleId)
  const location = records.locations.get(role?.location_id)
  const organization = records.organizations.get(location?.organization_id)
  if (role === undefined || location === undefined || organization === undefined)
    throw new Error(`role ${roleId} stands below nothing`)
  return { organization, location, role }
}
