import { reply } from '../../behavior/call.ts'
import { attendanceTable } from './attendance-csv.ts'
import { type Attended, attendedIn, type ClosedTimeclock } from './attendance-records.ts'
import { locationOf } from './call-place.ts'
import { csvFile } from './csv.ts'
import { dateOf, secondsBetween } from './instants.ts'
import { refuse } from './problems.ts'
import type { Handler, Shift, StaffjoyRecords, TimeOffRequest } from './records.ts'
import { shownShift } from './shift-view.ts'
import { dateFinder, datesBetween, dayOf } from './weeks.ts'

/** A hundred years. Every day has its key in the answer, and one request must not keep all others waiting for minutes. */
const LONGEST_RANGE_MS = 36_525 * 86_400_000

const getAttendance: Handler<'getAttendance'> = ({ path, query }, records) => {
  const location = locationOf({ path }, records)
  const { startDate, endDate, csv_export } = query
  const [first, last] = [dateOf(startDate, 'startDate'), dateOf(endDate, 'endDate')]
  if (Date.parse(last) - Date.parse(first) > LONGEST_RANGE_MS) refuse('range_too_long')
  const [{ start }, { stop }] = [dayOf(first, location.timezone), dayOf(last, location.timezone)]
  const attended = attendedIn({ from: start, before: stop }, records, location)
  if (csv_export) {
    const name = `attendance-${location.name ?? ''}-${startDate}-${endDate}.csv`
    const { body, headers } = csvFile(name, attendanceTable(attended, records, location))
    return reply(200, body, headers)
  }
  const data = Object.fromEntries(datesBetween(first, last).map((date) => [date, [] as Entry[]]))
  const dateAt = dateFinder(location.timezone)
  for (const [date, ofDay] of groupBy(attended, (record) => dateAt(record.start)))
    data[date] = rowsOf(ofDay).map((row) => entryOf(row, records))
  return reply(200, { data, summary: rowsOf(attended).map(summaryOf) })
}

/** Records that have something in common. */
interface Group {
  /** One of them. */
  readonly first: Attendance
  readonly shifts: Shift[]
  readonly timeclocks: ClosedTimeclock[]
  readonly daysOff: TimeOffRequest[]
}

type Attendance = Shift | ClosedTimeclock | TimeOffRequest

function groupBy({ shifts, timeclocks, daysOff }: Attended, keyOf: (record: Attendance) => string): Map<string, Group> {
  const groups = new Map<string, Group>()
  const groupOf = (record: Attendance): Group => {
    const key = keyOf(record)
    const group = groups.get(key) ?? { first: record, shifts: [], timeclocks: [], daysOff: [] }
    groups.set(key, group)
    return group
  }
  for (const shift of shifts) groupOf(shift).shifts.push(shift)
  for (const timeclock of timeclocks) groupOf(timeclock).timeclocks.push(timeclock)
  for (const request of daysOff) groupOf(request).daysOff.push(request)
  return groups
}

/** What each user has in each role. */
const rowsOf = (attended: Attended): Group[] =>
  [...groupBy(attended, ({ role_id, user_id }) => `${role_id}/${user_id}`).values()].sort(
    ({ first: a }, { first: b }) => a.role_id - b.role_id || a.user_id - b.user_id,
  )

type Entry = ReturnType<typeof entryOf>

function entryOf(row: Group, records: StaffjoyRecords) {
  const { first, shifts, timeclocks, daysOff } = row
  return {
    user_id: first.user_id,
    role_id: first.role_id,
    shifts: shifts.map((shift) => shownShift(records, shift)),
    timeclocks,
    // There is one at most for a day.
    time_off_requests: daysOff[0] ?? null,
    logged_time: loggedSeconds(row),
  }
}

function summaryOf(row: Group) {
  const { first, shifts, timeclocks, daysOff } = row
  return {
    user_id: first.user_id,
    role_id: first.role_id,
    logged_time: loggedSeconds(row),
    scheduled_time: sum(shifts.map(({ start, stop }) => secondsBetween(start, stop))),
    shift_count: shifts.length,
    timeclock_count: timeclocks.length,
    time_off_request_count: daysOff.length,
  }
}

const loggedSeconds = ({ timeclocks, daysOff }: Group): number =>
  sum(timeclocks.map(({ start, stop }) => secondsBetween(start, stop))) +
  sum(daysOff.map(({ minutes_paid }) => minutes_paid * 60))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

export const attendanceHandlers = { getAttendance }
