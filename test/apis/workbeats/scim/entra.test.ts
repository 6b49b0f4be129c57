import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { ENTERPRISE, GROUP, ScimClient, USER } from './client.ts'

/**
 * The requests that Microsoft Entra sends to a SCIM endpoint, in the order and with the quirks of Microsoft's guide for
 * those who build one: capital letters in `op`, booleans as text, `$ref: null`, values beside the path of a remove.
 */
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const newUser = {
  schemas: [USER, ENTERPRISE],
  externalId: '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef',
  userName: 'Test_User_ab6490ee@testuser.com',
  active: true,
  emails: [{ primary: true, type: 'work', value: 'Test_User_fd0ea19b@testuser.com' }],
  meta: { resourceType: 'User' },
  name: { formatted: 'givenName familyName', familyName: 'familyName', givenName: 'givenName' },
  roles: [],
}

test('a user is looked for, created, found, changed, disabled and deleted', async () => {
  const scim = new ScimClient(await sandbox.fork())
  const byName = `/Users?filter=${encodeURIComponent('userName eq "Test_User_ab6490ee@testuser.com"')}`
  const none = await scim.get(byName)
  expect([none.status, none.body.totalResults, none.body.Resources]).toEqual([200, 0, []])

  const created = await scim.post('/Users', newUser)
  const { roles: _, meta: __, ...echoed } = newUser
  expect(created).toMatchObject({ status: 201, body: { ...echoed, meta: { resourceType: 'User' } } })
  const path = `/Users/${created.body.id}`
  expect((await scim.get(path)).body).toEqual(created.body)
  expect((await scim.get(byName)).body.Resources).toEqual([created.body])
  const byExternalId = `externalId eq "${newUser.externalId}"`
  expect(await scim.find('/Users', byExternalId)).toEqual([created.body.id])
  expect((await scim.post('/Users', newUser)).status).toBe(409)

  const changed = await scim.patch(
    path,
    { op: 'Replace', path: 'emails[type eq "work"].value', value: 'updatedEmail@microsoft.com' },
    { op: 'Replace', path: 'name.familyName', value: 'updatedFamilyName' },
  )
  expect(changed).toMatchObject({
    status: 200,
    body: {
      userName: newUser.userName,
      emails: [{ value: 'updatedEmail@microsoft.com', type: 'work', primary: true }],
      name: { familyName: 'updatedFamilyName', givenName: 'givenName' },
    },
  })
  const renamed = await scim.patch(path, { op: 'Replace', path: 'userName', value: '5b50642d@contoso.com' })
  expect(renamed).toMatchObject({ status: 200, body: { userName: '5b50642d@contoso.com' } })

  const disabled = await scim.patch(path, { op: 'Replace', path: 'active', value: 'False' })
  expect(disabled).toMatchObject({ status: 200, body: { active: false } })
  expect((await scim.rest(`users/${created.body.id}`)).attributes).toMatchObject({
    email: 'updatedEmail@microsoft.com',
    name: 'givenName updatedFamilyName',
    status: 'inactive',
  })
  expect((await scim.patch(path, { op: 'Replace', path: 'active', value: false })).body).toEqual(disabled.body)

  expect((await scim.delete(path)).status).toBe(204)
  expect((await scim.get(path)).status).toBe(404)
  expect(await scim.find('/Users', byExternalId)).toEqual([])
})

test('attributes are added one by one, to items that are not there yet', async () => {
  const scim = new ScimClient(await sandbox.fork())
  const { body } = await scim.post('/Users', {
    schemas: [USER, ENTERPRISE],
    userName: 'UserName123@testuser.com',
    active: 'True',
  })
  const changed = await scim.patch(
    `/Users/${body.id}`,
    { op: 'Add', path: 'displayName', value: 'Test User' },
    { op: 'Add', path: 'title', value: 'Rigger' },
    { op: 'Add', path: 'addresses[type eq "work"].locality', value: 'Ipoh' },
    { op: 'Add', path: 'addresses[type eq "work"].country', value: 'MY' },
    { op: 'Add', path: 'phoneNumbers[type eq "mobile"].value', value: '+60123450009' },
    { op: 'Add', path: `${ENTERPRISE}:employeeNumber`, value: 'X-1' },
    { op: 'Add', path: `${ENTERPRISE}:department`, value: 'Finance' },
    { op: 'Add', path: `${ENTERPRISE}:manager`, value: 'user_002' },
    { op: 'Add', value: { 'name.givenName': 'Test', 'name.familyName': 'User', [`${ENTERPRISE}:costCenter`]: '7' } },
  )
  expect(changed).toMatchObject({
    status: 200,
    body: {
      active: true,
      displayName: 'Test User',
      title: 'Rigger',
      name: { givenName: 'Test', familyName: 'User' },
      addresses: [{ type: 'work', locality: 'Ipoh', country: 'MY' }],
      phoneNumbers: [{ type: 'mobile', value: '+60123450009' }],
      [ENTERPRISE]: { employeeNumber: 'X-1', department: 'Finance', manager: { value: 'user_002' }, costCenter: '7' },
    },
  })
})

test('a group is created, found, renamed, filled, emptied and deleted', async () => {
  const scim = new ScimClient(await sandbox.fork())
  const user = (await scim.post('/Users', newUser)).body.id
  const created = await scim.post('/Groups', {
    schemas: [GROUP, 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group'],
    externalId: '8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159',
    displayName: 'displayName',
    meta: { resourceType: 'Group' },
  })
  expect(created).toMatchObject({
    status: 201,
    body: { externalId: '8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159', displayName: 'displayName' },
  })
  const path = `/Groups/${created.body.id}`
  const found = await scim.get(
    `/Groups?excludedAttributes=members&filter=${encodeURIComponent('displayName eq "displayName"')}`,
  )
  expect(found.body.Resources).toEqual([created.body])

  expect((await scim.patch(path, { op: 'Replace', path: 'displayName', value: '1879db59displayName' })).status).toBe(
    200,
  )
  expect((await scim.patch(path, { op: 'Add', path: 'members', value: [{ $ref: null, value: user }] })).status).toBe(
    200,
  )
  expect((await scim.get(`${path}?excludedAttributes=members`)).body).toMatchObject({
    displayName: '1879db59displayName',
  })
  expect(await scim.find('/Groups', `id eq "${created.body.id}" and members eq "${user}"`)).toEqual([created.body.id])
  expect((await scim.rest(`users/${user}`)).attributes.department).toEqual({
    id: created.body.id,
    name: '1879db59displayName',
  })

  expect((await scim.patch(path, { op: 'Remove', path: 'members', value: [{ $ref: null, value: user }] })).status).toBe(
    200,
  )
  expect((await scim.rest(`users/${user}`)).attributes.department).toBeNull()
  expect((await scim.get(path)).body).not.toHaveProperty('members')
  expect((await scim.delete(path)).status).toBe(204)
  expect((await scim.get(path)).status).toBe(404)
})
