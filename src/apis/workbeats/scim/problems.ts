import { refuseWith } from '../../../behavior/problem.ts'

/** Why SCIM refuses: the words of `scimType` (RFC 7644 §3.12), and what has a status of its own. */
export const PROBLEMS = {
  invalidFilter: 400,
  invalidPath: 400,
  invalidSyntax: 400,
  invalidValue: 400,
  mutability: 400,
  noTarget: 400,
  uniqueness: 409,
  /** A `bulkId` whose resource there is not (RFC 7644 §3.7.1). */
  unresolvedBulkId: 409,
  /** `If-Match` names another version. */
  versionMismatch: 412,
  tooManyOperations: 413,
  /** Discovery takes no filter (RFC 7644 §4). */
  filterForbidden: 403,
  notSupported: 501,
} as const satisfies Record<string, number>

export type ScimProblem = keyof typeof PROBLEMS

const SCIM_TYPES: readonly string[] = [
  'invalidFilter',
  'invalidPath',
  'invalidSyntax',
  'invalidValue',
  'mutability',
  'noTarget',
  'uniqueness',
]

/** `scimType` of a refusal; the statuses without one say enough. */
export const scimTypeOf = (code: ScimProblem): string | undefined =>
  code === 'unresolvedBulkId' ? 'invalidValue' : SCIM_TYPES.includes(code) ? code : undefined

const refuseCode = refuseWith(PROBLEMS)

/** Refuses with one of the problems above. `detail`: what is wrong, for people. */
export const refuse = (code: ScimProblem, detail: string): never => refuseCode(code, { detail })
