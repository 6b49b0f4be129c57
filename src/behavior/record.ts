import type { ApiDocument } from '../openapi/document.ts'
import type { CollectionRule } from '../openapi/rules.ts'
import { shapeOf } from '../openapi/shape.ts'
import type { Row } from '../state/row.ts'
import { writeTimestamp } from '../state/timestamp.ts'

/** What a member of a new record is where the client sent nothing. */
interface Initial {
  readonly name: string
  readonly value: { readonly is: unknown } | undefined
}

type Stamp = (record: Record<string, unknown>, now: number) => void

/** Makes the records of one collection as its document describes them. What the document says is looked up once. */
export class RecordMaker {
  readonly #initials: readonly Initial[]
  readonly #onCreate: Stamp
  readonly #onUpdate: Stamp
  readonly #onSoftDelete: Stamp

  constructor(document: ApiDocument, rule: CollectionRule) {
    this.#initials = [...shapeOf(document.source, rule.schema).properties].map(([name, property]) => {
      const own = shapeOf(document.source, property.schema)
      if (own.default !== undefined) return { name, value: { is: own.default.value } }
      return { name, value: own.types.has('null') ? { is: null } : undefined }
    })
    this.#onCreate = stampOf(document, rule, rule.onCreate)
    this.#onUpdate = stampOf(document, rule, rule.onUpdate)
    this.#onSoftDelete = stampOf(document, rule, rule.softDelete ?? {})
  }

  /** A new record: the sent values, then the declared default, then null where it may be null. */
  make(sent: Row, now: number): Row {
    return this.#stamped(this.complete(sent), this.#onCreate, now)
  }

  /** The same without what the service stamps. */
  complete(sent: Row): Record<string, unknown> {
    const record: Record<string, unknown> = {}
    for (const { name, value } of this.#initials) {
      if (Object.hasOwn(sent, name)) record[name] = sent[name]
      else if (value !== undefined) record[name] = value.is
    }
    for (const name of Object.keys(sent)) if (!Object.hasOwn(record, name)) record[name] = sent[name]
    return record
  }

  /** A stored record with sent values put over it; the very same one where they change nothing. */
  change(stored: Row, sent: Row, now: number): Row {
    const isChanged = Object.keys(sent).some((name) => JSON.stringify(stored[name]) !== JSON.stringify(sent[name]))
    return isChanged ? this.#stamped({ ...stored, ...sent }, this.#onUpdate, now) : stored
  }

  /** Another record in place of a stored one: as new, but for `kept`. */
  replace(sent: Row, kept: Row, now: number): Row {
    return this.#stamped({ ...this.make(sent, now), ...kept }, this.#onUpdate, now)
  }

  softDelete(stored: Row, now: number): Row {
    return this.#stamped({ ...stored }, this.#onSoftDelete, now)
  }

  #stamped(record: Record<string, unknown>, stamp: Stamp, now: number): Row {
    stamp(record, now)
    return record
  }
}

/** Writes declared values into a record, `$now` as each field wants it. */
function stampOf(document: ApiDocument, rule: CollectionRule, values: Row): Stamp {
  const { properties } = shapeOf(document.source, rule.schema)
  const style = document.extension.timestamps
  const stamps = Object.entries(values).map(([name, value]) => {
    const schema = properties.get(name)?.schema
    const format = schema && shapeOf(document.source, schema).format
    return { name, valueAt: value === '$now' ? (now: number) => writeTimestamp(now, format, style) : () => value }
  })
  return (record, now) => {
    for (const { name, valueAt } of stamps) record[name] = valueAt(now)
  }
}

export function isSoftDeleted({ softDelete }: CollectionRule, row: Row): boolean {
  if (softDelete === undefined) return false
  return Object.entries(softDelete).every(([name, value]) =>
    value === '$now' ? row[name] != null : row[name] === value,
  )
}
