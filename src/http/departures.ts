import type { ServerResponse } from 'node:http'

interface Departure {
  readonly res: ServerResponse
  readonly bytes: string | Buffer | undefined
}

/**
 * Sends the answers of one turn of the event loop together. A write wakes up the client's process, which costs more than
 * the write itself: one that is awake already gets the others for little.
 */
export class Departures {
  #waiting: Departure[] = []

  /** Ends a response whose head was written. `bytes`: its body. */
  add(res: ServerResponse, bytes: string | Buffer | undefined): void {
    if (this.#waiting.push({ res, bytes }) === 1) setImmediate(this.#leave)
  }

  readonly #leave = (): void => {
    const leaving = this.#waiting
    this.#waiting = []
    for (const { res, bytes } of leaving) res.end(bytes)
  }
}
