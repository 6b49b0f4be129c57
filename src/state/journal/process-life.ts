import { readdirSync, readFileSync } from 'node:fs'

/** A process that runs. */
export interface Life {
  /** Tells it from another one that had or will have the same id; undefined where the system does not say. */
  readonly birth: string | undefined
  /** It was killed, and is on its way out. */
  readonly isEnding: boolean
}

/** In the flags of a process that the kernel is taking down. */
const PF_EXITING = 4

/** Undefined for one that is gone, though its parent may not have heard of it yet. */
export function lifeOf(pid: number): Life | undefined {
  if (!isKnown(pid)) return undefined
  const [state, flags, startedAt] = statusOf(pid) ?? []
  if (startedAt === undefined) return { birth: undefined, isEnding: false }
  const isDead = state === 'Z' || state === 'X'
  // A thread of a dead one may still be in the middle of a write.
  if (isDead && threadsOf(pid) <= 1) return undefined
  return { birth: `${bootOf()} ${startedAt}`, isEnding: isDead || (Number(flags) & PF_EXITING) !== 0 }
}

function isKnown(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** State, flags and the time of the start, of /proc/<pid>/stat, which only Linux has; see proc(5). */
function statusOf(pid: number): [state: string, flags: string, startedAt: string] | undefined {
  const text = read(`/proc/${pid}/stat`)
  // The name stands in parentheses, and may hold any character. The fields behind it begin with the third.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ') ?? []
  const [state, flags, startedAt] = [fields[0], fields[6], fields[19]]
  return state && flags && startedAt ? [state, flags, startedAt] : undefined
}

/** Times of start count from when the machine was started, which this names. */
const bootOf = (): string => read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''

function threadsOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`).length
  } catch (error) {
    if (isMissing(error)) return 0
    throw error
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** ESRCH: the process ended between opening and reading. */
const isMissing = (error: unknown): boolean => {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES' || code === 'EPERM'
}
