import { type AttributePath, findAttribute, lastOf, resolvePath, type Scope } from './attributes.ts'
import { type Filter, parseFilter } from './filter.ts'
import { compileFilter, type Matches } from './matching.ts'
import { refuse } from './problems.ts'
import { type Complex, readMembers } from './values.ts'

/** Where an operation of a PATCH works (RFC 7644 §3.5.2): an attribute, or those items of a list that match a filter. */
export interface PatchTarget {
  readonly path: AttributePath
  readonly items?: {
    readonly matches: Matches
    /** What an item must have to match, where the filter says it by `eq` alone: Entra adds to items that there are not yet. */
    readonly seed: Complex | undefined
    /** The sub-attribute of the items that is meant; the whole items otherwise. */
    readonly sub: AttributePath
  }
}

const VALUE_PATH = /^([^[\]"]+)\[(.*)\](?:\.([a-z$][\w$-]*))?$/is

/** Undefined for an attribute that there is not. Refuses with invalidPath, and with invalidFilter for what stands in brackets. */
export function readPatchPath(scope: Scope, text: string): PatchTarget | undefined {
  const [, name, inner, subName] = VALUE_PATH.exec(text) ?? []
  if (name === undefined || inner === undefined) {
    if (!/^[\w$.:-]+$/.test(text)) return refuse('invalidPath', `"${text}" is no path.`)
    const path = resolvePath(scope, text)
    return path && { path }
  }
  const path = resolvePath(scope, name.trim())
  if (path === undefined) return undefined
  const { subAttributes, multiValued } = lastOf(path)
  if (subAttributes === undefined || !multiValued)
    return refuse('invalidPath', `${name} is no list of complex values to choose from.`)
  const sub = subName === undefined ? [] : [findAttribute(subAttributes, subName)]
  if (sub.includes(undefined)) return undefined
  const filter = parseFilter(inner)
  const equal = equalities(filter)
  return {
    path,
    items: {
      matches: compileFilter(filter, { attributes: subAttributes }),
      seed: equal && readMembers(subAttributes, equal),
      sub: sub.filter((attribute) => attribute !== undefined),
    },
  }
}

/** What the filter demands, where it demands nothing but equality. */
function equalities(filter: Filter): Complex | undefined {
  if (filter.op === 'eq') return { [filter.attrPath]: filter.compValue }
  if (filter.op !== 'and') return undefined
  const parts = filter.filters.map(equalities)
  return parts.includes(undefined) ? undefined : Object.assign({}, ...parts)
}
