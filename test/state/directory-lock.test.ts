import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { lockDirectory } from '../../src/state/journal/directory-lock.ts'
import { lifeOf } from '../../src/state/journal/process-life.ts'
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

describe.skipIf(process.platform !== 'linux')('where the system says more of a process than its id', () => {
  test('a process that was killed, and of whose end its parent has not heard, holds nothing', async () => {
    await using directory = await temporaryData()
    // The shell becomes a program that never asks for the end of what it left in the background, which waits for that.
    const script = '(while [ "$(cat /proc/$$/comm)" != sleep ]; do sleep 0.02; done) & echo $!; exec sleep 60'
    const parent = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void parent.kill())
    const [line] = (await once(parent.stdout, 'data')) as [Buffer]
    const pid = Number(String(line))
    await expect.poll(() => readFile(`/proc/${pid}/stat`, 'utf8'), { timeout: 30_000 }).toContain(') Z ')
    await writeFile(path.join(directory.path, 'lock'), `${pid}\n`)
    ;(await lockDirectory(directory.path))()
  })

  test('a process that got the id of one that is gone is not taken for it', async () => {
    await using directory = await temporaryData()
    await writeFile(path.join(directory.path, 'lock'), `${process.ppid}\n12345678-before-the-restart 4711\n`)
    ;(await lockDirectory(directory.path))()
  })

  test('a process that runs keeps what it has, by its id and by its birth', async () => {
    await using directory = await temporaryData()
    const birth = lifeOf(process.ppid)?.birth ?? ''
    expect(birth).toMatch(/^\S+ \d+$/)
    for (const lock of [`${process.ppid}\n`, `${process.ppid}\n${birth}\n`]) {
      await writeFile(path.join(directory.path, 'lock'), lock)
      await expect(lockDirectory(directory.path)).rejects.toThrow(`in use by process ${process.ppid}`)
    }
  })
})
