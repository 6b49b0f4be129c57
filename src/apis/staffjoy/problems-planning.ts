import type { ProblemEntry } from './problems.ts'

/** Refusals about schedules, preferences, shifts and recurring shifts. */
export const PLANNING_PROBLEMS = {
  week_unreadable: { status: 400, message: '{parameter} is no JSON text of an object' },
  week_days: { status: 400, message: '{parameter} needs the days monday to sunday, and nothing else' },
  week_hours: { status: 400, message: '{day} of {parameter} needs 24 whole numbers, {range}' },
} as const satisfies Record<string, ProblemEntry>
