import type { Violation } from '../contract/violation.ts'

/** A way in which an answer contradicts the document, in words. */
export interface Breach {
  /** `/clients/0/name must be string (and 24 more like it)`. */
  readonly message: string
  /** Where the document says so. */
  readonly file: string
  readonly pointer: string
}

/** What is wrong with an answer; what is wrong with each item of a list in the same way is told once. */
export function describeBreaches(violations: readonly Violation[]): Breach[] {
  const groups = new Map<string, { first: Violation; more: number }>()
  for (const violation of violations) {
    const kind = `${violation.name} ${violation.pointer.replace(/\/\d+(?=\/|$)/g, '/*')} ${violation.message}`
    const known = groups.get(kind)
    if (known === undefined) groups.set(kind, { first: violation, more: 0 })
    else known.more++
  }
  return Array.from(groups.values(), ({ first, more }) => ({
    message: `${placeOf(first)}${first.message}${more === 0 ? '' : ` (and ${more} more like it)`}`,
    file: first.at.file,
    pointer: first.at.pointer,
  }))
}

function placeOf({ in: place, name, pointer, keyword }: Violation): string {
  if (place === 'status' || keyword === 'json') return ''
  if (name !== '') return keyword === 'required' ? '' : `header ${name} `
  return pointer === '' ? '' : `${pointer} `
}
