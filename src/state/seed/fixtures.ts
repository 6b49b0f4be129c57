import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { ApiDocument } from '../../openapi/document.ts'
import { shapeOf } from '../../openapi/shape.ts'
import type { Located } from '../../openapi/source.ts'
import { type Finding, StartupError } from '../../startup-error.ts'
import { countOf } from '../ids.ts'
import type { Row, RowId } from '../row.ts'
import type { StateDump } from '../state.ts'
import type { ApiStorage } from '../storage.ts'
import { writeTimestamp } from '../timestamp.ts'
import { checkTables, type RecordCheck, type TableRows } from './check-tables.ts'
import { isRelativeInstant, RelativeInstants } from './relative-instant.ts'

/** The fixture files of one API as they are written. */
export interface Fixtures {
  /** Where they are, for messages. */
  readonly directory: string
  /** Tells others apart. */
  readonly fingerprint: string
  /** The records by `<collection>` or `<partition>/<collection>`. Throws a StartupError for what is no JSON list. */
  readonly read: () => FixtureFiles
}

export type FixtureFiles = Readonly<Record<string, readonly Row[]>>

export const NO_FIXTURES: Fixtures = { directory: '', fingerprint: '', read: () => ({}) }

/** Finds `<directory>/*.json` and `<directory>/<partition>/*.json`. No directory: no fixtures. They are only parsed when they are wanted. */
export async function findFixtures(directory: string, partitions: readonly string[]): Promise<Fixtures> {
  const files = new Map<string, string>()
  for (const partition of ['', ...partitions.slice(1)]) {
    const folder = path.join(directory, partition)
    for (const name of await jsonFiles(folder)) {
      const collection = name.slice(0, -'.json'.length)
      files.set(partition === '' ? collection : `${partition}/${collection}`, path.join(folder, name))
    }
  }
  return { directory, fingerprint: await fingerprintOf(files), read: () => readFiles(files) }
}

async function fingerprintOf(files: ReadonlyMap<string, string>): Promise<string> {
  const hash = createHash('sha256')
  for (const [key, file] of files) {
    hash.update(`${key}\n`)
    for await (const chunk of createReadStream(file)) hash.update(chunk)
  }
  return hash.digest('hex').slice(0, 16)
}

function readFiles(files: ReadonlyMap<string, string>): FixtureFiles {
  const records: Record<string, readonly Row[]> = {}
  const findings: Finding[] = []
  for (const [key, file] of files) {
    try {
      const rows: unknown = JSON.parse(readFileSync(file, 'utf8'))
      if (Array.isArray(rows)) records[key] = rows
      else findings.push({ file, message: 'expected a JSON list of records' })
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      findings.push({ file, message: `not valid JSON: ${error.message}` })
    }
  }
  if (findings.length > 0) throw new StartupError(findings)
  return records
}

async function jsonFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}

export interface SeedOptions {
  readonly storage: ApiStorage
  readonly document: ApiDocument
  /** Milliseconds since 1970 that relative instants are seen from. */
  readonly seededAt: number
  /** Left out where the fixtures were checked before (at build). */
  readonly check?: RecordCheck
}

/**
 * The first state of an API: its fixtures with relative instants put in place.
 * Throws a StartupError that lists every unknown collection, repeated id, broken reference and breach of a schema.
 */
export function seedFrom(fixtures: Fixtures, { storage, document, seededAt, check }: SeedOptions): StateDump {
  const findings: Finding[] = []
  const tables: TableRows[] = []
  const instants = new RelativeInstants(seededAt)
  for (const [key, rows] of Object.entries(fixtures.read())) {
    const file = path.join(fixtures.directory, `${key}.json`)
    const slash = key.indexOf('/')
    const partition = slash === -1 ? (storage.partitions[0] ?? '') : key.slice(0, slash)
    const collections = storage.collections(partition)
    const stored = collections.get(key.slice(slash + 1))
    if (stored === undefined) {
      const message = `the document has no collection "${key.slice(slash + 1)}"`
      findings.push({ file, message, advice: `expected one of ${[...collections.keys()].join(', ')}` })
      continue
    }
    const placed = rows.map((row) => placeInstants(document, stored.rule.schema, row, instants) as Row)
    tables.push({ stored, collections, rows: placed, check: check ?? (() => []), file, pointer: '' })
  }
  if (check !== undefined) findings.push(...checkTables(tables))
  if (findings.length > 0) throw new StartupError(findings)
  const dumps = tables.map(({ stored, rows }) => [stored.table, { idField: stored.rule.id.field, rows }] as const)
  return { tables: Object.fromEntries(dumps), counters: Object.fromEntries(tables.flatMap(counterOf)) }
}

/** How many ids a collection has given out, judging by those in use. */
function counterOf({ stored, rows }: TableRows): [string, number][] {
  const { id } = stored.rule
  const count = rows.reduce((most, row) => Math.max(most, countOf(id, row[id.field] as RowId)), 0)
  return count > 0 ? [[stored.table, count]] : []
}

function placeInstants(
  document: ApiDocument,
  schema: Located | undefined,
  value: unknown,
  instants: RelativeInstants,
): unknown {
  if (!hasInstant(value)) return value
  const shape = schema === undefined ? undefined : shapeOf(document.source, schema)
  if (typeof value === 'string') {
    const moment = instants.find(value)
    // A date is the date of the zone it was written in.
    return shape?.format === 'date'
      ? moment.toPlainDate().toString()
      : writeTimestamp(moment.epochMilliseconds, shape?.format, document.extension.timestamps)
  }
  if (Array.isArray(value)) return value.map((item) => placeInstants(document, shape?.items, item, instants))
  const placed: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value as object)) {
    const its = shape?.properties.get(name)?.schema ?? shape?.additional
    placed[name] = placeInstants(document, its, member, instants)
  }
  return placed
}

/** Whether there is a relative instant in it; most rows have none. */
const hasInstant = (value: unknown): boolean =>
  typeof value === 'string'
    ? isRelativeInstant(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(hasInstant)
