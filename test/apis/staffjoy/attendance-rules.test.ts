import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attendanceHandlers } from '../../../src/apis/staffjoy/attendance.ts'
import { toEpochMs, toInstant } from '../../../src/apis/staffjoy/instants.ts'
import type { StaffjoyRecords, TimeOffRequest } from '../../../src/apis/staffjoy/records.ts'
import { dayOf } from '../../../src/apis/staffjoy/weeks.ts'
import type { Effects } from '../../../src/state/effects.ts'
import { openRecords } from './loose-records.ts'
import { shownDate } from './shown-date.ts'

const fresh = await openRecords()

/** Zones, each with a day on which their clocks change, or on which they do not. */
const CHANGES: readonly (readonly [zone: string, date: string])[] = [
  ['America/Los_Angeles', '2016-03-13'],
  ['America/Los_Angeles', '2016-11-06'],
  ['America/Sao_Paulo', '2018-02-17'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Havana', '2016-03-13'],
  ['America/Havana', '2016-11-06'],
  ['Asia/Beirut', '2017-03-26'],
  ['Asia/Beirut', '2017-10-28'],
  ['Australia/Lord_Howe', '2016-04-03'],
  ['Antarctica/Troll', '2016-03-27'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Kiritimati', '2016-05-11'],
  ['UTC', '2016-02-29'],
]

const DAY_MS = 86_400_000
const ROLES = [1, 2, 3] // the last one is at another location
const USERS = [4, 5, 6]
const STATES: readonly TimeOffRequest['state'][] = ['approved_paid', 'approved_unpaid', 'sick', 'denied', null]

const who = { role_id: fc.constantFrom(...ROLES), user_id: fc.constantFrom(...USERS) }
const holder = { ...who, user_id: fc.constantFrom(0, ...USERS) }
/** Seconds from the day in question. */
const start = fc.oneof(
  fc.integer({ min: -3 * 86_400, max: 4 * 86_400 }),
  fc.integer({ min: -72, max: 96 }).map((hours) => hours * 3600),
)
const seconds = fc.integer({ min: 1, max: 23 * 3600 })
const minutes_paid = fc.integer({ min: 0, max: 1380 })
const day = fc.integer({ min: -3, max: 3 })

const world = fc.record({
  change: fc.constantFrom(...CHANGES),
  range: fc.tuple(day, day),
  shifts: fc.array(fc.record({ ...holder, start, seconds }), { maxLength: 15 }),
  timeclocks: fc.array(fc.record({ ...who, start, seconds: fc.option(seconds) }), { maxLength: 15 }),
  daysOff: fc.uniqueArray(fc.record({ ...who, day, minutes_paid, state: fc.constantFrom(...STATES) }), {
    maxLength: 12,
    selector: ({ role_id, user_id, day: days }) => `${role_id}/${user_id}/${days}`,
  }),
})
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never

const dateAfter = (date: string, days: number): string => toInstant(Date.parse(date) + days * DAY_MS).slice(0, 10)

/** What a made-up world has, stored. */
function store({ change: [timezone, date], shifts, timeclocks, daysOff }: World): StaffjoyRecords {
  const records = fresh()
  const at = (offset: number): string => toInstant(Date.parse(date) + offset * 1000)
  records.locations.update(1, { timezone })
  for (const { start: from, seconds: length, ...own } of shifts)
    records.shifts.insert({ ...own, start: at(from), stop: at(from + length), published: false, description: null })
  for (const { start: from, seconds: length, ...own } of timeclocks)
    records.timeclocks.insert({ ...own, start: at(from), stop: length === null ? null : at(from + length) })
  for (const { day: days, ...own } of daysOff) {
    const span = dayOf(dateAfter(date, days), timezone)
    // Apia had no 30 December 2011.
    if (span.start < span.stop) records.time_off_requests.insert({ ...own, ...span, approver_user_id: 0 })
  }
  return records
}

const lengthOf = ({ start: from, stop }: { start: string; stop: string | null }): number =>
  stop === null ? 0 : (toEpochMs(stop) - toEpochMs(from)) / 1000

const total = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** What each user has in each role on the dates that are meant, found by looking at everything for each of them. */
function naiveRows(records: StaffjoyRecords, zone: string, isMeant: (date: string) => boolean) {
  return [1, 2].flatMap((role_id) =>
    USERS.flatMap((user_id) => {
      const isOurs = (one: { role_id: number; user_id: number; start: string }): boolean =>
        one.role_id === role_id && one.user_id === user_id && isMeant(shownDate(toEpochMs(one.start), zone))
      const shifts = [...records.shifts.all()].filter(isOurs)
      const timeclocks = [...records.timeclocks.all()].filter((one) => isOurs(one) && one.stop !== null)
      const approved = [...records.time_off_requests.all()].filter(({ state }) => state !== null && state !== 'denied')
      const daysOff = approved.filter(isOurs)
      if (shifts.length + timeclocks.length + daysOff.length === 0) return []
      const logged_time = total(timeclocks.map(lengthOf)) + total(daysOff.map((one) => one.minutes_paid * 60))
      return [{ row: { role_id, user_id, logged_time }, shifts, timeclocks, daysOff }]
    }),
  )
}

function naive(records: StaffjoyRecords, zone: string, startDate: string, endDate: string) {
  const dates: string[] = []
  for (let date = startDate; date <= endDate; date = dateAfter(date, 1)) dates.push(date)
  const data = dates.map((date) => {
    const rows = naiveRows(records, zone, (shown) => shown === date)
    const entries = rows.map(({ row, shifts, timeclocks, daysOff }) => {
      return { ...row, shifts: idsOf(shifts), timeclocks: idsOf(timeclocks), time_off_requests: daysOff[0]?.id }
    })
    return [date, entries] as const
  })
  const rows = naiveRows(records, zone, (shown) => dates.includes(shown))
  const summary = rows.map(({ row, shifts, timeclocks, daysOff }) => {
    const counts = { shift_count: shifts.length, timeclock_count: timeclocks.length }
    const scheduled_time = total(shifts.map(lengthOf))
    return { ...row, scheduled_time, ...counts, time_off_request_count: daysOff.length }
  })
  return { data: Object.fromEntries(data), summary }
}

const idsOf = (records: readonly { readonly id: number }[]): number[] =>
  records.map(({ id }) => id).sort((a, b) => a - b)

/** The answer of the operation, with ids in the place of records. */
function answered(records: StaffjoyRecords, startDate: string, endDate: string) {
  type Call = Parameters<typeof attendanceHandlers.getAttendance>[0]
  const call = { path: { organization_id: 1, location_id: 1 }, query: { startDate, endDate } }
  const { body } = attendanceHandlers.getAttendance(call as unknown as Call, records, {} as Effects)
  if (typeof body !== 'object' || !('summary' in body)) throw new Error('no attendance')
  const days = Object.entries(body.data).map(([date, entries]) => [
    date,
    entries.map((entry) => {
      return {
        ...entry,
        shifts: idsOf(entry.shifts),
        timeclocks: idsOf(entry.timeclocks),
        time_off_requests: entry.time_off_requests?.id,
      }
    }),
  ])
  return { data: Object.fromEntries(days), summary: body.summary }
}

test('attendance is what looking at everything finds, whatever clocks do', () => {
  fc.assert(
    fc.property(world, (made) => {
      const records = store(made)
      const [zone, date] = made.change
      const [first, last] = made.range
      const [startDate, endDate] = [dateAfter(date, first), dateAfter(date, last)]
      expect(answered(records, startDate, endDate)).toEqual(naive(records, zone, startDate, endDate))
    }),
    { seed: 20160405, numRuns: 120 },
  )
})
