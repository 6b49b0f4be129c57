import type { operations } from '../../src/generated/staffjoy.ts'
import type { Conversation, SampleCall } from './conversation.ts'

const ORG = '/organizations/1'
const LOC = `${ORG}/locations/6`
const ROLE = `${LOC}/roles/656`
const WORKER = `${ROLE}/users/1`
/** Past and published; with records of the same week. */
const WEEK = `${ROLE}/schedules/1551`

/** What a path ends in below something that is there, and below things that are not: no record, or one of others. */
const below = (rest: string, ...parents: readonly string[]) => parents.map((parent) => parent + rest)
const noOrganization = (rest: string) => below(rest, '/organizations/999')
const noLocation = (rest: string) =>
  below(rest, `${ORG}/locations/999`, `${ORG}/locations/250`, '/organizations/180/locations/6')
const noRole = (rest: string) => below(rest, `${LOC}/roles/999`, `${LOC}/roles/477`, `${ORG}/locations/542/roles/656`)
const noWorker = (rest: string) => below(rest, `${ROLE}/users/999`, `${ROLE}/users/674`)
const noWeek = (rest: string) => below(rest, `${ROLE}/schedules/999`, `${LOC}/roles/657/schedules/1551`)
const others = (path: string, own: string) => [`${path}/999`, ...noRole(own)]

/** A sudo user is answered that there is nothing, whatever the path names. */
const nothingIsMissed: readonly string[] = []

const WEEK_OF_ONES = JSON.stringify(
  Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
      day,
      Array(24).fill(1),
    ]),
  ),
)
const unknownParameter = { body: { colour: 'red' }, status: 400 }

const people = {
  getCurrentAccess: { path: '/', status: 200 },
  listUsers: { path: '/users/?limit=2&offset=1&filterByEmail=%25@staffjoy.com', status: 200, badQuery: 'limit=x' },
  createUser: {
    path: '/users/',
    body: { email: 'ada@example.com', name: 'Ada' },
    status: 201,
    badBody: unknownParameter,
  },
  getUser: { path: '/users/2', status: 200, unknown: ['/users/999'], badQuery: 'archived=2' },
  updateUser: {
    path: '/users/2',
    body: { active: true },
    status: 200,
    unknown: ['/users/999'],
    badBody: { body: { active: 'perhaps' }, status: 400 },
  },
  listUserSessions: { path: '/users/2/sessions/', status: 200, unknown: ['/users/999/sessions/'] },
  deleteUserSessions: { path: '/users/2/sessions/', status: 204, unknown: ['/users/999/sessions/'] },
  getUserSession: {
    path: '/users/2/sessions/0a681a',
    status: 200,
    unknown: ['/users/2/sessions/ffffff', '/users/1/sessions/0a681a', '/users/999/sessions/0a681a'],
  },
  deleteUserSession: { path: '/users/2/sessions/0a681a', status: 204, unknown: ['/users/999/sessions/0a681a'] },
  listApiKeys: { path: '/users/2/apikeys/', status: 200, unknown: nothingIsMissed },
  createApiKey: {
    path: '/users/2/apikeys/',
    body: { name: 'example' },
    status: 201,
    unknown: ['/users/999/apikeys/'],
    badBody: unknownParameter,
  },
  getApiKey: { path: '/users/2/apikeys/20', status: 200, unknown: ['/users/2/apikeys/999', '/users/1/apikeys/20'] },
  deleteApiKey: { path: '/users/2/apikeys/20', status: 204, unknown: ['/users/2/apikeys/999', '/users/1/apikeys/20'] },
} satisfies Partial<Record<keyof operations, SampleCall>>

const company = {
  listOrganizations: { path: '/organizations/?limit=2&offset=1', status: 200, badQuery: 'offset=-1' },
  createOrganization: {
    path: '/organizations/',
    body: { name: 'New', plan: 'boss-v2' },
    status: 201,
    badBody: { body: { name: 'New', plan: 'gold' }, status: 400 },
  },
  getOrganization: { path: ORG, status: 200, unknown: noOrganization('') },
  updateOrganization: {
    path: ORG,
    body: { shifts_assigned_days_before_start: 3 },
    status: 200,
    unknown: noOrganization(''),
    badBody: { body: { shifts_assigned_days_before_start: 101 }, status: 400 },
  },
  listOrganizationAdmins: { path: `${ORG}/admins/`, status: 200, unknown: noOrganization('/admins/') },
  createOrganizationAdmin: {
    path: `${ORG}/admins/`,
    body: { id: 421 },
    status: 201,
    unknown: noOrganization('/admins/'),
    badBody: { body: {}, status: 400 },
  },
  getOrganizationAdmin: { path: `${ORG}/admins/2`, status: 200, unknown: below('/admins/421', ORG) },
  updateOrganizationAdmin: {
    path: `${ORG}/admins/2`,
    body: { activateReminder: true },
    status: 204,
    unknown: below('/admins/421', ORG),
    badBody: unknownParameter,
  },
  deleteOrganizationAdmin: { path: `${ORG}/admins/2`, status: 204, unknown: below('/admins/421', ORG) },
  listOrganizationWorkers: {
    path: `${ORG}/workers/?archived=true`,
    status: 200,
    unknown: nothingIsMissed,
    badQuery: 'filter_by_role_id=x',
  },
  listLocations: {
    path: `${ORG}/locations/?recurse=true`,
    status: 200,
    unknown: nothingIsMissed,
    badQuery: 'recurse=2',
  },
  createLocation: {
    path: `${ORG}/locations/`,
    body: { name: 'Oakland', timezone: 'America/Los_Angeles' },
    status: 201,
    unknown: noOrganization('/locations/'),
    badBody: { body: { timezone: 'Mars/Olympus' }, status: 400 },
  },
  getLocation: { path: `${LOC}?recurse=true`, status: 200, unknown: noLocation(''), badQuery: 'recurse=2' },
  updateLocation: {
    path: LOC,
    body: { name: 'San Mateo' },
    status: 200,
    unknown: noLocation(''),
    badBody: unknownParameter,
  },
  deleteLocation: { path: LOC, status: 204, unknown: noLocation('') },
  listLocationShifts: {
    path: `${LOC}/shifts/`,
    status: 200,
    unknown: noLocation('/shifts/'),
    badQuery: 'end=2016-05-25',
  },
  listLocationTimeclocks: {
    path: `${LOC}/timeclocks/?active=true`,
    status: 200,
    unknown: noLocation('/timeclocks/'),
    badQuery: 'active=true&start=2016-05-22',
  },
  listLocationTimeOffRequests: {
    path: `${LOC}/timeoffrequests/?start=2016-05-01&state=null`,
    status: 200,
    unknown: noLocation('/timeoffrequests/'),
    badQuery: 'start=soon',
  },
  listLocationManagers: { path: `${LOC}/managers/`, status: 200, unknown: noLocation('/managers/') },
  createLocationManager: {
    path: `${LOC}/managers/`,
    body: { id: 458 },
    status: 201,
    unknown: noLocation('/managers/'),
    badBody: { body: { email: 'nobody' }, status: 400 },
  },
  getLocationManager: { path: `${LOC}/managers/421`, status: 200, unknown: below('/managers/458', LOC) },
  updateLocationManager: {
    path: `${LOC}/managers/2`,
    body: { activateReminder: true },
    status: 204,
    unknown: below('/managers/458', LOC),
    badBody: unknownParameter,
  },
  deleteLocationManager: { path: `${LOC}/managers/421`, status: 204, unknown: below('/managers/458', LOC) },
  getAttendance: {
    path: `${LOC}/attendance/?startDate=2016-04-05&endDate=2016-04-05`,
    status: 200,
    unknown: noLocation('/attendance/?startDate=2016-04-05&endDate=2016-04-05'),
    badQuery: 'startDate=2016-04-05',
  },
  listRoles: { path: `${LOC}/roles/?recurse=true`, status: 200, unknown: noLocation('/roles/'), badQuery: 'recurse=2' },
  createRole: {
    path: `${LOC}/roles/`,
    body: { name: 'Dispatchers' },
    status: 201,
    unknown: noLocation('/roles/'),
    badBody: { body: { max_consecutive_workdays: 14 }, status: 400 },
  },
  getRole: { path: `${ROLE}?recurse=true&archived=false`, status: 200, unknown: noRole(''), badQuery: 'recurse=2' },
  updateRole: {
    path: ROLE,
    body: { min_hours_between_shifts: 10 },
    status: 200,
    unknown: noRole(''),
    badBody: { body: { enable_timeclocks: true }, status: 400 },
  },
  deleteRole: { path: ROLE, status: 204, unknown: noRole('') },
  listRoleWorkers: {
    path: `${ROLE}/users/?archived=false`,
    status: 200,
    unknown: noRole('/users/'),
    badQuery: 'foo=1',
  },
  createRoleWorker: {
    path: `${ROLE}/users/`,
    body: { id: 95, min_hours_per_workweek: 20, max_hours_per_workweek: 29, working_hours: WEEK_OF_ONES },
    status: 201,
    unknown: noRole('/users/'),
    badBody: { body: { id: 95, min_hours_per_workweek: 20 }, status: 400 },
  },
  getRoleWorker: { path: WORKER, status: 200, unknown: noWorker('') },
  updateRoleWorker: {
    path: WORKER,
    body: { min_hours_per_workweek: 25 },
    status: 200,
    unknown: noWorker(''),
    badBody: { body: { min_hours_per_workweek: 169 }, status: 400 },
  },
  deleteRoleWorker: { path: WORKER, status: 204, unknown: noWorker('') },
} satisfies Partial<Record<keyof operations, SampleCall>>

const planning = {
  listSchedules: {
    path: `${ROLE}/schedules/?start=2016-05-01`,
    status: 200,
    unknown: noRole('/schedules/'),
    badQuery: 'foo=1',
  },
  getSchedule: { path: WEEK, status: 200, unknown: noWeek('') },
  updateSchedule: {
    path: WEEK,
    body: { demand: WEEK_OF_ONES },
    status: 200,
    unknown: noWeek(''),
    badBody: { body: { demand: '{}' }, status: 400 },
  },
  listScheduleShifts: {
    path: `${WEEK}/shifts/?include_summary=true`,
    status: 200,
    unknown: noWeek('/shifts/'),
    badQuery: 'include_summary=2',
  },
  listScheduleTimeclocks: {
    path: `${WEEK}/timeclocks/?user_id=1`,
    status: 200,
    unknown: noWeek('/timeclocks/'),
    badQuery: 'user_id=x',
  },
  listScheduleTimeOffRequests: {
    path: `${WEEK}/timeoffrequests/`,
    status: 200,
    unknown: noWeek('/timeoffrequests/'),
    badQuery: 'user_id=x',
  },
  listPreferences: { path: `${ROLE}/schedules/1587/preferences/`, status: 200, unknown: noWeek('/preferences/') },
  createPreference: {
    path: `${ROLE}/schedules/1589/preferences/`,
    body: { user_id: 2, preference: WEEK_OF_ONES },
    status: 201,
    unknown: noWeek('/preferences/'),
    badBody: { body: { user_id: 2 }, status: 400 },
  },
  getPreference: { path: `${ROLE}/schedules/1587/preferences/2`, status: 200, unknown: [`${WEEK}/preferences/2`] },
  updatePreference: {
    path: `${ROLE}/schedules/1587/preferences/2`,
    body: { preference: WEEK_OF_ONES },
    status: 200,
    unknown: [`${WEEK}/preferences/2`],
    badBody: { body: {}, status: 400 },
  },
  deletePreference: { path: `${ROLE}/schedules/1587/preferences/2`, status: 204, unknown: [`${WEEK}/preferences/2`] },
  listShifts: {
    path: `${ROLE}/shifts/?start=2016-04-05&end=2016-04-15&include_summary=true`,
    status: 200,
    unknown: noRole('/shifts/?start=2016-04-05&end=2016-04-15'),
    badQuery: 'start=2016-04-05',
  },
  createShift: {
    path: `${ROLE}/shifts/`,
    body: { start: '2016-04-21T16:00:00', stop: '2016-04-22T00:00:00', user_id: 2 },
    status: 201,
    unknown: noRole('/shifts/'),
    badBody: { body: { start: '2016-04-21T16:00:00', stop: '2016-04-22T15:00:01' }, status: 400 },
  },
  getShift: { path: `${ROLE}/shifts/41674`, status: 200, unknown: others(`${ROLE}/shifts`, '/shifts/41674') },
  updateShift: {
    path: `${ROLE}/shifts/5241`,
    body: { user_id: 2 },
    status: 200,
    unknown: others(`${ROLE}/shifts`, '/shifts/5241'),
    badBody: { body: { stop: '2016-02-15T17:00:00' }, status: 400 },
  },
  deleteShift: { path: `${ROLE}/shifts/5241`, status: 204, unknown: others(`${ROLE}/shifts`, '/shifts/5241') },
  listEligibleUsers: {
    path: `${ROLE}/shifts/5241/users/`,
    status: 200,
    unknown: below('/users/', ...others(`${ROLE}/shifts`, '/shifts/5241')),
  },
  queryEligibleUsers: {
    path: `${ROLE}/shiftquery/?start=2016-04-05T16:00:00&stop=2016-04-06T00:00:00`,
    status: 200,
    unknown: noRole('/shiftquery/?start=2016-04-05T16:00:00&stop=2016-04-06T00:00:00'),
    badQuery: 'start=2016-04-05T16:00:00&stop=2016-04-05T16:00:00',
  },
  listRecurringShifts: {
    path: `${ROLE}/recurringshifts/?user_id=1`,
    status: 200,
    unknown: noRole('/recurringshifts/'),
    badQuery: 'user_id=x',
  },
  createRecurringShift: {
    path: `${ROLE}/recurringshifts/`,
    body: { start_day: 'monday', start_hour: 8, start_minute: 0, duration_minutes: 300, quantity: 2 },
    status: 201,
    unknown: noRole('/recurringshifts/'),
    badBody: { body: { start_day: 'monday', start_hour: 24, start_minute: 0, duration_minutes: 300 }, status: 400 },
  },
  getRecurringShift: {
    path: `${ROLE}/recurringshifts/830`,
    status: 200,
    unknown: others(`${ROLE}/recurringshifts`, '/recurringshifts/830'),
  },
  updateRecurringShift: {
    path: `${ROLE}/recurringshifts/830`,
    body: { quantity: 4 },
    status: 200,
    unknown: others(`${ROLE}/recurringshifts`, '/recurringshifts/830'),
    takesAnything: true,
    badBody: { body: { quantity: 100 }, status: 400 },
  },
  deleteRecurringShift: {
    path: `${ROLE}/recurringshifts/830`,
    status: 204,
    unknown: others(`${ROLE}/recurringshifts`, '/recurringshifts/830'),
  },
} satisfies Partial<Record<keyof operations, SampleCall>>

const work = {
  listTimeclocks: {
    path: `${WORKER}/timeclocks/`,
    status: 200,
    unknown: noWorker('/timeclocks/'),
    badQuery: 'active=2',
  },
  createTimeclock: {
    path: `${WORKER}/timeclocks/`,
    body: { start: '2016-04-21T16:01:19', stop: '2016-04-21T21:39:17' },
    status: 201,
    unknown: noWorker('/timeclocks/'),
    takesAnything: true,
    badBody: { body: { stop: '2016-04-21T21:39:17' }, status: 400 },
  },
  getTimeclock: {
    path: `${WORKER}/timeclocks/825`,
    status: 200,
    unknown: [`${WORKER}/timeclocks/999`, `${ROLE}/users/2/timeclocks/825`],
  },
  updateTimeclock: {
    path: `${ROLE}/users/2/timeclocks/9390`,
    body: { close: true },
    status: 200,
    unknown: [`${WORKER}/timeclocks/999`, `${WORKER}/timeclocks/9390`],
    takesAnything: true,
    badBody: { body: { close: false }, status: 400 },
  },
  deleteTimeclock: {
    path: `${WORKER}/timeclocks/825`,
    status: 204,
    unknown: [`${WORKER}/timeclocks/999`, `${ROLE}/users/2/timeclocks/825`],
  },
  listTimeOffRequests: {
    path: `${WORKER}/timeoffrequests/?start=2016-03-01&state=approved_paid`,
    status: 200,
    unknown: noWorker('/timeoffrequests/'),
    badQuery: 'start=soon',
  },
  createTimeOffRequest: {
    path: `${WORKER}/timeoffrequests/`,
    body: { date: '2016-05-11', state: 'approved_paid', minutes_paid: 480 },
    status: 201,
    unknown: noWorker('/timeoffrequests/'),
    badBody: { body: { date: '2016-05-11', state: 'approved_paid' }, status: 400 },
  },
  getTimeOffRequest: {
    path: `${WORKER}/timeoffrequests/368`,
    status: 200,
    unknown: [`${WORKER}/timeoffrequests/999`, `${WORKER}/timeoffrequests/369`],
  },
  updateTimeOffRequest: {
    path: `${WORKER}/timeoffrequests/368`,
    body: { state: 'sick' },
    status: 200,
    unknown: [`${WORKER}/timeoffrequests/999`, `${WORKER}/timeoffrequests/369`],
    takesAnything: true,
    badBody: { body: { state: 'bored' }, status: 400 },
  },
  deleteTimeOffRequest: {
    path: `${WORKER}/timeoffrequests/368`,
    status: 204,
    unknown: [`${WORKER}/timeoffrequests/999`, `${WORKER}/timeoffrequests/369`],
  },
} satisfies Partial<Record<keyof operations, SampleCall>>

/** Chomp's and Mobius's schedules are those of the fixtures that are queued or being processed. */
const service = {
  listPlans: { path: '/plans/', status: 200 },
  getPlan: { path: '/plans/boss-v2', status: 200, unknown: ['/plans/gold'] },
  listTimezones: { path: '/timezones/', status: 200 },
  runCron: { path: '/internal/cron/', status: 200 },
  getScheduleMonitoring: { path: '/internal/schedulemonitoring/', status: 200 },
  listChompTasks: { path: '/internal/tasking/chomp/', status: 200 },
  claimChompTask: { path: '/internal/tasking/chomp/', status: 200 },
  getChompTask: { path: '/internal/tasking/chomp/2023', status: 200, unknown: ['/internal/tasking/chomp/999'] },
  finishChompTask: { path: '/internal/tasking/chomp/2023', status: 204, unknown: ['/internal/tasking/chomp/999'] },
  listMobiusTasks: { path: '/internal/tasking/mobius/', status: 200 },
  claimMobiusTask: { path: '/internal/tasking/mobius/', status: 200 },
  getMobiusTask: { path: '/internal/tasking/mobius/2052', status: 200, unknown: ['/internal/tasking/mobius/999'] },
  finishMobiusTask: { path: '/internal/tasking/mobius/2052', status: 204, unknown: ['/internal/tasking/mobius/999'] },
  getCaches: { path: '/internal/caches/', status: 200 },
  flushCaches: { path: '/internal/caches/', status: 204 },
  getCache: { path: '/internal/caches/sessions', status: 200, unknown: ['/internal/caches/cookies'] },
  flushCache: { path: '/internal/caches/sessions', status: 204, unknown: ['/internal/caches/cookies'] },
  getKpis: { path: '/internal/kpis/', status: 200 },
} satisfies Partial<Record<keyof operations, SampleCall>>

const calls = { ...people, ...company, ...planning, ...work, ...service } satisfies Record<keyof operations, SampleCall>

const basic = (key: string) => ({ authorization: `Basic ${btoa(`${key}:`)}` })

export const staffjoy: Conversation = {
  api: 'staffjoy',
  headers: basic('staffjoydev'),
  turnedAway: [
    { headers: {}, status: 401 },
    { headers: basic('nobody'), status: 401 },
    { headers: { authorization: 'Bearer staffjoydev' }, status: 401 },
    { headers: { authorization: 'Basic not-base64!' }, status: 401 },
  ],
  calls,
  traces: { api_keys: ['last_used'], users: ['last_seen'] },
  bodies: { otherTypes: 'count as none', tooLong: 400 },
}
