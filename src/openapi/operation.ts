import type { DocumentSource, Located } from './source.ts'
import { isMembers, type Members } from './word-reader.ts'

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
export type Method = (typeof METHODS)[number]

export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie'
export type ParameterStyle = 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject'

export interface Parameter {
  readonly name: string
  readonly in: ParameterPlace
  readonly isRequired: boolean
  readonly style: ParameterStyle
  readonly explode: boolean
  /** The schema as written, or undefined for a parameter that says nothing of its value. */
  readonly schema: Located | undefined
  /** The value is text of this media type (a parameter with `content`). */
  readonly mediaType: string | undefined
  readonly at: Located
}

export interface MediaType {
  readonly name: string
  readonly schema: Located | undefined
  readonly encoding: Members
  readonly at: Located
}

export interface RequestBody {
  readonly isRequired: boolean
  readonly content: readonly MediaType[]
  readonly at: Located
}

export interface ResponseHeader {
  readonly name: string
  readonly isRequired: boolean
  readonly schema: Located | undefined
}

export interface DocumentedResponse {
  /** `200`, `4XX` or `default`. */
  readonly status: string
  readonly content: readonly MediaType[]
  readonly headers: readonly ResponseHeader[]
  readonly at: Located
}

/** One alternative: every scheme named must be satisfied, with the scopes listed. */
export type SecurityRequirement = ReadonlyMap<string, readonly string[]>

export interface OperationSource {
  readonly source: DocumentSource
  readonly method: Method
  readonly path: string
  readonly item: Located
  readonly located: Located<Members>
  readonly openapi: '3.0' | '3.1'
  readonly serverPath: string
  readonly documentSecurity: unknown
}

/** One operation of a document. What routing does not need is read on first use and kept. */
export class Operation {
  readonly id: string
  readonly method: Method
  /** Path template relative to the server URL: `/clients/{id}`. */
  readonly path: string
  /** Names of the path parameters in the order of the template. */
  readonly pathParameters: readonly string[]
  /** Path of the server's URL that `path` is relative to, without a trailing slash. */
  readonly serverPath: string
  readonly openapi: '3.0' | '3.1'
  readonly at: Located<Members>
  readonly source: DocumentSource
  readonly #item: Located
  readonly #documentSecurity: unknown
  #parameters: readonly Parameter[] | undefined
  #requestBody: { readonly value: RequestBody | undefined } | undefined
  #responses: ReadonlyMap<string, DocumentedResponse> | undefined
  #security: readonly SecurityRequirement[] | undefined

  constructor({ source, method, path, item, located, openapi, serverPath, documentSecurity }: OperationSource) {
    this.id = typeof located.value.operationId === 'string' ? located.value.operationId : `${method} ${path}`
    this.method = method
    this.path = path
    this.pathParameters = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '')
    this.openapi = openapi
    this.serverPath = serverPath
    this.at = located
    this.source = source
    this.#item = item
    this.#documentSecurity = documentSecurity
  }

  get parameters(): readonly Parameter[] {
    this.#parameters ??= this.#readParameters()
    return this.#parameters
  }

  get requestBody(): RequestBody | undefined {
    this.#requestBody ??= { value: this.#readRequestBody() }
    return this.#requestBody.value
  }

  get responses(): ReadonlyMap<string, DocumentedResponse> {
    this.#responses ??= this.#readResponses()
    return this.#responses
  }

  /** Alternatives, any of which suffices. Empty: open to everybody. */
  get security(): readonly SecurityRequirement[] {
    this.#security ??= readSecurity(this.at.value.security ?? this.#documentSecurity)
    return this.#security
  }

  /** Bytes that its body may have, where `x-understudy` says so. */
  get maxBodyBytes(): number | undefined {
    const extension = this.at.value['x-understudy']
    return isMembers(extension) && typeof extension.maxBodyBytes === 'number' ? extension.maxBodyBytes : undefined
  }

  /** The documented response for a status: the exact one, else its class (`4XX`), else `default`. */
  response(status: number): DocumentedResponse | undefined {
    const { responses } = this
    return responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`) ?? responses.get('default')
  }

  #readParameters(): Parameter[] {
    const byKey = new Map<string, Parameter>()
    for (const owner of [this.#item, this.at]) {
      const list = this.source.member(owner, 'parameters')
      if (list === undefined || !Array.isArray(list.value)) continue
      for (let index = 0; index < list.value.length; index++) {
        const at = this.source.member(list, index)
        const parameter = at && isMembers(at.value) ? readParameter(this.source, { ...at, value: at.value }) : undefined
        if (parameter !== undefined) byKey.set(`${parameter.in} ${parameter.name}`, parameter)
      }
    }
    return [...byKey.values()]
  }

  #readRequestBody(): RequestBody | undefined {
    const at = this.source.member(this.at, 'requestBody')
    if (at === undefined || !isMembers(at.value)) return undefined
    return { isRequired: at.value.required === true, content: readContent(this.source, at), at }
  }

  #readResponses(): Map<string, DocumentedResponse> {
    const responses = new Map<string, DocumentedResponse>()
    const all = this.source.member(this.at, 'responses')
    if (all === undefined || !isMembers(all.value)) return responses
    for (const key of Object.keys(all.value)) {
      const at = this.source.member(all, key)
      if (at === undefined || !isMembers(at.value)) continue
      const status = key.toLowerCase() === 'default' ? 'default' : key.toUpperCase()
      responses.set(status, {
        status,
        content: readContent(this.source, at),
        headers: readHeaders(this.source, at),
        at,
      })
    }
    return responses
  }
}

const PLACES: readonly string[] = ['path', 'query', 'header', 'cookie']
/** OpenAPI says that header parameters of these names are ignored. */
const NOT_PARAMETERS: readonly string[] = ['accept', 'content-type', 'authorization']

function readParameter(source: DocumentSource, at: Located<Members>): Parameter | undefined {
  const { name, in: place, required, style, explode } = at.value
  if (typeof name !== 'string' || typeof place !== 'string' || !PLACES.includes(place)) return undefined
  if (place === 'header' && NOT_PARAMETERS.includes(name.toLowerCase())) return undefined
  const effectiveStyle = (
    typeof style === 'string' ? style : place === 'query' || place === 'cookie' ? 'form' : 'simple'
  ) as ParameterStyle
  const [media] = readContent(source, at)
  return {
    name,
    in: place as ParameterPlace,
    isRequired: required === true || place === 'path',
    style: effectiveStyle,
    explode: typeof explode === 'boolean' ? explode : effectiveStyle === 'form',
    schema:
      media === undefined ? (at.value.schema === undefined ? undefined : source.rawMember(at, 'schema')) : media.schema,
    mediaType: media?.name,
    at,
  }
}

function readContent(source: DocumentSource, owner: Located): MediaType[] {
  const content = source.member(owner, 'content')
  if (content === undefined || !isMembers(content.value)) return []
  return Object.keys(content.value).flatMap((name): MediaType[] => {
    const at = source.member(content, name)
    if (at === undefined || !isMembers(at.value)) return []
    const schema = at.value.schema === undefined ? undefined : source.rawMember(at, 'schema')
    return [{ name: name.toLowerCase(), schema, encoding: isMembers(at.value.encoding) ? at.value.encoding : {}, at }]
  })
}

function readHeaders(source: DocumentSource, owner: Located): ResponseHeader[] {
  const headers = source.member(owner, 'headers')
  if (headers === undefined || !isMembers(headers.value)) return []
  return Object.keys(headers.value).flatMap((name): ResponseHeader[] => {
    const at = source.member(headers, name)
    if (at === undefined || !isMembers(at.value) || name.toLowerCase() === 'content-type') return []
    const schema = at.value.schema === undefined ? undefined : source.rawMember(at, 'schema')
    return [{ name: name.toLowerCase(), isRequired: at.value.required === true, schema }]
  })
}

function readSecurity(value: unknown): SecurityRequirement[] {
  if (!Array.isArray(value)) return []
  return value.filter(isMembers).map((requirement) => {
    const schemes = Object.entries(requirement)
    return new Map(schemes.map(([name, scopes]) => [name, Array.isArray(scopes) ? scopes.map(String) : []]))
  })
}
