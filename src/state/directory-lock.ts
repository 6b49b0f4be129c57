import { readFileSync, unlinkSync } from 'node:fs'
import { open, readFile, unlink } from 'node:fs/promises'
import path from 'node:path'
import { StartupError } from '../startup-error.ts'

/** Claims a data directory for this process. Throws a StartupError that names the process that has it. Returns the release. */
export async function lockDirectory(directory: string): Promise<() => void> {
  const file = path.join(directory, 'lock')
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = await open(file, 'wx')
      await handle.writeFile(`${process.pid}\n`)
      await handle.close()
      return () => release(file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = Number((await readFile(file, 'utf8').catch(() => '')).trim())
    if (attempt > 2 || (owner > 0 && isAlive(owner))) {
      const message = `the data directory is in use by process ${owner}`
      throw new StartupError([
        { file: directory, message, advice: 'stop that process, or name another directory with --data' },
      ])
    }
    // Its owner is gone without having tidied up: a crash.
    await unlink(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
  }
}

function release(file: string): void {
  if (Number(readFileSync(file, 'utf8').trim()) === process.pid) unlinkSync(file)
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
