import { type Problem, STATUS_OF } from '../../behavior/problem.ts'
import type { Answer } from '../../contract/response.ts'
import { fieldOf, type Violation } from '../../contract/violation.ts'

/** Error bodies as the guide prints them: `{message}`, and for a failed validation `{message, errors}`. */
export function renderProblem(problem: Problem): Answer {
  switch (problem.kind) {
    case 'unknown-path':
    case 'not-found':
      return error(404, 'Resource not found')
    case 'method-not-allowed':
      return error(405, 'Method not allowed', { allow: problem.allow.join(', ') })
    case 'unauthenticated':
      return error(401, 'Unauthenticated', challengeFor(problem))
    case 'forbidden':
      return error(403, 'Insufficient permissions for this resource', challengeFor(problem))
    case 'malformed':
      return error(400, 'Malformed request')
    case 'unsupported-media-type':
      return error(415, 'Unsupported media type')
    case 'too-large':
      return error(413, 'Payload too large')
    case 'invalid':
      return {
        status: 400,
        headers: {},
        body: { message: 'Validation failed', errors: messagesByField(problem.violations) },
      }
    case 'conflict':
    case 'refused':
      return error(409, 'Conflict')
    case 'rate-limited':
      return error(429, 'Too many requests')
    case 'unavailable':
      return error(503, 'Service Unavailable')
    case 'defect':
      return error(STATUS_OF.defect, 'Internal Server Error')
  }
}

/** How to authenticate (RFC 6750 §3). */
export function challengeFor(problem: Problem): Readonly<Record<string, string>> {
  const challenge = (more: string) => ({ 'www-authenticate': `Bearer realm="workbeats"${more}` })
  if (problem.kind === 'unauthenticated')
    return challenge(problem.reason === 'missing' ? '' : ', error="invalid_token"')
  if (problem.kind !== 'forbidden') return {}
  return challenge(`, error="insufficient_scope", scope="${problem.missingScopes.join(' ')}"`)
}

const error = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers,
  body: { message },
})

function messagesByField(violations: readonly Violation[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {}
  for (const violation of violations) {
    const field = fieldOf(violation)
    errors[field] = [...new Set([...(errors[field] ?? []), messageFor(violation, field)])]
  }
  return errors
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  integer: 'an integer',
  number: 'a number',
  string: 'a string',
  array: 'an array',
  boolean: 'true or false',
}

/** The wording of the framework that the documented sample comes from. */
function messageFor({ in: place, keyword, params }: Violation, field: string): string {
  switch (keyword) {
    case 'required':
      return place === 'header' ? `The ${field} header is required.` : `The ${field} field is required.`
    case 'type':
      return `The ${field} field must be ${TYPE_NAMES[String(params.type)] ?? `of type ${String(params.type)}`}.`
    case 'minimum':
      return `The ${field} field must be at least ${String(params.limit)}.`
    case 'maximum':
      return `The ${field} field must not be greater than ${String(params.limit)}.`
    case 'minItems':
      return `The ${field} field must have at least ${String(params.limit)} items.`
    case 'maxLength':
      return `The ${field} field must not be greater than ${String(params.limit)} characters.`
    case 'uniqueItems':
      return `The ${field} field has a duplicate value.`
    case 'pattern':
      // The one pattern of a body says which URLs will do.
      if (place === 'body') return `The ${field} field must be a valid URL.`
      return `The selected ${field} is invalid.`
    case 'format':
      return `The ${field} field must be a valid ${FORMAT_NAMES[String(params.format)] ?? String(params.format)}.`
    case 'duplicate':
      return `The ${field} field must be sent only once.`
    default:
      return `The selected ${field} is invalid.`
  }
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  email: 'email address',
  date: 'date',
  'date-time': 'date',
  uri: 'URL',
}
