import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { ENTERPRISE, errorOf, GROUP, ScimClient, USER } from './client.ts'

let sandbox: Sandbox
let scim: ScimClient
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'], now: '2026-03-02T09:00:00Z' })
  scim = new ScimClient(sandbox)
})
afterAll(() => sandbox.close())

test('what the service can do is told to anybody', async () => {
  const { status, body } = await scim.get('/ServiceProviderConfig', { authorization: '' })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    patch: { supported: true },
    bulk: { supported: true, maxOperations: 100, maxPayloadSize: 1_048_576 },
    filter: { supported: true, maxResults: 200 },
    changePassword: { supported: false },
    sort: { supported: true },
    etag: { supported: true },
  })
})

test('there are two kinds of resources and three schemas, each at its own address', async () => {
  const { body: types } = await scim.get('/ResourceTypes')
  expect(
    types.Resources.map(({ id, endpoint, schema, schemaExtensions }) => [id, endpoint, schema, schemaExtensions]),
  ).toEqual([
    ['User', '/Users', USER, [{ schema: ENTERPRISE, required: false }]],
    ['Group', '/Groups', GROUP, []],
  ])
  const { body: schemas } = await scim.get('/Schemas?startIndex=2&sortBy=id')
  expect(schemas.Resources.map(({ id }) => id)).toEqual([USER, ENTERPRISE, GROUP])
  for (const one of [...types.Resources, ...schemas.Resources]) {
    expect((await scim.get(one.meta.location.slice(scim.baseUrl.length))).body).toEqual(one)
  }
})

test('whatever a user shows is in the schemas', async () => {
  const { body: schemas } = await scim.get('/Schemas')
  const namesOf = (urn: string) => {
    const schema = schemas.Resources.find(({ id }) => id === urn)
    return ((schema?.attributes ?? []) as { name: string }[]).map(({ name }) => name)
  }
  const {
    schemas: _,
    id,
    externalId,
    meta,
    [ENTERPRISE]: enterprise,
    ...own
  } = (await scim.get('/Users/user_001')).body
  expect(namesOf(USER)).toEqual(expect.arrayContaining(Object.keys(own)))
  expect(namesOf(ENTERPRISE)).toEqual(expect.arrayContaining(Object.keys(enterprise as object)))
  expect([id, externalId, meta]).not.toContain(undefined)
})

test.each(['/ServiceProviderConfig', '/ResourceTypes', '/ResourceTypes/User', '/Schemas', `/Schemas/${USER}`])(
  '%s cannot be filtered',
  async (path) => {
    expect(await scim.get(`${path}?filter=id%20pr`)).toMatchObject({ status: 403, body: errorOf(403) })
  },
)

test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('%s /Me is not supported', async (method) => {
  expect(await scim.send(method, '/Me')).toMatchObject({ status: 501, body: errorOf(501) })
})

test('errors are those of SCIM at its own address, and those of the REST API elsewhere', async () => {
  const unknown = await scim.get('/Devices')
  expect([unknown.status, unknown.body]).toEqual([404, errorOf(404)])
  const method = await scim.send('PUT', '/Users')
  expect([method.status, method.body, method.headers.get('allow')]).toEqual([405, errorOf(405), 'GET, HEAD, POST'])
  expect((await scim.get('/Users', { authorization: 'Bearer nobody' })).body).toEqual(errorOf(401))
  const forbidden = await scim.get('/Users', { authorization: 'Bearer workbeats-users' })
  expect([forbidden.status, forbidden.body]).toEqual([403, errorOf(403)])
  expect(forbidden.headers.get('www-authenticate')).toContain('scope="scim:read"')
  const elsewhere = await sandbox.fetch(`${sandbox.origin}/workbeats/scim/v3/Users`)
  expect([elsewhere.status, await elsewhere.json()]).toEqual([404, { message: 'Resource not found' }])
})

test('a token that may only read does not write', async () => {
  await using world = await sandbox.fork()
  const place = { api: 'workbeats', collection: 'application_tokens', id: 'token_009' }
  await world.putRecord(place, { ...(await world.record(place)), scopes: ['scim:read'] })
  const reader = new ScimClient(world)
  expect(
    (await reader.post('/.search', { schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'] })).status,
  ).toBe(200)
  for (const answer of [
    await reader.post('/Users', { schemas: [USER], userName: 'n@company.com' }),
    await reader.patch('/Users/user_001', { op: 'remove', path: 'title' }),
    await reader.delete('/Users/user_001'),
    await reader.bulk([{ method: 'DELETE', path: '/Users/user_001' }]),
  ])
    expect([answer.status, answer.body]).toEqual([403, errorOf(403)])
})

test('it answers by host name, in a workspace, and says so in its addresses', async () => {
  const { port } = new URL(sandbox.origin)
  const { callWire } = await import('../../../http/wire.ts')
  const headers = { host: `workbeats.localhost:${port}`, authorization: 'Bearer workbeats-scim' }
  const { status, body } = await callWire(sandbox.origin, '/~by-host/scim/v2/Users/user_001', { headers })
  const location = `http://workbeats.localhost:${port}/~by-host/scim/v2/Users/user_001`
  expect([status, (body as { meta: object }).meta]).toEqual([200, expect.objectContaining({ location })])
})

test('the version of a resource is the same wherever it is asked for', async () => {
  const world = await sandbox.fork()
  const { body } = await new ScimClient(world).get('/Users/user_001')
  expect(body.meta.version).toBe((await scim.get('/Users/user_001')).body.meta.version)
})
