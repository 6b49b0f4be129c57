import { constants } from 'node:os'
import spawn from 'cross-spawn'
import { UsageError } from './usage-error.ts'

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const

/**
 * Runs a command on this process's own input and output, and passes signals on to it. Resolves with its exit code; 128 and
 * the signal's number, as shells count, for one that a signal ended. Rejects with a UsageError for one that cannot be run.
 */
export function runCommand(command: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [name = '', ...args] = command
  const child = spawn(name, args, { stdio: 'inherit', env })
  const forward = (signal: NodeJS.Signals): void => {
    // A terminal's Ctrl-C has reached the command already: it goes to everything in the foreground.
    if (signal === 'SIGINT' && process.stdin.isTTY) return
    child.kill(signal)
  }
  for (const signal of FORWARDED) process.on(signal, forward)
  const code = new Promise<number>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'ENOENT' ? 'there is no such command' : error.message
      reject(new UsageError(`${name} cannot be run: ${reason}`))
    })
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']))
  })
  return code.finally(() => {
    for (const signal of FORWARDED) process.off(signal, forward)
  })
}
