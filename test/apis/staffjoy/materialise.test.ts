import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, test } from 'vitest'
import { toEpochMs, toInstant } from '../../../src/apis/staffjoy/instants.ts'
import { materialise, spanIn } from '../../../src/apis/staffjoy/materialise.ts'
import type { RecurringShift, Schedule, StaffjoyRecords } from '../../../src/apis/staffjoy/records.ts'
import { DAYS, type Span, weekOf } from '../../../src/apis/staffjoy/weeks.ts'
import { openRecords } from './loose-records.ts'
import { ID } from './stage.ts'

let fresh: () => StaffjoyRecords
beforeAll(async () => {
  fresh = await openRecords()
})

const ROLE_ID = 1

const scheduleOf = (records: StaffjoyRecords, week: Span): Schedule =>
  records.schedules.insert({
    role_id: ROLE_ID,
    ...week,
    state: 'initial',
    demand: null,
    min_shift_length_hour: null,
    max_shift_length_hour: null,
    created_at: '2016-01-01T00:00:00',
    last_update: null,
    chomp_start: null,
    chomp_end: null,
    mobius_start: null,
    mobius_end: null,
  })

const sundayAtNine = {
  role_id: ROLE_ID,
  user_id: 0,
  start_day: 'sunday',
  start_hour: 9,
  start_minute: 0,
  duration_minutes: 240,
  quantity: 1,
} as const satisfies Omit<RecurringShift, 'id'>

const MARCH = { start: '2016-03-07T08:00:00', stop: '2016-03-14T07:00:00' }
const AUTUMN = { start: '2016-10-31T07:00:00', stop: '2016-11-07T08:00:00' }

describe('the vectors of the reference', () => {
  test.each([
    [MARCH, '2016-03-13T16:00:00', '2016-03-13T20:00:00'],
    [AUTUMN, '2016-11-06T17:00:00', '2016-11-06T21:00:00'],
  ])('nine on Sunday is nine on Sunday after clocks changed: %o', (week, start, stop) => {
    const records = fresh()
    records.recurring_shifts.insert(sundayAtNine)
    materialise({ records }, scheduleOf(records, week))
    expect([...records.shifts.all()]).toEqual([
      { id: 1, role_id: ROLE_ID, user_id: 0, start, stop, published: false, description: null },
    ])
  })
})

describe('at a change of clocks', () => {
  const zone = 'America/Los_Angeles'
  const early = { id: 1, ...sundayAtNine, start_hour: 2, start_minute: 30 }

  test('a time that does not exist is moved forward by the gap', () => {
    expect(spanIn(MARCH, early, zone).start).toBe('2016-03-13T10:30:00') // 03:30 in summer time
  })

  test('of a time that comes twice it is the second', () => {
    expect(spanIn(AUTUMN, { ...early, start_hour: 1 }, zone).start).toBe('2016-11-06T09:30:00') // 01:30 in standard time
  })

  test('a shift lasts its minutes, whatever clocks show at its end', () => {
    expect(spanIn(MARCH, { ...early, start_hour: 0, start_minute: 0 }, zone)).toEqual({
      start: '2016-03-13T08:00:00',
      stop: '2016-03-13T12:00:00', // 05:00
    })
  })
})

describe('what a week is given', () => {
  test('as many shifts as a recurring one says, for its role alone', () => {
    const records = fresh()
    records.recurring_shifts.insert({ ...sundayAtNine, quantity: 3 })
    records.recurring_shifts.insert({ ...sundayAtNine, role_id: 2 })
    materialise({ records }, scheduleOf(records, MARCH))
    const shifts = [...records.shifts.all()]
    expect(shifts.map(({ role_id, user_id, start }) => [role_id, user_id, start])).toEqual(
      Array(3).fill([ROLE_ID, 0, '2016-03-13T16:00:00']),
    )
  })

  test('a shift that overlaps another one of its worker is nobody’s; one that touches is theirs', () => {
    const records = fresh()
    const own = { ...sundayAtNine, user_id: ID.worker }
    const rest = { role_id: ROLE_ID, published: true, description: null }
    records.shifts.insert({ ...rest, user_id: ID.worker, start: '2016-03-13T19:00:00', stop: '2016-03-13T21:00:00' })
    records.recurring_shifts.insert(own)
    records.recurring_shifts.insert({ ...own, start_hour: 14 })
    records.recurring_shifts.insert({ ...own, start_hour: 6, duration_minutes: 180 })
    materialise({ records }, scheduleOf(records, MARCH))
    const made = [...records.shifts.all()].slice(1)
    expect(made.map(({ user_id, start }) => [user_id, start])).toEqual([
      [0, '2016-03-13T16:00:00'],
      [ID.worker, '2016-03-13T21:00:00'],
      [ID.worker, '2016-03-13T13:00:00'],
    ])
  })

  test('limits do not matter', () => {
    const records = fresh()
    for (const start_day of DAYS)
      records.recurring_shifts.insert({ ...sundayAtNine, start_day, user_id: ID.worker, duration_minutes: 1380 })
    materialise({ records }, scheduleOf(records, MARCH))
    expect([...records.shifts.all()].every(({ user_id }) => user_id === ID.worker)).toBe(true)
  })
})

/** Clocks change by an hour, by half of one, and at midnight. */
const ZONES = ['America/Los_Angeles', 'Europe/London', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Asia/Tehran', 'UTC']

const WEEK_MINUTES = 7 * 24 * 60

const showing = (instant: string, zone: string) => Temporal.Instant.from(`${instant}Z`).toZonedDateTimeISO(zone)

/** Half of them with a change of clocks. */
const week = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    firstDay: fc.constantFrom(...DAYS),
    at: fc.integer({ min: Date.parse('2014-01-01T00:00:00Z'), max: Date.parse('2017-01-01T00:00:00Z') }),
    atChange: fc.boolean(),
  })
  .map(({ zone, firstDay, at, atChange }) => {
    const moment = showing(toInstant(at), zone)
    const change = atChange ? moment.getTimeZoneTransition('next') : null
    const { epochMilliseconds, dayOfWeek } = change ?? moment
    return { zone, week: weekOf(toInstant(epochMilliseconds), { zone, firstDay }), day: DAYS[dayOfWeek - 1] }
  })

const times = fc.record({
  start_day: fc.constantFrom(...DAYS, undefined, undefined, undefined),
  start_hour: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 23 })),
  start_minute: fc.integer({ min: 0, max: 59 }),
  duration_minutes: fc.integer({ min: 1, max: 1380 }),
})

test('clocks show the time of a recurring shift on its day when it starts, in every week and zone', () => {
  const seen = { gaps: 0, twice: 0 }
  fc.assert(
    fc.property(week, times, ({ week, zone, day }, { start_day = day ?? 'monday', ...rest }) => {
      const recurring = { start_day, ...rest }
      const { start, stop } = spanIn(week, { id: 1, role_id: 1, user_id: 0, quantity: 1, ...recurring }, zone)
      expect(toEpochMs(stop) - toEpochMs(start)).toBe(recurring.duration_minutes * 60_000)
      expect(start >= week.start && start < week.stop).toBe(true)
      const minutesAt = (shiftMinutes: number): number => {
        const { dayOfWeek, hour, minute } = showing(toInstant(toEpochMs(start) + shiftMinutes * 60_000), zone)
        return ((dayOfWeek - 1) * 24 + hour) * 60 + minute
      }
      const wanted = (DAYS.indexOf(recurring.start_day) * 24 + recurring.start_hour) * 60 + recurring.start_minute
      const late = minutesAt(0) - wanted
      if (late > 0) {
        seen.gaps++
        // No clock showed the time: so much before, it was so much less than that.
        expect([30, 60]).toContain(late)
        expect(minutesAt(-late)).toBe((wanted - late + WEEK_MINUTES) % WEEK_MINUTES)
        return
      }
      expect(late).toBe(0)
      // It is the last time that clocks show this.
      for (const later of [30, 60]) expect(minutesAt(later)).not.toBe(wanted)
      if (minutesAt(-60) === wanted || minutesAt(-30) === wanted) seen.twice++
    }),
    { seed: 53, numRuns: 600 },
  )
  expect(seen.gaps).toBeGreaterThan(5)
  expect(seen.twice).toBeGreaterThan(5)
})
