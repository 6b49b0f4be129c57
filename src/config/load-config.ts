import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isObject } from '../openapi/source.ts'
import { StartupError } from '../startup-error.ts'
import type { Config } from './config.ts'
import { ENDINGS } from './find-config.ts'
import { configFaults } from './settings.ts'

/**
 * Reads a configuration file and holds it against what settings there are; its paths are made absolute.
 * Throws a StartupError that names file, line and JSON pointer of everything that is wrong.
 */
export async function loadConfig(file: string): Promise<Config> {
  const full = path.resolve(file)
  if (!existsSync(full)) throw new StartupError([{ message: `--config ${file}: there is no such file` }], 'usage')
  const ending = path.extname(full).slice(1).toLowerCase()
  if (!ENDINGS.includes(ending)) {
    const message = `--config ${file}: expected a file that ends in ${ENDINGS.map((one) => `.${one}`).join(', ')}`
    throw new StartupError([{ message }], 'usage')
  }
  const { value, lineOf } = await (/^(ya?ml|json)$/.test(ending) ? readData(full) : runProgram(full, ending))
  // A file of nothing but comments.
  const faults = configFaults(value ?? {})
  if (faults.length > 0) {
    const told = faults.map(async (fault) => {
      const line = await lineOf(fault.pointer ?? '')
      return { file: full, ...fault, ...(line === undefined ? {} : { line }) }
    })
    throw new StartupError(await Promise.all(told), 'usage')
  }
  return withAbsolutePaths((value ?? {}) as Config, path.dirname(full)) // its settings were looked at
}

interface Read {
  readonly value: unknown
  readonly lineOf: (pointer: string) => Promise<number | undefined> | undefined
}

async function readData(file: string): Promise<Read> {
  const { readSource } = await import('../openapi/read-source.ts')
  const source = await readSource(file).catch((error: unknown) => {
    throw error instanceof StartupError ? new StartupError(error.findings, 'usage') : error
  })
  return {
    value: source.files.get(source.root),
    lineOf: (pointer) => source.line({ file: source.root, pointer }),
  }
}

async function runProgram(file: string, ending: string): Promise<Read> {
  const exported = await run(file, ending).catch((error: unknown) => {
    const message = `cannot be loaded: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`
    throw new StartupError([{ file, message }], 'usage')
  })
  const value: unknown = isObject(exported) ? await exported.default : undefined
  if (value === undefined)
    throw new StartupError([{ file, message: 'it exports nothing', advice: 'write `export default { ... }`' }], 'usage')
  return { value, lineOf: () => undefined }
}

/** Node 20 reads no TypeScript; jiti does, and is loaded only for it. */
async function run(file: string, ending: string): Promise<unknown> {
  if (!ending.endsWith('ts')) return import(pathToFileURL(file).href)
  const { createJiti } = await import('jiti')
  return createJiti(import.meta.url, { fsCache: false, interopDefault: false }).import(file)
}

function withAbsolutePaths(config: Config, directory: string): Config {
  const seen = (file: string): string => (/^[a-z]+:\/\//i.test(file) ? file : path.resolve(directory, file))
  const { apis, data, fixtures, exec } = config
  return {
    ...config,
    ...(apis === undefined ? {} : { apis: apis.map((api) => (isPath(api) ? seen(api) : api)) }),
    ...(data === undefined ? {} : { data: seen(data) }),
    ...(fixtures === undefined ? {} : { fixtures: seen(fixtures) }),
    ...(exec?.report === undefined ? {} : { exec: { ...exec, report: exec.report.map(seen) } }),
  }
}

const isPath = (api: unknown): api is string => typeof api === 'string' && /[\\/]|\.(ya?ml|json)$/i.test(api)
