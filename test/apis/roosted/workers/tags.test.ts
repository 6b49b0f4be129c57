import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const TAGS = [
  { id: 'tG1Bi', text: 'Bilingual' },
  { id: 'tG2Vp', text: 'VIP service' },
]

test('the tags of a worker are listed, whoever has none has an empty list', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/3119/tags')).toEqual({ status: 200, body: TAGS, changes: {} })
  expect((await act(world, 'GET /workers/3102/tags')).body).toEqual([])
  expect(await act(world, 'GET /workers/9999/tags')).toEqual(notFound('9999', 'WRK'))
})

test.each([
  ['id', { tag_id: 'tG3Tl' }],
  ['text', { text: 'Team lead' }],
  ['both, of which the id counts', { tag_id: 'tG3Tl', text: 'VIP service' }],
])('a known tag is attached by its %s', async (_, body) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/3119/tags', body)).toMatchObject({
    status: 201,
    body: { id: 'tG3Tl', text: 'Team lead' },
    changes: { workers: { changed: [{ id: '3119', tag_ids: ['tG1Bi', 'tG2Vp', 'tG3Tl'] }] } },
  })
})

test('a text that no tag has makes a tag', async () => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, 'POST /workers/3102/tags', { text: 'Speaks Norwegian' })
  const { id } = body as { id: string }
  const tag = { id, text: 'Speaks Norwegian' }
  expect({ status, body }).toEqual({ status: 201, body: tag })
  expect(changes).toMatchObject({ tags: { added: [tag] }, workers: { changed: [{ id: '3102', tag_ids: [id] }] } })
  expect((await act(world, 'GET /workers/3102/tags')).body).toEqual([tag])
})

test('a tag that the worker has is answered, and nothing changes', async () => {
  await using world = await sandbox.fork()
  for (const body of [{ tag_id: 'tG1Bi' }, { text: 'Bilingual' }])
    expect(await act(world, 'POST /workers/3119/tags', body)).toEqual({ status: 201, body: TAGS[0], changes: {} })
})

test.each([
  ['neither id nor text', {}, { tag_id: 'is required without text' }],
  ['an unknown id', { tag_id: 'zzzzz' }, { tag_id: 'names no tag' }],
  ['no text', { text: '' }, { text: 'must have at least 1 character' }],
  ['a long text', { text: 'x'.repeat(76) }, { text: 'must have at most 75 characters' }],
])('a tag with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/3119/tags', body)).toEqual(fieldRefusal(fields, 'WRK'))
})

test('a detached tag is gone from the worker, and stays a tag', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /workers/3119/tags/tG1Bi')).toMatchObject({
    status: 204,
    changes: { workers: { changed: [{ id: '3119', tag_ids: ['tG2Vp'] }] } },
  })
  expect(await act(world, 'DELETE /workers/3119/tags/tG1Bi')).toEqual(notFound('tG1Bi', 'WRK'))
  expect((await act(world, 'GET /workers/3118/tags')).body).toEqual([TAGS[0]])
})
