import type { MediaType, Operation, Parameter } from '../openapi/operation.ts'
import type { DocumentSource, Located } from '../openapi/source.ts'
import { isMembers } from '../openapi/word-reader.ts'
import { isJsonType } from './body.ts'
import type { Answer } from './response.ts'

/** The answer that the document shows for a status; undefined where it shows none. No tool is needed to read it. */
export function documentedExample(operation: Operation, status: number): Answer | undefined {
  const response = operation.response(status)
  if (response === undefined) return undefined
  if (response.content.length === 0) return { status, headers: {}, body: undefined }
  const media = response.content.find(({ name }) => isJsonType(name)) ?? response.content[0]
  const [example] = media === undefined ? [] : examplesOf(operation.source, media)
  if (media === undefined || example === undefined) return undefined
  const headers: Record<string, string> = media.name.includes('*') ? {} : { 'content-type': media.name }
  return { status, headers, body: example.value }
}

/** The examples of a media type or a parameter, else of its schema. */
export function examplesOf(
  source: DocumentSource,
  { at, schema }: Pick<MediaType | Parameter, 'at' | 'schema'>,
): { readonly value: unknown }[] {
  const examples = source.member(at, 'examples')
  const named = isMembers(examples?.value)
    ? Object.keys(examples.value).flatMap((name) => valueIn(source.member(examples, name)?.value))
    : []
  if (named.length > 0) return named
  if (isMembers(at.value) && Object.hasOwn(at.value, 'example')) return [{ value: at.value.example }]
  return schema === undefined ? [] : schemaExamples(source.resolve(schema))
}

const valueIn = (example: unknown): { value: unknown }[] =>
  isMembers(example) && Object.hasOwn(example, 'value') ? [{ value: example.value }] : []

/** OpenAPI 3.0 has `example`, JSON Schema `examples`. */
function schemaExamples({ value }: Located): { value: unknown }[] {
  if (!isMembers(value)) return []
  if (Object.hasOwn(value, 'example')) return [{ value: value.example }]
  return Array.isArray(value.examples) ? value.examples.map((example) => ({ value: example })) : []
}
