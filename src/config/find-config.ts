import { existsSync } from 'node:fs'
import path from 'node:path'
import { StartupError } from '../startup-error.ts'

/** What a configuration file may end in. */
export const ENDINGS = ['yaml', 'yml', 'json', 'ts', 'mts', 'js', 'mjs']

/** The configuration file of a directory; undefined where it has none. Throws a StartupError where it has two. */
export function findConfig(directory: string): string | undefined {
  const names = ENDINGS.map((ending) => `understudy.config.${ending}`)
  const found = names.map((name) => path.join(directory, name)).filter((file) => existsSync(file))
  if (found.length > 1) {
    const others = found.slice(1).map((file) => path.basename(file))
    const message = `${others.join(' and ')} ${others.length === 1 ? 'says' : 'say'} what is configured, too`
    throw new StartupError(
      [{ file: found[0] ?? '', message, advice: 'keep one of them, or name it with --config' }],
      'usage',
    )
  }
  return found[0]
}
