import type { ProblemEntry } from './problems.ts'

const LIST_PROBLEMS = {
  end_without_start: { status: 400, message: 'end needs a start' },
  active_with_window: { status: 400, message: 'active cannot be combined with start or end' },
  range_too_long: { status: 400, message: 'endDate is more than 100 years after startDate' },
} as const satisfies Record<string, ProblemEntry>

const TIMECLOCK_PROBLEMS = {
  only_managers_set_times: { status: 400, message: 'Only managers may send start or stop' },
  only_managers_correct: {
    status: 400,
    message: 'Only managers may correct a timeclock: send close, and nothing else',
  },
  stop_without_start: { status: 400, message: 'stop needs a start' },
  timeclock_backwards: { status: 400, message: 'start must come before stop' },
  timeclock_too_long: { status: 400, message: 'stop is more than 23 hours after start' },
  timeclock_in_future: { status: 400, message: '{parameter} lies in the future' },
  timeclock_overlap: { status: 400, message: 'start and stop overlap another timeclock' },
  timeclock_open: { status: 400, message: 'There is an open timeclock already' },
  timeclock_closed: { status: 400, message: 'This timeclock is closed already' },
  close_with_times: { status: 400, message: 'close cannot be combined with start or stop' },
  close_is_false: { status: 400, message: 'close can only be true' },
} as const satisfies Record<string, ProblemEntry>

const TIME_OFF_PROBLEMS = {
  only_managers_decide: { status: 400, message: 'Only managers may send a state' },
  date_with_time: { status: 400, message: 'date must have no time, or midnight' },
  no_such_day: { status: 400, message: 'date: there is no such day in {zone}' },
  more_than_a_day: { status: 400, message: 'minutes_paid must not be more than {minutes}, which the day has' },
  unpaid_with_minutes: { status: 400, message: 'minutes_paid must be 0 for approved_unpaid' },
  paid_without_minutes: { status: 400, message: 'minutes_paid must be more than 0 for approved_paid' },
  undecided_with_minutes: { status: 400, message: 'minutes_paid must be 0 as long as there is no state' },
  second_request: { status: 400, message: 'There is a request for this date already' },
} as const satisfies Record<string, ProblemEntry>

/** Refusals about timeclocks, time off and attendance. */
export const TIME_PROBLEMS = {
  ...LIST_PROBLEMS,
  ...TIMECLOCK_PROBLEMS,
  ...TIME_OFF_PROBLEMS,
} as const satisfies Record<string, ProblemEntry>
