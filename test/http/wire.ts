import { type IncomingHttpHeaders, request } from 'node:http'

export interface WireCall {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as it is where it is text or bytes, else as JSON with its `Content-Type`. */
  readonly body?: unknown
  /** Address of this machine that it comes from. */
  readonly from?: string
}

export interface WireAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The JSON in the text; undefined for any other text. */
  readonly body: unknown
}

/** One call on a real socket with nothing tidied up: path, `Host` and `Origin` go out as they are given. */
export function callWire(origin: string, path: string, { method = 'GET', headers = {}, body, from }: WireCall = {}) {
  const isRaw = typeof body === 'string' || Buffer.isBuffer(body)
  const bytes = body === undefined ? undefined : Buffer.from(isRaw ? body : JSON.stringify(body))
  const { hostname, port } = new URL(origin)
  const sent = {
    ...(bytes === undefined ? {} : { 'content-length': String(bytes.length) }),
    ...(bytes === undefined || isRaw ? {} : { 'content-type': 'application/json' }),
    ...headers,
  }
  return new Promise<WireAnswer>((resolve, reject) => {
    const call = request({
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port,
      path,
      method,
      headers: sent,
      agent: false,
      ...(from === undefined ? {} : { localAddress: from }),
    })
    call.on('error', reject)
    call.on('response', (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, body: jsonIn(answer.headers, text) })
      })
    })
    call.end(bytes)
  })
}

function jsonIn(headers: IncomingHttpHeaders, text: string): unknown {
  return text !== '' && /[/+]json\b/.test(headers['content-type'] ?? '') ? JSON.parse(text) : undefined
}
