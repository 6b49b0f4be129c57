import fc from 'fast-check'

export type Schema = Readonly<Record<string, unknown>>

/** The schema that a `$ref` of the same document means. */
export type Resolve = (schema: unknown) => Schema

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function resolverOf(document: unknown): Resolve {
  return function resolve(schema: unknown): Schema {
    if (!isSchema(schema)) return {}
    if (typeof schema.$ref !== 'string') return schema
    const tokens = schema.$ref.slice(2).split('/')
    const target = resolve(
      tokens.reduce<unknown>((value, token) => (isSchema(value) ? value[token] : undefined), document),
    )
    const { $ref: _, ...siblings } = schema
    return { ...target, ...siblings }
  }
}

const DEEPEST = 3

/** Values that a schema mostly accepts: close enough that many of them pass every check, and wrong ones are near misses. */
export function valuesFor(unresolved: unknown, resolve: Resolve, depth = 0): fc.Arbitrary<unknown> {
  const schema = flatten(resolve(unresolved), resolve)
  if ('const' in schema) return fc.constant(schema.const)
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
  for (const word of ['oneOf', 'anyOf'] as const) {
    const branches = schema[word]
    if (Array.isArray(branches)) return fc.oneof(...branches.map((branch) => valuesFor(branch, resolve, depth)))
  }
  const types = Array.isArray(schema.type)
    ? schema.type
    : [schema.type ?? (isSchema(schema.properties) ? 'object' : 'any')]
  const choices = types.map((type) => valuesOfType(String(type), schema, resolve, depth))
  return fc.oneof(...choices, ...(schema.nullable === true ? [fc.constant(null)] : []))
}

/** `allOf` laid together with what stands beside it. */
function flatten(schema: Schema, resolve: Resolve): Schema {
  if (!Array.isArray(schema.allOf)) return schema
  const { allOf, ...own } = schema
  const parts = [...allOf.map((part) => flatten(resolve(part), resolve)), own]
  const properties = Object.assign({}, ...parts.map((part) => part.properties))
  const required = parts.flatMap((part) => (Array.isArray(part.required) ? part.required : []))
  return Object.assign({}, ...parts, { required }, Object.keys(properties).length === 0 ? {} : { properties })
}

function valuesOfType(type: string, schema: Schema, resolve: Resolve, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return numbers(type, schema)
    case 'string':
      return texts(schema)
    case 'array':
      return lists(schema, resolve, depth)
    case 'object':
      return objects(schema, resolve, depth)
    default:
      return fc.oneof(fc.boolean(), fc.integer(), fc.string(), fc.constant(null), fc.constant({}), fc.constant([]))
  }
}

function numbers(type: 'integer' | 'number', schema: Schema): fc.Arbitrary<number> {
  const lowest = bound(schema.minimum, schema.exclusiveMinimum, 1) ?? -1000
  const highest = bound(schema.maximum, schema.exclusiveMaximum, -1) ?? lowest + 2000
  const edges = [schema.minimum, schema.maximum, schema.exclusiveMinimum, schema.exclusiveMaximum].filter(
    (value) => typeof value === 'number',
  )
  const [min, max] = [Math.ceil(Math.min(lowest, highest)), Math.floor(Math.max(lowest, highest))]
  const step = typeof schema.multipleOf === 'number' ? schema.multipleOf : type === 'integer' ? 1 : 0.25
  const stepped = fc.integer({ min, max: Math.max(min, max) }).map((value) => Math.round(value / step) * step)
  return edges.length === 0
    ? stepped
    : fc.oneof({ weight: 6, arbitrary: stepped }, { weight: 1, arbitrary: fc.constantFrom(...edges) })
}

const bound = (inclusive: unknown, exclusive: unknown, step: number): number | undefined =>
  typeof exclusive === 'number'
    ? exclusive + step
    : typeof inclusive === 'number'
      ? inclusive + (exclusive === true ? step : 0)
      : undefined

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc.constantFrom('2026-05-01', '2024-02-29', '1999-12-31'),
  'date-time': fc.constantFrom('2026-05-01T10:00:00Z', '2024-02-29T23:59:59.5+08:00'),
  email: fc.constantFrom('ada@example.com', 'a.b+c@example.co.uk'),
  uuid: fc.uuid(),
  uri: fc.constantFrom('https://example.com/a?b=c', 'mailto:ada@example.com'),
}

function texts(schema: Schema): fc.Arbitrary<string> {
  const format = typeof schema.format === 'string' ? FORMATS[schema.format] : undefined
  if (format !== undefined) return format
  if (typeof schema.pattern === 'string') return fc.stringMatching(new RegExp(schema.pattern, 'u'))
  const minLength = typeof schema.minLength === 'number' ? schema.minLength : 0
  const maxLength = Math.min(typeof schema.maxLength === 'number' ? schema.maxLength : minLength + 12, minLength + 12)
  return fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength, maxLength }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength, maxLength }) },
  )
}

function lists(schema: Schema, resolve: Resolve, depth: number): fc.Arbitrary<unknown[]> {
  if (Array.isArray(schema.prefixItems))
    return fc.tuple(...schema.prefixItems.map((item) => valuesFor(item, resolve, depth + 1)))
  const minLength = typeof schema.minItems === 'number' ? schema.minItems : 0
  const maxLength = depth >= DEEPEST ? minLength : typeof schema.maxItems === 'number' ? schema.maxItems : minLength + 3
  return fc.array(valuesFor(schema.items, resolve, depth + 1), { minLength, maxLength })
}

function objects(schema: Schema, resolve: Resolve, depth: number): fc.Arbitrary<unknown> {
  const properties = isSchema(schema.properties) ? schema.properties : {}
  const required = Array.isArray(schema.required) ? (schema.required as string[]) : []
  const names = Object.keys(properties).filter((name) => {
    if (depth >= DEEPEST && !required.includes(name)) return false
    return resolve(properties[name]).readOnly !== true
  })
  const members = Object.fromEntries(names.map((name) => [name, valuesFor(properties[name], resolve, depth + 1)]))
  const declared = fc.record(members, { requiredKeys: names.filter((name) => required.includes(name)) })
  if (!isSchema(schema.additionalProperties)) return declared
  const name = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 3 })
  return fc.dictionary(name, valuesFor(schema.additionalProperties, resolve, depth + 1), { maxKeys: 3 })
}
