import { type Attribute, lastOf, resolvePath, type Scope, toSimple } from './attributes.ts'
import type { Filter } from './filter.ts'
import { refuse } from './problems.ts'
import { type Complex, valuesAt } from './values.ts'

export type Matches = (resource: Complex) => boolean

type Comparison = Extract<Filter, { readonly compValue: unknown }>

/**
 * Makes a filter into a question (RFC 7644 §3.4.2.2). A list matches when one of its values does; what is not assigned is
 * `ne` every value but null, and matches nothing else. `isKnown` says of an attribute that this scope lacks whether another one has it:
 * then it is never assigned here (§3.4.2.1). Refuses with invalidFilter.
 */
export function compileFilter(filter: Filter, scope: Scope, isKnown: (path: string) => boolean = () => false): Matches {
  const compile = (part: Filter): Matches => compileFilter(part, scope, isKnown)
  switch (filter.op) {
    case 'and': {
      const parts = filter.filters.map(compile)
      return (resource) => parts.every((matches) => matches(resource))
    }
    case 'or': {
      const parts = filter.filters.map(compile)
      return (resource) => parts.some((matches) => matches(resource))
    }
    case 'not': {
      const matches = compile(filter.filter)
      return (resource) => !matches(resource)
    }
    default:
  }
  const path = resolvePath(scope, filter.attrPath)
  if (path === undefined) {
    if (!isKnown(filter.attrPath)) refuse('invalidFilter', `There is no attribute "${filter.attrPath}".`)
    const isMatch = filter.op !== '[]' && filter.op !== 'pr' && isMatchOfNothing(filter)
    return () => isMatch
  }
  if (lastOf(path).returned === 'never') refuse('invalidFilter', `${filter.attrPath} is never told.`)
  if (filter.op === 'pr') return (resource) => valuesAt(resource, path).length > 0
  if (filter.op === '[]') {
    const { subAttributes } = lastOf(path)
    if (subAttributes === undefined) return refuse('invalidFilter', `${filter.attrPath} has no sub-attributes.`)
    const matches = compileFilter(filter.valFilter, { attributes: subAttributes })
    return (resource) => valuesAt(resource, path).some((item) => matches(item as Complex)) // values of a complex attribute
  }
  const simple = toSimple(path)
  const matches = comparison(filter, lastOf(simple))
  const isMatch = isMatchOfNothing(filter)
  return (resource) => {
    const values = valuesAt(resource, simple)
    return values.length === 0 ? isMatch : values.some(matches)
  }
}

const isMatchOfNothing = ({ op, compValue }: Comparison): boolean =>
  (op === 'eq' && compValue === null) || (op === 'ne' && compValue !== null)

function comparison({ op, attrPath, compValue }: Comparison, attribute: Attribute): (value: unknown) => boolean {
  const unsupported = (): never =>
    refuse(
      'invalidFilter',
      `${attrPath} is of the type ${attribute.type}; it cannot be compared by ${op} with ${JSON.stringify(compValue)}.`,
    )
  if (attribute.type === 'complex') return unsupported()
  if (compValue === null) return op === 'eq' ? () => false : op === 'ne' ? () => true : unsupported()
  if (attribute.type === 'boolean') {
    const wanted = typeof compValue === 'string' ? textAsFlag(compValue) : compValue
    if (typeof wanted !== 'boolean' || (op !== 'eq' && op !== 'ne')) return unsupported()
    return op === 'eq' ? (value) => value === wanted : (value) => value !== wanted
  }
  if (typeof compValue !== 'string' || (attribute.type === 'binary' && isOrdering(op))) return unsupported()
  if (attribute.type === 'dateTime' && op !== 'co' && op !== 'sw' && op !== 'ew') {
    const wanted = Date.parse(compValue)
    return Number.isNaN(wanted) ? unsupported() : (value) => compares(op, Date.parse(String(value)), wanted)
  }
  const folded = (value: unknown) => (attribute.caseExact === true ? String(value) : String(value).toLowerCase())
  const wanted = folded(compValue)
  return (value) => compares(op, folded(value), wanted)
}

const textAsFlag = (text: string): boolean | undefined =>
  /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined

const isOrdering = (op: Comparison['op']): boolean => op === 'gt' || op === 'ge' || op === 'lt' || op === 'le'

function compares<T extends string | number>(op: Comparison['op'], value: T, wanted: T): boolean {
  switch (op) {
    case 'eq':
      return value === wanted
    case 'ne':
      return value !== wanted
    case 'gt':
      return value > wanted
    case 'ge':
      return value >= wanted
    case 'lt':
      return value < wanted
    case 'le':
      return value <= wanted
    case 'co':
      return String(value).includes(String(wanted))
    case 'sw':
      return String(value).startsWith(String(wanted))
    case 'ew':
      return String(value).endsWith(String(wanted))
  }
}
