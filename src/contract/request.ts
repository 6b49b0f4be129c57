import type { Operation, Parameter, ParameterPlace } from '../openapi/operation.ts'
import { decodeBody, readPairs } from './body.ts'
import { type HttpRequest, headerText, type UploadedFile } from './http-request.ts'
import { type Decoded, decodePairs, decodeText, type Pairs } from './parameters.ts'
import { toViolations, type Validate, type Validators } from './validator.ts'
import type { Violation } from './violation.ts'

export type Values = Readonly<Record<string, unknown>>

/** What a valid request says. Parameters that were not sent are absent. */
export interface RequestValues {
  readonly path: Values
  readonly query: Values
  readonly header: Values
  readonly cookie: Values
  readonly body: unknown
  readonly files: Readonly<Record<string, UploadedFile>>
}

export type RequestCheck =
  | { readonly kind: 'valid'; readonly values: RequestValues }
  | { readonly kind: 'invalid'; readonly violations: readonly Violation[] }
  | { readonly kind: 'malformed'; readonly reason: string }
  | { readonly kind: 'unsupported'; readonly contentType: string; readonly supported: readonly string[] }
  | { readonly kind: 'too-large'; readonly limit: number }

interface Checker {
  readonly parameter: Parameter
  readonly validate: Validate | undefined
}

const PLACES = ['path', 'query', 'header', 'cookie'] as const
const NO_VALUES: Values = Object.freeze({})
const NO_FILES = Object.freeze({})

/** Everything that a document says of one operation's requests, ready to hold against them. */
export class RequestContract {
  readonly #operation: Operation
  readonly #validators: Validators
  readonly #checkers: Readonly<Record<ParameterPlace, readonly Checker[]>>

  constructor(operation: Operation, validators: Validators) {
    this.#operation = operation
    this.#validators = validators
    const at = (place: ParameterPlace): Checker[] =>
      operation.parameters
        .filter((parameter) => parameter.in === place)
        .map((parameter) => ({ parameter, validate: parameter.schema && validators.for(parameter.schema, 'request') }))
    this.#checkers = { path: at('path'), query: at('query'), header: at('header'), cookie: at('cookie') }
  }

  /** Reads and checks all of a request; every violation is told, not only the first. */
  check(request: HttpRequest, pathTexts: readonly string[]): RequestCheck {
    const violations: Violation[] = []
    const path = this.#checkPath(pathTexts, violations)
    const query = this.#checkQuery(request.query, violations)
    const header = this.checkHeaders(request, violations)
    const cookie = this.#checkCookies(request, violations)
    const documented = this.#operation.requestBody
    if (documented === undefined)
      return finish(violations, { path, query, header, cookie, body: undefined, files: NO_FILES })
    const decoded = decodeBody(this.#operation.source, documented, request)
    if (decoded.kind === 'none') {
      if (documented.isRequired) violations.push(missingBody(this.#operation))
      return finish(violations, { path, query, header, cookie, body: undefined, files: NO_FILES })
    }
    if (decoded.kind !== 'value') return decoded
    const { schema } = decoded.media
    if (schema !== undefined)
      violations.push(...toViolations(this.#validators.for(schema, 'request')(decoded.value), 'body', ''))
    return finish(violations, { path, query, header, cookie, body: decoded.value, files: decoded.files })
  }

  /** Holds values that the API has read by rules of its own against the document. */
  checkValues(values: RequestValues): RequestCheck {
    const violations: Violation[] = []
    for (const place of PLACES) {
      for (const { parameter, validate } of this.#checkers[place]) {
        const value = values[place][parameter.name]
        if (value === undefined) {
          if (parameter.isRequired) violations.push(missing(parameter))
          continue
        }
        const faults = validate?.(value)
        if (faults !== undefined && faults.length > 0) violations.push(...toViolations(faults, place, parameter.name))
      }
    }
    const schema = this.#operation.requestBody?.content.find((media) => media.schema !== undefined)?.schema
    if (schema !== undefined && values.body !== undefined)
      violations.push(...toViolations(this.#validators.for(schema, 'request')(values.body), 'body', ''))
    return finish(violations, values)
  }

  /** The header parameters alone, for an API that looks at them before anything else. */
  checkHeaders(request: HttpRequest, violations: Violation[]): Values {
    if (this.#checkers.header.length === 0) return NO_VALUES
    const values: Record<string, unknown> = {}
    for (const { parameter, validate } of this.#checkers.header) {
      const text = headerText(request.headers, parameter.name.toLowerCase())?.trim()
      const decoded = text === undefined ? undefined : decodeText(this.#operation.source, parameter, text)
      keep(values, parameter, decoded, validate, violations)
    }
    return values
  }

  #checkPath(texts: readonly string[], violations: Violation[]): Values {
    if (texts.length === 0) return NO_VALUES
    const values: Record<string, unknown> = {}
    const names = this.#operation.pathParameters
    for (const { parameter, validate } of this.#checkers.path) {
      const text = texts[names.indexOf(parameter.name)]
      const decoded = text === undefined ? undefined : decodeText(this.#operation.source, parameter, text)
      keep(values, parameter, decoded, validate, violations)
    }
    return values
  }

  #checkQuery(query: string, violations: Violation[]): Values {
    const checkers = this.#checkers.query
    if (checkers.length === 0) return NO_VALUES
    const pairs = readPairs(query)
    if (pairs === undefined) {
      const { file, pointer } = this.#operation.at
      const message = 'must be valid percent-encoded UTF-8'
      violations.push({
        in: 'query',
        name: 'query',
        pointer: '',
        keyword: 'encoding',
        params: {},
        message,
        received: query,
        at: { file, pointer },
      })
      return NO_VALUES
    }
    return this.#checkPairs(checkers, pairs, violations)
  }

  #checkCookies(request: HttpRequest, violations: Violation[]): Values {
    const checkers = this.#checkers.cookie
    if (checkers.length === 0) return NO_VALUES
    return this.#checkPairs(checkers, readCookies(request), violations)
  }

  #checkPairs(checkers: readonly Checker[], pairs: Pairs, violations: Violation[]): Values {
    const values: Record<string, unknown> = {}
    for (const { parameter, validate } of checkers) {
      const decoded = pairs.length === 0 ? undefined : decodePairs(this.#operation.source, parameter, pairs)
      keep(values, parameter, decoded, validate, violations)
    }
    return values
  }
}

/** Names and values of the request's cookies, percent-decoded where they can be. */
export function readCookies(request: HttpRequest): Pairs {
  const text = headerText(request.headers, 'cookie') ?? ''
  return text.split(';').flatMap((piece): Pairs => {
    const equals = piece.indexOf('=')
    if (equals === -1) return []
    const [name, value] = [piece.slice(0, equals).trim(), piece.slice(equals + 1).trim()]
    // Percent-encoding is a habit of cookies, not a rule: a lone `%` is itself.
    return readPairs(encodeSigns(`${name}=${value}`)) ?? [[name, value]]
  })
}

/** `+` and `&` mean nothing in a cookie. */
const encodeSigns = (text: string): string => text.replaceAll('+', '%2B').replaceAll('&', '%26')

function keep(
  values: Record<string, unknown>,
  parameter: Parameter,
  decoded: Decoded,
  validate: Validate | undefined,
  violations: Violation[],
): void {
  const { name, in: place, at } = parameter
  if (decoded === undefined) {
    if (parameter.isRequired) violations.push(missing(parameter))
    return
  }
  if ('fault' in decoded) {
    violations.push({
      in: place,
      name,
      pointer: '',
      keyword: decoded.keyword,
      params: {},
      message: decoded.fault,
      received: undefined,
      at,
    })
    return
  }
  values[name] = decoded.value
  const faults = validate?.(decoded.value)
  if (faults !== undefined && faults.length > 0) violations.push(...toViolations(faults, place, name))
}

const missing = ({ name, in: place, at }: Parameter): Violation => {
  const absent = { keyword: 'required', params: {}, message: 'is required', received: undefined }
  return { in: place, name, pointer: '', ...absent, at }
}

function missingBody(operation: Operation): Violation {
  const at = operation.requestBody?.at ?? operation.at
  return {
    in: 'body',
    name: '',
    pointer: '',
    keyword: 'required',
    params: {},
    message: 'a body is required',
    received: undefined,
    at,
  }
}

const finish = (violations: readonly Violation[], values: RequestValues): RequestCheck =>
  violations.length === 0 ? { kind: 'valid', values } : { kind: 'invalid', violations }
