import path from 'node:path'
import { type Finding, StartupError } from '../startup-error.ts'
import { schemaFaults } from './schema-faults.ts'
import type { DocumentSource } from './source.ts'

/**
 * Holds a document against the OpenAPI specification. Redocly does it, and is loaded only for documents that are not
 * ours. Throws a StartupError with file, line, pointer and expectation of each fault. The source was read before, so
 * every reference is known to lead to a file.
 */
export async function checkDocument(source: DocumentSource): Promise<void> {
  const { createConfig, lint } = await import('@redocly/openapi-core')
  const config = await createConfig({
    rules: Object.fromEntries(RULES.map((rule) => [rule, 'error'])),
  })
  const problems = await lint({ ref: path.join(source.directory, source.root), config })
  const findings = problems.filter(isFault).map(({ message, location, suggest }): Finding => {
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
  findings.push(...schemaFaults(source))
  if (findings.length > 0) throw new StartupError(await linesFor(source, findings))
}

/** Redocly's names for what the specification demands; its other rules are matters of taste. */
export const RULES = [
  'struct',
  'path-declaration-must-exist',
  'path-parameters-defined',
  'no-identical-paths',
  'operation-parameters-unique',
  'security-defined',
] as const

/** The rule `security-defined` also wants every operation to have security, which the specification does not. */
const isFault = ({ ruleId, message }: { ruleId: string; message: string }): boolean =>
  ruleId !== 'security-defined' || message.startsWith('There is no')

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
