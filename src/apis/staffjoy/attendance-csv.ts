import { membershipOf } from './access.ts'
import type { Attended } from './attendance-records.ts'
import { secondsBetween } from './instants.ts'
import type { Location, StaffjoyRecords, TimeOffRequest } from './records.ts'
import { localTime, type Span } from './weeks.ts'

/** A line of the table before it is text. */
interface Record extends Span {
  readonly role_id: number
  readonly user_id: number
  readonly type: 'Recorded Time' | 'Time Off'
  readonly status: string
  readonly minutes: number
}

const headerOf = (zone: string): string[] => [
  'Name',
  'Employee Id',
  'Email',
  'Organization',
  'Location',
  'Role',
  'Start time (UTC)',
  'End time (UTC)',
  `Start time (Local timezone - ${zone})`,
  `End time (Local timezone - ${zone})`,
  'Type',
  'Status',
  'Duration (minutes)',
]

/** Timeclocks and days off of members, by start, below a header. Shifts are left out. */
export function attendanceTable(attended: Attended, records: StaffjoyRecords, location: Location): string[][] {
  const lines = recordsOf(attended)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .flatMap((record) => lineOf(record, records, location))
  return [headerOf(location.timezone), ...lines]
}

const recordsOf = ({ timeclocks, daysOff }: Attended): Record[] => [
  ...timeclocks.map(({ id: _, ...timeclock }): Record => {
    const minutes = Math.trunc(secondsBetween(timeclock.start, timeclock.stop) / 60)
    return { ...timeclock, type: 'Recorded Time', status: '', minutes }
  }),
  ...daysOff.map(({ state, minutes_paid, ...request }): Record => {
    return { ...request, type: 'Time Off', status: titleOf(state), minutes: minutes_paid }
  }),
]

/** `approved_paid` is Approved Paid. */
const titleOf = (state: TimeOffRequest['state']): string =>
  (state ?? '').replace(/(^|_)(.)/g, (_, gap: string, letter: string) => (gap && ' ') + letter.toUpperCase())

/** None for somebody who was never a worker of the role. */
function lineOf(record: Record, records: StaffjoyRecords, location: Location): [string[]] | [] {
  const { role_id, user_id, start, stop, type, status, minutes } = record
  const membership = membershipOf(records, role_id, user_id)
  const user = records.users.get(user_id)
  if (membership === undefined || user === undefined) return []
  const { timezone, organization_id, name } = location
  return [
    [
      user.name ?? '',
      membership.internal_id ?? '',
      user.email,
      records.organizations.get(organization_id)?.name ?? '',
      name ?? '',
      records.roles.get(role_id)?.name ?? '',
      start,
      stop,
      localTime(start, timezone),
      localTime(stop, timezone),
      type,
      status,
      String(minutes),
    ],
  ]
}
