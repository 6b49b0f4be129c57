import { type IncomingHttpHeaders, request } from 'node:http'

/** What is asked of a server, again and again. */
export interface Call {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Answer {
  readonly isSuccess: boolean
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Asks once, on a connection of its own. Undefined where nobody listens yet. */
export function send({ method, path, headers, body }: Call, port: number): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
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
