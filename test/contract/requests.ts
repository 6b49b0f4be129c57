import fc from 'fast-check'
import { excerptOf } from '../../src/contract/excerpt.ts'
import { writePairs, writeText } from '../../src/contract/write-parameter.ts'
import type { Operation, Parameter } from '../../src/openapi/operation.ts'
import { mutated, STRANGE_TEXTS } from './mutations.ts'
import { type Resolve, resolverOf, type Schema, valuesFor } from './schema-values.ts'

export type Pair = readonly [name: string, value: string]

/** A body as a client means it, before it is written. */
export type SentBody =
  | { readonly kind: 'json'; readonly type: string; readonly value: unknown }
  | { readonly kind: 'form'; readonly type: string; readonly pairs: readonly Pair[] }
  | { readonly kind: 'text'; readonly type: string; readonly text: string }

/** A request to one operation; nothing in it is percent-encoded. */
export interface SentRequest {
  readonly operation: Operation
  readonly path: Readonly<Record<string, string>>
  readonly query: readonly Pair[]
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly Pair[]
  readonly body: SentBody | undefined
}

/** Requests to an operation: about a third as its document wants them, the others wrong in one place or several. */
export function requestsTo(operation: Operation): fc.Arbitrary<SentRequest> {
  const excerpt = excerptOf(operation)
  const resolve = resolverOf(excerpt)
  const written = operationIn(excerpt, operation, resolve)
  const parameters = (written.parameters as Schema[]).flatMap((schema): [Parameter, Schema][] => {
    const parameter = operation.parameters.find(({ name, in: place }) => name === schema.name && place === schema.in)
    return parameter === undefined ? [] : [[parameter, resolve(schema)]]
  })
  const sent = parameters.map(([parameter, schema]) => sendings(parameter, schema, resolve))
  return fc
    .tuple(fc.tuple(...sent), fc.array(strayPair, { maxLength: 1 }), bodies(resolve(written.requestBody), resolve))
    .map(([all, stray, body]) => assemble(operation, all, stray, body))
}

function operationIn(excerpt: Record<string, unknown>, { path, method }: Operation, resolve: Resolve): Schema {
  return resolve((excerpt.paths as Record<string, Record<string, unknown>>)[path]?.[method])
}

/** One parameter as it is sent: the text of a path or header, or pairs of a query or cookie. */
interface Sending {
  readonly parameter: Parameter
  readonly text: string | undefined
  readonly pairs: readonly Pair[]
}

const strayPair = fc.oneof(
  fc.constant<Pair>(['unknown', '1']),
  fc.constant<Pair>(['filter[unheard_of]', '1']),
  fc.constant<Pair>(['toString', '1']),
)

function sendings(parameter: Parameter, schema: Schema, resolve: Resolve): fc.Arbitrary<Sending> {
  const { in: place, isRequired, mediaType, name } = parameter
  const values = valuesFor(
    mediaType === undefined ? schema.schema : resolve((schema.content as Schema)[mediaType]).schema,
    resolve,
  )
  const isText = place === 'path' || place === 'header'
  // An empty text in a path leads to another path.
  const strange = fc.constantFrom(...STRANGE_TEXTS.filter((text) => place !== 'path' || text !== ''))
  const write = (value: unknown): Sending => {
    if (mediaType !== undefined)
      return { parameter, text: JSON.stringify(value), pairs: [[name, JSON.stringify(value)]] }
    return isText
      ? { parameter, text: writeText(parameter, value), pairs: [] }
      : { parameter, text: undefined, pairs: writePairs(parameter, value) }
  }
  const raw = strange.map((text): Sending => ({ parameter, text, pairs: isText ? [] : [[name, text]] }))
  const twice = fc
    .tuple(values, values)
    .map(([a, b]): Sending => ({ parameter, text: undefined, pairs: [...write(a).pairs, ...write(b).pairs] }))
  const absent = fc.constant<Sending>({ parameter, text: undefined, pairs: [] })
  const cased = values.map(
    (value): Sending => ({
      ...write(value),
      pairs: write(value).pairs.map(([key, text]) => [key.toUpperCase(), text]),
    }),
  )
  const spaced = values.map(write).map((own) => ({ ...own, text: own.text?.replaceAll(',', ', ') }))
  return fc.oneof(
    { weight: isRequired ? 24 : 6, arbitrary: values.map(write) },
    { weight: 1, arbitrary: mutated(values).map(write) },
    { weight: 2, arbitrary: raw },
    ...(place === 'header' ? [{ weight: 4, arbitrary: spaced }] : []),
    ...(isText
      ? []
      : [
          { weight: 1, arbitrary: twice },
          { weight: 1, arbitrary: cased },
        ]),
    ...(place === 'path' ? [] : [{ weight: isRequired ? 1 : 20, arbitrary: absent }]),
  )
}

function bodies(documented: Schema, resolve: Resolve): fc.Arbitrary<SentBody | undefined> {
  const none = fc.constant(undefined)
  const content = Object.entries((documented.content ?? {}) as Record<string, unknown>)
  const foreign = fc.constantFrom<SentBody>(
    { kind: 'text', type: 'text/plain', text: 'hello' },
    { kind: 'json', type: 'application/vnd.other', value: {} },
    { kind: 'form', type: 'application/x-www-form-urlencoded', pairs: [['a', '1']] },
  )
  if (content.length === 0) return fc.oneof({ weight: 9, arbitrary: none }, { weight: 1, arbitrary: foreign })
  const own = content.map(([type, media]) => {
    const values = valuesFor(resolve(media).schema, resolve)
    const all = fc.oneof(
      { weight: 2, arbitrary: values },
      { weight: 4, arbitrary: mutated(values) },
      { weight: 1, arbitrary: mutated(mutated(values)) },
    )
    return all.map((value): SentBody => (type.includes('form') ? asForm(type, value) : { kind: 'json', type, value }))
  })
  return fc.oneof(
    { weight: 1, arbitrary: none },
    { weight: 1, arbitrary: foreign },
    ...own.map((arbitrary) => ({ weight: 24, arbitrary })),
  )
}

function asForm(type: string, value: unknown): SentBody {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return {
    kind: 'form',
    type,
    pairs: members.map(([name, member]) => [name, typeof member === 'string' ? member : JSON.stringify(member)]),
  }
}

function assemble(
  operation: Operation,
  sent: readonly Sending[],
  stray: readonly Pair[],
  body: SentBody | undefined,
): SentRequest {
  const of = (place: Parameter['in']) => sent.filter(({ parameter }) => parameter.in === place)
  const textsOf = (place: Parameter['in']) =>
    Object.fromEntries(of(place).flatMap(({ parameter, text }) => (text === undefined ? [] : [[parameter.name, text]])))
  return {
    operation,
    path: textsOf('path'),
    query: [...of('query').flatMap(({ pairs }) => pairs), ...stray],
    headers: { ...textsOf('header'), ...(body === undefined ? {} : { 'content-type': body.type }) },
    cookies: of('cookie').flatMap(({ pairs }) => pairs),
    body,
  }
}
