import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { BUILT_IN } from './apis/built-in.ts'
import type { ApiDefinition } from './behavior/define-api.ts'
import { checkRecord } from './http/control/check-record.ts'
import { EmulatedApi } from './http/emulated-api.ts'
import { type ApiDocument, readDocument } from './openapi/document.ts'
import { type CompiledDocument, openCompiled } from './openapi/source.ts'
import { COMPILED_DIRECTORY } from './package-root.ts'
import { StartupError } from './startup-error.ts'
import type { Row } from './state/row.ts'
import { type FixtureFiles, findFixtures, NO_FIXTURES, seedFrom } from './state/seed/fixtures.ts'
import type { ApiSeed } from './state/seed/seed.ts'

/** An API ready to answer, and what its seed is made of. */
export interface LoadedApi {
  readonly api: EmulatedApi
  readonly seed: ApiSeed
}

/** What the build makes of a built-in API, so that a start neither parses YAML nor checks fixtures again. */
export interface CompiledApi {
  readonly document: CompiledDocument
  readonly fixtures: FixtureFiles
  readonly fingerprint: string
}

export interface LoadOptions {
  /** Directory with seed data, `<directory>/<api>/*.json`, in place of what comes with the package. */
  readonly fixtures?: string
  /** Milliseconds since 1970 that relative instants in fixtures are seen from. */
  readonly seededAt: number
  /** Told of webhooks that contradict the document; when it throws, what caused one is undone. */
  readonly onBreach?: (message: string) => void
}

/**
 * Loads an API: one that comes with the package, by name, one defined in a program, or any OpenAPI document, by path.
 * Throws a StartupError for a document or fixtures that cannot be used.
 */
export async function loadApi(wanted: string | ApiDefinition, options: LoadOptions): Promise<LoadedApi> {
  const builtIn = typeof wanted === 'string' ? await builtInApi(wanted) : undefined
  if (builtIn !== undefined) {
    const compiled = await readCompiled(builtIn.name)
    if (compiled === undefined) return assemble(builtIn, await readOriginal(builtIn.document), undefined, options)
    const document = readDocument(openCompiled(compiled.document, path.dirname(builtIn.document)))
    return assemble(builtIn, document, compiled, options)
  }
  if (typeof wanted !== 'string') return assemble(wanted, await readOriginal(wanted.document), undefined, options)
  const definition = defineByPath(wanted)
  const document = await readOriginal(definition.document)
  const { checkDocument } = await import('./openapi/check-document.ts')
  await checkDocument(document.source)
  return assemble(definition, document, undefined, options)
}

/** What a name or a path means. Throws a StartupError for a name that no API has. */
export const findDefinition = async (wanted: string): Promise<ApiDefinition> =>
  (await builtInApi(wanted)) ?? defineByPath(wanted)

async function builtInApi(name: string): Promise<ApiDefinition | undefined> {
  return Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name]?.() : undefined
}

async function assemble(
  definition: ApiDefinition,
  document: ApiDocument,
  compiled: CompiledApi | undefined,
  { fixtures: directory, seededAt, onBreach }: LoadOptions,
): Promise<LoadedApi> {
  const api = new EmulatedApi(definition, document, onBreach)
  const orphans = Object.keys(definition.handlers ?? {}).filter((id) =>
    document.operations.every((operation) => operation.id !== id),
  )
  if (orphans.length > 0) {
    const message = `there are handlers for operations that the document does not have: ${orphans.join(', ')}`
    throw new StartupError([{ file: definition.document, message }])
  }
  const { storage } = api
  const folder = directory === undefined ? definition.fixtures : path.join(directory, definition.name)
  if (compiled !== undefined && directory === undefined) {
    const { fingerprint, fixtures: files } = compiled
    const fixtures = { directory: folder ?? '', fingerprint, read: () => files }
    return { api, seed: { api: api.name, fixtures, make: () => seedFrom(fixtures, { storage, document, seededAt }) } }
  }
  const fixtures = folder === undefined ? NO_FIXTURES : await findFixtures(folder, storage.partitions)
  const check = (collection: string, record: Row) => checkRecord(api, collection, record)
  return {
    api,
    seed: { api: api.name, fixtures, make: () => seedFrom(fixtures, { storage, document, seededAt, check }) },
  }
}

/** Parses the document's files; what that takes is loaded only here. */
async function readOriginal(file: string): Promise<ApiDocument> {
  const { readSource } = await import('./openapi/read-source.ts')
  return readDocument(await readSource(file))
}

async function readCompiled(name: string): Promise<CompiledApi | undefined> {
  if (COMPILED_DIRECTORY === undefined) return undefined
  const file = path.join(COMPILED_DIRECTORY, `${name}.json`)
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as CompiledApi) : undefined // written by our build
}

function defineByPath(wanted: string): ApiDefinition {
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
