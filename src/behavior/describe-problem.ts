import type { Violation } from '../contract/violation.ts'
import { fieldOf } from '../contract/violation.ts'
import type { Problem } from './problem.ts'

/** A problem in plain words: what happened, and what to do. For explanations, and for APIs without words of their own. */
export function describeProblem(problem: Problem): { title: string; detail: string; advice: string } {
  switch (problem.kind) {
    case 'unknown-path':
      return {
        title: 'Not Found',
        detail: 'no operation of the document has this path',
        advice: 'compare it with the paths of the document',
      }
    case 'method-not-allowed':
      return {
        title: 'Method Not Allowed',
        detail: `this path takes ${problem.allow.join(', ')}`,
        advice: 'use one of these methods',
      }
    case 'unauthenticated':
      return { title: 'Unauthorized', ...UNAUTHENTICATED[problem.reason] }
    case 'forbidden': {
      const scopes = problem.missingScopes.join(', ')
      return {
        title: 'Forbidden',
        detail: `the credential lacks the scope ${scopes}`,
        advice: `use a credential that has ${scopes}`,
      }
    }
    case 'malformed':
      return {
        title: 'Bad Request',
        detail: problem.reason,
        advice: 'send a body of the form that its Content-Type promises',
      }
    case 'unsupported-media-type': {
      const sent = problem.contentType === '' ? 'a body without a Content-Type' : problem.contentType
      return {
        title: 'Unsupported Media Type',
        detail: `${sent} is not accepted here`,
        advice: `send ${problem.supported.join(' or ')}`,
      }
    }
    case 'too-large':
      return {
        title: 'Content Too Large',
        detail: `the body is larger than ${problem.limit} bytes`,
        advice: 'send less at once',
      }
    case 'invalid':
      return {
        title: 'Bad Request',
        detail: problem.violations.map(describeViolation).join('; '),
        advice: 'correct what is listed',
      }
    case 'not-found': {
      const id = problem.id === undefined ? '' : ` with id ${problem.id}`
      return {
        title: 'Not Found',
        detail: `${problem.collection} has no record${id}`,
        advice: 'look at what is there with GET /_understudy/state',
      }
    }
    case 'conflict':
      return { title: 'Conflict', detail: problem.reason, advice: 'change what stands in the way first' }
    case 'refused':
      return {
        title: problem.code,
        detail: `refused with ${problem.code}${describeFacts(problem.facts)}`,
        advice: 'a rule of the API stands against it',
      }
    case 'rate-limited':
      return {
        title: 'Too Many Requests',
        detail: `more than ${problem.requests} requests in ${problem.seconds} s`,
        advice: 'wait for the next window, or start without --rate-limit',
      }
    case 'unavailable':
      return {
        title: 'Service Unavailable',
        detail: 'the change could not be saved, so nothing was changed',
        advice: 'see whether the disk is full, then repeat',
      }
    case 'defect':
      return {
        title: 'Internal Server Error',
        detail: problem.detail,
        advice: 'this is a defect of the sandbox: please report it',
      }
  }
}

const UNAUTHENTICATED = {
  missing: {
    detail: 'no credential was sent in the form that the operation asks for',
    advice: 'send one of the seeded credentials',
  },
  unknown: { detail: 'no such credential exists', advice: 'send one of the seeded credentials' },
  revoked: { detail: 'the credential was revoked', advice: 'send one that is valid' },
  expired: { detail: 'the credential has expired by the clock of this workspace', advice: 'send one that is valid' },
} as const

const describeFacts = (facts: Readonly<Record<string, unknown>>): string =>
  Object.keys(facts).length === 0 ? '' : ` ${JSON.stringify(facts)}`

export function describeViolation(violation: Violation): string {
  const field = fieldOf(violation)
  const place =
    violation.in === 'body' ? (field === '' ? 'the body' : `body field ${field}`) : `${violation.in} ${field}`.trim()
  return `${place} ${violation.keyword === 'required' ? 'is required' : violation.message}`
}
