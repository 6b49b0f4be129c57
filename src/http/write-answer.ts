import { Buffer } from 'node:buffer'
import type { ServerResponse } from 'node:http'
import { type Answer, JSON_TYPE } from '../contract/response.ts'
import type { Departures } from './departures.ts'

export type AnswerHeaders = Record<string, string | number>

/**
 * Puts an answer on the wire, together with the others of this turn, and gives what its body was written as. `headers`: the
 * answer's own and those that every answer carries; those of the body are added.
 */
export function writeAnswer(
  res: ServerResponse,
  method: string | undefined,
  { status, body }: Answer,
  { headers, departures }: { headers: AnswerHeaders; departures: Departures },
): string | Buffer | undefined {
  if (body === undefined) {
    if (status !== 204 && status !== 304) headers['content-length'] = 0
    res.writeHead(status, headers)
    departures.add(res, undefined)
    return undefined
  }
  headers['content-type'] ??= JSON_TYPE
  const bytes = isRaw(body, String(headers['content-type'])) ? body : toJson(body)
  headers['content-length'] = Buffer.byteLength(bytes)
  res.writeHead(status, headers)
  departures.add(res, method === 'HEAD' ? undefined : bytes)
  return bytes
}

/** Promises an answer and breaks off in the middle of its body; of one without a body nothing arrives. */
export function writeHalf(
  res: ServerResponse,
  method: string | undefined,
  { status, body }: Answer,
  headers: AnswerHeaders,
): Buffer | undefined {
  if (body === undefined || method === 'HEAD') return writeNothing(res)
  headers['content-type'] ??= JSON_TYPE
  const bytes = Buffer.from(isRaw(body, String(headers['content-type'])) ? body : toJson(body))
  headers['content-length'] = bytes.length
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
  res.statusCode = status
  const half = bytes.subarray(0, bytes.length >> 1)
  res.write(half, () => res.destroy())
  return half
}

/** Breaks off before an answer. */
export function writeNothing(res: ServerResponse): undefined {
  res.destroy()
}

/** Text and bytes of a type other than JSON go out as they are. */
const isRaw = (body: unknown, type: string): body is string | Buffer =>
  Buffer.isBuffer(body) || (typeof body === 'string' && !type.includes('json'))

const written = new WeakMap<object, string>()

/** JSON text; of a body that cannot change it is made once. */
function toJson(body: unknown): string {
  if (typeof body !== 'object' || body === null || !Object.isFrozen(body)) return JSON.stringify(body)
  let text = written.get(body)
  if (text === undefined) {
    text = JSON.stringify(body)
    written.set(body, text)
  }
  return text
}
