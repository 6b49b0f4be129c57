/**
 * What the callers are first refused with, in this order: sudo, an organization admin, a location manager, a worker of the
 * role, a worker of another organization, nobody. `-`: let in. `*`: let in, but there may be nothing there.
 */
export const CALLERS = ['sudo', 'admin', 'manager', 'worker', 'outsider', undefined]
export type Refusals = string

/** Where the path leads to something. The worker is the user that it names. */
const AUTH: Refusals = '- - - - - 401'
const SUDO: Refusals = '- 401 401 401 401 401'
const SELF: Refusals = '- 401 401 - 401 401'
const ORG_ADMIN: Refusals = '- - 401 401 401 401'
const ORG_MEMBER: Refusals = '- - - - 401 401'
const LOC_MANAGER: Refusals = '- - - 401 401 401'
const LOC_MEMBER: Refusals = '- - - - 401 401'
export const LOC_MANAGER_OR_SELF: Refusals = '- - - - 403 401'

/** Where it does not: the chain is looked at before the permission, or after it. */
const CHAIN: Refusals = '404 404 404 404 404 401'
const AFTER_SUDO: Refusals = '404 401 401 401 401 401'
const AFTER_SELF: Refusals = AFTER_SUDO
const AFTER_ORG_MEMBER: Refusals = AFTER_SUDO
const AFTER_ORG_ADMIN: Refusals = '404 404 401 401 401 401'

const ORG = '/organizations/1'
const NO_ORG = '/organizations/99'
const LOC = `${ORG}/locations/1`
/** Of another organization. */
const NO_LOC = `${ORG}/locations/3`
const ROLE = `${LOC}/roles/1`
/** Of another location. */
const NO_ROLE = `${LOC}/roles/3`
const SCHED = `${ROLE}/schedules/1`
const SHIFT = `${ROLE}/shifts/1`
const RECURRING = `${ROLE}/recurringshifts/1`
const WORKER = `${ROLE}/users/4`
/** Where the worker never worked, though everything else is there. */
const BAR = `${LOC}/roles/2`
const NO_WORKER = `${BAR}/users/4`
const CHOMP = '/internal/tasking/chomp/'
const MOBIUS = '/internal/tasking/mobius/'

export type Row = readonly [operation: string, line: string, refusals: Refusals, elsewhere?: string, there?: Refusals]

/** The `Gate` lines of the reference, in its order. */
export const ROWS: readonly Row[] = [
  ['getCurrentAccess', 'GET /', AUTH],
  ['listUsers', 'GET /users/', SUDO],
  ['createUser', 'POST /users/', SUDO],
  ['getUser', 'GET /users/4', SELF, '/users/99', AFTER_SELF],
  ['updateUser', 'PATCH /users/4', SUDO, '/users/99', AFTER_SUDO],
  ['listUserSessions', 'GET /users/4/sessions/', SELF, '/users/99/sessions/', AFTER_SELF],
  ['deleteUserSessions', 'DELETE /users/4/sessions/', SELF, '/users/99/sessions/', AFTER_SELF],
  ['getUserSession', 'GET /users/4/sessions/0a681a', SELF, '/users/99/sessions/0a681a', AFTER_SELF],
  ['deleteUserSession', 'DELETE /users/4/sessions/0a681a', SELF, '/users/99/sessions/0a681a', AFTER_SELF],
  ['listApiKeys', 'GET /users/4/apikeys/', SELF, '/users/99/apikeys/', SUDO],
  ['createApiKey', 'POST /users/4/apikeys/', SELF, '/users/99/apikeys/', AFTER_SELF],
  ['getApiKey', 'GET /users/4/apikeys/4', SELF, '/users/4/apikeys/5', CHAIN],
  ['deleteApiKey', 'DELETE /users/4/apikeys/4', SELF, '/users/4/apikeys/5', CHAIN],
  ['listOrganizations', 'GET /organizations/', SUDO],
  ['createOrganization', 'POST /organizations/', SUDO],
  ['getOrganization', `GET ${ORG}`, ORG_MEMBER, NO_ORG, AFTER_ORG_MEMBER],
  ['updateOrganization', `PATCH ${ORG}`, ORG_ADMIN, NO_ORG, AFTER_SUDO],
  ['listOrganizationAdmins', `GET ${ORG}/admins/`, ORG_ADMIN, `${NO_ORG}/admins/`, AFTER_SUDO],
  ['createOrganizationAdmin', `POST ${ORG}/admins/`, ORG_ADMIN, `${NO_ORG}/admins/`, AFTER_SUDO],
  ['getOrganizationAdmin', `GET ${ORG}/admins/2`, ORG_ADMIN, `${ORG}/admins/4`, AFTER_ORG_ADMIN],
  ['updateOrganizationAdmin', `PATCH ${ORG}/admins/2`, ORG_ADMIN, `${ORG}/admins/4`, AFTER_ORG_ADMIN],
  ['deleteOrganizationAdmin', `DELETE ${ORG}/admins/2`, ORG_ADMIN, `${ORG}/admins/4`, AFTER_ORG_ADMIN],
  ['listOrganizationWorkers', `GET ${ORG}/workers/`, ORG_MEMBER, `${NO_ORG}/workers/`, SUDO],
  ['listLocations', `GET ${ORG}/locations/`, ORG_MEMBER, `${NO_ORG}/locations/`, SUDO],
  ['createLocation', `POST ${ORG}/locations/`, ORG_ADMIN, `${NO_ORG}/locations/`, AFTER_SUDO],
  ['getLocation', `GET ${LOC}`, LOC_MEMBER, NO_LOC, CHAIN],
  ['updateLocation', `PATCH ${LOC}`, LOC_MANAGER, NO_LOC, CHAIN],
  ['deleteLocation', `DELETE ${LOC}`, ORG_ADMIN, NO_LOC, CHAIN],
  ['listLocationShifts', `GET ${LOC}/shifts/`, LOC_MANAGER, `${NO_LOC}/shifts/`, CHAIN],
  ['listLocationTimeclocks', `GET ${LOC}/timeclocks/`, LOC_MANAGER, `${NO_LOC}/timeclocks/`, CHAIN],
  ['listLocationTimeOffRequests', `GET ${LOC}/timeoffrequests/`, LOC_MANAGER, `${NO_LOC}/timeoffrequests/`, CHAIN],
  ['listLocationManagers', `GET ${LOC}/managers/`, LOC_MANAGER, `${NO_LOC}/managers/`, AFTER_ORG_ADMIN],
  ['createLocationManager', `POST ${LOC}/managers/`, LOC_MANAGER, `${NO_LOC}/managers/`, AFTER_ORG_ADMIN],
  ['getLocationManager', `GET ${LOC}/managers/3`, LOC_MANAGER, `${NO_LOC}/managers/3`, AFTER_ORG_ADMIN],
  ['updateLocationManager', `PATCH ${LOC}/managers/3`, LOC_MANAGER, `${NO_LOC}/managers/3`, AFTER_ORG_ADMIN],
  ['deleteLocationManager', `DELETE ${LOC}/managers/3`, LOC_MANAGER, `${NO_LOC}/managers/3`, AFTER_ORG_ADMIN],
  ['getAttendance', `GET ${LOC}/attendance/`, LOC_MANAGER, `${NO_LOC}/attendance/`, CHAIN],
  ['listRoles', `GET ${LOC}/roles/`, LOC_MEMBER, `${NO_LOC}/roles/`, CHAIN],
  ['createRole', `POST ${LOC}/roles/`, LOC_MANAGER, `${NO_LOC}/roles/`, CHAIN],
  ['getRole', `GET ${ROLE}`, LOC_MEMBER, NO_ROLE, CHAIN],
  ['updateRole', `PATCH ${ROLE}`, LOC_MANAGER, NO_ROLE, CHAIN],
  ['deleteRole', `DELETE ${ROLE}`, LOC_MANAGER, NO_ROLE, CHAIN],
  ['listRoleWorkers', `GET ${ROLE}/users/`, LOC_MANAGER, `${NO_ROLE}/users/`, CHAIN],
  ['createRoleWorker', `POST ${ROLE}/users/`, LOC_MANAGER, `${NO_ROLE}/users/`, CHAIN],
  ['getRoleWorker', `GET ${WORKER}`, LOC_MANAGER_OR_SELF, NO_WORKER, CHAIN],
  ['updateRoleWorker', `PATCH ${WORKER}`, LOC_MANAGER, NO_WORKER, CHAIN],
  ['deleteRoleWorker', `DELETE ${WORKER}`, LOC_MANAGER, NO_WORKER, CHAIN],
  ['listSchedules', `GET ${ROLE}/schedules/`, LOC_MEMBER, `${NO_ROLE}/schedules/`, CHAIN],
  ['getSchedule', `GET ${SCHED}`, LOC_MEMBER, `${BAR}/schedules/1`, CHAIN],
  ['updateSchedule', `PATCH ${SCHED}`, LOC_MANAGER, `${BAR}/schedules/1`, CHAIN],
  ['listScheduleShifts', `GET ${SCHED}/shifts/`, LOC_MEMBER, `${BAR}/schedules/1/shifts/`, CHAIN],
  ['listScheduleTimeclocks', `GET ${SCHED}/timeclocks/`, LOC_MANAGER, `${BAR}/schedules/1/timeclocks/`, CHAIN],
  [
    'listScheduleTimeOffRequests',
    `GET ${SCHED}/timeoffrequests/`,
    LOC_MANAGER,
    `${BAR}/schedules/1/timeoffrequests/`,
    CHAIN,
  ],
  ['listPreferences', `GET ${SCHED}/preferences/`, LOC_MANAGER, `${BAR}/schedules/1/preferences/`, CHAIN],
  [
    'createPreference',
    `POST ${SCHED}/preferences/?user_id=4`,
    LOC_MANAGER_OR_SELF,
    `${BAR}/schedules/1/preferences/?user_id=4`,
    CHAIN,
  ],
  ['getPreference', `GET ${SCHED}/preferences/4`, LOC_MANAGER_OR_SELF, `${BAR}/schedules/1/preferences/4`, CHAIN],
  ['updatePreference', `PATCH ${SCHED}/preferences/4`, LOC_MANAGER_OR_SELF, `${BAR}/schedules/1/preferences/4`, CHAIN],
  ['deletePreference', `DELETE ${SCHED}/preferences/4`, LOC_MANAGER, `${BAR}/schedules/1/preferences/4`, CHAIN],
  ['listShifts', `GET ${ROLE}/shifts/`, LOC_MEMBER, `${NO_ROLE}/shifts/`, CHAIN],
  ['createShift', `POST ${ROLE}/shifts/`, LOC_MANAGER, `${NO_ROLE}/shifts/`, CHAIN],
  ['getShift', `GET ${SHIFT}`, LOC_MEMBER, `${BAR}/shifts/1`, CHAIN],
  ['updateShift', `PATCH ${SHIFT}`, LOC_MEMBER, `${BAR}/shifts/1`, CHAIN],
  ['deleteShift', `DELETE ${SHIFT}`, LOC_MANAGER, `${BAR}/shifts/1`, CHAIN],
  ['listEligibleUsers', `GET ${SHIFT}/users/`, LOC_MANAGER, `${BAR}/shifts/1/users/`, CHAIN],
  ['listRecurringShifts', `GET ${ROLE}/recurringshifts/`, LOC_MEMBER, `${NO_ROLE}/recurringshifts/`, CHAIN],
  ['createRecurringShift', `POST ${ROLE}/recurringshifts/`, LOC_MANAGER, `${NO_ROLE}/recurringshifts/`, CHAIN],
  ['getRecurringShift', `GET ${RECURRING}`, LOC_MEMBER, `${BAR}/recurringshifts/1`, CHAIN],
  ['updateRecurringShift', `PATCH ${RECURRING}`, LOC_MANAGER, `${BAR}/recurringshifts/1`, CHAIN],
  ['deleteRecurringShift', `DELETE ${RECURRING}`, LOC_MANAGER, `${BAR}/recurringshifts/1`, CHAIN],
  ['listTimeclocks', `GET ${WORKER}/timeclocks/`, LOC_MANAGER_OR_SELF, `${NO_WORKER}/timeclocks/`, CHAIN],
  ['createTimeclock', `POST ${WORKER}/timeclocks/`, LOC_MANAGER_OR_SELF, `${NO_WORKER}/timeclocks/`, CHAIN],
  ['getTimeclock', `GET ${WORKER}/timeclocks/1`, LOC_MANAGER_OR_SELF, `${ROLE}/users/5/timeclocks/1`, CHAIN],
  ['updateTimeclock', `PATCH ${WORKER}/timeclocks/1`, LOC_MANAGER_OR_SELF, `${ROLE}/users/5/timeclocks/1`, CHAIN],
  ['deleteTimeclock', `DELETE ${WORKER}/timeclocks/1`, LOC_MANAGER, `${ROLE}/users/5/timeclocks/1`, CHAIN],
  [
    'listTimeOffRequests',
    `GET ${WORKER}/timeoffrequests/`,
    LOC_MANAGER_OR_SELF,
    `${NO_WORKER}/timeoffrequests/`,
    CHAIN,
  ],
  [
    'createTimeOffRequest',
    `POST ${WORKER}/timeoffrequests/`,
    LOC_MANAGER_OR_SELF,
    `${NO_WORKER}/timeoffrequests/`,
    CHAIN,
  ],
  [
    'getTimeOffRequest',
    `GET ${WORKER}/timeoffrequests/1`,
    LOC_MANAGER_OR_SELF,
    `${ROLE}/users/5/timeoffrequests/1`,
    CHAIN,
  ],
  [
    'updateTimeOffRequest',
    `PATCH ${WORKER}/timeoffrequests/1`,
    LOC_MANAGER,
    `${ROLE}/users/5/timeoffrequests/1`,
    CHAIN,
  ],
  [
    'deleteTimeOffRequest',
    `DELETE ${WORKER}/timeoffrequests/1`,
    LOC_MANAGER_OR_SELF,
    `${ROLE}/users/5/timeoffrequests/1`,
    CHAIN,
  ],
  ['queryEligibleUsers', `GET ${ROLE}/shiftquery/`, LOC_MANAGER, `${NO_ROLE}/shiftquery/`, CHAIN],
  ['listPlans', 'GET /plans/', AUTH],
  ['getPlan', 'GET /plans/boss-v2', AUTH, '/plans/boss-v9', CHAIN],
  ['listTimezones', 'GET /timezones/', AUTH],
  ['runCron', 'GET /internal/cron/', SUDO],
  ['getScheduleMonitoring', 'GET /internal/schedulemonitoring/', SUDO],
  ['listChompTasks', `GET ${CHOMP}`, SUDO],
  ['claimChompTask', `POST ${CHOMP}`, '* 401 401 401 401 401'],
  ['getChompTask', `GET ${CHOMP}1`, SUDO, `${CHOMP}99`, AFTER_SUDO],
  ['finishChompTask', `DELETE ${CHOMP}1`, SUDO, `${CHOMP}99`, AFTER_SUDO],
  ['listMobiusTasks', `GET ${MOBIUS}`, SUDO],
  ['claimMobiusTask', `POST ${MOBIUS}`, '* 401 401 401 401 401'],
  ['getMobiusTask', `GET ${MOBIUS}1`, SUDO, `${MOBIUS}99`, AFTER_SUDO],
  ['finishMobiusTask', `DELETE ${MOBIUS}1`, SUDO, `${MOBIUS}99`, AFTER_SUDO],
  ['getCaches', 'GET /internal/caches/', SUDO],
  ['flushCaches', 'DELETE /internal/caches/', SUDO],
  ['getCache', 'GET /internal/caches/shifts', SUDO, '/internal/caches/nothing', AFTER_SUDO],
  ['flushCache', 'DELETE /internal/caches/shifts', SUDO, '/internal/caches/nothing', AFTER_SUDO],
  ['getKpis', 'GET /internal/kpis/', SUDO],
]
