import { shapeOf } from '../openapi/shape.ts'
import type { DocumentSource, Located, Location } from '../openapi/source.ts'
import { targetOf } from '../openapi/source.ts'
import { isMembers, type Members } from '../openapi/word-reader.ts'

/**
 * Which way a value travels. `readOnly` members are not demanded of a request, `writeOnly` ones not of an answer;
 * a stored record holds both.
 */
export type Direction = 'request' | 'response' | 'record'

/** A self-contained JSON Schema 2020-12: everything that the schema refers to is under `$defs`. */
export interface SchemaClosure {
  readonly schema: Members
  /** Where in the document each `$defs` member stands. */
  readonly places: ReadonlyMap<string, Location>
}

const SCHEMA_MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas'])
const SCHEMA_LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const SCHEMAS = new Set([
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
])
const PLAIN = new Set([
  'type',
  'enum',
  'const',
  'multipleOf',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'maxContains',
  'minContains',
  'maxProperties',
  'minProperties',
  'required',
  'dependentRequired',
  'format',
])

/** Applicators whose schemas speak of the very value that the schema around them speaks of, and must all or in part hold. */
const SAME_VALUE = new Set(['allOf', 'anyOf', 'oneOf', 'then', 'else', 'dependentSchemas'])

const NO_NAMES: ReadonlySet<string> = new Set()

/** A schema to convert. `absent`: members that the schemas around it found not to travel this way. */
interface Part {
  readonly location: Location
  readonly absent: ReadonlySet<string>
  /** Without OpenAPI 3.0's `nullable`, which is dealt with around it. */
  readonly isBare: boolean
}

/** Gathers a schema and all it refers to, in the dialect that the validator speaks. OpenAPI 3.0's own words are translated. */
export function closeSchema(
  source: DocumentSource,
  root: Located,
  openapi: '3.0' | '3.1',
  direction: Direction,
): SchemaClosure {
  const names = new Map<string, string>()
  const places = new Map<string, Location>()
  const definitions: Record<string, unknown> = {}
  const queue: Part[] = []

  const reference = (wanted: Part): { $ref: string } => {
    const { absent, isBare } = wanted
    const location = behindReferences(source, wanted.location, openapi)
    const part = { location, absent, isBare }
    const key = `${location.file}#${location.pointer} ${[...absent].sort().join()} ${isBare}`
    let name = names.get(key)
    if (name === undefined) {
      name = `d${names.size}`
      names.set(key, name)
      places.set(name, location)
      queue.push(part)
    }
    return { $ref: `#/$defs/${name}` }
  }
  const convert = (located: Located, inherited: ReadonlySet<string>, isBare: boolean): unknown => {
    const { value } = located
    if (!isMembers(value)) return value
    const target = typeof value.$ref === 'string' ? targetOf(value.$ref, located.file) : undefined
    if (target !== undefined && openapi === '3.0')
      return reference({ location: target, absent: inherited, isBare: false })
    if (openapi === '3.0' && value.nullable === true && isComposed(value) && !isBare) {
      const { file, pointer } = located
      return { anyOf: [reference({ location: { file, pointer }, absent: inherited, isBare: true }), { type: 'null' }] }
    }
    const absent = new Set([...inherited, ...absentMembers(source, located, direction)])
    const result: Record<string, unknown> = {}
    if (target !== undefined) Object.assign(result, reference({ location: target, absent: inherited, isBare: false }))
    for (const word of Object.keys(value)) {
      const own = (member: Located): unknown => convert(member, SAME_VALUE.has(word) ? absent : NO_NAMES, false)
      if (PLAIN.has(word)) result[word] = value[word]
      else if (SCHEMAS.has(word)) result[word] = own(source.rawMember(located, word))
      else if (SCHEMA_LISTS.has(word) && Array.isArray(value[word])) {
        const list = source.rawMember(located, word)
        result[word] = (value[word] as unknown[]).map((_, index) => own(source.rawMember(list, index)))
      } else if (SCHEMA_MAPS.has(word) && isMembers(value[word])) {
        const map = source.rawMember(located, word)
        const members = Object.keys(value[word]).map((key) => [key, own(source.rawMember(map, key))])
        result[word] = Object.fromEntries(members)
      }
    }
    if (openapi === '3.0') translateOpenApi30(value, result)
    return leaveOut(absent, result)
  }

  const schema = reference({ location: { file: root.file, pointer: root.pointer }, absent: NO_NAMES, isBare: false })
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    const name = reference(part).$ref.slice('#/$defs/'.length)
    definitions[name] = convert(source.at(part.location), part.absent, part.isBare)
  }
  return { schema: { ...schema, $defs: definitions }, places }
}

/** Where a schema that says nothing but `$ref` leads. The validator passes over such a one, and so must the places of faults. */
function behindReferences(source: DocumentSource, location: Location, openapi: '3.0' | '3.1'): Location {
  let current = location
  for (let hops = 0; hops < 100; hops++) {
    const { value } = source.at(current)
    if (!isMembers(value) || typeof value.$ref !== 'string') return current
    if (openapi === '3.1' && Object.keys(value).some(isRule)) return current
    current = targetOf(value.$ref, current.file)
  }
  return location // a circle, which no value fits
}

const isRule = (word: string): boolean =>
  PLAIN.has(word) || SCHEMAS.has(word) || SCHEMA_LISTS.has(word) || SCHEMA_MAPS.has(word)

const isComposed = (value: Members): boolean => ['allOf', 'anyOf', 'oneOf'].some((word) => Array.isArray(value[word]))

/** `nullable` beside a type, and `exclusiveMinimum` as a boolean beside `minimum`. */
function translateOpenApi30(value: Members, result: Record<string, unknown>): void {
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof value[exclusive] !== 'boolean') continue
    delete result[exclusive]
    if (value[exclusive] !== true || typeof value[bound] !== 'number') continue
    delete result[bound]
    result[exclusive] = value[bound]
  }
  if (value.nullable !== true || isComposed(value)) return
  if (typeof result.type === 'string') result.type = [result.type, 'null']
  if (Array.isArray(result.enum) && !result.enum.includes(null)) result.enum = [...result.enum, null]
}

/** The members of a value that do not travel this way, wherever in the schema they are declared. */
function absentMembers(source: DocumentSource, schema: Located, direction: Direction): string[] {
  if (direction === 'record') return []
  const word = direction === 'request' ? 'isReadOnly' : 'isWriteOnly'
  const { properties } = shapeOf(source, schema)
  return [...properties].filter(([, { schema: own }]) => shapeOf(source, own)[word]).map(([name]) => name)
}

/** Takes members that do not travel this way out of `required`, and asks nothing of their value. */
function leaveOut(absent: ReadonlySet<string>, result: Record<string, unknown>): unknown {
  if (absent.size === 0) return result
  if (Array.isArray(result.required)) result.required = result.required.filter((name) => !absent.has(name))
  if (isMembers(result.properties)) {
    const members = Object.entries(result.properties).map(([name, own]) => [name, absent.has(name) ? true : own])
    result.properties = Object.fromEntries(members)
  }
  return result
}
