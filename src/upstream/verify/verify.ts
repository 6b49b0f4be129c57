import type { EmulatedApi } from '../../http/emulated-api.ts'
import type { Operation } from '../../openapi/operation.ts'
import { type Breach, describeBreaches } from '../breach.ts'
import { callServer } from '../call-server.ts'
import { checkReceived, type ReceivedAnswer, readBody } from '../exchange.ts'
import { besideServer } from '../server-url.ts'
import { type CallDraft, writeCall } from './call-draft.ts'
import { effectOf, inOrder } from './call-order.ts'
import { Credentials } from './credentials.ts'
import { invalidCalls } from './invalid-calls.ts'
import { KnownRecords } from './known-records.ts'
import { ValidCalls } from './valid-calls.ts'

export interface VerifyOptions {
  readonly api: EmulatedApi
  /** Without a slash at its end. */
  readonly baseUrl: string
  /** Of every call; names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly credential: string | undefined
  /** Only what changes nothing. */
  readonly isReadOnly: boolean
  readonly isWanted: (operation: Operation) => boolean
}

/** One call with what is wrong with its answer. */
export interface VerifiedCall {
  /** `a valid call`, or what was wrong with it. */
  readonly name: string
  readonly request: string
  /** Undefined where there was no answer. */
  readonly status: number | undefined
  readonly violations: readonly Breach[]
}

export interface VerifiedOperation {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly calls: readonly VerifiedCall[]
  /** Why no call was made, or none of them succeeded. */
  readonly unverified: string | undefined
}

/** Calls a server's operations in an order in which they find what they need, and holds every answer against the document. */
export async function* verify(options: VerifyOptions): AsyncGenerator<VerifiedOperation> {
  const run = new Verification(options)
  for (const operation of inOrder(options.api.document.operations, options.api.resources))
    if (options.isWanted(operation)) yield await run.verify(operation)
}

class Verification {
  readonly #options: VerifyOptions
  readonly #known = new KnownRecords()
  readonly #credentials: Credentials
  readonly #valid: ValidCalls

  constructor(options: VerifyOptions) {
    this.#options = options
    this.#credentials = new Credentials(options.api, options.headers, options.credential)
    this.#valid = new ValidCalls(options.api, this.#known, this.#credentials)
  }

  async verify(operation: Operation): Promise<VerifiedOperation> {
    const { id, method, path } = operation
    const described = { operation: id, method: method.toUpperCase(), path }
    const { api, isReadOnly } = this.#options
    const effect = effectOf(operation, api.resources)
    if (isReadOnly && effect !== 'look') return { ...described, calls: [], unverified: 'it changes something' }
    if (this.#urlOf(operation) === undefined)
      return { ...described, calls: [], unverified: `it is at another server, ${operation.serverPath}` }
    const drafts = this.#valid.for(operation, { onlyOwn: effect === 'delete' })
    const [likeliest] = drafts
    if (likeliest === undefined)
      return { ...described, calls: [], unverified: 'it would delete what this run has not made' }
    // A deletion comes last of its own calls, so that the others find what they are about.
    const before = effect === 'delete' ? await this.#callWrongly(likeliest) : []
    const { calls, success } = await this.#callRightly(drafts)
    const after = effect === 'delete' ? [] : await this.#callWrongly(success ?? likeliest)
    const more = success !== undefined && effect === 'look' ? await this.#callWithEverything(success) : []
    const last = calls.at(-1)
    const unverified =
      success === undefined ? `no call succeeded; the last was answered ${last?.status ?? 'not at all'}` : undefined
    return { ...described, calls: [...before, ...calls, ...more, ...after], unverified }
  }

  /** Until one of the calls succeeds. */
  async #callRightly(drafts: readonly CallDraft[]): Promise<{ calls: VerifiedCall[]; success: CallDraft | undefined }> {
    const calls: VerifiedCall[] = []
    for (const draft of drafts) {
      const { call, answer } = await this.#call(draft, 'a valid call')
      calls.push(call)
      if (answer === undefined || answer.status >= 400) continue
      this.#learn(draft, answer)
      return { calls, success: draft }
    }
    return { calls, success: undefined }
  }

  async #callWithEverything(success: CallDraft): Promise<VerifiedCall[]> {
    const whole = this.#valid.withEverything(success)
    if (whole.query.length === success.query.length) return []
    return [(await this.#call(whole, 'a valid call with every parameter')).call]
  }

  /** Each of these must be refused. */
  async #callWrongly(draft: CallDraft): Promise<VerifiedCall[]> {
    const stranger = this.#credentials.takeFrom(draft)
    const wrong = [
      ...(stranger === undefined ? [] : [{ name: 'no credential is sent', draft: stranger }]),
      ...invalidCalls(this.#options.api, draft),
    ]
    const calls: VerifiedCall[] = []
    for (const { name, draft: own } of wrong) {
      const { call, answer } = await this.#call(own, name)
      const isTaken = answer !== undefined && answer.status < 400
      const taken = { message: `answered ${answer?.status}, though ${name}`, ...placeOf(own.operation) }
      calls.push(isTaken ? { ...call, violations: [taken, ...call.violations] } : call)
    }
    return calls
  }

  async #call(draft: CallDraft, name: string): Promise<{ call: VerifiedCall; answer: ReceivedAnswer | undefined }> {
    const { operation } = draft
    const request = writeCall(draft)
    const { method, path, query } = request
    const told = `${method} ${path}${query === '' ? '' : `?${query}`}`
    const answer = await callServer(this.#urlOf(operation) ?? this.#options.baseUrl, request).catch(
      (error: Error) => error,
    )
    if (answer instanceof Error) {
      const cause = answer.cause instanceof Error ? `: ${answer.cause.message}` : ''
      const message = `there was no answer: ${answer.message}${cause}`
      const violations = [{ message, ...placeOf(operation) }]
      return { call: { name, request: told, status: undefined, violations }, answer: undefined }
    }
    const emulated = this.#options.api.prepare(operation)
    const breaches = describeBreaches(checkReceived(emulated, method, answer))
    // What is documented as not implemented does not fail by saying so.
    const isFailure = answer.status >= 500 && !(answer.status === 501 && operation.responses.has('501'))
    const failed = isFailure ? [{ message: `the server failed with ${answer.status}`, ...placeOf(operation) }] : []
    const violations = [...failed, ...breaches]
    return { call: { name, request: told, status: answer.status, violations }, answer }
  }

  #urlOf({ serverPath }: Operation): string | undefined {
    return besideServer(this.#options.baseUrl, this.#options.api.document, serverPath)
  }

  #learn({ operation, segments }: CallDraft, { headers, body }: ReceivedAnswer): void {
    const { resources } = this.#options.api
    const effect = effectOf(operation, resources)
    const path = segments.join('/').replace(/\/$/, '')
    const parent = path.replace(/\/[^/]*$/, '')
    const record = path.slice(parent.length + 1)
    if (effect === 'delete') return this.#known.forget(parent, record)
    const isRecord = /\}\/?$/.test(operation.path)
    if (isRecord || effect === 'change') return
    const read = readBody(headers, body)
    const collection = resources.actions.get(operation.id)?.collection ?? ''
    const idField = resources.collections.get(collection)?.id.field ?? 'id'
    if ('value' in read) this.#known.learn(path, read.value, idField, effect === 'create')
  }
}

const placeOf = ({ at }: Operation): Pick<Breach, 'file' | 'pointer'> => ({ file: at.file, pointer: at.pointer })
