import type { Reply } from '../behavior/call.ts'
import { fail, type Problem, Refusal } from '../behavior/problem.ts'
import type { OperationCounts } from '../contract/coverage.ts'
import type { HttpRequest } from '../contract/http-request.ts'
import { headerText } from '../contract/http-request.ts'
import type { RequestCheck, RequestValues } from '../contract/request.ts'
import type { Answer } from '../contract/response.ts'
import type { Violation } from '../contract/violation.ts'
import type { Records } from '../state/storage.ts'
import type { Transaction } from '../state/transaction.ts'
import { authenticate, authorise } from './authenticate.ts'
import type { EmulatedApi, EmulatedOperation, OperationRoute } from './emulated-api.ts'
import type { World } from './world.ts'

/** What became of a request. */
export interface Outcome {
  readonly answer: Answer
  /** Why it was not answered with success. */
  readonly problem?: Problem
  /** Where the answer contradicts the document. */
  readonly breaches?: readonly Violation[]
}

export interface PipelineOptions {
  readonly isStrict: boolean
  /** Told of defects, with their cause. */
  readonly onDefect: (error: unknown) => void
}

export interface Arrival {
  readonly api: EmulatedApi
  readonly route: OperationRoute
  readonly request: HttpRequest
  readonly world: Pick<World, 'transact'>
  /** What of the operation was used in this workspace. */
  readonly counts: OperationCounts
  /** Milliseconds since 1970, by the workspace's clock. */
  readonly now: number
}

/** The way of a request from its match to its answer: authenticate, authorise, decode and validate, behave, check. One transaction. */
export function answerRequest(arrival: Arrival, options: PipelineOptions): Outcome {
  const { world, now } = arrival
  const { emulated } = arrival.route
  try {
    return world.transact(now, (tx) => {
      const answer = toAnswer(behave(arrival, tx))
      const breaches = emulated.response.check(answer)
      if (breaches.length === 0) return { answer }
      if (options.isStrict) throw new ContractBreach(breaches)
      return { answer, breaches }
    })
  } catch (error) {
    return refused(
      arrival,
      problemOf(error, options),
      options,
      error instanceof ContractBreach ? error.breaches : undefined,
    )
  }
}

/**
 * The API's own answer to a problem, held against the document like any other. A document that came without code need
 * not list the errors that the sandbox answers for it.
 */
export function refused(
  { api, route, request }: Arrival,
  problem: Problem,
  { isStrict }: PipelineOptions,
  known?: readonly Violation[],
): Outcome {
  const { emulated } = route
  const { operation } = emulated
  const context = { operation, path: request.path, serverPath: operation.serverPath }
  const answer = api.render(problem, context)
  const breaches = known ?? (api.hasOwnErrors ? emulated.response.check(answer) : [])
  if (breaches.length === 0) return { answer, problem }
  if (known !== undefined || !isStrict) return { answer, problem, breaches }
  const defect: Problem = { kind: 'defect', detail: describeBreaches(breaches) }
  return { answer: api.render(defect, context), problem: defect, breaches }
}

const describeBreaches = (breaches: readonly Violation[]): string =>
  `the answer contradicts the document: ${breaches.map(({ pointer, message }) => `${pointer} ${message}`.trim()).join('; ')}`

/** Whether the request may have an answer that does not come from state: it is let in and valid. Throws a Refusal where it is not. */
export function checkOnly(arrival: Arrival): void {
  arrival.world.transact(arrival.now, (tx) => admit(arrival, tx))
}

function behave(arrival: Arrival, tx: Transaction): Reply {
  const { api, now, request } = arrival
  const { emulated } = arrival.route
  const { principal, values, records, partition } = admit(arrival, tx)
  if (emulated.behavior === undefined) throw new Error(`${emulated.operation.id} has no behaviour`)
  const { path, query, header, cookie, body, files } = values
  return emulated.behavior(
    {
      operation: emulated.operation,
      principal,
      now,
      baseUrl: request.baseUrl,
      path,
      query,
      header,
      cookie,
      body,
      files,
    },
    records,
    api.effects(tx, { partition, now }),
  )
}

function admit({ api, route, request, counts, now }: Arrival, tx: Transaction) {
  const { emulated, pathTexts, path } = route
  const { operation } = emulated
  const named = partitionOf(api, request)
  // Credentials are the same in every partition, where they tell it.
  const authenticated = authenticate(api, emulated, request, api.storage.records(tx, named ?? ''), now)
  const { principal } = authenticated
  const partition = named ?? api.definition.partitionOf?.(principal) ?? api.storage.partitions[0] ?? ''
  const records = api.storage.records(tx, partition)
  const { gate, decode } = api.definition
  gate?.({
    operation,
    request,
    principal,
    path,
    records,
    now,
    headerViolations: () => headerViolations(emulated, request),
  })
  authorise(authenticated)
  const check =
    decode === undefined
      ? emulated.request.check(request, pathTexts)
      : emulated.request.checkValues(decode({ operation, request, path }))
  const values = valuesOf(check)
  counts.sent(values)
  return { principal, records: records as Records, partition, values }
}

/** The partition that the request names. One that there is not is refused later, by the document. */
function partitionOf({ document }: EmulatedApi, request: HttpRequest): string | undefined {
  const { partition } = document.extension
  if (partition === undefined) return undefined
  const wanted = headerText(request.headers, partition.header)?.trim() ?? ''
  return partition.values.includes(wanted) ? wanted : undefined
}

function headerViolations({ request: contract }: EmulatedOperation, request: HttpRequest): Violation[] {
  const violations: Violation[] = []
  contract.checkHeaders(request, violations)
  return violations
}

function valuesOf(check: RequestCheck): RequestValues {
  switch (check.kind) {
    case 'valid':
      return check.values
    case 'invalid':
      return fail({ kind: 'invalid', violations: check.violations })
    case 'malformed':
      return fail({ kind: 'malformed', reason: check.reason })
    case 'unsupported':
      return fail({ kind: 'unsupported-media-type', contentType: check.contentType, supported: check.supported })
    case 'too-large':
      return fail({ kind: 'too-large', limit: check.limit })
  }
}

const NO_HEADERS = Object.freeze({})

const toAnswer = ({ status, body, headers }: Reply): Answer => ({ status, headers: headers ?? NO_HEADERS, body })

/** Thrown inside the transaction, so that an answer that contradicts the document leaves no trace in the state. */
class ContractBreach extends Error {
  readonly breaches: readonly Violation[]

  constructor(breaches: readonly Violation[]) {
    super(describeBreaches(breaches))
    this.name = 'ContractBreach'
    this.breaches = breaches
  }
}

export function problemOf(error: unknown, { onDefect }: Pick<PipelineOptions, 'onDefect'>): Problem {
  if (error instanceof Refusal) return error.problem
  if (error instanceof ContractBreach) return { kind: 'defect', detail: error.message }
  onDefect(error)
  return { kind: 'defect', detail: error instanceof Error ? error.message : String(error) }
}
