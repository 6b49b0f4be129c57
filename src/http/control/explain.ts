import path from 'node:path'
import { describeProblem, describeViolation } from '../../behavior/describe-problem.ts'
import { fieldOf, type Violation } from '../../contract/violation.ts'
import type { ApiDocument } from '../../openapi/document.ts'
import type { DocumentSource } from '../../openapi/source.ts'
import type { FaultRule } from '../faults/fault.ts'
import { type LoggedRequest, requestId } from '../request-log.ts'
import { redactBody, redactHeaders, redactTarget, redactValue, secretNames } from './redact.ts'

/** One fault with all that helps to mend it. */
export interface ExplainedFault {
  readonly in: Violation['in']
  /** Dotted name of the field or parameter. */
  readonly field: string
  /** JSON pointer inside the body or the parameter's value. */
  readonly pointer: string
  readonly message: string
  readonly expected: unknown
  readonly received: unknown
  readonly document: { readonly file: string; readonly line: number | undefined; readonly pointer: string }
  readonly advice: string
}

/** A call as the control API shows it: what it was, what was wrong with it, and where the document says so. */
export interface ExplainedRequest {
  readonly id: string
  readonly at: string
  readonly workspace: string
  readonly api: string
  readonly operation: string | null
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** 0 where the connection was cut without an answer. */
  readonly status: number
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string | null }
  readonly durationMs: number
  readonly problem: {
    readonly kind: string
    readonly title: string
    readonly detail: string
    readonly advice: string
  } | null
  readonly faults: readonly ExplainedFault[]
  /** Where the answer contradicts the document: a defect of the sandbox. */
  readonly breaches: readonly ExplainedFault[]
  /** What went wrong because the workspace, or the call by its header, wanted it to. */
  readonly injected: { readonly by: 'rule' | 'header'; readonly rule: FaultRule; readonly delayMs: number } | null
}

export async function explainRequest(
  entry: LoggedRequest,
  document: ApiDocument | undefined,
): Promise<ExplainedRequest> {
  const { problem } = entry
  const faults = problem?.kind === 'invalid' ? problem.violations : []
  const secrets = document === undefined ? undefined : secretNames(document.securitySchemes)
  const explain = (fault: Violation) => explainFault(fault, document?.source, secrets)
  return {
    id: requestId(entry.workspace, entry.serial),
    at: new Date(entry.at).toISOString(),
    workspace: entry.workspace,
    api: entry.api,
    operation: entry.operation ?? null,
    method: entry.method,
    path: redactTarget(entry.target, secrets),
    headers: redactHeaders(entry.headers, secrets),
    body: entry.body === undefined ? null : redactBody(entry.body, entry.headers['content-type'] ?? '', secrets),
    status: entry.status,
    answer: explainAnswer(entry, secrets),
    durationMs: Math.round(entry.durationMs * 1000) / 1000,
    problem: problem === undefined ? null : { kind: problem.kind, ...describeProblem(problem) },
    faults: await Promise.all(faults.map(explain)),
    breaches: await Promise.all(entry.breaches.map(explain)),
    injected: entry.injected ?? null,
  }
}

function explainAnswer(
  { answer }: LoggedRequest,
  secrets: ReadonlySet<string> | undefined,
): ExplainedRequest['answer'] {
  const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]))
  const body = answer.body === undefined ? null : redactBody(answer.body, headers['content-type'] ?? '', secrets)
  return { headers: redactHeaders(headers, secrets), body }
}

/** `secrets`: names that the document gives to credentials. */
export async function explainFault(
  fault: Violation,
  source: DocumentSource | undefined,
  secrets: ReadonlySet<string> | undefined,
): Promise<ExplainedFault> {
  const { file, pointer } = fault.at
  const line = await source?.line({ file, pointer })
  const field = fieldOf(fault)
  return {
    in: fault.in,
    field,
    pointer: fault.pointer,
    message: describeViolation(fault),
    expected: expectedBy(fault),
    received: fault.received == null ? null : redactValue(fault.received, secrets, field),
    document: { file: source === undefined ? file : path.join(path.basename(source.directory), file), line, pointer },
    advice: adviceFor(fault),
  }
}

function expectedBy({ keyword, params, message }: Violation): unknown {
  switch (keyword) {
    case 'type':
      return params.type
    case 'enum':
      return params.allowedValues
    case 'const':
      return params.allowedValue
    case 'required':
      return 'a value'
    case 'format':
    case 'pattern':
      return params[keyword]
    default:
      return message
  }
}

function adviceFor({ in: place, keyword, params, received }: Violation): string {
  const thing =
    place === 'body' ? 'field' : place === 'response' || place === 'status' ? 'answer' : `${place} parameter`
  switch (keyword) {
    case 'required':
      return `send this ${thing}`
    case 'type':
      return `send ${[params.type].flat().join(' or ')}${received === null ? ', not null' : ''}`
    case 'enum':
      return `send one of ${JSON.stringify(params.allowedValues)}`
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'leave this member out'
    case 'duplicate':
      return 'send it once'
    case 'reference':
      return 'send the id of a record that exists'
    default:
      return `change this ${thing} so that it fits the document`
  }
}
