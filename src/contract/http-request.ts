import type { IncomingHttpHeaders } from 'node:http'

/** A file of a multipart body, without its bytes. */
export interface UploadedFile {
  readonly name: string
  readonly type: string
  /** Bytes. */
  readonly size: number
}

/** One field of a multipart body; a file's content is base64 text. */
export interface FormPart {
  readonly name: string
  readonly value: string
  readonly file?: UploadedFile
}

/** What came as a body: nothing, bytes, the parts of a multipart form, or what cannot be read. */
export type Payload =
  | { readonly kind: 'none' }
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'parts'; readonly parts: readonly FormPart[] }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'malformed'; readonly reason: string }

export const NO_PAYLOAD: Payload = { kind: 'none' }

/** A request as it arrived, for one API: `path` begins behind the API's base path. */
export interface HttpRequest {
  readonly method: string
  readonly path: string
  /** Without the question mark. */
  readonly query: string
  readonly headers: IncomingHttpHeaders
  readonly payload: Payload
  /** Address that the client used for the API's base path, for links in answers: `http://127.0.0.1:4010/workbeats/api`. */
  readonly baseUrl: string
  /** Address that it came from; empty where it came by no socket. */
  readonly remoteAddress: string
}

export function headerText(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}
