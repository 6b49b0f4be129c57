import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { ENTERPRISE, errorOf, ScimClient, USER } from './client.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const open = async () => {
  const world = await sandbox.fork()
  return { world, scim: new ScimClient(world) }
}

const nadia = { schemas: [USER], userName: 'nadia.ismail@company.com' }

test('a seeded user has the attributes of the mapping', async () => {
  const { scim } = await open()
  const { status, headers, body } = await scim.get('/Users/user_001')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('application/scim+json; charset=utf-8')
  expect(headers.get('etag')).toBe(body.meta.version)
  expect(body).toEqual({
    schemas: [USER, ENTERPRISE],
    id: 'user_001',
    externalId: 'idp-7f3a',
    userName: 'john.doe@company.com',
    name: { formatted: 'John Doe', givenName: 'John', familyName: 'Doe' },
    displayName: 'John Doe',
    nickName: 'John',
    title: 'Software Engineer',
    active: true,
    emails: [{ value: 'john.doe@company.com', type: 'work', primary: true }],
    phoneNumbers: [{ value: '+60123456789', type: 'mobile' }],
    addresses: [{ formatted: 'Level 12, Menara Pelita, Jalan Ampang, 50450 Kuala Lumpur', type: 'work' }],
    groups: [{ value: 'dept_001', $ref: `${scim.baseUrl}/Groups/dept_001`, display: 'Engineering', type: 'direct' }],
    [ENTERPRISE]: {
      employeeNumber: 'S0001',
      department: 'Engineering',
      manager: { value: 'user_002', $ref: `${scim.baseUrl}/Users/user_002`, displayName: 'Aisha Rahman' },
    },
    meta: {
      resourceType: 'User',
      created: '2026-01-05T01:00:00Z',
      lastModified: expect.any(String),
      location: `${scim.baseUrl}/Users/user_001`,
      version: expect.stringMatching(/^W\/"[0-9a-f]{16}"$/),
    },
  })
})

test('a user made by SCIM is in the REST API at once, with the department and position that were not there', async () => {
  const { scim } = await open()
  const created = await scim.post('/Users', {
    ...nadia,
    name: { givenName: 'Nadia', familyName: 'Ismail' },
    nickName: 'Nad',
    title: 'Illusionist',
    phoneNumbers: [
      { value: '+60300000000', type: 'work' },
      { value: '+60123450009', type: 'Mobile' },
    ],
    addresses: [{ type: 'work', formatted: 'Penang Office' }],
    [ENTERPRISE]: { department: 'Magic', manager: { value: 'user_002' } },
  })
  expect(created.status).toBe(201)
  expect(created.headers.get('location')).toBe(created.body.meta.location)
  const { status, attributes } = await scim.rest(`users/${created.body.id}`)
  expect(status).toBe(200)
  expect(attributes).toEqual({
    staffId: 'S0049',
    email: 'nadia.ismail@company.com',
    name: 'Nadia Ismail',
    preferred_name: 'Nad',
    phone: '+60123450009',
    status: 'active',
    department: { id: 'dept_012', name: 'Magic' },
    position: { id: expect.any(String), name: 'Illusionist' },
    work_locations: [{ id: 'loc_002', name: 'Penang Office', is_primary: true }],
  })
  expect(await scim.find('/Groups', 'displayName eq "magic"')).toEqual(['dept_012'])
})

test('what the REST API has no place for comes back as it was sent', async () => {
  const { scim } = await open()
  const sent = {
    ...nadia,
    externalId: 'idp-1',
    name: { givenName: 'Nadia', familyName: 'Ismail', middleName: 'A.', honorificPrefix: 'Dr' },
    userType: 'Contractor',
    locale: 'ms-MY',
    timezone: 'Asia/Kuala_Lumpur',
    preferredLanguage: 'ms',
    profileUrl: 'https://people.example/nadia',
    emails: [
      { value: 'nadia.ismail@company.com', type: 'work', primary: true },
      { value: 'nadia@home.example', type: 'home' },
    ],
    phoneNumbers: [{ value: '+60123450009', type: 'work' }],
    addresses: [{ type: 'home', locality: 'Ipoh', country: 'MY' }],
    roles: [{ value: 'approver', primary: true }],
    [ENTERPRISE]: { costCenter: '4130', organization: 'Company', division: 'Events', employeeNumber: 'X-77' },
  }
  const { body } = await scim.post('/Users', sent)
  const { body: read } = await scim.get(`/Users/${body.id}`)
  expect(read).toEqual(body)
  expect(read).toMatchObject({
    ...sent,
    schemas: [USER, ENTERPRISE],
    name: { ...sent.name, formatted: 'Nadia Ismail' },
  })
  expect((await scim.rest(`users/${body.id}`)).attributes).toMatchObject({ staffId: 'X-77', phone: '+60123450009' })
})

test('names count in any case, null and empty are not there, and what only the service writes is skipped', async () => {
  const { scim } = await open()
  const { status, body } = await scim.post('/Users', {
    schemas: [USER.toUpperCase()],
    USERNAME: 'nadia.ismail@company.com',
    DisplayName: 'Nadia',
    active: 'False',
    nickName: null,
    title: '',
    emails: [],
    id: 'user_001',
    meta: { created: '1999-01-01T00:00:00Z' },
    groups: [{ value: 'dept_002' }],
    password: 'secret',
    colour: 'red',
  })
  expect(status).toBe(201)
  expect(body).toEqual({
    schemas: [USER, ENTERPRISE],
    id: 'user_049',
    userName: 'nadia.ismail@company.com',
    name: { formatted: 'Nadia' },
    displayName: 'Nadia',
    active: false,
    emails: [{ value: 'nadia.ismail@company.com', type: 'work', primary: true }],
    [ENTERPRISE]: { employeeNumber: 'S0049' },
    meta: expect.objectContaining({ created: '2026-03-02T09:00:00Z', lastModified: '2026-03-02T09:00:00Z' }),
  })
  expect(JSON.stringify(await scim.get(`/Users/${body.id}?attributes=password`))).not.toContain('secret')
})

test.each([
  ['no userName', { userName: undefined }, 'invalidValue'],
  ['a userName that is no address, and no other', { userName: 'nadia' }, 'invalidValue'],
  ['an address that is none', { emails: [{ value: 'nadia(at)company.com' }] }, 'invalidValue'],
  ['an object for text', { displayName: { first: 'Nadia' } }, 'invalidValue'],
  ['text for an object', { name: 'Nadia' }, 'invalidValue'],
  ['active of neither kind', { active: 'yes' }, 'invalidValue'],
  [
    'two primary addresses',
    {
      emails: [
        { value: 'a@b.example', primary: true },
        { value: 'c@d.example', primary: true },
      ],
    },
    'invalidValue',
  ],
  ['an unknown manager', { [ENTERPRISE]: { manager: { value: 'user_999' } } }, 'invalidValue'],
  ['a name that is too long', { displayName: 'x'.repeat(256) }, 'invalidValue'],
  ['the schema of groups', { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'] }, 'invalidSyntax'],
])('%s is refused, and nobody is created', async (_, changes, scimType) => {
  const { scim } = await open()
  const { status, body } = await scim.post('/Users', { ...nadia, ...changes })
  expect([status, body]).toEqual([400, errorOf(400, scimType)])
  expect((await scim.get('/Users?count=0')).body.totalResults).toBe(48)
})

test.each([
  ['userName in another case', { userName: 'JOHN.DOE@company.com' }],
  ['address', { emails: [{ value: 'john.doe@company.com', type: 'work' }] }],
  ['employeeNumber', { [ENTERPRISE]: { employeeNumber: 'S0001' } }],
])('a %s that is in use is a conflict, when creating and when changing', async (_, changes) => {
  const { scim } = await open()
  expect(await scim.post('/Users', { ...nadia, ...changes })).toMatchObject({
    status: 409,
    body: errorOf(409, 'uniqueness'),
  })
  const before = await scim.get('/Users/user_003')
  const put = await scim.put('/Users/user_003', { ...nadia, ...changes })
  expect(put).toMatchObject({ status: 409, body: errorOf(409, 'uniqueness') })
  const [[name, value] = []] = Object.entries(changes)
  expect((await scim.patch('/Users/user_003', { op: 'replace', path: name, value })).status).toBe(409)
  expect((await scim.get('/Users/user_003')).body).toEqual(before.body)
})

test('a user name may differ from the address; a new name moves an address that was the same', async () => {
  const { scim } = await open()
  const { body } = await scim.post('/Users', {
    ...nadia,
    userName: 'nadia',
    emails: [{ value: 'n@company.com', type: 'work' }],
  })
  expect([body.userName, (await scim.rest(`users/${body.id}`)).attributes.email]).toEqual(['nadia', 'n@company.com'])
  expect(
    (await scim.post('/Users', { ...nadia, userName: 'NADIA', emails: [{ value: 'other@company.com' }] })).status,
  ).toBe(409)
  await scim.patch('/Users/user_003', { op: 'replace', path: 'userName', value: 'wlt@company.com' })
  expect((await scim.rest('users/user_003')).attributes.email).toBe('wlt@company.com')
  await scim.patch('/Users/user_003', { op: 'replace', path: 'emails[type eq "work"].value', value: 'wei@company.com' })
  expect((await scim.rest('users/user_003')).attributes.email).toBe('wei@company.com')
  expect((await scim.get('/Users/user_003')).body.userName).toBe('wlt@company.com')
})

test('replacing clears what is left out, but not the staff number, the department and the status', async () => {
  const { scim } = await open()
  await scim.patch(
    '/Users/user_001',
    { op: 'replace', path: 'active', value: false },
    { op: 'add', path: 'locale', value: 'en' },
  )
  const { status, body } = await scim.put('/Users/user_001', {
    schemas: [USER],
    id: 'ignored',
    userName: 'john.doe@company.com',
    displayName: 'John D.',
  })
  expect(status).toBe(200)
  expect(body).not.toHaveProperty('locale')
  expect(body).toMatchObject({ id: 'user_001', displayName: 'John D.', active: false })
  expect((await scim.rest('users/user_001')).attributes).toEqual({
    staffId: 'S0001',
    email: 'john.doe@company.com',
    name: 'John D.',
    preferred_name: null,
    phone: null,
    status: 'inactive',
    department: { id: 'dept_001', name: 'Engineering' },
    position: null,
    work_locations: [{ id: 'loc_001', name: 'Kuala Lumpur HQ', is_primary: true }],
  })
})

test('whoever has left stays so until activated', async () => {
  const { scim } = await open()
  const [id = ''] = await scim.find('/Users', 'userName eq "amina.diallo@company.com"')
  await scim.patch(`/Users/${id}`, { op: 'replace', path: 'active', value: false })
  expect((await scim.rest(`users/${id}`)).attributes.status).toBe('terminated')
  await scim.patch(`/Users/${id}`, { op: 'replace', path: 'active', value: true })
  expect((await scim.rest(`users/${id}`)).attributes.status).toBe('active')
})

test('a deleted user is gone everywhere, and the name is free again', async () => {
  const { world, scim } = await open()
  expect((await scim.delete('/Users/user_002')).status).toBe(204)
  expect((await scim.delete('/Users/user_002')).status).toBe(404)
  expect(await scim.get('/Users/user_002')).toMatchObject({ status: 404, body: errorOf(404) })
  expect((await scim.rest('users/user_002')).status).toBe(404)
  expect(await scim.find('/Users', 'id eq "user_002"')).toEqual([])
  expect(await scim.find('/Users', `${ENTERPRISE}:manager.value eq "user_002"`)).toEqual([])
  expect(
    (await world.records({ api: 'workbeats', collection: 'scim_users' })).records.map(({ id }) => id),
  ).not.toContain('user_002')
  const again = await scim.post('/Users', { ...nadia, userName: 'aisha.rahman@company.com' })
  expect([again.status, again.body.id]).toEqual([201, 'user_049'])
})

test('a change made elsewhere is seen here, and changes the entity tag', async () => {
  const { world, scim } = await open()
  const { body: before } = await scim.get('/Users/user_001')
  const place = { api: 'workbeats', collection: 'departments', id: 'dept_001' }
  await world.putRecord(place, { ...(await world.record(place)), name: 'R&D' })
  const { body } = await scim.get('/Users/user_001')
  expect(body[ENTERPRISE]).toMatchObject({ department: 'R&D' })
  expect(body.meta.version).not.toBe(before.meta.version)
})

test('entity tags: not sent again, and not written over', async () => {
  const { scim } = await open()
  const { version } = (await scim.get('/Users/user_001')).body.meta
  const unchanged = await scim.get('/Users/user_001', { 'if-none-match': `W/"other", ${version}` })
  expect([unchanged.status, unchanged.headers.get('etag'), unchanged.body]).toEqual([304, version, undefined])
  expect((await scim.get('/Users/user_001', { 'if-none-match': 'W/"other"' })).status).toBe(200)
  const stale = { 'if-match': 'W/"other"' }
  const wanted = { schemas: [USER], userName: 'john.doe@company.com' }
  expect(await scim.put('/Users/user_001', wanted, stale)).toMatchObject({ status: 412, body: errorOf(412) })
  expect((await scim.delete('/Users/user_001', stale)).status).toBe(412)
  const patch = {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: [{ op: 'remove', path: 'title' }],
  }
  expect((await scim.send('PATCH', '/Users/user_001', patch, stale)).status).toBe(412)
  expect((await scim.get('/Users/user_001')).body.meta.version).toBe(version)
  const changed = await scim.send('PATCH', '/Users/user_001', patch, { 'if-match': version })
  expect(changed.status).toBe(200)
  expect(changed.headers.get('etag')).not.toBe(version)
  expect((await scim.delete('/Users/user_001', { 'if-match': '*' })).status).toBe(204)
})

test('the token says which environment is meant; another one in the header is refused', async () => {
  const world = await sandbox.fork()
  const uat = new ScimClient(world, { authorization: 'Bearer workbeats-uat-full' })
  expect((await uat.get('/Users')).body.totalResults).toBe(2)
  const { body } = await uat.post('/Users', nadia)
  expect(await new ScimClient(world).find('/Users', 'userName sw "nadia"')).toEqual([])
  expect((await new ScimClient(world).get('/Users', { 'x-environment': 'staging' })).status).toBe(200)
  const other = await new ScimClient(world).get(`/Users/${body.id}`, { 'x-environment': 'uat' })
  expect(other).toMatchObject({ status: 401, body: errorOf(401) })
  expect(other.headers.get('www-authenticate')).toBe('Bearer realm="workbeats", error="invalid_token"')
})
