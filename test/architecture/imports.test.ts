import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))

interface Import {
  /** Folder of the importing file, or its name where it stands at the top. */
  readonly from: string
  /** The same of the imported file; a package as `npm:<name>`. */
  readonly to: string
  readonly file: string
}

/** Static, dynamic and type imports of every source file. */
const imports = await readImports()

function roomOf(file: string): string {
  return file
    .split(/[\\/]/)
    .slice(0, file.startsWith('apis') ? 2 : 1)
    .join('/')
}

async function readImports(): Promise<Import[]> {
  const files = (await readdir(SRC, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('generated'),
  )
  const all = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(SRC, file), 'utf8')
      const specifiers = [...text.matchAll(/(?:\bfrom|\bimport|\brequire[^(\n]*\)?)\s*\(?\s*'([^']+)'/g)].map(
        ([, specifier]) => specifier ?? '',
      )
      return specifiers
        .filter((specifier) => !specifier.startsWith('node:'))
        .map((specifier) => ({ file, from: roomOf(file), to: targetOf(file, specifier) }))
    }),
  )
  return all.flat()
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.'))
    return roomOf(path.posix.join(path.posix.dirname(file.split(path.sep).join('/')), specifier))
  const parts = specifier.split('/')
  return `npm:${specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]}`
}

const offenders = (isWrong: (one: Import) => boolean): string[] =>
  imports.filter(isWrong).map(({ file, to }) => `${file} → ${to}`)

test('the imports were found', () => {
  expect(imports.length).toBeGreaterThan(150)
  expect(imports.some(({ to }) => to === 'npm:express')).toBe(true)
})

const ENGINE = ['openapi', 'contract', 'behavior', 'state', 'http']

test('the engine knows no API', () => {
  expect(offenders(({ from, to }) => ENGINE.includes(from) && to.startsWith('apis'))).toEqual([])
})

test('no word of the engine is the name of an API', async () => {
  const files = (await readdir(SRC, { recursive: true })).filter(
    (file) => ENGINE.includes(roomOf(file)) && file.endsWith('.ts'),
  )
  const named: string[] = []
  for (const file of files) {
    const code = (await readFile(path.join(SRC, file), 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    if (/roosted|workbeats|staffjoy/i.test(code)) named.push(file)
  }
  expect(named).toEqual([])
})

test('each stage knows only those before it', () => {
  const order = ['openapi', 'contract', 'state', 'behavior', 'http']
  expect(
    offenders(({ from, to }) => order.includes(from) && order.includes(to) && order.indexOf(to) > order.indexOf(from)),
  ).toEqual([])
})

test('the APIs do not know each other', () => {
  expect(
    offenders(
      ({ from, to }) =>
        from.startsWith('apis/') && to.startsWith('apis/') && from !== to && from !== 'apis/built-in.ts',
    ),
  ).toEqual([])
})

test.each([
  ['@stoplight/prism-http', ['contract']],
  ['ajv', ['contract']],
  ['ajv-formats', ['contract']],
  ['lowdb', ['state']],
  ['sorted-btree', ['state']],
  ['sqids', ['state']],
  ['express', ['http', 'sandbox.ts']],
  ['find-my-way', ['http']],
  ['light-my-request', ['http']],
  ['standardwebhooks', ['http']],
  ['commander', ['cli']],
  ['cross-spawn', ['cli']],
  ['fastest-levenshtein', ['config']],
  ['jiti', ['config']],
  ['vitest', ['vitest.ts']],
])('only its own folder imports %s', (name, rooms) => {
  expect(offenders(({ from, to }) => to === `npm:${name}` && !rooms.includes(from))).toEqual([])
  expect(imports.some(({ to }) => to === `npm:${name}`)).toBe(true)
})

test('behaviour and rules read no clock, no random source, no disk and no process', async () => {
  const files = (await readdir(SRC, { recursive: true })).filter(
    (file) => /^(behavior|apis)[\\/]/.test(file) && file.endsWith('.ts'),
  )
  const impure: string[] = []
  for (const file of files) {
    const code = (await readFile(path.join(SRC, file), 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    if (/Date\.now\(|new Date\(\)|Math\.random|node:fs|\bprocess\.|Temporal\.Now|randomUUID/.test(code))
      impure.push(file)
  }
  expect(impure).toEqual([])
})
