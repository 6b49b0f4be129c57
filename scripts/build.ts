/** Makes dist/: the program in few files, its types, and of each built-in API what a start needs. */
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { BUILT_IN } from '../src/apis/built-in.ts'
import { type CompiledApi, loadApi } from '../src/load-api.ts'
import { PACKAGE_ROOT } from '../src/package-root.ts'
import { describeFinding, StartupError } from '../src/startup-error.ts'

const dist = path.join(PACKAGE_ROOT, 'dist')
await rm(dist, { recursive: true, force: true })

// Bundled, because a start that opens three files instead of three hundred takes half the time. What is large and seldom
// needed stays outside, and is loaded when it is.
// Jobs run in threads of their own, so each is an entry of its own.
const jobs = (await readdir(path.join(PACKAGE_ROOT, 'src'), { recursive: true }))
  .filter((file) => file.endsWith('.job.ts'))
  .map((file) => path.join('src', file))

await build({
  absWorkingDir: PACKAGE_ROOT,
  entryPoints: ['src/index.ts', 'src/staffjoy.ts', 'src/vitest.ts', 'src/cli/main.ts', ...jobs],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  external: [
    '@redocly/*',
    '@stoplight/*',
    'express',
    'highs',
    'jiti',
    'light-my-request',
    'openapi-typescript',
    'pino',
    'sorted-btree',
    'tinypool',
    'vitest',
    'yaml',
  ],
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  logLevel: 'warning',
})

const tsc = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
execFileSync(process.execPath, [tsc, '-p', path.join(PACKAGE_ROOT, 'tsconfig.build.json')], { stdio: 'inherit' })

await mkdir(path.join(dist, 'compiled'))
for (const name of Object.keys(BUILT_IN)) {
  try {
    const { api, seed } = await loadApi(name, { seededAt: 0 })
    seed.make() // throws where a fixture breaks its schema
    const { fingerprint } = seed.fixtures
    const compiled: CompiledApi = {
      document: api.document.source.compiled(),
      fixtures: seed.fixtures.read(),
      fingerprint,
    }
    await writeFile(path.join(dist, 'compiled', `${name}.json`), JSON.stringify(compiled))
  } catch (error) {
    if (!(error instanceof StartupError)) throw error
    for (const finding of error.findings) process.stderr.write(`${describeFinding(finding)}\n`)
    process.exit(1)
  }
}
