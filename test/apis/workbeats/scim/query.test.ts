import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { type Body, ENTERPRISE, errorOf, GROUP, ScimClient, USER } from './client.ts'

let sandbox: Sandbox
let scim: ScimClient
let everyone: readonly Body[]
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'], port: false, now: '2026-03-02T09:00:00Z' })
  scim = new ScimClient(await sandbox.fork())
  everyone = (await scim.get('/Users')).body.Resources
})
afterAll(() => sandbox.close())

const ids = (body: { Resources: readonly Body[] }) => body.Resources.map(({ id }) => id)
const SEARCH = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest'
const LIST = ['urn:ietf:params:scim:api:messages:2.0:ListResponse']

interface User extends Body {
  readonly userName: string
  readonly title?: string
  readonly active: boolean
  readonly displayName: string
}

describe('filters keep those users that match', () => {
  test.each<[string, (user: User) => boolean]>([
    ['userName eq "JOHN.DOE@company.com"', ({ id }) => id === 'user_001'],
    ['externalId eq "idp-7f3a"', ({ id }) => id === 'user_001'],
    ['externalId eq "IDP-7F3A"', () => false],
    ['id eq "user_003"', ({ id }) => id === 'user_003'],
    ['active eq true and title pr', ({ active, title }) => active && title !== undefined],
    ['not (active eq true)', ({ active }) => !active],
    ['not (active eq true) or title eq "accountant"', ({ active, title }) => !active || title === 'Accountant'],
    ['emails[type eq "work" and value ew "@COMPANY.com"]', () => true],
    ['emails[type eq "home" and value ew "@company.com"]', () => false],
    ['emails co "tan"', ({ userName }) => userName.includes('tan')],
    [`${ENTERPRISE}:employeeNumber eq "S0001"`, ({ id }) => id === 'user_001'],
    [`${ENTERPRISE}:manager eq "user_003"`, (user) => JSON.stringify(user[ENTERPRISE]).includes('"value":"user_003"')],
    ['meta.lastModified gt "2026-01-01T08:00:00+08:00"', ({ meta }) => meta.lastModified > '2026-01-01T00:00:00Z'],
    ['groups.value eq "dept_002"', (user) => JSON.stringify(user.groups ?? []).includes('dept_002')],
    ['schemas eq "urn:ietf:params:scim:schemas:core:2.0:User"', () => true],
    ['title eq null', ({ title }) => title === undefined],
    ['displayName sw "jo" or displayName ew "doe"', ({ displayName }) => /^jo|doe$/i.test(displayName)],
    ['name.familyName pr', ({ name }) => JSON.stringify(name).includes('familyName')],
  ])('%s', async (filter, matches) => {
    const wanted = everyone.filter((user) => matches(user as User)).map(({ id }) => id)
    expect(await scim.find('/Users', filter)).toEqual(wanted)
    const { body } = await scim.post('/Users/.search', { schemas: [SEARCH], filter })
    expect(ids(body)).toEqual(wanted)
  })

  test('by the entity tag', async () => {
    const { version } = everyone[4]?.meta ?? {}
    expect(await scim.find('/Users', `meta.version eq ${JSON.stringify(version)}`)).toEqual([everyone[4]?.id])
  })
})

test('a page tells where it is; less than one is one, and less than none is none', async () => {
  const { body } = await scim.get('/Users?startIndex=3&count=2')
  expect(body).toMatchObject({ schemas: LIST, totalResults: 48, startIndex: 3, itemsPerPage: 2 })
  expect(ids(body)).toEqual(['user_003', 'user_004'])
  expect(ids((await scim.get('/Users?startIndex=-5&count=1')).body)).toEqual(['user_001'])
  expect((await scim.get('/Users?count=-1')).body).toEqual({
    schemas: LIST,
    totalResults: 48,
    startIndex: 1,
    itemsPerPage: 0,
    Resources: [],
  })
  expect((await scim.get('/Users?startIndex=49')).body).toEqual({
    schemas: LIST,
    totalResults: 48,
    startIndex: 49,
    itemsPerPage: 0,
    Resources: [],
  })
})

test('an answer has 200 resources at most', async () => {
  const crowd = new ScimClient(await sandbox.fork())
  const user = (n: number) => ({
    method: 'POST',
    path: '/Users',
    bulkId: `${n}`,
    data: { schemas: [USER], userName: `u${n}@company.com` },
  })
  for (const first of [0, 100]) await crowd.bulk(Array.from({ length: 100 }, (_, n) => user(first + n)))
  const { body } = await crowd.get('/Users?count=1000')
  expect([body.totalResults, body.Resources.length, body.itemsPerPage]).toEqual([248, 200, 200])
})

test('what is sorted goes by text without case, what has no value comes last, and first when descending', async () => {
  const { body } = await scim.get('/Users?sortBy=TITLE&attributes=title')
  const titles = body.Resources.map(({ title }) => title as string | undefined)
  const known = titles.filter((title) => title !== undefined)
  expect(known).toEqual([...known].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
  expect(titles.slice(0, known.length)).toEqual(known)
  expect(known.length).toBeLessThan(titles.length)
  const down = (await scim.get('/Users?sortBy=title&sortOrder=descending&attributes=title')).body
  expect(down.Resources.map(({ title }) => title)).toEqual([...titles].reverse())
  const byMail = (await scim.get('/Users?sortBy=emails')).body
  const byName = (await scim.get('/Users?sortBy=userName')).body
  expect(ids(byMail)).toEqual(ids(byName))
  expect(await scim.get('/Users?sortBy=colour')).toMatchObject({ status: 400, body: errorOf(400, 'invalidValue') })
})

test('only the attributes that are wanted come, and what always comes', async () => {
  const { body } = await scim.get(
    `/Users/user_001?attributes=userName,name.givenName,emails.value,${ENTERPRISE}:department`,
  )
  expect(body).toEqual({
    schemas: [USER, ENTERPRISE],
    id: 'user_001',
    userName: 'john.doe@company.com',
    name: { givenName: 'John' },
    emails: [{ value: 'john.doe@company.com' }],
    [ENTERPRISE]: { department: 'Engineering' },
  })
  const { body: rest } = await scim.get('/Users/user_001?excludedAttributes=id,META,emails.type,name')
  const { meta, name, ...others } = (await scim.get('/Users/user_001')).body
  expect(rest).toEqual({ ...others, emails: [{ value: 'john.doe@company.com', primary: true }] })
  expect([meta, name]).not.toContain(undefined)
  const both = await scim.get('/Users?attributes=id&excludedAttributes=name')
  expect(both).toMatchObject({ status: 400, body: errorOf(400, 'invalidValue') })
})

test('everything is searched at once, and what a kind does not have is never there', async () => {
  const filter = 'displayName sw "e" and not (userName pr)'
  const { body } = await scim.get(`/?filter=${encodeURIComponent(filter)}&attributes=displayName`)
  expect(body.Resources).toEqual([
    { schemas: [GROUP], id: 'dept_001', displayName: 'Engineering' },
    { schemas: [GROUP], id: 'dept_005', displayName: 'Event Operations' },
  ])
  const search = {
    schemas: [SEARCH],
    filter: 'members eq "user_001" or id eq "user_001"',
    excludedAttributes: ['members'],
  }
  const { body: found } = await scim.post('/.search', search)
  expect(ids(found)).toEqual(['user_001', 'dept_001'])
  expect(found.Resources[1]).not.toHaveProperty('members')
  expect((await scim.get('/?filter=colour%20pr')).body).toEqual(errorOf(400, 'invalidFilter'))
  expect((await scim.post('/.search', { schemas: [USER] })).body).toEqual(errorOf(400, 'invalidSyntax'))
})

test('groups are found by name and by member', async () => {
  expect(await scim.find('/Groups', 'displayName eq "finance"')).toEqual(['dept_003'])
  expect(await scim.find('/Groups', 'members[value eq "user_001"]')).toEqual(['dept_001'])
  expect(await scim.find('/Groups', 'not (members pr)')).not.toContain('dept_001')
})
