import { describeProblem } from '../../behavior/describe-problem.ts'
import type { ApiDocument } from '../../openapi/document.ts'
import { requestId } from '../request-log.ts'
import type { NotedViolation } from '../violation-ledger.ts'
import { type ExplainedFault, explainFault } from './explain.ts'
import { redactTarget, secretNames } from './redact.ts'

/** One way in which calls or answers contradict the document, with where it says so, and how often that happened. */
export interface CountedViolation {
  readonly api: string
  /** Null: no operation has this method and path. */
  readonly operation: string | null
  readonly method: string
  /** Of the first such call. */
  readonly path: string
  /** `invalid`, `unknown-path`, ... */
  readonly kind: string
  readonly message: string
  readonly advice: string
  /** Null where the call as a whole is at fault. */
  readonly fault: ExplainedFault | null
  readonly count: number
  /** Id of the first such call. */
  readonly first: string
}

export async function describeNoted(
  { entry, violation, count }: NotedViolation,
  document: ApiDocument | undefined,
): Promise<CountedViolation> {
  const { api, operation = null, method, target, problem, workspace, serial } = entry
  const secrets = document === undefined ? undefined : secretNames(document.securitySchemes)
  const fault = violation === undefined ? null : await explainFault(violation, document?.source, secrets)
  const whole = problem === undefined ? { detail: '', advice: '' } : describeProblem(problem)
  return {
    api,
    operation,
    method,
    path: redactTarget(target, secrets),
    kind: fault === null || problem?.kind === 'invalid' ? (problem?.kind ?? 'invalid') : 'contradiction',
    message: fault?.message ?? whole.detail,
    advice: fault?.advice ?? whole.advice,
    fault,
    count,
    first: requestId(workspace, serial),
  }
}
