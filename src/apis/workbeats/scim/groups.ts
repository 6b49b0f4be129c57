import {
  createDepartment,
  type Desk,
  deleteDepartment,
  touchDepartments,
  updateDepartment,
  updateUser,
} from '../people.ts'
import type { WorkbeatsRecord, WorkbeatsRecords } from '../records.ts'
import { refuse } from './problems.ts'
import { attributesOf, type ResourceType } from './resource-type.ts'
import { GROUP, GROUP_URN } from './schemas.ts'
import { fieldText, findByName } from './user-changes.ts'
import { assigned, type Complex, itemsOf, type Resource } from './values.ts'

type Department = WorkbeatsRecord<'departments'>

export const GROUPS: ResourceType = {
  name: 'Group',
  endpoint: '/Groups',
  description: GROUP.description,
  schema: GROUP_URN,
  extensions: [],
  attributes: attributesOf(GROUP, []),
  *all(records, baseUrl) {
    for (const department of records.departments.all()) yield groupResource(department, records, baseUrl)
  },
  read(records, id, baseUrl) {
    const department = records.departments.get(id)
    return department && groupResource(department, records, baseUrl)
  },
  create(desk, wanted) {
    const department = createDepartment(desk, { name: freeName(desk.records, wanted, undefined) })
    keepExternalId(desk, department.id, wanted)
    setMembers(desk, department.id, wanted)
    return department.id
  },
  change(desk, known, wanted) {
    const department = desk.records.departments.get(known.id)
    if (department === undefined) return
    updateDepartment(desk, department, { name: freeName(desk.records, wanted, department) })
    keepExternalId(desk, department.id, wanted)
    setMembers(desk, department.id, wanted)
  },
  keptOnReplace: (_, wanted) => wanted,
  delete(desk, id) {
    const department = desk.records.departments.get(id)
    if (department !== undefined) deleteDepartment(desk, department)
  },
}

function groupResource({ id, name }: Department, records: WorkbeatsRecords, baseUrl: string): Resource {
  const known = records.scim_groups.get(id)
  const members = Array.from(records.users.by('department_id', id), (user) => {
    return { value: user.id, $ref: `${baseUrl}/Users/${user.id}`, type: 'User', display: user.name }
  })
  return {
    ...assigned({ externalId: known?.external_id, displayName: name, members }),
    schemas: [GROUP_URN],
    id,
    meta: {
      resourceType: 'Group',
      ...assigned({ created: known?.created_at, lastModified: known?.updated_at }),
      location: `${baseUrl}/Groups/${id}`,
    },
  }
}

/** The name wanted, which no other department has. */
function freeName({ departments }: WorkbeatsRecords, wanted: Complex, department: Department | undefined): string {
  const name = fieldText('displayName', wanted.displayName) ?? refuse('invalidValue', 'displayName is required.')
  if (name === department?.name) return name
  const owner = findByName(departments, name)
  if (owner !== undefined && owner.id !== department?.id)
    refuse('uniqueness', `The displayName ${name} is in use by another group.`)
  return name
}

function keepExternalId(desk: Desk, id: string, wanted: Complex): void {
  const { scim_groups } = desk.records
  const externalId = fieldText('externalId', wanted.externalId) ?? null
  if (externalId === (scim_groups.get(id)?.external_id ?? null)) return
  touchDepartments(desk, id)
  scim_groups.update(id, { external_id: externalId })
}

/** Whoever joins leaves the department that they were in. */
function setMembers(desk: Desk, departmentId: string, wanted: Complex): void {
  const { users } = desk.records
  const ids = new Set(itemsOf(wanted.members).map(memberId))
  for (const user of [...users.by('department_id', departmentId)])
    if (!ids.has(user.id)) updateUser(desk, user, { department_id: null })
  for (const id of ids) {
    const user = users.get(id) ?? refuse('invalidValue', `members: there is no user ${id}.`)
    updateUser(desk, user, { department_id: departmentId })
  }
}

function memberId({ value, type }: Complex): string {
  if (type !== undefined && String(type).toLowerCase() !== 'user')
    refuse('invalidValue', 'members: a department has users, and no groups.')
  return typeof value === 'string'
    ? value
    : refuse('invalidValue', 'members: each needs the id of a user as its value.')
}
