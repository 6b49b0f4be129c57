import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import * as understudy from '../../src/index.ts'
import { createSandbox } from '../../src/index.ts'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { staffjoyWith } from '../../src/staffjoy.ts'

test('the package exports these values and no others', () => {
  expect(Object.keys(understudy).sort()).toEqual([
    'Collection',
    'StartupError',
    'createSandbox',
    'defineApi',
    'defineConfig',
    'fail',
    'refuseWith',
    'reply',
    'withWorld',
  ])
})

test('what else the package exports is built from a file of that name', async () => {
  const { exports } = JSON.parse(await readFile(path.join(PACKAGE_ROOT, 'package.json'), 'utf8'))
  for (const entry of Object.values<string | { types: string; default: string }>(exports)) {
    if (typeof entry === 'string') continue
    const name = path.basename(entry.default, '.js')
    expect(entry).toEqual({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })
    expect(await readFile(path.join(PACKAGE_ROOT, 'scripts/build.ts'), 'utf8')).toContain(`'src/${name}.ts'`)
  }
})

test('Staffjoy can be had otherwise than it comes', async () => {
  const manual = await createSandbox({ apis: [staffjoyWith({ solving: 'manual' })], port: false })
  expect(manual.health.apis).toMatchObject([{ name: 'staffjoy', operations: 98 }])
  await manual.close()
})
