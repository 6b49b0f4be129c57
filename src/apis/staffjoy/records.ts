import type { CallOf, Handler as EngineHandler } from '../../behavior/handler.ts'
import type { components, operations } from '../../generated/staffjoy.ts'
import type { Collection } from '../../state/transaction.ts'

type Schemas = components['schemas']

export type User = Schemas['UserRecord']
export type ApiKey = Schemas['ApiKeyRecord']
export type Session = Schemas['SessionRecord']
export type Organization = Schemas['OrganizationRecord']
export type Location = Schemas['Location']
export type Role = Schemas['RoleRecord']
/** The membership of a user in a role. */
export type Membership = Schemas['RoleWorkerRecord']
export type Schedule = Schemas['ScheduleRecord']
export type Preference = Schemas['PreferenceRecord']
export type Shift = Schemas['ShiftRecord']
export type RecurringShift = Schemas['RecurringShift']
export type Timeclock = Schemas['Timeclock']
export type TimeOffRequest = Schemas['TimeOffRequest']

/** What Staffjoy stores, by collection. */
export type StaffjoyRecords = {
  readonly users: Collection<User>
  readonly api_keys: Collection<ApiKey>
  readonly sessions: Collection<Session>
  readonly plans: Collection<Schemas['Plan']>
  readonly timezones: Collection<Schemas['Timezone']>
  readonly organizations: Collection<Organization>
  readonly organization_admins: Collection<Schemas['OrganizationAdminRecord']>
  readonly locations: Collection<Location>
  readonly location_managers: Collection<Schemas['LocationManagerRecord']>
  readonly roles: Collection<Role>
  readonly role_workers: Collection<Membership>
  readonly schedules: Collection<Schedule>
  readonly preferences: Collection<Preference>
  readonly shifts: Collection<Shift>
  readonly recurring_shifts: Collection<RecurringShift>
  readonly timeclocks: Collection<Timeclock>
  readonly time_off_requests: Collection<TimeOffRequest>
}

export type Handler<Id extends keyof operations> = EngineHandler<operations[Id], StaffjoyRecords>

/** What a handler is called with, as far as it is the same for all. */
export type AnyCall = Pick<CallOf<operations['getLocation']>, 'principal' | 'now'>

/** Who calls: every operation wants a credential, and each belongs to a user. */
export const callerOf = ({ principal }: Pick<AnyCall, 'principal'>): User => principal.credential as unknown as User
