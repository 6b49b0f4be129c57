import type { ApiDocument } from '../openapi/document.ts'

/**
 * The URL of another server of the document, seen from that of its own: `https://api.example/scim/v2` beside
 * `https://api.example/v1`. Undefined where the URL does not end as the document says.
 */
export function besideServer(url: string, { serverPath: own }: ApiDocument, serverPath: string): string | undefined {
  if (serverPath === own) return url
  return url.endsWith(own) ? url.slice(0, url.length - own.length) + serverPath : undefined
}
