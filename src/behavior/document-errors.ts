import { type Answer, JSON_TYPE } from '../contract/response.ts'
import type { Validators } from '../contract/validator.ts'
import { isJson } from '../openapi/inference.ts'
import type { Operation } from '../openapi/operation.ts'
import { shapeOf } from '../openapi/shape.ts'
import type { Located } from '../openapi/source.ts'
import type { Members } from '../openapi/word-reader.ts'
import type { ProblemContext } from './define-api.ts'
import { describeProblem, describeViolation } from './describe-problem.ts'
import { type Problem, STATUS_OF } from './problem.ts'

/** Error answers of an API that has no code: in the form that its document gives them, else as RFC 9457 problem details. */
export class DocumentErrors {
  readonly #validators: Validators

  constructor(validators: Validators) {
    this.#validators = validators
  }

  readonly render = (problem: Problem, { operation }: ProblemContext): Answer => {
    const status = statusFor(problem, operation)
    const headers = headersFor(problem)
    const documented = operation?.response(status)?.content.find(({ name }) => isJson(name))
    if (operation !== undefined && documented?.schema !== undefined) {
      const body = fill(operation, documented.schema, problem, status)
      if (this.#validators.for(documented.schema, 'response')(body).length === 0) {
        return {
          status,
          headers: { 'content-type': documented.name.includes('*') ? JSON_TYPE : documented.name, ...headers },
          body,
        }
      }
    }
    const { title, detail } = describeProblem(problem)
    const errors =
      problem.kind === 'invalid'
        ? { errors: problem.violations.map((violation) => ({ detail: describeViolation(violation) })) }
        : {}
    return {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
      body: { type: 'about:blank', title, status, detail, ...errors },
    }
  }
}

/** 400 and 422 mean the same to many documents: the one that the operation has. */
function statusFor(problem: Problem, operation: Operation | undefined): number {
  if (problem.kind === 'refused') return 400
  const status = STATUS_OF[problem.kind]
  const isUnprocessable =
    problem.kind === 'invalid' && operation?.responses.has('400') === false && operation.responses.has('422')
  return isUnprocessable ? 422 : status
}

function headersFor(problem: Problem): Record<string, string> {
  if (problem.kind === 'method-not-allowed') return { allow: problem.allow.join(', ') }
  return problem.kind === 'unauthenticated' ? { 'www-authenticate': 'Bearer' } : {}
}

const TEXTS = ['message', 'detail', 'error_description', 'description', 'reason', 'error', 'msg']

/** A body for an error schema, as far as its members' names tell what they hold. */
function fill({ source }: Operation, schema: Located, problem: Problem, status: number): unknown {
  const { title, detail } = describeProblem(problem)
  const fillMember = (name: string, member: Located): unknown => {
    const { types, properties } = shapeOf(source, member)
    if (types.has('object') && properties.size > 0) return fillObject(member)
    if (types.has('array')) return problem.kind === 'invalid' ? problem.violations.map(describeViolation) : []
    if (types.has('integer') || types.has('number')) return status
    if (!types.has('string')) return undefined
    if (name === 'title') return title
    if (name === 'type') return 'about:blank'
    if (name === 'status' || name === 'statusCode') return String(status)
    if (name === 'code') return title.toLowerCase().replaceAll(' ', '_')
    return TEXTS.includes(name) ? detail : undefined
  }
  const fillObject = (object: Located): Members => {
    const entries = [...shapeOf(source, object).properties].map(
      ([name, property]) => [name, fillMember(name, property.schema)] as const,
    )
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  }
  return shapeOf(source, schema).types.has('object') ? fillObject(schema) : detail
}
