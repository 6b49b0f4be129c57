import type { Operation } from '../../openapi/operation.ts'
import type { SlViolation } from '../../upstream/proxy/judge-exchange.ts'
import type { PassedCall } from '../../upstream/proxy/proxy.ts'
import { VERSION } from '../../version.ts'
import type { Report, ReportCase } from './report.ts'

/** A violation with how often it was seen. */
interface Counted extends SlViolation {
  /** Of the first such call. */
  readonly call: string
  count: number
}

interface Tallied {
  readonly operation: string
  readonly method: string
  readonly path: string
  calls: number
  readonly violations: Map<string, Counted>
}

/** What went through a proxy, by operation. */
export class ProxyTally {
  readonly #byOperation: ReadonlyMap<string, Tallied>
  /** Calls that no operation has the method and path of, or that were not answered. */
  readonly #stray: Tallied = { operation: 'none', method: '', path: '', calls: 0, violations: new Map() }
  calls = 0
  violations = 0

  constructor(operations: readonly Operation[]) {
    this.#byOperation = new Map(
      operations.map(({ id, method, path }) => [
        id,
        { operation: id, method: method.toUpperCase(), path, calls: 0, violations: new Map() },
      ]),
    )
  }

  count({ operation, method, target, violations }: PassedCall): void {
    const tallied = this.#byOperation.get(operation ?? '') ?? this.#stray
    tallied.calls++
    this.calls++
    this.violations += violations.length
    for (const violation of violations) {
      // Items of a list that are wrong in the same way are one thing.
      const place = violation.location.map((token) => (/^\d+$/.test(token) ? '*' : token)).join('.')
      const key = `${place} ${violation.code} ${violation.message}`
      const known = tallied.violations.get(key)
      if (known !== undefined) known.count++
      else tallied.violations.set(key, { ...violation, call: `${method} ${target.split('?')[0]}`, count: 1 })
    }
  }

  all(): Tallied[] {
    return [...this.#byOperation.values(), ...(this.#stray.calls > 0 ? [this.#stray] : [])]
  }

  summary(): string {
    return `${this.calls} calls passed on, ${this.violations} violations`
  }
}

/** What `understudy proxy` saw: an operation is a case. */
export function proxyReport({ api, url, tally }: { api: string; url: string; tally: ProxyTally }): Report {
  const title = `understudy proxy ${url}`
  const operations = tally.all().map(({ violations, ...one }) => ({ ...one, violations: [...violations.values()] }))
  const lines = operations.flatMap(({ violations }) => violations.map(line))
  const rows = operations.map(
    ({ operation, method, path, calls, violations }) =>
      `| ${operation} | ${method === '' ? '' : `\`${method} ${path}\``} | ${calls} | ${violations.length} |`,
  )
  return {
    title,
    cases: operations.map(({ operation, method, path, calls, violations }): ReportCase => {
      const one = { suite: api, name: `${operation} (${method} ${path})`, failures: violations.map(line) }
      return calls === 0 ? { ...one, skipped: 'never called' } : one
    }),
    json: { understudy: VERSION, title, api, url, calls: tally.calls, violations: tally.violations, operations },
    markdown: [
      `# ${title}`,
      '',
      tally.summary(),
      '',
      '| operation | | calls | violations |',
      '|---|---|---|---|',
      ...rows,
      '',
      ...lines.map((text) => `- ${text}`),
      '',
    ].join('\n'),
  }
}

const line = ({ call, location, message, count }: Counted): string =>
  `${call}: ${location.join('.')} ${message}${count === 1 ? '' : ` (${count} times)`}`
