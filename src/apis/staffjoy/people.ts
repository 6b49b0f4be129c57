import type { Membership, StaffjoyRecords, User } from './records.ts'

/** Users by what relates them to something, in the order in which they were related. */
export const usersOf = (records: StaffjoyRecords, relations: Iterable<{ readonly user_id: number }>): User[] =>
  [...relations].flatMap(({ user_id }) => records.users.get(user_id) ?? [])

export const managersOf = (records: StaffjoyRecords, locationId: number): User[] =>
  usersOf(records, records.location_managers.by('location_id', locationId))

export const adminsOf = (records: StaffjoyRecords, organizationId: number): User[] =>
  usersOf(records, records.organization_admins.by('organization_id', organizationId))

/** A user as the worker of a role: the id is the user's, and the membership's limits come along. */
export const workerOf = (user: User, membership: Membership) => ({ ...membership, ...user })

/** The workers of a role in the order in which they joined. `archived`: which memberships; undefined for all. */
export const workersOf = (records: StaffjoyRecords, roleId: number, archived: boolean | undefined) =>
  [...records.role_workers.by('role_id', roleId)].flatMap((membership) => {
    const user = records.users.get(membership.user_id)
    const isMeant = archived === undefined || membership.archived === archived
    return user !== undefined && isMeant ? [workerOf(user, membership)] : []
  })

/** How a user is called where only one text is shown. */
export const nameOf = ({ name, email }: User): string => (name === null || name === '' ? email : name)
