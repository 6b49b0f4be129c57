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
  const queue: Location[] = []

  const nameOf = (location: Location): string => {
    const key = `${location.file}#${location.pointer}`
    let name = names.get(key)
    if (name === undefined) {
      name = `d${names.size}`
      names.set(key, name)
      places.set(name, location)
      queue.push(location)
    }
    return name
  }
  const convert = (located: Located): unknown => {
    const { value } = located
    if (!isMembers(value)) return value
    const refers =
      typeof value.$ref === 'string' ? { $ref: `#/$defs/${nameOf(targetOf(value.$ref, located.file))}` } : undefined
    if (refers !== undefined && openapi === '3.0') return refers
    const result: Record<string, unknown> = { ...refers }
    for (const word of Object.keys(value)) {
      if (PLAIN.has(word)) result[word] = value[word]
      else if (SCHEMAS.has(word)) result[word] = convert(source.rawMember(located, word))
      else if (SCHEMA_LISTS.has(word) && Array.isArray(value[word])) {
        const list = source.rawMember(located, word)
        result[word] = (value[word] as unknown[]).map((_, index) => convert(source.rawMember(list, index)))
      } else if (SCHEMA_MAPS.has(word) && isMembers(value[word])) {
        const map = source.rawMember(located, word)
        result[word] = Object.fromEntries(
          Object.keys(value[word] as object).map((key) => [key, convert(source.rawMember(map, key))]),
        )
      }
    }
    if (openapi === '3.0') translateOpenApi30(value, result)
    return oneWay(source, located, result, direction)
  }

  const name = nameOf({ file: root.file, pointer: root.pointer })
  for (let location = queue.shift(); location !== undefined; location = queue.shift()) {
    definitions[nameOf(location)] = convert(source.at(location))
  }
  return { schema: { $ref: `#/$defs/${name}`, $defs: definitions }, places }
}

/** `nullable`, and `exclusiveMinimum` as a boolean beside `minimum`. */
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
  if (value.nullable !== true) return
  if (typeof result.type === 'string') result.type = [result.type, 'null']
  if (Array.isArray(result.enum) && !result.enum.includes(null)) result.enum = [...result.enum, null]
  for (const word of ['allOf', 'anyOf', 'oneOf'] as const) {
    if (!Array.isArray(result[word])) continue
    result.anyOf = [...(word === 'anyOf' ? result[word] : [{ [word]: result[word] }]), { type: 'null' }]
    if (word !== 'anyOf') delete result[word]
  }
}

/** Takes members that do not travel this way out of `required`, and asks nothing of their value. */
function oneWay(
  source: DocumentSource,
  located: Located,
  result: Record<string, unknown>,
  direction: Direction,
): unknown {
  if (direction === 'record' || !isMembers(result.properties)) return result
  const word = direction === 'request' ? 'readOnly' : 'writeOnly'
  const owner = source.rawMember(located, 'properties')
  const absent = Object.keys(result.properties).filter((name) => {
    const { value } = source.resolve(source.rawMember(owner, name))
    const own = source.rawMember(owner, name).value
    return (isMembers(value) && value[word] === true) || (isMembers(own) && own[word] === true)
  })
  if (absent.length === 0) return result
  const properties = { ...result.properties, ...Object.fromEntries(absent.map((name) => [name, true])) }
  if (!Array.isArray(result.required)) return { ...result, properties }
  return { ...result, properties, required: result.required.filter((name) => !absent.includes(name)) }
}
