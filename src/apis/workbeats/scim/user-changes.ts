import { createDepartment, createPosition, type Desk } from '../people.ts'
import type { WorkbeatsRecord, WorkbeatsRecords } from '../records.ts'
import { refuse } from './problems.ts'
import { ENTERPRISE_URN } from './schemas.ts'
import { EMAIL, findWorkAddress, mainItem, PHONE } from './user-view.ts'
import { type Complex, isComplex } from './values.ts'

type User = WorkbeatsRecord<'users'>

/** What a client wants of a user, and what it was: the first only, for a new one. */
export interface Wish {
  readonly wanted: Complex
  readonly was: Complex | undefined
  readonly user: User | undefined
}

export const folded = (text: unknown): string => String(text).toLowerCase()

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/** Text of a field that Workbeats has, which holds at most 255 characters. */
export function fieldText(name: string, value: unknown): string | undefined {
  const text = textOf(value)
  if (text !== undefined && text.length > 255) refuse('invalidValue', `${name} has more than 255 characters.`)
  return text
}

const partOf = (resource: Complex | undefined, name: string): Complex => {
  const part = resource?.[name]
  return isComplex(part) ? part : {}
}
export const enterpriseOf = (resource: Complex | undefined): Complex => partOf(resource, ENTERPRISE_URN)

const EMAIL_ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i

export function userNameOf({ wanted }: Wish): string {
  return fieldText('userName', wanted.userName) ?? refuse('invalidValue', 'userName is required.')
}

/**
 * The email address of a user: the work one of `emails`, else a user name that is an address. A new user name moves the
 * address along where the two were the same, and a new address leaves the user name alone, by which clients find the user.
 */
export function emailOf(wish: Wish): string {
  const { wanted, was, user } = wish
  const userName = userNameOf(wish)
  const mail = fieldText('emails', mainItem(wanted.emails, EMAIL)?.value)
  const byName = EMAIL_ADDRESS.test(userName) ? userName : undefined
  const isMailNew = mail !== undefined && mail !== user?.email
  const isOne = user !== undefined && was?.userName === user.email && was.userName !== userName
  const email = isMailNew ? mail : isOne ? (byName ?? user.email) : (mail ?? byName ?? user?.email)
  if (email === undefined) return refuse('invalidValue', 'emails must have a work address where userName is none.')
  return EMAIL_ADDRESS.test(email) ? email : refuse('invalidValue', `"${email}" is no email address.`)
}

/**
 * The whole name: displayName, else name.formatted, else given and family name; of these the one that is new. One of the
 * two alone does not make the name of somebody who has another.
 */
export function nameOf(wish: Wish): string {
  const { wanted, was, user } = wish
  const candidates = [
    [textOf(wanted.displayName), was?.displayName],
    [textOf(partOf(wanted, 'name').formatted), partOf(was, 'name').formatted],
    [joinedName(partOf(wanted, 'name'), user === undefined ? 1 : 2), joinedName(partOf(was, 'name'), 2)],
  ] as const
  const fresh = candidates.find(([now, before]) => now !== undefined && now !== before)
  return fieldText('displayName', fresh?.[0]) ?? user?.name ?? userNameOf(wish)
}

function joinedName({ givenName, familyName }: Complex, least: number): string | undefined {
  const parts = [givenName, familyName].map(textOf).filter((part) => part !== undefined)
  return parts.length < least ? undefined : parts.join(' ')
}

/** Deactivation is a change of status; whoever has left stays so until activated. */
export function statusOf({ wanted, was, user }: Wish): User['status'] {
  const isActive = wanted.active ?? was?.active ?? true
  if (isActive === true) return 'active'
  return user === undefined || user.status === 'active' ? 'inactive' : user.status
}

export const phoneOf = ({ wanted }: Wish): string | null =>
  fieldText('phoneNumbers', mainItem(wanted.phoneNumbers, PHONE)?.value) ?? null

/** Id of the position with this title; there is one from now on. */
export function positionOf(desk: Desk, { wanted }: Wish): string | null {
  const title = fieldText('title', wanted.title)
  if (title === undefined) return null
  return (findByName(desk.records.positions, title) ?? createPosition(desk, { name: title })).id
}

/** Id of the department of this name; there is one from now on. */
export function departmentOf(desk: Desk, { wanted }: Wish): string | null {
  const name = fieldText('department', enterpriseOf(wanted).department)
  if (name === undefined) return null
  return (findByName(desk.records.departments, name) ?? createDepartment(desk, { name })).id
}

export function findByName<R extends { readonly name: string }>(
  rows: { first(field: 'name', value: unknown): R | undefined; all(): Iterable<R> },
  name: string,
): R | undefined {
  const exact = rows.first('name', name)
  if (exact !== undefined) return exact
  for (const row of rows.all()) if (folded(row.name) === folded(name)) return row
  return undefined
}

export function managerIdOf({ records }: Desk, { wanted, user }: Wish): string | null {
  const id = textOf(partOf(enterpriseOf(wanted), 'manager').value)
  if (id === undefined) return null
  if (records.users.get(id) === undefined) refuse('invalidValue', `manager: there is no user ${id}.`)
  return id === user?.id ? refuse('invalidValue', 'manager: nobody reports to themselves.') : id
}

/** Work locations with the one whose address or name is that of the work address as the primary one. */
export function locationsOf({ records }: Desk, { wanted, was, user }: Wish): User['work_locations'] {
  const known = user?.work_locations ?? []
  const work = findWorkAddress(wanted.addresses)
  if (JSON.stringify(work) === JSON.stringify(findWorkAddress(was?.addresses))) return known
  if (work === undefined) return known.filter(({ is_primary }) => !is_primary)
  const location = findLocation(records, work)
  if (location === undefined) return known
  const others = known.filter(({ id }) => id !== location).map(({ id }) => ({ id, is_primary: false }))
  return [{ id: location, is_primary: true }, ...others]
}

/** Id of the work location that an address names. */
export function findLocation({ work_locations }: WorkbeatsRecords, { formatted }: Complex): string | undefined {
  for (const { id, name, address } of work_locations.all())
    if (formatted !== undefined && (folded(address) === folded(formatted) || folded(name) === folded(formatted)))
      return id
  return undefined
}
