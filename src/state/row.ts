export type RowId = string | number
/** One stored record. Never changed: a write puts another one in its place. */
export type Row = Readonly<Record<string, unknown>>

/** A record as JSON in UTF-8: `bytes` from `start` to `end`. */
export interface RowText {
  readonly bytes: Buffer
  readonly start: number
  readonly end: number
}

/** A record in its place in the order of creation. One that came from a file stays text until somebody reads it. */
export class Entry {
  /** Kept when the record is replaced. */
  readonly ordinal: number
  readonly id: RowId
  #row: Row | undefined
  #text: RowText | undefined

  private constructor(ordinal: number, id: RowId, row: Row | undefined, text: RowText | undefined) {
    this.ordinal = ordinal
    this.id = id
    this.#row = row
    this.#text = text
  }

  static of(ordinal: number, id: RowId, row: Row): Entry {
    return new Entry(ordinal, id, freezeDeep(row), undefined)
  }

  /** `text` must be the JSON of an object: it is not looked at before it is needed. */
  static ofText(ordinal: number, id: RowId, text: RowText): Entry {
    return new Entry(ordinal, id, undefined, text)
  }

  get row(): Row {
    if (this.#row === undefined) {
      const { bytes, start, end } = this.#text as RowText // one of the two is always there
      this.#row = freezeDeep(JSON.parse(bytes.toString('utf8', start, end)) as Row)
      this.#text = undefined
    }
    return this.#row
  }

  /** The record as JSON, for a file. */
  get json(): string {
    if (this.#text === undefined) return JSON.stringify(this.#row)
    const { bytes, start, end } = this.#text
    return bytes.toString('utf8', start, end)
  }
}

/** Makes a value of JSON unchangeable, with all that it holds. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const member of Object.values(value)) freezeDeep(member)
  return Object.freeze(value)
}
