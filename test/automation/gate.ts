import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One job that stands before the gate. */
export interface Waiting {
  /** Lets it go on. */
  open(): void
  /** Resolves when it does not wait any more without having been let through. */
  readonly gone: Promise<void>
}

/** A server that jobs ask before they go on, so that a test knows that they run and says when they end. Works across processes. */
export async function openGate() {
  const arrivals: Waiting[] = []
  const awaiting: ((waiting: Waiting) => void)[] = []
  let count = 0
  const server = createServer((_req, res: ServerResponse) => {
    count++
    const gone = new Promise<void>((resolve) => {
      res.once('close', () => res.writableFinished || resolve())
    })
    const waiting = { open: () => void res.end(), gone }
    const first = awaiting.shift()
    if (first === undefined) arrivals.push(waiting)
    else first(waiting)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** How many have come so far. */
    get count() {
      return count
    },
    /** The next one that comes, or came and was not asked for. */
    next(): Promise<Waiting> {
      const known = arrivals.shift()
      return known === undefined ? new Promise((resolve) => void awaiting.push(resolve)) : Promise.resolve(known)
    },
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
