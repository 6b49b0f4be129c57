import type { Effects } from '../../state/effects.ts'
import type { WorkbeatsRecord, WorkbeatsRecords } from './records.ts'

/** Every change of users, departments and positions is made here, whoever asks for it: /v1 shows it, and whoever listens hears of it. */
export interface Desk {
  readonly records: WorkbeatsRecords
  readonly effects: Effects
  /** Milliseconds since 1970. */
  readonly now: number
}

type User = WorkbeatsRecord<'users'>
type Department = WorkbeatsRecord<'departments'>
type Position = WorkbeatsRecord<'positions'>

const stamp = ({ now }: Desk): string => new Date(now).toISOString().replace('.000Z', 'Z')

/** A user with the next free id. Without a staff number it gets the one that goes with the id: `user_049` is `S0049`. */
export function createUser(desk: Desk, fields: NewUser): User {
  const { users } = desk.records
  const id = String(users.nextId())
  const at = stamp(desk)
  const user = users.insert({
    preferred_name: null,
    phone: null,
    status: 'active',
    department_id: null,
    position_id: null,
    work_locations: [],
    manager_id: null,
    ...fields,
    id,
    staffId: fields.staffId ?? freeStaffId(desk.records, id),
    created_at: at,
    updated_at: at,
  })
  touchDepartments(desk, user.department_id)
  return user
}

export type NewUser = Pick<User, 'email' | 'name'> & Partial<Omit<User, 'id' | 'created_at' | 'updated_at'>>

/** The very same record where nothing changes. */
export function updateUser(desk: Desk, user: User, changes: Partial<Omit<User, 'id'>>): User {
  if (!changesAnything(user, changes)) return user
  const changed = desk.records.users.update(user.id, { ...changes, updated_at: stamp(desk) })
  if (changed.department_id !== user.department_id) touchDepartments(desk, user.department_id, changed.department_id)
  return changed
}

/** Notes that something was changed that /v1 does not show. */
export function touchUser({ records, ...desk }: Desk, { id }: User): User {
  return records.users.update(id, { updated_at: stamp({ records, ...desk }) })
}

/** Who reported to the user has no manager afterwards; the user's leave goes along. */
export function deleteUser(desk: Desk, user: User): void {
  const { users } = desk.records
  for (const report of [...users.by('manager_id', user.id)]) updateUser(desk, report, { manager_id: null })
  users.delete(user.id)
  touchDepartments(desk, user.department_id)
}

export function createDepartment(desk: Desk, fields: Pick<Department, 'name'>): Department {
  const { departments, scim_groups } = desk.records
  const department = departments.insert({ code: null, parent_id: null, status: 'active', ...fields } as Department) // `insert` makes the id
  const at = stamp(desk)
  scim_groups.insert({ id: department.id, external_id: null, created_at: at, updated_at: at })
  return department
}

/** The very same record where nothing changes. */
export function updateDepartment(
  desk: Desk,
  department: Department,
  changes: Partial<Omit<Department, 'id'>>,
): Department {
  if (!changesAnything(department, changes)) return department
  touchDepartments(desk, department.id)
  return desk.records.departments.update(department.id, changes)
}

/** Its users belong to no department afterwards, and the departments below it stand at the top. */
export function deleteDepartment(desk: Desk, department: Department): void {
  const { users, departments } = desk.records
  for (const user of [...users.by('department_id', department.id)]) updateUser(desk, user, { department_id: null })
  for (const below of [...departments.by('parent_id', department.id)])
    updateDepartment(desk, below, { parent_id: null })
  departments.delete(department.id)
}

export function createPosition({ records }: Desk, fields: Pick<Position, 'name'>): Position {
  return records.positions.insert({ code: null, department_id: null, status: 'active', ...fields } as Position) // `insert` makes the id
}

/** Notes that something was changed that /v1 does not show: who belongs to a department is a part of it as a group. */
export function touchDepartments(desk: Desk, ...ids: readonly (string | null)[]): void {
  const { departments, scim_groups } = desk.records
  for (const id of ids) {
    if (id === null || departments.get(id) === undefined) continue
    const known = scim_groups.get(id) ?? { id, external_id: null, created_at: null }
    scim_groups.replace(id, { ...known, updated_at: stamp(desk) })
  }
}

function freeStaffId({ users }: WorkbeatsRecords, id: string): string {
  let number = Number(/\d+$/.exec(id)?.[0] ?? 1)
  const write = () => `S${String(number).padStart(4, '0')}`
  while (users.first('staffId', write()) !== undefined) number++
  return write()
}

function changesAnything<R extends object>(record: R, changes: Partial<R>): boolean {
  return Object.entries(changes).some(
    ([name, value]) => JSON.stringify(record[name as keyof R]) !== JSON.stringify(value),
  )
}
