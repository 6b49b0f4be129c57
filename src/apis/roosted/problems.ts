import { refuseWith } from '../../behavior/problem.ts'

/** One field at fault, as an error body lists it. */
export interface Detail {
  readonly field: string
  readonly message: string
}

interface ProductRule {
  readonly status: 422
  /** `{name}` stands for the fact of that name. */
  readonly message: string
  readonly details: readonly Detail[]
}

/** The rules of the product that refuse a well-formed request. Codes: catalogue 1.4. */
export const PROBLEMS = {
  'CLI-500': {
    status: 422,
    message: 'There is no e-mail address to send the invitation to.',
    details: [{ field: 'email', message: 'is needed, as the client has no contact e-mail' }],
  },
  'CLI-501': { status: 422, message: 'The client already uses the portal.', details: [] },
  'CLI-502': {
    status: 422,
    message: 'The order cannot go from {from} to {to}.',
    details: [{ field: 'order_status', message: 'is not a next state of this order' }],
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

/** `/clients/{id}` → `CLI`; `API` where the path belongs to no area. */
export function areaOf(path: string): string {
  const segment = path.split('/')[1] ?? ''
  return Object.hasOwn(AREAS, segment) ? (AREAS[segment] ?? 'API') : 'API'
}
