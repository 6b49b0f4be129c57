import type { CountedViolation } from '../../http/control/counted-violation.ts'
import type { CoverageReport, CoverageSummary, OperationCoverage, Share } from '../../http/control/coverage.ts'
import { columns } from '../columns.ts'
import { violationLine } from './coverage-report.ts'

const HEAD = ['', 'covered', 'operations', 'statuses', 'parameters', 'values', 'calls']

/** Coverage as a terminal shows it: APIs and the operations that were called, then what contradicted the documents. */
export function coverageTable({ apis, summary, violations, contradictions }: CoverageReport): string {
  const rows = apis.flatMap((api) => [
    summaryRow(api.title, api),
    ...api.perOperation.filter(({ calls }) => calls > 0).map(operationRow),
  ])
  const all = apis.length > 1 ? [summaryRow('all', summary)] : []
  return [
    '',
    ...columns([HEAD, ...rows, ...all], 1),
    ...section('calls that contradict the document', summary.violations, violations),
    ...section('answers that contradict the document', summary.contradictions, contradictions),
    '',
  ].join('\n')
}

const summaryRow = (name: string, { percent, operations, statuses, parameters, values, calls }: CoverageSummary) => [
  name,
  `${percent}%`,
  ...[operations, statuses, parameters, values].map(shareText),
  String(calls),
]

const shareText = ({ seen, documented }: Share): string => `${seen}/${documented}`

function operationRow({ operation, isCovered, statuses, parameters, calls }: OperationCoverage): string[] {
  const share = (all: readonly { readonly seen: number }[]) =>
    all.length === 0 ? '' : `${all.filter(({ seen }) => seen > 0).length}/${all.length}`
  const values = parameters.flatMap((parameter) => parameter.values ?? [])
  return [
    `  ${operation}`,
    isCovered ? 'yes' : 'no',
    '',
    share(statuses),
    share(parameters),
    share(values),
    String(calls),
  ]
}

function section(title: string, total: number, violations: readonly CountedViolation[]): string[] {
  if (total === 0) return []
  return [
    '',
    `${title}: ${total}`,
    ...violations.flatMap((one) => [
      `  ${one.operation === null ? '' : `${one.api} ${one.operation}: `}${one.method} ${one.path}`,
      `    ${violationLine(one)}`,
    ]),
  ]
}
