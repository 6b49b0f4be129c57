import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { run } from '../../../src/apis/staffjoy/mobius.job.ts'
import { mobiusJob } from '../../../src/apis/staffjoy/mobius.ts'
import { type MobiusInput, type MobiusWorker, prepare } from '../../../src/apis/staffjoy/mobius-input.ts'
import type { Problem } from '../../../src/apis/staffjoy/mobius-problem.ts'
import { complete } from '../../../src/apis/staffjoy/mobius-rosters.ts'
import { search } from '../../../src/apis/staffjoy/mobius-search.ts'
import type { Week } from '../../../src/apis/staffjoy/week-object.ts'
import { DAYS, type Span } from '../../../src/apis/staffjoy/weeks.ts'
import { allAnswers, faultsOf, type Given, hasDaysOff, worlds, worthOf } from './mobius-rules.ts'

const WEEK = { start: '2016-02-29T08:00:00', stop: '2016-03-07T08:00:00' }
const ZONE = 'America/Los_Angeles'

/** From one hour to another of a day of the week, by local clocks; hours may go beyond 24. */
const span = (day: number, from: number, to: number): Span => {
  const at = (hour: number) => new Date(Date.UTC(2016, 1, 29 + day, hour + 8)).toISOString().slice(0, 19)
  return { start: at(from), stop: at(to) }
}

const hours = (isMarked: (day: number, hour: number) => boolean): Week =>
  Object.fromEntries(
    DAYS.map((day, place) => [day, Array.from({ length: 24 }, (_, hour) => Number(isMarked(place, hour)))]),
  ) as Week

const worker = (userId: number, changes: Partial<MobiusWorker> = {}): MobiusWorker => {
  const limits = { minHoursPerWorkweek: 0, maxHoursPerWorkweek: 40 }
  return { userId, ...limits, workingHours: null, preference: null, daysOff: [], shifts: [], ...changes }
}

const inputOf = (shifts: readonly Span[], workers: readonly MobiusWorker[], rules = {}): MobiusInput => {
  return {
    scheduleId: 1,
    week: WEEK,
    zone: ZONE,
    rules: { maxHoursPerWorkday: 8, minHoursBetweenShifts: 12, maxConsecutiveWorkdays: 6, ...rules },
    shifts: shifts.map((shift, place) => ({ id: place + 1, ...shift })),
    workers,
  }
}

/** Who gets each shift; 0 for nobody. */
async function givenIn(input: MobiusInput): Promise<number[]> {
  const { assignments, isOptimal } = await run(input)
  expect(isOptimal).toBe(true)
  expect(faultsOf(input, assignments)).toEqual([])
  return input.shifts.map(({ id }) => assignments.find(({ shiftId }) => shiftId === id)?.userId ?? 0)
}

describe('the hard rules', () => {
  const nine = span(0, 9, 17)

  test('a shift gets one worker, and a worker no two at a time', async () => {
    const given = await givenIn(inputOf([nine, nine, nine], [worker(1), worker(2)]))
    expect(given.toSorted()).toEqual([0, 1, 2])
  })

  test.each([
    [span(1, 5, 13), 1],
    [span(1, 4, 12), 0],
    [span(-1, 13, 21), 1],
    [span(-1, 14, 22), 0],
  ])('there are twelve hours to what the worker has already: %o', async (own, expected) => {
    expect(await givenIn(inputOf([nine], [worker(1, { shifts: [own] })]))).toEqual([expected])
  })

  test.each([
    [span(1, 5, 13), [1, 1]],
    [span(1, 4, 12), [1, 0]],
  ])('and to what is new: %o', async (other, expected) => {
    expect((await givenIn(inputOf([nine, other], [worker(1)]))).toSorted()).toEqual(expected.toSorted())
  })

  test.each([
    [(day: number, hour: number) => day === 0 && hour >= 9 && hour < 17, nine, 1],
    [(day: number, hour: number) => day === 0 && hour >= 9 && hour < 16, nine, 0],
    [(day: number, hour: number) => day === 0 && hour >= 10, nine, 0],
    [(day: number) => day === 0, span(0, 20, 26), 0],
    [(day: number) => day <= 1, span(0, 20, 26), 1],
    // From the last day into the first of the next week.
    [(day: number) => day === 6, span(6, 20, 26), 0],
    [(day: number) => day === 6 || day === 0, span(6, 20, 26), 1],
    [
      (day: number, hour: number) => day === 0 && hour === 9,
      { start: '2016-02-29T17:30:00', stop: '2016-02-29T18:00:00' },
      1,
    ],
    [
      (day: number, hour: number) => day === 0 && hour === 9,
      { start: '2016-02-29T17:30:00', stop: '2016-02-29T18:00:01' },
      0,
    ],
  ])('every hour that a shift touches is possible: %#', async (isPossible, shift, expected) => {
    const workingHours = hours(isPossible)
    expect(await givenIn(inputOf([shift], [worker(1, { workingHours })]))).toEqual([expected])
  })

  test('days off are not possible, and neither is what reaches into one', async () => {
    const off = worker(1, { daysOff: [{ start: '2016-03-02T08:00:00', minutesPaid: 0 }] })
    const shifts = [span(2, 9, 17), span(1, 20, 24), span(0, 9, 17)]
    expect(await givenIn(inputOf(shifts, [off]))).toEqual([0, 1, 1])
    expect(await givenIn(inputOf([span(1, 20, 25)], [off]))).toEqual([0])
    const after = worker(1, { daysOff: [{ start: '2016-03-07T08:00:00', minutesPaid: 0 }] })
    expect(await givenIn(inputOf([span(6, 20, 24), span(0, 9, 12)], [after]))).toEqual([1, 1])
    expect(await givenIn(inputOf([span(6, 20, 25), span(0, 9, 12)], [after]))).toEqual([0, 1])
  })

  test('the week is not longer than allowed, with paid days off and what the worker has already', async () => {
    const days = [0, 1, 2, 3].map((day) => span(day, 9, 17))
    const count = async (changes: Partial<MobiusWorker>) =>
      (await givenIn(inputOf(days, [worker(1, { maxHoursPerWorkweek: 24, ...changes })]))).filter((id) => id === 1)
        .length
    expect(await count({})).toBe(3)
    expect(await count({ shifts: [span(5, 9, 10)] })).toBe(2)
    expect(await count({ shifts: [span(-1, 9, 10), span(7, 9, 10)] })).toBe(3)
    expect(await count({ daysOff: [{ start: '2016-03-05T08:00:00', minutesPaid: 480 }] })).toBe(2)
    expect(await count({ daysOff: [{ start: '2016-03-07T08:00:00', minutesPaid: 480 }] })).toBe(3)
    expect(await count({ maxHoursPerWorkweek: 0 })).toBe(0)
  })

  test('a day is not longer than allowed, and a shift across midnight counts for two', async () => {
    const rules = { minHoursBetweenShifts: 0 }
    const given = async (shifts: Span[], own: Span[] = []) =>
      givenIn(inputOf(shifts, [worker(1, { shifts: own })], rules))
    expect(await given([span(0, 9, 18)])).toEqual([0])
    expect(await given([span(0, 20, 29)])).toEqual([1])
    expect(await given([span(0, 20, 29), span(1, 10, 13)])).toEqual([1, 1])
    expect((await given([span(0, 20, 29), span(1, 10, 14)])).filter((id) => id === 1)).toHaveLength(1)
    expect(await given([span(0, 10, 14)], [span(-1, 20, 29)])).toEqual([0])
    expect(await given([span(6, 20, 29)], [span(7, 10, 14)])).toEqual([0])
  })

  test('days in a row count from before the week to after it', async () => {
    const rules = { maxConsecutiveWorkdays: 4, minHoursBetweenShifts: 4 }
    const days = (...numbers: number[]) => numbers.map((day) => span(day, 9, 11))
    const given = async (shifts: Span[], own: Span[]) => givenIn(inputOf(shifts, [worker(1, { shifts: own })], rules))
    expect(await given(days(0), days(-4, -3, -2, -1))).toEqual([0])
    expect(await given(days(0), days(-5, -3, -2, -1))).toEqual([1])
    expect(await given(days(6), days(7, 8, 9, 10))).toEqual([0])
    expect(await given(days(3), days(1, 2, 4, 5))).toEqual([0])
    expect(await given(days(3), days(1, 2, 4))).toEqual([1])
    // A day that is worked anyway does not make the run longer.
    expect(await given([span(2, 23, 24)], days(0, 1, 2, 3, 4))).toEqual([1])
  })
})

describe('who takes part', () => {
  const some = (count: number) => hours((day, hour) => day * 24 + hour < count)

  test('has more hours to give than the least for the week', () => {
    const has = (changes: Partial<MobiusWorker>) => prepare(inputOf([], [worker(1, changes)])).workers.length === 1
    expect(has({ workingHours: some(20), minHoursPerWorkweek: 20 })).toBe(false)
    expect(has({ workingHours: some(21), minHoursPerWorkweek: 20 })).toBe(true)
    expect(has({ workingHours: some(0) })).toBe(false)
    // Less is missing, but there are also fewer hours.
    const monday = [{ start: WEEK.start, minutesPaid: 480 }]
    expect(has({ workingHours: some(24), minHoursPerWorkweek: 20, daysOff: monday })).toBe(false)
    expect(has({ workingHours: some(48), minHoursPerWorkweek: 20, daysOff: monday })).toBe(true)
  })

  test('is not assigned anything otherwise', async () => {
    const input = inputOf([span(0, 9, 17)], [worker(1, { workingHours: some(24), minHoursPerWorkweek: 24 }), worker(2)])
    expect(await givenIn(input)).toEqual([2])
  })
})

describe('what is best', () => {
  const mornings = hours((_, hour) => hour < 12)

  test('a shift goes to whom it makes happiest', async () => {
    const shifts = [span(0, 6, 10), span(0, 18, 22)]
    const workers = [worker(1, { preference: hours((_, hour) => hour >= 12) }), worker(2, { preference: mornings })]
    expect(await givenIn(inputOf(shifts, workers))).toEqual([2, 1])
  })

  test('what is liked counts the more the less is', () => {
    const happiness = (preference: Week | null, workingHours: Week | null = null) =>
      prepare(inputOf([span(0, 6, 10)], [worker(1, { preference, workingHours })])).workers[0]?.happiness.get(0)
    expect(happiness(null)).toBe(4)
    expect(happiness(hours(() => true))).toBe(4)
    expect(happiness(hours(() => false))).toBe(4)
    expect(happiness(mornings)).toBe(4 * 1.5)
    expect(happiness(hours((_, hour) => hour >= 12))).toBe(4 * 0.5)
    // Only what is possible counts: a third of it is liked.
    const possible = hours((_, hour) => hour < 18)
    expect(
      happiness(
        hours((_, hour) => hour < 6 || hour >= 18),
        possible,
      ),
    ).toBeCloseTo(4 * (1 - 1 / 3))
    const half = prepare(inputOf([{ start: '2016-02-29T14:30:00', stop: '2016-02-29T17:15:00' }], [worker(1)]))
    expect(half.workers[0]?.happiness.get(0)).toBe(2)
  })

  test('nobody stays below the least for the week where that can be', async () => {
    const shifts = [0, 2, 4].map((day) => span(day, 6, 14))
    const glad = worker(1, { preference: mornings })
    const poor = worker(2, { preference: hours((_, hour) => hour >= 16), minHoursPerWorkweek: 16 })
    expect((await givenIn(inputOf(shifts, [glad, poor]))).filter((id) => id === 2)).toHaveLength(2)
    // Where nothing is enough, closeness does not count.
    expect(await givenIn(inputOf(shifts, [glad, { ...poor, minHoursPerWorkweek: 32 }]))).toEqual([1, 1, 1])
  })

  test('two days off in a row, unless a shift would be nobody’s', async () => {
    const rules = { maxConsecutiveWorkdays: 13 }
    const daily = DAYS.map((_, day) => span(day, 9, 11))
    const fond = worker(1, { preference: hours((_, hour) => hour < 12) })
    const two = await givenIn(inputOf(daily, [fond, worker(2, { preference: hours((_, hour) => hour >= 12) })], rules))
    // The day before the week was free, so that the first day is enough.
    expect(two.filter((id) => id === 1)).toHaveLength(6)
    const busy = { ...fond, shifts: [span(-1, 9, 11)] }
    const other = worker(2, { preference: hours((_, hour) => hour >= 12), shifts: [span(-1, 9, 11)] })
    expect((await givenIn(inputOf(daily, [busy, other], rules))).filter((id) => id === 1)).toHaveLength(5)
    expect(await givenIn(inputOf(daily, [busy], rules))).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  test('nothing better exists, as trying everything shows', async () => {
    await fc.assert(
      fc.asyncProperty(worlds({ shifts: 4, workers: 2 }), async (input) => {
        const problem = prepare(input)
        const answer = search(problem)
        const given = named(problem, answer.assignments)
        expect(answer.isOptimal).toBe(true)
        expect(faultsOf(input, given)).toEqual([])
        expect(hasDaysOff(input, given)).toBe(true)
        const worths = [...allAnswers(input)]
          .filter((other) => faultsOf(input, other).length === 0 && hasDaysOff(input, other))
          .map((other) => worthOf(input, other))
        expect(worthOf(input, given)).toBeCloseTo(Math.max(...worths), 3)
      }),
      { numRuns: 25 },
    )
  })
})

const named = (problem: Problem, assignments: readonly { worker: number; shift: number }[]): Given[] =>
  assignments.map(({ worker, shift }) => {
    return { shiftId: problem.shifts[shift]?.id ?? 0, userId: problem.workers[worker]?.userId ?? 0 }
  })

test('whatever the world is like: no hard rule is broken, no shift is left that somebody could have, and its order does not matter', async () => {
  await fc.assert(
    fc.asyncProperty(worlds({ shifts: 14, workers: 5 }), async (input) => {
      const { assignments } = await run(input)
      expect(faultsOf(input, assignments)).toEqual([])
      const taken = new Set(assignments.map(({ shiftId }) => shiftId))
      for (const { id } of input.shifts.filter((shift) => !taken.has(shift.id)))
        for (const { userId } of input.workers)
          expect(faultsOf(input, [...assignments, { shiftId: id, userId }])).not.toEqual([])
      const shuffled = { ...input, shifts: input.shifts.toReversed(), workers: input.workers.toReversed() }
      expect((await run(shuffled)).assignments).toEqual(assignments)
    }),
    { numRuns: 20 },
  )
})

test('an answer that breaks a hard rule would be put right', () => {
  const problem = prepare(inputOf([span(0, 9, 17), span(0, 10, 18)], [worker(1), worker(2)]))
  const wrong = [
    { worker: 0, shift: 0 },
    { worker: 0, shift: 1 },
    { worker: 1, shift: 0 },
  ]
  expect(complete(problem, wrong)).toEqual([
    { worker: 0, shift: 0 },
    { worker: 1, shift: 1 },
  ])
})

test('that time ran out is told, with what there may be to gain', () => {
  const input = inputOf([], [])
  const remarkOn = (isOptimal: boolean, gap: number | null) =>
    mobiusJob.remark?.({ input, result: { assignments: [], isOptimal, gap } })
  const told = 'staffjoy: Mobius ran out of time for schedule 1; it has the best assignment that was found'
  expect(remarkOn(true, 0)).toBeUndefined()
  expect(remarkOn(false, 0.00731)).toBe(`${told}, which another one could surpass by 0.73 % at most`)
  expect(remarkOn(false, null)).toBe(told)
})
