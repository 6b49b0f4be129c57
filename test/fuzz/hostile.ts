import type { Random } from '../crash/random.ts'
import type { FuzzedRequest } from './fuzzed-request.ts'

type Spoil = (request: FuzzedRequest, random: Random) => FuzzedRequest

const withBody = (request: FuzzedRequest, body: string | Buffer, type = 'application/json'): FuzzedRequest => ({
  ...request,
  headers: { ...request.headers, 'content-type': type },
  body: Buffer.from(body),
})

const withHeader = (request: FuzzedRequest, name: string, value: string): FuzzedRequest => ({
  ...request,
  headers: { ...request.headers, [name]: value },
})

/** Puts a segment in place of one of the path. */
const withSegment = (request: FuzzedRequest, segment: string, random: Random): FuzzedRequest => {
  const [path = '', query] = request.path.split('?')
  const segments = path.split('/')
  const place = 1 + random.below(Math.max(1, segments.length - 1))
  segments[place] = segment
  return { ...request, path: `${segments.join('/')}${query === undefined ? '' : `?${query}`}` }
}

const withQuery = (request: FuzzedRequest, query: string): FuzzedRequest => ({
  ...request,
  path: `${request.path}${request.path.includes('?') ? '&' : '?'}${query}`,
})

const SEGMENTS = [
  '%',
  '%zz',
  '%ff',
  '%00',
  '..',
  '%2e%2e%2f',
  '__proto__',
  'constructor',
  "';--",
  '',
  '%C3%A9',
  '-1',
  'NaN',
]
const QUERIES = ['%ff', '__proto__[a]=1', 'constructor=1', 'a[b][c][d]=1', '=', '&&&', 'page=1e999', 'x'.repeat(4000)]
const TYPES = [
  '',
  'application/xml',
  'application/json; charset=utf-16',
  'multipart/form-data',
  'text/html',
  ';',
  'a/b/c',
]
const FAULTS = ['none', 'nonsense', 'status=abc', '{"status":', 'delayMs=-1', '{}', 'status=99999']
const METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'QUERY', 'LINK']

const SPOILS: readonly Spoil[] = [
  (request) => withBody(request, Buffer.from([0xff, 0xfe, 0x00, 0x7b])),
  (request) => withBody(request, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  (request) => withBody(request, '['.repeat(50_000)),
  (request) => withBody(request, `${'['.repeat(50_000)}${']'.repeat(50_000)}`),
  (request) => withBody(request, `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`),
  (request) => withBody(request, `${'{"a":'.repeat(90)}1${'}'.repeat(90)}`),
  (request) => withBody(request, '{"a":1e999,"b":-0,"c":1E-400}'),
  (request) => withBody(request, '{"a":"\\ud800"}'),
  (request) => withBody(request, `{"a":"${'x'.repeat(2 * 1024 * 1024)}"}`),
  (request) => withBody(request, '\u0000'),
  (request) => withBody(request, 'null'),
  (request) =>
    withBody(request, '--x\r\nContent-Disposition: form-data\r\n\r\n--x--', 'multipart/form-data; boundary=x'),
  (request) => withBody(request, 'no boundary', 'multipart/form-data'),
  (request) => withBody(request, '%ff=%ff&a=%', 'application/x-www-form-urlencoded'),
  (request, random) => withSegment(request, random.pick(SEGMENTS) ?? '', random),
  (request, random) => withQuery(request, random.pick(QUERIES) ?? ''),
  (request, random) => withHeader(request, 'content-type', random.pick(TYPES) ?? ''),
  (request, random) => withHeader(request, 'understudy-fault', random.pick(FAULTS) ?? ''),
  (request) => withHeader(request, 'content-encoding', 'gzip'),
  (request) => withHeader(request, 'authorization', `Basic ${Buffer.from(':::\u0000').toString('base64')}`),
  (request) => withHeader(request, 'authorization', 'Bearer'),
  (request) => withHeader(request, 'cookie', 'a; =; session=%ff; ;;'),
  (request) => withHeader(request, 'prefer', 'code=999; example=\\"; dynamic'),
  (request) => withHeader(request, 'accept', 'nonsense;;q=x'),
  (request) => withHeader(request, 'x-padding', 'x'.repeat(8000)),
  (request, random) => ({ ...request, method: random.pick(METHODS) ?? 'PUT' }),
  (request) => ({ ...request, path: `${request.path.split('?')[0]}/` }),
  (request) => ({ ...request, path: `/${request.path}` }),
  (request) => ({ ...request, path: request.path.toUpperCase() }),
]

/** A request that no honest client would send. */
export function hostile(request: FuzzedRequest, random: Random): FuzzedRequest {
  const spoil = random.pick(SPOILS)
  return spoil === undefined ? request : spoil(request, random)
}

/** Bytes that are hardly HTTP, for a socket. */
export const GARBAGE: readonly string[] = [
  '\u0000\u0001\u0002',
  'GET\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'GET /workbeats/api/v1/users HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST /roosted/api/1_12/clients HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
  'POST /roosted/api/1_12/clients HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  'GET http://elsewhere/roosted/api/1_12/clients HTTP/1.1\r\nHost: a\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /~/_understudy/health HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n',
]
