import type { IncomingMessage } from 'node:http'
import { type FormPart, NO_PAYLOAD, type Payload } from '../contract/http-request.ts'

/** Whether a request announces a body (RFC 9112 §6). */
export function announcesBody({ headers }: IncomingMessage): boolean {
  return (
    headers['transfer-encoding'] !== undefined ||
    (headers['content-length'] !== undefined && headers['content-length'] !== '0')
  )
}

/** Reads a body of at most `limit` bytes; of a longer one the rest is not waited for. */
export async function readPayload(req: IncomingMessage & { readonly body?: unknown }, limit: number): Promise<Payload> {
  if (req.readableEnded) return payloadOfParsed(req.body)
  if (Number(req.headers['content-length'] ?? 0) > limit) return { kind: 'too-large', limit }
  const bytes = await readBytes(req, limit)
  if (bytes === undefined) return { kind: 'too-large', limit }
  return payloadOf(bytes, req.headers['content-type'] ?? '')
}

/** Bytes as a payload; those of a form with parts are taken apart. */
export async function payloadOf(bytes: Buffer, type: string): Promise<Payload> {
  if (bytes.length === 0) return NO_PAYLOAD
  return /^multipart\/form-data\b/i.test(type) ? readParts(bytes, type) : { kind: 'bytes', bytes }
}

function readBytes(req: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const onData = (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else {
        req.off('data', onData)
        req.pause()
        resolve(undefined)
      }
    }
    req.on('data', onData)
    req.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
    req.on('error', reject)
  })
}

/** The application that this one is mounted in has read the body already: what it made of it is all there is. */
function payloadOfParsed(body: unknown): Payload {
  if (body === undefined) return NO_PAYLOAD
  return {
    kind: 'bytes',
    bytes: Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  }
}

/** Takes a multipart form apart, with what Node has for it. */
async function readParts(bytes: Buffer, contentType: string): Promise<Payload> {
  let form: FormData
  try {
    form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData()
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'malformed', reason: 'the multipart body cannot be taken apart' }
    throw error
  }
  const parts = [...form].map(async ([name, value]): Promise<FormPart> => {
    if (typeof value === 'string') return { name, value }
    const content = Buffer.from(await value.arrayBuffer())
    return {
      name,
      value: content.toString('base64'),
      file: { name: value.name, type: value.type, size: content.length },
    }
  })
  return { kind: 'parts', parts: await Promise.all(parts) }
}
