import { readFileSync, unlinkSync } from 'node:fs'
import { open, readFile, unlink } from 'node:fs/promises'
import path from 'node:path'
import { StartupError } from '../../startup-error.ts'

/** Lock files that this process holds. One that names this process and is not among them is left over: in a container, the process before had the same id. */
const held = new Set<string>()

/** Claims a data directory for this process. Throws a StartupError that names the process that has it. Returns the release. */
export async function lockDirectory(directory: string): Promise<() => void> {
  const file = path.resolve(directory, 'lock')
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = await open(file, 'wx')
      await handle.writeFile(`${process.pid}\n`)
      await handle.close()
      held.add(file)
      return () => release(file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = Number((await readFile(file, 'utf8').catch(() => '')).trim())
    if (attempt > 2 || isHeld(file, owner)) {
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
  held.delete(file)
  if (Number(readFileSync(file, 'utf8').trim()) === process.pid) unlinkSync(file)
}

const isHeld = (file: string, owner: number): boolean =>
  owner === process.pid ? held.has(file) : owner > 0 && isAlive(owner)

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
