import fc from 'fast-check'

/** Values that are wrong nearly everywhere, and right where one least expects it. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  0.5,
  101,
  1e21,
  -1e21,
  '',
  ' ',
  'null',
  'x'.repeat(70_000),
  'x'.repeat(300),
  'Zoë 😀 𝒳',
  '2026-02-30',
  '2026-13-01T00:00:00Z',
  '2026-05-01 10:00:00',
  'not an address',
  [],
  [null],
  [1, 1],
  ['a', 'a'],
  {},
  { a: 1 },
  [[]],
]

/** A value changed in one place: a member left out, added or replaced, at any depth. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const choices = fc.array(fc.nat({ max: 10_000 }), { minLength: 24, maxLength: 24 })
  return fc.tuple(values, choices, fc.constantFrom(...STRANGE)).map(([value, numbers, strange]) => {
    let used = 0
    const next = (below: number): number => (numbers[used++ % numbers.length] ?? 0) % below
    return change(value, next, strange)
  })
}

function change(value: unknown, next: (below: number) => number, strange: unknown): unknown {
  if (typeof value !== 'object' || value === null || next(6) === 0) return strange
  if (Array.isArray(value)) {
    if (value.length === 0 || next(4) === 0)
      return [...value, ...(value.length > 0 && next(2) === 0 ? [value[0]] : [strange])]
    const index = next(value.length)
    return value.map((item, at) => (at === index ? change(item, next, strange) : item))
  }
  const members = value as Readonly<Record<string, unknown>>
  const names = Object.keys(members)
  const kind = next(5)
  if (names.length === 0 || kind === 0) return { ...members, [next(2) === 0 ? 'unheard_of' : 'id']: strange }
  const name = names[next(names.length)] as string // there is one
  if (kind === 1) return Object.fromEntries(Object.entries(members).filter(([key]) => key !== name))
  return { ...members, [name]: change(members[name], next, strange) }
}

/** Texts that a parameter may come with instead of its own. */
export const STRANGE_TEXTS: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '1',
  '1.0',
  '1.5',
  '+7',
  ' 7',
  '007',
  '1e2',
  '0x1F',
  '1e999',
  'NaN',
  'Infinity',
  '9'.repeat(30),
  'true',
  'TRUE',
  'null',
  'undefined',
  'a',
  'x'.repeat(300),
  'Zoë 😀',
  'a,b',
  ',',
  '1,2',
  '1, 2',
  '1,x',
  '1|2',
  '1 2',
  '{}',
  '[]',
  '[1]',
  '{"w":1}',
  '{"w":"x"}',
  '{',
  '%',
  'a=b',
  'R,1,G,2',
  'R=1,G=2',
  'R=1',
  'R,1,G',
  '.1',
  ';id=1',
  ';x=1',
  '2026-05-01',
  '2026-02-30',
  '2026-05-01T10:00:00',
  '2026-05-01T10:00:00Z',
  "'; drop table",
  '../..',
  'open',
  'half open',
  'Open',
]
