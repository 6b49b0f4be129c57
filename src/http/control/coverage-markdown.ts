import type { CountedViolation } from './counted-violation.ts'
import type { CoverageReport, CoverageSummary, OperationCoverage, Share } from './coverage.ts'

/** A coverage report as GitHub shows it in a job's summary or a comment. */
export function coverageMarkdown(report: CoverageReport): string {
  const { apis, summary, violations, contradictions } = report
  const all = apis.length > 1 ? [row('**all**', summary)] : []
  return [
    '## Contract coverage',
    '',
    '| API | covered | operations | statuses | parameters | values | calls |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...apis.map((api) => row(cell(api.title), api)),
    ...all,
    '',
    ...violationSection('Calls that contradict the document', summary.violations, violations),
    ...violationSection('Answers that contradict the document', summary.contradictions, contradictions),
    ...apis.flatMap(({ title, perOperation }) => operationSection(title, perOperation)),
  ].join('\n')
}

const row = (name: string, { percent, operations, statuses, parameters, values, calls }: CoverageSummary): string =>
  `| ${name} | ${percent}% | ${[operations, statuses, parameters, values].map(shareText).join(' | ')} | ${calls} |`

const shareText = ({ seen, documented }: Share): string => `${seen} of ${documented}`

function violationSection(title: string, total: number, violations: readonly CountedViolation[]): string[] {
  if (total === 0) return []
  return [
    `### ${title}: ${total}`,
    '',
    '| operation | what is wrong | the document | times | first |',
    '|---|---|---|---:|---|',
    ...violations.map(({ api, operation, method, path, message, advice, fault, count, first }) => {
      const call = operation === null ? `${method} ${path}` : `${api} ${operation}`
      const place = fault === null ? '' : `${fault.document.file}:${fault.document.line ?? '?'}`
      return `| ${cell(call)} | ${cell(`${message}: ${advice}`)} | ${cell(place)} | ${count} | ${first} |`
    }),
    '',
  ]
}

function operationSection(title: string, operations: readonly OperationCoverage[]): string[] {
  const called = operations.filter(({ calls }) => calls > 0)
  const silent = operations.filter(({ calls }) => calls === 0)
  return [
    `### ${cell(title)}`,
    '',
    ...(called.length === 0
      ? []
      : [
          '| operation | calls | seen | not seen |',
          '|---|---:|---|---|',
          ...called.map(
            (operation) => `| ${cell(operation.operation)} | ${operation.calls} | ${seenAndNot(operation)} |`,
          ),
          '',
        ]),
    ...(silent.length === 0
      ? []
      : [
          `<details><summary>${silent.length} never called</summary>`,
          '',
          ...silent.map(({ operation, method, path }) => `- ${cell(operation)} \`${method} ${path}\``),
          '',
          '</details>',
          '',
        ]),
  ]
}

function seenAndNot({ statuses, undocumented, parameters }: OperationCoverage): string {
  const seen = [
    ...statuses.filter((one) => one.seen > 0).map((one) => `${one.status} (${one.seen})`),
    ...undocumented.map(({ status, seen: times }) => `${status} (${times}, not documented)`),
  ]
  const missing = [
    ...statuses.filter((one) => one.seen === 0).map(({ status }) => status),
    ...parameters.flatMap(({ name, seen: times, values = [] }) => {
      if (times === 0) return [name]
      const rest = values.filter((one) => one.seen === 0)
      return rest.length === 0 ? [] : [`${name}=${rest.map(({ value }) => String(value)).join(' / ')}`]
    }),
  ]
  return `${seen.join(', ')} | ${cell(missing.join(', '))}`
}

/** What would end a cell, or begin markup. */
const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll(/\s*\n\s*/g, ' ')
