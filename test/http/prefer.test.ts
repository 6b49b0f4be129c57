import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'

const defects: unknown[] = []
let sandbox: Sandbox

beforeAll(async () => {
  const notes = fileURLToPath(new URL('notes.yaml', import.meta.url))
  sandbox = await createSandbox({ apis: [notes], port: false, onDefect: (error) => defects.push(error) })
  await sandbox.fetch('/notes/v1/notes/1', { headers: { prefer: 'code=200' } }) // Prism takes long to load
})
afterAll(async () => {
  await sandbox.close()
  expect(defects).toEqual([])
})

async function get(prefer: string, path = '/notes/v1/notes/1') {
  const answer = await sandbox.fetch(path, { headers: { 'x-pin': '1', prefer } })
  return { status: answer.status, headers: answer.headers, body: await answer.json() }
}

const shopping = { id: 1, title: 'Milk', done: false }
const errand = { id: 2, title: 'Fetch the parcel', done: true }

describe('Prefer', () => {
  test('code: the answer of that status, whatever is stored', async () => {
    expect(await get('code=200')).toMatchObject({ status: 200, body: shopping })
    expect(await get('code=410')).toMatchObject({ status: 410, body: { message: 'this note is gone' } })
    expect((await get('code=404')).status).toBe(404)
    expect((await get('code="410"')).status).toBe(410)
  })

  test('example: the one of that name', async () => {
    expect(await get('example=errand')).toMatchObject({ status: 200, body: errand })
    expect(await get('code=200, example=errand')).toMatchObject({ status: 200, body: errand })
    expect(await get('code=200; example=errand')).toMatchObject({ status: 200, body: errand })
  })

  test('dynamic: made up from the schema, the same for the same call', async () => {
    const first = await get('code=200, dynamic=true')
    expect(first.body).toMatchObject({ id: expect.any(Number), title: expect.any(String) })
    expect(first.body).not.toEqual(shopping)
    expect((await get('code=200, dynamic=true')).body).toEqual(first.body)
    expect((await get('code=200, dynamic=true, seed=other')).body).not.toEqual(first.body)
  })

  test('nothing is stored by it', async () => {
    const headers = { 'x-pin': '1', prefer: 'code=201', 'content-type': 'application/json' }
    const answer = await sandbox.fetch('/notes/v1/notes', { method: 'POST', headers, body: '{"title":"One"}' })
    expect(answer.status).toBe(201)
    expect(await sandbox.records({ api: 'notes', collection: 'notes' })).toEqual({ records: [], total: 0 })
  })

  test('the answer names its operation', async () => {
    expect((await get('code=410')).headers.get('understudy-operation')).toBe('getNote')
  })

  test('what it does not concern is answered from state', async () => {
    expect((await get('respond-async, wait=10')).status).toBe(404)
    expect((await get('return=minimal')).status).toBe(404)
  })

  test.each([
    ['code=418', 'has no answer 418 of getNote; expected one of 200, 404, 410'],
    ['code=abc', 'a code that is no number; expected one of 200, 404, 410'],
    ['code=', 'has no answer 0'],
    ['code=204', 'has no answer 204'],
    ['code=410, example=nope', 'has no example "nope"'],
    ['example=nope', 'has no example "nope"'],
  ])('%s, which the document does not have, is answered 400 and says what there is', async (prefer, detail) => {
    const { status, headers, body } = await get(prefer)
    expect({ status, body }).toMatchObject({ status: 400, body: { detail: expect.stringContaining(detail) } })
    expect(headers.get('content-type')).toBe('application/problem+json')
    const explained = await sandbox.explain(headers.get('understudy-explain') ?? '')
    expect(explained.problem?.detail).toContain(detail)
  })
})
