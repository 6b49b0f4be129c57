import { describe, expect, test } from 'vitest'
import { holdControl } from './held-control.ts'
import { watchedSandbox } from './watched-sandbox.ts'
import { callWire, type WireCall } from './wire.ts'

const sandbox = await watchedSandbox()

const full = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' }

/** A world of its own: its APIs, and its control API. */
async function fork() {
  const world = await sandbox.fork()
  const control = await holdControl(sandbox.origin, world.name)
  const list = async (query = '') => {
    const { body } = await control(`/requests${query}`)
    return (body as { requests: Record<string, unknown>[] }).requests
  }
  const call = (path: string, options?: WireCall) => callWire(sandbox.origin, `/~${world.name}${path}`, options)
  return { world, control, list, call, [Symbol.asyncDispose]: () => world.drop() }
}

describe('what was called', () => {
  test('calls are told oldest first, with what they were', async () => {
    await using story = await fork()
    await story.call('/workbeats/api/v1/departments', { headers: full })
    await story.call('/notes/v1/notes', { method: 'POST', headers: { 'x-pin': '1' }, body: { title: 'One' } })
    const [first, second, ...others] = await story.list()
    expect(others).toEqual([])
    expect(first).toMatchObject({
      id: `${story.world.name}.1`,
      workspace: story.world.name,
      api: 'workbeats',
      operation: 'listDepartments',
      method: 'GET',
      path: `/~${story.world.name}/workbeats/api/v1/departments`,
      status: 200,
      body: null,
      answer: {
        headers: {
          'content-type': expect.stringMatching(/^application\/json/),
          'Understudy-Operation': 'listDepartments',
        },
        body: expect.stringMatching(/^\{"data":\[\{"id":"dept_001",/),
      },
      durationMs: expect.any(Number),
      problem: null,
      faults: [],
      breaches: [],
    })
    expect(second).toMatchObject({
      api: 'notes',
      operation: 'createNote',
      status: 201,
      body: '{"title":"One"}',
      answer: { body: '{"id":1,"title":"One"}' },
    })
    expect(await story.control(`/requests/${story.world.name}.1`)).toMatchObject({ status: 200, body: first })
  })

  test('calls of the control API, and of other workspaces, are not among them', async () => {
    await using story = await fork()
    await using other = await fork()
    await other.call('/workbeats/api/v1/departments', { headers: full })
    await story.control('/health')
    expect(await story.list()).toEqual([])
  })

  test('an unknown path is a call of the API with no operation', async () => {
    await using story = await fork()
    await story.call('/workbeats/api/v1/nothing', { headers: full })
    expect(await story.list()).toMatchObject([{ operation: null, status: 404, problem: { kind: 'unknown-path' } }])
  })

  test('filters narrow the list', async () => {
    await using story = await fork()
    await story.call('/workbeats/api/v1/departments', { headers: full })
    await story.call('/workbeats/api/v1/users/nobody', { headers: full })
    await story.call('/workbeats/api/v1/users')
    await story.call('/notes/v1/notes', { headers: { 'x-pin': '1' } })
    const ids = async (query: string) => (await story.list(query)).map(({ id }) => Number(String(id).split('.')[1]))
    expect(await ids('?api=notes')).toEqual([4])
    expect(await ids('?operation=getUser')).toEqual([2])
    expect(await ids('?status=404')).toEqual([2])
    expect(await ids('?status=4xx')).toEqual([2, 3])
    expect(await ids('?status=4XX&limit=1')).toEqual([3])
    expect(await ids('?limit=0')).toEqual([])
    expect(await ids(`?since=${story.world.name}.2`)).toEqual([3, 4])
    expect(await ids('?since=2000-01-01T00:00:00Z')).toEqual([1, 2, 3, 4])
    expect(await ids('?since=2999-01-01T00:00:00%2B08:00')).toEqual([])
    expect(await ids('?api=workbeats&status=200')).toEqual([1])
  })

  test.each([
    ['?status=40', '"status" must be a status such as 404 or a class such as 4xx, not 40'],
    ['?status=xx4', '"status" must be a status such as 404 or a class such as 4xx, not xx4'],
    ['?since=yesterday', '"since" must be an instant (RFC 3339) or a request id, not yesterday'],
    ['?since=2026-03-02', '"since" must be an instant (RFC 3339) or a request id, not 2026-03-02'],
    ['?since=2026-13-02T00:00:00Z', '"since" must be an instant (RFC 3339) or a request id, not 2026-13-02T00:00:00Z'],
    ['?since=elsewhere.3', /^"since" names a call of the workspace elsewhere, /],
    ['?limit=some', '"limit" must be a whole number from 0'],
    ['?api=workbeat', 'there is no API "workbeat"; expected one of workbeats, notes'],
    ['?operation=listUser', 'no document of workbeats, notes has the operation "listUser"'],
    ['?api=notes&operation=listUsers', 'no document of notes has the operation "listUsers"'],
    ['?oepration=x', 'there is no query parameter "oepration" here; expected api, operation, status, since, limit'],
    ['?status=404&status=500', 'the query parameter "status" takes one value'],
  ])('%s is refused, also where nothing was called', async (query, detail) => {
    await using story = await fork()
    const expected = typeof detail === 'string' ? detail : expect.stringMatching(detail)
    expect(await story.control(`/requests${query}`)).toMatchObject({ status: 400, body: { detail: expected } })
  })

  test('they are forgotten when asked, and later ones go on counting', async () => {
    await using story = await fork()
    await story.call('/workbeats/api/v1/departments', { headers: full })
    expect(await story.control('/requests', { method: 'DELETE' })).toMatchObject({ status: 204, text: '' })
    expect(await story.list()).toEqual([])
    await story.call('/workbeats/api/v1/departments', { headers: full })
    expect(await story.list()).toMatchObject([{ id: `${story.world.name}.2` }])
    expect((await story.control('/requests?api=notes', { method: 'DELETE' })).status).toBe(400)
    expect(await story.list()).toHaveLength(1)
  })

  test('a reset forgets them too, and counts anew', async () => {
    await using story = await fork()
    await story.call('/workbeats/api/v1/departments', { headers: full })
    await story.control('/reset', { method: 'POST' })
    expect(await story.list()).toEqual([])
    await story.call('/workbeats/api/v1/departments', { headers: full })
    expect(await story.list()).toMatchObject([{ id: `${story.world.name}.1` }])
  })

  test('the latest thousand are remembered', async () => {
    await using story = await fork()
    for (let index = 0; index < 1003; index++) await story.world.fetch('/notes/v1/notes')
    const requests = await story.list('?limit=5000')
    expect(requests).toHaveLength(1000)
    expect(requests.at(-1)).toMatchObject({ id: `${story.world.name}.1003` })
    expect(await story.list()).toHaveLength(100)
  })

  test.each(['nope', 'default.', 'nowhere.1', 'default.0', 'default.999999999999', '..%2F.1'])(
    'no call %s',
    async (id) => {
      await using story = await fork()
      expect(await story.control(`/requests/${id}`)).toMatchObject({ status: 404, body: { detail: /remembered/ } })
    },
  )
})

describe('what was wrong', () => {
  test('Understudy-Explain leads to each fault with file, line, expectation and advice', async () => {
    await using story = await fork()
    const answer = await story.call('/workbeats/api/v1/users?per_page=500&sort=age', { headers: full })
    expect(answer.status).toBe(400)
    const link = answer.headers['understudy-explain']
    expect(link).toBe(`/_understudy/requests/${story.world.name}.1`)
    const explained = (await callWire(sandbox.origin, String(link))).body
    expect(explained).toMatchObject({
      operation: 'listUsers',
      problem: { kind: 'invalid', title: 'Bad Request' },
      faults: [
        {
          in: 'query',
          field: 'sort',
          received: 'age',
          document: { file: 'workbeats/users.yaml', line: expect.any(Number) },
          advice: 'change this query parameter so that it fits the document',
        },
        {
          in: 'query',
          field: 'per_page',
          received: 500,
          message: 'query per_page must be <= 100',
          document: { file: 'workbeats/components.yaml', pointer: '/parameters/PerPage/schema/maximum' },
        },
      ],
    })
  })

  test('the line is the one that says so', async () => {
    await using story = await fork()
    const headers = { 'x-pin': '1' }
    const answer = await story.call('/notes/v1/notes', { method: 'POST', headers, body: { title: 7, extra: true } })
    const explained = (await callWire(sandbox.origin, String(answer.headers['understudy-explain']))).body
    const { readFile } = await import('node:fs/promises')
    const lines = (await readFile(new URL('notes.yaml', import.meta.url), 'utf8')).split('\n')
    const { faults } = explained as { faults: { field: string; advice: string; document: { line: number } }[] }
    const lineOf = (field: string) => lines[(faults.find((fault) => fault.field === field)?.document.line ?? 0) - 1]
    expect(lineOf('title')).toContain('title: { type: string, minLength: 1, maxLength: 80 }')
    expect(lineOf('extra')).toContain('additionalProperties: false')
    expect(faults.map(({ advice }) => advice).sort()).toEqual(['leave this member out', 'send string'])
  })

  test('a missing credential is explained, and success is not', async () => {
    await using story = await fork()
    const denied = await story.call('/workbeats/api/v1/users', { headers: { 'x-environment': 'staging' } })
    expect(denied.headers['understudy-explain']).toBe(`/_understudy/requests/${story.world.name}.1`)
    expect(await story.list()).toMatchObject([
      { problem: { kind: 'unauthenticated', advice: 'send one of the seeded credentials' } },
    ])
    const fine = await story.call('/workbeats/api/v1/users', { headers: full })
    expect(fine.headers['understudy-explain']).toBeUndefined()
  })
})

describe('secrets', () => {
  test('headers that hold one are blotted out', async () => {
    await using story = await fork()
    const headers = {
      authorization: 'Bearer hush-1',
      'proxy-authorization': 'Basic hush-2',
      cookie: 'session=hush-3',
      'x-api-key': 'hush-4',
      'x-csrf-token': 'hush-5',
      'x-pin': 'hush-6',
      'idempotency-key': 'told',
      author: 'told',
    }
    await story.call('/notes/v1/notes', { headers })
    const { text } = await story.control('/requests')
    expect(text).not.toContain('hush')
    expect(await story.list()).toMatchObject([
      {
        headers: {
          authorization: 'Bearer [redacted]',
          'proxy-authorization': 'Basic [redacted]',
          cookie: '[redacted]',
          'x-api-key': '[redacted]',
          'x-csrf-token': '[redacted]',
          'x-pin': '[redacted]',
          'idempotency-key': 'told',
          author: 'told',
        },
      },
    ])
  })

  test('so are parameters, and fields of a body', async () => {
    await using story = await fork()
    const query = '?access_token=hush-1&api%5Fkey=hush-2&X-PIN=hush-3&page=2&page_token=told'
    const headers = { 'x-pin': '1' }
    const body = { title: 'told', password: 'hush-4 is too long', 'client\\secret': { nested: 'told' } }
    await story.call(`/notes/v1/notes${query}`, { method: 'POST', headers, body })
    await story.call('/notes/v1/notes', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'user=told&password=hush-5',
    })
    const { text } = await story.control('/requests')
    expect(text).not.toContain('hush')
    expect(await story.list()).toMatchObject([
      {
        path: `/~${story.world.name}/notes/v1/notes?access_token=[redacted]&api%5Fkey=[redacted]&X-PIN=[redacted]&page=2&page_token=told`,
        body: expect.stringContaining('"password":"[redacted]"'),
        faults: expect.arrayContaining([expect.objectContaining({ field: 'password', received: '[redacted]' })]),
      },
      { body: 'user=told&password=[redacted]' },
    ])
  })

  test('so are those of answers, of which the beginning is kept', async () => {
    await using story = await fork()
    const headers = { 'x-pin': '1' }
    await story.call('/notes/v1/notes', { method: 'POST', headers, body: { title: 'One', password: 'hush-1' } })
    for (let round = 0; round < 100; round++)
      await story.call('/notes/v1/notes', { method: 'POST', headers, body: { title: 'x'.repeat(80) } })
    await story.call('/notes/v1/notes', { headers })
    expect((await story.control('/requests?limit=1000')).text).not.toContain('hush')
    const told = await story.list('?limit=1000')
    expect(told[0]).toMatchObject({ answer: { body: '{"id":1,"title":"One","password":"[redacted]"}' } })
    // 4096 bytes, and what stands in place of the secret is longer.
    expect(told.at(-1)).toMatchObject({ answer: { body: expect.stringMatching(/^.{4000,4100}$/s) } })
  })

  test('a secret that the cut-off end of a body splits is blotted out as well', async () => {
    await using story = await fork()
    const body = { title: 'x'.repeat(8192 - 40), password: `hush${'y'.repeat(100)}` }
    await story.call('/notes/v1/notes', { method: 'POST', headers: { 'x-pin': '1' }, body })
    expect((await story.control('/requests')).text).not.toContain('hush')
  })
})
