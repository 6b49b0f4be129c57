import type { ProblemEntry } from './problems.ts'

const WEEK_PROBLEMS = {
  week_unreadable: { status: 400, message: '{parameter} is no JSON text of an object' },
  week_days: { status: 400, message: '{parameter} needs the days monday to sunday, and nothing else' },
  week_hours: { status: 400, message: '{day} of {parameter} needs 24 whole numbers, {range}' },
} as const satisfies Record<string, ProblemEntry>

const PREFERENCE_PROBLEMS = {
  preference_exists: { status: 400, message: 'user_id: this user has preferences for the schedule already' },
} as const satisfies Record<string, ProblemEntry>

const SHIFT_PROBLEMS = {
  shift_backwards: { status: 400, message: 'start must come before stop' },
  shift_too_long: { status: 400, message: 'stop: a shift may last 23 hours at most' },
  description_too_long: { status: 400, message: 'description may have 256 characters at most' },
  no_worker: { status: 400, message: '{parameter} is no active worker of the role' },
  shift_overlap: { status: 400, message: 'This overlaps another shift of the user' },
} as const satisfies Record<string, ProblemEntry>

const CLAIM_PROBLEMS = {
  claim_only_user: { status: 400, message: 'To claim a shift, send user_id and nothing else' },
  claim_for_other: { status: 400, message: 'user_id: shifts can only be claimed for oneself' },
  claim_assigned: { status: 400, message: 'This shift is assigned already' },
  claim_started: { status: 400, message: 'This shift has started already' },
  claim_beyond_limits: { status: 400, message: 'This shift breaks the limits of the role or of the worker' },
  claimable_with_filter: {
    status: 400,
    message: 'claimable_by_user cannot be combined with include_summary or filter_by_published',
  },
} as const satisfies Record<string, ProblemEntry>

const RECURRING_SHIFT_PROBLEMS = {
  quantity_with_user: { status: 400, message: 'quantity must be 1 for a shift that has a user_id' },
  recurring_overlap: { status: 400, message: 'This overlaps another recurring shift of the user' },
} as const satisfies Record<string, ProblemEntry>

const SCHEDULE_PROBLEMS = {
  schedule_unchanged: { status: 400, message: 'Send demand, state, min_shift_length_hour or max_shift_length_hour' },
  schedule_closed: { status: 400, message: 'A schedule that is {state} cannot be changed' },
  lengths_apart: { status: 400, message: 'min_shift_length_hour and max_shift_length_hour go together' },
  demand_too_early: { status: 400, message: 'demand cannot be changed while state is {state}' },
  state_reached: { status: 400, message: 'state is {state} already' },
  state_unreachable: { status: 400, message: 'state cannot change from {from} to {to}' },
  organization_inactive: { status: 400, message: 'state cannot change while the organization is not active' },
  chomp_without_lengths: {
    status: 400,
    message: 'state cannot be chomp-queue without min_shift_length_hour and max_shift_length_hour',
  },
  chomp_without_demand: { status: 400, message: 'state cannot be chomp-queue without a demand' },
  mobius_on_flex: { status: 400, message: 'state can be mobius-queue on boss plans only' },
  task_not_begun: { status: 400, message: 'This schedule is {state}, not {wanted}' },
} as const satisfies Record<string, ProblemEntry>

/** Refusals about schedules, preferences, shifts and recurring shifts. */
export const PLANNING_PROBLEMS = {
  ...WEEK_PROBLEMS,
  ...SCHEDULE_PROBLEMS,
  ...PREFERENCE_PROBLEMS,
  ...SHIFT_PROBLEMS,
  ...CLAIM_PROBLEMS,
  ...RECURRING_SHIFT_PROBLEMS,
} as const satisfies Record<string, ProblemEntry>
