import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moneyText, showMoney } from '../../../../src/apis/roosted/money.ts'
import { afterBreak, type BreakRule, topUp } from '../../../../src/apis/roosted/time-tracking/breaks.ts'
import { minutesOf } from '../../../../src/apis/roosted/time-tracking/minutes.ts'
import { amountOf } from '../../../../src/apis/roosted/time-tracking/pay.ts'
import { onGrid, type RoundingMode } from '../../../../src/apis/roosted/time-tracking/rounding.ts'
import { weeksOver } from '../../../../src/apis/roosted/time-tracking/weeks.ts'

const clock = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16)

describe('a punch is rounded', () => {
  test.each<[string, number, RoundingMode, string]>([
    ['09:59:59', 0, 'nearest', '09:59'],
    ['09:52:29', 15, 'nearest', '09:45'],
    ['09:52:59', 15, 'nearest', '09:45'],
    ['09:53:00', 15, 'nearest', '10:00'],
    ['10:03:00', 6, 'nearest', '10:06'],
    ['10:05:00', 10, 'nearest', '10:10'],
    ['10:02:59', 5, 'nearest', '10:00'],
    ['10:00:59', 15, 'up', '10:00'],
    ['10:01:00', 15, 'up', '10:15'],
    ['10:14:59', 15, 'down', '10:00'],
    ['10:59:59', 30, 'down', '10:30'],
    ['23:53:00', 15, 'nearest', '00:00'],
  ])('%s, to %i minutes %s, is %s', (time, minutes, mode, want) => {
    expect(clock(onGrid(Date.parse(`2026-03-02T${time}Z`), 'UTC', { minutes, mode }))).toBe(want)
  })

  test('by the local hour, where that is not the hour of UTC', () => {
    const at = Date.parse('2026-03-02T10:00:00Z') // 15:45 in Kathmandu
    expect(clock(onGrid(at, 'Asia/Kathmandu', { minutes: 30, mode: 'down' }))).toBe('09:45')
    expect(clock(onGrid(at, 'UTC', { minutes: 30, mode: 'down' }))).toBe('10:00')
  })
})

describe('a break', () => {
  const unpaid: BreakRule = { break_after_hours: 6, break_minutes: 30, break_paid: 0 }
  const paid: BreakRule = { ...unpaid, break_paid: 1 }
  const spans = (...lengths: readonly number[]) => {
    let at = 1000
    return lengths.flatMap((length, index) => {
      at += length
      return index % 2 === 0 ? [{ from: at - length, to: at }] : []
    })
  }
  test.each<[string, readonly number[], BreakRule | undefined, number]>([
    ['is nothing without a rule', [600], undefined, 600],
    ['is nothing where a rule has none', [600], { ...unpaid, break_after_hours: null }, 600],
    ['is not due at the threshold', [360], unpaid, 360],
    ['is taken off behind it', [361], unpaid, 331],
    ['is taken off but for what was taken', [200, 10, 200], unpaid, 380],
    ['is not taken off twice', [200, 45, 200], unpaid, 400],
    ['that is paid adds nothing where none was taken', [400], paid, 400],
    ['that is paid adds what was taken', [200, 10, 200], paid, 410],
    ['that is paid adds its length at most', [200, 45, 200], paid, 430],
    ['has no length where none is said', [400], { ...unpaid, break_minutes: null }, 400],
    ['takes no more than there is', [20], { ...unpaid, break_after_hours: 0 }, 0],
  ])('%s', (_, lengths, rule, want) => {
    expect(afterBreak(spans(...lengths), rule)).toBe(want)
  })
})

test.each([
  [0, 4, 0],
  [60, 4, 180],
  [240, 4, 0],
  [300, 4, 0],
  [60, null, 0],
  [1, 0.34, 20],
])('%i minutes under a minimum of %o hours get %i more', (worked, minimum, want) => {
  expect(topUp(worked, minimum)).toBe(want)
})

test.each([
  [8, 486 - 6],
  [8.1, 486],
  [0.1, 6],
  [7.33, 439.8],
])('%d hours are %d minutes', (hours, minutes) => {
  expect(minutesOf(hours)).toBe(minutes)
})

describe('an amount', () => {
  const hours = (regular: number, overtime = 0, doubleTime = 0) => ({
    regular: regular * 60,
    overtime: overtime * 60,
    doubleTime: doubleTime * 60,
  })
  const usual = { overtime: 1.5, doubleTime: 2 }
  const amount = (rate: number, minutes = hours(1), multipliers = usual, isFlat = false) =>
    moneyText(amountOf({ amount: rate, isFlat }, minutes, multipliers))

  test('is rounded half up, however the numbers would round as floats', () => {
    expect(amount(32.5, hours(8, 1.5))).toBe('333.13') // 333.125
    expect(amount(1.005)).toBe('1.01')
    expect(amount(8.575)).toBe('8.58')
    expect(amount(22.125, hours(8))).toBe('177.00')
    expect(amount(0.1, hours(0, 0.1))).toBe('0.02') // 0.015
    expect(amount(10, { regular: 1, overtime: 0, doubleTime: 0 })).toBe('0.17')
  })

  test('has the multipliers of its rule', () => {
    expect(amount(24, hours(7, 3.5))).toBe('294.00')
    expect(amount(24, hours(1, 1, 1), { overtime: 1.333, doubleTime: 2.25 })).toBe('109.99') // 24 + 31.992 + 54
  })

  test('is flat for a shift', () => {
    expect(amount(120, hours(5, 2), usual, true)).toBe('120.00')
  })

  test('is exact for very large and very small rates', () => {
    expect(amount(1e21)).toBe('1000000000000000000000.00')
    expect(amount(1e-9, hours(10_000_000))).toBe('0.01')
  })

  test('of parts adds up but for the rounding of each', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(2000), fc.nat(2000), (cents, a, b) => {
        const of = (regular: number) =>
          amountOf({ amount: cents / 100, isFlat: false }, { regular, overtime: 0, doubleTime: 0 }, usual)
        const difference = of(a) + of(b) - of(a + b)
        expect(difference === 0n || difference === 1n || difference === -1n).toBe(true)
        expect(of(60)).toBe(BigInt(cents))
      }),
    )
  })
})

test.each([
  [0, '0.00'],
  [0.005, '0.01'],
  [1.005, '1.01'],
  [22, '22.00'],
  [1234567.005, '1234567.01'],
  [1e-7, '0.00'],
])('%d is shown as %s', (money, text) => {
  expect(showMoney(money)).toBe(text)
})

describe('the weeks over some days', () => {
  test.each<[string, string, number, string[]]>([
    ['2026-03-02', '2026-03-08', 1, ['2026-03-02']],
    ['2026-03-08', '2026-03-09', 1, ['2026-03-02', '2026-03-09']],
    ['2026-03-08', '2026-03-09', 0, ['2026-03-08']],
    ['2026-03-04', '2026-03-04', 4, ['2026-02-26']],
    ['2026-12-31', '2027-01-01', 1, ['2026-12-28']],
  ])('from %s to %s, when weeks begin on day %i', (from, to, firstDay, starts) => {
    expect(weeksOver(from, to, firstDay).map(([start]) => start)).toEqual(starts)
  })

  test('are seven days each', () => {
    expect(weeksOver('2026-03-04', '2026-03-04', 1)).toEqual([
      ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-03-${day}`),
    ])
  })
})
