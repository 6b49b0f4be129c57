/** One attribute of a schema, with its characteristics (RFC 7643 §2.2 and §7). `/Schemas` shows it as it stands here. */
export interface Attribute {
  readonly name: string
  readonly type: 'string' | 'boolean' | 'dateTime' | 'reference' | 'binary' | 'complex'
  readonly multiValued: boolean
  readonly description: string
  readonly required: boolean
  /** Whether comparisons heed the case; not said of booleans and of complex attributes (erratum 6004). */
  readonly caseExact?: boolean
  readonly canonicalValues?: readonly string[]
  readonly mutability: 'readOnly' | 'readWrite' | 'immutable' | 'writeOnly'
  readonly returned: 'always' | 'default' | 'request' | 'never'
  readonly uniqueness?: 'none' | 'server'
  readonly referenceTypes?: readonly string[]
  readonly subAttributes?: readonly Attribute[]
}

type Traits = Partial<Omit<Attribute, 'name' | 'type' | 'description'>>

const usual = { multiValued: false, required: false, mutability: 'readWrite', returned: 'default' } as const

export const text = (name: string, description: string, traits: Traits = {}): Attribute => ({
  ...usual,
  name,
  type: 'string',
  description,
  caseExact: false,
  uniqueness: 'none',
  ...traits,
})

export const flag = (name: string, description: string, traits: Traits = {}): Attribute => ({
  ...usual,
  name,
  type: 'boolean',
  description,
  ...traits,
})

export const reference = (
  name: string,
  description: string,
  to: readonly string[],
  traits: Traits = {},
): Attribute => ({
  ...text(name, description, traits),
  type: 'reference',
  referenceTypes: to,
})

export const instant = (name: string, description: string, traits: Traits = {}): Attribute => ({
  ...usual,
  name,
  type: 'dateTime',
  description,
  ...traits,
})

export const complex = (
  name: string,
  description: string,
  subAttributes: readonly Attribute[],
  traits: Traits = {},
): Attribute => ({ ...usual, name, type: 'complex', description, ...traits, subAttributes })

/** Where attribute names are looked up: a resource type, or the items of a complex attribute. */
export interface Scope {
  readonly attributes: readonly Attribute[]
  /** URNs that names may be qualified with. An extension is kept under its own, the base schema's stands for nothing. */
  readonly schema?: string
  readonly extensions?: readonly string[]
}

/** The way from a resource to an attribute: `name.givenName` is two steps, an extension is one more. */
export type AttributePath = readonly Attribute[]

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Names compare without case (RFC 7643 §2.1). */
export const findAttribute = (attributes: readonly Attribute[], name: string): Attribute | undefined =>
  attributes.find((attribute) => sameName(attribute.name, name))

/** Finds what a path like `userName`, `name.givenName` or `urn:…:User:manager.value` means; undefined where it means nothing. */
export function resolvePath(scope: Scope, path: string): AttributePath | undefined {
  for (const urn of scope.extensions ?? []) {
    const rest = behindUrn(path, urn)
    if (rest === undefined) continue
    const extension = findAttribute(scope.attributes, urn)
    if (extension === undefined) return undefined
    if (rest === '') return [extension]
    const inner = resolveNames(extension.subAttributes ?? [], rest)
    return inner && [extension, ...inner]
  }
  const rest = scope.schema === undefined ? undefined : behindUrn(path, scope.schema)
  return resolveNames(scope.attributes, rest ?? path)
}

/** What follows a URN and a colon; empty behind the URN alone, undefined where the path does not begin with it. */
function behindUrn(path: string, urn: string): string | undefined {
  if (!sameName(path.slice(0, urn.length), urn)) return undefined
  if (path.length === urn.length) return ''
  return path[urn.length] === ':' ? path.slice(urn.length + 1) : undefined
}

function resolveNames(attributes: readonly Attribute[], names: string): AttributePath | undefined {
  const [first = '', second, ...more] = names.split('.')
  const attribute = findAttribute(attributes, first)
  if (attribute === undefined || more.length > 0) return undefined
  if (second === undefined) return [attribute]
  const sub = findAttribute(attribute.subAttributes ?? [], second)
  return sub && [attribute, sub]
}

/** A comparison with a complex attribute means its `value` (RFC 7644 §3.4.2.2 writes `emails co "example.com"`). */
export function toSimple(path: AttributePath): AttributePath {
  const value = findAttribute(path.at(-1)?.subAttributes ?? [], 'value')
  return value === undefined ? path : [...path, value]
}

export const lastOf = (path: AttributePath): Attribute => path.at(-1) as Attribute // a resolved path has at least one step
