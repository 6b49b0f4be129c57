import type { ProblemEntry } from './problems.ts'

/** Refusals about users, organizations, locations, roles and who belongs to them. */
export const PEOPLE_PROBLEMS = {
  unknown_zone: { status: 400, message: 'timezone {zone} is not known' },
} as const satisfies Record<string, ProblemEntry>
