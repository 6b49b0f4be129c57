import createClient, { type Client } from 'openapi-fetch'
import type { paths as RoostedPaths } from '#types/roosted'
import type { paths as StaffjoyPaths } from '#types/staffjoy'
import type { paths as WorkbeatsPaths } from '#types/workbeats'

export interface Server {
  readonly baseUrl: string
  readonly token: string
}

export interface Clients {
  readonly workbeats: Client<WorkbeatsPaths>
  readonly roosted: Client<RoostedPaths>
  readonly staffjoy: Client<StaffjoyPaths>
}

/** Typed clients of the three services. `fetch`: for tests; the usual one by default. */
export function connect(
  { workbeats, roosted, staffjoy }: Readonly<Record<keyof Clients, Server>>,
  fetch: (request: Request) => Promise<Response> = globalThis.fetch,
): Clients {
  return {
    workbeats: createClient<WorkbeatsPaths>({
      baseUrl: workbeats.baseUrl,
      fetch,
      headers: { authorization: `Bearer ${workbeats.token}` },
    }),
    roosted: createClient<RoostedPaths>({
      baseUrl: roosted.baseUrl,
      fetch,
      headers: { 'x-api-key': roosted.token },
    }),
    staffjoy: createClient<StaffjoyPaths>({
      baseUrl: staffjoy.baseUrl,
      fetch,
      headers: { authorization: `Basic ${btoa(`${staffjoy.token}:`)}` },
    }),
  }
}

interface Result<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/** What a call answered. `what`: what it does, for the error that tells what the service said where it did not succeed. */
export async function answer<Data>(what: string, call: Promise<Result<Data>>): Promise<Data | undefined> {
  const { data, error, response } = await call
  if (!response.ok) throw new Error(`${what}: the service answered ${response.status}, ${JSON.stringify(error)}`)
  return data
}
