import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createSandbox, defineApi, reply } from '../../src/index.ts'
import { holdControl } from './held-control.ts'
import { refused } from './held-world.ts'

const document = fileURLToPath(new URL('errands.yaml', import.meta.url))

/** An API that answers what its document does not have when it is asked for errand 7. */
const errands = defineApi<unknown, Record<string, never>>()({
  name: 'errands',
  document,
  handlers: {
    getErrand: ({ path }: { path: { id: number } }) => reply(200, path.id === 7 ? { id: 7 } : errand(path.id)),
  },
} as never)
const errand = (id: number) => ({ id, title: 'Milk' })

async function open() {
  const sandbox = await createSandbox({ apis: [errands], strict: false })
  const post = (body: unknown, world = sandbox.workspace('default')) =>
    world.fetch('/errands/errands', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  return { sandbox, post, [Symbol.asyncDispose]: () => sandbox.close() }
}

describe('coverage', () => {
  test('nothing is covered before the first call', async () => {
    await using story = await open()
    const { summary, apis, ...rest } = await story.sandbox.coverage()
    expect(rest).toEqual({ workspace: 'default', violations: [], contradictions: [] })
    expect(summary).toEqual({
      percent: 0,
      calls: 0,
      operations: { documented: 3, seen: 0 },
      statuses: { documented: 5, seen: 0 },
      parameters: { documented: 8, seen: 0 },
      values: { documented: 6, seen: 0 },
      violations: 0,
      contradictions: 0,
    })
    expect(apis[0]?.perOperation.map(({ operation, calls }) => [operation, calls])).toEqual([
      ['listErrands', 0],
      ['createErrand', 0],
      ['getErrand', 0],
    ])
  })

  test('statuses, parameters, values of an enum and members of a body are counted', async () => {
    await using story = await open()
    await story.sandbox.fetch('/errands/errands?sort=asc&tags=home&tags=work')
    await story.sandbox.fetch('/errands/errands?sort=asc')
    await story.sandbox.fetch('/errands/errands?sort=sideways')
    await story.post({ title: 'Milk', tag: 'home' })
    await story.post({})
    const { apis, summary } = await story.sandbox.coverage()
    const [list, create] = apis[0]?.perOperation ?? []
    expect(list).toEqual({
      operation: 'listErrands',
      method: 'GET',
      path: '/errands',
      calls: 3,
      isCovered: true,
      statuses: [
        { status: '200', seen: 2 },
        { status: '400', seen: 1 },
      ],
      undocumented: [],
      parameters: [
        {
          in: 'query',
          name: 'sort',
          seen: 2,
          values: [
            { value: 'asc', seen: 2 },
            { value: 'desc', seen: 0 },
          ],
        },
        {
          in: 'query',
          name: 'tags',
          seen: 1,
          values: [
            { value: 'home', seen: 1 },
            { value: 'work', seen: 1 },
          ],
        },
        { in: 'query', name: 'q', seen: 0 },
      ],
      contradictions: 0,
    })
    expect(create).toMatchObject({
      statuses: [
        { status: '201', seen: 1 },
        { status: '4XX', seen: 1 },
      ],
      parameters: [
        { in: 'body', name: 'id', seen: 0 },
        { in: 'body', name: 'title', seen: 1 },
        { in: 'body', name: 'tag', seen: 1 },
        { in: 'body', name: 'steps', seen: 0 },
      ],
    })
    expect(summary).toMatchObject({
      percent: 66.6,
      calls: 5,
      operations: { documented: 3, seen: 2 },
      statuses: { documented: 5, seen: 4 },
      parameters: { documented: 8, seen: 4 },
      values: { documented: 6, seen: 4 },
    })
  })

  test('an operation that only refused is called, but not covered', async () => {
    await using story = await open()
    await story.post({})
    const { summary, apis } = await story.sandbox.coverage()
    expect(summary).toMatchObject({ percent: 0, calls: 1 })
    expect(apis[0]?.perOperation[1]).toMatchObject({ calls: 1, isCovered: false })
  })

  test('an answer that contradicts the document is counted, with where it says so', async () => {
    await using story = await open()
    for (const id of [7, 8, 7]) await story.sandbox.fetch(`/errands/errands/${id}`)
    const { summary, apis, contradictions } = await story.sandbox.coverage()
    expect(summary).toMatchObject({ contradictions: 2, violations: 0 })
    expect(apis[0]?.perOperation[2]).toMatchObject({ calls: 3, contradictions: 2 })
    expect(contradictions).toMatchObject([
      {
        operation: 'getErrand',
        kind: 'contradiction',
        count: 2,
        first: 'default.1',
        fault: { field: '[title]', document: { file: 'http/errands.yaml' } },
      },
    ])
  })

  test('a status that is not documented is told apart', async () => {
    await using story = await open()
    await story.sandbox.fetch('/errands/errands/none')
    const { apis } = await story.sandbox.coverage()
    expect(apis[0]?.perOperation[2]).toMatchObject({ isCovered: false, undocumented: [{ status: 400, seen: 1 }] })
  })
})

describe('violations', () => {
  test('each kind is told once with its number, however many calls there were', async () => {
    await using story = await open()
    for (let call = 0; call < 2100; call++) await story.sandbox.fetch('/errands/errands?sort=up')
    await story.post({ title: 'x', steps: [{ minutes: 1 }, { minutes: 'ten' }, { minutes: 'two' }] })
    await story.sandbox.fetch('/errands/errand?access_token=hush')
    await story.sandbox.fetch('/errands/errands', { method: 'PATCH' })
    const { summary, violations } = await story.sandbox.coverage()
    expect(summary.violations).toBe(2104)
    expect(violations).toMatchObject([
      {
        operation: 'listErrands',
        kind: 'invalid',
        message: 'query sort must be equal to one of the allowed values',
        advice: 'send one of ["asc","desc"]',
        fault: { expected: ['asc', 'desc'], received: 'up', document: { file: 'http/errands.yaml', line: 9 } },
        count: 2100,
        first: 'default.1',
      },
      { operation: 'createErrand', fault: { field: 'steps.1.minutes', received: 'ten' }, count: 2 },
      { operation: null, kind: 'unknown-path', path: '/errands/errand?access_token=[redacted]', fault: null, count: 1 },
      { operation: null, kind: 'method-not-allowed', message: 'this path takes GET, HEAD, POST', count: 1 },
    ])
  })

  test('those beyond the thousandth kind are counted', async () => {
    await using story = await open()
    for (let path = 0; path < 1005; path++) await story.sandbox.fetch(`/errands/nothing-${path}`)
    const { summary, violations } = await story.sandbox.coverage()
    expect({ total: summary.violations, told: violations.length }).toEqual({ total: 1005, told: 1000 })
  })

  test('what the API refuses by rules of its own is none', async () => {
    await using sandbox = await createSandbox({ apis: ['workbeats'] })
    const headers = { 'x-environment': 'staging', authorization: 'Bearer workbeats-full' }
    await sandbox.fetch('/workbeats/api/v1/users/nobody', { headers })
    await sandbox.fetch('/workbeats/api/v1/users', { headers: { 'x-environment': 'staging' } })
    expect((await sandbox.coverage()).violations).toEqual([])
  })
})

describe('workspaces', () => {
  test('each counts for itself, a fork begins with nothing, and all of them count together', async () => {
    await using story = await open()
    await story.sandbox.fetch('/errands/errands')
    const world = await story.sandbox.fork()
    await story.post({ title: 'Milk' }, world)
    expect((await story.sandbox.coverage()).summary.calls).toBe(1)
    expect((await world.coverage()).summary).toMatchObject({ calls: 1, operations: { seen: 1 } })
    await world.drop()
    const { workspace, summary } = await story.sandbox.wholeCoverage()
    expect({ workspace, summary }).toMatchObject({ workspace: null, summary: { calls: 2, operations: { seen: 2 } } })
  })

  test('a reset leaves what was counted, and clearing forgets it', async () => {
    await using story = await open()
    await story.post({})
    await story.sandbox.reset()
    expect((await story.sandbox.coverage()).summary).toMatchObject({ calls: 1, violations: 1 })
    story.sandbox.clearCoverage()
    expect((await story.sandbox.wholeCoverage()).summary).toMatchObject({ calls: 0, violations: 0 })
  })
})

describe('GET and DELETE /coverage', () => {
  test('tell and forget the same as in a program', async () => {
    await using story = await open()
    const control = await holdControl(story.sandbox.origin)
    const other = await holdControl(story.sandbox.origin, 'ci-7')
    await story.sandbox.fetch('/errands/errands?sort=up')
    await story.sandbox.fetch('/~ci-7/errands/errands/7')
    await story.sandbox.fetch('/~ci-7/errands/nowhere')
    expect((await control('/coverage')).body).toEqual(await story.sandbox.coverage())
    expect((await other('/coverage?api=errands')).body).toEqual(await story.sandbox.workspace('ci-7').coverage())
    expect((await other('/coverage?workspaces=all')).body).toEqual(await story.sandbox.wholeCoverage())
    expect((await other('/coverage', { method: 'DELETE' })).status).toBe(204)
    expect((await control('/coverage?workspaces=all')).body).toMatchObject({ summary: { calls: 1 } })
    expect((await other('/coverage?workspaces=all', { method: 'DELETE' })).status).toBe(204)
    expect((await control('/coverage')).body).toMatchObject({ summary: { calls: 0 } })
  })

  test('?format=md is a summary for people', async () => {
    await using story = await open()
    const control = await holdControl(story.sandbox.origin)
    await story.sandbox.fetch('/errands/errands?sort=up')
    await story.sandbox.fetch('/errands/errands/7')
    const { headers, text } = await control('/coverage?format=md')
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8')
    expect(text).toMatchInlineSnapshot(`
      "## Contract coverage

      | API | covered | operations | statuses | parameters | values | calls |
      |---|---:|---:|---:|---:|---:|---:|
      | Errands | 33.3% | 1 of 3 | 2 of 5 | 1 of 8 | 0 of 6 | 2 |

      ### Calls that contradict the document: 1

      | operation | what is wrong | the document | times | first |
      |---|---|---|---:|---|
      | errands listErrands | query sort must be equal to one of the allowed values: send one of ["asc","desc"] | http/errands.yaml:9 | 1 | default.1 |

      ### Answers that contradict the document: 1

      | operation | what is wrong | the document | times | first |
      |---|---|---|---:|---|
      | errands getErrand | response [title] is required: send this answer | http/errands.yaml:43 | 1 | default.2 |

      ### Errands

      | operation | calls | seen | not seen |
      |---|---:|---|---|
      | listErrands | 1 | 400 (1) | 200, sort, tags, q |
      | getErrand | 1 | 200 (1) |  |

      <details><summary>1 never called</summary>

      - createErrand \`POST /errands\`

      </details>
      "
    `)
  })

  test.each([
    ['?format=html', 400, '"format" must be json or md, not html'],
    ['?workspaces=some', 400, '"workspaces" must be all, not some'],
    ['?api=errand', 404, 'there is no API "errand"; expected one of errands'],
    ['?operation=x', 400, 'there is no query parameter "operation" here; expected workspaces, api, format'],
  ] as const)('%s is refused', async (query, status, detail) => {
    await using story = await open()
    const control = await holdControl(story.sandbox.origin)
    expect(await control(`/coverage${query}`)).toMatchObject(refused(status, detail))
  })
})
