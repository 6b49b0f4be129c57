import type { DocumentedResponse, Operation, ResponseHeader } from '../openapi/operation.ts'
import { isJsonType } from './body.ts'
import { decodeText } from './parameters.ts'
import { toViolations, type Validators } from './validator.ts'
import type { Violation } from './violation.ts'

/** An answer before it is written: `body` is a value for JSON, text or bytes for anything else, undefined for none. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Answers that HTTP itself prescribes; a document need not list them. */
const HTTP_OWN = new Set([304, 405, 406, 408, 412, 413, 414, 415, 429, 431, 500, 501, 503])

export const JSON_TYPE = 'application/json; charset=utf-8'

const NONE: readonly Violation[] = []

/** Says where an answer contradicts its document. */
export class ResponseContract {
  readonly #operation: Operation
  readonly #validators: Validators
  /** Bodies that cannot change any more and were found right, with the status they were sent with. */
  readonly #approved = new WeakMap<object, number>()

  constructor(operation: Operation, validators: Validators) {
    this.#operation = operation
    this.#validators = validators
  }

  check(answer: Answer): readonly Violation[] {
    const { status, headers } = answer
    const documented = this.#operation.response(status)
    if (documented === undefined) {
      if (HTTP_OWN.has(status) || isProblem(answer)) return NONE
      const { file, pointer } = this.#operation.at
      const message = `${status} is not documented for ${this.#operation.id}`
      const at = { file, pointer: `${pointer}/responses` }
      return [
        { in: 'status', name: '', pointer: '', keyword: 'undocumented', params: {}, message, received: status, at },
      ]
    }
    const faults = this.#checkBody(documented, answer)
    if (documented.headers.length === 0) return faults
    return [...documented.headers.flatMap((header) => this.#checkHeader(header, headers[header.name])), ...faults]
  }

  #checkBody(documented: DocumentedResponse, { status, headers, body }: Answer): readonly Violation[] {
    if (documented.content.length === 0) {
      if (body === undefined || isProblem({ status, headers })) return NONE
      return this.#fault(documented, 'body', `${status} is documented without a body`, body)
    }
    if (body === undefined) return this.#fault(documented, 'required', `${status} is documented with a body`, body)
    const type = mediaTypeOf(headers)
    const isJson = isJsonType(type)
    const media = documented.content.find(({ name }) => name === type || name === '*/*' || (isJson && isJsonType(name)))
    if (media === undefined) {
      return this.#fault(documented, 'mediaType', `${type} is not documented for ${status}`, type)
    }
    if (media.schema === undefined) return NONE
    if (!Object.isFrozen(body) || typeof body !== 'object' || body === null) {
      return toViolations(this.#validators.for(media.schema, 'response')(body), 'response', '')
    }
    if (this.#approved.get(body) === status) return NONE
    const faults = toViolations(this.#validators.for(media.schema, 'response')(body), 'response', '')
    if (faults.length === 0) this.#approved.set(body, status)
    return faults
  }

  #checkHeader({ name, isRequired, schema }: ResponseHeader, value: string | undefined): readonly Violation[] {
    if (value === undefined) {
      if (!isRequired) return NONE
      const message = `the header ${name} is documented as always sent`
      const { at } = this.#operation
      return [{ in: 'response', name, pointer: '', keyword: 'required', params: {}, message, received: value, at }]
    }
    if (schema === undefined) return NONE
    const style = {
      in: 'header',
      style: 'simple',
      explode: false,
      isRequired,
      mediaType: undefined,
      at: schema,
    } as const
    const decoded = decodeText(this.#operation.source, { name, schema, ...style }, value)
    if (decoded === undefined || 'fault' in decoded) return NONE
    return toViolations(this.#validators.for(schema, 'response')(decoded.value), 'response', name)
  }

  #fault({ at }: DocumentedResponse, keyword: string, message: string, received: unknown): readonly Violation[] {
    return [{ in: 'response', name: '', pointer: '', keyword, params: {}, message, received, at }]
  }
}

function mediaTypeOf(headers: Answer['headers']): string {
  const type = headers['content-type']
  return type === undefined ? 'application/json' : (type.split(';')[0] ?? '').trim().toLowerCase()
}

/** RFC 9457 gives errors a form of their own, for where a document says that they occur, if at all, but not what they look like. */
const isProblem = ({ status, headers }: Pick<Answer, 'status' | 'headers'>): boolean =>
  status >= 400 && mediaTypeOf(headers) === 'application/problem+json'
