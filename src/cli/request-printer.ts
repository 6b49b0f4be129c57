import { styleText } from 'node:util'
import { describeProblem } from '../behavior/describe-problem.ts'
import { ControlError } from '../http/control/control-error.ts'
import type { ExplainedRequest } from '../http/control/explain.ts'
import { redactTarget } from '../http/control/redact.ts'
import { describeFault } from '../http/faults/fault.ts'
import { type LoggedRequest, requestId } from '../http/request-log.ts'
import type { Sandbox } from '../sandbox.ts'

export type LogFormat = 'pretty' | 'json'

type Print = (entry: LoggedRequest) => void

/** Tells each request in a line, and below it what was wrong and where the document says so. */
export class RequestPrinter {
  readonly print: Print

  private constructor(print: Print) {
    this.print = print
  }

  static async open(format: LogFormat, sandbox: Sandbox): Promise<RequestPrinter> {
    return new RequestPrinter(format === 'json' ? await jsonPrinter() : prettyPrinter(sandbox))
  }
}

async function jsonPrinter(): Promise<Print> {
  const { pino } = await import('pino')
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return ({ method, target, status, durationMs, workspace, api, operation, problem, serial, breaches, injected }) => {
    const why =
      problem === undefined
        ? {}
        : { problem: problem.kind, detail: describeProblem(problem).detail, explain: requestId(workspace, serial) }
    const level = breaches.length > 0 || (status >= 500 && injected === undefined) ? 'error' : 'info'
    const line = {
      method,
      path: redactTarget(target),
      status,
      ms: round(durationMs),
      workspace,
      api,
      operation,
      ...why,
      ...(injected === undefined ? {} : { injected: describeFault(injected) }),
    }
    logger[level](
      breaches.length === 0
        ? line
        : { ...line, breaches: breaches.map(({ pointer, message }) => `${pointer} ${message}`) },
      'request',
    )
  }
}

const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100

function prettyPrinter(sandbox: Sandbox): Print {
  // Explanations are looked up in files, so lines wait for the one before them.
  let last = Promise.resolve()
  return (entry) => {
    last = last.then(async () => {
      process.stdout.write(`${requestLine(entry)}\n`)
      for (const line of await explanations(entry, sandbox)) process.stdout.write(`    ${line}\n`)
    })
  }
}

const COLOURS = ['white', 'white', 'green', 'cyan', 'yellow', 'red'] as const

function requestLine({ method, target, status, durationMs, workspace }: LoggedRequest): string {
  const colour = COLOURS[Math.floor(status / 100)] ?? 'white'
  const told = status === 0 ? '---' : String(status)
  const text = process.stdout.isTTY ? styleText(colour, told) : told
  return `${method.padEnd(7)} ${redactTarget(target)} ${text} ${durationMs.toFixed(1)} ms ${workspace}`
}

async function explanations(entry: LoggedRequest, sandbox: Sandbox): Promise<string[]> {
  const { injected } = entry
  return [...(injected === undefined ? [] : [describeFault(injected)]), ...(await whatWasWrong(entry, sandbox))]
}

async function whatWasWrong(
  { problem, breaches, workspace, serial }: LoggedRequest,
  sandbox: Sandbox,
): Promise<string[]> {
  if (problem === undefined && breaches.length === 0) return []
  if (problem?.kind !== 'invalid' && breaches.length === 0)
    return problem === undefined ? [] : [describeProblem(problem).detail]
  const explained = await explain(requestId(workspace, serial), sandbox)
  if (explained === undefined) return problem === undefined ? [] : [describeProblem(problem).detail]
  const faults = explained.faults.map(
    ({ message, document, advice }) => `${message} (${document.file}:${document.line ?? '?'}) — ${advice}`,
  )
  const breached = explained.breaches.map(
    ({ message, document }) =>
      `the answer contradicts the document: ${message} (${document.file}:${document.line ?? '?'})`,
  )
  return [...faults, ...breached]
}

/** Undefined for a call that was forgotten before it could be told, as a reset does. */
async function explain(id: string, sandbox: Sandbox): Promise<ExplainedRequest | undefined> {
  try {
    return await sandbox.explain(id)
  } catch (error) {
    if (error instanceof ControlError && error.status === 404) return undefined
    throw error
  }
}
