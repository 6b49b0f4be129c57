import type { ProblemEntry } from './problems.ts'

/** Refusals about timeclocks, time off and attendance. */
export const TIME_PROBLEMS = {} as const satisfies Record<string, ProblemEntry>
