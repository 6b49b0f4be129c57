import { lookup as lookUp } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { DeliveryOutcome } from '../../behavior/webhooks.ts'
import { VERSION } from '../../version.ts'
import { isLoopback } from '../control/guard.ts'
import type { PostOffice } from './courier.ts'
import { hostOf, refusalOf } from './hosts.ts'

export interface DeliverOptions {
  /** Hosts beside this machine to which something may be delivered. */
  readonly hosts: ReadonlySet<string>
  /** How long a receiver may take, by the machine's clock. */
  readonly timeoutMs: number
}

/** Posts a webhook. Anything but 2xx in time is a failure; a redirect too, which is not followed. */
export const createDeliver =
  ({ hosts, timeoutMs }: DeliverOptions): PostOffice['deliver'] =>
  async ({ url, headers, body }, signal) => {
    const target = URL.canParse(url) ? new URL(url) : undefined
    if (target === undefined || !/^https?:$/.test(target.protocol)) return failure(`${url} is no http or https URL`)
    const host = hostOf(target)
    const refusal = refusalOf(host, hosts)
    if (refusal !== undefined) return failure(refusal)
    const bytes = Buffer.from(body)
    const { request } = target.protocol === 'https:' ? await import('node:https') : await import('node:http')
    const timeout = AbortSignal.timeout(timeoutMs)
    return new Promise((resolve) => {
      const sending = request(target, {
        method: 'POST',
        agent: false,
        lookup: hosts.has(host) ? lookUp : lookUpHere,
        signal: AbortSignal.any([signal, timeout]),
        headers: {
          'content-type': 'application/json',
          'content-length': bytes.length,
          'user-agent': `Understudy/${VERSION}`,
          ...headers,
        },
      })
      sending.on('response', (response) => {
        // What it says beside the status is of no interest; what goes on for too long is cut off.
        response.on('error', () => {}).resume()
        resolve(outcomeOf(response.statusCode ?? 0, response.headers['retry-after']))
      })
      sending.on('error', (error) => {
        resolve(failure(timeout.aborted ? `no answer within ${timeoutMs} ms` : reasonOf(error)))
      })
      sending.end(bytes)
    })
  }

const failure = (error: string): DeliveryOutcome => ({ status: null, error })

function outcomeOf(status: number, retryAfter: string | undefined): DeliveryOutcome {
  if (status >= 200 && status < 300) return { status, error: null }
  const error = status < 400 ? `answered ${status}, and redirects are not followed` : `answered ${status}`
  const retryAfterMs = retryAfter === undefined ? undefined : waitOf(retryAfter)
  return { status, error, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
}

/** RFC 9110, section 10.2.3: seconds, or a date. */
function waitOf(retryAfter: string): number | undefined {
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000
  const date = Date.parse(retryAfter)
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}

/** Where several addresses were tried, the error that holds theirs says nothing itself. */
function reasonOf(error: Error): string {
  const errors = error instanceof AggregateError ? (error.errors as Error[]) : [error]
  return errors.map(({ message }) => message).join('; ')
}

/** The address of `localhost`, under which its subdomains are looked up too. Only addresses of this machine will do, whatever a hosts file says. */
const lookUpHere: LookupFunction = (_hostname, options, done) => {
  lookUp('localhost', { ...options, all: true }, (error, found) => {
    const here = error === null ? found.filter(({ address }) => isLoopback(address)) : []
    const [first] = here
    if (first === undefined) return done(error ?? new Error('localhost has no address of this machine'), [])
    if (options.all === true) return done(null, here)
    done(null, first.address, first.family)
  })
}
