import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { StartupError } from '../../src/startup-error.ts'
import { toLine } from '../../src/state/journal/lines.ts'
import { branchOf, idsIn, openData, put, TABLE } from './data-directory.ts'

const parent = await mkdtemp(path.join(os.tmpdir(), 'understudy-journal-'))
afterAll(() => rm(parent, { recursive: true, force: true }))

const newDirectory = () => mkdtemp(path.join(parent, 'data-'))
const journalOf = (directory: string) => path.join(branchOf(directory), 'journal-000000000000.ndjson')
/** A directory in which `a`, `b` and `c` were committed one after the other. */
async function threeCommits(): Promise<string> {
  const directory = await newDirectory()
  const { workspaces } = await openData(directory)
  for (const id of ['a', 'b', 'c']) await put(workspaces, id)
  await workspaces.close()
  return directory
}

test('what was committed is there after a restart, in the order of creation, in each workspace', async () => {
  const directory = await threeCommits()
  const first = await openData(directory)
  await put(first.workspaces, 'elsewhere', 'con')
  const world = await first.workspaces.open('default')
  world.transact((tx) => tx.delete(TABLE, 'b'))
  world.transact((tx) => tx.put(TABLE, 'a', { id: 'a', text: 'changed' }))
  await world.durable()
  await first.workspaces.close()
  const second = await openData(directory)
  expect(await idsIn(second.workspaces)).toEqual(['seeded', 'a', 'c'])
  expect(await idsIn(second.workspaces, 'con')).toEqual(['seeded', 'elsewhere'])
  expect(second.notes).toEqual([])
  await second.workspaces.close()
})

test('a fork of a changed workspace, and a reset, survive a restart', async () => {
  const directory = await threeCommits()
  const first = await openData(directory)
  await first.workspaces.fork('copy', 'default')
  await put(first.workspaces, 'd', 'copy')
  await first.workspaces.reset('default')
  await put(first.workspaces, 'z')
  await first.workspaces.close()
  const second = await openData(directory)
  expect(await idsIn(second.workspaces, 'copy')).toEqual(['seeded', 'a', 'b', 'c', 'd'])
  expect(await idsIn(second.workspaces)).toEqual(['seeded', 'z'])
  await second.workspaces.drop('copy')
  await second.workspaces.close()
  const third = await openData(directory)
  expect(third.workspaces.names()).toEqual(['default'])
  await third.workspaces.close()
})

test('texts with every kind of line end come back as they were', async () => {
  const directory = await newDirectory()
  const { workspaces } = await openData(directory)
  const id = 'a\u2028b\u2029c\r\nd\u0085e\tf\u0000'
  await put(workspaces, id)
  await workspaces.close()
  const again = await openData(directory)
  expect(await idsIn(again.workspaces)).toEqual(['seeded', id])
  await again.workspaces.close()
})

test('many commits at once share writes, and all are kept', async () => {
  const directory = await newDirectory()
  const { workspaces } = await openData(directory)
  const names = Array.from({ length: 500 }, (_, index) => `n${index}`)
  await Promise.all(names.map((id) => put(workspaces, id)))
  await workspaces.close()
  const again = await openData(directory)
  expect(await idsIn(again.workspaces)).toEqual(['seeded', ...names])
  await again.workspaces.close()
})

test('a journal that grew long becomes a checkpoint, and nothing is lost on the way', async () => {
  const directory = await newDirectory()
  const { workspaces } = await openData(directory, { compactAboveBytes: 10_000 })
  const names = Array.from({ length: 300 }, (_, index) => `n${index}`)
  for (const id of names) await put(workspaces, id, 'default', 100)
  await workspaces.close()
  const files = await readdir(branchOf(directory))
  expect(files.filter((name) => name.startsWith('checkpoint-'))).toHaveLength(1)
  expect(files.filter((name) => name.startsWith('journal-'))).toHaveLength(1)
  const again = await openData(directory)
  expect(await idsIn(again.workspaces)).toEqual(['seeded', ...names])
  await put(again.workspaces, 'after')
  await again.workspaces.close()
  const third = await openData(directory)
  expect((await idsIn(third.workspaces)).at(-1)).toBe('after')
  await third.workspaces.close()
})

test('a torn last line is dropped with a note that counts its bytes, at every length', async () => {
  const directory = await threeCommits()
  const whole = await readFile(journalOf(directory))
  const start = whole.subarray(0, -1).lastIndexOf('\n') + 1
  for (let cut = start + 1; cut < whole.length; cut += 7) {
    await writeFile(journalOf(directory), whole)
    await truncate(journalOf(directory), cut)
    const { workspaces, notes } = await openData(directory)
    expect(await idsIn(workspaces)).toEqual(['seeded', 'a', 'b'])
    expect(notes).toEqual([expect.stringContaining(`dropped ${cut - start} bytes`)])
    await put(workspaces, 'd')
    await workspaces.close()
    const again = await openData(directory)
    expect(await idsIn(again.workspaces)).toEqual(['seeded', 'a', 'b', 'd'])
    expect(again.notes).toEqual([])
    await again.workspaces.close()
  }
})

test.each([
  ['a letter that changed', (text: string) => text.replace('"id":"b"', '"id":"q"'), 3, 'checksum'],
  [
    'a line that is missing',
    (text: string) => text.split('\n').toSpliced(2, 1).join('\n'),
    3,
    'commit 3 where commit 2 was expected',
  ],
  ['a head of something else', () => 'hello\n', 1, 'checksum'],
])('%s stops the start with file, line and reason', async (_, spoil, line, reason) => {
  const directory = await threeCommits()
  const file = journalOf(directory)
  await writeFile(file, spoil(await readFile(file, 'utf8')))
  const error = await openData(directory).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(StartupError)
  expect((error as StartupError).findings[0]).toMatchObject({ file, line, message: expect.stringContaining(reason) })
})

test('so does damage to a workspace that nobody has asked for yet, be it to its journal or to its checkpoint', async () => {
  const directory = await threeCommits()
  {
    const { workspaces } = await openData(directory)
    await put(workspaces, 'd', 'elsewhere')
    await workspaces.close()
  }
  const file = path.join(branchOf(directory, 'elsewhere.2'), 'journal-000000000000.ndjson')
  const whole = await readFile(file, 'utf8')
  await writeFile(file, whole.replace('"id":"d"', '"id":"q"'))
  await expect(openData(directory)).rejects.toThrow(`${file}:2: the checksum does not match`)
  await writeFile(file, whole)
  const checkpoint = path.join(branchOf(directory, 'elsewhere.2'), 'checkpoint-000000000001.json')
  await writeFile(
    checkpoint,
    '{"understudy":"checkpoint","format":2,"version":1,"counters":{},"tables":{\n\n},"checksum":"00000000"}\n',
  )
  await expect(openData(directory)).rejects.toThrow(checkpoint)
  await rm(checkpoint)
  const { workspaces } = await openData(directory)
  expect(await idsIn(workspaces, 'elsewhere')).toEqual(['seeded', 'd'])
  await workspaces.close()
})

test.each([
  [
    'a checkpoint',
    'checkpoint-000000000003.json',
    '{"understudy":"checkpoint","format":3,"version":3,"counters":{},"tables":{\n\n},"checksum":"00000000"}\n',
  ],
  ['a journal', 'journal-000000000003.ndjson', toLine({ understudy: 'journal', format: 3, after: 3 })],
])('%s of a format that is newer than the program is refused', async (_, name, text) => {
  const directory = await threeCommits()
  await writeFile(path.join(branchOf(directory), name), text)
  const error = await openData(directory).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(StartupError)
  expect((error as StartupError).message).toContain('format 3 is newer')
})

test('a directory that is in use is refused with the id of its process, and one whose process is gone is taken over', async () => {
  const directory = await newDirectory()
  const { workspaces } = await openData(directory)
  await expect(openData(directory)).rejects.toThrow(`in use by process ${process.pid}`)
  await workspaces.close()
  await writeFile(path.join(directory, 'lock'), '999999999\n')
  const again = await openData(directory)
  await again.workspaces.close()
  expect(await readdir(directory)).not.toContain('lock')
})

test('nothing is taken for a commit that was only half appended by something else', async () => {
  const directory = await threeCommits()
  await appendFile(journalOf(directory), '{"v":4,"rows":[["shop/things","d",{"id":"d"}]]}\t00000000\n')
  await expect(openData(directory)).rejects.toThrow('checksum')
})

test('a lock that a crash left under the id of this very process, as in a container, is taken over', async () => {
  const directory = await newDirectory()
  await writeFile(path.join(directory, 'lock'), `${process.pid}\n`)
  const { workspaces } = await openData(directory)
  await workspaces.close()
})

test('a journal that is only there for a snapshot takes no more commits after a restart', async () => {
  const directory = await newDirectory()
  const options = { compactAboveBytes: 300 }
  {
    const { workspaces } = await openData(directory, options)
    await put(workspaces, 'a')
    await workspaces.keep('default', 'early', 0)
    for (let step = 0; step < 12; step++) await put(workspaces, `b${step}`, 'default', 100)
    await workspaces.close()
  }
  for (const id of ['c', 'd', 'e']) {
    const { workspaces } = await openData(directory, options)
    await put(workspaces, id)
    await workspaces.close()
  }
  const { workspaces } = await openData(directory, options)
  expect((await idsIn(workspaces)).slice(-3)).toEqual(['c', 'd', 'e'])
  const [early] = workspaces.snapshots('default')
  if (early !== undefined) await workspaces.restore('default', early)
  expect(await idsIn(workspaces)).toEqual(['seeded', 'a'])
  await workspaces.close()
})
