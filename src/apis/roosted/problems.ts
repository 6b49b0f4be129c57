import { refuseWith } from '../../behavior/problem.ts'

/** One field at fault, as an error body lists it. */
export interface Detail {
  readonly field: string
  readonly message: string
}

interface ProductRule {
  readonly status: 422
  /** `{name}` stands for the fact of that name, here and in the details. A detail without a field is left out. */
  readonly message: string
  readonly details: readonly Detail[]
}

/** The rules of the product that refuse a well-formed request. Codes: catalogue 1.4. */
export const PROBLEMS = {
  'ARA-500': {
    status: 422,
    message: 'An area cannot be its own parent.',
    details: [{ field: 'parent_id', message: 'is the area itself' }],
  },
  'ARA-501': {
    status: 422,
    message: 'An area cannot move below one of its own descendants.',
    details: [{ field: 'parent_id', message: 'is a descendant of the area' }],
  },
  'ARA-502': {
    status: 422,
    message: 'This area is protected.',
    details: [],
  },
  'ARA-503': {
    status: 422,
    message: 'There are areas below this one.',
    details: [],
  },
  'SHF-500': {
    status: 422,
    message: 'The worker is not active.',
    details: [],
  },
  'SHF-501': {
    status: 422,
    message: 'The worker does not have the skillset {skillset}.',
    details: [],
  },
  'SHF-502': {
    status: 422,
    message: 'The worker is banned by the {by}.',
    details: [],
  },
  'SHF-503': {
    status: 422,
    message: 'The worker does not meet a rule of the client or the venue.',
    details: [],
  },
  'SHF-504': {
    status: 422,
    message: 'The worker has this shift already.',
    details: [],
  },
  'SHF-505': {
    status: 422,
    message: 'The worker has another shift at this time.',
    details: [],
  },
  'SHF-506': {
    status: 422,
    message: 'The worker has time off at this time.',
    details: [],
  },
  'SHF-507': {
    status: 422,
    message: 'The shift has no place left.',
    details: [],
  },
  'SHF-508': {
    status: 422,
    message: 'The {limit} limit of the week would be passed.',
    details: [],
  },
  'SHF-509': {
    status: 422,
    message: 'Workers may have one shift a day only.',
    details: [],
  },
  'SHF-510': {
    status: 422,
    message: 'A shift ends after it starts.',
    details: [{ field: 'end_time', message: 'is not after the start' }],
  },
  'SHF-511': {
    status: 422,
    message: '{filled} workers have this shift already.',
    details: [{ field: 'quantity', message: 'is below the number of workers on the shift' }],
  },
  'SHF-512': {
    status: 422,
    message: 'There are time punches.',
    details: [],
  },
  'SHF-513': {
    status: 422,
    message: 'A worker on the shift does not have the skillset {skillset}.',
    details: [{ field: 'skillset_id', message: 'is a skillset that a worker on the shift lacks' }],
  },
  'PUN-500': {
    status: 422,
    message: 'The worker has a punch at this moment already.',
    details: [{ field: 'punch_datetime', message: 'is taken by another punch' }],
  },
  'PUN-501': {
    status: 422,
    message: 'The assignment is another worker’s.',
    details: [{ field: 'erf_id', message: 'belongs to another worker' }],
  },
  'WRK-500': {
    status: 422,
    message: 'An owner cannot be made inactive.',
    details: [],
  },
  'WRK-501': {
    status: 422,
    message: 'The permissions of {whom} cannot be changed.',
    details: [],
  },
  'WRK-502': {
    status: 422,
    message: 'This credential is protected.',
    details: [],
  },
  'WRK-503': {
    status: 422,
    message: 'The order cannot go from {from} to {to}.',
    details: [{ field: '{field}', message: 'is not the next state of this order' }],
  },
  'WRK-504': {
    status: 422,
    message: 'The chat is locked.',
    details: [],
  },
  'WRK-505': {
    status: 422,
    message: 'The worker is invited to this shift already.',
    details: [{ field: 'shift_id', message: 'has an invitation that is pending' }],
  },
  'WRK-506': {
    status: 422,
    message: 'The worker has a shift in this time off.',
    details: [{ field: 'status', message: 'cannot be approved' }],
  },
  'WRK-507': {
    status: 422,
    message: 'The status cannot go from {from} to {to}.',
    details: [{ field: 'status', message: 'is not a next state' }],
  },
  'CLI-500': {
    status: 422,
    message: 'There is no e-mail address to send the invitation to.',
    details: [{ field: 'email', message: 'is needed, as the client has no contact e-mail' }],
  },
  'CLI-501': {
    status: 422,
    message: 'The client already uses the portal.',
    details: [],
  },
  'CLI-502': {
    status: 422,
    message: 'The order cannot go from {from} to {to}.',
    details: [{ field: 'order_status', message: 'is not a next state of this order' }],
  },
  'LOC-500': {
    status: 422,
    message: 'The default location cannot be removed.',
    details: [],
  },
  'LOC-501': {
    status: 422,
    message: 'The location is used by an event to come.',
    details: [],
  },
  'SKL-500': {
    status: 422,
    message: 'The skillset is used by a shift to come.',
    details: [],
  },
  'PRG-500': {
    status: 422,
    message: 'The payroll group is used by {user}.',
    details: [],
  },
  'RTC-500': {
    status: 422,
    message: 'The rate card is used by a shift to come.',
    details: [],
  },
  'WGR-500': {
    status: 422,
    message: 'The wage rule is used by {user}.',
    details: [],
  },
  'EVT-500': {
    status: 422,
    message: 'An event is looked after by an administrator or an owner.',
    details: [{ field: 'admin_id', message: 'is neither administrator nor owner' }],
  },
  'ANN-500': {
    status: 422,
    message: 'An announcement needs somebody to reach, and administrators to reply to.',
    details: [{ field: '{field}', message: '{fault}' }],
  },
  'CFG-500': {
    status: 422,
    message: 'This setting needs the premium subscription.',
    details: [{ field: 'item', message: 'needs the premium subscription' }],
  },
} as const satisfies Record<string, ProductRule>

export type ProblemCode = keyof typeof PROBLEMS

export const refuse = refuseWith(PROBLEMS)

/** What the codes of an area begin with, by the first segment of its paths. */
const AREAS: Readonly<Record<string, string>> = {
  workers: 'WRK',
  events: 'EVT',
  clients: 'CLI',
  company: 'CMP',
  'time-tracking': 'TTR',
  locations: 'LOC',
  skillsets: 'SKL',
  'rate-cards': 'RTC',
  'payroll-groups': 'PRG',
  venues: 'VEN',
  'wage-rules': 'WGR',
  announcements: 'ANN',
  areas: 'ARA',
  config: 'CFG',
  countries: 'CFG',
  timezones: 'CFG',
}

/** What belongs to a worker or an event but has a prefix of its own. */
const SUB_AREAS: readonly (readonly [RegExp, string])[] = [
  [/^\/workers\/[^/]+\/shifts(?:\/|$)/, 'SHF'],
  [/^\/workers\/[^/]+\/time-punches(?:\/|$)/, 'PUN'],
  [/^\/events\/[^/]+\/shifts(?:\/|$)/, 'SHF'],
]

/** `/clients/{id}` → `CLI`; `API` where the path belongs to no area. */
export function areaOf(path: string): string {
  const own = SUB_AREAS.find(([pattern]) => pattern.test(path))
  if (own !== undefined) return own[1]
  const segment = path.split('/')[1] ?? ''
  return Object.hasOwn(AREAS, segment) ? (AREAS[segment] ?? 'API') : 'API'
}
