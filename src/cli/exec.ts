import type { CoverageReport } from '../http/control/coverage.ts'
import { createSandbox, type Sandbox } from '../sandbox.ts'
import type { SandboxOptions } from '../sandbox-options.ts'
import { note, noteDefect } from './notes.ts'
import { coverageReport, type Demand } from './report/coverage-report.ts'
import { coverageTable } from './report/coverage-table.ts'
import { reportFile, writeReport } from './report/report.ts'
import { runCommand } from './run-command.ts'
import type { Apis } from './start.ts'

export interface ExecFlags {
  readonly port: number
  readonly fixtures?: string
  readonly now?: string
  readonly rateLimit?: boolean
  readonly webhookHosts?: readonly string[]
  readonly strict: boolean
  readonly minCoverage?: number
  readonly failOnViolation?: boolean
  readonly report?: readonly string[]
  readonly quiet?: boolean
  /** What only a configuration file says. */
  readonly apis?: Apis
  readonly workspaces?: readonly string[]
  readonly faults?: NonNullable<SandboxOptions['faults']>
}

/** Runs a command beside a sandbox of its own, then tells what it did to the documents. Sets the exit code. */
export async function exec(apis: Apis, command: readonly string[], flags: ExecFlags): Promise<void> {
  const files = (flags.report ?? []).map(reportFile)
  const sandbox = await open(apis, flags)
  try {
    const code = await runCommand(command, { ...process.env, ...(await sandbox.environment()) })
    const coverage = await sandbox.wholeCoverage()
    const demands = demandsOf(coverage, flags)
    if (flags.quiet !== true) process.stdout.write(coverageTable(coverage))
    for (const { name, detail } of demands.filter(({ isMet }) => !isMet)) note(`${name}: ${detail}`)
    const report = coverageReport('understudy exec', coverage, demands)
    for (const file of files) await writeReport(file, report)
    process.exitCode = code !== 0 || demands.every(({ isMet }) => isMet) ? code : 1
  } finally {
    await close(sandbox)
  }
}

function open(apis: Apis, flags: ExecFlags): Promise<Sandbox> {
  return createSandbox({
    ...(apis.length === 0 ? {} : { apis }),
    port: flags.port,
    strict: flags.strict,
    rateLimit: flags.rateLimit === true,
    ...(flags.fixtures === undefined ? {} : { fixtures: flags.fixtures }),
    ...(flags.webhookHosts === undefined ? {} : { webhookHosts: flags.webhookHosts }),
    ...(flags.now === undefined ? {} : { now: flags.now }),
    ...(flags.workspaces === undefined ? {} : { workspaces: flags.workspaces }),
    ...(flags.faults === undefined ? {} : { faults: flags.faults }),
    onNote: note,
    onDefect: noteDefect,
  })
}

function demandsOf({ summary }: CoverageReport, { minCoverage, failOnViolation }: ExecFlags): Demand[] {
  const demands: Demand[] = []
  if (minCoverage !== undefined) {
    const { seen, documented } = summary.operations
    const detail = `${summary.percent}% of the operations are covered, ${seen} of ${documented}`
    demands.push({ name: `--min-coverage ${minCoverage}`, isMet: summary.percent >= minCoverage, detail })
  }
  if (failOnViolation === true) {
    const { violations } = summary
    const detail = `the documents were contradicted ${violations === 1 ? 'once' : `${violations} times`} by calls`
    demands.push({ name: '--fail-on-violation', isMet: violations === 0, detail })
  }
  return demands
}

const PATIENCE_MS = 5_000

/** A process that the command left behind may keep a request under way forever. */
async function close(sandbox: Sandbox): Promise<void> {
  setTimeout(() => process.exit(), PATIENCE_MS).unref()
  await sandbox.close()
}
