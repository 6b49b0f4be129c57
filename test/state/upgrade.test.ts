import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { toLine } from '../../src/state/journal/lines.ts'
import { upgradeDirectory } from '../../src/state/upgrade.ts'
import { branchOf, idsIn, openData, put, temporaryData } from './data-directory.ts'

const journal = (after: number, ...ids: string[]) => {
  const commits = ids.map((id, index) => toLine({ v: after + index + 1, rows: [['shop/things', id, { id }]] }))
  return toLine({ understudy: 'journal', format: 1, after }) + commits.join('')
}
const snapshot = (version: number, ...ids: string[]) =>
  `{"understudy":"snapshot","format":1,"version":${version},"counters":{"shop/things":${version}},"tables":{
"shop/things":{"idField":"id","rows":[
${ids.map((id) => JSON.stringify({ id })).join(',\n')}
]}
}}
`

/** What version 0.1.0 left: a workspace with a snapshot and a journal, and one with a journal alone. */
async function writeFormat1(directory: string): Promise<void> {
  const files = {
    '~default/snapshot.json': snapshot(2, 'seeded', 'a'),
    '~default/journal-000000000002.ndjson': journal(2, 'b'),
    '~con/journal-000000000000.ndjson': journal(0, 'c'),
  }
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(directory, 'workspaces', name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

async function expectUpgraded(directory: string): Promise<void> {
  await using data = await openData(directory)
  expect(data.workspaces.names()).toEqual(['con', 'default'])
  expect(await idsIn(data.workspaces)).toEqual(['seeded', 'a', 'b'])
  expect(await idsIn(data.workspaces, 'con')).toEqual(['seeded', 'c'])
  const { state } = await data.workspaces.open('default')
  expect(state.counters.get('shop/things')).toBe(2)
  await put(data.workspaces, 'later')
  await data.workspaces.fork('copy', 'default')
  expect(await readdir(directory)).not.toContain('workspaces')
}

test('a directory of format 1 is brought into the present layout, and says so', async () => {
  await using directory = await temporaryData()
  await writeFormat1(directory.path)
  const notes: string[] = []
  await upgradeDirectory(directory.path, (text) => notes.push(text))
  expect(notes).toEqual([`${directory.path}: brought from format 1 to format 2`])
  await expectUpgraded(directory.path)
  await using again = await openData(directory.path)
  expect(await idsIn(again.workspaces, 'copy')).toEqual(['seeded', 'a', 'b', 'later'])
  await upgradeDirectory(directory.path, (text) => notes.push(text))
  expect(notes).toHaveLength(1)
})

test.each([
  ['before anything was moved', async () => {}],
  [
    'between the files of a workspace',
    async (directory: string) => {
      const home = path.join(directory, 'workspaces', '~default')
      await rename(path.join(home, 'snapshot.json'), path.join(home, 'checkpoint-000000000002.json'))
    },
  ],
  [
    'between two workspaces',
    async (directory: string) => rename(path.join(directory, 'workspaces', '~con'), branchOf(directory, 'con.0')),
  ],
])('an upgrade that was cut off %s goes on', async (_, halfway) => {
  await using directory = await temporaryData()
  await writeFormat1(directory.path)
  // The catalogue comes first: taken from an upgrade that went through.
  await using whole = await temporaryData()
  await writeFormat1(whole.path)
  await upgradeDirectory(whole.path, () => {})
  await mkdir(path.join(directory.path, 'branches'))
  await rename(branchOf(whole.path, 'catalogue'), branchOf(directory.path, 'catalogue'))
  await halfway(directory.path)
  await upgradeDirectory(directory.path, () => {})
  await expectUpgraded(directory.path)
  await rm(directory.path, { recursive: true })
})
