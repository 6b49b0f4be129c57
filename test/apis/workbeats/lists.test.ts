import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../src/index.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'], now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

interface Resource {
  id: string
  type: string
  attributes: Record<string, unknown>
}
interface List {
  data: Resource[]
  links?: Record<string, string | null>
  meta?: Record<string, unknown>
  message?: string
  errors?: Record<string, string[]>
}

async function get(
  path: string,
  { token = 'workbeats-full', environment = 'staging' } = {},
): Promise<{ status: number; body: List }> {
  const headers = { authorization: `Bearer ${token}`, 'x-environment': environment }
  const response = await sandbox.fetch(`${sandbox.url('workbeats')}/v1/${path}`, { headers })
  return { status: response.status, body: (await response.json()) as List }
}

const ids = ({ body }: { body: List }): string[] => body.data.map(({ id }) => id)

test('without paging parameters a list is complete and has only data', async () => {
  const { body } = await get('users')
  expect(Object.keys(body)).toEqual(['data'])
  expect(ids({ body })).toEqual([...ids({ body })].sort())
})

test('a page has links and meta, and the links lead through the whole list', async () => {
  const all = ids(await get('users?filter[status]=active'))
  const { body } = await get('users?per_page=7&filter[status]=active')
  expect(body.meta).toEqual({
    current_page: 1,
    from: 1,
    last_page: Math.ceil(all.length / 7),
    path: `${sandbox.url('workbeats')}/v1/users`,
    per_page: 7,
    to: 7,
    total: all.length,
  })
  expect(body.links?.prev).toBeNull()
  const walked: string[] = []
  for (let next: string | null | undefined = body.links?.first; next != null; ) {
    const page: { body: List } = await get(next.slice(next.indexOf('/v1/') + 4))
    walked.push(...ids(page))
    next = page.body.links?.next
  }
  expect(walked).toEqual(all)
})

test('a page without a size has 15, and one past the end is empty', async () => {
  expect((await get('users?page=1')).body.data).toHaveLength(15)
  const { status, body } = await get('users?page=99&per_page=10')
  expect(status).toBe(200)
  expect(body.data).toEqual([])
  expect(body.meta).toMatchObject({ from: null, to: null, current_page: 99 })
  expect(body.links?.next).toBeNull()
})

test.each([
  ['page=0', { page: ['The page field must be at least 1.'] }],
  ['page=two', { page: ['The page field must be an integer.'] }],
  ['per_page=101', { per_page: ['The per_page field must not be greater than 100.'] }],
  ['per_page=1.5', { per_page: ['The per_page field must be an integer.'] }],
  ['page=1&page=2', { page: ['The page field must be sent only once.'] }],
  ['filter[colour]=red', { 'filter[colour]': ['The selected filter[colour] is invalid.'] }],
  ['sort=colour', { sort: ['The selected sort is invalid.'] }],
  [
    'filter[updated_since]=yesterday',
    { 'filter[updated_since]': ['The filter[updated_since] field must be a valid date.'] },
  ],
])('%s is refused with the words of the service', async (query, errors) => {
  expect(await get(`users?${query}`)).toEqual({ status: 400, body: { message: 'Validation failed', errors } })
})

test.each([
  ['filter[status]=terminated', ({ attributes }: Resource) => attributes.status === 'terminated'],
  ['filter[status]=inactive,terminated', ({ attributes }: Resource) => attributes.status !== 'active'],
  ['filter[email]=JOHN.DOE@company.com', ({ id }: Resource) => id === 'user_001'],
  ['filter[staffId]=S0002,S0003', ({ id }: Resource) => id === 'user_002' || id === 'user_003'],
  ['filter[search]=WEI', ({ attributes }: Resource) => JSON.stringify(attributes).toLowerCase().includes('wei')],
  ['filter[status]=active&filter[staffId]=S0004', () => false],
  ['filter[status]=on-the-moon', () => false],
  ['unrelated=1', () => true],
])('%s keeps those users that match', async (query, matches) => {
  const everyone = (await get('users')).body.data
  expect(ids(await get(`users?${query}`))).toEqual(everyone.filter(matches).map(({ id }) => id))
})

test('users are found by department, position and work location', async () => {
  for (const [filter, member] of [
    ['department_id', 'dept_002'],
    ['position_id', 'pos_001'],
    ['work_location_id', 'loc_002'],
  ] as const) {
    const found = ids(await get(`users?filter[${filter}]=${member}`))
    expect(found.length).toBeGreaterThan(0)
    for (const id of found) {
      const record = await sandbox.record({ api: 'workbeats', collection: 'users', id })
      expect(JSON.stringify([record[filter], record.work_locations])).toContain(member)
    }
  }
})

test('filter[updated_since] compares instants, whatever their offset', async () => {
  const { updated_at: instant } = await sandbox.record({ api: 'workbeats', collection: 'users', id: 'user_001' })
  const shifted = new Date(Date.parse(String(instant)) + 8 * 3_600_000).toISOString().replace('.000Z', '%2B08:00')
  const expected = (await sandbox.records({ api: 'workbeats', collection: 'users' })).records.filter(
    (row) => Date.parse(String(row.updated_at)) >= Date.parse(String(instant)),
  )
  expect(ids(await get(`users?filter[updated_since]=${shifted}`))).toEqual(expected.map(({ id }) => id))
})

test('users are sorted by several attributes, each either way, text without case', async () => {
  const { body } = await get('users?sort=-name,staffId')
  const names = body.data.map(({ attributes }) => String(attributes.name).toLowerCase())
  expect(names).toEqual([...names].sort().reverse())
  const byDate = ids(await get('users?sort=created_at'))
  const records = await Promise.all(byDate.map((id) => sandbox.record({ api: 'workbeats', collection: 'users', id })))
  const dates = records.map(({ created_at }) => String(created_at))
  expect(dates).toEqual([...dates].sort())
})

test('leaves are filtered by the days they touch', async () => {
  const leaves = (await get('leaves')).body.data
  const found = ids(await get('leaves?filter[from]=2026-02-03&filter[to]=2026-02-10'))
  const touching = leaves.filter(
    ({ attributes }) => String(attributes.end_date) >= '2026-02-03' && String(attributes.start_date) <= '2026-02-10',
  )
  expect(found).toContain('leave_001')
  expect(found).toEqual(touching.map(({ id }) => id))
})

test('somebody is on leave on the day of seeding', async () => {
  const today = ids(await get('leaves?filter[from]=2026-03-02&filter[to]=2026-03-02&filter[status]=approved'))
  expect(today.length).toBeGreaterThan(0)
})

test('the environments are separate: their users, and who may see them', async () => {
  const uat = await get('users', { token: 'workbeats-uat-full', environment: 'uat' })
  expect(ids(uat)).toEqual(['user_001', 'user_002'])
  const staging = await get('users/user_001')
  expect((uat.body.data[0] as Resource).attributes.phone).not.toBe(
    (staging.body.data as unknown as Resource).attributes.phone,
  )
  expect((await get('users/user_003', { token: 'workbeats-uat-full', environment: 'uat' })).status).toBe(404)
  expect((await get('users', { environment: 'uat' })).status).toBe(401)
  expect((await get('users', { token: 'workbeats-uat-full' })).status).toBe(401)
})

test('a scope opens its own resource and no other', async () => {
  const allowed: Record<string, string[]> = {
    'workbeats-users': ['users', 'users/user_001'],
    'workbeats-departments': ['departments'],
    'workbeats-positions': ['positions'],
    'workbeats-leaves': ['leaves', 'leaves/leave_001'],
    'workbeats-none': [],
  }
  for (const [token, open] of Object.entries(allowed)) {
    for (const path of Object.values(allowed).flat()) {
      expect([token, path, (await get(path, { token })).status]).toEqual([token, path, open.includes(path) ? 200 : 403])
    }
  }
})

test('a scope that is added, and a token that is revoked, count from the next request on', async () => {
  await using world = await sandbox.fork()
  const ask = () =>
    world.fetch(`${world.url('workbeats')}/v1/departments`, {
      headers: { authorization: 'Bearer workbeats-users', 'x-environment': 'staging' },
    })
  const { records } = await world.records({ api: 'workbeats', collection: 'application_tokens' })
  const token = records.find((record) => record.token === 'workbeats-users')
  const place = { api: 'workbeats', collection: 'application_tokens', id: String(token?.id) }
  expect((await ask()).status).toBe(403)
  await world.putRecord(place, { ...token, scopes: ['users:read', 'departments:read'] })
  expect((await ask()).status).toBe(200)
  await world.putRecord(place, { ...token, revoked: true })
  expect((await ask()).status).toBe(401)
})

test('a slash too many leads to the same list, and answers are not to be stored', async () => {
  const response = await sandbox.fetch(`${sandbox.url('workbeats')}/v1/positions/`, {
    headers: { authorization: 'bearer workbeats-full', 'x-environment': 'staging' },
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-request-id')).toMatch(/^req-\d{6}$/)
})
