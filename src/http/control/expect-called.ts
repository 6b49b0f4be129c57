import { AssertionError } from 'node:assert'
import { type LoggedRequest, requestId } from '../request-log.ts'
import { type Difference, describeDifference, differences } from './differences.ts'
import { redactTarget } from './redact.ts'

/** What calls of an operation are expected. */
export interface ExpectedCalls {
  /** Which API, where several have an operation of this name. */
  readonly api?: string
  /** Exactly so many; at least one by default. */
  readonly times?: number
  /** What the body must have. Objects may have more members than are named; lists must have the same length. */
  readonly body?: unknown
}

interface Judged {
  readonly entry: LoggedRequest
  readonly differences: readonly Difference[]
}

/**
 * The calls of an operation that are as expected. Throws an AssertionError that says what differs, and what was called
 * instead. `entries`: all that is remembered; `secrets`: names that credentials go by.
 */
export function expectCalled(
  entries: readonly LoggedRequest[],
  operation: string,
  { api, times, body }: ExpectedCalls,
  secrets: ReadonlySet<string>,
): readonly LoggedRequest[] {
  const own = entries.filter((entry) => entry.operation === operation && (api === undefined || entry.api === api))
  const judged = own.map((entry): Judged => {
    return { entry, differences: body === undefined ? [] : differences(body, bodyOf(entry)) }
  })
  const fitting = judged.filter((one) => one.differences.length === 0).map(({ entry }) => entry)
  if (times === undefined ? fitting.length > 0 : fitting.length === times) return fitting
  const wanted = times === undefined ? 'at least once' : timesText(times)
  const withBody = body === undefined ? '' : ' with this body'
  const message = [
    `${operation} was to be called ${wanted}${withBody}, but ${timesCalled(fitting.length)}`,
    ...judged.flatMap((one) => describeCall(one, secrets)),
    ...(judged.length === 0 ? [`what was called: ${callsText(entries, secrets)}`] : []),
  ].join('\n')
  throw new AssertionError({ message, expected: wanted, actual: timesCalled(fitting.length), operator: 'expectCalled' })
}

/** JSON and forms are read; anything else, and what was too long to be remembered whole, stays text. */
function bodyOf({ body, headers }: LoggedRequest): unknown {
  if (body === undefined) return undefined
  if (/x-www-form-urlencoded/i.test(headers['content-type'] ?? '')) return Object.fromEntries(new URLSearchParams(body))
  try {
    return JSON.parse(body)
  } catch (error) {
    if (error instanceof SyntaxError) return body
    throw error
  }
}

const timesText = (times: number): string => (times === 1 ? 'once' : `${times} times`)
const timesCalled = (times: number): string => (times === 0 ? 'was not' : `was called ${timesText(times)}`)

function describeCall({ entry, differences }: Judged, secrets: ReadonlySet<string>): string[] {
  const { workspace, serial, method, target, status } = entry
  const call = `  ${requestId(workspace, serial)} ${method} ${redactTarget(target, secrets)} ${status}`
  return [call, ...differences.map((difference) => `    ${describeDifference(difference, secrets)}`)]
}

/** `listClients 2 times, GET /nowhere once`. */
function callsText(entries: readonly LoggedRequest[], secrets: ReadonlySet<string>): string {
  const counts = new Map<string, number>()
  for (const { operation, method, target } of entries) {
    const call = operation ?? `${method} ${redactTarget(target, secrets)}`
    counts.set(call, (counts.get(call) ?? 0) + 1)
  }
  if (counts.size === 0) return 'nothing'
  return Array.from(counts, ([call, times]) => `${call} ${timesText(times)}`).join(', ')
}
