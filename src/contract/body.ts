import { isUtf8 } from 'node:buffer'
import type { MediaType, RequestBody } from '../openapi/operation.ts'
import { shapeOf } from '../openapi/shape.ts'
import type { DocumentSource } from '../openapi/source.ts'
import { isMembers } from '../openapi/word-reader.ts'
import { type FormPart, type HttpRequest, headerText, type UploadedFile } from './http-request.ts'
import { readJson } from './json-text.ts'
import { coerce, type Decoded, decodeContent, decodePairs, duplicate, type Pairs } from './parameters.ts'

/** A body turned into a value, or why that cannot be done. */
export type DecodedBody =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'value'
      readonly value: unknown
      readonly media: MediaType
      readonly files: Readonly<Record<string, UploadedFile>>
    }
  | { readonly kind: 'unsupported'; readonly contentType: string; readonly supported: readonly string[] }
  | { readonly kind: 'malformed'; readonly reason: string }
  | { readonly kind: 'too-large'; readonly limit: number }

/** Reads a body by the media type it says it has. Without a `Content-Type` it is taken for the first one documented. */
export function decodeBody(source: DocumentSource, documented: RequestBody, request: HttpRequest): DecodedBody {
  const { payload } = request
  if (payload.kind === 'none' || payload.kind === 'too-large' || payload.kind === 'malformed') return payload
  const contentType = headerText(request.headers, 'content-type')
  const media = contentType === undefined ? documented.content[0] : findMedia(documented.content, contentType)
  const encoding = headerText(request.headers, 'content-encoding') ?? 'identity'
  if (media === undefined || encoding !== 'identity' || !isUtf8Charset(contentType)) {
    const supported = documented.content.map(({ name }) => name)
    return {
      kind: 'unsupported',
      contentType: encoding === 'identity' ? (contentType ?? '') : `${contentType}, encoded as ${encoding}`,
      supported,
    }
  }
  if (payload.kind === 'parts') {
    return decodeForm(source, media, partPairs(source, media, payload.parts), filesOf(payload.parts))
  }
  if (!isUtf8(payload.bytes)) return { kind: 'malformed', reason: 'the body is not valid UTF-8' }
  const text = payload.bytes.toString('utf8')
  const type = essence(contentType ?? media.name)
  if (type === 'application/x-www-form-urlencoded') {
    const pairs = readPairs(text)
    return pairs === undefined
      ? { kind: 'malformed', reason: 'the form is not valid percent-encoded UTF-8' }
      : decodeForm(source, media, pairs, {})
  }
  if (isJsonType(type)) return decodeJson(text, media)
  return { kind: 'value', value: text, media, files: {} }
}

const essence = (contentType: string): string => (contentType.split(';')[0] ?? '').trim().toLowerCase()
export const isJsonType = (type: string): boolean =>
  type === 'application/json' || type.endsWith('+json') || type === '*/*'

function isUtf8Charset(contentType: string | undefined): boolean {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase()
  return charset === undefined || charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii'
}

/** The documented media type for a `Content-Type`: the exact one, then the range of its type, then the range of all. */
function findMedia(content: readonly MediaType[], contentType: string): MediaType | undefined {
  const type = essence(contentType)
  const major = `${type.split('/')[0]}/*`
  for (const wanted of [type, major, '*/*']) {
    const found = content.find(({ name }) => essence(name) === wanted)
    if (found !== undefined) return found
  }
  return undefined
}

function decodeJson(text: string, media: MediaType): DecodedBody {
  const read = readJson(text)
  if ('reason' in read) return { kind: 'malformed', reason: read.reason.replace(/^not/, 'the body is not') }
  return { kind: 'value', value: read.value, media, files: {} }
}

/** Names and values of a query or an urlencoded form; undefined where the percent-encoding is no UTF-8. */
export function readPairs(text: string): Pairs | undefined {
  if (text === '') return []
  try {
    return text
      .split('&')
      .filter((piece) => piece !== '')
      .map((piece) => {
        const equals = piece.indexOf('=')
        const [name, value] = equals === -1 ? [piece, ''] : [piece.slice(0, equals), piece.slice(equals + 1)]
        return [decodeURIComponent(name.replaceAll('+', ' ')), decodeURIComponent(value.replaceAll('+', ' '))] as const
      })
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** Browsers can send a part of another type than text only as a file: a JSON one for an object or a list is read, not kept. */
function partPairs(source: DocumentSource, media: MediaType, parts: readonly FormPart[]): Pairs {
  const properties = media.schema === undefined ? undefined : shapeOf(source, media.schema).properties
  return parts.map(({ name, value, file }) => {
    const isRead =
      file !== undefined && isJsonType(essence(file.type)) && isStructured(source, properties?.get(name)?.schema)
    return [name, isRead ? Buffer.from(value, 'base64').toString('utf8') : value]
  })
}

const isStructured = (source: DocumentSource, schema: MediaType['schema']): boolean => {
  const types = schema === undefined ? undefined : shapeOf(source, schema).types
  return types?.has('object') === true || types?.has('array') === true
}

function filesOf(parts: readonly FormPart[]): Record<string, UploadedFile> {
  return Object.fromEntries(parts.flatMap(({ name, file }) => (file === undefined ? [] : [[name, file]])))
}

function decodeForm(
  source: DocumentSource,
  media: MediaType,
  pairs: Pairs,
  files: Readonly<Record<string, UploadedFile>>,
): DecodedBody {
  const { schema } = media
  const properties = schema === undefined ? new Map() : shapeOf(source, schema).properties
  const value: [string, unknown][] = []
  for (const [name, property] of properties) {
    const decoded = decodeField(source, name, property.schema, media, pairs)
    if (decoded === undefined) continue
    if ('fault' in decoded) return { kind: 'malformed', reason: `the field ${name} ${decoded.fault}` }
    value.push([name, decoded.value])
  }
  const additional = schema && shapeOf(source, schema).additional
  for (const [name, text] of pairs) {
    const owner = /^([^[\]]+)\[[^\]]*\]$/.exec(name)?.[1] ?? ''
    const isRead = properties.has(name) || isStructured(source, properties.get(owner)?.schema)
    if (!isRead) value.push([name, coerce(source, additional, text)])
  }
  if (value.some(([name]) => name === '__proto__'))
    return { kind: 'malformed', reason: 'a field may not be called __proto__' }
  return { kind: 'value', value: Object.fromEntries(value), media, files }
}

function decodeField(
  source: DocumentSource,
  name: string,
  schema: MediaType['schema'],
  media: MediaType,
  pairs: Pairs,
): Decoded {
  const rule = isMembers(media.encoding[name]) ? media.encoding[name] : {}
  const { types, items } = schema === undefined ? NO_SHAPE : shapeOf(source, schema)
  const own = pairs.filter(([key]) => key === name || key === `${name}[]`).map(([, text]) => text)
  const [first] = own
  // Objects in a form are JSON, unless the document gives them a style (OpenAPI 3.1 §4.8.15).
  if (first !== undefined && rule.style === undefined) {
    const isWhole = types.has('object') || (types.has('array') && first.trimStart().startsWith('['))
    if (isWhole) return own.length === 1 ? decodeContent(first, 'application/json') : duplicate(own.length)
    if (types.has('array') && isStructured(source, items)) return decodeEach(own)
  }
  const style = typeof rule.style === 'string' ? rule.style : types.has('object') ? 'deepObject' : 'form'
  const explode = typeof rule.explode === 'boolean' ? rule.explode : style === 'form'
  return decodePairs(source, { name, style: style as 'form', explode, schema, mediaType: undefined }, pairs) // any style: the reader ignores those it does not know
}

const NO_SHAPE = { types: new Set<string>(), items: undefined }

/** A list of objects, each in a field of its own. */
function decodeEach(texts: readonly string[]): Decoded {
  const values: unknown[] = []
  for (const text of texts) {
    const decoded = decodeContent(text, 'application/json')
    if (decoded === undefined || 'fault' in decoded) return decoded
    values.push(decoded.value)
  }
  return { value: values }
}
