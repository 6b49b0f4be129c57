import fc from 'fast-check'
import { expect, test } from 'vitest'
import { touchesDays } from '../../../../src/apis/roosted/availability/occurrences.ts'

test('an entry touches a range where one of its days is in it, whatever the range', () => {
  const day = fc.integer({ min: 0, max: 60 })
  const dateOf = (offset: number): string => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10)
  const bound = fc.option(day, { nil: undefined })
  const span = fc.record({ start: day, length: fc.integer({ min: 0, max: 20 }) })
  fc.assert(
    fc.property(span, fc.boolean(), bound, bound, ({ start, length: longest }, isRepeating, from, to) => {
      const length = isRepeating ? longest % 2 : longest // a window that repeats goes into the next day at most
      const days = Array.from({ length: isRepeating ? 20 : 1 }, (_, week) => start + 7 * week).flatMap((first) =>
        Array.from({ length: length + 1 }, (_, one) => first + one),
      )
      const want = days.some((one) => one >= (from ?? 0) && one <= (to ?? 1000))
      const entry = { start: `${dateOf(start)} 09:00:00`, end: `${dateOf(start + length)} 17:00:00` }
      const range = [from, to].map((one) => (one === undefined ? undefined : dateOf(one)))
      expect(touchesDays({ ...entry, repeating: isRepeating ? 1 : 0 }, range[0], range[1])).toBe(want)
    }),
    { numRuns: 300 },
  )
})
