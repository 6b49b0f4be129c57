import type { StaffjoyRecords, User } from './records.ts'

/** Users by what relates them to something, in the order in which they were related. */
export const usersOf = (records: StaffjoyRecords, relations: Iterable<{ readonly user_id: number }>): User[] =>
  [...relations].flatMap(({ user_id }) => records.users.get(user_id) ?? [])

export const managersOf = (records: StaffjoyRecords, locationId: number): User[] =>
  usersOf(records, records.location_managers.by('location_id', locationId))

export const adminsOf = (records: StaffjoyRecords, organizationId: number): User[] =>
  usersOf(records, records.organization_admins.by('organization_id', organizationId))

/** How a user is called where only one text is shown. */
export const nameOf = ({ name, email }: User): string => (name === null || name === '' ? email : name)
