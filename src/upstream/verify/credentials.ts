import type { EmulatedApi } from '../../http/emulated-api.ts'
import type { SecurityScheme } from '../../openapi/document.ts'
import type { CallDraft } from './call-draft.ts'

/** What every call carries, and the credential in the place that the document names. */
export class Credentials {
  readonly #schemes: ReadonlyMap<string, SecurityScheme>
  readonly #headers: Readonly<Record<string, string>>
  readonly #secret: string | undefined

  /** `headers`: names in lower case. */
  constructor({ document }: EmulatedApi, headers: Readonly<Record<string, string>>, secret: string | undefined) {
    this.#schemes = document.securitySchemes
    this.#headers = headers
    this.#secret = secret
  }

  addTo(draft: CallDraft): CallDraft {
    const [requirement] = draft.operation.security.filter((alternative) => alternative.size > 0)
    const secret = this.#secret
    const schemes = secret === undefined ? [] : [...(requirement?.keys() ?? [])].map((name) => this.#schemes.get(name))
    const shown = schemes.reduce<CallDraft>((shows, scheme) => show(shows, scheme, secret ?? ''), draft)
    return { ...shown, headers: { ...shown.headers, ...this.#headers } }
  }

  /** The same call by nobody; undefined where the document lets everybody in. */
  takeFrom(draft: CallDraft): CallDraft | undefined {
    const { security } = draft.operation
    if (security.length === 0 || security.some((requirement) => requirement.size === 0)) return undefined
    const schemes = [...this.#schemes.values()]
    const names = (place: string) =>
      schemes.flatMap((scheme) => (scheme.type === 'apiKey' && scheme.in === place ? [scheme.name] : []))
    const isSecret = (name: string) => name === 'authorization' || names('header').includes(name)
    return {
      ...draft,
      headers: Object.fromEntries(Object.entries(draft.headers).filter(([name]) => !isSecret(name))),
      query: draft.query.filter(([name]) => !names('query').includes(name)),
      cookies: draft.cookies.filter(([name]) => !names('cookie').includes(name)),
    }
  }
}

function show(draft: CallDraft, scheme: SecurityScheme | undefined, secret: string): CallDraft {
  if (scheme === undefined || scheme.type === 'other') return draft
  if (scheme.type === 'http') {
    // A user name may come without a password.
    const credentials =
      scheme.scheme === 'basic'
        ? `Basic ${Buffer.from(secret.includes(':') ? secret : `${secret}:`).toString('base64')}`
        : `Bearer ${secret}`
    return { ...draft, headers: { ...draft.headers, authorization: credentials } }
  }
  const { in: place, name } = scheme
  if (place === 'header') return { ...draft, headers: { ...draft.headers, [name]: secret } }
  return place === 'query'
    ? { ...draft, query: [...draft.query, [name, secret]] }
    : { ...draft, cookies: [...draft.cookies, [name, secret]] }
}
