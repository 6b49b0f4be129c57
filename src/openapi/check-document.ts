import path from 'node:path'
import { type Finding, StartupError } from '../startup-error.ts'
import type { DocumentSource } from './source.ts'

/**
 * Holds a document against the OpenAPI specification. Redocly does it, and is loaded only for documents that are not
 * ours. Throws a StartupError with file, line, pointer and expectation of each fault. The source was read before, so
 * every reference is known to lead to a file.
 */
export async function checkDocument(source: DocumentSource): Promise<void> {
  const { createConfig, lint } = await import('@redocly/openapi-core')
  const config = await createConfig({
    rules: { struct: 'error', 'no-unresolved-refs': 'error', 'path-declaration-must-exist': 'error' },
  })
  const problems = await lint({ ref: path.join(source.directory, source.root), config })
  const findings = problems.map(({ message, location, suggest }): Finding => {
    const [first] = location
    const pointer = first?.pointer?.replace(/^#/, '')
    return {
      ...(first === undefined ? {} : { file: first.source.absoluteRef }),
      ...(pointer === undefined ? {} : { pointer: pointer === '/' ? '' : pointer }),
      ...(first === undefined ? {} : { line: lineOf(first) }),
      message: message.replace(/\.$/, ''),
      ...(suggest[0] === undefined ? {} : { advice: `did you mean ${suggest[0]}?` }),
    }
  })
  if (findings.length > 0) throw new StartupError(await linesFor(source, findings))
}

function lineOf(location: object): number {
  return 'start' in location &&
    typeof location.start === 'object' &&
    location.start !== null &&
    'line' in location.start
    ? Number(location.start.line)
    : 0
}

async function linesFor(source: DocumentSource, findings: readonly Finding[]): Promise<Finding[]> {
  const { withLines } = await import('./source.ts')
  return withLines(
    source,
    findings.map(({ line, ...finding }) => (line === undefined || line === 0 ? finding : { ...finding, line })),
  )
}
