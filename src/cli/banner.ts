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
  lines.push(`  state      ${dataDirectory ?? IN_MEMORY}`, `  control    ${sandbox.origin}/_understudy/health`, '', '')
  return lines.join('\n')
}

const IN_MEMORY = 'in memory only'

const shorten = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')}, …`

/** The same in a line of JSON, for a log that holds nothing else. */
export async function startRecord(sandbox: Sandbox, dataDirectory: string | undefined): Promise<string> {
  const apis = sandbox.health.apis.map(async ({ name, title, operations, examplesOnly }) => {
    return {
      name,
      title,
      url: sandbox.url(name),
      operations,
      examplesOnly,
      credentials: await sandbox.credentials(name),
    }
  })
  const record = {
    level: 30,
    time: new Date().toISOString(),
    apis: await Promise.all(apis),
    state: dataDirectory ?? IN_MEMORY,
    control: `${sandbox.origin}/_understudy/health`,
    msg: 'started',
  }
  return `${JSON.stringify(record)}\n`
}
