import type { SecurityScheme } from '../../openapi/document.ts'

/** What a program must know to call an API. */
export interface Callable {
  readonly name: string
  readonly url: string
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>
  /** A credential that works; undefined where the API asks for none. */
  readonly secret: string | undefined
}

/**
 * Environment variables that lead a client to an API: `<NAME>_BASE_URL`, and its credential as `<NAME>_API_KEY`, as
 * `<NAME>_TOKEN` where the document wants a bearer token, as `<NAME>_USERNAME` and `<NAME>_PASSWORD` where it wants Basic.
 */
export function variablesOf({ name, url, securitySchemes, secret }: Callable): Record<string, string> {
  const prefix = name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')
  const variables: Record<string, string> = { [`${prefix}_BASE_URL`]: url }
  if (secret === undefined) return variables
  variables[`${prefix}_API_KEY`] = secret
  for (const scheme of securitySchemes.values()) {
    if (scheme.type !== 'http') continue
    if (scheme.scheme === 'bearer') variables[`${prefix}_TOKEN`] = secret
    if (scheme.scheme === 'basic') {
      const [, user = secret, password = ''] = /^([^:]*):(.*)$/s.exec(secret) ?? []
      variables[`${prefix}_USERNAME`] = user
      variables[`${prefix}_PASSWORD`] = password
    }
  }
  return variables
}
