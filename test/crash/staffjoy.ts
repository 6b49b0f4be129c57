import type { Action, ApiClient, Author, Change, OwnRecords } from './api-client.ts'
import { type Fact, placeOf } from './facts.ts'

const ORGANIZATIONS = 'staffjoy/organizations'
const LOCATIONS = 'staffjoy/locations'
const ROLES = 'staffjoy/roles'
const USERS = 'staffjoy/users'
const WORKERS = 'staffjoy/role_workers'
const SHIFTS = 'staffjoy/shifts'
const OUTBOX = 'staffjoy/$outbox'
/** As many organizations as an author has in a world at most; of what stands below one, some more. */
const ENOUGH = 2
const ENOUGH_BELOW = 6

const headers = { authorization: `Basic ${btoa('staffjoydev:')}` }
const call = (method: string, path: string, body?: object) => {
  return { method, path: `/staffjoy/api/v2${path}`, headers, body }
}

type Known = readonly [place: string, fact: Fact]

/** Some whose id is known, and that have not been archived. */
const known = (own: OwnRecords, table: string): Known[] =>
  own.in(table).filter(([, { id, archived }]) => id !== undefined && archived !== true)

const below = (own: OwnRecords, table: string, parent: string, id: unknown): Known[] =>
  own.in(table).filter(([, fact]) => fact[parent] === id)

function pathOfRole(own: OwnRecords, role: Fact): string {
  const [, location] = own.in(LOCATIONS).find(([, { id }]) => id === role.location_id) ?? []
  return `/organizations/${location?.organization_id}/locations/${role.location_id}/roles/${role.id}`
}

/** What an answer has beside what is stored. */
const stored = (answer: unknown): Fact => {
  const { paid, user_name, ...fact } = answer as Fact
  return fact
}

/** Nothing happens by itself in one that is not active. */
function create(author: Author): Change {
  const body = { name: author.mark(), plan: 'boss-v2' }
  const place = placeOf(ORGANIZATIONS, body.name)
  return { call: call('POST', '/organizations/', body), effects: new Map([[place, body]]), answered: place, stored }
}

const addOrganization: Action = (own, author) => (own.in(ORGANIZATIONS).length < ENOUGH ? create(author) : undefined)

const changeOrganization: Action = (own, author) => {
  const [place, organization] = author.random.pick(known(own, ORGANIZATIONS)) ?? []
  if (place === undefined) return undefined
  const body = { enable_timeclock_default: author.random.below(2) === 0, early_access: author.random.below(2) === 0 }
  const effects = new Map([[place, { ...organization, ...body }]])
  return { call: call('PATCH', `/organizations/${organization?.id}`, body), effects }
}

const addLocation: Action = (own, author) => {
  const [, organization] = author.random.pick(known(own, ORGANIZATIONS)) ?? []
  if (organization === undefined || below(own, LOCATIONS, 'organization_id', organization.id).length >= ENOUGH)
    return undefined
  const body = { name: author.mark(), timezone: 'America/Los_Angeles' }
  const place = placeOf(LOCATIONS, body.name)
  const effects = new Map([[place, { ...body, organization_id: organization.id }]])
  return { call: call('POST', `/organizations/${organization.id}/locations/`, body), effects, answered: place }
}

const addRole: Action = (own, author) => {
  const [, location] = author.random.pick(known(own, LOCATIONS)) ?? []
  if (location === undefined || below(own, ROLES, 'location_id', location.id).length >= ENOUGH_BELOW) return undefined
  const body = { name: author.mark(), max_hours_per_workday: 10 }
  const place = placeOf(ROLES, body.name)
  const effects = new Map([[place, { ...body, location_id: location.id }]])
  const path = `/organizations/${location.organization_id}/locations/${location.id}/roles/`
  return { call: call('POST', path, body), effects, answered: place }
}

/** A user whom nobody knew, who is invited: three records in one change. Their ids are known once they were found. */
const addWorker: Action = (own, author) => {
  const [, role] = author.random.pick(known(own, ROLES)) ?? []
  if (role === undefined || below(own, WORKERS, 'role_id', role.id).length >= ENOUGH_BELOW) return undefined
  const email = `${author.mark()}@example.com`.toLowerCase()
  const member = { internal_id: author.mark(), min_hours_per_workweek: 10, max_hours_per_workweek: 40 }
  const effects = new Map<string, Fact>([
    [placeOf(USERS, email), { email, active: false }],
    [placeOf(WORKERS, member.internal_id), { ...member, role_id: role.id, archived: false }],
    [placeOf(OUTBOX, email), { to: email, subject: 'You were invited to Staffjoy' }],
  ])
  return { call: call('POST', `${pathOfRole(own, role)}/users/`, { ...member, email }), effects }
}

const addShift: Action = (own, author) => {
  const [, role] = author.random.pick(known(own, ROLES)) ?? []
  if (role === undefined || below(own, SHIFTS, 'role_id', role.id).length >= 2 * ENOUGH_BELOW) return undefined
  const [, worker] = author.random.pick(known(own, WORKERS).filter(([, { role_id }]) => role_id === role.id)) ?? []
  const body = { description: author.mark(), user_id: worker?.user_id ?? 0, ...span(author) }
  const place = placeOf(SHIFTS, body.description)
  const effects = new Map([[place, { ...body, role_id: role.id }]])
  return { call: call('POST', `${pathOfRole(own, role)}/shifts/`, body), effects, answered: place, stored }
}

/** A time far ahead that no other shift has. */
function span(author: Author): { start: string; stop: string } {
  const day = new Date(Date.UTC(2100, 0, 1 + (author.id() % 10_000_000))).toISOString().slice(0, 10)
  return { start: `${day}T09:00:00`, stop: `${day}T17:00:00` }
}

const moveShift: Action = (own, author) => {
  const [place, shift] = author.random.pick(known(own, SHIFTS)) ?? []
  const [, role] = own.in(ROLES).find(([, { id }]) => id === shift?.role_id) ?? []
  if (place === undefined || role === undefined) return undefined
  const body = span(author)
  const effects = new Map([[place, { ...shift, ...body }]])
  return { call: call('PATCH', `${pathOfRole(own, role)}/shifts/${shift?.id}`, body), effects }
}

const deleteShift: Action = (own, author) => {
  const [place, shift] = author.random.pick(known(own, SHIFTS)) ?? []
  const [, role] = own.in(ROLES).find(([, { id }]) => id === shift?.role_id) ?? []
  if (place === undefined || role === undefined) return undefined
  const effects = new Map([[place, undefined]])
  return { call: call('DELETE', `${pathOfRole(own, role)}/shifts/${shift?.id}`), effects }
}

/** Their shifts are nobody's afterwards, and they are told. */
const removeWorker: Action = (own, author) => {
  const [, worker] = author.random.pick(known(own, WORKERS)) ?? []
  const [, role] = own.in(ROLES).find(([, { id }]) => id === worker?.role_id) ?? []
  if (worker === undefined || role === undefined) return undefined
  const path = `${pathOfRole(own, role)}/users/${worker.user_id}`
  return { call: call('DELETE', path), effects: ended(own, [worker]) }
}

const archiveRole: Action = (own, author) => {
  const [place, role] = author.random.pick(known(own, ROLES)) ?? []
  if (place === undefined || role === undefined) return undefined
  const members = below(own, WORKERS, 'role_id', role.id).map(([, worker]) => worker)
  // Those whose ids were not found yet have no shifts, but mail that cannot be told.
  if (members.some(({ id }) => id === undefined)) return undefined
  const effects = ended(
    own,
    members.filter(({ archived }) => archived !== true),
  ).set(place, { ...role, archived: true })
  return { call: call('DELETE', pathOfRole(own, role)), effects }
}

function ended(own: OwnRecords, workers: readonly Fact[]): Map<string, Fact> {
  const effects = new Map<string, Fact>()
  for (const { internal_id, role_id, user_id, ...worker } of workers) {
    effects.set(placeOf(WORKERS, internal_id), { ...worker, internal_id, role_id, user_id, archived: true })
    const [, user] = own.in(USERS).find(([, { id }]) => id === user_id) ?? []
    effects.set(placeOf(OUTBOX, user?.email), { to: user?.email, subject: 'You were removed from a role' })
    for (const [place, shift] of below(own, SHIFTS, 'role_id', role_id))
      if (shift.user_id === user_id) effects.set(place, { ...shift, user_id: 0 })
  }
  return effects
}

export const staffjoy: ApiClient = {
  name: 'staffjoy',
  create,
  changes: {
    addOrganization,
    changeOrganization,
    addLocation,
    addRole,
    addWorker,
    addShift,
    moveShift,
    deleteShift,
    removeWorker,
    archiveRole,
  },
  look: (own, author) => {
    const [place, shift] = author.random.pick(known(own, SHIFTS)) ?? []
    const [, role] = own.in(ROLES).find(([, { id }]) => id === shift?.role_id) ?? []
    if (place === undefined || role === undefined) return undefined
    const path = `${pathOfRole(own, role)}/shifts/${shift?.id}`
    return { call: call('GET', path), place, read: (answer) => stored((answer as { data: unknown }).data) }
  },
}
