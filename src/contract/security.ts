import type { SecurityScheme } from '../openapi/document.ts'
import type { Operation } from '../openapi/operation.ts'
import { readPairs } from './body.ts'
import { type HttpRequest, headerText } from './http-request.ts'
import { rememberLatest } from './remember.ts'
import { readCookies } from './request.ts'

/** What a request shows of who it is from. */
export type Presented =
  | { readonly kind: 'open' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'presented'; readonly secrets: readonly string[]; readonly scopes: readonly string[] }

type ReadSecret = (request: HttpRequest) => string | undefined

interface Alternative {
  readonly readers: readonly ReadSecret[]
  readonly scopes: readonly string[]
}

const OPEN: Presented = { kind: 'open' }
const MISSING: Presented = { kind: 'missing' }

/** The alternatives of an operation's `security`, ready to be looked for in requests. */
export class SecurityContract {
  readonly #alternatives: readonly Alternative[]
  readonly #isOptional: boolean

  constructor({ security }: Operation, schemes: ReadonlyMap<string, SecurityScheme>) {
    this.#isOptional = security.length === 0 || security.some((requirement) => requirement.size === 0)
    this.#alternatives = security
      .filter((requirement) => requirement.size > 0)
      .map((requirement) => ({
        readers: [...requirement.keys()].map((name) => secretReader(schemes.get(name))),
        scopes: [...requirement.values()].flat(),
      }))
  }

  /** By the first alternative that the request meets, in the document's order. */
  presentedBy(request: HttpRequest): Presented {
    for (const { readers, scopes } of this.#alternatives) {
      const secrets: string[] = []
      for (const read of readers) {
        const secret = read(request)
        if (secret !== undefined) secrets.push(secret)
      }
      if (secrets.length === readers.length) return { kind: 'presented', secrets, scopes }
    }
    return this.#isOptional ? OPEN : MISSING
  }
}

/** How the secret of a scheme is found. For Basic: the user name, with `:password` where there is one. */
function secretReader(scheme: SecurityScheme | undefined): ReadSecret {
  if (scheme === undefined || scheme.type === 'other') return () => undefined
  if (scheme.type === 'http') {
    const read = rememberLatest((authorization: string | undefined) => httpSecret(scheme.scheme, authorization))
    return ({ headers }) => read(headers.authorization)
  }
  const { in: place, name } = scheme
  if (place === 'header') return ({ headers }) => nonEmpty(headerText(headers, name)?.trim())
  const pairs = (request: HttpRequest) => (place === 'query' ? (readPairs(request.query) ?? []) : readCookies(request))
  return (request) => nonEmpty(pairs(request).find(([own]) => own === name)?.[1])
}

const nonEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

/** RFC 9110 §11.6.2: the scheme's name is matched without case, one space before the credentials. */
function httpSecret(scheme: string, authorization: string | undefined): string | undefined {
  if (authorization === undefined || authorization[scheme.length] !== ' ') return undefined
  if (authorization.slice(0, scheme.length).toLowerCase() !== scheme) return undefined
  const credentials = authorization.slice(scheme.length + 1).trimEnd()
  if (credentials === '' || /\s/.test(credentials)) return undefined
  return scheme === 'basic' ? basicSecret(credentials) : credentials
}

function basicSecret(credentials: string): string | undefined {
  const text = Buffer.from(credentials, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  if (colon === -1) return undefined
  return nonEmpty(colon === text.length - 1 ? text.slice(0, colon) : text)
}
