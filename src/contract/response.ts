import type { Operation } from '../openapi/operation.ts'
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

/** Says where an answer contradicts its document. */
export class ResponseContract {
  readonly #operation: Operation
  readonly #validators: Validators

  constructor(operation: Operation, validators: Validators) {
    this.#operation = operation
    this.#validators = validators
  }

  check({ status, headers, body }: Answer): readonly Violation[] {
    const documented = this.#operation.response(status)
    const place = { file: this.#operation.at.file, pointer: `${this.#operation.at.pointer}/responses` }
    const fault = (where: 'status' | 'response', keyword: string, message: string, received: unknown): Violation[] => {
      return [{ in: where, name: '', pointer: '', keyword, params: {}, message, received, at: documented?.at ?? place }]
    }
    if (documented === undefined) {
      if (HTTP_OWN.has(status)) return []
      return fault('status', 'undocumented', `${status} is not documented for ${this.#operation.id}`, status)
    }
    const headerFaults = this.#checkHeaders(documented.headers, headers)
    if (documented.content.length === 0) {
      return body === undefined
        ? headerFaults
        : [...headerFaults, ...fault('response', 'body', `${status} is documented without a body`, body)]
    }
    if (body === undefined)
      return [...headerFaults, ...fault('response', 'required', `${status} is documented with a body`, undefined)]
    const type = (headers['content-type'] ?? JSON_TYPE).split(';')[0]?.trim().toLowerCase() ?? ''
    const media = documented.content.find(
      ({ name }) => name === type || name === '*/*' || (isJsonType(name) && isJsonType(type)),
    )
    if (media === undefined)
      return [...headerFaults, ...fault('response', 'mediaType', `${type} is not documented for ${status}`, type)]
    if (media.schema === undefined) return headerFaults
    const faults = this.#validators.for(media.schema, 'response')(body)
    return faults.length === 0 ? headerFaults : [...headerFaults, ...toViolations(faults, 'response', '')]
  }

  #checkHeaders(
    documented: NonNullable<ReturnType<Operation['response']>>['headers'],
    headers: Readonly<Record<string, string>>,
  ): readonly Violation[] {
    if (documented.length === 0) return []
    return documented.flatMap(({ name, isRequired, schema }): Violation[] => {
      const value = headers[name]
      if (value === undefined) {
        if (!isRequired) return []
        const message = `the header ${name} is documented as always sent`
        return [
          {
            in: 'response',
            name,
            pointer: '',
            keyword: 'required',
            params: {},
            message,
            received: undefined,
            at: this.#operation.at,
          },
        ]
      }
      if (schema === undefined) return []
      const parameter = {
        name,
        in: 'header',
        isRequired,
        style: 'simple',
        explode: false,
        schema,
        mediaType: undefined,
        at: schema,
      } as const
      const decoded = decodeText(this.#operation.source, parameter, value)
      return decoded === undefined || 'fault' in decoded
        ? []
        : toViolations(this.#validators.for(schema, 'response')(decoded.value), 'response', name)
    })
  }
}
