import type { DocumentSource, Located } from './source.ts'
import { isMembers } from './word-reader.ts'

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object'

export interface Property {
  readonly schema: Located
  readonly isRequired: boolean
}

/** What a schema says of the form of a value, with `$ref`, `allOf`, `oneOf` and `anyOf` taken together. */
export interface Shape {
  /** Empty: any type. */
  readonly types: ReadonlySet<JsonType>
  readonly properties: ReadonlyMap<string, Property>
  /** Members beyond the named ones belong to the value: the schema says so, or names none. */
  readonly isOpen: boolean
  readonly additional: Located | undefined
  readonly items: Located | undefined
  readonly format: string | undefined
  readonly isReadOnly: boolean
  readonly isWriteOnly: boolean
  readonly default: { readonly value: unknown } | undefined
}

const byPlace = new WeakMap<DocumentSource, Map<string, Shape>>()
const byLocated = new WeakMap<Located, Shape>()

/** The shape of a schema; made once for each place. */
export function shapeOf(source: DocumentSource, schema: Located): Shape {
  let shape = byLocated.get(schema)
  if (shape === undefined) {
    shape = shapeAt(source, schema)
    byLocated.set(schema, shape)
  }
  return shape
}

function shapeAt(source: DocumentSource, schema: Located): Shape {
  let known = byPlace.get(source)
  if (known === undefined) {
    known = new Map()
    byPlace.set(source, known)
  }
  const key = `${schema.file}#${schema.pointer}`
  let shape = known.get(key)
  if (shape === undefined) {
    const draft = new Draft()
    draft.add(source, schema, new Set(), false)
    shape = draft.finish()
    known.set(key, shape)
  }
  return shape
}

class Draft {
  #types: Set<JsonType> | undefined
  readonly #properties = new Map<string, Property>()
  #isExplicitlyOpen = false
  #additional: Located | undefined
  #items: Located | undefined
  #format: string | undefined
  #isReadOnly = false
  #isWriteOnly = false
  #default: { value: unknown } | undefined

  /** `isChoice`: inside `oneOf` or `anyOf`, where types add up and nothing is required. */
  add(source: DocumentSource, schema: Located, visited: Set<string>, isChoice: boolean): void {
    const key = `${schema.file}#${schema.pointer}`
    const { value } = schema
    if (visited.has(key) || !isMembers(value)) return
    const path = new Set(visited).add(key)
    if (typeof value.$ref === 'string') this.add(source, source.resolve(schema), path, isChoice)
    this.#addTypes(value.type, value.nullable === true, isChoice)
    if (isMembers(value.properties)) this.#addProperties(source, schema, value.required, isChoice)
    if (isMembers(value.additionalProperties)) {
      this.#isExplicitlyOpen = true
      this.#additional = source.rawMember(schema, 'additionalProperties')
    } else if (value.additionalProperties === true) this.#isExplicitlyOpen = true
    if (isMembers(value.items)) this.#items = source.rawMember(schema, 'items')
    if (typeof value.format === 'string') this.#format ??= value.format
    if (value.readOnly === true) this.#isReadOnly = true
    if (value.writeOnly === true) this.#isWriteOnly = true
    if (Object.hasOwn(value, 'default')) this.#default ??= { value: value.default }
    for (const [word, branches] of [
      ['allOf', false],
      ['oneOf', true],
      ['anyOf', true],
    ] as const) {
      const list = value[word]
      if (!Array.isArray(list)) continue
      const owner = source.rawMember(schema, word)
      for (let index = 0; index < list.length; index++)
        this.add(source, source.rawMember(owner, index), path, isChoice || branches)
    }
  }

  #addTypes(type: unknown, isNullable: boolean, isChoice: boolean): void {
    const types = (Array.isArray(type) ? type : type === undefined ? [] : [type]) as JsonType[]
    if (types.length === 0) return
    const own = new Set<JsonType>(isNullable ? [...types, 'null'] : types)
    if (this.#types === undefined || isChoice) this.#types = new Set([...(this.#types ?? []), ...own])
    else this.#types = inBoth(this.#types, own)
  }

  #addProperties(source: DocumentSource, schema: Located, required: unknown, isChoice: boolean): void {
    const owner = source.rawMember(schema, 'properties')
    for (const name of Object.keys(owner.value as object)) {
      const isRequired = !isChoice && Array.isArray(required) && required.includes(name)
      const known = this.#properties.get(name)
      this.#properties.set(name, {
        schema: known?.schema ?? source.rawMember(owner, name),
        isRequired: isRequired || known?.isRequired === true,
      })
    }
  }

  finish(): Shape {
    return {
      types: this.#types ?? new Set(this.#properties.size > 0 ? (['object'] as const) : []),
      properties: this.#properties,
      isOpen: this.#isExplicitlyOpen || this.#properties.size === 0,
      additional: this.#additional,
      items: this.#items,
      format: this.#format,
      isReadOnly: this.#isReadOnly,
      isWriteOnly: this.#isWriteOnly,
      default: this.#default,
    }
  }
}

/** An integer is a number, too. */
function inBoth(some: ReadonlySet<JsonType>, others: ReadonlySet<JsonType>): Set<JsonType> {
  const result = new Set([...some].filter((type) => others.has(type)))
  const hasInteger = (types: ReadonlySet<JsonType>) => types.has('integer')
  const hasNumber = (types: ReadonlySet<JsonType>) => types.has('number')
  if ((hasInteger(some) && hasNumber(others)) || (hasNumber(some) && hasInteger(others))) result.add('integer')
  return result
}
