import type { Arrival } from './pipeline.ts'

interface Window {
  /** Number of the window since 1970. */
  readonly number: number
  readonly counts: Map<string, number>
}

/** Counts the requests to a workspace in windows of fixed length, for each credential and for each address. */
export class RateLimits {
  readonly #windows = new Map<string, Window>()

  /** Whether this one is within what its API's document allows. */
  admits({ api, route, request, now }: Pick<Arrival, 'api' | 'route' | 'request' | 'now'>): boolean {
    const rule = api.document.extension.rateLimit
    if (rule === undefined) return true
    const number = Math.floor(now / (rule.seconds * 1000))
    let window = this.#windows.get(api.name)
    if (window?.number !== number) {
      window = { number, counts: new Map() }
      this.#windows.set(api.name, window)
    }
    const presented = route.emulated.security.presentedBy(request)
    const secrets = presented.kind === 'presented' ? presented.secrets : []
    const { counts } = window
    const callers = [...secrets.map((secret) => `key ${secret}`), `address ${request.remoteAddress}`]
    for (const caller of callers) counts.set(caller, (counts.get(caller) ?? 0) + 1)
    return callers.every((caller) => (counts.get(caller) ?? 0) <= rule.requests)
  }
}
