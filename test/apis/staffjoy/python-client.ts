import type { SandboxWorld } from '../../../src/index.ts'

/** What the official Python client raises, by status. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number) {
    super(`answered ${status}`)
    this.status = status
  }
}

type Parameters = Readonly<Record<string, string | number | boolean>>

const SUCCESSES: readonly number[] = [200, 201, 202, 204]

/**
 * Calls as the official Python client does: one base URL that ends in a slash, the key as the user name of Basic, parameters
 * in the query of a GET and in a form otherwise, booleans as Python writes them. It takes what is under `data`, or else the
 * body, and reads again what it changed.
 */
export function clientIn(world: SandboxWorld, key: string) {
  const base = `${world.url('staffjoy')}/`

  async function send(method: string, path: string, parameters: Parameters = {}) {
    const form = new URLSearchParams()
    for (const [name, value] of Object.entries(parameters)) form.set(name, asPython(value))
    const query = method === 'GET' && form.size > 0 ? `?${form}` : ''
    const response = await world.fetch(`${base}${path}${query}`, {
      method,
      headers: { authorization: `Basic ${btoa(`${key}:`)}` },
      ...(method === 'POST' || method === 'PATCH' ? { body: form } : {}),
    })
    if (!SUCCESSES.includes(response.status)) throw new Refused(response.status)
    const text = await response.text()
    const body = text === '' ? {} : JSON.parse(text)
    return body.data ?? body
  }

  return {
    get: (path: string, parameters?: Parameters) => send('GET', path, parameters),
    create: (path: string, parameters?: Parameters) => send('POST', path, parameters),
    patch: async (path: string, parameters: Parameters) => {
      await send('PATCH', path, parameters)
      return send('GET', path)
    },
    remove: (path: string) => send('DELETE', path),
  }
}

const asPython = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value)
