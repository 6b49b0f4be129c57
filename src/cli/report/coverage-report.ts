import type { CountedViolation } from '../../http/control/counted-violation.ts'
import type { CoverageReport, OperationCoverage } from '../../http/control/coverage.ts'
import { coverageMarkdown } from '../../http/control/coverage-markdown.ts'
import { VERSION } from '../../version.ts'
import type { Report, ReportCase } from './report.ts'

/** Something that a run was asked to hold: `--min-coverage`, `--fail-on-violation`. */
export interface Demand {
  readonly name: string
  readonly isMet: boolean
  /** What was wanted and what came. */
  readonly detail: string
}

/** What a run did to the documents: an operation is a case, which fails where calls or answers contradict the document. */
export function coverageReport(title: string, coverage: CoverageReport, demands: readonly Demand[]): Report {
  return {
    title,
    cases: [...operationCases(coverage), ...strayCases(coverage), ...demands.map(demandCase(title))],
    json: { understudy: VERSION, title, demands, coverage },
    markdown: [`# ${title}`, '', ...demands.map(demandLine), '', coverageMarkdown(coverage)].join('\n'),
  }
}

const demandLine = ({ name, isMet, detail }: Demand): string => `- ${isMet ? 'met' : '**not met**'}: ${name}, ${detail}`

const demandCase =
  (suite: string) =>
  ({ name, isMet, detail }: Demand): ReportCase => ({ suite, name, failures: isMet ? [] : [detail] })

function operationCases({ apis, violations, contradictions }: CoverageReport): ReportCase[] {
  const wrong = [...violations, ...contradictions]
  return apis.flatMap(({ api, perOperation }) =>
    perOperation.map(({ operation, method, path, calls }: OperationCoverage): ReportCase => {
      const own = wrong.filter((one) => one.api === api && one.operation === operation)
      const name = `${operation} (${method} ${path})`
      const failures = own.map(violationLine)
      return calls === 0 ? { suite: api, name, failures, skipped: 'never called' } : { suite: api, name, failures }
    }),
  )
}

/** Calls that no operation answers. */
const strayCases = ({ violations }: CoverageReport): ReportCase[] =>
  violations
    .filter(({ operation }) => operation === null)
    .map((one) => ({ suite: one.api, name: `${one.method} ${one.path}`, failures: [violationLine(one)] }))

/** `query sort must be ... (errands.yaml:9): send one of ... [3 times, first default.1]`. */
export function violationLine({ message, advice, fault, count, first }: CountedViolation): string {
  const place = fault === null ? '' : ` (${fault.document.file}:${fault.document.line ?? '?'})`
  const times = count === 1 ? '' : `${count} times, first `
  return `${message}${place}: ${advice} [${times}${first}]`
}
