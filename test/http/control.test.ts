import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { VERSION } from '../../src/version.ts'
import { documentOf } from '../documents.ts'
import { type HeldCall, holdControl } from './held-control.ts'

const defects: unknown[] = []
let sandbox: Sandbox
let call: HeldCall

beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'], onDefect: (error) => defects.push(error) })
  call = await holdControl(sandbox.origin)
})
afterAll(async () => {
  await sandbox.close()
  expect(defects).toEqual([])
})

const problem = (status: number, title: string, detail: string | RegExp) => ({
  status,
  body: {
    type: 'about:blank',
    title,
    status,
    detail: typeof detail === 'string' ? detail : expect.stringMatching(detail),
  },
})

describe('what runs', () => {
  test('health tells the version and each API with its base path', async () => {
    const api = { name: 'workbeats', title: 'Workbeats HRMS Public API', version: '1.0.0', basePath: '/workbeats/api' }
    const { operations } = await documentOf('workbeats')
    expect(await call('/health')).toMatchObject({
      status: 200,
      body: { status: 'ok', version: VERSION, apis: [{ ...api, operations: operations.length, examplesOnly: [] }] },
    })
  })

  test('answers are not kept by anybody on the way', async () => {
    const { headers } = await call('/health')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test('the own document is served in one piece', async () => {
    const { body } = await call('/openapi.json')
    expect(body).toMatchObject({ openapi: '3.1.0', info: { title: 'Understudy control API' } })
    expect(JSON.stringify(body)).not.toMatch(/"\$ref":"(?!#)/)
    expect((await call('/openapi/understudy.json')).body).toEqual(body)
    expect(parse((await call('/openapi/understudy.yaml')).text)).toEqual(body)
  })

  test('the document of an API is served as JSON and as YAML', async () => {
    const json = await call('/openapi/workbeats.json')
    const yaml = await call('/openapi/workbeats.yaml')
    expect(json.body).toMatchObject({ info: { title: 'Workbeats HRMS Public API' } })
    expect(JSON.stringify(json.body)).not.toMatch(/"\$ref":"(?!#)/)
    expect(yaml.headers['content-type']).toBe('application/yaml; charset=utf-8')
    expect(parse(yaml.text)).toEqual(json.body)
  })

  test.each([
    ['/openapi/nope.json', 'there is no API "nope"; expected one of workbeats'],
    ['/openapi/workbeats.txt', 'there is no document "workbeats.txt"; expected <api>.json or <api>.yaml'],
    ['/openapi/workbeats', 'there is no document "workbeats"; expected <api>.json or <api>.yaml'],
  ])('%s is not there', async (path, detail) => {
    expect(await call(path)).toMatchObject(problem(404, 'Not Found', detail))
  })
})

describe('manners of HTTP', () => {
  test('HEAD answers as GET does, without the body', async () => {
    const get = await call('/health')
    const head = await call('/health', { method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, text: '' })
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    expect(await call('/state/nope', { method: 'HEAD' })).toMatchObject({ status: 404, text: '' })
  })

  test.each([
    ['PATCH', '/health', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/workspaces', 'GET, HEAD, OPTIONS, POST'],
    ['PUT', '/workspaces/default', 'DELETE, GET, HEAD, OPTIONS'],
    ['GET', '/reset', 'OPTIONS, POST'],
    ['HEAD', '/reset', 'OPTIONS, POST'],
    ['POST', '/state/workbeats/users/user_001', 'DELETE, GET, HEAD, OPTIONS, PUT'],
  ])('%s %s is answered 405 with Allow', async (method, path, allow) => {
    const answer = await call(path, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe(allow)
    if (method !== 'HEAD') {
      expect(answer.body).toMatchObject({
        title: 'Method Not Allowed',
        detail: `${path} takes ${allow}, not ${method}`,
      })
    }
  })

  test('OPTIONS tells what there is', async () => {
    const answer = await call('/requests', { method: 'OPTIONS' })
    expect(answer).toMatchObject({ status: 204, text: '' })
    expect(answer.headers.allow).toBe('DELETE, GET, HEAD, OPTIONS')
  })

  test('a path that does not exist is answered 404', async () => {
    expect(await call('/nope')).toMatchObject(
      problem(404, 'Not Found', 'the control API has nothing at /_understudy/nope'),
    )
  })

  test.each(['/state/%zz', '/state/workbeats/%E0%A4%A', '/requests/%'])(
    '%s is no percent-encoded UTF-8',
    async (path) => {
      expect(await call(path)).toMatchObject(problem(400, 'Bad Request', 'the path is not valid percent-encoded UTF-8'))
    },
  )

  test('a body that is no JSON is told apart from a wrong one', async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await call('/workspaces', { method: 'POST', headers, body: '{"name": "a' })
    expect(answer).toMatchObject(problem(400, 'Bad Request', /^the body is not valid JSON: /))
  })

  test.each([
    ['text/plain', 'text/plain is not accepted here; send application/json'],
    [undefined, 'a body without a Content-Type is not accepted here; send application/json'],
  ])('a body of the type %s is answered 415', async (type, detail) => {
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type }
    const answer = await call('/workspaces', { method: 'POST', headers, body: '{"name":"typed"}' })
    expect(answer).toMatchObject(problem(415, 'Unsupported Media Type', detail))
    expect((await call('/workspaces/typed')).status).toBe(404)
  })

  test('a body that is too large is refused before it is read', async () => {
    const headers = { 'content-type': 'application/json', 'content-length': String(65 * 1024 * 1024) }
    const answer = await call('/reset', { method: 'POST', headers })
    expect(answer.status).toBe(413)
  })
})

describe('workspaces', () => {
  test('a workspace is made, seen, and dropped', async () => {
    const made = await call('/workspaces', { method: 'POST', body: { name: 'story-1' } })
    expect(made).toMatchObject({ status: 201, body: { name: 'story-1' } })
    expect(made.headers.location).toBe('/_understudy/workspaces/story-1')
    expect(await call('/workspaces/story-1')).toMatchObject({ status: 200, body: { name: 'story-1' } })
    expect((await call('/workspaces')).body).toMatchObject({
      workspaces: expect.arrayContaining([{ name: 'default' }, { name: 'story-1' }]),
    })
    expect(await call('/workspaces/story-1', { method: 'DELETE' })).toMatchObject({ status: 204, text: '' })
    expect(await call('/workspaces/story-1')).toMatchObject(
      problem(404, 'Not Found', 'there is no workspace "story-1"'),
    )
    expect((await call('/workspaces/story-1', { method: 'DELETE' })).status).toBe(404)
  })

  test('a copy has the records of what it was copied from, and goes its own way', async () => {
    await using origin = await sandbox.fork()
    const place = { api: 'workbeats', collection: 'departments', id: 'dept_001' }
    await origin.putRecord(place, { ...(await origin.record(place)), name: 'Before' })
    const body = { name: `copy-of-${origin.name}`, from: origin.name }
    expect((await call('/workspaces', { method: 'POST', body })).status).toBe(201)
    await using copy = sandbox.workspace(body.name)
    await origin.putRecord(place, { ...(await origin.record(place)), name: 'After' })
    expect(await copy.record(place)).toMatchObject({ name: 'Before' })
  })

  test('a dropped workspace begins with the fixtures when it is named again', async () => {
    const world = await sandbox.fork()
    const place = { api: 'workbeats', collection: 'departments', id: 'dept_001' }
    await world.deleteRecord(place)
    await call(`/workspaces/${world.name}`, { method: 'DELETE' })
    expect(await world.record(place)).toMatchObject({ name: 'Engineering' })
    await world.drop()
  })

  test('a taken name is a conflict, and of many who ask at once one gets it', async () => {
    await using origin = await sandbox.fork()
    const asked = await Promise.allSettled(Array.from({ length: 5 }, () => origin.fork('wanted')))
    const refused = asked.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason as unknown)
    expect(refused).toHaveLength(4)
    for (const reason of refused) expect(reason).toMatchObject({ status: 409 })
    const detail = 'the workspace wanted exists already; drop it first, or choose another name'
    const answer = await call('/workspaces', { method: 'POST', body: { name: 'wanted', from: origin.name } })
    expect(answer).toMatchObject(problem(409, 'Conflict', detail))
    await sandbox.workspace('wanted').drop()
  })

  test.each([
    [{}, '"name" must be text'],
    [{ name: 7 }, '"name" must be text'],
    [{ name: 'CI 7' }, '"CI 7" is no workspace name; expected [a-z0-9][a-z0-9-]{0,62}'],
    [{ name: '../up' }, '"../up" is no workspace name; expected [a-z0-9][a-z0-9-]{0,62}'],
    [{ name: '' }, '"" is no workspace name; expected [a-z0-9][a-z0-9-]{0,62}'],
    [{ name: 'ok', from: 7 }, '"from" must be text'],
    [{ name: 'ok', form: 'default' }, 'there is no member "form" here; expected name, from'],
    [[], 'expected a JSON object as the body'],
    ['null', 'expected a JSON object as the body'],
  ])('%j is refused', async (body, detail) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await call('/workspaces', { method: 'POST', headers, body })
    expect(answer).toMatchObject(problem(400, 'Bad Request', detail))
    expect((await call('/workspaces/ok')).status).toBe(404)
  })

  test('a copy of what is not there is refused', async () => {
    const answer = await call('/workspaces', { method: 'POST', body: { name: 'orphan', from: 'nowhere' } })
    expect(answer).toMatchObject(problem(404, 'Not Found', 'there is no workspace "nowhere"'))
    expect((await call('/workspaces/orphan')).status).toBe(404)
  })

  test('a query parameter that does not exist is refused', async () => {
    const detail = 'there is no query parameter "all" here; expected none'
    expect(await call('/workspaces?all=1')).toMatchObject(problem(400, 'Bad Request', detail))
    expect(await call('/workspaces/default?all=1', { method: 'DELETE' })).toMatchObject({ status: 400 })
  })
})
