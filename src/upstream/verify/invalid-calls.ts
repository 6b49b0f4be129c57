import { isJsonType } from '../../contract/body.ts'
import { NO_PAYLOAD } from '../../contract/http-request.ts'
import type { EmulatedApi } from '../../http/emulated-api.ts'
import type { Parameter } from '../../openapi/operation.ts'
import { shapeOf } from '../../openapi/shape.ts'
import type { Located } from '../../openapi/source.ts'
import { isMembers } from '../../openapi/word-reader.ts'
import { asHttpRequest, checkSent } from '../exchange.ts'
import { type CallDraft, writeCall } from './call-draft.ts'

/** A call that the document does not allow. */
export interface InvalidCall {
  /** What is wrong with it: `query page is no integer`. */
  readonly name: string
  readonly draft: CallDraft
}

/** Of each kind, so that an operation with a hundred members is not called a hundred times. */
const MOST = 12

/** Calls like a valid one, each wrong in one thing. Only what the document clearly refuses is among them. */
export function invalidCalls(api: EmulatedApi, draft: CallDraft): InvalidCall[] {
  const all = [...inParameters(api, draft).slice(0, MOST), ...inBody(api, draft).slice(0, MOST)]
  return all.filter((call) => isRefused(api, call.draft))
}

function isRefused(api: EmulatedApi, draft: CallDraft): boolean {
  const request = writeCall(draft)
  const found = api.route(request.method, request.path, draft.operation.serverPath)
  if (found.kind !== 'operation' || found.emulated.operation !== draft.operation) return false
  const { body } = request
  const payload = body === undefined ? NO_PAYLOAD : ({ kind: 'bytes', bytes: body } as const)
  return checkSent(api, found, asHttpRequest(request, payload)).kind !== 'valid'
}

function inParameters(api: EmulatedApi, draft: CallDraft): InvalidCall[] {
  const { parameters } = draft.operation
  return parameters.flatMap((parameter): InvalidCall[] => {
    const { name, in: place, isRequired } = parameter
    const absent =
      isRequired && place !== 'path' ? [{ name: `${place} ${name} is left out`, draft: without(draft, parameter) }] : []
    const wrong = wrongValue(api, parameter.schema)
    if (wrong === undefined || typeof wrong.value !== 'string' || place === 'path') return absent
    return [...absent, { name: `${place} ${name} is ${wrong.what}`, draft: withValue(draft, parameter, wrong.value) }]
  })
}

const without = (draft: CallDraft, { in: place, name }: Parameter): CallDraft => ({
  ...draft,
  query: place === 'query' ? draft.query.filter(([own]) => own !== name && !own.startsWith(`${name}[`)) : draft.query,
  cookies: place === 'cookie' ? draft.cookies.filter(([own]) => own !== name) : draft.cookies,
  headers:
    place === 'header'
      ? Object.fromEntries(Object.entries(draft.headers).filter(([own]) => own !== name.toLowerCase()))
      : draft.headers,
})

function withValue(draft: CallDraft, parameter: Parameter, value: string): CallDraft {
  const rest = without(draft, parameter)
  const { in: place, name } = parameter
  if (place === 'header') return { ...rest, headers: { ...rest.headers, [name.toLowerCase()]: value } }
  return place === 'query'
    ? { ...rest, query: [...rest.query, [name, value]] }
    : { ...rest, cookies: [...rest.cookies, [name, value]] }
}

function inBody(api: EmulatedApi, draft: CallDraft): InvalidCall[] {
  const { requestBody } = draft.operation
  const { body } = draft
  if (requestBody === undefined || body === undefined) return []
  const media = requestBody.content.find(({ name }) => name === body.type) ?? requestBody.content[0]
  const calls: InvalidCall[] = []
  if (requestBody.isRequired) calls.push({ name: 'the body is left out', draft: { ...draft, body: undefined } })
  const { source } = api.document
  const members = body.value
  if (media?.schema === undefined || !isMembers(members) || !isJsonType(body.type)) return calls
  for (const [name, { schema, isRequired }] of shapeOf(source, media.schema).properties) {
    if (isRequired) {
      const { [name]: _, ...others } = members
      calls.push({ name: `body ${name} is left out`, draft: { ...draft, body: { ...body, value: others } } })
    }
    const wrong = wrongValue(api, schema)
    if (wrong !== undefined) {
      const value = { ...members, [name]: wrong.value }
      calls.push({ name: `body ${name} is ${wrong.what}`, draft: { ...draft, body: { ...body, value } } })
    }
  }
  return calls
}

/** A value that a schema refuses, however a server reads it; undefined where nothing is so wrong. */
function wrongValue(
  api: EmulatedApi,
  schema: Located | undefined,
): { readonly value: unknown; readonly what: string } | undefined {
  if (schema === undefined) return undefined
  const { source } = api.document
  const { types, format } = shapeOf(source, schema)
  const { value } = source.resolve(schema)
  if (!isMembers(value)) return undefined
  if (Array.isArray(value.enum)) return { value: 'none of these', what: 'none of the listed values' }
  if (types.has('integer') || types.has('number')) return { value: 'many', what: 'no number' }
  if (types.has('boolean')) return { value: 'perhaps', what: 'neither true nor false' }
  if (types.has('array') && !types.has('string')) return { value: 'one', what: 'no list' }
  if (types.has('object') && !types.has('string')) return { value: 'thing', what: 'no object' }
  if (typeof value.maxLength === 'number' && value.maxLength < 5000)
    return { value: 'x'.repeat(value.maxLength + 1), what: 'too long' }
  if (format === 'date' || format === 'date-time' || format === 'uuid' || format === 'email')
    return { value: 'nothing of the kind', what: `no ${format}` }
  return undefined
}
