import { isDeepStrictEqual } from 'node:util'
import { createUser, type Desk, deleteUser, touchUser, updateUser } from '../people.ts'
import type { WorkbeatsRecord, WorkbeatsRecords } from '../records.ts'
import { refuse } from './problems.ts'
import { attributesOf, type ResourceType } from './resource-type.ts'
import { ENTERPRISE, ENTERPRISE_URN, USER, USER_URN } from './schemas.ts'
import {
  departmentOf,
  emailOf,
  enterpriseOf,
  fieldText,
  findLocation,
  folded,
  locationsOf,
  managerIdOf,
  nameOf,
  phoneOf,
  positionOf,
  statusOf,
  textOf,
  userNameOf,
  type Wish,
} from './user-changes.ts'
import { EMAIL, findWorkAddress, type MainValue, PHONE, userResource } from './user-view.ts'
import { assigned, type Complex, isComplex, itemsOf, type Resource } from './values.ts'

export const USERS: ResourceType = {
  name: 'User',
  endpoint: '/Users',
  description: USER.description,
  schema: USER_URN,
  extensions: [ENTERPRISE_URN],
  attributes: attributesOf(USER, [ENTERPRISE]),
  *all(records, baseUrl) {
    for (const user of records.users.all()) yield userResource(user, records, baseUrl)
  },
  read(records, id, baseUrl) {
    const user = records.users.get(id)
    return user && userResource(user, records, baseUrl)
  },
  create(desk, wanted) {
    const wish: Wish = { wanted, was: undefined, user: undefined }
    const fields = fieldsFrom(desk, wish)
    const { id } = createUser(desk, fields)
    keepProfile(desk, id, profileFrom(desk.records, wish, fields.email))
    return id
  },
  change(desk, known, wanted) {
    const user = desk.records.users.get(known.id)
    if (user === undefined) return
    const wish: Wish = { wanted, was: known, user }
    const fields = fieldsFrom(desk, wish)
    const changed = updateUser(desk, user, fields)
    const isKept = keepProfile(desk, user.id, profileFrom(desk.records, wish, fields.email))
    if (isKept && changed === user) touchUser(desk, user)
  },
  keptOnReplace,
  delete(desk, id) {
    const user = desk.records.users.get(id)
    if (user !== undefined) deleteUser(desk, user)
  },
}

type User = WorkbeatsRecord<'users'>

function fieldsFrom(desk: Desk, wish: Wish) {
  const { wanted, user } = wish
  const staffId = fieldText('employeeNumber', enterpriseOf(wanted).employeeNumber) ?? user?.staffId
  const email = emailOf(wish)
  checkUnique(desk.records, wish, { email, staffId })
  return {
    ...(staffId === undefined ? {} : { staffId }),
    email,
    name: nameOf(wish),
    preferred_name: fieldText('nickName', wanted.nickName) ?? null,
    phone: phoneOf(wish),
    status: statusOf(wish),
    department_id: departmentOf(desk, wish),
    position_id: positionOf(desk, wish),
    work_locations: locationsOf(desk, wish),
    manager_id: managerIdOf(desk, wish),
  } satisfies Partial<User>
}

/** Nobody else has the user name, the address or the staff number. Only what is new is looked for. */
function checkUnique(
  records: WorkbeatsRecords,
  wish: Wish,
  { email, staffId }: { email: string; staffId: string | undefined },
) {
  const { was, user } = wish
  const userName = userNameOf(wish)
  const isOther = (id: string) => id !== user?.id
  const taken = (what: string): never => refuse('uniqueness', `${what} is in use by another user.`)
  if (folded(userName) !== folded(was?.userName) || folded(email) !== folded(user?.email)) {
    for (const other of records.users.all()) {
      if (!isOther(other.id)) continue
      if (folded(other.email) === folded(email)) taken(`The email address ${email}`)
      const otherName = records.scim_users.get(other.id)?.user_name ?? other.email
      if (folded(otherName) === folded(userName)) taken(`The userName ${userName}`)
    }
  }
  if (staffId === undefined || staffId === user?.staffId) return
  const owner = records.users.first('staffId', staffId)
  if (owner !== undefined && isOther(owner.id)) taken(`The employeeNumber ${staffId}`)
}

type Profile = Omit<WorkbeatsRecord<'scim_users'>, 'id'>

/** Attributes that Workbeats has a place for, so that they need not be kept. */
const MAPPED = [
  'schemas',
  'id',
  'externalId',
  'meta',
  'userName',
  'displayName',
  'nickName',
  'title',
  'active',
  'password',
  'groups',
]
const MAPPED_ENTERPRISE = ['employeeNumber', 'department', 'manager']

const without = (value: Complex, names: readonly string[]): Complex =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))

function profileFrom(records: WorkbeatsRecords, wish: Wish, email: string): Profile {
  const { wanted } = wish
  const userName = userNameOf(wish)
  const { name, addresses, emails, phoneNumbers, ...others } = without(wanted, MAPPED)
  return {
    external_id: fieldText('externalId', wanted.externalId) ?? null,
    user_name: userName === email ? null : userName,
    attributes: {
      ...assigned({
        ...others,
        name: isComplex(name) ? without(name, ['formatted']) : undefined,
        emails: keptList(emails, EMAIL),
        phoneNumbers: keptList(phoneNumbers, PHONE),
        addresses: keptAddresses(records, itemsOf(addresses)),
        [ENTERPRISE_URN]: without(enterpriseOf(wanted), MAPPED_ENTERPRISE),
      }),
    },
  }
}

/** A list that is no more than the value that Workbeats has a place for is made of that. */
function keptList(items: unknown, { alone }: MainValue): unknown {
  const [only, ...more] = itemsOf(items)
  const { value, ...rest } = only ?? {}
  return more.length === 0 && isDeepStrictEqual(rest, alone) ? undefined : items
}

/** A work address that says no more than which work location it is comes from there. */
function keptAddresses(records: WorkbeatsRecords, addresses: readonly Complex[]): readonly Complex[] {
  const work = findWorkAddress(addresses)
  if (work === undefined || findLocation(records, work) === undefined) return addresses
  const more = Object.keys(work).filter((name) => name !== 'formatted' && name !== 'type')
  return more.length > 0 ? addresses : addresses.filter((address) => address !== work)
}

/** Whether that changed anything. */
function keepProfile({ records }: Desk, id: string, profile: Profile): boolean {
  const known = records.scim_users.get(id)
  const next = { id, ...profile }
  const empty = { id, external_id: null, user_name: null, attributes: {} }
  if (isDeepStrictEqual(known ?? empty, next)) return false
  records.scim_users.replace(id, next)
  return true
}

/**
 * A client that replaces a user and does not speak of these did not mean to reactivate or move it: memberships change
 * through groups, a staff number there always is, and the work location is not the client's (RFC 7644 §3.5.1 allows both).
 */
function keptOnReplace(known: Resource, wanted: Complex): Complex {
  const { employeeNumber, department } = enterpriseOf(known)
  const work = findWorkAddress(known.addresses)
  return assigned({
    ...(work === undefined || wanted.addresses !== undefined ? {} : { addresses: [work] }),
    active: known.active,
    ...wanted,
    [ENTERPRISE_URN]: {
      employeeNumber: textOf(employeeNumber),
      department: textOf(department),
      ...enterpriseOf(wanted),
    },
  })
}
