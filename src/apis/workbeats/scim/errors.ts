import { describeProblem } from '../../../behavior/describe-problem.ts'
import { type Problem, STATUS_OF } from '../../../behavior/problem.ts'
import type { Answer } from '../../../contract/response.ts'
import { challengeFor } from '../errors.ts'
import { PROBLEMS, type ScimProblem, scimTypeOf } from './problems.ts'

export const SCIM_TYPE = 'application/scim+json; charset=utf-8'

const ERROR_URN = 'urn:ietf:params:scim:api:messages:2.0:Error'

/** The body of an error (RFC 7644 §3.12); its status is text. */
export interface ErrorBody {
  readonly schemas: readonly string[]
  readonly status: string
  readonly scimType?: string
  readonly detail: string
}

export function renderScimProblem(problem: Problem): Answer {
  const body = errorBody(problem)
  const challenge = challengeFor(problem)
  const allow = problem.kind === 'method-not-allowed' ? { allow: problem.allow.join(', ') } : {}
  return { status: Number(body.status), headers: { 'content-type': SCIM_TYPE, ...challenge, ...allow }, body }
}

export function errorBody(problem: Problem): ErrorBody {
  const scimType = typeOf(problem)
  return {
    schemas: [ERROR_URN],
    status: String(statusOf(problem)),
    ...(scimType === undefined ? {} : { scimType }),
    detail: detailOf(problem),
  }
}

const statusOf = (problem: Problem): number =>
  problem.kind === 'refused' ? PROBLEMS[problem.code as ScimProblem] : STATUS_OF[problem.kind] // `refuse` takes no other codes

function typeOf(problem: Problem): string | undefined {
  switch (problem.kind) {
    case 'refused':
      return scimTypeOf(problem.code as ScimProblem)
    case 'malformed':
      return 'invalidSyntax'
    case 'invalid':
      return problem.violations.some(({ in: place }) => place === 'body') ? 'invalidSyntax' : 'invalidValue'
    default:
      return undefined
  }
}

function detailOf(problem: Problem): string {
  if (problem.kind === 'refused') return String(problem.facts.detail)
  if (problem.kind === 'not-found') return `There is no resource ${problem.id}.`
  const { detail } = describeProblem(problem)
  return `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`
}
