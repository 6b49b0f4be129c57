import fc from 'fast-check'
import type { Operation } from '../../src/openapi/operation.ts'
import type { Conversation } from '../conformance/conversation.ts'
import { requestsTo, type SentRequest } from '../contract/requests.ts'
import { bodyText, encodePairs } from '../contract/written-request.ts'
import type { Random } from '../crash/random.ts'
import { hostile } from './hostile.ts'

/** A request as it goes out. */
export interface FuzzedRequest {
  readonly method: string
  /** Behind the API's base path, percent-encoded. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | undefined
}

/** Makes requests to the operations of one API: near what the document and the sample calls say, and far from it. */
export class Fuzzer {
  readonly #conversation: Conversation
  readonly #subjects: readonly { operation: Operation; requests: fc.Arbitrary<SentRequest> }[]

  constructor(conversation: Conversation, operations: readonly Operation[]) {
    this.#conversation = conversation
    this.#subjects = operations.map((operation) => ({ operation, requests: requestsTo(operation) }))
  }

  /** So many requests to each operation, in any order. */
  round(perOperation: number, random: Random): FuzzedRequest[] {
    const all = this.#subjects.flatMap(({ operation, requests }) =>
      fc
        .sample(requests, { numRuns: perOperation, seed: random.below(2 ** 31) })
        .map((sent) => this.#write(operation, sent, random)),
    )
    return shuffled(all, random)
  }

  #write(operation: Operation, sent: SentRequest, random: Random): FuzzedRequest {
    const sample = this.#conversation.calls[operation.id]
    const [samplePath = '', sampleQuery = ''] = (sample?.path ?? '').split('?')
    const generatedPath = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
      encodeURIComponent(sent.path[name] ?? '0'),
    )
    const isKnown = sample !== undefined && random.below(10) < 7
    const isValid = sample !== undefined && random.below(10) < 2
    const query = isValid ? sampleQuery : encodePairs(sent.query)
    const body = isValid ? sample?.body : undefined
    const text = body === undefined ? (sent.body === undefined ? undefined : bodyText(sent.body)) : JSON.stringify(body)
    const type = body === undefined ? sent.headers['content-type'] : 'application/json'
    const request: FuzzedRequest = {
      method: operation.method.toUpperCase(),
      path: `${isKnown ? samplePath : generatedPath}${query === '' ? '' : `?${query}`}`,
      headers: {
        ...printable(sent.headers),
        ...(sent.cookies.length === 0 ? {} : { cookie: encodePairs(sent.cookies) }),
        ...this.#credentials(random),
        ...(type === undefined || text === undefined ? {} : { 'content-type': type }),
      },
      body: text === undefined ? undefined : Buffer.from(text),
    }
    return random.below(100) < 15 ? hostile(request, random) : request
  }

  #credentials(random: Random): Readonly<Record<string, string>> {
    const { headers, turnedAway } = this.#conversation
    return random.below(10) < 9 ? headers : (random.pick(turnedAway)?.headers ?? {})
  }
}

/** Node sends no other text in a header. */
const printable = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== 'content-type')
      .map(([name, value]) => [name.toLowerCase(), value.replace(/[^\t\x20-\x7e]/g, '?').slice(0, 1000)]),
  )

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items]
  for (let last = result.length - 1; last > 0; last--) {
    const other = random.below(last + 1)
    const [a, b] = [result[last], result[other]] as [T, T] // both are within the list
    result[last] = b
    result[other] = a
  }
  return result
}

/** As a command that sends it again. */
export function asCurl(url: string, { method, headers, body }: FuzzedRequest): string {
  const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
  const flags = Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`)
  const data = body === undefined ? [] : [`--data-binary ${quote(body.toString('utf8'))}`]
  const text = ['curl', '-i', '-X', method, ...flags, ...data, quote(url)].join(' ')
  return text.length > 4000 ? `${text.slice(0, 4000)}… (${text.length} characters)` : text
}
