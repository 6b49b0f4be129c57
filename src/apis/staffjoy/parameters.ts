import type { DecodeCall } from '../../behavior/define-api.ts'
import { type HttpRequest, headerText } from '../../contract/http-request.ts'
import type { RequestValues } from '../../contract/request.ts'
import { shapeOf } from '../../openapi/shape.ts'
import type { Located } from '../../openapi/source.ts'
import { refuse } from './problems.ts'

type Operation = DecodeCall['operation']
/** `json`: text that contains JSON. */
type Kind = 'integer' | 'boolean' | 'string' | 'json'

/** A parameter that an operation declares. The document has them in the order in which they are read. */
interface Declared {
  readonly name: string
  readonly in: 'query' | 'body'
  readonly kind: Kind
  readonly isRequired: boolean
  readonly standard: { readonly is: unknown } | undefined
}

interface Declaration {
  readonly parameters: readonly Declared[]
  /** Others are refused. */
  readonly isStrict: boolean
}

/** GET operations that refuse unknown parameters, which a document has no word for. */
const STRICT_LISTS = new Set(['listRoleWorkers', 'listSchedules'])

const declarations = new WeakMap<Operation, Declaration>()

/** Values of parameters that were not sent, where they are others than the document says: by operation, then by name. */
export type Standards = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/**
 * Reads the parameters of a request: each is looked for in a JSON body, then in the query, then in a form, whatever the
 * method. The first place that has it wins, but all of them must be readable. Refuses at the first fault.
 */
export function decode({ operation, request, path }: DecodeCall, standards: Standards = {}): RequestValues {
  const standard = standards[operation.id] ?? {}
  const declaration = declarationOf(operation)
  const found = collect(declaration, request)
  const query: Record<string, unknown> = {}
  const body: Record<string, unknown> = {}
  for (const declared of declaration.parameters) {
    const { name } = declared
    const value = readOne(name in standard ? { ...declared, standard: { is: standard[name] } } : declared, found)
    if (value !== undefined) (declared.in === 'query' ? query : body)[declared.name] = value
  }
  if (declaration.isStrict) {
    const known = new Set(declaration.parameters.map(({ name }) => name))
    const unknown = [...found.keys()].filter((name) => !known.has(name))
    if (unknown.length > 0) refuse('unknown_parameters', { names: unknown.join(', ') })
  }
  const takesBody = operation.requestBody !== undefined
  return {
    path,
    query,
    header: {},
    cookie: {},
    body: takesBody ? body : undefined,
    files: {},
  }
}

/** One parameter alone, for a gate that has to know it. */
export function decodeOne(call: DecodeCall, name: string): unknown {
  const declaration = declarationOf(call.operation)
  const declared = declaration.parameters.find((parameter) => parameter.name === name)
  return declared && readOne({ ...declared, isRequired: false }, collect(declaration, call.request))
}

function declarationOf(operation: Operation): Declaration {
  let declaration = declarations.get(operation)
  if (declaration === undefined) {
    const query = operation.parameters
      .filter((parameter) => parameter.in === 'query')
      .map((parameter) => declare(operation, 'query', parameter.name, parameter.schema, parameter.isRequired))
    const schema = operation.requestBody?.content.find((media) => media.schema !== undefined)?.schema
    const shape = schema && shapeOf(operation.source, schema)
    const body = [...(shape?.properties ?? [])].map(([name, property]) =>
      declare(operation, 'body', name, property.schema, property.isRequired),
    )
    const isClosed = schema !== undefined && isClosedBody(operation.source.resolve(schema))
    declaration = { parameters: [...query, ...body], isStrict: STRICT_LISTS.has(operation.id) || isClosed }
    declarations.set(operation, declaration)
  }
  return declaration
}

const isClosedBody = ({ value }: Located): boolean =>
  (value as { additionalProperties?: unknown }).additionalProperties === false

const isJsonText = ({ value }: Located): boolean =>
  (value as { contentMediaType?: unknown }).contentMediaType === 'application/json'

function declare(
  { source }: Operation,
  place: Declared['in'],
  name: string,
  schema: Located | undefined,
  isRequired: boolean,
): Declared {
  const shape = schema && shapeOf(source, schema)
  const isJson = schema !== undefined && isJsonText(source.resolve(schema))
  const text = isJson ? 'json' : 'string'
  const kind = shape?.types.has('integer') ? 'integer' : shape?.types.has('boolean') ? 'boolean' : text
  return { name, in: place, kind, isRequired, standard: shape?.default && { is: shape.default.value } }
}

/** Every occurrence of each parameter, as it was sent, those of the first place first. */
type Found = ReadonlyMap<string, readonly unknown[]>

const NOTHING: Found = new Map()

function collect({ parameters }: Declaration, request: HttpRequest): Found {
  // An operation without parameters never looks at a body.
  if (parameters.length === 0) return NOTHING
  const found = new Map<string, unknown[]>()
  const add = (name: string, values: readonly unknown[]): void => {
    const known = found.get(name)
    if (known === undefined) found.set(name, [...values])
    else for (const value of values) known.push(value)
  }
  const { kind } = request.payload
  if (kind === 'too-large' || kind === 'malformed') refuse('unreadable_body')
  // What is null was not supplied, but its name was.
  for (const [name, value] of Object.entries(jsonMembers(request)))
    add(
      name,
      (Array.isArray(value) ? value : [value]).filter((occurrence) => occurrence !== null),
    )
  for (const [name, value] of new URLSearchParams(request.query)) add(name, [value])
  for (const [name, value] of formPairs(request)) add(name, [value])
  return found
}

function jsonMembers({ headers, payload }: HttpRequest): Readonly<Record<string, unknown>> {
  if (mediaTypeOf(headers) !== 'application/json') return {}
  if (payload.kind === 'none') return refuse('malformed_body')
  if (payload.kind !== 'bytes') return {}
  const value = parse(payload.bytes.toString('utf8'))
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return {}
  if (typeof value !== 'object' || Array.isArray(value)) return refuse('malformed_body')
  return value as Readonly<Record<string, unknown>>
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('malformed_body')
    throw error
  }
}

function formPairs({ headers, payload }: HttpRequest): Iterable<readonly [string, string]> {
  if (payload.kind === 'parts') return payload.parts.map(({ name, value }) => [name, value] as const)
  if (payload.kind !== 'bytes' || mediaTypeOf(headers) !== 'application/x-www-form-urlencoded') return []
  return new URLSearchParams(payload.bytes.toString('utf8'))
}

const mediaTypeOf = (headers: HttpRequest['headers']): string =>
  (headerText(headers, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

function readOne({ name, kind, isRequired, standard }: Declared, found: Found): unknown {
  const occurrences = found.get(name) ?? []
  if (occurrences.length === 0) {
    if (isRequired) refuse('bad_parameter', { parameter: name, reason: `Missing required parameter ${name}` })
    return standard?.is
  }
  const values = occurrences.map((occurrence) => CONVERSIONS[kind](occurrence))
  if (values.includes(undefined)) refuse('bad_parameter', { parameter: name, reason: `${name} must be ${NAMES[kind]}` })
  return values[0]
}

const NAMES: Readonly<Record<Kind, string>> = {
  integer: 'a whole number',
  boolean: 'true or false',
  string: 'text',
  json: 'JSON text',
}

/** Undefined for what cannot be converted. */
const CONVERSIONS: Readonly<Record<Kind, (value: unknown) => unknown>> = {
  integer: (value) => {
    if (typeof value === 'boolean') return Number(value)
    const isCount = typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value)
    const count = isCount || typeof value === 'number' ? Math.trunc(Number(value)) : undefined
    return Number.isSafeInteger(count) ? count : undefined
  },
  boolean: (value) => {
    if (typeof value === 'boolean') return value
    const text = typeof value === 'string' ? value.toLowerCase() : ''
    if (text === 'true' || text === '1') return true
    return text === 'false' || text === '0' ? false : undefined
  },
  string: (value) => (typeof value === 'object' ? undefined : String(value)),
  // The value in place of its text is no more than the original server took, but does no harm.
  json: (value) => {
    if (typeof value !== 'object') return String(value)
    return value !== null && isShallow(value) ? JSON.stringify(value) : undefined
  },
}

/** Whether it holds nothing but single values, and lists of them. */
const isShallow = (value: object): boolean =>
  Object.values(value)
    .flat()
    .every((inner) => typeof inner !== 'object' || inner === null)
