import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { callWire } from '../http/wire.ts'
import { CliProcess, runCli, temporaryDirectory } from './cli-process.ts'

const notes = fileURLToPath(new URL('../http/notes.yaml', import.meta.url))
const pin = { 'x-pin': '1' }

/** A directory in which a sandbox has left the notes One and Two, and Elsewhere in the workspace ci-7. */
async function withNotes(): Promise<Awaited<ReturnType<typeof temporaryDirectory>>> {
  const directory = await temporaryDirectory()
  await using cli = new CliProcess([notes, '--port', '0'], { cwd: directory.path })
  const origin = await cli.origin()
  for (const [workspace, title] of [
    ['default', 'One'],
    ['default', 'Two'],
    ['ci-7', 'Elsewhere'],
  ])
    await callWire(origin, `/~${workspace}/notes/v1/notes`, { method: 'POST', headers: pin, body: { title } })
  await cli.end()
  return directory
}

const state = (cwd: string, ...args: string[]) => runCli(['state', ...args], { cwd })

interface Exported {
  readonly tables: Readonly<Record<string, { readonly title: string }[]>>
  readonly counters: Readonly<Record<string, number>>
}

test('a workspace is exported, and imported into another', async () => {
  await using directory = await withNotes()
  const cwd = directory.path
  expect(await state(cwd, 'export', 'notes.json', '--api', notes)).toMatchObject({ code: 0, stdout: '', stderr: '' })
  const file = path.join(cwd, 'notes.json')
  const exported = JSON.parse(await readFile(file, 'utf8')) as Exported
  expect(exported.tables['notes/notes']?.map(({ title }) => title)).toEqual(['One', 'Two'])
  expect(await state(cwd, 'import', 'notes.json', '--workspace', 'ci-7', '--api', notes)).toMatchObject({ code: 0 })
  const { stdout } = await state(cwd, 'export', '--workspace', 'ci-7', '--api', notes)
  expect(JSON.parse(stdout)).toEqual(exported)
  expect(await state(cwd, 'export', '-', '--workspace', 'ci-7', '--api', notes)).toMatchObject({ code: 0, stdout })
})

test('an import that does not fit changes nothing, and says what is wrong', async () => {
  await using directory = await withNotes()
  const cwd = directory.path
  const before = await state(cwd, 'export', '--api', notes)
  const exported = JSON.parse(before.stdout) as Exported
  const spoilt = { ...exported, tables: { 'notes/notes': [{ title: 'No id' }], 'notes/quotes': [] } }
  await writeFile(path.join(cwd, 'spoilt.json'), JSON.stringify(spoilt))
  const { code, stderr } = await state(cwd, 'import', 'spoilt.json', '--api', notes)
  expect(code).toBe(1)
  expect(stderr).toContain('understudy: spoilt.json: the export does not fit the documents\n')
  expect(stderr).toContain('spoilt.json #/tables/notes~1quotes: notes has no such table\n')
  expect(stderr).toContain('spoilt.json #/tables/notes~1notes/0: the id field "id" is missing\n')
  expect((await state(cwd, 'export', '--api', notes)).stdout).toBe(before.stdout)
})

test('damage stops the start with what to do, and repair does it', async () => {
  await using directory = await withNotes()
  const cwd = directory.path
  const file = path.join(cwd, '.understudy', 'branches', '~default.1', 'journal-000000000000.ndjson')
  await writeFile(file, (await readFile(file, 'utf8')).replace('Two', 'Six'))
  const start = await runCli([notes, '--port', '0'], { cwd })
  expect(start).toMatchObject({ code: 1, stdout: '' })
  expect(start.stderr).toContain(`${file}:3: the checksum does not match`)
  expect(start.stderr).toContain('understudy state repair')
  const repaired = await state(cwd, 'repair')
  expect(repaired).toMatchObject({ code: 0, stderr: '' })
  expect(repaired.stdout).toContain(`${file}:3: the checksum does not match: kept the`)
  const { stdout } = await state(cwd, 'export', '--api', notes)
  expect((JSON.parse(stdout) as Exported).tables['notes/notes']?.map(({ title }) => title)).toEqual(['One'])
  expect(await state(cwd, 'repair')).toMatchObject({ code: 0, stdout: '.understudy: nothing is damaged\n' })
})

// Nothing of what follows changes anything in it.
const shared = await withNotes()
afterAll(() => shared[Symbol.asyncDispose]())

test.each([
  [['export', '--data', 'nowhere'], 2, 'understudy: --data nowhere: there is no saved state'],
  [['export', '--workspace', 'ci-8', '--api', notes], 2, 'expected one of ci-7, default'],
  [['export', '--workspace', 'CI 7', '--api', notes], 2, '"CI 7"'],
  [['import', 'nowhere.json', '--api', notes], 1, 'understudy: cannot read nowhere.json: '],
  [['import', notes, '--api', notes], 1, 'not valid JSON'],
  [['expor'], 2, "understudy: unknown command 'expor' (Did you mean export?)"],
  [['import'], 2, "understudy: missing required argument 'file'"],
])('state %j ends with %i and a line', async (args, code, told) => {
  const ended = await state(shared.path, ...args)
  expect(ended).toMatchObject({ code, stdout: '' })
  expect(ended.stderr).toContain(told)
  expect(ended.stderr.trim().split('\n')).toHaveLength(1)
})

test.each([['export'], ['import'], ['repair']])('state %s --help has an example', async (command) => {
  const { code, stdout } = await state(shared.path, command, '--help')
  expect(code).toBe(0)
  expect(stdout).toContain(`Example:\n  understudy state ${command}`)
})
