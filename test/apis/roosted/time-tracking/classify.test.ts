import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cutoffs, classify, type Stint } from '../../../../src/apis/roosted/time-tracking/classify.ts'

const DAYS = ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-03-${day}`)
const NO_CUTOFFS: Cutoffs = {
  dailyOvertime: null,
  dailyDoubleTime: null,
  weeklyOvertime: null,
  weeklyDoubleTime: null,
}
const stint = (day: number, hours: number, cutoffs: Partial<Cutoffs>, more: Partial<Stint> = {}): Stint => ({
  date: DAYS[day] ?? '',
  worked: hours * 60,
  cutoffs: { ...NO_CUTOFFS, ...cutoffs },
  seventhDay: null,
  ...more,
})

/** `8 4 0.5 d d`: hours of each kind, then d and w for what made overtime, and for what made double time. */
const told = (stints: readonly Stint[]): string[] =>
  classify(stints).map(({ regular, overtime, doubleTime, overtimeBy, doubleTimeBy }) => {
    const because = ({ daily, weekly }: { daily: boolean; weekly: boolean }) =>
      `${daily ? 'd' : ''}${weekly ? 'w' : ''}` || '-'
    return [regular / 60, overtime / 60, doubleTime / 60, because(overtimeBy), because(doubleTimeBy)].join(' ')
  })

describe('what makes overtime and double time', () => {
  const DAILY = { dailyOvertime: 8, dailyDoubleTime: 12 }
  const WEEKLY = { weeklyOvertime: 40 }
  test.each<[string, Stint[], string[]]>([
    ['nothing, without cutoffs', [stint(0, 24, {})], ['24 0 0 - -']],
    ['not a day of exactly the cutoff', [stint(0, 8, DAILY)], ['8 0 0 - -']],
    ['a longer day', [stint(0, 13, DAILY)], ['8 4 1 d d']],
    ['a day of two shifts', [stint(0, 6, DAILY), stint(0, 7, DAILY)], ['6 0 0 - -', '2 4 1 d d']],
    ['not the next day', [stint(0, 6, DAILY), stint(1, 6, DAILY)], ['6 0 0 - -', '6 0 0 - -']],
    [
      'forty regular hours',
      [0, 1, 2, 3, 4].map((day) => stint(day, 9, WEEKLY)),
      ['9 0 0 - -', '9 0 0 - -', '9 0 0 - -', '9 0 0 - -', '4 5 0 w -'],
    ],
    [
      'forty regular hours, of which overtime of days is none',
      [0, 1, 2, 3, 4].map((day) => stint(day, 9, { ...DAILY, ...WEEKLY })),
      ['8 1 0 d -', '8 1 0 d -', '8 1 0 d -', '8 1 0 d -', '8 1 0 d -'],
    ],
    [
      'worked hours of the week, for double time',
      [
        stint(0, 10, { dailyOvertime: 4, weeklyDoubleTime: 12 }),
        stint(1, 5, { dailyOvertime: 4, weeklyDoubleTime: 12 }),
      ],
      ['4 6 0 d -', '2 0 3 - w'],
    ],
    ['the cutoffs of the shift at hand', [stint(0, 9, {}), stint(0, 2, DAILY)], ['9 0 0 - -', '0 2 0 d -']],
    [
      'double time before overtime, where cutoffs cross',
      [stint(0, 10, { dailyOvertime: 9, dailyDoubleTime: 8 })],
      ['8 0 2 - d'],
    ],
    ['a cutoff of nothing', [stint(0, 1, { dailyOvertime: 0 })], ['0 1 0 d -']],
  ])('%s', (_, stints, want) => {
    expect(told(stints)).toEqual(want)
  })

  const seventhDay = { dailyOvertime: 0, dailyDoubleTime: 8 }
  const week = (worked: readonly number[]) => worked.map((hours, day) => stint(day, hours, DAILY, { seventhDay }))

  test('the last of seven days worked has cutoffs of its own', () => {
    expect(told(week([1, 1, 1, 1, 1, 1, 9])).at(-1)).toBe('0 8 1 d d')
  })

  test('a day without minutes makes it no seventh day', () => {
    expect(told(week([1, 1, 1, 0, 1, 1, 9])).at(-1)).toBe('8 1 0 d -')
  })

  test('only shifts whose rule has a seventh day have one', () => {
    const days = [...week([1, 1, 1, 1, 1, 1, 2]), stint(6, 1, DAILY)]
    expect(told(days).slice(-2)).toEqual(['0 2 0 d -', '1 0 0 - -'])
  })
})

const cutoff = fc.option(fc.double({ min: 0, max: 30, noNaN: true }).map((hours) => Math.round(hours * 100) / 100))
const daily = fc.record({ dailyOvertime: cutoff, dailyDoubleTime: cutoff })
const cutoffs = fc.record({
  dailyOvertime: cutoff,
  dailyDoubleTime: cutoff,
  weeklyOvertime: cutoff,
  weeklyDoubleTime: cutoff,
})
const oneStint = (date: fc.Arbitrary<string>) =>
  fc.record({ date, worked: fc.integer({ min: 0, max: 900 }), cutoffs, seventhDay: fc.option(daily) })
/** Half of the weeks have something on each day. */
const stints: fc.Arbitrary<Stint[]> = fc
  .tuple(
    fc.array(oneStint(fc.constantFrom(...DAYS)), { maxLength: 8 }),
    fc.oneof(fc.constant([]), fc.tuple(...DAYS.map((day) => oneStint(fc.constant(day))))),
  )
  .map(([some, each]) => [...some, ...each].sort((a, b) => a.date.localeCompare(b.date)))

/** Catalogue 9.5, step 6, word for word: one minute after the other. */
function minuteByMinute(week: readonly Stint[]) {
  const isWhole = DAYS.every((day) => week.some(({ date, worked }) => date === day && worked > 0))
  const beyond = (minutes: number, hours: number | null) => hours !== null && minutes > Math.round(hours * 6000) / 100
  const reached = (minutes: number, hours: number | null) => hours !== null && minutes >= Math.round(hours * 6000) / 100
  const worked = new Map<string, number>()
  let ofWeek = 0
  let regularOfWeek = 0
  return week.map((one) => {
    const { weeklyOvertime, weeklyDoubleTime, ...usual } = one.cutoffs
    const day = isWhole && one.date === DAYS[6] && one.seventhDay !== null ? one.seventhDay : usual
    const kinds = { regular: 0, overtimeDaily: 0, overtimeWeekly: 0, doubleDaily: 0, doubleWeekly: 0 }
    for (let minute = 0; minute < one.worked; minute += 1) {
      const ofDay = (worked.get(one.date) ?? 0) + 1
      worked.set(one.date, ofDay)
      ofWeek += 1
      if (beyond(ofDay, day.dailyDoubleTime)) kinds.doubleDaily += 1
      else if (beyond(ofWeek, weeklyDoubleTime)) kinds.doubleWeekly += 1
      else if (beyond(ofDay, day.dailyOvertime)) kinds.overtimeDaily += 1
      else if (reached(regularOfWeek, weeklyOvertime)) kinds.overtimeWeekly += 1
      else {
        kinds.regular += 1
        regularOfWeek += 1
      }
    }
    return {
      regular: kinds.regular,
      overtime: kinds.overtimeDaily + kinds.overtimeWeekly,
      doubleTime: kinds.doubleDaily + kinds.doubleWeekly,
      overtimeBy: { daily: kinds.overtimeDaily > 0, weekly: kinds.overtimeWeekly > 0 },
      doubleTimeBy: { daily: kinds.doubleDaily > 0, weekly: kinds.doubleWeekly > 0 },
    }
  })
}

test('minutes are classified as if each were looked at alone', () => {
  fc.assert(
    fc.property(stints, (week) => {
      expect(classify(week)).toEqual(minuteByMinute(week))
    }),
  )
})

test('every minute worked is of one kind', () => {
  fc.assert(
    fc.property(stints, (week) => {
      const sums = classify(week).map(({ regular, overtime, doubleTime }) => regular + overtime + doubleTime)
      expect(sums).toEqual(week.map(({ worked }) => worked))
    }),
  )
})

test('a shift cut in two is worth the same', () => {
  fc.assert(
    fc.property(stints, fc.nat(), (week, at) => {
      const cut = week.flatMap((one) => {
        const head = one.worked === 0 ? 0 : at % one.worked
        return [
          { ...one, worked: head },
          { ...one, worked: one.worked - head },
        ]
      })
      const sum = (list: readonly Stint[], kind: 'regular' | 'overtime' | 'doubleTime') =>
        classify(list).reduce((total, split) => total + split[kind], 0)
      for (const kind of ['regular', 'overtime', 'doubleTime'] as const) expect(sum(cut, kind)).toBe(sum(week, kind))
    }),
  )
})
