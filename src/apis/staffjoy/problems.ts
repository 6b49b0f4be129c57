import { refuseWith } from '../../behavior/problem.ts'
import { PEOPLE_PROBLEMS } from './problems-people.ts'
import { PLANNING_PROBLEMS } from './problems-planning.ts'
import { TIME_PROBLEMS } from './problems-time.ts'

export type ProblemEntry = { readonly status: 400 | 401 | 403 | 404; readonly message: string }

/** Refusals that come with nothing but the text of their status. */
const GENERIC_PROBLEMS = {
  bad_request: { status: 400, message: 'Bad Request' },
  unauthorized: { status: 401, message: 'Unauthorized' },
  forbidden: { status: 403, message: 'Forbidden' },
  not_found: { status: 404, message: 'Not Found' },
} as const satisfies Record<string, ProblemEntry>

/** What is wrong with one parameter, or with its name. */
const PARAMETER_PROBLEMS = {
  /** `message` is an object with the parameter's name; facts: `parameter`, `reason`. */
  bad_parameter: { status: 400, message: '' },
  unknown_parameters: { status: 400, message: 'Unknown arguments: {names}' },
  malformed_body: { status: 400, message: 'The body is no JSON object' },
  unreadable_body: { status: 400, message: 'The body is too large, or no form that can be taken apart' },
  bad_instant: { status: 400, message: '{parameter} is no ISO 8601 date or time' },
  no_manager_field: { status: 401, message: 'Only sudo users may change {field}' },
} as const satisfies Record<string, ProblemEntry>

/** Every refusal of the API. `{name}` in a message is filled in from the facts. */
export const PROBLEMS = {
  ...GENERIC_PROBLEMS,
  ...PARAMETER_PROBLEMS,
  ...PEOPLE_PROBLEMS,
  ...PLANNING_PROBLEMS,
  ...TIME_PROBLEMS,
} as const satisfies Record<string, ProblemEntry>

export type ProblemCode = keyof typeof PROBLEMS

export const refuse = refuseWith(PROBLEMS)
