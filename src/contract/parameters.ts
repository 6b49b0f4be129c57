import type { Parameter } from '../openapi/operation.ts'
import { type JsonType, shapeOf } from '../openapi/shape.ts'
import type { DocumentSource, Located } from '../openapi/source.ts'
import { readJson } from './json-text.ts'

/** A parameter's text turned into a value, or what is wrong with the text. */
export type Decoded = { readonly value: unknown } | { readonly fault: string; readonly keyword: string } | undefined

/** Every value that a query or form gives for a name, in order; names and values are percent-decoded. */
export type Pairs = readonly (readonly [name: string, value: string])[]

/**
 * Reads one query parameter, form field or cookie by its `style` and `explode` (OpenAPI 3.1 §4.8.12).
 * Undefined where it was not sent. Text is turned into the types that the schema allows; what fits none stays text, for
 * the validator to refuse.
 */
export function decodePairs(
  source: DocumentSource,
  parameter: Pick<Parameter, 'name' | 'style' | 'explode' | 'schema' | 'mediaType'>,
  pairs: Pairs,
): Decoded {
  const { name, style, explode, schema, mediaType } = parameter
  const shape = schema && shapeOf(source, schema)
  const types = shape?.types ?? new Set()
  if (style === 'deepObject') return decodeDeepObject(source, name, schema, pairs)
  if (explode && style === 'form' && mediaType === undefined && types.has('object') && !types.has('string')) {
    return decodeSpreadObject(source, schema, pairs)
  }
  const own = pairs
    .filter(([key]) => key === name || (types.has('array') && key === `${name}[]`))
    .map(([, value]) => value)
  const [first] = own
  if (first === undefined) return undefined
  if (mediaType !== undefined) return own.length > 1 ? duplicate(own.length) : decodeContent(first, mediaType)
  if (types.has('array')) {
    const items = explode || own.length > 1 ? own : splitList(first, style)
    return { value: items.map((item) => coerce(source, shape?.items, item)) }
  }
  if (own.length > 1) return duplicate(own.length)
  if (types.has('object') && !types.has('string')) return decodeFlatObject(source, schema, splitList(first, style))
  return { value: coerce(source, schema, first) }
}

/** Reads a path parameter or header (styles `simple`, `label`, `matrix`). `text` is percent-decoded. */
export function decodeText(source: DocumentSource, parameter: Parameter, text: string): Decoded {
  const { schema, style, explode, mediaType, in: place } = parameter
  if (mediaType !== undefined) return decodeContent(text, mediaType)
  const shape = schema && shapeOf(source, schema)
  const types = shape?.types ?? new Set()
  const isList = types.has('array')
  const isObject = types.has('object') && !types.has('string')
  const isSpread = explode && (isList || isObject)
  const inner = behindPrefix(text, parameter, isSpread)
  if (inner === undefined) return { fault: `does not begin as style ${style} demands`, keyword: 'style' }
  if (!isList && !isObject) return { value: coerce(source, schema, inner) }
  const delimiter = !explode || style === 'simple' ? ',' : style === 'label' ? '.' : ';'
  // RFC 9110 §5.6.1: the items of a header may have spaces around them.
  const parts = inner === '' ? [] : inner.split(delimiter).map((part) => (place === 'header' ? part.trim() : part))
  if (isList)
    return decodeItems(source, shape?.items, isSpread && style === 'matrix' ? namedItems(parts, parameter.name) : parts)
  if (!explode) return decodeFlatObject(source, schema, parts)
  if (parts.some((part) => !part.includes('='))) return { fault: 'does not consist of name=value', keyword: 'style' }
  return decodeFlatObject(
    source,
    schema,
    parts.flatMap((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  )
}

/** What follows the mark that a style puts in front: `.`, `;` or `;name=`. Undefined where the mark is missing. */
function behindPrefix(text: string, { name, style }: Parameter, isSpread: boolean): string | undefined {
  if (style !== 'label' && style !== 'matrix') return text
  if (style === 'label' || isSpread) return text.startsWith(style === 'label' ? '.' : ';') ? text.slice(1) : undefined
  if (text === `;${name}`) return ''
  return text.startsWith(`;${name}=`) ? text.slice(name.length + 2) : undefined
}

/** The items of `;color=blue;color=black`; undefined where one has another name. */
function namedItems(parts: readonly string[], name: string): readonly string[] | undefined {
  if (parts.some((part) => part !== name && !part.startsWith(`${name}=`))) return undefined
  return parts.map((part) => part.slice(name.length + 1))
}

function decodeItems(
  source: DocumentSource,
  items: Located | undefined,
  parts: readonly string[] | undefined,
): Decoded {
  if (parts === undefined) return { fault: 'has an item without the name of the parameter', keyword: 'style' }
  return { value: parts.map((part) => coerce(source, items, part)) }
}

const splitList = (text: string, style: Parameter['style']): string[] =>
  text === '' ? [] : text.split(style === 'spaceDelimited' ? /\s|%20/ : style === 'pipeDelimited' ? '|' : ',')

export const duplicate = (times: number): Decoded => ({
  fault: `is given ${times} times, but takes one value`,
  keyword: 'duplicate',
})

/** Reads a value that is text of a media type. */
export function decodeContent(text: string, mediaType: string): Decoded {
  if (!mediaType.includes('json')) return { value: text }
  const read = readJson(text)
  return 'reason' in read ? { fault: `is ${read.reason}`, keyword: 'json' } : read
}

function decodeDeepObject(source: DocumentSource, name: string, schema: Located | undefined, pairs: Pairs): Decoded {
  const result: Record<string, unknown> = Object.create(null)
  let isSent = false
  for (const [key, text] of pairs) {
    if (!key.startsWith(`${name}[`) || !key.endsWith(']')) continue
    isSent = true
    const member = key.slice(name.length + 1, -1)
    if (Object.hasOwn(result, member) && !Array.isArray(result[member]))
      return { fault: `gives ${member} twice`, keyword: 'duplicate' }
    const memberSchema = schema && memberOf(source, schema, member)
    const shape = memberSchema && shapeOf(source, memberSchema)
    if (shape?.types.has('array') === true) {
      const list = (result[member] ?? []) as unknown[] // only this branch puts lists there
      result[member] = [...list, coerce(source, shape.items, text)]
    } else result[member] = coerce(source, memberSchema, text)
  }
  return isSent ? { value: { ...result } } : undefined
}

function decodeSpreadObject(source: DocumentSource, schema: Located | undefined, pairs: Pairs): Decoded {
  const members: [string, unknown][] = []
  for (const [name, property] of schema === undefined ? [] : shapeOf(source, schema).properties) {
    const own = pairs.filter(([key]) => key === name).map(([, value]) => value)
    const [first] = own
    if (first === undefined) continue
    const { types, items } = shapeOf(source, property.schema)
    if (types.has('array')) members.push([name, own.map((item) => coerce(source, items, item))])
    else if (own.length > 1) return { fault: `gives ${name} ${own.length} times`, keyword: 'duplicate' }
    else members.push([name, coerce(source, property.schema, first)])
  }
  return members.length === 0 ? undefined : { value: Object.fromEntries(members) }
}

function decodeFlatObject(source: DocumentSource, schema: Located | undefined, parts: readonly string[]): Decoded {
  if (parts.length % 2 === 1) return { fault: 'does not alternate names and values', keyword: 'style' }
  const members = new Map<string, unknown>()
  for (let index = 0; index < parts.length; index += 2) {
    const name = parts[index] ?? ''
    if (members.has(name)) return { fault: `gives ${name} twice`, keyword: 'duplicate' }
    members.set(name, coerce(source, schema && memberOf(source, schema, name), parts[index + 1] ?? ''))
  }
  return { value: Object.fromEntries(members) }
}

function memberOf(source: DocumentSource, schema: Located, name: string): Located | undefined {
  const shape = shapeOf(source, schema)
  return shape.properties.get(name)?.schema ?? shape.additional
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/

/** Text as the value that a schema asks for; text that fits none of its types stays as it is. */
export function coerce(source: DocumentSource, schema: Located | undefined, text: string): unknown {
  if (schema === undefined) return text
  return coerceTo(shapeOf(source, schema).types, text)
}

function coerceTo(types: ReadonlySet<JsonType>, text: string): unknown {
  if ((types.has('integer') || types.has('number')) && NUMBER.test(text)) return Number(text)
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  if (types.has('null') && !types.has('string') && (text === '' || text === 'null')) return null
  return text
}
