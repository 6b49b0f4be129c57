import type { Location } from '../openapi/source.ts'

export type ViolationPlace = 'path' | 'query' | 'header' | 'cookie' | 'body' | 'status' | 'response'

/** One way in which a request or an answer differs from the document. */
export interface Violation {
  readonly in: ViolationPlace
  /** The parameter's name; empty for a body. */
  readonly name: string
  /** JSON pointer inside the parameter's value or the body. */
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
