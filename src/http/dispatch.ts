import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Response as Injected } from 'light-my-request'

type Listener = (req: IncomingMessage, res: ServerResponse) => void

/** Answers a WHATWG request with a Node listener and no socket. A path without `/~NAME` is answered in `workspace`. */
export async function dispatch(listener: Listener, request: Request, workspace: string): Promise<Response> {
  const { inject } = await import('light-my-request')
  const url = new URL(request.url)
  const headers: Record<string, string> = { host: url.host, ...Object.fromEntries(request.headers) }
  if (!url.pathname.startsWith('/~')) headers['understudy-workspace'] ??= workspace
  const payload = request.body === null ? undefined : Buffer.from(await request.arrayBuffer())
  let sent: ServerResponse | undefined
  const steady: Listener = (req, res) => {
    sent = res
    pin(req, ['_read', 'destroy'])
    pin(res, ['writeHead', 'write', 'end', 'destroy', 'addTrailers', 'setTimeout'])
    listener(req, res)
  }
  let answer: Injected
  try {
    answer = await inject(steady as Parameters<typeof inject>[0], {
      method: request.method as 'GET',
      url: url.pathname + url.search,
      headers,
      ...(payload === undefined ? {} : { payload }),
    })
  } catch (error) {
    if (sent?.destroyed === true) return cutOff(sent)
    throw error
  }
  const answered = new Headers()
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined) answered.append(name, String(item))
  }
  const isEmpty = answer.statusCode === 204 || answer.statusCode === 304 || request.method === 'HEAD'
  return new Response(isEmpty ? null : new Uint8Array(answer.rawPayload), {
    status: answer.statusCode,
    headers: answered,
  })
}

/** What `fetch` makes of a connection that ends too early: no answer, or one whose body cannot be read. */
function cutOff(sent: ServerResponse): Response {
  if (!sent.headersSent) throw new TypeError('fetch failed', { cause: new Error('the connection was closed') })
  const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) })
  const headers = Object.entries(sent.getHeaders()).map(([name, value]): [string, string] => [name, String(value)])
  return new Response(body, { status: sent.statusCode, headers })
}

/** Express puts prototypes of its own under requests and answers; what the socketless ones do otherwise would be lost with theirs. */
function pin(target: object, names: readonly string[]): void {
  for (const name of names)
    Object.defineProperty(target, name, { value: Reflect.get(target, name), writable: true, configurable: true })
}
