import { describe, expect, test } from 'vitest'
import { pairUp } from '../../../../src/apis/roosted/time-punches/pairs.ts'

/** `i09 o17` → an `in` at 9 and an `out` at 17. */
const punches = (text: string) =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({
      id: word,
      clock_type: word.startsWith('i') ? ('in' as const) : ('out' as const),
      punch_datetime: `2026-03-02 ${word.slice(1)}:00:00`,
    }))

describe('an in pairs with the next punch when that is an out', () => {
  test.each([
    ['', [], []],
    ['i09', [], ['i09']],
    ['o09', [], ['o09']],
    ['i09 o17', ['i09 o17'], []],
    ['o17 i09', ['i09 o17'], []],
    ['i09 o12 i13 o17', ['i09 o12', 'i13 o17'], []],
    ['i09 i10 o17', ['i10 o17'], ['i09']],
    ['i09 o12 o17', ['i09 o12'], ['o17']],
    ['o08 i09 o12 i13', ['i09 o12'], ['o08', 'i13']],
    ['i09 i10 i11', [], ['i09', 'i10', 'i11']],
  ])('%s', (text, pairs, alone) => {
    const paired = pairUp(punches(text))
    expect(paired.pairs.map((pair) => `${pair.in.id} ${pair.out.id}`)).toEqual(pairs)
    expect(paired.alone.map(({ id }) => id)).toEqual(alone)
  })
})
