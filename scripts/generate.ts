/** Writes src/generated/<api>.ts from each document. With `--check`: only says whether what is there is up to date. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { documentTypes } from '../src/openapi/document-types.ts'

const root = new URL('../', import.meta.url)
const isCheck = process.argv.includes('--check')
const stale: string[] = []

for (const api of (await readdir(new URL('openapi/', root))).sort()) {
  const types = await documentTypes(fileURLToPath(new URL(`openapi/${api}/openapi.yaml`, root)))
  const text = `// Made from openapi/${api}/openapi.yaml by \`npm run generate\`. Not for editing.\n\n${types}`
  const file = new URL(`src/generated/${api}.ts`, root)
  const known = await readFile(file, 'utf8').catch(() => '')
  if (known === text) continue
  if (isCheck) stale.push(api)
  else await writeFile(file, text)
}

if (stale.length > 0) {
  process.stderr.write(`src/generated is out of date for ${stale.join(', ')}: run npm run generate\n`)
  process.exitCode = 1
}
