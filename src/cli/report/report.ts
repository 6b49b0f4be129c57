import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { StartupError } from '../../startup-error.ts'
import { UsageError } from '../usage-error.ts'
import { junit } from './junit.ts'

/** One thing that was looked at. It failed where it has failures. */
export interface ReportCase {
  /** What it belongs to: an API, or the run as a whole. */
  readonly suite: string
  readonly name: string
  /** A line or more for each. */
  readonly failures: readonly string[]
  /** Why it was not looked at. */
  readonly skipped?: string
}

/** What a run found, in each of the forms that a report may have. */
export interface Report {
  /** `understudy exec`. */
  readonly title: string
  readonly cases: readonly ReportCase[]
  readonly json: unknown
  readonly markdown: string
}

const FORMS: Readonly<Record<string, (report: Report) => string>> = {
  '.json': ({ json }) => `${JSON.stringify(json, null, 2)}\n`,
  '.md': ({ markdown }) => markdown,
  '.xml': junit,
}

/** Reads what `--report` names; call it before the run, so that a run is not lost to a slip. Throws a UsageError. */
export function reportFile(file: string): string {
  if (FORMS[path.extname(file).toLowerCase()] !== undefined) return file
  throw new UsageError(`--report ${file}: expected a file that ends in .json, .md or .xml (JUnit)`)
}

/** Writes a report in the form that the file's ending names, and the directories on the way. Throws a StartupError. */
export async function writeReport(file: string, report: Report): Promise<void> {
  const write = FORMS[path.extname(reportFile(file)).toLowerCase()]
  if (write === undefined) return
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true })
    await writeFile(file, write(report))
  } catch (error) {
    throw new StartupError([{ message: `--report ${file} cannot be written: ${(error as Error).message}` }])
  }
}
