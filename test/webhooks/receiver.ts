import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

/** One webhook as it came in. */
export interface Received {
  readonly path: string
  readonly id: string
  readonly headers: Readonly<Record<string, string>>
  /** The bytes of the body. */
  readonly text: string
  readonly body: { readonly type: string; readonly timestamp: string; readonly data: { readonly id: string } }
}

/** What a receiver does with one: a status, or anything else with the response. */
export type Reaction = number | ((res: ServerResponse, received: Received) => unknown)

/** An HTTP server that webhooks are posted to. It takes everything, until `react` is set to something else. */
export class Receiver implements AsyncDisposable {
  readonly all: Received[] = []
  react: Reaction = 204
  #server: Server
  #port = 0

  private constructor() {
    this.#server = this.#make()
  }

  static async open(): Promise<Receiver> {
    const receiver = new Receiver()
    await receiver.start()
    return receiver
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/hooks`
  }

  /** `type id` of each that came in. */
  get told(): string[] {
    return this.all.map(({ body: { type, data } }) => `${type} ${data.id}`)
  }

  get last(): Received {
    const last = this.all.at(-1)
    if (last === undefined) throw new Error('nothing was received')
    return last
  }

  /** On the port that it had before, if it had one. */
  async start(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1')
    await once(this.#server, 'listening')
    this.#port = (this.#server.address() as AddressInfo).port
  }

  /** Nobody answers there until it is started again. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return
    this.#server.close()
    this.#server.closeAllConnections()
    await once(this.#server, 'close')
    this.#server = this.#make()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }

  #make(): Server {
    return createServer((req, res) => void this.#take(req, res))
  }

  async #take(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const headers = req.headers as Record<string, string>
    const received = { path: req.url ?? '', id: headers['webhook-id'] ?? '', headers, text, body: JSON.parse(text) }
    this.all.push(received)
    if (typeof this.react === 'number') res.writeHead(this.react).end()
    else await this.react(res, received)
  }
}

/** Whether the library of the standard takes a webhook for genuine. */
export function isGenuine({ text, headers }: Received, secret: string): boolean {
  try {
    new Webhook(secret).verify(text, headers)
    return true
  } catch {
    return false
  }
}
