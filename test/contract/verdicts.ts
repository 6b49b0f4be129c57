import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { validateInput } from '@stoplight/prism-http/dist/validator/index.js'
import { DiagnosticSeverity, type IHttpOperation } from '@stoplight/types'
import { excerptOf } from '../../src/contract/excerpt.ts'
import { type HttpRequest, NO_PAYLOAD } from '../../src/contract/http-request.ts'
import { type RequestCheck, RequestContract } from '../../src/contract/request.ts'
import type { Validators } from '../../src/contract/validator.ts'
import type { Operation } from '../../src/openapi/operation.ts'
import type { SentRequest } from './requests.ts'
import { bodyText, encodePairs } from './written-request.ts'

/** One thing that Prism has against a request. */
export interface Diagnostic {
  /** `query`, `header`, `path` or `body`, then the way to the value at fault. */
  readonly path: readonly string[]
  readonly code: string
  readonly message: string
}

export interface Judges {
  readonly ours: (request: SentRequest) => RequestCheck
  readonly prisms: (request: SentRequest) => readonly Diagnostic[]
}

export async function judgesOf(operation: Operation, validators: Validators): Promise<Judges> {
  const contract = new RequestContract(operation, validators)
  const [resource] = await getHttpOperationsFromSpec({ ...excerptOf(operation), ...dialectOf(operation) })
  if (resource === undefined) throw new Error(`Prism finds no operation in the excerpt of ${operation.id}`)
  return { ours: (request) => askUs(contract, request), prisms: (request) => askPrism(resource, request) }
}

/** Prism reads the schemas of OpenAPI 3.1 as JSON Schema 2020-12 only where the document says that it uses it, which is the default. */
const dialectOf = ({ openapi }: Operation) =>
  openapi === '3.1' ? { jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema' } : {}

function askUs(
  contract: RequestContract,
  { operation, path, query, headers, cookies, body }: SentRequest,
): RequestCheck {
  const bytes = body === undefined ? undefined : Buffer.from(bodyText(body))
  const cookie = cookies.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ')
  const request: HttpRequest = {
    method: operation.method.toUpperCase(),
    path: operation.path,
    query: encodePairs(query),
    headers: { ...lowerCased(headers), ...(cookie === '' ? {} : { cookie }) },
    payload: bytes === undefined || bytes.length === 0 ? NO_PAYLOAD : { kind: 'bytes', bytes },
    baseUrl: '',
    remoteAddress: '',
  }
  return contract.check(
    request,
    operation.pathParameters.map((name) => path[name] ?? ''),
  )
}

const lowerCased = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]))

/** Prism's server hands its validator a parsed JSON body, and text for any other; the query decoded, repeated names as lists. */
function askPrism(
  resource: IHttpOperation,
  { operation, path, query, headers, body }: SentRequest,
): readonly Diagnostic[] {
  const names: Record<string, string | string[]> = {}
  for (const [name, value] of query)
    names[name] = Object.hasOwn(names, name) ? [names[name] ?? [], value].flat() : value
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(bodyText(body))) }
  const element = {
    method: operation.method,
    url: {
      path: operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '')),
      query: names,
    },
    headers: { ...lowerCased(headers), ...length },
    ...(body === undefined || bodyText(body) === ''
      ? {}
      : { body: body.kind === 'json' ? structuredClone(body.value) : bodyText(body) }),
  }
  try {
    const result = validateInput({ resource, element } as Parameters<typeof validateInput>[0])
    if (result._tag === 'Right') return []
    return result.left
      .filter(({ severity }) => severity === DiagnosticSeverity.Error)
      .map(({ path: where, code, message }) => ({ path: (where ?? []).map(String), code: String(code), message }))
  } catch (error) {
    return [{ path: [], code: 'thrown', message: error instanceof Error ? error.message : String(error) }]
  }
}
