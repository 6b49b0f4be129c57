import { styleText } from 'node:util'
import { type Measured, ratio } from './load.ts'
import { median } from './statistics.ts'

/** A promise in numbers, and what was measured. */
export interface Budget {
  readonly what: string
  readonly unit: '×' | 'MB' | 'ms'
  readonly measured: number
  readonly limit: { readonly atLeast: number } | { readonly atMost: number }
}

/** What one part of the benchmark found. */
export interface Findings {
  readonly title: string
  /** First row: headings. */
  readonly table: readonly (readonly string[])[]
  readonly budgets: readonly Budget[]
  /** Why something was not measured. */
  readonly note?: string
  /** Every single measurement, for `--json`. */
  readonly raw: unknown
}

export const isMet = ({ measured, limit }: Budget): boolean =>
  'atLeast' in limit ? measured >= limit.atLeast : measured <= limit.atMost

export function describeFindings({ title, table, note }: Findings): string {
  return `\n${title}\n${layOut(table)}${note === undefined ? '' : `  ${note}\n`}`
}

export function describeBudgets(budgets: readonly Budget[]): string {
  const rows = budgets.map((budget) => {
    const { what, unit, measured, limit } = budget
    const bound = 'atLeast' in limit ? `≥ ${limit.atLeast}` : `≤ ${limit.atMost}`
    return [what, `${number(measured)} ${unit}`, `${bound} ${unit}`, isMet(budget) ? 'met' : 'NOT MET']
  })
  const text = layOut([['Budgets', 'measured', 'budget', ''], ...rows])
  return process.stdout.isTTY ? text.replaceAll('NOT MET', styleText('red', 'NOT MET')) : text
}

export function loadTable(measured: readonly Measured[], base: string): string[][] {
  const rows = measured.map(({ name, samples }) => [
    name,
    number(median(samples.map(({ requestsPerSecond }) => requestsPerSecond))),
    number(median(samples.map(({ p50Ms }) => p50Ms))),
    number(median(samples.map(({ p99Ms }) => p99Ms))),
    number(median(samples.map(({ cpuMicros }) => cpuMicros ?? Number.NaN))),
    number(ratio(measured, name, base)),
  ])
  return [['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU µs/request', `× ${base}`], ...rows]
}

/** Three digits that mean something, or all of a longer whole number. */
export const number = (value: number): string =>
  Number.isNaN(value) ? '–' : Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)

function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('   '),
  )
  return lines.map((line) => `  ${line.trimEnd()}\n`).join('')
}
