import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lockDirectory } from '../../src/state/journal/directory-lock.ts'
import { temporaryData } from './data-directory.ts'

const NOBODY = 999_999_999

test('a second one is refused with the id of the process that has it, and let in when that is done', async () => {
  await using directory = await temporaryData()
  const release = await lockDirectory(directory.path)
  await expect(lockDirectory(directory.path)).rejects.toThrow(`in use by process ${process.pid}`)
  release()
  ;(await lockDirectory(directory.path))()
  expect(await readdir(directory.path)).toEqual([])
})

test.each([
  ['a process that is gone', `${NOBODY}\n`],
  ['this very process before a restart, as in a container', `${process.pid}\n`],
  ['nobody, as a crash leaves it where there are no links', ''],
])('a lock of %s is taken over', async (_, text) => {
  await using directory = await temporaryData()
  await writeFile(path.join(directory.path, 'lock'), text)
  ;(await lockDirectory(directory.path))()
  expect(await readdir(directory.path)).toEqual([])
})

test('a takeover that a crash cut off holds nobody up, and what it left is removed', async () => {
  await using directory = await temporaryData()
  for (const name of ['lock', 'lock.takeover', `lock.${NOBODY}`])
    await writeFile(path.join(directory.path, name), `${NOBODY}\n`)
  const release = await lockDirectory(directory.path)
  expect(await readdir(directory.path)).toEqual(['lock'])
  release()
})

test('of many that see the same stale lock, one gets it', async () => {
  await using directory = await temporaryData()
  await writeFile(path.join(directory.path, 'lock'), `${NOBODY}\n`)
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(directory.path)))
  const won = attempts.filter((attempt) => attempt.status === 'fulfilled')
  expect(won).toHaveLength(1)
  won[0]?.value()
})
