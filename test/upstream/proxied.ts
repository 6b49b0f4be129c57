import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { listen } from '../../src/http/listen.ts'
import { loadApi } from '../../src/load-api.ts'
import { createProxy, type PassedCall } from '../../src/upstream/proxy/proxy.ts'

/** A server of a test, with the origin that it answers at. */
export async function serve(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo // a TCP server has one
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { origin: `http://127.0.0.1:${port}`, close, [Symbol.asyncDispose]: close }
}

/** A proxy of Workbeats in front of a server, and what has passed through it. A defect of it rejects its disposal. */
export async function proxied(upstream: string, name = 'workbeats') {
  const { api } = await loadApi(name, { seededAt: Date.now() })
  const calls: PassedCall[] = []
  const defects: unknown[] = []
  const proxy = createProxy({
    api,
    upstream: new URL(upstream),
    onCall: (call) => calls.push(call),
    onDefect: (error) => defects.push(error),
  })
  const server = await listen(proxy, 0, '127.0.0.1')
  const close = async () => {
    await server.close()
    if (defects.length > 0) throw new AggregateError(defects, 'the proxy failed')
  }
  return { origin: `http://127.0.0.1:${server.port}`, calls, [Symbol.asyncDispose]: close }
}
