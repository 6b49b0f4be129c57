import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { BUILT_IN } from './apis/built-in.ts'
import type { ApiDefinition } from './behavior/define-api.ts'
import { checkRecord } from './http/check-record.ts'
import { EmulatedApi } from './http/emulated-api.ts'
import { checkDocument } from './openapi/check-document.ts'
import { type ApiDocument, readDocument } from './openapi/document.ts'
import { type CompiledDocument, openCompiled, readSource } from './openapi/source.ts'
import { StartupError } from './startup-error.ts'
import { type Fixtures, readFixtures, seedFrom } from './state/fixtures.ts'
import type { ApiSeed } from './state/seed.ts'
import type { Row } from './state/table.ts'

/** An API ready to answer, and what its seed is made of. */
export interface LoadedApi {
  readonly api: EmulatedApi
  readonly seed: ApiSeed
}

/** What the build makes of a built-in API, so that a start neither parses YAML nor checks fixtures again. */
export interface CompiledApi {
  readonly document: CompiledDocument
  readonly fixtures: Readonly<Record<string, readonly Row[]>>
}

export interface LoadOptions {
  /** Directory with seed data, `<directory>/<api>/*.json`, in place of what comes with the package. */
  readonly fixtures?: string
  /** Milliseconds since 1970 that relative instants in fixtures are seen from. */
  readonly seededAt: number
}

/**
 * Loads an API: one that comes with the package, by name, one defined in a program, or any OpenAPI document, by path.
 * Throws a StartupError for a document or fixtures that cannot be used.
 */
export async function loadApi(
  wanted: string | ApiDefinition,
  { fixtures: directory, seededAt }: LoadOptions,
): Promise<LoadedApi> {
  const isForeign = typeof wanted === 'string' && !Object.hasOwn(BUILT_IN, wanted)
  const definition = typeof wanted === 'string' ? await (BUILT_IN[wanted]?.() ?? defineByPath(wanted)) : wanted
  const compiled = isForeign ? undefined : await readCompiled(definition.name)
  const document =
    compiled === undefined
      ? await readOriginal(definition, isForeign)
      : readDocument(openCompiled(compiled.document, path.dirname(definition.document)))
  const api = new EmulatedApi(definition, document)
  const unknown = Object.keys(definition.handlers ?? {}).filter(
    (id) => !document.operations.some((operation) => operation.id === id),
  )
  if (unknown.length > 0)
    throw new StartupError([
      {
        file: definition.document,
        message: `there are handlers for operations that the document does not have: ${unknown.join(', ')}`,
      },
    ])
  const own = directory === undefined ? definition.fixtures : path.join(directory, definition.name)
  const isChecked = compiled !== undefined && directory === undefined
  const fixtures: Fixtures = isChecked
    ? { directory: definition.fixtures ?? '', files: compiled.fixtures }
    : own === undefined
      ? { directory: '', files: {} }
      : await readFixtures(own, api.storage.partitions)
  const check = (collection: string, record: Row) => checkRecord(api, collection, record)
  const make = () => seedFrom(fixtures, { storage: api.storage, document, seededAt, ...(isChecked ? {} : { check }) })
  return { api, seed: { api: definition.name, fixtures, make } }
}

async function readOriginal(definition: ApiDefinition, isForeign: boolean): Promise<ApiDocument> {
  const source = await readSource(definition.document)
  const document = readDocument(source)
  if (isForeign) await checkDocument(source)
  return document
}

async function readCompiled(name: string): Promise<CompiledApi | undefined> {
  const file = fileURLToPath(new URL(`./compiled/${name}.json`, import.meta.url))
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as CompiledApi) : undefined // written by our build
}

async function defineByPath(wanted: string): Promise<ApiDefinition> {
  if (!/[\\/]|\.(ya?ml|json)$/i.test(wanted)) {
    const message = `there is no API "${wanted}"`
    throw new StartupError(
      [{ message, advice: `expected ${Object.keys(BUILT_IN).join(', ')}, or the path of an OpenAPI document` }],
      'usage',
    )
  }
  return { name: nameByPath(wanted), document: path.resolve(wanted) }
}

/** `specs/petstore.yaml` and `petstore/openapi.yaml` are both `petstore`. */
function nameByPath(file: string): string {
  const { name, dir } = path.parse(path.resolve(file))
  const telling = /^(openapi|swagger|api|index|spec)$/i.test(name) ? path.basename(dir) : name
  const slug = telling
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'api' : slug
}
