import fc from 'fast-check'

/** A filter as tests write it: the operators of the grammar and nothing else. */
export type Written =
  | { readonly op: 'and' | 'or'; readonly filters: readonly Written[] }
  | { readonly op: 'not'; readonly filter: Written }
  | { readonly op: '[]'; readonly attrPath: string; readonly valFilter: Written }
  | { readonly op: 'pr'; readonly attrPath: string }
  | { readonly op: Comparing; readonly attrPath: string; readonly compValue: string | number | boolean | null }

type Comparing = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le'

const TEXT_OPERATORS = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'] as const

/** Few letters, in both cases, so that values often match. */
export const shortText = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', '.'), minLength: 1, maxLength: 3 })

/** How a filter is put together of comparisons. `lists`: attributes that brackets may follow, with the comparisons inside. */
export function filtersOf(
  comparisons: fc.Arbitrary<Written>,
  lists?: { readonly attrPath: fc.Arbitrary<string>; readonly inside: fc.Arbitrary<Written> },
): fc.Arbitrary<Written> {
  const inside =
    lists && fc.record({ op: fc.constant('[]' as const), attrPath: lists.attrPath, valFilter: lists.inside })
  return fc.letrec<{ filter: Written }>((tie) => {
    const several = fc.array(tie('filter'), { minLength: 2, maxLength: 3, depthIdentifier: 'filter' })
    const op = fc.constantFrom('and' as const, 'or' as const)
    return {
      filter: fc.oneof(
        { depthSize: 'small', withCrossShrink: true, depthIdentifier: 'filter' },
        comparisons,
        ...(inside === undefined ? [] : [inside]),
        fc.record({ op, filters: several }),
        fc.record({ op: fc.constant('not' as const), filter: tie('filter') }),
      ),
    }
  }).filter
}

/** Comparisons of these attributes with text. */
export const textComparisons = (names: readonly string[], text: fc.Arbitrary<string>): fc.Arbitrary<Written> =>
  fc.oneof(
    fc.record({
      op: fc.constantFrom(...TEXT_OPERATORS),
      attrPath: fc.constantFrom(...names),
      compValue: text,
    }),
    fc.record({ op: fc.constant('pr' as const), attrPath: fc.constantFrom(...names) }),
    fc.record({
      op: fc.constantFrom('eq' as const, 'ne' as const),
      attrPath: fc.constantFrom(...names),
      compValue: fc.constant(null),
    }),
  )

/** Ways to write the same filter. */
export interface Hand {
  /** Spaces where one is enough. */
  readonly space: string
  readonly isLoud: boolean
  /** Parentheses where none are needed. */
  readonly isCareful: boolean
}

export const hands: fc.Arbitrary<Hand> = fc.record({
  space: fc.constantFrom(' ', '  ', ' \t '),
  isLoud: fc.boolean(),
  isCareful: fc.boolean(),
})

/** Writes a filter down (RFC 7644 §3.4.2.2): `and` binds closer than `or`. */
export function print(filter: Written, hand: Hand): string {
  const { space, isLoud, isCareful } = hand
  const word = (text: string) => (isLoud ? text.toUpperCase() : text)
  const inner = (part: Written, isGroup: boolean) => (isGroup ? `(${print(part, hand)})` : print(part, hand))
  switch (filter.op) {
    case 'and':
    case 'or':
      return filter.filters
        .map((part) => inner(part, isCareful || part.op === filter.op || (filter.op === 'and' && part.op === 'or')))
        .join(`${space}${word(filter.op)}${space}`)
    case 'not':
      return `${word('not')}${space}(${print(filter.filter, hand)})`
    case '[]':
      return `${filter.attrPath}[${print(filter.valFilter, hand)}]`
    case 'pr':
      return `${filter.attrPath}${space}${word('pr')}`
    default:
      return `${filter.attrPath}${space}${word(filter.op)}${space}${JSON.stringify(filter.compValue)}`
  }
}
