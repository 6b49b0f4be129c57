import type { VerifiedCall, VerifiedOperation } from '../../upstream/verify/verify.ts'
import { VERSION } from '../../version.ts'
import type { Report, ReportCase } from './report.ts'

export interface Verified {
  readonly api: string
  readonly url: string
  readonly operations: readonly VerifiedOperation[]
}

/** What `understudy verify` found: each call is a case. */
export function verifyReport({ api, url, operations }: Verified): Report {
  const title = `understudy verify ${url}`
  return {
    title,
    cases: operations.flatMap((operation) => casesOf(api, operation)),
    json: { understudy: VERSION, title, api, url, summary: summaryOf(operations), operations },
    markdown: [
      `# ${title}`,
      '',
      summaryLine(operations),
      '',
      ...TABLE,
      ...operations.map(row),
      '',
      ...listed(operations),
    ].join('\n'),
  }
}

/** `ok    listUsers (GET /v1/users): 6 calls`. */
export function describeOperation({ operation, method, path, calls, unverified }: VerifiedOperation): string {
  const isWrong = calls.some(({ violations }) => violations.length > 0)
  const mark = isWrong ? 'WRONG' : unverified === undefined ? 'ok' : '-'
  const note = unverified === undefined ? '' : `; ${unverified}`
  return `${mark.padEnd(5)} ${operation} (${method} ${path}): ${calls.length} calls${note}`
}

/** A line for each thing that is wrong with the answer to a call. */
export const findingLine = ({ name, request, violations }: VerifiedCall): string[] =>
  violations.map(({ message, file, pointer }) => `${request} [${name}]: ${message} (${file}#${pointer})`)

export function summaryLine(operations: readonly VerifiedOperation[]): string {
  const { verified, calls, violations } = summaryOf(operations)
  return `${verified} of ${operations.length} operations verified by ${calls} calls: ${violations} violations`
}

function summaryOf(operations: readonly VerifiedOperation[]) {
  const calls = operations.flatMap((operation) => operation.calls)
  return {
    operations: operations.length,
    verified: operations.filter(({ unverified }) => unverified === undefined).length,
    calls: calls.length,
    violations: calls.flatMap(({ violations }) => violations).length,
  }
}

function casesOf(suite: string, verified: VerifiedOperation): ReportCase[] {
  const { operation, method, path, calls, unverified } = verified
  const name = `${operation} (${method} ${path})`
  const skipped = unverified === undefined ? [] : [{ suite, name, failures: [], skipped: unverified }]
  return [...skipped, ...calls.map((call) => ({ suite, name: `${name}: ${call.name}`, failures: findingLine(call) }))]
}

const TABLE = ['| operation | | calls | violations | |', '|---|---|---|---|---|']

const row = ({ operation, method, path, calls, unverified }: VerifiedOperation): string => {
  const violations = calls.flatMap((call) => call.violations).length
  return `| ${operation} | \`${method} ${path}\` | ${calls.length} | ${violations} | ${unverified ?? ''} |`
}

const listed = (operations: readonly VerifiedOperation[]): string[] =>
  operations.flatMap(({ calls }) => calls.flatMap(findingLine)).map((line) => `- ${line}`)
