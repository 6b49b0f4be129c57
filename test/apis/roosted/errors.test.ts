import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../src/index.ts'
import { act, FULL, fieldRefusal, notFound, refusal, send } from './act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const PDF = Buffer.from('%PDF-1.7\n').toString('base64')

/** Every operation that writes, as a call that works. */
const WRITES = [
  ['POST /clients', { client_name: 'Ada' }],
  ['PATCH /clients/uLu8K', { client_city: 'Ipoh' }],
  ['DELETE /clients/uLu8K', undefined],
  ['POST /clients/hAjwQ/invite', undefined],
  ['POST /clients/uLu8K/contacts', { name: 'Ada' }],
  ['PATCH /clients/uLu8K/contacts/k3PzW', { title: 'Director' }],
  ['DELETE /clients/uLu8K/contacts/k3PzW', undefined],
  ['POST /clients/uLu8K/custom-fields', { custom_field_id: 'Tx1Po', value: 'PO-1' }],
  ['POST /clients/uLu8K/documents', { name: 'Terms.pdf', file: PDF }],
  ['DELETE /clients/uLu8K/documents/d7KqM', undefined],
  ['POST /clients/uLu8K/orders', { name: 'Gala', time_start: '2026-06-02 09:00:00' }],
  ['PATCH /clients/uLu8K/orders/oR5xT', { order_status: 2 }],
  ['POST /clients/uLu8K/rules', { field_id: 111, operator: 'is', value: 'yes' }],
  ['DELETE /clients/uLu8K/rules/rU1fA', undefined],
  ['PATCH /clients/uLu8K/workers/3119/status', { status: 'banned' }],
] as const

const READS = [
  'GET /clients',
  'GET /clients/uLu8K',
  'GET /clients/uLu8K/contacts',
  'GET /clients/uLu8K/contacts/k3PzW',
  'GET /clients/uLu8K/custom-fields',
  'GET /clients/uLu8K/documents',
  'GET /clients/uLu8K/documents/d7KqM',
  'GET /clients/uLu8K/orders',
  'GET /clients/uLu8K/orders/oR5xT',
  'GET /clients/uLu8K/rules',
  'GET /clients/uLu8K/workers',
  'GET /clients/uLu8K/workers/3158/status',
] as const

const FORBIDDEN = refusal(403, 'AUT-403', 'This key may not use this operation.')
const EXPIRED = refusal(401, 'AUT-401', 'This API key has expired.')
const MISSING = refusal(401, 'AUT-401', 'An API key is needed in the header X-API-KEY.')
const UNKNOWN = refusal(401, 'AUT-401', 'This API key is not valid.')

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
const both = (key: string, token: string) => ({ 'x-api-key': key, ...bearer(token) })

describe.each(WRITES)('%s', (line, body) => {
  test('works with a key that may write, and changes something', async () => {
    await using world = await sandbox.fork()
    const { status, changes } = await act(world, line, body)
    expect(status).toBeLessThan(300)
    expect(changes).not.toEqual({})
  })

  test('is forbidden to a key that may only read, and refused to one that has expired', async () => {
    await using world = await sandbox.fork()
    expect(await act(world, line, body, { 'x-api-key': 'roosted-read' })).toEqual(FORBIDDEN)
    expect(await act(world, line, body, bearer('roosted-read'))).toEqual(FORBIDDEN)
    expect(await act(world, line, body, { 'x-api-key': 'roosted-expired' })).toEqual(EXPIRED)
    expect(await act(world, line, body, {})).toEqual(MISSING)
  })
})

test.each(READS)('%s works with a key that may only read', async (line) => {
  await using world = await sandbox.fork()
  const full = await act(world, line)
  expect(full).toMatchObject({ status: 200, changes: {} })
  expect(await act(world, line, undefined, { 'x-api-key': 'roosted-read' })).toEqual(full)
  expect(await act(world, line, undefined, bearer('roosted-read'))).toEqual(full)
  expect(await act(world, line, undefined, { 'x-api-key': 'roosted-expired' })).toEqual(EXPIRED)
})

test.each([
  ['no credential', {}, MISSING],
  ['an empty key', { 'x-api-key': '' }, MISSING],
  ['an unknown key', { 'x-api-key': 'nobody' }, UNKNOWN],
  ['a key in other letters', { 'x-api-key': 'ROOSTED-FULL' }, UNKNOWN],
  ['an unknown token', bearer('nobody'), UNKNOWN],
  ['a token without its scheme', { authorization: 'roosted-full' }, MISSING],
  ['a password', { authorization: `Basic ${Buffer.from('roosted-full:').toString('base64')}` }, MISSING],
  ['an expired token', bearer('roosted-expired'), EXPIRED],
  ['a bad key beside a good token', both('nobody', 'roosted-full'), UNKNOWN],
  ['an expired key beside a good token', both('roosted-expired', 'roosted-full'), EXPIRED],
  ['a reading key beside a writing token', both('roosted-read', 'roosted-full'), FORBIDDEN],
])('%s is turned away, before anything else is looked at', async (_, headers, answer) => {
  await using world = await sandbox.fork()
  for (const body of [{ client_name: 'Ada' }, '{', {}])
    expect(await act(world, 'POST /clients', body, headers)).toEqual(answer)
  expect(await act(world, 'PATCH /clients/zzzzz', {}, headers)).toEqual(answer)
})

test.each([
  ['a key', FULL],
  ['a token', bearer('roosted-full')],
  ['a token, its scheme in other letters', { authorization: 'bearer roosted-full' }],
  ['a good key beside a bad token', both('roosted-full', 'nobody')],
  ['a writing key beside a reading token', both('roosted-full', 'roosted-read')],
])('%s is let in', async (_, headers) => {
  await using world = await sandbox.fork()
  expect((await act(world, 'POST /clients', { client_name: 'Ada' }, headers)).status).toBe(201)
})

test('a key that is withdrawn stops working', async () => {
  await using world = await sandbox.fork()
  const place = { api: 'roosted', collection: 'api_keys', id: '1' }
  await world.putRecord(place, { ...(await world.record(place)), revoked: true })
  expect(await act(world, 'GET /clients')).toEqual(refusal(401, 'AUT-401', 'This API key was withdrawn.'))
})

const badRequest = (message: string, details?: { field: string; message: string }[]) =>
  refusal(400, 'CLI-400', message, details)

test.each([
  ['is missing', undefined, 'The body is required.'],
  ['is a list', '[]', 'The body must be an object.'],
  ['is null', 'null', 'The body must be an object.'],
  ['is a text', '"Ada"', 'The body must be an object.'],
  ['is cut short', '{"client_name":', expect.stringMatching(/^The body is not valid JSON: /)],
])('400: a body that %s', async (_, body, message) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /clients', body)).toEqual(badRequest(message))
  expect(await act(world, 'PATCH /clients/uLu8K', body)).toEqual(badRequest(message))
})

test('400: a parameter that does not have its form, also beside a field that is wrong', async () => {
  await using world = await sandbox.fork()
  const id = { field: 'id', message: 'must have only letters and digits' }
  const notWellFormed = 'The request is not well formed.'
  expect(await act(world, 'GET /clients/uLu-8K')).toEqual(badRequest(notWellFormed, [id]))
  expect(await act(world, 'PATCH /clients/uLu-8K', { client_name: null })).toEqual(
    badRequest(notWellFormed, [id, { field: 'client_name', message: 'must be text' }]),
  )
  expect(await act(world, 'GET /clients?page=1&page=2')).toMatchObject({
    status: 400,
    body: { error: { code: 'CLI-400', details: [{ field: 'page' }] } },
  })
})

test('404: an id that names nothing, and a path that leads nowhere, with the prefix of the area', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /clients/zzzzz')).toEqual(notFound('zzzzz'))
  expect(await act(world, 'GET /clients/uLu8K/friends')).toEqual(
    refusal(404, 'CLI-404', 'There is nothing at this path.'),
  )
  expect(await act(world, 'GET /nothing')).toEqual(refusal(404, 'API-404', 'There is nothing at this path.'))
})

test.each([
  ['PUT /clients', 'GET, HEAD, POST'],
  ['PUT /clients/uLu8K', 'GET, HEAD, PATCH, DELETE'],
  ['DELETE /clients/uLu8K/orders/oR5xT', 'GET, HEAD, PATCH'],
  ['GET /clients/uLu8K/invite', 'POST'],
] as const)('405: %s, with the methods that the path takes', async (line, allowed) => {
  await using world = await sandbox.fork()
  const response = await send(world, line)
  const allow = response.headers.get('allow') ?? ''
  expect(allow.split(', ').sort()).toEqual(allowed.split(', ').sort())
  expect(await act(world, line)).toEqual(refusal(405, 'CLI-405', `This path takes ${allow}.`))
})

test('413: a body that is too large', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /clients', { client_name: 'x'.repeat(1024 * 1024) })).toEqual(
    refusal(413, 'CLI-413', 'The body is larger than 1048576 bytes.'),
  )
})

test.each([
  ['POST /clients', 'application/json'],
  ['POST /clients/uLu8K/documents', 'application/json or multipart/form-data'],
] as const)('415: a body of %s that is XML', async (line, supported) => {
  await using world = await sandbox.fork()
  expect(await act(world, line, '<a/>', { ...FULL, 'content-type': 'application/xml' })).toEqual(
    refusal(415, 'CLI-415', `The body must be sent as ${supported}.`),
  )
})

test('422: fields of the body, each told once', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /clients', { client_city: 'x'.repeat(256), client_state: 1 })).toEqual(
    fieldRefusal({
      client_name: 'is required',
      client_city: 'must have at most 255 characters',
      client_state: 'must be text',
    }),
  )
})

test('errors are JSON and say where they are explained', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, 'GET /clients/zzzzz')
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const explained = await world.explain(response.headers.get('understudy-explain') ?? '')
  expect(explained).toMatchObject({ operation: 'getClient', status: 404, problem: { kind: 'not-found' } })
})
