import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { BUILT_IN } from '../apis/built-in.ts'
import { findConfig } from '../config/find-config.ts'
import { configTemplate } from '../config/template.ts'
import { UsageError } from './usage-error.ts'

/** Writes a configuration file with every setting in it, and never over one that is there. */
export async function init(file: string): Promise<void> {
  const ending = path.extname(file).toLowerCase()
  if (!/^\.(ya?ml|m?ts)$/.test(ending))
    throw new UsageError(`${file}: expected a file that ends in .yaml or .ts, which can hold comments`)
  const known = findConfig(path.dirname(path.resolve(file)))
  if (known !== undefined) throw new UsageError(`${known} exists already; nothing was written`)
  try {
    await writeFile(file, configTemplate(ending.endsWith('ts') ? 'ts' : 'yaml', Object.keys(BUILT_IN)), { flag: 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new UsageError(code === 'EEXIST' ? `${file} exists already; nothing was written` : message)
  }
  process.stdout.write(`${file} is written: every setting in a comment, ready to be changed\n`)
}
