import { loadApi } from '../load-api.ts'
import type { Operation } from '../openapi/operation.ts'
import { readServerUrl } from '../upstream/call-server.ts'
import { type VerifiedOperation, verify } from '../upstream/verify/verify.ts'
import { reportFile, writeReport } from './report/report.ts'
import { describeOperation, findingLine, summaryLine, verifyReport } from './report/verify-report.ts'
import { UsageError } from './usage-error.ts'

export interface VerifyFlags {
  readonly api: string
  readonly credential?: string
  readonly header?: readonly string[]
  readonly filter?: readonly string[]
  readonly readOnly?: boolean
  readonly report?: readonly string[]
  readonly quiet?: boolean
}

/** Holds a server against a document, and tells what it finds as it goes. */
export async function verifyServer(url: string, flags: VerifyFlags): Promise<void> {
  const baseUrl = readServerUrl(url)
  const headers = readHeaders(flags.header ?? [])
  const files = (flags.report ?? []).map(reportFile)
  const { api } = await loadApi(flags.api, { seededAt: Date.now() })
  const isWanted = wantedBy(flags.filter)
  if (!api.document.operations.some(isWanted))
    throw new UsageError(`--filter ${flags.filter?.join(' ')}: no operation of ${api.name} matches`)
  const run = { api, baseUrl, headers, credential: flags.credential, isReadOnly: flags.readOnly === true, isWanted }
  const operations: VerifiedOperation[] = []
  for await (const operation of verify(run)) {
    operations.push(operation)
    if (flags.quiet !== true) process.stdout.write(`${describeOperation(operation)}\n`)
    for (const line of operation.calls.flatMap(findingLine)) process.stdout.write(`    ${line}\n`)
  }
  process.stdout.write(`${summaryLine(operations)}\n`)
  const report = verifyReport({ api: api.name, url: baseUrl, operations })
  for (const file of files) await writeReport(file, report)
  const isBad = operations.some(({ calls }) => calls.some(({ violations }) => violations.length > 0))
  const isEmpty = operations.every(({ unverified }) => unverified !== undefined)
  if (isBad || isEmpty) process.exitCode = 1
}

function readHeaders(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*?)\s*$/.exec(text) ?? []
      if (name === undefined || value === undefined)
        throw new UsageError(`--header ${text}: expected a name and a value, as in 'X-API-KEY: secret'`)
      return [name.toLowerCase(), value]
    }),
  )
}

/** `*` stands for any text, `?` for one character. */
function wantedBy(globs: readonly string[] | undefined): (operation: Operation) => boolean {
  if (globs === undefined) return () => true
  const patterns = globs.map((glob) => {
    const escaped = glob
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')
    return new RegExp(`^${escaped}$`, 'i')
  })
  return ({ id, method, path }) => patterns.some((pattern) => pattern.test(id) || pattern.test(`${method} ${path}`))
}
