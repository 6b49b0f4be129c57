import { expect, test } from 'vitest'
import { readBinaryWeek, readWeek } from '../../../src/apis/staffjoy/week-object.ts'
import { DAYS } from '../../../src/apis/staffjoy/weeks.ts'
import { Refusal } from '../../../src/behavior/problem.ts'

const weekOf = (hours: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(DAYS.map((day) => [day, hours]))
const zeros = Array<number>(24).fill(0)

const reasonFor = (read: () => unknown): unknown => {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal && error.problem.kind === 'refused') return error.problem
    throw error
  }
}

test('a week of counts is read as it is, booleans as 1 and 0', () => {
  const counts = weekOf([...zeros.slice(3), 1, 2, 300])
  expect(readWeek(JSON.stringify(counts), 'demand')).toEqual(counts)
  const flags = weekOf([true, false, ...zeros.slice(2)])
  expect(readBinaryWeek(JSON.stringify(flags), 'preference')).toEqual(weekOf([1, 0, ...zeros.slice(2)]))
})

test('the days come out in the order of the week, whatever their order was', () => {
  const reversed = Object.fromEntries(Object.entries(weekOf(zeros)).reverse())
  expect(Object.keys(readWeek(JSON.stringify(reversed), 'demand'))).toEqual([...DAYS])
})

const { sunday: _, ...sixDays } = weekOf(zeros)

test.each([
  ['no JSON', '{', 'week_unreadable'],
  ['nothing', '', 'week_unreadable'],
  ['null', 'null', 'week_unreadable'],
  ['a number', '3', 'week_unreadable'],
  ['a list', '[]', 'week_unreadable'],
  ['six days', JSON.stringify(sixDays), 'week_days'],
  ['eight days', JSON.stringify({ ...weekOf(zeros), someday: zeros }), 'week_days'],
  ['another letter case', JSON.stringify({ ...sixDays, Sunday: zeros }), 'week_days'],
  ['an inherited name', JSON.stringify({ ...sixDays, ['__proto__']: zeros }), 'week_days'],
  ['23 hours', JSON.stringify(weekOf(zeros.slice(1))), 'week_hours'],
  ['25 hours', JSON.stringify(weekOf([...zeros, 0])), 'week_hours'],
  ['a negative number', JSON.stringify(weekOf([-1, ...zeros.slice(1)])), 'week_hours'],
  ['a fraction', JSON.stringify(weekOf([0.5, ...zeros.slice(1)])), 'week_hours'],
  ['text', JSON.stringify(weekOf(['1', ...zeros.slice(1)])), 'week_hours'],
  ['null for an hour', JSON.stringify(weekOf([null, ...zeros.slice(1)])), 'week_hours'],
  ['a day that is no list', JSON.stringify({ ...sixDays, sunday: 5 }), 'week_hours'],
])('%s is no week', (_name, text, code) => {
  for (const read of [readWeek, readBinaryWeek])
    expect(reasonFor(() => read(text, 'demand'))).toMatchObject({ code, facts: { parameter: 'demand' } })
})

test('two is no answer to yes or no', () => {
  const twos = JSON.stringify(weekOf([2, ...zeros.slice(1)]))
  expect(readWeek(twos, 'demand').monday[0]).toBe(2)
  expect(reasonFor(() => readBinaryWeek(twos, 'working_hours'))).toMatchObject({
    code: 'week_hours',
    facts: { parameter: 'working_hours', day: 'monday', range: 'each 0 or 1' },
  })
})
