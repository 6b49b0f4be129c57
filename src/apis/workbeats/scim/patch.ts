import { type Attribute, type AttributePath, lastOf, type Scope } from './attributes.ts'
import { type PatchTarget, readPatchPath } from './patch-path.ts'
import { refuse } from './problems.ts'
import { assigned, type Complex, isComplex, isUnassigned, readMembers, readValue } from './values.ts'

export interface PatchOperation {
  readonly op: string
  readonly path?: string
  readonly value?: unknown
}

type Op = 'add' | 'remove' | 'replace'
type Change = (value: unknown) => unknown

/**
 * The resource after these operations, in order (RFC 7644 §3.5.2); the given one stays as it is. Tolerates what identity
 * providers send: `Add`, booleans as text, dotted names without a path, values beside the path of a remove.
 * The library for this (scim-patch) compares names and values by case, knows no mutability, and follows `__proto__`.
 */
export function applyPatch(scope: Scope, resource: Complex, operations: readonly PatchOperation[]): Complex {
  return operations.reduce((current, operation) => applyOperation(scope, current, operation), resource)
}

function applyOperation(scope: Scope, resource: Complex, { op: written, path, value }: PatchOperation): Complex {
  const op = written.toLowerCase()
  if (op !== 'add' && op !== 'remove' && op !== 'replace')
    return refuse('invalidSyntax', `"${written}" is no operation; expected add, remove or replace.`)
  if (path !== undefined && path !== '') {
    const target = readPatchPath(scope, path)
    return target === undefined
      ? refuse('invalidPath', `There is no attribute "${path}".`)
      : applyTo(resource, target, op, value)
  }
  if (op === 'remove') return refuse('noTarget', 'A remove needs a path.')
  if (!isComplex(value)) return refuse('invalidValue', 'Without a path, the value must be an object of attributes.')
  return Object.entries(value).reduce((current, [name, member]) => {
    const target = readPatchPath(scope, name)
    // Like a body of POST, a value may have members that the service does not know, and repeat what it does not take (Okta sends the id).
    if (target === undefined || repeats(current, target, member)) return current
    return applyTo(current, target, op, member)
  }, resource)
}

function repeats(resource: Complex, { path, items }: PatchTarget, value: unknown): boolean {
  const [first] = path
  if (first === undefined || items !== undefined) return false
  if (first.name === 'schemas') return true
  return first.mutability === 'readOnly' && path.length === 1 && isSame(resource[first.name], value)
}

function applyTo(resource: Complex, target: PatchTarget, op: Op, value: unknown): Complex {
  const { path, items } = target
  for (const attribute of [...path, ...(items?.sub ?? [])])
    if (attribute.mutability === 'readOnly') refuse('mutability', `${attribute.name} cannot be written.`)
  if (op === 'remove' && items === undefined && lastOf(path).required)
    refuse('mutability', `${lastOf(path).name} cannot be removed.`)
  if (op !== 'remove' && value === undefined) refuse('invalidValue', `The operation ${op} needs a value.`)
  const change = items === undefined ? changeOf(lastOf(path), op, value) : changeItems(lastOf(path), items, op, value)
  return changeAt(resource, path, change, op)
}

/** Changes what a path leads to; on the way, objects are made where there are none. */
function changeAt(container: Complex, [step, ...rest]: AttributePath, change: Change, op: Op): Complex {
  if (step === undefined) return container
  const current = container[step.name]
  const next = rest.length === 0 ? change(current) : changeInside(step, current, rest, change, op)
  return assigned({ ...container, [step.name]: next })
}

/** A sub-attribute of a list without a filter is that of every item (`emails.value`); an empty list gets its first. */
function changeInside(step: Attribute, current: unknown, rest: AttributePath, change: Change, op: Op): unknown {
  if (!step.multiValued) return changeAt(isComplex(current) ? current : {}, rest, change, op)
  const items = Array.isArray(current) ? current : []
  if (items.length === 0) return op === 'remove' ? undefined : [changeAt({}, rest, change, op)]
  if (lastOf(rest).mutability === 'immutable')
    refuse('mutability', `${lastOf(rest).name} of an item of ${step.name} cannot be changed.`)
  return items.map((item) => changeAt(item, rest, change, op)).filter((item) => !isUnassigned(item))
}

/** What an operation does to an attribute as a whole. */
function changeOf(attribute: Attribute, op: Op, value: unknown): Change {
  if (op === 'remove') {
    if (!attribute.multiValued || isUnassigned(value)) return () => undefined
    const unwanted = listOf(readValue(attribute, value))
    return (current) => listOf(current).filter((item) => !unwanted.some((one) => isSameItem(item, one)))
  }
  const read = readValue(attribute, value)
  if (!attribute.multiValued) {
    if (attribute.type !== 'complex') return () => read
    return (current) => mergeMembers(attribute, isComplex(current) ? current : {}, isComplex(value) ? value : read)
  }
  const sent = listOf(read)
  if (op === 'replace') return () => sent
  return (current) => {
    const known = listOf(current)
    const added = sent.filter((item) => !known.some((one) => isSameItem(one, item)))
    return withOnePrimary([...known, ...added], (item) => added.includes(item))
  }
}

/** Only the members that are given change; those given without a value go. */
function mergeMembers({ subAttributes = [] }: Attribute, current: Complex, value: unknown): Complex | undefined {
  if (!isComplex(value)) return undefined
  const gone = Object.fromEntries(
    subAttributes
      .filter(({ name }) => Object.keys(value).some((key) => key.toLowerCase() === name.toLowerCase()))
      .filter(({ mutability }) => mutability !== 'readOnly')
      .map(({ name }) => [name, undefined]),
  )
  return { ...current, ...gone, ...readMembers(subAttributes, value) }
}

/** What an operation does to those items of a list that match a filter. */
function changeItems(attribute: Attribute, items: NonNullable<PatchTarget['items']>, op: Op, value: unknown): Change {
  const { matches, seed, sub } = items
  const [subAttribute] = sub
  const changeItem = (item: Complex): Complex => {
    if (subAttribute !== undefined) return changeAt(item, sub, changeOf(subAttribute, op, value), op)
    const sent = readMembers(
      attribute.subAttributes ?? [],
      isComplex(value) ? value : refuse('invalidValue', `An item of ${attribute.name} must be an object.`),
    )
    return op === 'replace' ? sent : { ...item, ...sent }
  }
  return (current) => {
    const known = listOf(current).filter(isComplex)
    const chosen = known.filter(matches)
    if (op === 'remove' && subAttribute === undefined) return known.filter((item) => !chosen.includes(item))
    if (
      chosen.length > 0 &&
      (subAttribute?.mutability === 'immutable' || (subAttribute === undefined && isFixed(attribute)))
    )
      refuse('mutability', `An item of ${attribute.name} cannot be changed, only added and removed.`)
    if (chosen.length === 0) {
      if (op === 'remove') return known
      if (op === 'replace' || seed === undefined)
        return refuse('noTarget', `No item of ${attribute.name} matches the filter.`)
      const added = changeItem(seed)
      return withOnePrimary([...known, added], (item) => item === added)
    }
    const changed = new Map(chosen.map((item) => [item, changeItem(item)]))
    const next = known.map((item) => changed.get(item) ?? item).filter((item) => !isUnassigned(item))
    return withOnePrimary(next, (item) => [...changed.values()].includes(item as Complex))
  }
}

const isFixed = ({ subAttributes = [] }: Attribute): boolean =>
  subAttributes.some(({ name, mutability }) => name === 'value' && mutability === 'immutable')

/** A new primary item makes the others none (RFC 7644 §3.5.2). */
function withOnePrimary(items: readonly unknown[], isNew: (item: unknown) => boolean): unknown[] {
  const isPrimary = (item: unknown): item is Complex => isComplex(item) && item.primary === true
  const chosen = items.filter((item) => isNew(item) && isPrimary(item))
  if (chosen.length > 1) refuse('invalidValue', 'Only one item of a list can be primary.')
  if (chosen.length === 0) return [...items]
  return items.map((item) => (isPrimary(item) && item !== chosen[0] ? { ...item, primary: false } : item))
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The same member of a list: what a client gives of it agrees, whatever the service adds. */
function isSameItem(item: unknown, given: unknown): boolean {
  if (!isComplex(item) || !isComplex(given)) return isSame(item, given)
  return Object.entries(given).every(
    ([name, value]) => name === '$ref' || name === 'display' || isSame(item[name], value),
  )
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
