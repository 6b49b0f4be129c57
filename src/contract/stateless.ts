import type { IHttpConfig, IHttpRequest } from '@stoplight/prism-http'
import type { PrismHttp } from '@stoplight/prism-http/dist/client.js'
import type { Logger } from 'pino'
import type { Operation } from '../openapi/operation.ts'
import { excerptOf } from './excerpt.ts'
import { type HttpRequest, headerText } from './http-request.ts'
import type { Answer } from './response.ts'

/** What a request's `Prefer` header asks for (RFC 7240), as Prism reads it. */
export interface Preference {
  readonly code?: number
  readonly example?: string
  readonly isDynamic?: boolean
  readonly seed?: string
}

/** Undefined where the header asks for nothing that concerns us. */
export function readPreference(prefer: string | undefined): Preference | undefined {
  if (prefer === undefined) return undefined
  const tokens = new Map(
    prefer.split(/[,;]/).map((token) => {
      const equals = token.indexOf('=')
      const [name, value] = equals === -1 ? [token, ''] : [token.slice(0, equals), token.slice(equals + 1)]
      return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')] as const
    }),
  )
  const code = tokens.get('code')
  const example = tokens.get('example')
  const dynamic = tokens.get('dynamic')
  if (code === undefined && example === undefined && dynamic === undefined) return undefined
  const seed = tokens.get('seed')
  return {
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(example === undefined ? {} : { example }),
    ...(dynamic === undefined ? {} : { isDynamic: dynamic !== 'false' }),
    ...(seed === undefined ? {} : { seed }),
  }
}

/** The document has no answer of the kind that was asked for. */
export class NoSuchAnswer extends Error {}

const clients = new WeakMap<Operation, Promise<PrismHttp>>()

/**
 * An answer made of the document alone: the example asked for, the first one, or made up from the schema.
 * Prism does it; it takes long to load and so is loaded by the first such answer. Throws NoSuchAnswer.
 */
export async function statelessAnswer(
  operation: Operation,
  request: HttpRequest,
  preference: Preference,
): Promise<Answer> {
  refuseUnknown(operation, preference)
  let client = clients.get(operation)
  if (client === undefined) {
    client = connect(operation)
    clients.set(operation, client)
  }
  const accept = headerText(request.headers, 'accept')
  const input: Omit<IHttpRequest, 'url'> = { method: operation.method, headers: accept === undefined ? {} : { accept } }
  // Prism serves what it routes to; the path only has to fit the template.
  const path = operation.path.replace(/\{[^}]+\}/g, '1')
  try {
    const { status, headers, data } = await (await client).request(
      path,
      input,
      configFor(preference, `${operation.id} ${request.path}`),
    )
    const { 'Content-type': mixed, ...others } = (headers ?? {}) as Record<string, string>
    const type = mixed ?? others['content-type']
    return { status, headers: type === undefined ? {} : { 'content-type': type }, body: data === '' ? undefined : data }
  } catch (error) {
    // Where it has tried a second response in vain, only the message says that the error is one of Prism's.
    if (error instanceof Error && [error.name, error.message].some((text) => text.startsWith(PRISM_ERROR)))
      throw new NoSuchAnswer(describeLack(operation, preference, error))
    throw error
  }
}

const PRISM_ERROR = 'https://stoplight.io/prism/errors'

/** Prism takes a code that is no number for none, and has no words for one that is not documented. */
function refuseUnknown(operation: Operation, { code }: Preference): void {
  if (code === undefined || (Number.isInteger(code) && operation.response(code) !== undefined)) return
  const known = [...operation.responses.keys()].join(', ')
  const asked = Number.isInteger(code)
    ? `has no answer ${code} of ${operation.id}`
    : 'cannot be asked for a code that is no number'
  throw new NoSuchAnswer(`Prefer: the document ${asked}; expected one of ${known}`)
}

function describeLack({ id }: Operation, { example }: Preference, error: Error & { detail?: string }): string {
  if (example !== undefined) return `Prefer: the document has no example "${example}" of this answer of ${id}`
  return `Prefer: ${error.detail ?? error.message}`
}

/** Prism writes into the configuration it is given, so every call has its own. The seed makes equal requests have equal answers. */
const configFor = ({ code, example, isDynamic, seed }: Preference, ownSeed: string): IHttpConfig => ({
  isProxy: false,
  upstreamProxy: undefined,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  mock: {
    dynamic: isDynamic ?? false,
    seed: seed ?? ownSeed,
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { exampleKey: example }),
  },
})

async function connect(operation: Operation): Promise<PrismHttp> {
  const { createClientFromOperations } = await import('@stoplight/prism-http/dist/client.js')
  const { pino } = await import('pino')
  const { getHttpOperationsFromSpec } = await import('@stoplight/prism-http')
  const operations = await getHttpOperationsFromSpec(excerptOf(operation))
  // Prism logs at levels of its own; its types know only the usual ones.
  const logger = pino({ level: 'silent', customLevels: { start: 11, success: 12 } }) as unknown as Logger
  return createClientFromOperations(operations, { ...configFor({}, ''), logger })
}
