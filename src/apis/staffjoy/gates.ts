import type { GateCall } from '../../behavior/define-api.ts'
import type { operations } from '../../generated/staffjoy.ts'
import {
  activeMembership,
  hasManagerRights,
  isLocationManager,
  isLocationMember,
  isOrganizationAdmin,
  isOrganizationMember,
  membershipOf,
  type Place,
} from './access.ts'
import { decodeOne } from './parameters.ts'
import { refuse } from './problems.ts'
import { callerOf, type Location, type StaffjoyRecords, type User } from './records.ts'
import { refuseSudoFields } from './sudo-fields.ts'

type Call = Omit<GateCall, 'records'> & { readonly records: StaffjoyRecords }

interface Visitor {
  readonly call: Call
  readonly records: StaffjoyRecords
  readonly caller: User
  /** An id of the path; the route has looked that it is one. */
  readonly id: (name: string) => number
}

type Check = (visitor: Visitor) => void

/** What has to be there is not, or does not belong to what stands before it. */
const mustExist = (isThere: boolean): void => {
  if (!isThere) refuse('not_found')
}

const mustHold = (isAllowed: boolean): void => {
  if (!isAllowed) refuse('unauthorized')
}

const locationIn = ({ records, id }: Visitor): Location | undefined => {
  const location = records.locations.get(id('location_id'))
  return location?.organization_id === id('organization_id') ? location : undefined
}

const isRoleIn = (visitor: Visitor): boolean => {
  const role = visitor.records.roles.get(visitor.id('role_id'))
  return role !== undefined && role.location_id === locationIn(visitor)?.id
}

const isMemberIn = (visitor: Visitor): boolean =>
  isRoleIn(visitor) && membershipOf(visitor.records, visitor.id('role_id'), visitor.id('user_id')) !== undefined

/**
 * The location that a level is about, as the path tells it. Where permission comes before the chain, it may not exist, or
 * belong to another organization: admins are known by the organization of the path, whatever the location's own is.
 */
const place = ({ id }: Visitor): Place => ({ id: id('location_id'), organization_id: id('organization_id') })

/** Managers may act for everybody, workers for themselves as long as they work there. */
function managerOrSelf(visitor: Visitor, target: number): void {
  const { records, caller, id } = visitor
  if (hasManagerRights(records, caller, place(visitor))) return
  mustExist(activeMembership(records, id('role_id'), target) !== undefined)
  if (target !== caller.id) refuse('forbidden')
}

/** A record of a role that the path names. */
const inRole =
  (collection: 'schedules' | 'shifts' | 'recurring_shifts', parameter: string): Check =>
  (visitor) => {
    const record = visitor.records[collection].get(visitor.id(parameter))
    mustExist(isRoleIn(visitor) && record?.role_id === visitor.id('role_id'))
  }

/** A record of a worker that the path names. */
const ofMember =
  (collection: 'timeclocks' | 'time_off_requests', parameter: string): Check =>
  (visitor) => {
    const record = visitor.records[collection].get(visitor.id(parameter))
    mustExist(
      isMemberIn(visitor) && record?.role_id === visitor.id('role_id') && record.user_id === visitor.id('user_id'),
    )
  }

/** Permission levels (401) and chains of the path (404), named as the reference names them. */
const CHECKS = {
  AUTH: () => {},
  SUDO: ({ caller }) => mustHold(caller.sudo),
  SELF: ({ caller, id }) => mustHold(caller.sudo || caller.id === id('user_id')),
  ORG_ADMIN: ({ records, caller, id }) =>
    mustHold(caller.sudo || isOrganizationAdmin(records, caller, id('organization_id'))),
  ORG_MEMBER: ({ records, caller, id }) => mustHold(isOrganizationMember(records, caller, id('organization_id'))),
  LOC_MANAGER: (visitor) => mustHold(hasManagerRights(visitor.records, visitor.caller, place(visitor))),
  LOC_MEMBER: (visitor) => mustHold(isLocationMember(visitor.records, visitor.caller, place(visitor))),
  LOC_MANAGER_OR_SELF: (visitor) => managerOrSelf(visitor, visitor.id('user_id')),
  /** The user is a parameter of the request. */
  LOC_MANAGER_OR_SENT_SELF: (visitor) => {
    const target = decodeOne(visitor.call, 'user_id')
    if (hasManagerRights(visitor.records, visitor.caller, place(visitor))) return
    managerOrSelf(visitor, target === undefined ? refuse('bad_request') : Number(target))
  },
  /** Comes after the others: it reads the parameters. */
  'SUDO-FIELDS': ({ call, caller }) => refuseSudoFields(call, caller),
  USER: ({ records, id }) => mustExist(records.users.get(id('user_id')) !== undefined),
  ORG: ({ records, id }) => mustExist(records.organizations.get(id('organization_id')) !== undefined),
  'CHAIN-KEY': ({ records, id, call }) =>
    mustExist(records.api_keys.get(Number(call.path.key_id))?.user_id === id('user_id')),
  'CHAIN-ADMIN': ({ records, id }) => {
    const user = records.users.get(id('user_id'))
    mustExist(user !== undefined && isOrganizationAdmin(records, user, id('organization_id')))
  },
  'CHAIN-LOC': (visitor) => mustExist(locationIn(visitor) !== undefined),
  'CHAIN-MANAGER': ({ records, id }) => {
    const user = records.users.get(id('user_id'))
    mustExist(user !== undefined && isLocationManager(records, user, id('location_id')))
  },
  'CHAIN-ROLE': (visitor) => mustExist(isRoleIn(visitor)),
  'CHAIN-MEMBER': (visitor) => mustExist(isMemberIn(visitor)),
  'CHAIN-SCHED': inRole('schedules', 'schedule_id'),
  'CHAIN-SHIFT': inRole('shifts', 'shift_id'),
  'CHAIN-REC': inRole('recurring_shifts', 'recurring_shift_id'),
  'CHAIN-TC': ofMember('timeclocks', 'timeclock_id'),
  'CHAIN-TOR': ofMember('time_off_requests', 'time_off_request_id'),
  /** Preferences can be changed until Mobius has them or the week is published. */
  MOD: ({ records, caller, id }) => {
    const state = records.schedules.get(id('schedule_id'))?.state
    const isOpen =
      state === 'initial' || state === 'unpublished' || state === 'chomp-queue' || state === 'chomp-processing'
    if (!caller.sudo && !isOpen) refuse('bad_request')
  },
} as const satisfies Record<string, Check>

/** What each operation asks for, in the order in which it is asked, before any parameter is read. */
const GATES: Readonly<Record<keyof operations, readonly (keyof typeof CHECKS)[]>> = {
  getCurrentAccess: ['AUTH'],
  listUsers: ['SUDO'],
  createUser: ['SUDO'],
  getUser: ['SELF'],
  updateUser: ['SUDO'],
  listUserSessions: ['SELF', 'USER'],
  deleteUserSessions: ['SELF', 'USER'],
  getUserSession: ['SELF', 'USER'],
  deleteUserSession: ['SELF', 'USER'],
  listApiKeys: ['SELF'],
  createApiKey: ['SELF', 'USER'],
  getApiKey: ['CHAIN-KEY', 'SELF'],
  deleteApiKey: ['CHAIN-KEY', 'SELF'],
  listOrganizations: ['SUDO'],
  createOrganization: ['SUDO'],
  getOrganization: ['ORG_MEMBER', 'ORG'],
  updateOrganization: ['ORG_ADMIN', 'SUDO-FIELDS', 'ORG'],
  listOrganizationAdmins: ['ORG_ADMIN', 'ORG'],
  createOrganizationAdmin: ['ORG_ADMIN', 'ORG'],
  getOrganizationAdmin: ['ORG_ADMIN', 'CHAIN-ADMIN'],
  updateOrganizationAdmin: ['ORG_ADMIN', 'CHAIN-ADMIN'],
  deleteOrganizationAdmin: ['ORG_ADMIN', 'CHAIN-ADMIN'],
  listOrganizationWorkers: ['ORG_MEMBER'],
  listLocations: ['ORG_MEMBER'],
  createLocation: ['ORG_ADMIN', 'ORG'],
  getLocation: ['CHAIN-LOC', 'LOC_MEMBER'],
  updateLocation: ['CHAIN-LOC', 'LOC_MANAGER', 'SUDO-FIELDS'],
  deleteLocation: ['CHAIN-LOC', 'ORG_ADMIN'],
  listLocationShifts: ['CHAIN-LOC', 'LOC_MANAGER'],
  listLocationTimeclocks: ['CHAIN-LOC', 'LOC_MANAGER'],
  listLocationTimeOffRequests: ['CHAIN-LOC', 'LOC_MANAGER'],
  listLocationManagers: ['LOC_MANAGER', 'CHAIN-LOC'],
  createLocationManager: ['LOC_MANAGER', 'CHAIN-LOC'],
  getLocationManager: ['LOC_MANAGER', 'CHAIN-LOC', 'CHAIN-MANAGER'],
  updateLocationManager: ['LOC_MANAGER', 'CHAIN-LOC', 'CHAIN-MANAGER'],
  deleteLocationManager: ['LOC_MANAGER', 'CHAIN-LOC', 'CHAIN-MANAGER'],
  getAttendance: ['CHAIN-LOC', 'LOC_MANAGER'],
  listRoles: ['CHAIN-LOC', 'LOC_MEMBER'],
  createRole: ['CHAIN-LOC', 'LOC_MANAGER'],
  getRole: ['CHAIN-ROLE', 'LOC_MEMBER'],
  updateRole: ['CHAIN-ROLE', 'LOC_MANAGER', 'SUDO-FIELDS'],
  deleteRole: ['CHAIN-ROLE', 'LOC_MANAGER'],
  listRoleWorkers: ['CHAIN-ROLE', 'LOC_MANAGER'],
  createRoleWorker: ['CHAIN-ROLE', 'LOC_MANAGER'],
  getRoleWorker: ['CHAIN-MEMBER', 'LOC_MANAGER_OR_SELF'],
  updateRoleWorker: ['CHAIN-MEMBER', 'LOC_MANAGER', 'SUDO-FIELDS'],
  deleteRoleWorker: ['CHAIN-MEMBER', 'LOC_MANAGER'],
  listSchedules: ['CHAIN-ROLE', 'LOC_MEMBER'],
  getSchedule: ['CHAIN-SCHED', 'LOC_MEMBER'],
  updateSchedule: ['CHAIN-SCHED', 'LOC_MANAGER'],
  listScheduleShifts: ['CHAIN-SCHED', 'LOC_MEMBER'],
  listScheduleTimeclocks: ['CHAIN-SCHED', 'LOC_MANAGER'],
  listScheduleTimeOffRequests: ['CHAIN-SCHED', 'LOC_MANAGER'],
  listPreferences: ['CHAIN-SCHED', 'LOC_MANAGER'],
  createPreference: ['CHAIN-SCHED', 'LOC_MANAGER_OR_SENT_SELF', 'MOD'],
  getPreference: ['CHAIN-SCHED', 'LOC_MANAGER_OR_SELF'],
  updatePreference: ['CHAIN-SCHED', 'LOC_MANAGER_OR_SELF', 'MOD'],
  deletePreference: ['CHAIN-SCHED', 'LOC_MANAGER', 'MOD'],
  listShifts: ['CHAIN-ROLE', 'LOC_MEMBER'],
  createShift: ['CHAIN-ROLE', 'LOC_MANAGER'],
  getShift: ['CHAIN-SHIFT', 'LOC_MEMBER'],
  updateShift: ['CHAIN-SHIFT', 'LOC_MEMBER'],
  deleteShift: ['CHAIN-SHIFT', 'LOC_MANAGER'],
  listEligibleUsers: ['CHAIN-SHIFT', 'LOC_MANAGER'],
  queryEligibleUsers: ['CHAIN-ROLE', 'LOC_MANAGER'],
  listRecurringShifts: ['CHAIN-ROLE', 'LOC_MEMBER'],
  createRecurringShift: ['CHAIN-ROLE', 'LOC_MANAGER'],
  getRecurringShift: ['CHAIN-REC', 'LOC_MEMBER'],
  updateRecurringShift: ['CHAIN-REC', 'LOC_MANAGER'],
  deleteRecurringShift: ['CHAIN-REC', 'LOC_MANAGER'],
  listTimeclocks: ['CHAIN-MEMBER', 'LOC_MANAGER_OR_SELF'],
  createTimeclock: ['CHAIN-MEMBER', 'LOC_MANAGER_OR_SELF'],
  getTimeclock: ['CHAIN-TC', 'LOC_MANAGER_OR_SELF'],
  updateTimeclock: ['CHAIN-TC', 'LOC_MANAGER_OR_SELF'],
  deleteTimeclock: ['CHAIN-TC', 'LOC_MANAGER'],
  listTimeOffRequests: ['CHAIN-MEMBER', 'LOC_MANAGER_OR_SELF'],
  createTimeOffRequest: ['CHAIN-MEMBER', 'LOC_MANAGER_OR_SELF'],
  getTimeOffRequest: ['CHAIN-TOR', 'LOC_MANAGER_OR_SELF'],
  updateTimeOffRequest: ['CHAIN-TOR', 'LOC_MANAGER'],
  deleteTimeOffRequest: ['CHAIN-TOR', 'LOC_MANAGER_OR_SELF'],
  listPlans: ['AUTH'],
  getPlan: ['AUTH'],
  listTimezones: ['AUTH'],
  runCron: ['SUDO'],
  getScheduleMonitoring: ['SUDO'],
  listChompTasks: ['SUDO'],
  claimChompTask: ['SUDO'],
  getChompTask: ['SUDO'],
  finishChompTask: ['SUDO'],
  listMobiusTasks: ['SUDO'],
  claimMobiusTask: ['SUDO'],
  getMobiusTask: ['SUDO'],
  finishMobiusTask: ['SUDO'],
  getCaches: ['SUDO'],
  flushCaches: ['SUDO'],
  getCache: ['SUDO'],
  flushCache: ['SUDO'],
  getKpis: ['SUDO'],
}

/** Parent chain (404) and permission (401, 403), before parameters are read. */
export function gate(call: Call): void {
  const caller = callerOf(call)
  const visitor: Visitor = { call, records: call.records, caller, id: (name) => call.path[name] as number }
  const checks = GATES[call.operation.id as keyof operations] // a key for every operation of the document
  for (const check of checks) CHECKS[check](visitor)
}
