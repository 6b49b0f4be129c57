import type { ProblemEntry } from './problems.ts'

/** Refusals about users, organizations, locations, roles and who belongs to them. */
export const PEOPLE_PROBLEMS = {
  unknown_zone: { status: 400, message: 'timezone {zone} is not known' },
  taken: { status: 400, message: '{field} is taken' },
  no_staff: { status: 400, message: '{field} is for users whose address ends in @staffjoy.com' },
  nobody_named: { status: 400, message: 'Neither id nor email says who is meant' },
  no_address: { status: 400, message: 'email is no address' },
  active_already: { status: 400, message: 'activateReminder is for users who are not active yet' },
  admin_already: { status: 400, message: 'The user is an admin of this organization already' },
  manager_already: { status: 400, message: 'The user is a manager of this location already' },
  worker_already: { status: 400, message: 'The user is a worker of this role already' },
  least_above_most: { status: 400, message: '{least} is above {most}' },
  archived_above: { status: 400, message: 'archived cannot change while the {above} is archived' },
} as const satisfies Record<string, ProblemEntry>
