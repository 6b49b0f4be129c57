import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { StartupError } from '../../src/startup-error.ts'
import { repairDirectory } from '../../src/state/repair.ts'
import { branchOf, idsIn, openData, put, temporaryData } from './data-directory.ts'

/** `a`, `b` and `c` in the default workspace; a fork of it after `b` with `d`; a snapshot after `b` and one after `c`. */
async function somewhatComplicated(directory: string): Promise<void> {
  await using data = await openData(directory)
  const { workspaces } = data
  await put(workspaces, 'a')
  await put(workspaces, 'b')
  await workspaces.fork('copy', 'default')
  await workspaces.keep('default', 'early', 0)
  await put(workspaces, 'd', 'copy')
  await put(workspaces, 'c')
  await workspaces.keep('default', 'late', 0)
  await workspaces.fork('late-copy', 'default')
  await put(workspaces, 'e', 'late-copy')
}

const journalOf = (directory: string, branch: string) =>
  path.join(branchOf(directory, branch), 'journal-000000000000.ndjson')

/** Changes a letter in a line of a file. Lines count from 1. */
async function spoil(file: string, line: number): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  lines[line - 1] = (lines[line - 1] ?? '').replace('"', "'")
  await writeFile(file, lines.join('\n'))
}

test('of a damaged journal it keeps what stands before, and moves aside what stood on the rest', async () => {
  await using directory = await temporaryData()
  await somewhatComplicated(directory.path)
  const damaged = journalOf(directory.path, 'default.1')
  await spoil(damaged, 4)
  await expect(openData(directory.path)).rejects.toThrow(`${damaged}:4: the checksum does not match`)
  const done = await repairDirectory(directory.path)
  expect(done).toEqual([
    expect.stringContaining(`${damaged}:4: the checksum does not match: kept the`),
    'the snapshot late of the workspace default is lost',
    expect.stringContaining('the workspace late-copy stands on commit 3 of default.1, which is lost: moved it to'),
  ])
  await using data = await openData(directory.path)
  expect(await idsIn(data.workspaces)).toEqual(['seeded', 'a', 'b'])
  expect(await idsIn(data.workspaces, 'copy')).toEqual(['seeded', 'a', 'b', 'd'])
  expect(data.workspaces.names()).toEqual(['copy', 'default'])
  expect(data.workspaces.snapshots('default').map(({ name }) => name)).toEqual(['early'])
  const aside = path.join(directory.path, 'damaged-1', 'branches')
  expect(await readFile(path.join(aside, '~default.1', 'journal-000000000000.ndjson'), 'utf8')).toContain('"id":"c"')
  expect((await readdir(aside)).sort()).toEqual(['~default.1', '~late-copy.3'])
})

test('it does nothing to what is whole, and nothing twice', async () => {
  await using directory = await temporaryData()
  await somewhatComplicated(directory.path)
  expect(await repairDirectory(directory.path)).toEqual([])
  await spoil(journalOf(directory.path, 'copy.2'), 2)
  expect(await repairDirectory(directory.path)).toHaveLength(1)
  expect(await repairDirectory(directory.path)).toEqual([])
  await using data = await openData(directory.path)
  expect(await idsIn(data.workspaces, 'copy')).toEqual(['seeded', 'a', 'b'])
  expect(await idsIn(data.workspaces, 'late-copy')).toEqual(['seeded', 'a', 'b', 'c', 'e'])
})

test('branches that a damaged catalogue no longer names are moved aside, not removed', async () => {
  await using directory = await temporaryData()
  await somewhatComplicated(directory.path)
  await spoil(journalOf(directory.path, 'catalogue'), 3)
  await repairDirectory(directory.path)
  await using data = await openData(directory.path)
  expect(data.workspaces.names()).toEqual(['default'])
  expect(await idsIn(data.workspaces)).toEqual(['seeded', 'a', 'b', 'c'])
  const aside = path.join(directory.path, 'damaged-1', 'branches')
  expect((await readdir(aside)).sort()).toEqual(['~catalogue', '~copy.2', '~late-copy.3'])
})

test('a damaged checkpoint goes aside with the commits that came after it', async () => {
  await using directory = await temporaryData()
  {
    await using data = await openData(directory.path, { compactAboveBytes: 400 })
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) await put(data.workspaces, id, 'default', 200)
  }
  const files = await readdir(branchOf(directory.path))
  const checkpoint = path.join(branchOf(directory.path), files.find((name) => name.startsWith('checkpoint')) ?? '')
  await spoil(checkpoint, 3)
  const error = await openData(directory.path).catch((caught: unknown) => caught)
  expect((error as StartupError).findings[0]).toMatchObject({ file: checkpoint, line: 3 })
  expect(await repairDirectory(directory.path)).not.toEqual([])
  await using data = await openData(directory.path)
  expect(await idsIn(data.workspaces)).toEqual(['seeded'])
})

test('a directory that is in use, and one of a newer format, are left alone', async () => {
  await using directory = await temporaryData()
  {
    await using _ = await openData(directory.path)
    await expect(repairDirectory(directory.path)).rejects.toThrow(`in use by process ${process.pid}`)
  }
  await writeFile(
    path.join(directory.path, 'seed.json'),
    '{"understudy":"checkpoint","format":9,"version":0,"tables":{\n',
  )
  await expect(repairDirectory(directory.path)).rejects.toThrow('format 9 is newer')
  expect(await readdir(directory.path)).not.toContain('damaged-1')
  expect(new StartupError([])).toBeInstanceOf(Error)
})
