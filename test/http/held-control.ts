import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { NO_PAYLOAD } from '../../src/contract/http-request.ts'
import { RequestContract } from '../../src/contract/request.ts'
import { ResponseContract } from '../../src/contract/response.ts'
import { Validators } from '../../src/contract/validator.ts'
import { type ApiDocument, readDocument } from '../../src/openapi/document.ts'
import type { Operation } from '../../src/openapi/operation.ts'
import { readSource } from '../../src/openapi/read-source.ts'
import { callWire, type WireAnswer, type WireCall } from './wire.ts'

const FILE = fileURLToPath(new URL('../../openapi/understudy/openapi.yaml', import.meta.url))

export type HeldCall = (path: string, call?: WireCall) => Promise<WireAnswer>

/** Calls the control API of one workspace and holds every answer against its document. */
export async function holdControl(origin: string, workspace?: string): Promise<HeldCall> {
  const document = readDocument(await readSource(FILE))
  const validators = new Validators(document.source, document.openapi)
  return async (path, call = {}) => {
    const prefix = workspace === undefined ? '' : `/~${workspace}`
    const answer = await callWire(origin, `${prefix}/_understudy${path}`, call)
    hold(document, validators, path, call, answer)
    return answer
  }
}

/** The control API's own document. */
export const readControlDocument = async (): Promise<ApiDocument> => readDocument(await readSource(FILE))

function hold(document: ApiDocument, validators: Validators, path: string, call: WireCall, answer: WireAnswer): void {
  const { method = 'GET' } = call
  const [pathname = '', query = ''] = path.split('?')
  const found = findOperation(document, method === 'HEAD' ? 'GET' : method, pathname)
  const { status, headers } = answer
  if (status >= 400) holdProblem(document, validators, answer)
  if (found === undefined) {
    expect(status === 204 || status >= 400, `${method} ${path} answers, but is not in the document`).toBe(true)
    return
  }
  const { operation, pathTexts } = found
  const told = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  const isText = /^(application\/yaml|text\/markdown)\b/.test(headers['content-type'] ?? '')
  const body = isText ? answer.text : answer.body
  if (method !== 'HEAD') {
    const breaches = new ResponseContract(operation, validators).check({ status, headers: told, body })
    expect(breaches, `${method} ${path} answered ${status}`).toEqual([])
  }
  if (status >= 400) return
  const payload = call.body === undefined ? NO_PAYLOAD : { kind: 'bytes' as const, bytes: bytesOf(call.body) }
  const sent = {
    ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...lowerCased(call.headers),
  }
  const request = { method, path: pathname, query, headers: sent, payload, baseUrl: '', remoteAddress: '' }
  const check = new RequestContract(operation, validators).check(request, pathTexts)
  expect(check, `${method} ${path} was accepted, so the document must allow it`).toMatchObject({ kind: 'valid' })
}

/** Also what the document need not list, such as 405, is a problem like the others. */
function holdProblem(document: ApiDocument, validators: Validators, { status, headers, text, body }: WireAnswer): void {
  if (text === '') return // HEAD
  expect(headers['content-type']).toMatch(/^application\/problem\+json\b/)
  const problem = { file: 'components.yaml', pointer: '/schemas/Problem' }
  expect(validators.for(document.source.at(problem), 'response')(body)).toEqual([])
  expect(body).toMatchObject({ status })
}

const bytesOf = (body: unknown): Buffer =>
  Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))

const lowerCased = (headers: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** The operation that a path leads to, by the document alone. Paths without variables come first. */
function findOperation(
  document: ApiDocument,
  method: string,
  path: string,
): { operation: Operation; pathTexts: string[] } | undefined {
  const candidates = document.operations.filter((operation) => operation.method === method.toLowerCase())
  const sorted = [...candidates].sort((a, b) => a.pathParameters.length - b.pathParameters.length)
  for (const operation of sorted) {
    const pattern = operation.path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '([^/]+)')
    const match = new RegExp(`^${pattern}$`).exec(path)
    if (match !== null) return { operation, pathTexts: match.slice(1).map(decoded) }
  }
  return undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
