import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { errorOf, GROUP, ScimClient } from './client.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const open = async () => {
  const world = await sandbox.fork()
  return { world, scim: new ScimClient(world) }
}

const members = (body: { members?: readonly { value: string }[] }) => (body.members ?? []).map(({ value }) => value)

test('a group is a department, and its members are those who work there', async () => {
  const { scim } = await open()
  const created = await scim.post('/Groups', {
    schemas: [GROUP],
    displayName: 'Lighting',
    externalId: 'g-1',
    members: [{ value: 'user_047' }, { value: 'user_001', type: 'User', display: 'whoever' }],
  })
  expect(created.status).toBe(201)
  expect(created.headers.get('location')).toBe(`${scim.baseUrl}/Groups/dept_012`)
  const member = (value: string, display: string) => ({
    value,
    $ref: `${scim.baseUrl}/Users/${value}`,
    type: 'User',
    display,
  })
  expect(created.body).toEqual({
    schemas: [GROUP],
    id: 'dept_012',
    externalId: 'g-1',
    displayName: 'Lighting',
    members: [member('user_001', 'John Doe'), member('user_047', 'Wong Li Wen')],
    meta: {
      resourceType: 'Group',
      created: '2026-03-02T09:00:00Z',
      lastModified: '2026-03-02T09:00:00Z',
      location: `${scim.baseUrl}/Groups/dept_012`,
      version: created.headers.get('etag'),
    },
  })
  expect((await scim.rest('users/user_001')).attributes.department).toEqual({ id: 'dept_012', name: 'Lighting' })
  expect(members((await scim.get('/Groups/dept_001')).body)).not.toContain('user_001')
})

test('joining one group is leaving another, and both have changed', async () => {
  const { scim } = await open()
  const old = (await scim.get('/Groups/dept_001')).body
  const { body } = await scim.patch('/Groups/dept_002', { op: 'add', path: 'members', value: [{ value: 'user_001' }] })
  expect(members(body)).toContain('user_001')
  expect(body.meta.lastModified).toBe('2026-03-02T09:00:00Z')
  const left = (await scim.get('/Groups/dept_001')).body
  expect(members(left)).toEqual(members(old).filter((id) => id !== 'user_001'))
  expect(left.meta.lastModified).toBe('2026-03-02T09:00:00Z')
})

test('adding a member again, and removing one who is none, changes nothing', async () => {
  const { scim } = await open()
  const before = (await scim.get('/Groups/dept_001')).body
  const again = await scim.patch('/Groups/dept_001', { op: 'add', path: 'members', value: [{ value: 'user_001' }] })
  expect([again.status, again.body]).toEqual([200, before])
  const none = await scim.patch('/Groups/dept_001', { op: 'remove', path: 'members[value eq "user_003"]' })
  expect([none.status, none.body]).toEqual([200, before])
})

test('members are replaced and removed as a whole', async () => {
  const { scim } = await open()
  const replaced = await scim.patch('/Groups/dept_001', {
    op: 'replace',
    path: 'members',
    value: [{ value: 'user_003' }],
  })
  expect(members(replaced.body)).toEqual(['user_003'])
  expect((await scim.rest('users/user_001')).attributes.department).toBeNull()
  const emptied = await scim.patch('/Groups/dept_001', { op: 'remove', path: 'members' })
  expect(emptied.body).not.toHaveProperty('members')
  const put = await scim.put('/Groups/dept_001', {
    schemas: [GROUP],
    displayName: 'R&D',
    members: [{ value: 'user_001' }],
  })
  expect([put.body.displayName, members(put.body)]).toEqual(['R&D', ['user_001']])
})

test('a deleted group leaves its users without a department, and the groups below it at the top', async () => {
  const { world, scim } = await open()
  expect((await scim.delete('/Groups/dept_001')).status).toBe(204)
  expect((await scim.get('/Groups/dept_001')).status).toBe(404)
  expect((await scim.rest('users/user_001')).attributes.department).toBeNull()
  expect(await world.record({ api: 'workbeats', collection: 'departments', id: 'dept_004' })).toMatchObject({
    parent_id: null,
  })
  expect((await scim.get('/Users/user_001')).body).not.toHaveProperty('groups')
})

test.each([
  ['no name', { displayName: undefined }, 400, 'invalidValue'],
  ['the name of another one, in any case', { displayName: 'FINANCE' }, 409, 'uniqueness'],
  ['an unknown member', { members: [{ value: 'user_999' }] }, 400, 'invalidValue'],
  ['a group as a member', { members: [{ value: 'dept_002', type: 'Group' }] }, 400, 'invalidValue'],
  ['a member without an id', { members: [{ type: 'User' }] }, 400, 'invalidValue'],
])('%s is refused, and nothing changes', async (_, changes, status, scimType) => {
  const { scim } = await open()
  const before = (await scim.get('/Groups')).body
  const wanted = { schemas: [GROUP], displayName: 'Lighting', members: [{ value: 'user_001' }], ...changes }
  expect(await scim.post('/Groups', wanted)).toMatchObject({ status, body: errorOf(status, scimType) })
  expect(await scim.put('/Groups/dept_002', wanted)).toMatchObject({ status, body: errorOf(status, scimType) })
  expect((await scim.get('/Groups')).body).toEqual(before)
})

test.each([
  ['removing the name', { op: 'remove', path: 'displayName' }, 'mutability'],
  [
    'changing who a member is',
    { op: 'replace', path: 'members[value eq "user_001"].value', value: 'user_002' },
    'mutability',
  ],
  [
    'changing a member',
    { op: 'replace', path: 'members[value eq "user_001"]', value: { value: 'user_002' } },
    'mutability',
  ],
  [
    'writing what the service knows',
    { op: 'replace', path: 'meta.created', value: '2020-01-01T00:00:00Z' },
    'mutability',
  ],
  ['writing another id', { op: 'replace', value: { id: 'dept_999', displayName: 'X' } }, 'mutability'],
])('%s is refused', async (_, operation, scimType) => {
  const { scim } = await open()
  const before = (await scim.get('/Groups/dept_001')).body
  expect(await scim.patch('/Groups/dept_001', operation)).toMatchObject({ status: 400, body: errorOf(400, scimType) })
  expect((await scim.get('/Groups/dept_001')).body).toEqual(before)
})
