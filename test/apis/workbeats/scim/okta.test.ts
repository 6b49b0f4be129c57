import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { GROUP, ScimClient, USER } from './client.ts'

/**
 * The requests that Okta sends to a SCIM 2.0 server, as its guide for those who build one describes them: users are read,
 * replaced as a whole and deactivated by a PATCH without a path; groups are renamed by one that repeats the id.
 */
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const newUser = {
  schemas: [USER],
  userName: 'test.user@okta.local',
  name: { givenName: 'Test', familyName: 'User' },
  emails: [{ primary: true, value: 'test.user@okta.local', type: 'work' }],
  displayName: 'Test User',
  locale: 'en-US',
  externalId: '00ujl29u0le5T6Aj10h7',
  groups: [],
  password: '1mz050nq',
  active: true,
}

test('a user is looked for, created, replaced, deactivated and activated again', async () => {
  const scim = new ScimClient(await sandbox.fork())
  expect((await scim.get('/Users?startIndex=1&count=2')).body).toMatchObject({ startIndex: 1, itemsPerPage: 2 })
  const filter = encodeURIComponent('userName eq "test.user@okta.local"')
  expect((await scim.get(`/Users?filter=${filter}&startIndex=1&count=100`)).body).toMatchObject({
    totalResults: 0,
    Resources: [],
  })

  const created = await scim.post('/Users', newUser)
  expect(created.status).toBe(201)
  const { groups: _, password: __, schemas: ___, ...kept } = newUser
  expect(created.body).toMatchObject(kept)
  expect(JSON.stringify(created.body)).not.toContain('1mz050nq')
  const path = `/Users/${created.body.id}`
  expect((await scim.get(path)).body).toEqual(created.body)

  const replaced = await scim.put(path, {
    schemas: [USER],
    id: created.body.id,
    userName: 'test.user@okta.local',
    name: { givenName: 'Another', middleName: 'Excited', familyName: 'User' },
    emails: [{ primary: true, value: 'test.user@okta.local', type: 'work', display: 'test.user@okta.local' }],
    active: true,
    groups: [],
    meta: { resourceType: 'User' },
  })
  expect(replaced).toMatchObject({
    status: 200,
    body: {
      name: { givenName: 'Another', middleName: 'Excited', familyName: 'User' },
      displayName: 'Another User',
      active: true,
    },
  })

  const off = await scim.patch(path, { op: 'replace', value: { active: false } })
  expect(off).toMatchObject({ status: 200, body: { active: false } })
  expect((await scim.rest(`users/${created.body.id}`)).attributes).toMatchObject({
    name: 'Another User',
    status: 'inactive',
  })
  const on = await scim.put(path, { ...newUser, active: true })
  expect(on).toMatchObject({ status: 200, body: { active: true, displayName: 'Test User' } })
})

test('a group is pushed, renamed, given other members and deleted', async () => {
  const scim = new ScimClient(await sandbox.fork())
  const first = (await scim.post('/Users', newUser)).body.id
  const second = (await scim.post('/Users', { ...newUser, userName: 'second.user@okta.local', emails: [] })).body.id
  const created = await scim.post('/Groups', { schemas: [GROUP], displayName: 'Test SCIMv2', members: [] })
  expect(created.status).toBe(201)
  const path = `/Groups/${created.body.id}`
  expect((await scim.get('/Groups?startIndex=1&count=100')).body.Resources.at(-1)).toEqual(created.body)

  const renamed = await scim.patch(path, {
    op: 'replace',
    value: { id: created.body.id, displayName: 'Test SCIMv2 Group' },
  })
  expect(renamed).toMatchObject({ status: 200, body: { displayName: 'Test SCIMv2 Group' } })
  const membersAfter = async (answer: Promise<{ body: { members?: readonly { value: string }[] } }>) =>
    ((await answer).body.members ?? []).map(({ value }) => value)
  const member = (value: string) => ({ value, display: 'test.user@okta.local' })
  expect(await membersAfter(scim.patch(path, { op: 'add', path: 'members', value: [member(first)] }))).toEqual([first])
  const swap = scim.patch(
    path,
    { op: 'remove', path: `members[value eq "${first}"]` },
    { op: 'add', path: 'members', value: [member(second)] },
  )
  expect(await membersAfter(swap)).toEqual([second])
  const put = scim.put(path, {
    schemas: [GROUP],
    id: created.body.id,
    displayName: 'Test SCIMv2 Group',
    members: [member(first)],
  })
  expect(await membersAfter(put)).toEqual([first])
  expect((await scim.rest(`users/${first}`)).attributes.department).toEqual({
    id: created.body.id,
    name: 'Test SCIMv2 Group',
  })

  expect((await scim.delete(path)).status).toBe(204)
  expect((await scim.rest(`users/${first}`)).attributes.department).toBeNull()
})
