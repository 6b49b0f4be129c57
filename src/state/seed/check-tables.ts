import type { Finding } from '../../startup-error.ts'
import type { Row } from '../row.ts'
import type { StoredCollection } from '../transaction.ts'

/** Says what is wrong with a record, if anything. `pointer` is relative to the record. */
export type RecordCheck = (collection: string, record: Row) => readonly { pointer: string; message: string }[]

/** Records that are to be stored as one table. */
export interface TableRows {
  readonly stored: StoredCollection
  /** The collections that its references name. */
  readonly collections: ReadonlyMap<string, StoredCollection>
  readonly rows: readonly Row[]
  readonly check: RecordCheck
  /** Where they were read, and the pointer of their list there. */
  readonly file?: string
  readonly pointer: string
}

/** Every missing or repeated id, broken reference and breach of a schema among tables that are to stand beside each other. */
export function checkTables(tables: readonly TableRows[]): Finding[] {
  const idsOf = new Map(
    tables.map(({ stored, rows }) => [stored.table, new Set(rows.map((row) => row[stored.rule.id.field]))]),
  )
  return tables.flatMap((table) => [...checkRecords(table), ...brokenReferences(table, idsOf)])
}

function checkRecords({ stored, rows, check, file, pointer: base }: TableRows): Finding[] {
  const { field } = stored.rule.id
  const place = (pointer: string) => ({ ...(file === undefined ? {} : { file }), pointer: `${base}${pointer}` })
  const ids = new Set<unknown>()
  return rows.flatMap((row, index) => {
    const findings: Finding[] = check(stored.rule.name, row).map(({ pointer, message }) => {
      return { ...place(`/${index}${pointer}`), message }
    })
    const id = row[field]
    if (id === undefined) findings.push({ ...place(`/${index}`), message: `the id field "${field}" is missing` })
    if (ids.has(id)) findings.push({ ...place(`/${index}/${field}`), message: `the id ${String(id)} is there twice` })
    ids.add(id)
    return findings
  })
}

function brokenReferences(
  { stored, collections, rows, file, pointer: base }: TableRows,
  idsOf: ReadonlyMap<string, ReadonlySet<unknown>>,
): Finding[] {
  return stored.rule.references.flatMap(({ field, to }) => {
    const known = idsOf.get(collections.get(to)?.table ?? '')
    return rows.flatMap((row, index): Finding[] => {
      const value = row[field]
      if (value == null || known?.has(value) === true) return []
      const pointer = `${base}/${index}/${field}`
      return [{ ...(file === undefined ? {} : { file }), pointer, message: `${to} has no record ${String(value)}` }]
    })
  })
}
