import type { Location } from '../openapi/source.ts'

export type ViolationPlace = 'path' | 'query' | 'header' | 'cookie' | 'body' | 'status' | 'response'

/** What a schema finds wrong with a value. */
export interface SchemaFault {
  /** JSON pointer inside the value. */
  readonly pointer: string
  /** The schema word at fault (`required`, `type`, `maxLength`, ...), or a word of ours (`duplicate`, `reference`, `style`). */
  readonly keyword: string
  /** What the word demands: `{ limit: 255 }`, `{ missingProperty: 'name' }`. */
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
  readonly received: unknown
  /** The place in the document that says so. */
  readonly at: Location
}

/** One way in which a request or an answer differs from the document. `pointer` leads into the parameter's value or the body. */
export interface Violation extends SchemaFault {
  readonly in: ViolationPlace
  /** The parameter's name; empty for a body. */
  readonly name: string
}

/** The name of the field at fault as one word: `client_name`, `shifts.0.quantity`, `page`. */
export function fieldOf({ in: place, name, pointer, keyword, params }: Violation): string {
  const inside = pointer.split('/').slice(1)
  const missing = keyword === 'required' && typeof params.missingProperty === 'string' ? [params.missingProperty] : []
  const extra =
    keyword === 'additionalProperties' && typeof params.additionalProperty === 'string'
      ? [params.additionalProperty]
      : []
  const path = [...inside, ...missing, ...extra]
  if (place === 'body') return path.join('.')
  return path.length === 0 ? name : `${name}[${path.join('][')}]`
}
