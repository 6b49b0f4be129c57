import type { Model } from 'highs'
import { highs } from './highs.ts'
import { type Bound, boundOf } from './mobius-bound.ts'
import { ATTEMPTS, type Attempt, modelOf, variableOf } from './mobius-model.ts'
import { type Assignment, PENALTY, type Problem } from './mobius-problem.ts'

export interface Answer {
  readonly assignments: readonly Assignment[]
  /** Nothing better exists. Otherwise time ran out, and this is the best that was found. */
  readonly isOptimal: boolean
  /** How much better an answer could be at most, as a part of what this one is worth; null where nobody knows. */
  readonly gap: number | null
}

/** For the attempts in their order. The first has an answer soon; the time is for proving that there is no better one. */
const LIMITS_S = [50, 5, 5]

/** Answers are equally good that are not further apart. */
const TOLERANCE = 1e-4

/** Looked at first is what loses less against the bound: it is little, and has the best answer as often as not. */
const NARROW_LOSS = 0.05

/** Of the search through that. Not a time, so that what is found does not depend on the machine. */
const NARROW_NODES = 300

/** The answer of the first attempt that has one. */
export function search(problem: Problem): Answer {
  for (const [place, attempt] of ATTEMPTS.entries()) {
    const deadline = performance.now() + 1000 * (LIMITS_S[place] ?? 0)
    // The bound is that of all the first attempt asks for.
    const bound = place === 0 ? boundOf(problem) : undefined
    const task = { problem, attempt, deadline }
    const found = bound === undefined ? solve(task, {}) : solveBelow(task, bound)
    if (found !== undefined) return answerOf(problem, found)
  }
  return { assignments: [], isOptimal: false, gap: null }
}

interface Task {
  readonly problem: Problem
  readonly attempt: Attempt
  /** By `performance.now()`. */
  readonly deadline: number
}

interface Solution {
  readonly assignments: readonly Assignment[]
  readonly worth: number
  /** Nothing is worth more. */
  readonly bound: number
}

function answerOf({ shifts }: Problem, { assignments, worth, bound }: Solution): Answer {
  const isOptimal = bound - worth <= TOLERANCE
  const worthToAll = Math.abs(worth - PENALTY * shifts.length)
  return { assignments, isOptimal, gap: isOptimal ? 0 : (bound - worth) / Math.max(1, worthToAll) }
}

/** First among the little that loses next to nothing against a bound, then among all that may be better than what is there. */
function solveBelow(task: Task, bound: Bound): Solution | undefined {
  const solveWithin = (loss: number, hints: Hints) => {
    const found = solve({ ...task, problem: within(task.problem, bound, loss) }, { ...hints, target: bound.worth })
    // What was left out is worth less by the loss.
    return found && { ...found, bound: Math.min(bound.worth, Math.max(found.bound, bound.worth - loss)) }
  }
  const first = solveWithin(NARROW_LOSS, { nodes: NARROW_NODES })
  if (first === undefined) return solveWithin(Number.POSITIVE_INFINITY, {})
  if (first.bound - first.worth <= TOLERANCE) return first
  const second = solveWithin(bound.worth - first.worth, { start: first.assignments })
  return second !== undefined && second.worth > first.worth ? second : { ...first, bound: second?.bound ?? first.bound }
}

/** The problem without what loses more than that. */
function within(problem: Problem, { losses }: Bound, loss: number): Problem {
  const workers = problem.workers.map((worker, place) => {
    const isKept = (shift: number) => (losses[place]?.get(shift) ?? 0) <= loss + TOLERANCE
    return { ...worker, happiness: new Map([...worker.happiness].filter(([shift]) => isKept(shift))) }
  })
  return { ...problem, workers }
}

interface Hints {
  /** Worth that is good enough. */
  readonly target?: number
  readonly nodes?: number
  /** An answer to go on from. */
  readonly start?: readonly Assignment[]
}

/** Undefined where the solver found nothing in time. */
function solve({ problem, attempt, deadline }: Task, { target, nodes, start }: Hints): Solution | undefined {
  const pairs = problem.workers.flatMap(({ happiness }, worker) =>
    [...happiness.keys()].map((shift) => ({ worker, shift })),
  )
  if (pairs.length === 0) {
    const worth = -PENALTY * problem.workers.filter(({ minMinutes }) => minMinutes > 0).length
    return { assignments: [], worth, bound: worth }
  }
  const { modelStatus, solutionStatus } = highs.constants
  return highs.withModel({ format: 'lp', data: modelOf(problem, attempt) }, (model): Solution | undefined => {
    const columns = pairs.map(({ worker, shift }) => model.getColByName(variableOf(worker, shift)))
    model.options.set({
      output_flag: false,
      random_seed: 0,
      time_limit: Math.max(1, (deadline - performance.now()) / 1000),
      mip_rel_gap: 0,
      // To begin again where much has been decided costs these models more than it gains.
      mip_allow_restart: false,
      ...(target === undefined ? {} : { objective_target: target - TOLERANCE / 2 }),
      ...(nodes === undefined ? {} : { mip_max_nodes: nodes }),
    })
    if (start !== undefined) beginWith(model, columns, pairs, start)
    const status = model.run().modelStatus
    if (model.info.get('primal_solution_status') !== solutionStatus.feasible) return undefined
    const values = model.getSolution().colValue
    const assignments = pairs.filter((_, place) => (values[columns[place] as number] ?? 0) > 0.5)
    const worth = model.getObjectiveValue()
    const bound = status === modelStatus.optimal ? worth : Number(model.info.get('mip_dual_bound'))
    return { assignments, worth, bound }
  })
}

function beginWith(
  model: Model,
  columns: readonly number[],
  pairs: readonly Assignment[],
  start: readonly Assignment[],
): void {
  const chosen = new Set(start.map(({ worker, shift }) => variableOf(worker, shift)))
  const values = pairs.map(({ worker, shift }) => Number(chosen.has(variableOf(worker, shift))))
  model.setSolution({ indices: columns, values })
}
