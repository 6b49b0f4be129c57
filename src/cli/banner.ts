import type { Sandbox } from '../sandbox.ts'

/** What is told at the start: where each API answers, with which credentials, and where state is kept. */
export async function describeStart(sandbox: Sandbox, dataDirectory: string | undefined): Promise<string> {
  const lines: string[] = ['']
  for (const { name, title, operations, examplesOnly } of sandbox.health.apis) {
    const examples =
      examplesOnly.length === 0 ? '' : `, ${examplesOnly.length} with examples only: ${shorten(examplesOnly)}`
    lines.push(`  ${title} — ${operations} operations${examples}`, `    ${sandbox.url(name)}`)
    const credentials = await sandbox.credentials(name)
    const width = Math.max(0, ...credentials.map(({ secret }) => secret.length))
    for (const { secret, description } of credentials) lines.push(`    ${secret.padEnd(width)}  ${description}`)
    lines.push('')
  }
  lines.push(
    `  state      ${dataDirectory ?? 'in memory only'}`,
    `  control    ${sandbox.origin}/_understudy/health`,
    '',
    '',
  )
  return lines.join('\n')
}

const shorten = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')}, …`
