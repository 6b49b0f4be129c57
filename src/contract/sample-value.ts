import { shapeOf } from '../openapi/shape.ts'
import type { DocumentSource, Located } from '../openapi/source.ts'
import { isMembers, type Members } from '../openapi/word-reader.ts'
import type { Validators } from './validator.ts'

const DEEPEST = 6

const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-03-02',
  'date-time': '2026-03-02T09:00:00Z',
  time: '09:00:00Z',
  duration: 'PT1H',
  email: 'ada@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  'uri-reference': '/',
  uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  byte: 'VGVzdA==',
}

/** Texts that many patterns take. */
const TEXTS = ['sample', 'A1', 'a', '1', '12345', '2026-03-02', '2026-03-02 09:00:00', '2026-03-02T09:00:00', '09:00']

/**
 * A value that a request may have where this schema stands: its example, else its default, else one made from what it demands.
 * Undefined where none is found that the schema accepts. The same schema always has the same value.
 */
export function sampleValue(source: DocumentSource, schema: Located, validators: Validators, depth = 0): unknown {
  const isValid = (value: unknown) => validators.for(schema, 'request')(value).length === 0
  return candidates(source, schema, validators, depth).find(isValid)
}

function candidates(source: DocumentSource, schema: Located, validators: Validators, depth: number): unknown[] {
  const { value } = source.resolve(schema)
  if (!isMembers(value) || depth > DEEPEST) return [null]
  const told = [
    ...(Array.isArray(value.examples) ? value.examples : []),
    value.example,
    value.const,
    value.default,
    ...(Array.isArray(value.enum) ? value.enum : []),
  ].filter((one) => one !== undefined)
  const branches = (['oneOf', 'anyOf'] as const).flatMap((word) => {
    const owner = source.member(source.resolve(schema), word)
    return Array.isArray(owner?.value) ? owner.value.map((_, index) => source.rawMember(owner, index)) : []
  })
  return [
    ...told,
    ...made(source, schema, value, validators, depth),
    ...branches.map((branch) => sampleValue(source, branch, validators, depth + 1)),
    null,
  ]
}

/** Values of each type that the schema takes. */
function made(
  source: DocumentSource,
  schema: Located,
  words: Members,
  validators: Validators,
  depth: number,
): unknown[] {
  const { types, format, items } = shapeOf(source, schema)
  const values: unknown[] = []
  if (types.has('object')) values.push(sampleObject(source, schema, validators, depth))
  if (types.has('array')) {
    const item = items === undefined ? null : sampleValue(source, items, validators, depth + 1)
    const least = typeof words.minItems === 'number' ? words.minItems : 1
    values.push(
      Array.from({ length: least }, () => item),
      [],
    )
  }
  if (types.has('string') || types.size === 0) values.push(...texts(words, format))
  if (types.has('integer') || types.has('number')) values.push(number(words), 0, 1, 0.5)
  if (types.has('boolean')) values.push(true)
  return values
}

function sampleObject(source: DocumentSource, schema: Located, validators: Validators, depth: number): unknown {
  const members = [...shapeOf(source, schema).properties].filter(
    ([, property]) => property.isRequired && !shapeOf(source, property.schema).isReadOnly,
  )
  return Object.fromEntries(
    members.map(([name, { schema: member }]) => [name, sampleValue(source, member, validators, depth + 1)]),
  )
}

function texts({ minLength, maxLength }: Members, format: string | undefined): string[] {
  const own = format === undefined ? undefined : FORMATS[format]
  const least = typeof minLength === 'number' ? minLength : 0
  const most = typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY
  const fitted = TEXTS.map((text) => text.padEnd(least, 'x').slice(0, most))
  return own === undefined ? fitted : [own, ...fitted]
}

function number({ minimum, exclusiveMinimum, multipleOf }: Members): number {
  const step = typeof multipleOf === 'number' ? multipleOf : 1
  const least = typeof minimum === 'number' ? minimum : 1
  const from = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + step : least
  return Math.ceil(from / step) * step
}
