import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const LEAD = { id: 'tG3Tl', text: 'Team lead' }
const OWN = [{ id: 'tG1Bi', text: 'Bilingual' }, LEAD]
const john = { api: 'roosted', collection: 'workers', id: '3158' }

test('the tags of a worker are an array', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/3158/tags')).toEqual({ status: 200, body: OWN, changes: {} })
  expect((await act(world, 'GET /workers/3102/tags')).body).toEqual([])
})

test.each([
  [{ tag_id: 'tG2Vp' }, { id: 'tG2Vp', text: 'VIP service' }],
  [{ text: 'VIP service' }, { id: 'tG2Vp', text: 'VIP service' }],
  [
    { tag_id: 'tG2Vp', text: 'Bilingual' },
    { id: 'tG2Vp', text: 'VIP service' },
  ],
])('%o puts a known tag on a worker', async (sent, tag) => {
  await using world = await sandbox.fork()
  const before = await world.record(john)
  expect(await act(world, 'POST /workers/3158/tags', sent)).toEqual({
    status: 201,
    body: tag,
    changes: { workers: { changed: [{ ...before, tag_ids: ['tG1Bi', 'tG3Tl', 'tG2Vp'] }] } },
  })
  expect((await act(world, 'GET /workers/3158/tags')).body).toEqual([...OWN, tag])
})

test('an unknown text makes a tag', async () => {
  await using world = await sandbox.fork()
  const text = '日'.repeat(75)
  const { status, body, changes } = await act(world, 'POST /workers/3158/tags', { text })
  const tag = { id: expect.stringMatching(/^[A-Za-z0-9]{5}$/), text }
  expect({ status, body, tags: changes.tags }).toEqual({ status: 201, body: tag, tags: { added: [tag] } })
  expect(Object.keys(changes).sort()).toEqual(['tags', 'workers'])
})

test.each([{ tag_id: 'tG3Tl' }, { text: 'Team lead' }])(
  'a tag that the worker has already, %o, changes nothing',
  async (sent) => {
    await using world = await sandbox.fork()
    expect(await act(world, 'POST /workers/3158/tags', sent)).toEqual({ status: 201, body: LEAD, changes: {} })
  },
)

test.each([
  [{}, { tag_id: 'is required without text' }],
  [{ tag_id: 'zzzzz' }, { tag_id: 'names no tag' }],
  [{ text: '' }, { text: 'must have at least 1 character' }],
  [{ text: 'x'.repeat(76) }, { text: 'must have at most 75 characters' }],
  [{ text: null }, { text: 'must be text' }],
])('%o is refused', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/3158/tags', body)).toEqual(
    fieldRefusal(fields as Readonly<Record<string, string>>, 'WRK'),
  )
})

test('a tag that is taken off stays for others', async () => {
  await using world = await sandbox.fork()
  const before = await world.record(john)
  expect(await act(world, 'DELETE /workers/3158/tags/tG1Bi')).toEqual({
    status: 204,
    body: undefined,
    changes: { workers: { changed: [{ ...before, tag_ids: ['tG3Tl'] }] } },
  })
  expect(await act(world, 'DELETE /workers/3158/tags/tG1Bi')).toEqual(notFound('tG1Bi', 'WRK'))
  expect(await act(world, 'DELETE /workers/3158/tags/zzzzz')).toEqual(notFound('zzzzz', 'WRK'))
})

test('an unknown worker has no tags', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/9999/tags')).toEqual(notFound('9999', 'WRK'))
  expect(await act(world, 'POST /workers/9999/tags', { text: 'x' })).toEqual(notFound('9999', 'WRK'))
  expect(await act(world, 'DELETE /workers/9999/tags/tG1Bi')).toEqual(notFound('9999', 'WRK'))
})
