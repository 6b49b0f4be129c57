import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import type { EmulatedApi } from '../../http/emulated-api.ts'
import { announcesBody } from '../../http/read-body.ts'
import { besideServer } from '../server-url.ts'
import { ask } from './ask.ts'
import { type HeldExchange, type Judgement, judgeExchange, violationsHeader } from './judge-exchange.ts'
import { decoded, endToEndHeaders, flatHeaders, type HeldBody, holdBody } from './message.ts'

/** A call that has been passed on, with what the document says of it. */
export interface PassedCall extends Judgement {
  readonly method: string
  /** Path and query as the client sent them. */
  readonly target: string
  readonly status: number
  readonly durationMs: number
  /** What was sent and answered; undefined where the server did not answer. */
  readonly exchange: HeldExchange | undefined
}

export interface ProxyOptions {
  readonly api: EmulatedApi
  /** Base URL of the real server, without a slash at its end. */
  readonly upstream: URL
  /** Told of each call. */
  readonly onCall: (call: PassedCall) => void
  readonly onDefect: (error: unknown) => void
}

/** Passes requests on to a real server; requests and answers are held against the document on the way. */
export function createProxy(options: ProxyOptions): (req: IncomingMessage, res: ServerResponse) => void {
  return (req, res) => {
    pass(req, res, options).catch((error: unknown) => {
      // Whoever breaks off is not there to be answered.
      if (req.destroyed || res.destroyed) return
      options.onDefect(error)
      if (res.headersSent) res.destroy()
      else sendProblem(res, 500, 'the proxy failed; its log says how')
    })
  }
}

async function pass(req: IncomingMessage, res: ServerResponse, options: ProxyOptions): Promise<void> {
  const startedAt = performance.now()
  const target = req.url ?? '/'
  const place = placeOf(target, options)
  if (place === undefined) {
    const { pathname } = options.upstream
    return sendProblem(
      res,
      404,
      `nothing is passed on from here; the API is at ${pathname} and ${options.api.basePath}`,
    )
  }
  const { method = 'GET' } = req
  const headers = endToEndHeaders(req)
  const sent: HeldBody = announcesBody(req) ? await holdBody(req) : { bytes: Buffer.alloc(0), isWhole: true }
  const tell = (call: Omit<PassedCall, 'method' | 'target' | 'durationMs'>) =>
    options.onCall({ ...call, method, target, durationMs: performance.now() - startedAt })
  let answer: IncomingMessage
  let body: HeldBody
  try {
    answer = await ask(req, res, { method, headers, sent, upstream: options.upstream, target: place.target })
    body = isEndless(answer) ? { bytes: Buffer.alloc(0), isWhole: false } : await holdBody(answer)
  } catch (error) {
    if (res.destroyed) return
    const { isLate, message } = error as Error & { isLate?: boolean }
    const status = isLate === true ? 504 : 502
    sendProblem(res, status, `${options.upstream.origin} does not answer: ${message}`)
    return tell({ status, operation: undefined, violations: [], exchange: undefined })
  }
  const answered = endToEndHeaders(answer)
  const { serverPath, path, query } = place
  const request = { method, serverPath, path, query, headers: flatHeaders(headers) }
  const status = answer.statusCode ?? 0
  const exchange: HeldExchange = {
    request: { ...request, body: await readable(sent, request.headers) },
    answer: { status, headers: flatHeaders(answered), body: await readable(body, flatHeaders(answered)) },
  }
  const judgement = await judgeExchange(options.api, exchange)
  for (const [name, values] of Object.entries(answered))
    res.setHeader(name, values.length === 1 ? (values[0] ?? '') : values)
  if (judgement.violations.length > 0) res.setHeader('sl-violations', violationsHeader(judgement.violations))
  res.writeHead(status, answer.statusMessage)
  tell({ status, ...judgement, exchange })
  if (body.isWhole) {
    res.end(body.bytes)
    return
  }
  res.flushHeaders()
  res.write(body.bytes)
  pipeline(answer, res, () => {}) // either end that breaks off takes the other with it
}

/** Events are wanted when they happen, not at their end. */
const isEndless = ({ headers }: IncomingMessage): boolean =>
  headers['content-type']?.startsWith('text/event-stream') === true

/** Where a request leads. */
interface Place {
  /** Path of the document's server that is meant. */
  readonly serverPath: string
  /** Behind the base URL. */
  readonly path: string
  readonly query: string
  /** What the real server is asked for, untidied. */
  readonly target: string
}

/** Below the path of the real server's URL, or below the path that the sandbox has for the API. */
function placeOf(target: string, { api, upstream }: ProxyOptions): Place | undefined {
  const question = target.indexOf('?')
  const path = question === -1 ? target : target.slice(0, question)
  const own = upstream.pathname.replace(/\/$/, '')
  for (const serverPath of api.document.serverPaths) {
    const base = besideServer(own, api.document, serverPath)
    const mount = [`/${api.name}${serverPath}`, base].find((prefix) => path === prefix || path.startsWith(`${prefix}/`))
    if (base === undefined || mount === undefined) continue
    const rest = path.slice(mount.length)
    const query = question === -1 ? '' : target.slice(question + 1)
    const asked = `${base}${rest === '' ? '/' : rest}${question === -1 ? '' : `?${query}`}`
    return { serverPath, path: rest, query, target: asked }
  }
  return undefined
}

/** A body to look at; undefined for one that is too long or cannot be read. */
async function readable(
  { bytes, isWhole }: HeldBody,
  headers: Readonly<Record<string, string>>,
): Promise<Buffer | undefined> {
  return isWhole ? decoded(bytes, headers['content-encoding']) : undefined
}

function sendProblem(res: ServerResponse, status: 404 | 500 | 502 | 504, detail: string): void {
  const title = { 404: 'Not Found', 500: 'Internal Server Error', 502: 'Bad Gateway', 504: 'Gateway Timeout' }[status]
  res.writeHead(status, { 'content-type': 'application/problem+json' })
  res.end(JSON.stringify({ type: 'about:blank', title, status, detail }))
}
