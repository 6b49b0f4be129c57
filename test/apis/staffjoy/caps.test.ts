import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, test } from 'vitest'
import { bindingCapsOf, capsOf } from '../../../src/apis/staffjoy/caps.ts'
import { toEpochMs, toInstant } from '../../../src/apis/staffjoy/instants.ts'
import type { Membership, Role, Shift, StaffjoyRecords } from '../../../src/apis/staffjoy/records.ts'
import type { PlannedShift } from '../../../src/apis/staffjoy/shift-rules.ts'
import { DAYS, type Day } from '../../../src/apis/staffjoy/weeks.ts'
import { openRecords } from './loose-records.ts'
import { ID } from './stage.ts'

let fresh: () => StaffjoyRecords
beforeAll(async () => {
  fresh = await openRecords()
})

const HOUR_MS = 3_600_000
const ROLE_ID = 1

const shiftFor = (start: string, stop: string): PlannedShift => {
  return { role_id: ROLE_ID, user_id: ID.worker, start, stop }
}

const store = (records: StaffjoyRecords, shift: PlannedShift): Shift =>
  records.shifts.insert({ ...shift, published: false, description: null })

/** Los Angeles in winter. Days of the week that begins on Monday, 7 March 2016. */
const local = (day: number, hour: number): string => toInstant(Date.UTC(2016, 2, 7 + day, hour + 8))

/** Whether the worker may have the last of these shifts, given the others. */
function isWithin(spans: readonly (readonly [start: string, stop: string])[], role: Partial<Role> = {}): boolean {
  const records = fresh()
  records.roles.update(ROLE_ID, role)
  const shifts = spans.map(([start, stop]) => shiftFor(start, stop))
  const last = shifts.pop()
  for (const shift of shifts) store(records, shift)
  return last !== undefined && capsOf(records, ROLE_ID)(last)
}

describe('the vectors of the reference', () => {
  const monday = [local(0, 9), local(0, 17)] as const

  test('between shifts there is the gap of the role, or more', () => {
    expect(isWithin([monday, [local(1, 5), local(1, 13)]])).toBe(true)
    expect(isWithin([monday, [local(1, 4), local(1, 12)]])).toBe(false)
  })

  test('a shift across midnight counts for both days', () => {
    const early = [local(0, 0), local(0, 4)] as const
    expect(isWithin([early, [local(0, 20), local(1, 0)]])).toBe(true)
    expect(isWithin([early, [local(0, 20), local(1, 1)]])).toBe(true)
    expect(isWithin([early, [local(0, 19), local(1, 0)]])).toBe(false)
  })

  test('after forty hours nothing more fits into the week', () => {
    const fortyHours = [0, 1, 2, 3, 4].map((day) => [local(day, 9), local(day, 17)] as const)
    expect(isWithin(fortyHours)).toBe(true)
    expect(isWithin([...fortyHours, [local(5, 9), local(5, 10)]])).toBe(false)
    expect(isWithin([...fortyHours, [local(7, 9), local(7, 10)]])).toBe(true)
  })
})

describe('days in a row', () => {
  const daily = (first: number, count: number) =>
    Array.from({ length: count }, (_, day) => [local(first + day, 9), local(first + day, 10)] as const)

  test('may be as many as the role says, and no more, as the published reference has it', () => {
    expect(isWithin(daily(0, 6), { max_consecutive_workdays: 6 })).toBe(true)
    expect(isWithin(daily(0, 7), { max_consecutive_workdays: 6 })).toBe(false)
  })

  test('count across the beginning of the week', () => {
    expect(isWithin(daily(-5, 6), { max_consecutive_workdays: 6 })).toBe(true)
    expect(isWithin(daily(-6, 7), { max_consecutive_workdays: 6 })).toBe(false)
  })

  test('two shifts of one day count once', () => {
    const twice = [...daily(0, 6), [local(5, 12), local(5, 13)] as const]
    expect(isWithin(twice, { max_consecutive_workdays: 6, min_hours_between_shifts: 0 })).toBe(true)
  })
})

test('a fault between two other shifts rules out a new one', () => {
  const [one, other] = [
    [local(0, 9), local(0, 10)],
    [local(0, 12), local(0, 13)],
  ] as const
  expect(isWithin([one, other, [local(4, 9), local(4, 10)]])).toBe(false)
  expect(isWithin([one, [local(4, 9), local(4, 10)]])).toBe(true)
})

test('the week of a shift is the schedule that holds it, where there is one', () => {
  const records = fresh()
  const thursday = local(3, 0)
  const template = {
    state: 'unpublished',
    demand: null,
    min_shift_length_hour: null,
    max_shift_length_hour: null,
  } as const
  const stamps = { last_update: null, chomp_start: null, chomp_end: null, mobius_start: null, mobius_end: null }
  for (const day of [0, 1, 2, 3, 4]) store(records, shiftFor(local(day, 9), local(day, 17)))
  const saturday = shiftFor(local(5, 9), local(5, 17))
  expect(capsOf(records, ROLE_ID)(saturday)).toBe(false)
  records.schedules.insert({
    role_id: ROLE_ID,
    start: thursday,
    stop: local(10, 0),
    created_at: thursday,
    ...template,
    ...stamps,
  })
  expect(capsOf(records, ROLE_ID)(saturday)).toBe(true)
})

test('who is not active in the role never may', () => {
  const records = fresh()
  const shift = shiftFor(local(0, 9), local(0, 10))
  expect(capsOf(records, ROLE_ID)(shift)).toBe(true)
  expect(capsOf(records, ROLE_ID)({ ...shift, user_id: ID.outsider })).toBe(false)
  records.role_workers.update(1, { archived: true })
  expect(capsOf(records, ROLE_ID)(shift)).toBe(false)
})

test('limits bind on boss plans that do not allow more', () => {
  const records = fresh()
  const tooLong = shiftFor(local(0, 9), local(0, 18))
  expect(bindingCapsOf(records, ROLE_ID)(tooLong)).toBe(false)
  records.organizations.update(1, { workers_can_claim_shifts_in_excess_of_max: true })
  expect(bindingCapsOf(records, ROLE_ID)(tooLong)).toBe(true)
  records.organizations.update(1, { workers_can_claim_shifts_in_excess_of_max: false, plan: 'flex-v2' })
  expect(bindingCapsOf(records, ROLE_ID)(tooLong)).toBe(true)
})

interface World {
  readonly zone: string
  readonly firstDay: Day
  readonly role: Pick<Role, 'min_hours_between_shifts' | 'max_hours_per_workday' | 'max_consecutive_workdays'>
  readonly membership: Pick<Membership, 'max_hours_per_workweek'>
  readonly shifts: readonly PlannedShift[]
  /** Which of them is asked about. */
  readonly place: number
}

/** Clocks change in the middle of what is looked at. */
const ZONES = {
  'America/Los_Angeles': '2016-03-13T10:00:00',
  'Europe/London': '2016-10-30T01:00:00',
  'Australia/Lord_Howe': '2016-04-02T15:00:00',
  'America/Sao_Paulo': '2016-10-16T03:00:00',
  'Asia/Kathmandu': '2016-05-01T00:00:00',
} as const

const world = fc
  .record({
    zone: fc.constantFrom(...(Object.keys(ZONES) as (keyof typeof ZONES)[])),
    firstDay: fc.constantFrom(...DAYS),
    role: fc.record({
      min_hours_between_shifts: fc.integer({ min: 0, max: 12 }),
      max_hours_per_workday: fc.integer({ min: 6, max: 12 }),
      max_consecutive_workdays: fc.integer({ min: 4, max: 13 }),
    }),
    membership: fc.record({ max_hours_per_workweek: fc.integer({ min: 30, max: 60 }) }),
    daysBefore: fc.integer({ min: 5, max: 16 }),
    // In half hours.
    steps: fc.array(
      fc.record({
        pause: fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: 22, max: 44 }) },
          { weight: 3, arbitrary: fc.integer({ min: 50, max: 96 }) },
          { weight: 1, arbitrary: fc.integer({ min: 0, max: 26 }) },
        ),
        length: fc.integer({ min: 4, max: 18 }),
      }),
      { minLength: 1, maxLength: 22 },
    ),
    place: fc.nat(),
  })
  .map(({ daysBefore, steps, place, ...rest }): World => {
    const change = toEpochMs(ZONES[rest.zone])
    let at = change - daysBefore * 24 * HOUR_MS
    const shifts = steps.map(({ pause, length }) => {
      const start = at + (pause * HOUR_MS) / 2
      at = start + (length * HOUR_MS) / 2
      return shiftFor(toInstant(start), toInstant(at))
    })
    return { ...rest, shifts, place: place % shifts.length }
  })

/** By zone and instant, as they are slow to find. */
const seen = new Map<string, string>()

/** Slowly: by half hours and the dates that clocks show. */
function naively({ zone, firstDay, role, membership, shifts, place }: World): boolean {
  const asked = shifts[place] as PlannedShift
  const dateAt = (instant: string): string => {
    const date =
      seen.get(`${zone} ${instant}`) ??
      Temporal.Instant.from(`${instant}Z`).toZonedDateTimeISO(zone).toPlainDate().toString()
    seen.set(`${zone} ${instant}`, date)
    return date
  }
  let first = Temporal.PlainDate.from(dateAt(asked.start))
  while (DAYS[first.dayOfWeek - 1] !== firstDay) first = first.subtract({ days: 1 })
  const days = (count: number) => first.add({ days: count }).toString()
  const margin = role.max_consecutive_workdays
  const near = shifts.filter(({ start }) => {
    const date = dateAt(start)
    return date >= days(-margin) && date < days(7 + margin)
  })
  const starts = new Set(near.map(({ start }) => dateAt(start)))
  for (let day = -margin; day < 7; day++)
    if (Array.from({ length: margin + 1 }, (_, more) => days(day + more)).every((date) => starts.has(date)))
      return false
  for (const [one, next] of near.slice(1).map((shift, before) => [near[before], shift] as const))
    if (one !== undefined && toEpochMs(next.start) - toEpochMs(one.stop) < role.min_hours_between_shifts * HOUR_MS)
      return false
  const halfHours = new Map<string, number>()
  for (const { start, stop } of near)
    for (let at = toEpochMs(start); at < toEpochMs(stop); at += HOUR_MS / 2) {
      const date = dateAt(toInstant(at))
      halfHours.set(date, (halfHours.get(date) ?? 0) + 1)
    }
  const ofWeek = Array.from({ length: 7 }, (_, day) => halfHours.get(days(day)) ?? 0)
  if (ofWeek.some((count) => count > role.max_hours_per_workday * 2)) return false
  return ofWeek.reduce((sum, count) => sum + count, 0) <= membership.max_hours_per_workweek * 2
}

test('the answer is that of counting every half hour by local dates, over changes of clocks', () => {
  const verdicts = { true: 0, false: 0 }
  fc.assert(
    fc.property(world, (given) => {
      const records = fresh()
      records.locations.update(1, { timezone: given.zone })
      records.organizations.update(1, { day_week_starts: given.firstDay })
      records.roles.update(ROLE_ID, given.role)
      records.role_workers.update(1, given.membership)
      const rows = given.shifts.map((shift) => store(records, shift))
      const asked = rows[given.place] as Shift
      const expected = naively(given)
      verdicts[`${expected}`]++
      // It is the same whether the shift is the worker's already or is yet to be.
      expect(capsOf(records, ROLE_ID)(asked)).toBe(expected)
      records.shifts.update(asked.id, { user_id: 0 })
      expect(capsOf(records, ROLE_ID)({ ...asked, user_id: ID.worker })).toBe(expected)
    }),
    { seed: 72, numRuns: 100 },
  )
  expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(15)
})
