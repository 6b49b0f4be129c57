import { readFileSync, unlinkSync } from 'node:fs'
import { link, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { StartupError } from '../../startup-error.ts'
import { lifeOf } from './process-life.ts'

/** Lock files that this process holds. One that names this process and is not among them is left over: in a container, the process before had the same id. */
const held = new Set<string>()

/** Writing a process id takes no longer. */
const PATIENCE_MS = 2000
/** Nor does the end of a process that was killed, unless it hangs. */
const ENDING_MS = 10_000

/** A lock file: the id of a process, and where the system knows it, what tells it from others with the same id. */
interface Owner {
  readonly pid: number
  readonly birth: string | undefined
}

/** Claims a data directory for this process. Throws a StartupError that names the process that has it. Returns the release. */
export async function lockDirectory(directory: string): Promise<() => void> {
  const file = path.resolve(directory, 'lock')
  const own = `${file}.${process.pid}`
  // Written before it has the name that counts, so that nobody reads a half-written one.
  await writeFile(own, SELF)
  try {
    while (!(await create(own, file))) {
      const owner = await ownerOf(file)
      if (owner !== undefined && (await isHeld(file, owner))) throw inUse(directory, owner.pid)
      if (await takeOver(own, file, owner)) break
    }
  } finally {
    await rm(own, { force: true })
  }
  held.add(file)
  await tidy(directory)
  return () => release(file)
}

/** Removes what processes left that a crash cut off while they asked for the lock. */
async function tidy(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const [, pid] = /^lock\.(\d+)$/.exec(name) ?? []
    if (pid !== undefined && lifeOf(Number(pid)) === undefined) await rm(path.join(directory, name), { force: true })
  }
}

/** False where there is a lock already. */
async function create(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error
  }
  // A file system without links: there, a crash in between leaves a lock that names nobody, which is taken over.
  return createAlone(file, SELF)
}

async function createAlone(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    await handle.writeFile(text)
    await handle.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/**
 * Puts this process in the place of one that is gone. Only one at a time may try, and it looks once more: otherwise two
 * that saw the same stale lock would both get it. False: try again from the start.
 */
async function takeOver(own: string, file: string, gone: Owner | undefined): Promise<boolean> {
  const guard = `${file}.takeover`
  if (!(await createAlone(guard, SELF))) {
    const other = await ownerOf(guard)
    // Cut off by a crash. One that names nobody is just being written, unless that was long ago.
    if (other === undefined ? await isOld(guard) : !isRunning(other)) await rm(guard, { force: true })
    await setTimeout(20)
    return false
  }
  try {
    if (!isSame(await ownerOf(file), gone)) return false
    await rename(own, file)
    return true
  } finally {
    await rm(guard, { force: true })
  }
}

async function isOld(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined) // it has just been removed
  return found !== undefined && Date.now() - found.mtimeMs > PATIENCE_MS
}

/** Undefined where there is no lock, or one that names nobody. */
async function ownerOf(file: string): Promise<Owner | undefined> {
  try {
    return parse(await readFile(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function parse(text: string): Owner | undefined {
  const [pid = '', birth = ''] = text.split('\n')
  const owner = { pid: Number(pid), birth: birth === '' ? undefined : birth }
  return Number.isInteger(owner.pid) && owner.pid > 0 ? owner : undefined
}

const isSame = (one: Owner | undefined, other: Owner | undefined): boolean =>
  one?.pid === other?.pid && one?.birth === other?.birth

function release(file: string): void {
  held.delete(file)
  if (parse(readFileSync(file, 'utf8'))?.pid === process.pid) unlinkSync(file)
}

/** Waits for the end of a process that is ending. */
async function isHeld(file: string, owner: Owner): Promise<boolean> {
  if (owner.pid === process.pid) return held.has(file)
  for (let waited = 0; waited < ENDING_MS; waited += 20) {
    if (!isRunning(owner)) return false
    if (lifeOf(owner.pid)?.isEnding !== true) return true
    await setTimeout(20)
  }
  return true
}

/** Another process may have got the id since. */
function isRunning({ pid, birth }: Owner): boolean {
  const life = lifeOf(pid)
  return life !== undefined && (birth === undefined || life.birth === undefined || birth === life.birth)
}

/** What this process writes into its locks. */
const SELF = [process.pid, lifeOf(process.pid)?.birth ?? '', ''].join('\n')

const inUse = (directory: string, owner: number): StartupError => {
  const message = `the data directory is in use by process ${owner}`
  return new StartupError([
    { file: directory, message, advice: 'stop that process, or name another directory with --data' },
  ])
}
