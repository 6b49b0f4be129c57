import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChompInput, planShifts, windowsOf } from '../../../src/apis/staffjoy/chomp-demand.ts'
import { coverHours, type Stretch } from '../../../src/apis/staffjoy/interval-cover.ts'
import { localHours } from '../../../src/apis/staffjoy/local-hours.ts'
import type { Week } from '../../../src/apis/staffjoy/week-object.ts'
import { DAYS, type Span } from '../../../src/apis/staffjoy/weeks.ts'

/** What is weighed, in this order. */
const costOf = (stretches: readonly Stretch[]) => [
  stretches.reduce((sum, { length, count }) => sum + length * count, 0),
  stretches.reduce((sum, { count }) => sum + count, 0),
  stretches.reduce((sum, { start, count }) => sum + start * count, 0),
]

const coverageOf = (stretches: readonly Stretch[], hours: number): number[] =>
  Array.from({ length: hours }, (_, hour) =>
    stretches
      .filter(({ start, length }) => start <= hour && hour < start + length)
      .reduce((sum, { count }) => sum + count, 0),
  )

describe('covering hours', () => {
  test.each([
    [[5, 5, 7, 8, 6, 6, 7, 7, 7, 9, 9, 6, 5, 4, 4], 4, 8, 95, 0],
    [[3, 4, 5, 5, 5, 4, 3, 3, 2], 4, 8, 34, 0],
    [[3, 4, 5, 5, 5, 4, 3, 3, 2], 8, 8, 40, 6],
    [[1, 1, 3, 1, 1, 1], 4, 6, 12, 4],
    [[0, 0, 0, 0], 1, 4, 0, 0],
  ])('%j with shifts of %i to %i hours takes %i', (demand, shortest, longest, hours, overage) => {
    const stretches = coverHours(demand, shortest, longest)
    expect(costOf(stretches)[0]).toBe(hours)
    const coverage = coverageOf(stretches, demand.length)
    expect(coverage.reduce((sum, people, hour) => sum + people - (demand[hour] ?? 0), 0)).toBe(overage)
  })

  test('of equal answers the one with the fewest shifts, then the one that starts earliest', () => {
    expect(coverHours([1, 1, 1, 1, 1, 1, 1, 1], 4, 8)).toEqual([{ start: 0, length: 8, count: 1 }])
    expect(coverHours([0, 1, 1, 0], 3, 3)).toEqual([{ start: 0, length: 3, count: 1 }])
    expect(coverHours([1, 1, 1, 2, 2, 1, 1], 3, 7)).toEqual([
      { start: 0, length: 5, count: 1 },
      { start: 3, length: 4, count: 1 },
    ])
  })

  test('what cannot be covered is said to be so', () => {
    expect(() => coverHours([1, 1], 3, 4)).toThrow('2 hours cannot be covered by stretches of 3 to 4')
  })

  test('many people are no harder than few', () => {
    const stretches = coverHours([1_000_000, 2_000_000, 1_000_000], 1, 3)
    expect(costOf(stretches)).toEqual([4_000_000, 2_000_000, 1_000_000])
  })

  test('it is as good as the best of all answers', () => {
    const problems = fc.record({
      demand: fc.array(fc.nat(2), { minLength: 3, maxLength: 6 }),
      shortest: fc.integer({ min: 1, max: 3 }),
      more: fc.nat(3),
    })
    fc.assert(
      fc.property(problems, ({ demand, shortest, more }) => {
        const stretches = coverHours(demand, shortest, shortest + more)
        expect(costOf(stretches)).toEqual(bestOf(demand, shortest, shortest + more))
      }),
      { numRuns: 150 },
    )
  })
})

/** The least cost of any answer, by trying what may begin at each hour. */
function bestOf(demand: readonly number[], shortest: number, longest: number): number[] {
  const most = Math.max(...demand)
  const known = new Map<string, number[] | undefined>()
  // `present`: how many go on for so many more hours, the present one included.
  const from = (hour: number, present: readonly number[]): number[] | undefined => {
    if (hour === demand.length) return [0, 0, 0]
    const key = `${hour} ${present}`
    if (!known.has(key)) known.set(key, search(hour, present))
    return known.get(key)
  }
  const search = (hour: number, present: readonly number[]): number[] | undefined => {
    let best: number[] | undefined
    const choose = (length: number, going: readonly number[], cost: readonly number[]): void => {
      if (length > longest || hour + length > demand.length) {
        if (going.reduce((sum, people) => sum + people, 0) < (demand[hour] ?? 0)) return
        const rest = from(hour + 1, going.slice(2).length === 0 ? [0] : [0, ...going.slice(2)])
        const total = rest?.map((part, place) => part + (cost[place] ?? 0))
        if (total !== undefined && (best === undefined || isLess(total, best))) best = total
        return
      }
      for (let count = 0; count <= most; count++) {
        const next = [...going]
        while (next.length <= length) next.push(0)
        next[length] = (next[length] ?? 0) + count
        const [hours = 0, stretches = 0, starts = 0] = cost
        choose(length + 1, next, [hours + count * length, stretches + count, starts + count * hour])
      }
    }
    choose(shortest, present, [0, 0, 0])
    return best
  }
  return from(0, [0]) ?? []
}

const isLess = (a: readonly number[], b: readonly number[]): boolean => {
  const place = a.findIndex((part, index) => part !== b[index])
  return place !== -1 && (a[place] ?? 0) < (b[place] ?? 0)
}

const ORDINARY = { start: '2016-02-29T08:00:00', stop: '2016-03-07T08:00:00' }
const SPRING = { start: '2016-03-07T08:00:00', stop: '2016-03-14T07:00:00' }
const AUTUMN = { start: '2016-10-31T07:00:00', stop: '2016-11-07T08:00:00' }
const ZONE = 'America/Los_Angeles'

/** A demand by day and hour. */
const demandOf = (people: (day: number, hour: number) => number): Week =>
  Object.fromEntries(
    DAYS.map((day, place) => [day, Array.from({ length: 24 }, (_, hour) => people(place, hour))]),
  ) as Week

const inputOf = (demand: Week, changes: Partial<ChompInput> = {}): ChompInput => {
  const lengths = { minShiftLengthHours: 4, maxShiftLengthHours: 8 }
  return { scheduleId: 1, week: ORDINARY, zone: ZONE, demand, ...lengths, shifts: [], ...changes }
}

const hoursOf = (shifts: readonly Span[]): number =>
  shifts.reduce((sum, { start, stop }) => sum + (Date.parse(`${stop}Z`) - Date.parse(`${start}Z`)) / 3_600_000, 0)

describe('windows of demand', () => {
  const hours = localHours(ORDINARY, ZONE)
  const lengths = { shortest: 4, longest: 8 }
  /** Hours from each start to before each end need somebody. */
  const needed = (...runs: [start: number, end: number][]) =>
    hours.map((_, hour) => Number(runs.some(([start, end]) => start <= hour && hour < end)))

  test.each([
    [
      'runs',
      needed([9, 17], [33, 41]),
      [
        { start: 9, length: 8 },
        { start: 33, length: 8 },
      ],
    ],
    ['none', needed(), []],
    ['too short for a shift', needed([9, 12], [33, 37]), [{ start: 33, length: 4 }]],
    [
      'over the end of the week',
      needed([0, 6], [33, 41], [160, 168]),
      [
        { start: 33, length: 8 },
        { start: 160, length: 14 },
      ],
    ],
    ['long enough only over the end', needed([0, 2], [166, 168]), [{ start: 166, length: 4 }]],
    ['only at the beginning', needed([0, 6]), [{ start: 0, length: 6 }]],
    ['of a day', needed([0, 24]), [{ start: 0, length: 24 }]],
    [
      'longer than a day, in halves',
      needed([0, 25]),
      [
        { start: 0, length: 12 },
        { start: 12, length: 13 },
      ],
    ],
    [
      'longer than two, in quarters',
      needed([10, 60]),
      [
        { start: 10, length: 12 },
        { start: 22, length: 13 },
        { start: 35, length: 12 },
        { start: 47, length: 13 },
      ],
    ],
  ])('%s', (_name, demand, windows) => {
    expect(windowsOf(demand, hours, lengths)).toEqual(windows)
  })

  test('days, where demand never ends, whatever the first hours of the week are', () => {
    const days = DAYS.map((_, day) => ({ start: day * 24, length: 24 }))
    expect(windowsOf(needed([0, 168]), hours, lengths)).toEqual(days)
    expect(windowsOf(needed([8, 168]), hours, lengths)).toEqual(days)
    expect(windowsOf(needed([9, 168]), hours, lengths)).not.toEqual(days)
    const short = localHours(SPRING, ZONE)
    expect(
      windowsOf(
        short.map(() => 1),
        short,
        lengths,
      ).at(-1),
    ).toEqual({ start: 144, length: 23 })
    const long = localHours(AUTUMN, ZONE)
    expect(
      windowsOf(
        long.map(() => 1),
        long,
        lengths,
      ).slice(-2),
    ).toEqual([
      { start: 144, length: 12 },
      { start: 156, length: 13 },
    ])
  })

  test('that cannot be cut into two shifts stay whole', () => {
    expect(windowsOf(needed([0, 30]), hours, { shortest: 16, longest: 20 })).toEqual([{ start: 0, length: 30 }])
  })
})

describe('the shifts of a week', () => {
  const busy = [3, 4, 5, 5, 5, 4, 3, 3, 2]

  test('follow the demand of each day', () => {
    const shifts = planShifts(inputOf(demandOf((_, hour) => busy[hour - 9] ?? 0)))
    expect([shifts.length, hoursOf(shifts)]).toEqual([35, 7 * 34])
    expect(shifts.slice(0, 5)).toEqual([
      { start: '2016-02-29T17:00:00', stop: '2016-02-29T22:00:00' },
      { start: '2016-02-29T17:00:00', stop: '2016-02-29T23:00:00' },
      { start: '2016-02-29T17:00:00', stop: '2016-03-01T01:00:00' },
      { start: '2016-02-29T18:00:00', stop: '2016-03-01T02:00:00' },
      { start: '2016-02-29T19:00:00', stop: '2016-03-01T02:00:00' },
    ])
  })

  test('are none where nobody is needed, or for too short a time', () => {
    expect(planShifts(inputOf(demandOf(() => 0)))).toEqual([])
    expect(planShifts(inputOf(demandOf((_, hour) => Number(hour >= 9 && hour < 12))))).toEqual([])
  })

  test('leave out who is there already, for any part of an hour', () => {
    const demand = demandOf((day, hour) => (day === 0 && hour >= 9 && hour < 17 ? 2 : 0))
    const whole = { start: '2016-02-29T17:00:00', stop: '2016-03-01T01:00:00' }
    expect(planShifts(inputOf(demand))).toEqual([whole, whole])
    expect(planShifts(inputOf(demand, { shifts: [whole] }))).toEqual([whole])
    expect(planShifts(inputOf(demand, { shifts: [whole, whole, whole] }))).toEqual([])
    const almost = { start: '2016-02-29T17:59:59', stop: '2016-03-01T00:00:01' }
    expect(planShifts(inputOf(demand, { shifts: [almost] }))).toEqual([whole])
    const before = { start: '2016-02-28T20:00:00', stop: '2016-02-29T17:00:00' }
    expect(planShifts(inputOf(demand, { shifts: [before] }))).toEqual([whole, whole])
  })

  test('go on over the end of the week, or begin with it', () => {
    const nights = demandOf((day, hour) => Number((day === 6 && hour >= 22) || (day === 0 && hour < 6)))
    const input = inputOf(nights, { minShiftLengthHours: 4, maxShiftLengthHours: 4 })
    expect(planShifts(input)).toEqual([
      { start: '2016-02-29T10:00:00', stop: '2016-02-29T14:00:00' },
      { start: '2016-03-07T06:00:00', stop: '2016-03-07T10:00:00' },
    ])
  })

  test('keep to local clocks when these change', () => {
    const day = demandOf((_, hour) => Number(hour >= 9 && hour < 17))
    expect(planShifts(inputOf(day, { week: SPRING })).slice(-2)).toEqual([
      { start: '2016-03-12T17:00:00', stop: '2016-03-13T01:00:00' },
      { start: '2016-03-13T16:00:00', stop: '2016-03-14T00:00:00' },
    ])
    // From midnight to six it is five hours, or seven.
    const night = demandOf((day, hour) => Number(day === 6 && hour < 6))
    expect(planShifts(inputOf(night, { week: SPRING }))).toEqual([
      { start: '2016-03-13T08:00:00', stop: '2016-03-13T13:00:00' },
    ])
    expect(planShifts(inputOf(night, { week: AUTUMN }))).toEqual([
      { start: '2016-11-06T07:00:00', stop: '2016-11-06T14:00:00' },
    ])
  })

  test('are not made by the ten thousand', () => {
    const input = inputOf(demandOf((day, hour) => (day === 0 && hour < 4 ? 10_001 : 0)))
    expect(() => planShifts(input)).toThrow('the demand takes 10001 shifts, and more than 10000 are not made')
  })

  test('meet every demand that a window has, inside it, and are always the same', () => {
    const demands = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(4) }), {
      minLength: 168,
      maxLength: 168,
    })
    const lengths = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat(8))
    const weeks = fc.constantFrom(ORDINARY, SPRING, AUTUMN)
    fc.assert(
      fc.property(demands, lengths, weeks, (people, [shortest, more], week) => {
        const longest = shortest + more
        const demand = demandOf((day, hour) => people[day * 24 + hour] ?? 0)
        const input = inputOf(demand, { week, minShiftLengthHours: shortest, maxShiftLengthHours: longest })
        const shifts = planShifts(input)
        expect(planShifts(input)).toEqual(shifts)
        checkWeek(input, shifts)
      }),
      { numRuns: 60 },
    )
  })
})

function checkWeek({ week, zone, demand, minShiftLengthHours, maxShiftLengthHours }: ChompInput, shifts: Span[]): void {
  const hours = localHours(week, zone)
  const lengths = { shortest: minShiftLengthHours, longest: maxShiftLengthHours }
  const needed = hours.map(({ day, hour }) => demand[day][hour] ?? 0)
  const present = hours.map(() => 0)
  const placeOf = new Map(hours.map(({ start }, place) => [start, place]))
  const windows = windowsOf(needed, hours, lengths)
  const inWindows = new Set<number>()
  for (const { start, length } of windows)
    for (let hour = start; hour < start + length; hour++) inWindows.add(hour % hours.length)
  for (const shift of shifts) {
    const start = placeOf.get(Date.parse(`${shift.start}Z`)) ?? Number.NaN
    const length = hoursOf([shift])
    expect(length).toBeGreaterThanOrEqual(minShiftLengthHours)
    expect(length).toBeLessThanOrEqual(maxShiftLengthHours)
    const isIn = (from: number) =>
      windows.some((window) => window.start <= from && from + length <= window.start + window.length)
    // In a window over the end of the week it may begin in the first hours.
    expect(isIn(start) || isIn(start + hours.length)).toBe(true)
    for (let hour = start; hour < start + length; hour++) {
      const place = hour % hours.length
      present[place] = (present[place] ?? 0) + 1
    }
  }
  for (const place of inWindows) expect(present[place]).toBeGreaterThanOrEqual(needed[place] ?? 0)
}
