import type { IncomingHttpHeaders } from 'node:http'

const SECRET_HEADERS = /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key|.*(token|secret|api-?key).*)$/i

/** Headers with secrets blotted out, for everything that leaves the process other than to the caller itself. */
export function redactHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const text = Array.isArray(value) ? value.join(', ') : (value ?? '')
      // The scheme is no secret, and telling it helps to see what was sent.
      const scheme = /^(basic|bearer) /i.exec(text)?.[0] ?? ''
      return [name, SECRET_HEADERS.test(name) ? `${scheme}[redacted]` : text]
    }),
  )
}

/** A path and query whose secret-looking parameters are blotted out. */
export const redactTarget = (target: string): string =>
  target.replace(/([?&][^=&]*(?:token|secret|api_?key|password)[^=&]*=)[^&]*/gi, '$1[redacted]')
