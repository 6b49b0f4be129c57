import type { Violation } from '../contract/violation.ts'
import type { RowId } from '../state/row.ts'

/**
 * Why a request is not answered with success. The engine names the kinds; an API says how each one looks on its wire
 * (`render`), and adds `refused` ones from its own catalogue of codes.
 */
export type Problem =
  | { readonly kind: 'unknown-path' }
  | { readonly kind: 'method-not-allowed'; readonly allow: readonly string[] }
  | { readonly kind: 'unauthenticated'; readonly reason: 'missing' | 'unknown' | 'revoked' | 'expired' }
  | { readonly kind: 'forbidden'; readonly missingScopes: readonly string[] }
  | { readonly kind: 'malformed'; readonly reason: string }
  | { readonly kind: 'unsupported-media-type'; readonly contentType: string; readonly supported: readonly string[] }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'invalid'; readonly violations: readonly Violation[] }
  | { readonly kind: 'not-found'; readonly collection: string; readonly id: RowId | undefined }
  | { readonly kind: 'conflict'; readonly reason: string }
  | { readonly kind: 'refused'; readonly code: string; readonly facts: Facts }
  | { readonly kind: 'rate-limited'; readonly requests: number; readonly seconds: number }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'defect'; readonly detail: string }

export type ProblemKind = Problem['kind']
export type Facts = Readonly<Record<string, unknown>>

/** The status that HTTP gives a problem where an API does not say otherwise. */
export const STATUS_OF: Readonly<Record<Exclude<ProblemKind, 'refused'>, number>> = {
  'unknown-path': 404,
  'method-not-allowed': 405,
  unauthenticated: 401,
  forbidden: 403,
  malformed: 400,
  'unsupported-media-type': 415,
  'too-large': 413,
  invalid: 400,
  'not-found': 404,
  conflict: 409,
  'rate-limited': 429,
  unavailable: 503,
  defect: 500,
}

/** Thrown inside a transaction: all of it is dropped, and the problem is answered. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.kind === 'refused' ? problem.code : problem.kind)
    this.name = 'Refusal'
    this.problem = problem
  }
}

/** Refuses with one of the engine's problems. */
export function fail(problem: Problem): never {
  throw new Refusal(problem)
}

/** The `refuse` of an API: only codes of its catalogue are accepted. */
export const refuseWith =
  <Code extends string>(_catalogue: Readonly<Record<Code, unknown>>) =>
  (code: Code, facts: Facts = {}): never => {
    throw new Refusal({ kind: 'refused', code, facts })
  }
