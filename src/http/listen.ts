import { executionAsyncResource } from 'node:async_hooks'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { StartupError } from '../startup-error.ts'

type Listener = (req: IncomingMessage, res: ServerResponse) => void

/** A socket that requests come in by. */
export interface Listening {
  readonly port: number
  /** Takes no more requests and resolves when those under way are answered. */
  close(): Promise<void>
}

/**
 * Node makes several ticks for each answer. When a garbage collection finds none, V8 forgets what they look like, and from
 * then on makes each of them the slow way: a tenth of an answer in all. So one is kept for good.
 */
const keptTick: object[] = []
process.nextTick(() => keptTick.push(executionAsyncResource()))

/** Listens on a port, or any free one for 0. Rejects with a StartupError where that cannot be done. */
export async function listen(listener: Listener, port: number, host: string): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: 65_000 }, listener)
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await begin(server, port, host)
  return { port: (server.address() as AddressInfo).port, close: () => close(server, sockets) } // a TCP server has one
}

function begin(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = {
        message: `port ${port} of ${host} is taken`,
        advice: 'choose another with --port, or 0 for any free one',
      }
      const other = { message: `cannot listen on ${host}:${port}: ${error.message}` }
      reject(new StartupError([error.code === 'EADDRINUSE' ? taken : other]))
    })
    server.listen(port, host, () => resolve())
  })
}

/** How often connections are looked for whose last answer has left meanwhile; their clients would keep them. */
const SWEEP_MS = 20

function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => {
      // Node takes an answer that is not all sent for finished.
      if ([...sockets].every(({ writableLength }) => writableLength === 0)) server.closeIdleConnections()
    }, SWEEP_MS)
    server.close(() => {
      clearInterval(sweep)
      resolve()
    })
    // Node counts a connection that never carried anything, as browsers open in advance, as busy.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  })
}
