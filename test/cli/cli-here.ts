import { vi } from 'vitest'
import type { Ended } from './cli-process.ts'

/**
 * The program in this very process, for what ends before anything is started: a process of its own takes a hundred times as
 * long. One call at a time.
 */
export async function runHere(
  args: readonly string[],
  cwd: string,
): Promise<Pick<Ended, 'code' | 'stdout' | 'stderr'>> {
  const { argv, env } = process
  const before = process.cwd()
  const written = { stdout: '', stderr: '' }
  const listeners = { stdout: process.stdout.listeners('error'), stderr: process.stderr.listeners('error') }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += String(text)
      return true
    }),
  )
  process.chdir(cwd)
  process.argv = [process.execPath, 'understudy', ...args]
  process.env = { PATH: env.PATH, HOME: cwd }
  // It runs when it is imported, and has to be imported anew each time.
  vi.resetModules()
  try {
    await import('../../src/cli/main.ts')
    return { code: Number(process.exitCode ?? 0), ...written }
  } finally {
    process.exitCode = undefined
    for (const spy of spies) spy.mockRestore()
    for (const name of ['stdout', 'stderr'] as const)
      for (const listener of process[name].listeners('error'))
        if (!listeners[name].includes(listener)) process[name].off('error', listener as () => void)
    process.chdir(before)
    Object.assign(process, { argv, env })
  }
}
