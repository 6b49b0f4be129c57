import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, request as sendPlain } from 'node:http'
import { request as sendSecure } from 'node:https'
import { announcesBody } from '../../http/read-body.ts'
import { CODINGS, type HeldBody } from './message.ts'

/** How long a server may be silent. */
const PATIENCE_MS = 60_000

export interface Asking {
  readonly method: string
  readonly headers: Readonly<Record<string, readonly string[]>>
  /** What of the client's body is here already. */
  readonly sent: HeldBody
  readonly upstream: URL
  /** Path and query, untidied. */
  readonly target: string
}

/** Sends a request on, by a connection of its own, and resolves with the head of the answer. */
export async function ask(req: IncomingMessage, res: ServerResponse, asking: Asking): Promise<IncomingMessage> {
  const { method, headers, sent, upstream, target } = asking
  const { protocol, hostname, port } = upstream
  const { host: _, 'content-length': length, 'accept-encoding': codings, ...others } = headers
  const size = sent.isWhole ? (announcesBody(req) ? String(sent.bytes.length) : undefined) : length?.[0]
  const send = protocol === 'https:' ? sendSecure : sendPlain
  const call = send({
    protocol,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    path: target,
    method,
    agent: false,
    timeout: PATIENCE_MS,
    headers: {
      ...(others as Record<string, string[]>),
      ...(codings === undefined ? {} : { 'accept-encoding': readableCodings(codings) }),
      ...(size === undefined ? {} : { 'content-length': size }),
    },
  })
  call.on('timeout', () => call.destroy(Object.assign(new Error('it has been silent for too long'), { isLate: true })))
  // A server may answer before it has read everything, and then leave.
  call.on('error', () => {})
  res.on('close', () => call.destroy())
  const answered = once(call, 'response') as Promise<[IncomingMessage]>
  if (sent.isWhole) call.end(sent.bytes)
  else {
    call.write(sent.bytes)
    req.pipe(call)
  }
  const [answer] = await answered
  answer.on('error', () => {}) // whoever reads it is told, and between two readers nobody has to be
  return answer
}

/** Of the codings that the client takes those that we can read, so that answers can be looked at. */
function readableCodings(accepted: readonly string[]): string {
  const all = accepted.flatMap((text) => text.split(','))
  const known = all.filter((text) => CODINGS.includes((text.split(';')[0] ?? '').trim().toLowerCase()))
  return known.length === 0 ? 'identity' : known.join(',')
}
