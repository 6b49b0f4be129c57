import type { Parameter } from '../openapi/operation.ts'
import { type JsonType, shapeOf } from '../openapi/shape.ts'
import type { DocumentSource, Located } from '../openapi/source.ts'

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
  const { schema, style, explode, mediaType } = parameter
  if (mediaType !== undefined) return decodeContent(text, mediaType)
  const shape = schema && shapeOf(source, schema)
  const types = shape?.types ?? new Set()
  const isList = types.has('array')
  const isObject = types.has('object') && !types.has('string')
  const parts = splitStyled(text, parameter)
  if (parts === undefined) return { fault: `does not begin as style ${style} demands`, keyword: 'style' }
  if (isList) return { value: parts.map((item) => coerce(source, shape?.items, item)) }
  if (!isObject) return { value: coerce(source, schema, style === 'simple' ? text : (parts[0] ?? '')) }
  if (!explode) return decodeFlatObject(source, schema, parts)
  return decodeFlatObject(
    source,
    schema,
    parts.flatMap((part) => [part.slice(0, Math.max(0, part.indexOf('='))), part.slice(part.indexOf('=') + 1)]),
  )
}

function splitStyled(text: string, { name, style, explode }: Parameter): string[] | undefined {
  if (style === 'label') {
    if (!text.startsWith('.')) return undefined
    return text.slice(1).split(explode ? '.' : ',')
  }
  if (style === 'matrix') {
    if (!text.startsWith(';')) return undefined
    const pieces = text.slice(1).split(';')
    const values = pieces.map((piece) => (piece.startsWith(`${name}=`) ? piece.slice(name.length + 1) : piece))
    return explode ? values : (values[0] ?? '').split(',')
  }
  return text === '' ? [] : text.split(',')
}

const splitList = (text: string, style: Parameter['style']): string[] =>
  text === '' ? [] : text.split(style === 'spaceDelimited' ? /\s|%20/ : style === 'pipeDelimited' ? '|' : ',')

const duplicate = (times: number): Decoded => ({
  fault: `is given ${times} times, but takes one value`,
  keyword: 'duplicate',
})

function decodeContent(text: string, mediaType: string): Decoded {
  if (!mediaType.includes('json')) return { value: text }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { fault: 'is not valid JSON', keyword: 'json' } // JSON.parse throws nothing else
  }
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
  const known = schema === undefined ? [] : [...shapeOf(source, schema).properties.keys()]
  const own = pairs.filter(([key]) => known.includes(key))
  if (own.length === 0) return undefined
  return {
    value: Object.fromEntries(
      own.map(([key, text]) => [key, coerce(source, schema && memberOf(source, schema, key), text)]),
    ),
  }
}

function decodeFlatObject(source: DocumentSource, schema: Located | undefined, parts: readonly string[]): Decoded {
  if (parts.length % 2 === 1) return { fault: 'does not alternate names and values', keyword: 'style' }
  const members: [string, unknown][] = []
  for (let index = 0; index < parts.length; index += 2) {
    const name = parts[index] ?? ''
    members.push([name, coerce(source, schema && memberOf(source, schema, name), parts[index + 1] ?? '')])
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
