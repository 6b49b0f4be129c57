/** Holds every document in openapi/ against the rules of redocly.yaml. Redocly's library does it: its CLI reports usage. */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatProblems, getTotals, lint, loadConfig } from '@redocly/openapi-core'

const root = fileURLToPath(new URL('../', import.meta.url))
const config = await loadConfig({ configPath: path.join(root, 'redocly.yaml') })
let count = 0
for (const api of (await readdir(path.join(root, 'openapi'))).sort()) {
  const problems = await lint({ ref: path.join(root, 'openapi', api, 'openapi.yaml'), config })
  const totals = getTotals(problems)
  count += totals.errors + totals.warnings
  if (problems.length > 0) formatProblems(problems, { format: 'codeframe', totals, version: '' })
}
if (count > 0) process.exitCode = 1
