import { statSync } from 'node:fs'
import { behaviorsOf, type OperationBehavior } from '../http/behavior-report.ts'
import { findDefinition, type LoadedApi, loadApi } from '../load-api.ts'
import type { Recommendation } from '../openapi/recommendations.ts'
import { describeFinding, type Finding, StartupError } from '../startup-error.ts'
import { columns } from './columns.ts'
import { UsageError } from './usage-error.ts'

export interface CheckFlags {
  readonly fixtures?: string
  readonly json?: boolean
  readonly strict?: boolean
}

/** What is told of a document. */
interface Checked {
  readonly document: string
  readonly title: string | null
  /** What keeps it from being used. */
  readonly errors: readonly Finding[]
  readonly warnings: readonly Recommendation[]
  /** Empty where there are errors. */
  readonly operations: readonly OperationBehavior[]
}

/** Tells what is wrong with a document, and what each of its operations would do. Sets the exit code. */
export async function check(wanted: string, flags: CheckFlags): Promise<void> {
  const checked = await look(wanted, flags)
  process.stdout.write(flags.json === true ? `${JSON.stringify(checked, null, 2)}\n` : describe(checked))
  const { errors, warnings } = checked
  if (errors.length > 0 || (flags.strict === true && warnings.length > 0)) process.exitCode = 1
}

async function look(wanted: string, { fixtures }: CheckFlags): Promise<Checked> {
  if (fixtures !== undefined && statSync(fixtures, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`--fixtures ${fixtures}: there is no such directory; expected <dir>/<api>/*.json in it`)
  const { document } = await findDefinition(wanted)
  try {
    const { api, seed } = await load(wanted, fixtures)
    seed.make() // throws where a fixture breaks its schema
    const { recommendationsFor } = await import('../openapi/recommendations.ts')
    const warnings = await recommendationsFor(api.document.source)
    return { document, title: api.document.title, errors: [], warnings, operations: behaviorsOf(api) }
  } catch (error) {
    if (!(error instanceof StartupError)) throw error
    return { document, title: null, errors: error.findings, warnings: [], operations: [] }
  }
}

const load = (wanted: string, fixtures: string | undefined): Promise<LoadedApi> =>
  loadApi(wanted, { seededAt: Date.now(), ...(fixtures === undefined ? {} : { fixtures }) })

function describe({ document, title, errors, warnings, operations }: Checked): string {
  const stateful = operations.filter(({ by }) => by !== 'examples').length
  const head =
    title === null
      ? []
      : [
          `${title} — ${count(operations.length, 'operation')}, ${stateful} stateful, ${operations.length - stateful} with examples only`,
          '',
          ...table(operations),
          '',
        ]
  return [
    ...head,
    ...errors.map((error) => `error: ${describeFinding(error)}`),
    ...warnings.map(({ rule, ...warning }) => `warning: ${describeFinding(warning)} (${rule})`),
    `${document}: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}`,
    '',
  ].join('\n')
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`

function table(operations: readonly OperationBehavior[]): string[] {
  const rows = operations.map(({ operation, method, path, by, action, collection, why }) => [
    `${method} ${path}`,
    operation,
    by === 'examples' ? 'examples only' : action === null ? 'handler' : `${action} ${collection}`,
    why ?? (by === 'handler' ? '' : `by ${by}`),
  ])
  return columns(rows)
}
