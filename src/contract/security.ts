import type { SecurityScheme } from '../openapi/document.ts'
import type { Operation } from '../openapi/operation.ts'
import { readPairs } from './body.ts'
import { type HttpRequest, headerText } from './http-request.ts'
import { readCookies } from './request.ts'

/** What a request shows of who it is from, by the first alternative of the operation's `security` that it meets. */
export type Presented =
  | { readonly kind: 'open' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'presented'; readonly secrets: readonly string[]; readonly scopes: readonly string[] }

export function presentedBy(
  operation: Operation,
  schemes: ReadonlyMap<string, SecurityScheme>,
  request: HttpRequest,
): Presented {
  const { security } = operation
  if (security.length === 0) return { kind: 'open' }
  let isOptional = false
  for (const requirement of security) {
    if (requirement.size === 0) isOptional = true
    else {
      const secrets = [...requirement.keys()].map((name) => secretOf(schemes.get(name), request))
      if (secrets.every((secret) => secret !== undefined))
        return { kind: 'presented', secrets, scopes: [...requirement.values()].flat() }
    }
  }
  return isOptional ? { kind: 'open' } : { kind: 'missing' }
}

/** The secret that a request presents for a scheme. For Basic: the user name, with `:password` where there is one. */
function secretOf(scheme: SecurityScheme | undefined, request: HttpRequest): string | undefined {
  if (scheme === undefined || scheme.type === 'other') return undefined
  if (scheme.type === 'http') return httpSecret(scheme.scheme, headerText(request.headers, 'authorization'))
  if (scheme.in === 'header') return nonEmpty(headerText(request.headers, scheme.name)?.trim())
  const pairs = scheme.in === 'query' ? (readPairs(request.query) ?? []) : readCookies(request)
  return nonEmpty(pairs.find(([name]) => name === scheme.name)?.[1])
}

const nonEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

/** RFC 9110 §11.6.2: the scheme's name is matched without case, one space before the credentials. */
function httpSecret(scheme: string, authorization: string | undefined): string | undefined {
  const [, name, credentials] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+)\s*$/.exec(authorization ?? '') ?? []
  if (name?.toLowerCase() !== scheme || credentials === undefined) return undefined
  if (scheme !== 'basic') return credentials
  const [, user, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(credentials, 'base64').toString('utf8')) ?? []
  return user === undefined ? undefined : nonEmpty(password === '' ? user : `${user}:${password}`)
}
