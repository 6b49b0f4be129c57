import { type Agent, type IncomingHttpHeaders, request } from 'node:http'

/** What is asked of a server. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** The same again and again, or another one each turn; turns count from 0. */
export type Calls = Call | ((turn: number) => Call)

export interface Answer {
  readonly isSuccess: boolean
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export const JSON_BODY = { 'content-type': 'application/json' }

/** The same call in another workspace. */
export const inWorkspace = (name: string, call: Call): Call => ({ ...call, path: `/~${name}${call.path}` })

/** Asks once, on a connection of its own where there is no agent. Undefined where nobody listens yet. */
export function send({ method, path, headers, body }: Call, port: number, agent?: Agent): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers, agent: agent ?? false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const status = response.statusCode ?? 0
        resolve({
          isSuccess: status >= 200 && status < 300,
          status,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        })
      })
    })
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET') resolve(undefined)
      else reject(error)
    })
    asked.end(body)
  })
}

/** Milliseconds until the whole answer is there. Rejects where it is no success. */
export async function time(call: Call, port: number, agent: Agent): Promise<number> {
  const startedAt = performance.now()
  const answer = await send(call, port, agent)
  if (answer?.isSuccess !== true)
    throw new Error(`${call.method} ${call.path}: ${answer?.status ?? 'nobody answered'} ${answer?.body ?? ''}`)
  return performance.now() - startedAt
}
