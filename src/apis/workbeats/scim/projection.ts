import { type AttributePath, resolvePath, type Scope } from './attributes.ts'
import { refuse } from './problems.ts'
import { type Complex, isComplex, isUnassigned } from './values.ts'

/** What of a resource a client wants to see: names, or names to leave out (RFC 7644 §3.9). */
export interface Selection {
  readonly attributes?: readonly string[] | undefined
  readonly excludedAttributes?: readonly string[] | undefined
}

/** `attributes=userName,name.givenName` as a list; undefined where nothing is named. */
export function namesIn(text: string | undefined): readonly string[] | undefined {
  const names = (text ?? '').split(',').map((name) => name.trim())
  const given = names.filter((name) => name !== '')
  return given.length === 0 ? undefined : given
}

export function checkSelection({ attributes, excludedAttributes }: Selection): void {
  if (attributes !== undefined && excludedAttributes !== undefined)
    refuse('invalidValue', 'Only one of attributes and excludedAttributes can be given.')
}

/** A resource cut down to a selection. What is returned always stays; names that the scope lacks select nothing. */
export function select<R extends Complex>(
  resource: R,
  scope: Scope,
  { attributes, excludedAttributes }: Selection,
): Complex {
  const pathsOf = (names: readonly string[]) =>
    names.flatMap((name) => {
      const path = resolvePath(scope, name)
      return path === undefined ? [] : [path]
    })
  if (attributes !== undefined) {
    const always = scope.attributes.filter(({ returned }) => returned === 'always').map((attribute) => [attribute])
    return only(resource, [...always, ...pathsOf(attributes)])
  }
  if (excludedAttributes === undefined) return resource
  const mayGo = pathsOf(excludedAttributes).filter((path) => path[0]?.returned !== 'always')
  return without(resource, mayGo)
}

/** Paths by their first step; a path that ends there is an empty rest. */
function byFirstStep(paths: readonly AttributePath[]): Map<string, AttributePath[]> {
  const rests = new Map<string, AttributePath[]>()
  for (const [step, ...rest] of paths) {
    if (step !== undefined) rests.set(step.name, [...(rests.get(step.name) ?? []), rest])
  }
  return rests
}

type Cut = (value: Complex, paths: readonly AttributePath[]) => Complex

const only: Cut = (value, paths) => {
  const rests = byFirstStep(paths)
  return mapMembers(value, (name, member) => {
    const wanted = rests.get(name)
    if (wanted === undefined) return undefined
    return wanted.some((rest) => rest.length === 0) ? member : cutInside(member, wanted, only)
  })
}

const without: Cut = (value, paths) => {
  const rests = byFirstStep(paths)
  return mapMembers(value, (name, member) => {
    const unwanted = rests.get(name)
    if (unwanted === undefined) return member
    return unwanted.some((rest) => rest.length === 0) ? undefined : cutInside(member, unwanted, without)
  })
}

function cutInside(member: unknown, paths: readonly AttributePath[], cut: Cut): unknown {
  if (Array.isArray(member))
    return member.map((item) => cutInside(item, paths, cut)).filter((item) => !isUnassigned(item))
  return isComplex(member) ? cut(member, paths) : member
}

const mapMembers = (value: Complex, map: (name: string, member: unknown) => unknown): Complex =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const mapped = map(name, member)
      return isUnassigned(mapped) ? [] : [[name, mapped]]
    }),
  )
