import { type MobiusInput, prepare } from './mobius-input.ts'
import { ATTEMPTS, modelOf, variableOf } from './mobius-model.ts'
import { type Assignment, PENALTY, type Problem } from './mobius-problem.ts'
import { complete } from './mobius-rosters.ts'

// Once for each thread, and in none that does other jobs.
const { default: load } = await import('highs')
// Its types are those of its CommonJS form, which has the function one level deeper.
const highs = await (load as unknown as typeof load.default)()

export interface MobiusResult {
  readonly assignments: readonly { readonly shiftId: number; readonly userId: number }[]
  /** Nothing better exists. Otherwise time ran out, and this is the best that was found. */
  readonly isOptimal: boolean
  /** How much better an answer could be at most, as a part of what this one is worth; null where nobody knows. */
  readonly gap: number | null
}

interface Answer {
  readonly assignments: readonly Assignment[]
  readonly isOptimal: boolean
  readonly gap: number | null
}

/** For the attempts in their order. The first has an answer soon; the time is for proving that there is no better one. */
const LIMITS_S = [50, 5, 5]

/** Assigns the shifts of a week. */
export async function run(input: MobiusInput): Promise<MobiusResult> {
  const problem = prepare(input)
  const { assignments, isOptimal, gap } = await solve(problem)
  const named = complete(problem, assignments).flatMap(({ worker, shift }) => {
    const shiftId = problem.shifts[shift]?.id
    const userId = problem.workers[worker]?.userId
    return shiftId === undefined || userId === undefined ? [] : { shiftId, userId }
  })
  return { assignments: named, isOptimal, gap }
}

/** The answer of the first attempt that has one. */
export async function solve(problem: Problem): Promise<Answer> {
  if (problem.workers.every(({ happiness }) => happiness.size === 0))
    return { assignments: [], isOptimal: true, gap: 0 }
  for (const [place, attempt] of ATTEMPTS.entries()) {
    const answer = answerOf(problem, modelOf(problem, attempt), LIMITS_S[place] ?? 0)
    if (answer !== undefined) return answer
  }
  return { assignments: [], isOptimal: false, gap: null }
}

/** Undefined where the solver found none in time. */
function answerOf(problem: Problem, text: string, limitS: number): Answer | undefined {
  const { modelStatus, solutionStatus } = highs.constants
  return highs.withModel({ format: 'lp', data: text }, (model): Answer | undefined => {
    // To begin again where much has been decided costs these models more than it gains.
    const options = { mip_rel_gap: 0, mip_allow_restart: false, random_seed: 0, output_flag: false }
    model.options.set({ time_limit: limitS, ...options })
    const status = model.run().modelStatus
    if (model.info.get('primal_solution_status') !== solutionStatus.feasible) return undefined
    const values = model.getSolution().colValue
    const assignments = problem.workers.flatMap(({ happiness }, worker) =>
      [...happiness.keys()]
        .filter((shift) => (values[model.getColByName(variableOf(worker, shift))] ?? 0) > 0.5)
        .map((shift) => ({ worker, shift })),
    )
    const isOptimal = status === modelStatus.optimal
    const worth = model.getObjectiveValue() - PENALTY * problem.shifts.length
    const better = Number(model.info.get('mip_dual_bound')) - model.getObjectiveValue()
    return { assignments, isOptimal, gap: isOptimal ? 0 : better / Math.max(1, Math.abs(worth)) }
  })
}
