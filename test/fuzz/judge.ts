import { ResponseContract } from '../../src/contract/response.ts'
import { Validators } from '../../src/contract/validator.ts'
import type { ApiDocument } from '../../src/openapi/document.ts'
import type { FuzzedRequest } from './fuzzed-request.ts'

export interface SeenAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

/** Says what is wrong with an answer as it arrived, by the API's document alone. */
export class Judge {
  readonly #contracts = new Map<string, ResponseContract>()

  constructor({ source, openapi, operations }: ApiDocument) {
    const validators = new Validators(source, openapi)
    for (const operation of operations) this.#contracts.set(operation.id, new ResponseContract(operation, validators))
  }

  /** Undefined for an answer that may be. */
  against({ method, headers: sent }: FuzzedRequest, { status, headers, bytes }: SeenAnswer): string | undefined {
    if (headers['understudy-fault'] === 'injected') return undefined
    const text = bytes.toString('utf8')
    if (status >= 500) return `answered ${status}: ${text.slice(0, 500)}`
    // What the sandbox says to headers of its own is not the API's to document.
    const isOurs = status === 400 && (sent['understudy-fault'] !== undefined || sent.prefer !== undefined)
    const contract = this.#contracts.get(headers['understudy-operation'] ?? '')
    if (contract === undefined || method === 'HEAD' || isOurs) return undefined
    const type = headers['content-type'] ?? ''
    let body: unknown = text === '' && headers['content-length'] === '0' ? undefined : text
    if (status === 204 || status === 304) body = undefined
    else if (/[/+]json\b/.test(type)) {
      try {
        body = JSON.parse(text)
      } catch (error) {
        return `the body is no JSON: ${(error as SyntaxError).message}`
      }
    }
    const breaches = contract.check({ status, headers, body })
    return breaches.length === 0
      ? undefined
      : `${status} contradicts the document: ${breaches.map(({ pointer, message }) => `${pointer} ${message}`).join('; ')}`
  }
}
