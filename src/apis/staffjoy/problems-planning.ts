import type { ProblemEntry } from './problems.ts'

/** Refusals about schedules, preferences, shifts and recurring shifts. */
export const PLANNING_PROBLEMS = {} as const satisfies Record<string, ProblemEntry>
