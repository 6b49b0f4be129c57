import { type MobiusInput, prepare } from './mobius-input.ts'
import { complete } from './mobius-rosters.ts'
import { search } from './mobius-search.ts'

export interface MobiusResult {
  readonly assignments: readonly { readonly shiftId: number; readonly userId: number }[]
  /** Nothing better exists. Otherwise time ran out, and this is the best that was found. */
  readonly isOptimal: boolean
  /** How much better an answer could be at most, as a part of what this one is worth; null where nobody knows. */
  readonly gap: number | null
}

/** Assigns the shifts of a week. */
export async function run(input: MobiusInput): Promise<MobiusResult> {
  const problem = prepare(input)
  const { assignments, isOptimal, gap } = search(problem)
  const named = complete(problem, assignments).flatMap(({ worker, shift }) => {
    const shiftId = problem.shifts[shift]?.id
    const userId = problem.workers[worker]?.userId
    return shiftId === undefined || userId === undefined ? [] : { shiftId, userId }
  })
  return { assignments: named, isOptimal, gap }
}
