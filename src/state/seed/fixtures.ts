import { readdir, readFile } from 'node:fs/promises'
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
import { isRelativeInstant, resolveInstant } from './relative-instant.ts'

/** The fixture files of one API as they are written, by `<collection>` or `<partition>/<collection>`. */
export interface Fixtures {
  /** Where they were read, for messages. */
  readonly directory: string
  readonly files: Readonly<Record<string, readonly Row[]>>
}

/** Reads `<directory>/*.json` and `<directory>/<partition>/*.json`. No directory: no fixtures. Throws a StartupError for what is no JSON list. */
export async function readFixtures(directory: string, partitions: readonly string[]): Promise<Fixtures> {
  const files: Record<string, readonly Row[]> = {}
  const findings: Finding[] = []
  for (const partition of ['', ...partitions.slice(1)]) {
    const folder = path.join(directory, partition)
    for (const name of await jsonFiles(folder)) {
      const file = path.join(folder, name)
      const collection = name.slice(0, -'.json'.length)
      try {
        const rows: unknown = JSON.parse(await readFile(file, 'utf8'))
        if (Array.isArray(rows)) files[partition === '' ? collection : `${partition}/${collection}`] = rows
        else findings.push({ file, message: 'expected a JSON list of records' })
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        findings.push({ file, message: `not valid JSON: ${error.message}` })
      }
    }
  }
  if (findings.length > 0) throw new StartupError(findings)
  return { directory, files }
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
  for (const [key, rows] of Object.entries(fixtures.files)) {
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
    const placed = rows.map((row) => placeInstants(document, stored.rule.schema, row, seededAt) as Row)
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

function placeInstants(document: ApiDocument, schema: Located | undefined, value: unknown, seededAt: number): unknown {
  if (isRelativeInstant(value)) {
    const format = schema === undefined ? undefined : shapeOf(document.source, schema).format
    const moment = resolveInstant(value, seededAt)
    // A date is the date of the zone it was written in.
    return format === 'date'
      ? moment.toPlainDate().toString()
      : writeTimestamp(moment.epochMilliseconds, format, document.extension.timestamps)
  }
  if (typeof value !== 'object' || value === null) return value
  const shape = schema === undefined ? undefined : shapeOf(document.source, schema)
  if (Array.isArray(value)) return value.map((item) => placeInstants(document, shape?.items, item, seededAt))
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      placeInstants(document, shape?.properties.get(name)?.schema ?? shape?.additional, member, seededAt),
    ]),
  )
}
