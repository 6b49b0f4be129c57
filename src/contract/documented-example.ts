import type { MediaType, Operation } from '../openapi/operation.ts'
import type { Located } from '../openapi/source.ts'
import { isMembers } from '../openapi/word-reader.ts'
import { isJsonType } from './body.ts'
import type { Answer } from './response.ts'

/** The answer that the document shows for a status; undefined where it shows none. No tool is needed to read it. */
export function documentedExample(operation: Operation, status: number): Answer | undefined {
  const response = operation.response(status)
  if (response === undefined) return undefined
  if (response.content.length === 0) return { status, headers: {}, body: undefined }
  const media = response.content.find(({ name }) => isJsonType(name)) ?? response.content[0]
  const example = media && exampleOf(operation, media)
  if (media === undefined || example === undefined) return undefined
  const headers: Record<string, string> = media.name.includes('*') ? {} : { 'content-type': media.name }
  return { status, headers, body: example.value }
}

/** The first example of a media type, or of its schema. */
export function exampleOf({ source }: Operation, { at, schema }: MediaType): { value: unknown } | undefined {
  const examples = source.member(at, 'examples')
  const [first] = isMembers(examples?.value) ? Object.keys(examples.value) : []
  const named = examples !== undefined && first !== undefined ? source.member(examples, first) : undefined
  if (isMembers(named?.value) && Object.hasOwn(named.value, 'value')) return { value: named.value.value }
  if (isMembers(at.value) && Object.hasOwn(at.value, 'example')) return { value: at.value.example }
  return schema === undefined ? undefined : schemaExample(source.resolve(schema))
}

/** OpenAPI 3.0 has `example`, JSON Schema `examples`. */
function schemaExample({ value }: Located): { value: unknown } | undefined {
  if (!isMembers(value)) return undefined
  if (Object.hasOwn(value, 'example')) return { value: value.example }
  return Array.isArray(value.examples) && value.examples.length > 0 ? { value: value.examples[0] } : undefined
}
