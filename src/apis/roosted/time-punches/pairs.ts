/** What pairing looks at. `punch_datetime`: UTC, `2024-05-03 20:00:00`. */
export interface Clocked {
  readonly clock_type: 'in' | 'out'
  readonly punch_datetime: string
}

export interface Pair<Punch> {
  readonly in: Punch
  readonly out: Punch
}

/**
 * Pairs the punches of one assignment: an `in` with the next punch, when that is an `out`. What is left over has no
 * partner. `punches`: in any order, without those that are not to count. Catalogue 3.10.
 */
export function pairUp<Punch extends Clocked>(
  punches: Iterable<Punch>,
): { readonly pairs: readonly Pair<Punch>[]; readonly alone: readonly Punch[] } {
  const pairs: Pair<Punch>[] = []
  const alone: Punch[] = []
  let came: Punch | undefined
  for (const punch of inTimeOrder(punches)) {
    if (punch.clock_type === 'out' && came !== undefined) {
      pairs.push({ in: came, out: punch })
      came = undefined
      continue
    }
    if (came !== undefined) alone.push(came)
    came = punch.clock_type === 'in' ? punch : undefined
    if (came === undefined) alone.push(punch)
  }
  return { pairs, alone: came === undefined ? alone : [...alone, came] }
}

/** A worker has no two punches at one moment, so the time is order enough. */
export const inTimeOrder = <Punch extends Clocked>(punches: Iterable<Punch>): Punch[] =>
  [...punches].sort((a, b) => (a.punch_datetime < b.punch_datetime ? -1 : a.punch_datetime > b.punch_datetime ? 1 : 0))
