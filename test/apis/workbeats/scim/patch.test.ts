import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { type Body, ENTERPRISE, errorOf, ScimClient, USER } from './client.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const work = { value: 'nadia@company.com', type: 'work', primary: true }
const home = { value: 'nadia@home.example', type: 'home' }

/** A user with a bit of everything. */
async function nadia() {
  const scim = new ScimClient(await sandbox.fork())
  const { body } = await scim.post('/Users', {
    schemas: [USER],
    userName: 'nadia@company.com',
    name: { givenName: 'Nadia', familyName: 'Ismail' },
    nickName: 'Nad',
    emails: [work, home],
    roles: [{ value: 'approver' }],
    [ENTERPRISE]: { costCenter: '4130', manager: { value: 'user_002' } },
  })
  return { scim, path: `/Users/${body.id}`, body }
}

type Want = (body: Body) => unknown

describe('what is there afterwards', () => {
  test.each<[string, unknown[], Want, unknown]>([
    ['a value is added', [{ op: 'add', path: 'title', value: 'Rigger' }], (b) => b.title, 'Rigger'],
    ['a value is put in place of another', [{ op: 'replace', path: 'nickName', value: 'N' }], (b) => b.nickName, 'N'],
    [
      'names and operators count in any case',
      [{ op: 'REPLACE', path: 'NICKNAME', value: 'N' }],
      (b) => b.nickName,
      'N',
    ],
    [
      'the base schema may stand in front',
      [{ op: 'replace', path: `${USER}:nickName`, value: 'N' }],
      (b) => b.nickName,
      'N',
    ],
    ['replacing what is not there adds it', [{ op: 'replace', path: 'locale', value: 'ms' }], (b) => b.locale, 'ms'],
    ['a value is removed', [{ op: 'remove', path: 'nickName' }], (b) => b.nickName, undefined],
    ['null is no value', [{ op: 'replace', path: 'nickName', value: null }], (b) => b.nickName, undefined],
    ['removing what is not there changes nothing', [{ op: 'remove', path: 'locale' }], (b) => b.nickName, 'Nad'],
    [
      'a sub-attribute is changed, the others stay',
      [{ op: 'replace', path: 'name.familyName', value: 'Rahim' }],
      (b) => b.name,
      { formatted: 'Nadia Rahim', givenName: 'Nadia', familyName: 'Rahim' },
    ],
    [
      'of a complex attribute only what is given changes',
      [{ op: 'replace', path: 'name', value: { givenName: 'N.' } }],
      (b) => b.name,
      { formatted: 'N. Ismail', givenName: 'N.', familyName: 'Ismail' },
    ],
    [
      'items are added to a list',
      [{ op: 'add', path: 'roles', value: [{ value: 'b' }] }],
      (b) => b.roles,
      [{ value: 'approver' }, { value: 'b' }],
    ],
    [
      'one item may come without a list',
      [{ op: 'add', path: 'roles', value: { value: 'b' } }],
      (b) => b.roles,
      [{ value: 'approver' }, { value: 'b' }],
    ],
    [
      'an item that is there is not added again',
      [{ op: 'add', path: 'roles', value: [{ value: 'approver' }] }],
      (b) => b.roles,
      [{ value: 'approver' }],
    ],
    [
      'a list is replaced as a whole',
      [{ op: 'replace', path: 'roles', value: [{ value: 'b' }] }],
      (b) => b.roles,
      [{ value: 'b' }],
    ],
    ['a list is removed as a whole', [{ op: 'remove', path: 'roles' }], (b) => b.roles, undefined],
    ['items are removed by a filter', [{ op: 'remove', path: 'emails[type eq "HOME"]' }], (b) => b.emails, [work]],
    [
      'items are removed by value',
      [{ op: 'remove', path: 'emails', value: [{ value: 'nadia@home.example' }] }],
      (b) => b.emails,
      [work],
    ],
    [
      'a filter that finds nothing removes nothing',
      [{ op: 'remove', path: 'emails[type eq "other"]' }],
      (b) => b.emails,
      [work, home],
    ],
    [
      'a sub-attribute of the items that match',
      [{ op: 'replace', path: 'emails[type eq "home" and value ew ".example"].value', value: 'n@h.example' }],
      (b) => b.emails,
      [work, { ...home, value: 'n@h.example' }],
    ],
    [
      'the items that match',
      [{ op: 'replace', path: 'emails[type eq "home"]', value: { value: 'x@y.example' } }],
      (b) => b.emails,
      [work, { value: 'x@y.example' }],
    ],
    [
      'a sub-attribute without a filter is that of every item',
      [{ op: 'replace', path: 'roles.display', value: 'R' }],
      (b) => b.roles,
      [{ value: 'approver', display: 'R' }],
    ],
    [
      'a new primary item makes the others none',
      [{ op: 'replace', path: 'emails[type eq "home"].primary', value: true }],
      (b) => b.emails,
      [
        { ...work, primary: false },
        { ...home, primary: true },
      ],
    ],
    [
      'adding to an item that is not there makes it of the filter',
      [{ op: 'add', path: 'phoneNumbers[type eq "mobile"].value', value: '+60123450009' }],
      (b) => b.phoneNumbers,
      [{ type: 'mobile', value: '+60123450009' }],
    ],
    [
      'an attribute of the extension',
      [{ op: 'replace', path: `${ENTERPRISE}:costCenter`, value: '7' }],
      (b) => b[ENTERPRISE],
      expect.objectContaining({ costCenter: '7' }),
    ],
    [
      'the extension as a whole',
      [{ op: 'add', path: ENTERPRISE, value: { division: 'D', manager: { value: 'user_003' } } }],
      (b) => b[ENTERPRISE],
      expect.objectContaining({
        costCenter: '4130',
        division: 'D',
        manager: expect.objectContaining({ value: 'user_003' }),
      }),
    ],
    [
      'the manager is removed',
      [{ op: 'remove', path: `${ENTERPRISE}:manager` }],
      (b) => b[ENTERPRISE],
      expect.not.objectContaining({ manager: expect.anything() }),
    ],
    [
      'without a path, each member is a path',
      [{ op: 'replace', value: { title: 'Rigger', 'name.givenName': 'N.', [`${ENTERPRISE}:division`]: 'D' } }],
      (b) => [b.title, b.displayName, b[ENTERPRISE]],
      ['Rigger', 'N. Ismail', expect.objectContaining({ division: 'D' })],
    ],
    [
      'operations see what those before them did',
      [
        { op: 'add', path: 'title', value: 'A' },
        { op: 'remove', path: 'title' },
      ],
      (b) => b.title,
      undefined,
    ],
    [
      'a text with a bracket and a dot',
      [{ op: 'add', path: 'roles[value eq "a].b\\"c"].display', value: 'R' }],
      (b) => b.roles,
      [{ value: 'approver' }, { value: 'a].b"c', display: 'R' }],
    ],
  ])('%s', async (_, operations, want, expected) => {
    const { scim, path } = await nadia()
    const { status, body } = await scim.patch(path, ...operations)
    expect(status).toBe(200)
    expect(want(body)).toEqual(expected)
    expect((await scim.get(path)).body).toEqual(body)
  })
})

describe('what is refused, and undoes the operations before it', () => {
  test.each<[string, unknown, string]>([
    ['no such operation', { op: 'move', path: 'title', value: 'A' }, 'invalidSyntax'],
    ['no such attribute', { op: 'add', path: 'colour', value: 'red' }, 'invalidPath'],
    ['no such sub-attribute', { op: 'add', path: 'name.nick', value: 'red' }, 'invalidPath'],
    ['a path that is none', { op: 'add', path: 'emails[type eq "work"', value: 'a@b.example' }, 'invalidPath'],
    ['a prototype', { op: 'add', path: '__proto__.polluted', value: 'yes' }, 'invalidPath'],
    ['a filter that is none', { op: 'remove', path: 'emails[type is "work"]' }, 'invalidFilter'],
    [
      'a filter of an attribute that the items lack',
      { op: 'remove', path: 'emails[colour eq "red"]' },
      'invalidFilter',
    ],
    ['a filter where there is no list', { op: 'remove', path: 'name[familyName eq "Ismail"]' }, 'invalidPath'],
    ['a remove without a path', { op: 'remove' }, 'noTarget'],
    [
      'a replace of items that there are not',
      { op: 'replace', path: 'emails[type eq "other"].value', value: 'a@b.example' },
      'noTarget',
    ],
    [
      'an add to items that cannot be made of the filter',
      { op: 'add', path: 'emails[type sw "o"].value', value: 'a@b.example' },
      'noTarget',
    ],
    ['no value', { op: 'add', path: 'title' }, 'invalidValue'],
    ['a value of another type', { op: 'add', path: 'active', value: 'yes' }, 'invalidValue'],
    ['text without a path', { op: 'add', value: 'x' }, 'invalidValue'],
    ['the groups of a user', { op: 'add', path: 'groups', value: [{ value: 'dept_001' }] }, 'mutability'],
    ['the id', { op: 'replace', path: 'id', value: 'user_999' }, 'mutability'],
    ['what the service knows, without a path', { op: 'replace', value: { meta: { version: 'x' } } }, 'mutability'],
    ['the name of a manager', { op: 'replace', path: `${ENTERPRISE}:manager.displayName`, value: 'X' }, 'mutability'],
    ['the user name, to remove', { op: 'remove', path: 'userName' }, 'mutability'],
    ['the user name, for nothing', { op: 'replace', path: 'userName', value: '' }, 'invalidValue'],
  ])('%s', async (_, operation, scimType) => {
    const { scim, path, body: before } = await nadia()
    const { status, body } = await scim.patch(path, { op: 'replace', path: 'title', value: 'Rigger' }, operation)
    expect([status, body]).toEqual([400, errorOf(400, scimType)])
    expect((await scim.get(path)).body).toEqual(before)
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})

test('a change that changes nothing leaves the time of the last change alone', async () => {
  const { scim } = await nadia()
  const before = (await scim.get('/Users/user_001')).body
  const { body } = await scim.patch(
    '/Users/user_001',
    { op: 'replace', path: 'title', value: 'Software Engineer' },
    { op: 'add', value: { active: true } },
  )
  expect(body).toEqual(before)
  const changed = await scim.patch('/Users/user_001', { op: 'add', path: 'locale', value: 'en' })
  expect(changed.body.meta.lastModified).toBe('2026-03-02T09:00:00Z')
})

test('the answer shows the attributes that are asked for', async () => {
  const { scim, path } = await nadia()
  const { body } = await scim.patch(`${path}?attributes=name.givenName,title`, {
    op: 'add',
    path: 'title',
    value: 'Rigger',
  })
  expect(body).toEqual({
    schemas: [USER, ENTERPRISE],
    id: expect.any(String),
    name: { givenName: 'Nadia' },
    title: 'Rigger',
  })
})
