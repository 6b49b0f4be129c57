import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { ENTERPRISE, errorOf, GROUP, ScimClient, USER } from './client.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const open = async () => new ScimClient(await sandbox.fork())

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const user = (bulkId: string, more: object = {}) => ({
  method: 'POST',
  path: '/Users',
  bulkId,
  data: { schemas: [USER], userName: `${bulkId}@company.com`, ...more },
})
const group = (bulkId: string, members: readonly string[]) => ({
  method: 'POST',
  path: '/Groups',
  bulkId,
  data: { schemas: [GROUP], displayName: bulkId, members: members.map((value) => ({ value })) },
})
const reportsTo = (value: string) => ({ [ENTERPRISE]: { manager: { value } } })
const statuses = (body: { Operations: readonly Record<string, unknown>[] }) =>
  body.Operations.map(({ status }) => status)

test('operations are done in order, and each result tells where its resource is', async () => {
  const scim = await open()
  const { version } = (await scim.get('/Users/user_003')).body.meta
  const { status, body } = await scim.bulk([
    user('nadia'),
    {
      method: 'PUT',
      path: '/Users/user_003',
      version,
      data: { schemas: [USER], userName: 'wei.ling.tan@company.com', title: 'Lead' },
    },
    {
      method: 'PATCH',
      path: '/Groups/dept_002',
      data: { schemas: [PATCH], Operations: [{ op: 'add', path: 'members', value: [{ value: 'bulkId:nadia' }] }] },
    },
    { method: 'patch', path: '/Users/user_001', data: [{ op: 'replace', path: 'active', value: false }] },
    { method: 'DELETE', path: '/Users/user_005' },
  ])
  expect(status).toBe(200)
  const versionOf = async (path: string) => (await scim.get(path)).body.meta.version
  const result = async (method: string, path: string, code: string) => {
    return { method, version: await versionOf(path), location: `${scim.baseUrl}${path}`, status: code }
  }
  expect(body).toEqual({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkResponse'],
    Operations: [
      { ...(await result('POST', '/Users/user_049', '201')), bulkId: 'nadia', version: expect.any(String) },
      await result('PUT', '/Users/user_003', '200'),
      await result('PATCH', '/Groups/dept_002', '200'),
      await result('patch', '/Users/user_001', '200'),
      { method: 'DELETE', location: `${scim.baseUrl}/Users/user_005`, status: '204' },
    ],
  })
  expect((await scim.rest('users/user_049')).attributes.department).toEqual({ id: 'dept_002', name: 'Human Resources' })
  expect((await scim.rest('users/user_001')).attributes.status).toBe('inactive')
  expect((await scim.rest('users/user_005')).status).toBe(404)
})

test('an operation that fails leaves nothing behind, and those beside it are done', async () => {
  const scim = await open()
  const { body } = await scim.bulk([
    user('one'),
    group('Lost', ['user_001', 'user_999']),
    {
      method: 'PATCH',
      path: '/Users/user_001',
      data: {
        schemas: [PATCH],
        Operations: [
          { op: 'remove', path: 'title' },
          { op: 'remove', path: 'userName' },
        ],
      },
    },
    { method: 'DELETE', path: '/Users/user_999' },
    {
      method: 'PUT',
      path: '/Users/user_003',
      version: 'W/"old"',
      data: { schemas: [USER], userName: 'x@company.com' },
    },
    { method: 'GET', path: '/Users/user_001' },
    { method: 'POST', path: '/Users', data: { schemas: [USER], userName: 'nameless@company.com' } },
    { method: 'POST', path: '/Devices', bulkId: 'device', data: {} },
    user('two'),
  ])
  expect(statuses(body)).toEqual(['201', '400', '400', '404', '412', '400', '400', '404', '201'])
  expect(body.Operations[1]).toEqual({
    method: 'POST',
    bulkId: 'Lost',
    status: '400',
    response: errorOf(400, 'invalidValue'),
  })
  expect(body.Operations[2]).toEqual({
    method: 'PATCH',
    location: `${scim.baseUrl}/Users/user_001`,
    status: '400',
    response: errorOf(400, 'mutability'),
  })
  expect(await scim.find('/Groups', 'displayName eq "Lost"')).toEqual([])
  expect((await scim.rest('users/user_001')).attributes).toMatchObject({
    department: { name: 'Engineering' },
    position: { name: 'Software Engineer' },
  })
  expect(await scim.find('/Users', 'userName sw "one@" or userName sw "two@"')).toEqual(['user_049', 'user_050'])
})

test('failOnErrors ends it after so many errors; what was done stays', async () => {
  const scim = await open()
  const bad = { method: 'DELETE', path: '/Users/user_999' }
  const { body } = await scim.bulk([bad, user('one'), bad, user('two')], { failOnErrors: 2 })
  expect(statuses(body)).toEqual(['404', '201', '404'])
  expect(await scim.find('/Users', 'userName sw "one@" or userName sw "two@"')).toHaveLength(1)
})

test('what is referred to is created first', async () => {
  const scim = await open()
  const { body } = await scim.bulk([
    group('Lighting', ['bulkId:a', 'bulkId:b']),
    user('a', reportsTo('bulkId:b')),
    user('b'),
  ])
  expect(statuses(body)).toEqual(['201', '201', '201'])
  expect(body.Operations.map(({ bulkId }) => bulkId)).toEqual(['Lighting', 'a', 'b'])
  const [lighting = ''] = await scim.find('/Groups', 'displayName eq "Lighting"')
  expect((await scim.get(`/Groups/${lighting}`)).body.members).toHaveLength(2)
})

test('a path may refer to what another operation creates', async () => {
  const scim = await open()
  const { body } = await scim.bulk([
    user('a'),
    {
      method: 'PATCH',
      path: '/Users/bulkId:a',
      data: { schemas: [PATCH], Operations: [{ op: 'add', path: 'title', value: 'Rigger' }] },
    },
  ])
  expect(body.Operations[1]).toMatchObject({ status: '200', location: `${scim.baseUrl}/Users/user_049` })
  expect((await scim.get('/Users/user_049')).body.title).toBe('Rigger')
})

test('users that report to each other in a circle get their managers', async () => {
  const scim = await open()
  const ring = ['a', 'b', 'c'].map((name, place, all) => user(name, reportsTo(`bulkId:${all[(place + 1) % 3]}`)))
  const { body } = await scim.bulk(ring)
  expect(statuses(body)).toEqual(['201', '201', '201'])
  const idOf = async (name: string) => (await scim.find('/Users', `userName eq "${name}@company.com"`))[0]
  for (const [name, manager] of ['ab', 'bc', 'ca']) {
    const { body: read } = await scim.get(`/Users/${await idOf(String(name))}`)
    expect(read[ENTERPRISE]).toMatchObject({ manager: { value: await idOf(String(manager)) } })
    const made = body.Operations.find(({ bulkId }) => bulkId === name)
    expect(made).toMatchObject({ location: read.meta.location, version: read.meta.version })
  }
})

test('a circle that cannot be closed is a conflict, and its resources are not there', async () => {
  const scim = await open()
  const { body } = await scim.bulk([
    user('a', { ...reportsTo('bulkId:b'), displayName: 'x'.repeat(256) }),
    user('b', reportsTo('bulkId:a')),
  ])
  expect(statuses(body)).toEqual(['400', '409'])
  expect(body.Operations[1]?.response).toEqual(errorOf(409, 'invalidValue'))
  expect(await scim.find('/Users', 'userName sw "a@" or userName sw "b@"')).toEqual([])
})

test('a reference to nothing is a conflict', async () => {
  const scim = await open()
  const { body } = await scim.bulk([
    group('Lighting', ['bulkId:nobody']),
    { method: 'DELETE', path: '/Users/bulkId:nobody' },
  ])
  expect(body.Operations.map(({ response }) => response)).toEqual([
    errorOf(409, 'invalidValue'),
    errorOf(409, 'invalidValue'),
  ])
})

test('more than the limits is refused as a whole', async () => {
  const scim = await open()
  const many = Array.from({ length: 101 }, (_, n) => user(`u${n}`))
  expect(await scim.bulk(many)).toMatchObject({ status: 413, body: errorOf(413) })
  const long = [user('long', { displayName: 'x'.repeat(1_048_576) })]
  expect(await scim.bulk(long)).toMatchObject({ status: 413, body: errorOf(413) })
  expect(await scim.bulk([user('a'), user('a')])).toMatchObject({ status: 400, body: errorOf(400, 'invalidValue') })
  const schemas = { schemas: [USER] }
  expect(await scim.bulk([user('a')], schemas)).toMatchObject({ status: 400, body: errorOf(400, 'invalidSyntax') })
  expect((await scim.get('/Users?count=0')).body.totalResults).toBe(48)
})
