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

type Columns = { readonly [Name in keyof LoggedRequest]: LoggedRequest[Name][] }

/**
 * The latest calls of one workspace. Kept as a list for each member in place of an object for each call: numbers, and what
 * calls have in common, leave nothing behind for the garbage collector to carry along.
 */
export class RequestLog {
  /** A ring: the newest call takes the place of the oldest. */
  #columns = noCalls()
  /** Of the next call. */
  #place = 0
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
    return this.#columns.serial.length === 0
  }

  nextSerial(): number {
    return ++this.#serial
  }

  add(entry: LoggedRequest): void {
    const columns = this.#columns
    const place = this.#place
    columns.serial[place] = entry.serial
    columns.workspace[place] = entry.workspace
    columns.at[place] = entry.at
    columns.api[place] = entry.api
    columns.operation[place] = entry.operation
    columns.method[place] = entry.method
    columns.target[place] = entry.target
    columns.headers[place] = entry.headers
    columns.body[place] = entry.body
    columns.status[place] = entry.status
    columns.answer[place] = entry.answer
    columns.durationMs[place] = entry.durationMs
    columns.problem[place] = entry.problem
    columns.breaches[place] = entry.breaches
    columns.injected[place] = entry.injected
    this.#place = (place + 1) % CAPACITY
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
    const { length } = this.#columns.serial
    const oldest = length < CAPACITY ? 0 : this.#place
    return Array.from({ length }, (_, age) => this.#entry((oldest + age) % CAPACITY))
  }

  find(serial: number): LoggedRequest | undefined {
    const place = this.#columns.serial.indexOf(serial)
    return place === -1 ? undefined : this.#entry(place)
  }

  #entry(place: number): LoggedRequest {
    const members = Object.entries(this.#columns).map(([name, column]) => [name, column[place]])
    return Object.fromEntries(members) as LoggedRequest // a column for every member
  }

  /** Forgets what was called, but goes on counting. */
  clear(): void {
    this.#columns = noCalls()
    this.#place = 0
  }

  /** As if nothing had ever been called. */
  restart(): void {
    this.clear()
    this.#serial = 0
  }
}

const noCalls = (): Columns => {
  return {
    serial: [],
    workspace: [],
    at: [],
    api: [],
    operation: [],
    method: [],
    target: [],
    headers: [],
    body: [],
    status: [],
    answer: [],
    durationMs: [],
    problem: [],
    breaches: [],
    injected: [],
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
