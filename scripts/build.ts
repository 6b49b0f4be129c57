/** Compiles the program, and makes of each built-in API what a start needs: its document parsed, its fixtures checked. */
import { execFileSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { BUILT_IN } from '../src/apis/built-in.ts'
import { loadApi } from '../src/load-api.ts'
import { describeFinding, StartupError } from '../src/startup-error.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const dist = path.join(root, 'dist')
const tsc = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')

await rm(dist, { recursive: true, force: true })
execFileSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
await mkdir(path.join(dist, 'compiled'))
for (const name of Object.keys(BUILT_IN)) {
  try {
    const { api, seed } = await loadApi(name, { seededAt: 0 })
    seed.make() // throws where a fixture breaks its schema
    const compiled = { document: api.document.source.compiled(), fixtures: seed.fixtures.files }
    await writeFile(path.join(dist, 'compiled', `${name}.json`), JSON.stringify(compiled))
  } catch (error) {
    if (!(error instanceof StartupError)) throw error
    for (const finding of error.findings) process.stderr.write(`${describeFinding(finding)}\n`)
    process.exit(1)
  }
}
