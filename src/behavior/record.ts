import type { ApiDocument } from '../openapi/document.ts'
import type { CollectionRule } from '../openapi/rules.ts'
import { shapeOf } from '../openapi/shape.ts'
import type { Row } from '../state/table.ts'
import { writeTimestamp } from '../state/timestamp.ts'

/** Makes the records of one collection as its document describes them. */
export class RecordMaker {
  readonly #document: ApiDocument
  readonly #rule: CollectionRule

  constructor(document: ApiDocument, rule: CollectionRule) {
    this.#document = document
    this.#rule = rule
  }

  /** A new record: the sent values, then the declared default, then null where it may be null. The id comes later. */
  make(sent: Row, now: number): Row {
    const shape = shapeOf(this.#document.source, this.#rule.schema)
    const record: Record<string, unknown> = {}
    for (const [name, property] of shape.properties) {
      if (Object.hasOwn(sent, name)) record[name] = sent[name]
      else {
        const own = shapeOf(this.#document.source, property.schema)
        if (own.default !== undefined) record[name] = own.default.value
        else if (own.types.has('null')) record[name] = null
      }
    }
    for (const name of Object.keys(sent)) if (!Object.hasOwn(record, name)) record[name] = sent[name]
    return { ...record, ...this.stamps(this.#rule.onCreate, now) }
  }

  /** A stored record with sent values put over it; the very same one where they change nothing. */
  change(stored: Row, sent: Row, now: number): Row {
    const isChanged = Object.keys(sent).some((name) => JSON.stringify(stored[name]) !== JSON.stringify(sent[name]))
    return isChanged ? { ...stored, ...sent, ...this.stamps(this.#rule.onUpdate, now) } : stored
  }

  /** The values of a declaration with `$now` written as each field wants it. */
  stamps(values: Row, now: number): Row {
    const { properties } = shapeOf(this.#document.source, this.#rule.schema)
    const entries = Object.entries(values).map(([name, value]) => {
      const schema = properties.get(name)?.schema
      const format = schema && shapeOf(this.#document.source, schema).format
      return [
        name,
        value === '$now' ? writeTimestamp(now, format, this.#document.extension.timestamps) : value,
      ] as const
    })
    return Object.fromEntries(entries)
  }
}

export function isSoftDeleted({ softDelete }: CollectionRule, row: Row): boolean {
  if (softDelete === undefined) return false
  return Object.entries(softDelete).every(([name, value]) =>
    value === '$now' ? row[name] != null : row[name] === value,
  )
}
