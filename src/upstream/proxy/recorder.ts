import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { secretNames } from '../../http/control/redact.ts'
import type { EmulatedApi } from '../../http/emulated-api.ts'
import type { SlViolation } from './judge-exchange.ts'
import { Mask } from './mask.ts'
import type { PassedCall } from './proxy.ts'

/** An exchange as it is kept in a file of its own. Bodies are JSON values where they were JSON. */
export interface RecordedExchange {
  readonly api: string
  readonly operation: string | null
  readonly at: string
  readonly request: {
    readonly method: string
    /** Behind the base URL. */
    readonly path: string
    readonly query: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: unknown
  }
  readonly answer: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body?: unknown
  }
  readonly violations: readonly SlViolation[]
}

/** Keeps exchanges in a directory, with credentials and what is personal masked before anything is written. */
export class Recorder {
  readonly #directory: string
  readonly #api: EmulatedApi
  readonly #mask: Mask
  #serial: number
  #last: Promise<void> = Promise.resolve()

  private constructor(directory: string, api: EmulatedApi, serial: number) {
    this.#directory = directory
    this.#api = api
    this.#serial = serial
    this.#mask = new Mask(secretNames(api.document.securitySchemes))
  }

  /** Goes on counting behind what the directory holds. Rejects where it cannot be used. */
  static async open(directory: string, api: EmulatedApi): Promise<Recorder> {
    await mkdir(directory, { recursive: true })
    const serials = (await readdir(directory)).map((name) => Number(/^(\d{6})-.*\.json$/.exec(name)?.[1] ?? 0))
    return new Recorder(directory, api, Math.max(0, ...serials))
  }

  /** Resolves when it is written. Calls that the server did not answer are not kept. */
  keep({ exchange, operation, violations }: PassedCall): Promise<void> {
    if (exchange === undefined) return this.#last
    const { request, answer } = exchange
    const recorded: RecordedExchange = {
      api: this.#api.name,
      operation: operation ?? null,
      at: new Date().toISOString(),
      request: {
        method: request.method,
        path: this.#mask.path(request.path),
        query: this.#mask.query(request.query),
        headers: this.#mask.headers(request.headers),
        ...this.#body(request.body, request.headers),
      },
      answer: {
        status: answer.status,
        headers: this.#mask.headers(answer.headers),
        ...this.#body(answer.body, answer.headers),
      },
      violations,
    }
    const name = `${String(++this.#serial).padStart(6, '0')}-${(operation ?? 'unknown').replace(/[^\w-]+/g, '-')}.json`
    const text = `${JSON.stringify(recorded, null, 2)}\n`
    this.#last = this.#last.then(() => writeFile(path.join(this.#directory, name), text))
    return this.#last
  }

  #body(bytes: Buffer | undefined, headers: Readonly<Record<string, string>>): { body?: unknown } {
    const body = bytes === undefined ? '[left out]' : this.#mask.body(bytes, headers['content-type'] ?? '')
    return body === undefined ? {} : { body }
  }
}
