import { describeProblem } from '../../behavior/describe-problem.ts'
import { type Facts, type Problem, STATUS_OF } from '../../behavior/problem.ts'
import type { Answer } from '../../contract/response.ts'
import { fieldOf } from '../../contract/violation.ts'
import { PROBLEMS, type ProblemCode } from './problems.ts'

/** Error bodies: `{message}`, a text or an object with one parameter. One fault is told at a time. */
export function renderProblem(problem: Problem): Answer {
  switch (problem.kind) {
    case 'refused':
      return refused(problem.code as ProblemCode, problem.facts) // `refuse` takes no other codes
    case 'unauthenticated':
      return error(401, 'Unauthorized')
    case 'unknown-path':
    case 'not-found':
      return error(404, 'Not Found')
    case 'method-not-allowed':
      return { ...error(405, 'Method Not Allowed'), headers: { allow: problem.allow.join(', ') } }
    case 'rate-limited':
      return error(429, `${problem.requests} per ${problem.seconds === 60 ? '1 minute' : `${problem.seconds} seconds`}`)
    case 'invalid': {
      const [first] = problem.violations
      return error(400, first === undefined ? 'Bad Request' : `${fieldOf(first)} ${first.message}`.trim())
    }
    case 'unavailable':
      return error(503, 'Service Unavailable')
    case 'defect':
      return error(500, 'Internal Server Error')
    default:
      return error(STATUS_OF[problem.kind], describeProblem(problem).detail)
  }
}

function refused(code: ProblemCode, facts: Facts): Answer {
  const { status, message } = PROBLEMS[code]
  if (code === 'bad_parameter') return error(status, { [String(facts.parameter)]: String(facts.reason) })
  return error(
    status,
    message.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name])),
  )
}

const error = (status: number, message: string | Readonly<Record<string, string>>): Answer => {
  return { status, headers: {}, body: { message } }
}
