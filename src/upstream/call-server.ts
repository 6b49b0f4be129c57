import { StartupError } from '../startup-error.ts'
import type { ReceivedAnswer, SentRequest } from './exchange.ts'

/** Longer than a server that answers at all takes. */
const PATIENCE_MS = 30_000

/** Reads the base URL of another server, without a slash at its end. Throws a StartupError for a text that is none. */
export function readServerUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') {
    if (url.search === '' && url.hash === '') return url.href.replace(/\/+$/, '')
  }
  const advice = 'expected the base URL of the API, as in https://api.example.com/v1'
  throw new StartupError([{ message: `${text} is no URL of a server`, advice }], 'usage')
}

/** Sends a request and reads all of the answer. Rejects where there is none. */
export async function callServer(base: string, request: SentRequest): Promise<ReceivedAnswer> {
  const { method, path, query, headers, body } = request
  const answer = await fetch(`${base}${path}${query === '' ? '' : `?${query}`}`, {
    method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  })
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  }
}
