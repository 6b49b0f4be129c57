import { isIPv6 } from 'node:net'
import { StartupError } from '../../startup-error.ts'
import { isLoopback } from '../control/guard.ts'

/** Reads what `--webhook-hosts` says: host names and addresses, as URLs write them. Throws a StartupError. */
export function readHosts(given: readonly string[]): ReadonlySet<string> {
  return new Set(
    given.map((host) => {
      const written = isIPv6(host) ? `[${host}]` : host
      if (HOST.test(written) && URL.canParse(`http://${written}`)) return hostOf(new URL(`http://${written}`))
      const advice = 'expected names and addresses without scheme, port or path, as in hooks.example.com,10.0.0.5'
      throw new StartupError([{ message: `--webhook-hosts: ${JSON.stringify(host)} is no host`, advice }], 'usage')
    }),
  )
}

const HOST = /^([\w.-]+|\[[\da-f:.]+\])$/i

/** The host of a URL: in lower case, addresses in one form, without the dot that may end a name. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/\.$/, '')

/**
 * Why nothing is delivered to a host; undefined where it may be. Names are not even looked up unless they are allowed or
 * mean this machine by definition (RFC 6761), so nothing leaves it, and no name server can say otherwise.
 */
export function refusalOf(host: string, allowed: ReadonlySet<string>): string | undefined {
  if (allowed.has(host) || isLoopback(host)) return undefined
  return `${host} is not this machine, and nothing is delivered elsewhere; start with --webhook-hosts ${host} to allow it`
}
