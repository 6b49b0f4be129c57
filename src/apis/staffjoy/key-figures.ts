import { toEpochMs, toInstant } from './instants.ts'
import type { StaffjoyRecords, User } from './records.ts'
import { LONGEST_SHIFT_MS } from './shift-rules.ts'
import { DAY_MS, SECOND_MS } from './time-units.ts'

const WEEK_MS = 7 * DAY_MS
/** A Monday. Weeks are those of UTC here. */
const FIRST_WEEK = '2015-09-14T00:00:00'

/** How much the service is used. The staff of the service does not count. */
export function keyFiguresOf(records: StaffjoyRecords, now: number) {
  const isCounted = (userId: number): boolean => {
    const user = records.users.get(userId)
    return user !== undefined && !isStaff(user)
  }
  const open = records.timeclocks.find(['stop'], [null], { from: '' })
  const clockedIn = new Set([...open].map(({ user_id }) => user_id))
  const online = [...records.users.all()].filter(({ last_seen }) => toEpochMs(last_seen.slice(0, 19)) > now - DAY_MS)
  return {
    people_scheduled_per_week: scheduledPerWeek(records, now, isCounted),
    people_clocked_in: [...clockedIn].filter(isCounted).length,
    people_on_shifts: [...onShifts(records, now)].filter(isCounted).length,
    people_online_in_last_day: online.filter((user) => !isStaff(user)).length,
  }
}

const isStaff = ({ email }: User): boolean => email.endsWith('@staffjoy.com')

/** Different users with a shift that starts in the week, by the date of its Monday, up to the current week. */
function scheduledPerWeek(
  records: StaffjoyRecords,
  now: number,
  isCounted: (userId: number) => boolean,
): Record<string, number> {
  const first = toEpochMs(FIRST_WEEK)
  const weeks: Set<number>[] = []
  for (let start = first; start <= now; start += WEEK_MS) weeks.push(new Set())
  const range = { from: FIRST_WEEK, before: toInstant(first + weeks.length * WEEK_MS) }
  for (const { id } of records.roles.all())
    for (const { user_id, start } of records.shifts.find(['role_id'], [id], range))
      if (user_id !== 0) weeks[Math.floor((toEpochMs(start) - first) / WEEK_MS)]?.add(user_id)
  const entries = weeks.map((users, week): [string, number] => {
    const monday = toInstant(first + week * WEEK_MS).slice(0, 10)
    return [monday, [...users].filter(isCounted).length]
  })
  return Object.fromEntries(entries)
}

function onShifts(records: StaffjoyRecords, now: number): Set<number> {
  const at = toInstant(now)
  const range = { from: toInstant(now - LONGEST_SHIFT_MS), before: toInstant(now + SECOND_MS) }
  const users = new Set<number>()
  for (const { id } of records.roles.all())
    for (const { user_id, start, stop } of records.shifts.find(['role_id'], [id], range))
      if (user_id !== 0 && start <= at && stop > at) users.add(user_id)
  return users
}
