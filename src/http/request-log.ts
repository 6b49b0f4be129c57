import type { IncomingHttpHeaders } from 'node:http'
import type { Problem } from '../behavior/problem.ts'
import type { Violation } from '../contract/violation.ts'
import type { InjectedFault } from './faults/fault.ts'

/** One call as it is remembered. Headers are as they came: they are redacted when somebody reads them. */
export interface LoggedRequest {
  /** Counts from 1 in each workspace. */
  readonly serial: number
  readonly workspace: string
  /** Milliseconds since 1970, by the workspace's clock. */
  readonly at: number
  readonly api: string
  readonly operation: string | undefined
  readonly method: string
  /** Path and query as the client sent them. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  /** The beginning of the body as text. */
  readonly body: string | undefined
  /** 0 where the connection was cut without an answer. */
  readonly status: number
  readonly answer: {
    readonly headers: Readonly<Record<string, string | number>>
    /** The beginning of the body as text. */
    readonly body: string | undefined
  }
  readonly durationMs: number
  readonly problem: Problem | undefined
  readonly breaches: readonly Violation[]
  /** What went wrong because somebody wanted it to. */
  readonly injected: InjectedFault | undefined
}

const CAPACITY = 1000
const KEPT_BODY_BYTES = 8192
const KEPT_ANSWER_BYTES = 4096

/** The latest calls of one workspace. */
export class RequestLog {
  /** A ring: the newest call takes the place of the oldest. */
  #entries: LoggedRequest[] = []
  #oldest = 0
  #serial: number
  /** Of the latest call: what the next one has in common with it is kept once, and of a client's calls that is most. */
  #target = ''
  #headers: IncomingHttpHeaders = {}
  #answer: LoggedRequest['answer'] = { headers: {}, body: undefined }

  /** `serial`: how many calls there were before. */
  constructor(serial = 0) {
    this.#serial = serial
  }

  /** Of the latest call. */
  get serial(): number {
    return this.#serial
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0
  }

  nextSerial(): number {
    return ++this.#serial
  }

  add(entry: LoggedRequest): void {
    if (this.#entries.length < CAPACITY) {
      this.#entries.push(entry)
      return
    }
    this.#entries[this.#oldest] = entry
    this.#oldest = (this.#oldest + 1) % CAPACITY
  }

  /** These three are for an entry: what the call before it had where it is the same, else what is given. */
  shareTarget(target: string): string {
    if (target !== this.#target) this.#target = target
    return this.#target
  }

  shareHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
    if (!areSame(headers, this.#headers)) this.#headers = headers
    return this.#headers
  }

  shareAnswer(answer: LoggedRequest['answer']): LoggedRequest['answer'] {
    const isKnown = answer.body === this.#answer.body && areSame(answer.headers, this.#answer.headers)
    if (!isKnown) this.#answer = answer
    return this.#answer
  }

  /** Oldest first. */
  entries(): readonly LoggedRequest[] {
    return [...this.#entries.slice(this.#oldest), ...this.#entries.slice(0, this.#oldest)]
  }

  find(serial: number): LoggedRequest | undefined {
    return this.#entries.find((entry) => entry.serial === serial)
  }

  /** Forgets what was called, but goes on counting. */
  clear(): void {
    this.#entries = []
    this.#oldest = 0
  }

  /** As if nothing had ever been called. */
  restart(): void {
    this.clear()
    this.#serial = 0
  }
}

function areSame(some: Readonly<Record<string, unknown>>, others: Readonly<Record<string, unknown>>): boolean {
  let count = 0
  for (const name in some) {
    if (some[name] !== others[name]) return false
    count++
  }
  for (const _ in others) count--
  return count === 0
}

/** As much of a body as the log keeps; a copy, so that what the body was read with is not kept. */
export const keptText = (bytes: Buffer): string => bytes.toString('utf8', 0, Math.min(bytes.length, KEPT_BODY_BYTES))

/** As much of an answer's body as the log keeps. A copy of a longer one: a slice would keep all of it. */
export function keptAnswer(sent: string | Buffer | undefined): string | undefined {
  if (sent === undefined || (typeof sent === 'string' && sent.length <= KEPT_ANSWER_BYTES)) return sent
  const bytes = typeof sent === 'string' ? Buffer.from(sent.slice(0, KEPT_ANSWER_BYTES)) : sent
  return bytes.toString('utf8', 0, Math.min(bytes.length, KEPT_ANSWER_BYTES))
}

/** Where a call is explained: `default.12`. */
export const requestId = (workspace: string, serial: number): string => `${workspace}.${serial}`
