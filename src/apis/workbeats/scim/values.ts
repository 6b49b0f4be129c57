import { type Attribute, type AttributePath, findAttribute } from './attributes.ts'
import { refuse } from './problems.ts'

/** A resource, or a part of it, under the names that its schema writes. What is not assigned is absent. */
export type Complex = Readonly<Record<string, unknown>>

export interface Resource extends Complex {
  readonly schemas: readonly string[]
  readonly id: string
  readonly meta: Meta
}

export interface Meta extends Complex {
  readonly resourceType: string
  readonly location: string
}

export const isComplex = (value: unknown): value is Complex =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Null, the empty list and the absence of a value are one state (RFC 7643 §2.5); here empty text and empty objects are, too. */
export const isUnassigned = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every((member) => member === undefined))

/** Every value that a path leads to, through the items of lists. */
export function valuesAt(value: unknown, path: AttributePath): unknown[] {
  if (isUnassigned(value)) return []
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path))
  const [step, ...rest] = path
  if (step === undefined) return [value]
  return isComplex(value) && Object.hasOwn(value, step.name) ? valuesAt(value[step.name], rest) : []
}

/** The item that is meant where one is wanted: the primary one, else the first. */
export const preferred = (items: readonly unknown[]): unknown =>
  items.find((item) => isComplex(item) && item.primary === true) ?? items[0]

export const itemsOf = (value: unknown): readonly Complex[] => (Array.isArray(value) ? value.filter(isComplex) : [])

/** Without the members that are not assigned. */
export const assigned = (value: Complex): Complex =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => !isUnassigned(member)))

/**
 * Reads what a client sends for these attributes: names in any case, values of the declared types. Attributes that only
 * the service writes are skipped, as are members that no schema names. Refuses with invalidValue.
 */
export function readMembers(attributes: readonly Attribute[], sent: Complex): Complex {
  const members: [string, unknown][] = []
  for (const [name, value] of Object.entries(sent)) {
    const attribute = findAttribute(attributes, name)
    if (attribute === undefined || attribute.mutability === 'readOnly') continue
    const read = readValue(attribute, value)
    if (!isUnassigned(read)) members.push([attribute.name, read])
  }
  return Object.fromEntries(members)
}

/** Undefined for a value that is not assigned. */
export function readValue(attribute: Attribute, value: unknown): unknown {
  if (isUnassigned(value)) return undefined
  if (!attribute.multiValued) return readOne(attribute, Array.isArray(value) && value.length === 1 ? value[0] : value)
  const items = (Array.isArray(value) ? value : [value]).map((item) => readOne(attribute, item))
  if (itemsOf(items).filter(({ primary }) => primary === true).length > 1)
    refuse('invalidValue', `Only one of ${attribute.name} can be primary.`)
  return items.filter((item) => !isUnassigned(item))
}

function readOne(attribute: Attribute, value: unknown): unknown {
  if (value === null) return undefined
  switch (attribute.type) {
    case 'complex': {
      const subAttributes = attribute.subAttributes ?? []
      if (isComplex(value)) return readMembers(subAttributes, value)
      // Entra sends the manager as the id alone.
      const simple = findAttribute(subAttributes, 'value')
      return simple === undefined ? wrongType(attribute) : { [simple.name]: readOne(simple, value) }
    }
    case 'boolean':
      if (typeof value === 'boolean') return value
      // Entra sends booleans as text, with a capital letter.
      if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
      return wrongType(attribute)
    case 'dateTime':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : wrongType(attribute)
    case 'binary':
      return typeof value === 'string' && /^[\w+/-]*={0,2}$/.test(value) ? value : wrongType(attribute)
    default:
      return typeof value === 'string' ? value : wrongType(attribute)
  }
}

const wrongType = ({ name, type }: Attribute): never =>
  refuse('invalidValue', `${name} must be of the type ${type}${type === 'complex' ? ', an object' : ''}.`)
