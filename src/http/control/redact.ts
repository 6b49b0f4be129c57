import type { IncomingHttpHeaders } from 'node:http'
import type { SecurityScheme } from '../../openapi/document.ts'

/** Names that secrets go by. */
const SECRET =
  /(^|[-_.[])auth($|[-_.\]])|authorization|cookie|token|secret|passw(or)?d|credential|session[-_]?(id|key)|signature|(api|app|access|auth|private|subscription)[-_]?key/i
/** Names that look like it, but only tell where a list goes on. */
const NO_SECRET = /^(page|next|previous|prev|sync|continuation)[-_]?token$/i

const isSecretName = (name: string): boolean => SECRET.test(name) && !NO_SECRET.test(name)

/** Names of headers, parameters and cookies that hold credentials by the document. */
export function secretNames(schemes: ReadonlyMap<string, SecurityScheme>): ReadonlySet<string> {
  return new Set(
    [...schemes.values()].flatMap((scheme) => (scheme.type === 'apiKey' ? [scheme.name.toLowerCase()] : [])),
  )
}

const NONE: ReadonlySet<string> = new Set()
const REDACTED = '[redacted]'

/** Whether what goes by this name is left out of everything that is told. */
const isSecret = (name: string, known: ReadonlySet<string> = NONE): boolean =>
  isSecretName(name) || known.has(name.toLowerCase())

/** Headers with secrets blotted out, for everything that leaves the process other than to the caller itself. */
export function redactHeaders(headers: IncomingHttpHeaders, known: ReadonlySet<string> = NONE): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const text = Array.isArray(value) ? value.join(', ') : (value ?? '')
      if (!isSecret(name, known)) return [name, text]
      // The scheme is no secret, and telling it helps to see what was sent.
      return [name, `${/^(basic|bearer|digest) /i.exec(text)?.[0] ?? ''}${REDACTED}`]
    }),
  )
}

/** A path and query whose secret parameters are blotted out. */
export function redactTarget(target: string, known: ReadonlySet<string> = NONE): string {
  const question = target.indexOf('?')
  return question === -1 ? target : target.slice(0, question + 1) + redactPairs(target.slice(question + 1), known)
}

/** The text of a body whose secret members or fields are blotted out; it may be cut off anywhere. */
export function redactBody(text: string, contentType: string, known: ReadonlySet<string> = NONE): string {
  if (/x-www-form-urlencoded/i.test(contentType)) return redactPairs(text, known)
  return text.replace(
    /"((?:[^"\\]|\\.)*)"(\s*:\s*)("(?:[^"\\]|\\.)*(?:"|$)|[^\s,{}[\]"]+)/g,
    (whole, name: string, colon: string) => (isSecret(name, known) ? `"${name}"${colon}"${REDACTED}"` : whole),
  )
}

/** A value without its secret members, or without anything where its own name is a secret's. */
export function redactValue(value: unknown, known: ReadonlySet<string> = NONE, name = ''): unknown {
  if (isSecret(name, known)) return REDACTED
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => redactValue(item, known))
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, redactValue(member, known, key)]))
}

const redactPairs = (query: string, known: ReadonlySet<string>): string =>
  query
    .split('&')
    .map((pair) => {
      const equals = pair.indexOf('=')
      return equals !== -1 && isSecret(nameOf(pair.slice(0, equals)), known)
        ? `${pair.slice(0, equals)}=${REDACTED}`
        : pair
    })
    .join('&')

/** `access%5Ftoken` is `access_token`; what cannot be decoded stays. */
function nameOf(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '))
  } catch (error) {
    if (error instanceof URIError) return encoded
    throw error
  }
}
