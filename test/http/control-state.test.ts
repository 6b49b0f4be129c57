import { describe, expect, test } from 'vitest'
import { holdControl } from './held-control.ts'
import { watchedSandbox } from './watched-sandbox.ts'

const sandbox = await watchedSandbox()

/** A world of its own, and its control API. */
async function fork() {
  const world = await sandbox.fork()
  const call = await holdControl(sandbox.origin, world.name)
  return { world, call, [Symbol.asyncDispose]: () => world.drop() }
}

const engineering = { id: 'dept_001', name: 'Engineering', code: 'ENG', parent_id: null, status: 'active' }
const archive = { name: 'Archive', code: null, parent_id: null, status: 'inactive' }

describe('looking', () => {
  test('collections are told with their sizes, for the data set asked for', async () => {
    await using story = await fork()
    const { body } = await story.call('/state/workbeats')
    expect(body).toMatchObject({ partition: 'staging', partitions: ['staging', 'uat'] })
    expect(body).toMatchObject({ collections: expect.arrayContaining([{ name: 'departments', records: 11 }]) })
    expect(body).toMatchObject({ collections: expect.arrayContaining([{ name: 'users', records: 48 }]) })
    await story.call('/state/workbeats/departments/dept_900?partition=uat', { method: 'PUT', body: archive })
    const uat = (await story.call('/state/workbeats?partition=uat')).body
    expect(uat).toMatchObject({ partition: 'uat', partitions: ['staging', 'uat'] })
    expect(uat).toMatchObject({ collections: expect.arrayContaining([{ name: 'departments', records: 12 }]) })
    expect((await story.call('/state/notes')).body).toEqual({ collections: [{ name: 'notes', records: 0 }] })
  })

  test('records are told in the order of creation, a page at a time', async () => {
    await using story = await fork()
    const all = (await story.call('/state/workbeats/departments')).body as { records: { id: string }[]; total: number }
    expect(all.total).toBe(11)
    expect(all.records).toHaveLength(11)
    expect(all.records[0]).toEqual(engineering)
    const page = await story.call('/state/workbeats/departments?offset=2&limit=3')
    expect(page.body).toEqual({ records: all.records.slice(2, 5), total: 11 })
    expect((await story.call('/state/workbeats/departments?offset=99')).body).toEqual({ records: [], total: 11 })
    expect((await story.call('/state/workbeats/departments?limit=0')).body).toEqual({ records: [], total: 11 })
  })

  test('one record is told as it is stored', async () => {
    await using story = await fork()
    expect(await story.call('/state/workbeats/departments/dept_001')).toMatchObject({ status: 200, body: engineering })
  })

  test.each([
    [404, '/state/workbeat', 'there is no API "workbeat"; expected one of workbeats, notes'],
    [404, '/state/workbeats/department', /^workbeats has no collection "department"; expected one of departments, /],
    [404, '/state/workbeats/departments/dept_999', 'departments has no record dept_999'],
    [404, '/state/notes/notes/1', 'notes has no record 1'],
    [400, '/state/workbeats?partition=prod', 'workbeats has no partition "prod"; expected one of staging, uat'],
    [400, '/state/notes?partition=uat', 'notes has no partition "uat"; it has only one data set'],
    [400, '/state/workbeats/departments?limit=-1', '"limit" must be a whole number from 0'],
    [400, '/state/workbeats/departments?offset=1.5', '"offset" must be a whole number from 0'],
    [400, '/state/workbeats/departments?limit=', '"limit" must be a whole number from 0'],
    [400, '/state/workbeats/departments?limit=1&limit=2', 'the query parameter "limit" takes one value'],
    [
      400,
      '/state/workbeats/departments?page=2',
      'there is no query parameter "page" here; expected partition, offset, limit',
    ],
  ])('%i for %s', async (status, path, detail) => {
    await using story = await fork()
    const expected = typeof detail === 'string' ? detail : expect.stringMatching(detail)
    expect(await story.call(path)).toMatchObject({ status, body: { status, detail: expected } })
  })
})

describe('editing', () => {
  test('a record is replaced, and the API shows it at once', async () => {
    await using story = await fork()
    const body = { ...engineering, name: 'Craft' }
    const put = await story.call('/state/workbeats/departments/dept_001', { method: 'PUT', body })
    expect(put).toMatchObject({ status: 200, body })
    const headers = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' }
    const seen = await story.world.fetch('/workbeats/api/v1/departments', { headers })
    expect(await seen.json()).toMatchObject({
      data: expect.arrayContaining([
        expect.objectContaining({ id: 'dept_001', attributes: expect.objectContaining({ name: 'Craft' }) }),
      ]),
    })
    expect(await sandbox.record({ api: 'workbeats', collection: 'departments', id: 'dept_001' })).toEqual(engineering)
  })

  test('a new record is created, with the id that the path gives it', async () => {
    await using story = await fork()
    const put = await story.call('/state/workbeats/departments/dept_900', { method: 'PUT', body: archive })
    expect(put).toMatchObject({ status: 201, body: { id: 'dept_900', ...archive } })
    expect((await story.call('/state/workbeats/departments/dept_900')).body).toEqual({ id: 'dept_900', ...archive })
    expect((await story.call('/state/workbeats/departments?limit=0')).body).toMatchObject({ total: 12 })
  })

  test('a data set is edited apart from the other', async () => {
    await using story = await fork()
    const path = '/state/workbeats/departments/dept_900'
    expect((await story.call(`${path}?partition=uat`, { method: 'PUT', body: archive })).status).toBe(201)
    expect((await story.call(`${path}?partition=uat`)).status).toBe(200)
    expect((await story.call(path)).status).toBe(404)
  })

  test('ids that are numbers are numbers', async () => {
    await using story = await fork()
    const put = await story.call('/state/notes/notes/7', { method: 'PUT', body: { title: 'Seven' } })
    expect(put).toMatchObject({ status: 201, body: { id: 7, title: 'Seven' } })
    expect((await story.call('/state/notes/notes/7')).body).toEqual({ id: 7, title: 'Seven' })
    const headers = { 'x-pin': '1', 'content-type': 'application/json' }
    const made = await story.world.fetch('/notes/v1/notes', { method: 'POST', headers, body: '{"title":"Next"}' })
    expect(made.status).toBe(201)
    expect(await made.json()).not.toMatchObject({ id: 7 })
  })

  test('a record that breaks its schema is refused with every fault, and nothing changes', async () => {
    await using story = await fork()
    const body = { name: '', code: 7, parent_id: null, status: 'closed', colour: 'red' }
    const put = await story.call('/state/workbeats/departments/dept_001', { method: 'PUT', body })
    expect(put).toMatchObject({ status: 400, body: { detail: 'the record does not fit the schema of departments' } })
    const { errors } = put.body as { errors: { pointer: string; message: string }[] }
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['', '/code', '/name', '/status'])
    expect(errors.find(({ pointer }) => pointer === '')?.message).toContain('colour')
    expect((await story.call('/state/workbeats/departments/dept_001')).body).toEqual(engineering)
  })

  test.each([
    ['dept_001', { ...engineering, id: 'dept_002' }, `the record's id is "dept_002", but the path names dept_001`],
    ['dept_001', [engineering], 'expected a record as a JSON object'],
    ['dept_001', 'null', 'expected a record as a JSON object'],
    ['dept_001', undefined, 'expected a record as a JSON object'],
    ['Dept', archive, 'the record does not fit the schema of departments'],
  ])('PUT %s %j is refused', async (id, body, detail) => {
    await using story = await fork()
    const headers: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
    const put = await story.call(`/state/workbeats/departments/${id}`, { method: 'PUT', headers, body })
    expect(put).toMatchObject({ status: 400, body: { detail } })
    expect((await story.call('/state/workbeats/departments')).body).toMatchObject({ total: 11 })
  })

  test('a record is deleted, and what refers to it is cleared as the document says', async () => {
    await using story = await fork()
    expect(await story.call('/state/workbeats/departments/dept_001', { method: 'DELETE' })).toMatchObject({
      status: 204,
      text: '',
    })
    expect((await story.call('/state/workbeats/departments/dept_001')).status).toBe(404)
    expect((await story.call('/state/workbeats/departments/dept_001', { method: 'DELETE' })).status).toBe(404)
    expect((await story.call('/state/workbeats/departments/dept_004')).body).toMatchObject({ parent_id: null })
  })

  test('an id may need percent-encoding', async () => {
    await using story = await fork()
    const answer = await story.call('/state/workbeats/departments/a%2Fb%20c')
    expect(answer).toMatchObject({ status: 404, body: { detail: 'departments has no record a/b c' } })
  })
})

describe('reset', () => {
  test('it brings the fixtures back', async () => {
    await using story = await fork()
    await story.call('/state/workbeats/departments/dept_001', { method: 'DELETE' })
    await story.call('/state/notes/notes/1', { method: 'PUT', body: { title: 'One' } })
    expect(await story.call('/reset', { method: 'POST' })).toMatchObject({ status: 204, text: '' })
    expect((await story.call('/state/workbeats/departments/dept_001')).body).toEqual(engineering)
    expect((await story.call('/state/notes/notes')).body).toEqual({ records: [], total: 0 })
  })

  test('it brings back the records of some APIs only', async () => {
    await using story = await fork()
    await story.call('/state/workbeats/departments/dept_001', { method: 'DELETE' })
    await story.call('/state/notes/notes/1', { method: 'PUT', body: { title: 'One' } })
    expect((await story.call('/reset', { method: 'POST', body: { apis: ['workbeats'] } })).status).toBe(204)
    expect((await story.call('/state/workbeats/departments/dept_001')).status).toBe(200)
    expect((await story.call('/state/notes/notes/1')).status).toBe(200)
  })

  test.each([
    [404, { apis: ['workbeats', 'nope'] }, 'there is no API "nope"; expected one of workbeats, notes'],
    [400, { apis: 'workbeats' }, '"apis" must be a list of at least one text'],
    [400, { apis: [] }, '"apis" must be a list of at least one text'],
    [400, { apis: [7] }, '"apis" must be text'],
    [400, { api: 'workbeats' }, 'there is no member "api" here; expected apis'],
    [400, [], 'expected a JSON object as the body'],
  ])('%i for %j, and nothing is reset', async (status, body, detail) => {
    await using story = await fork()
    await story.call('/state/workbeats/departments/dept_001', { method: 'DELETE' })
    expect(await story.call('/reset', { method: 'POST', body })).toMatchObject({ status, body: { detail } })
    expect((await story.call('/state/workbeats/departments/dept_001')).status).toBe(404)
  })

  test('a slip in the query is refused rather than resetting everything', async () => {
    await using story = await fork()
    await story.call('/state/notes/notes/1', { method: 'PUT', body: { title: 'One' } })
    const detail = 'there is no query parameter "apis" here; expected none'
    expect(await story.call('/reset?apis=workbeats', { method: 'POST' })).toMatchObject({
      status: 400,
      body: { detail },
    })
    expect((await story.call('/state/notes/notes/1')).status).toBe(200)
  })

  test('the header chooses the workspace as the path does', async () => {
    await using story = await fork()
    const call = await holdControl(sandbox.origin)
    const headers = { 'Understudy-Workspace': story.world.name }
    await story.call('/state/notes/notes/1', { method: 'PUT', body: { title: 'One' } })
    expect((await call('/state/notes/notes/1', { headers })).status).toBe(200)
    expect((await call('/state/notes/notes/1')).status).toBe(404)
    expect((await call('/reset', { method: 'POST', headers })).status).toBe(204)
    expect((await story.call('/state/notes/notes/1')).status).toBe(404)
    const wrong = await call('/reset', { method: 'POST', headers: { 'Understudy-Workspace': 'No Name' } })
    expect(wrong).toMatchObject({
      status: 400,
      body: { detail: expect.stringMatching(/^"No Name" is no workspace name/) },
    })
  })
})
