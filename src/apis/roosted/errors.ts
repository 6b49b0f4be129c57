import type { ProblemContext } from '../../behavior/define-api.ts'
import { describeProblem } from '../../behavior/describe-problem.ts'
import { type Problem, STATUS_OF } from '../../behavior/problem.ts'
import type { Answer } from '../../contract/response.ts'
import type { Violation } from '../../contract/violation.ts'
import { detailsOf, wordsFor } from './field-words.ts'
import { areaOf, type Detail, PROBLEMS, type ProblemCode } from './problems.ts'

/** Error bodies: `{error: {code, message, details}}`, where the code is the area's prefix and a number. */
export function renderProblem(problem: Problem, { path }: ProblemContext): Answer {
  const area = areaOf(path)
  switch (problem.kind) {
    case 'unauthenticated':
      return error(401, 'AUT-401', UNAUTHENTICATED[problem.reason])
    case 'forbidden':
      return error(403, 'AUT-403', 'This key may not use this operation.')
    case 'unknown-path':
      return error(404, `${area}-404`, 'There is nothing at this path.')
    case 'not-found':
      return error(404, `${area}-404`, `There is no record ${problem.id} of this kind here.`)
    case 'method-not-allowed':
      return {
        ...error(405, `${area}-405`, `This path takes ${problem.allow.join(', ')}.`),
        headers: { allow: problem.allow.join(', ') },
      }
    case 'unsupported-media-type':
      return error(415, `${area}-415`, `The body must be sent as ${problem.supported.join(' or ')}.`)
    case 'invalid':
      return invalid(area, problem.violations)
    case 'refused':
      return refused(problem.code as ProblemCode, problem.facts) // `refuse` takes no other codes
    case 'defect':
      return error(500, 'SRV-500', 'Something went wrong on the server.')
    default:
      return error(
        STATUS_OF[problem.kind],
        `${area}-${STATUS_OF[problem.kind]}`,
        sentence(describeProblem(problem).detail),
      )
  }
}

const UNAUTHENTICATED = {
  missing: 'An API key is needed in the header X-API-KEY.',
  unknown: 'This API key is not valid.',
  revoked: 'This API key was withdrawn.',
  expired: 'This API key has expired.',
} as const

const error = (status: number, code: string, message: string, details: readonly Detail[] = []): Answer => {
  return { status, headers: {}, body: { error: { code, message, details } } }
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** Parameters, and a body that is missing or no object, are 400; fields of a body are 422. */
function invalid(area: string, violations: readonly Violation[]): Answer {
  const isField = ({ in: place, pointer, keyword, params }: Violation): boolean =>
    place === 'body' && (pointer !== '' || params.missingProperty !== undefined || LENGTHS.has(keyword))
  const details = detailsOf(violations)
  if (violations.every(isField)) {
    const ofList = violations.find(({ keyword, pointer }) => pointer === '' && LENGTHS.has(keyword))
    const message = ofList === undefined ? 'Some fields of the body are not valid.' : `The body ${wordsFor(ofList)}.`
    return error(422, `${area}-422`, message, details)
  }
  const ofBody = violations.find((violation) => violation.in === 'body' && !isField(violation))
  const message = ofBody === undefined ? 'The request is not well formed.' : `The body ${wordsFor(ofBody)}.`
  return error(400, `${area}-400`, message, details)
}

/** A body that is a list, as it should be, can still be too long or too short. */
const LENGTHS: ReadonlySet<string> = new Set(['minItems', 'maxItems'])

function refused(code: ProblemCode, facts: Readonly<Record<string, unknown>>): Answer {
  const { status, message, details } = PROBLEMS[code]
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
  const named = details.map((detail) => ({ field: filled(detail.field), message: filled(detail.message) }))
  return error(
    status,
    code,
    filled(message),
    named.filter(({ field }) => field !== ''),
  )
}
