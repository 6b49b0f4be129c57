import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const TREE = [
  { id: 'a1B2c', name: 'Klang Valley', parent_id: '', nlevel: 0, protected: true },
  { id: 'd3E4f', name: 'Kuala Lumpur', parent_id: 'a1B2c', nlevel: 1, protected: false },
  { id: 'g5H6j', name: 'Putrajaya', parent_id: 'a1B2c', nlevel: 1, protected: false },
  { id: 'k7L8m', name: 'Northern Region', parent_id: '', nlevel: 0, protected: false },
  { id: 'n9P1q', name: 'Pulau Pinang', parent_id: 'k7L8m', nlevel: 1, protected: false },
  { id: 'r2S3t', name: 'George Town', parent_id: 'n9P1q', nlevel: 2, protected: false },
  { id: 'u4V5w', name: 'Negeri Sembilan', parent_id: '', nlevel: 0, protected: false },
]

test('areas are one flat list, with their depth', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /areas')).toEqual({ status: 200, body: TREE, changes: {} })
  expect((await act(world, 'GET /areas/r2S3t')).body).toEqual(TREE[5])
  expect(await act(world, 'GET /areas/zzzzz')).toEqual(notFound('zzzzz', 'ARA'))
})

test.each([
  ['at the top', { name: 'Sabah' }, '', 0],
  ['at the top, in as many words', { name: 'Sabah', parent_id: '' }, '', 0],
  ['below another, as deep as can be', { name: 'Bangsar', parent_id: 'r2S3t' }, 'r2S3t', 3],
])('an area is made %s', async (_, body, parent_id, nlevel) => {
  await using world = await sandbox.fork()
  const response = await send(world, 'POST /areas', { ...body, protected: true, nlevel: 7 })
  const area = (await response.json()) as { id: string }
  expect({ status: response.status, area }).toEqual({
    status: 201,
    area: { id: area.id, name: body.name, parent_id, nlevel, protected: false },
  })
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/areas/${area.id}`)
  expect((await act(world, `GET /areas/${area.id}`)).body).toEqual(area)
})

test.each([
  ['no name', {}, { name: 'is required' }],
  ['an empty name', { name: '' }, { name: 'must have at least 1 character' }],
  ['a long name', { name: 'x'.repeat(51) }, { name: 'must have at most 50 characters' }],
  ['an unknown area above', { name: 'x', parent_id: 'zzzzz' }, { parent_id: 'names no area' }],
])('an area with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /areas', body)).toEqual(fieldRefusal(fields, 'ARA'))
})

test('an area that moves takes those below along', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /areas/n9P1q', { parent_id: '', name: 'Penang', protected: true })).toEqual({
    status: 200,
    body: { id: 'n9P1q', name: 'Penang', parent_id: '', nlevel: 0, protected: false },
    changes: { areas: { changed: [{ id: 'n9P1q', name: 'Penang', parent_id: '', protected: false }] } },
  })
  expect((await act(world, 'GET /areas/r2S3t')).body).toMatchObject({ nlevel: 1 })
  expect((await act(world, 'PATCH /areas/n9P1q', { parent_id: 'g5H6j' })).body).toMatchObject({ nlevel: 2 })
  expect((await act(world, 'GET /areas/r2S3t')).body).toMatchObject({ nlevel: 3 })
  for (const id of ['n9P1q', 'a1B2c'])
    expect(await act(world, `PATCH /areas/${id}`, {})).toMatchObject({ status: 200, changes: {} })
})

const OWN_PARENT = refusal(422, 'ARA-500', 'An area cannot be its own parent.', [
  { field: 'parent_id', message: 'is the area itself' },
])
const DESCENDANT = refusal(422, 'ARA-501', 'An area cannot move below one of its own descendants.', [
  { field: 'parent_id', message: 'is a descendant of the area' },
])
const PROTECTED = refusal(422, 'ARA-502', 'This area is protected.')
const HAS_CHILDREN = refusal(422, 'ARA-503', 'There are areas below this one.')

test.each([
  ['below itself', 'k7L8m', { parent_id: 'k7L8m' }, OWN_PARENT],
  ['below its child', 'k7L8m', { parent_id: 'n9P1q' }, DESCENDANT],
  ["below its child's child", 'k7L8m', { parent_id: 'r2S3t' }, DESCENDANT],
  ['nowhere, being protected', 'a1B2c', { name: 'Selangor' }, PROTECTED],
  ['below itself, though protected', 'a1B2c', { parent_id: 'a1B2c' }, OWN_PARENT],
  ['below an unknown area', 'k7L8m', { parent_id: 'zzzzz' }, fieldRefusal({ parent_id: 'names no area' }, 'ARA')],
  ['away, being unknown', 'zzzzz', { name: 'x' }, notFound('zzzzz', 'ARA')],
])('an area does not move %s', async (_, id, body, answer) => {
  await using world = await sandbox.fork()
  expect(await act(world, `PATCH /areas/${id}`, body)).toEqual(answer)
})

test('a deleted area is gone from workers and locations', async () => {
  await using world = await sandbox.fork()
  await given(world, 'workers', '3158', { area_ids: ['u4V5w', 'd3E4f'] })
  expect(await act(world, 'DELETE /areas/u4V5w')).toMatchObject({
    status: 204,
    changes: {
      areas: { removed: [{ id: 'u4V5w' }] },
      workers: { changed: [{ id: '3158', area_ids: ['d3E4f'] }] },
      locations: { changed: [{ id: '78625', default_areas: [] }] },
    },
  })
  expect(await act(world, 'GET /areas/u4V5w')).toEqual(notFound('u4V5w', 'ARA'))
  expect((await act(world, 'GET /workers/3158')).body).toMatchObject({ areas: [{ id: 'd3E4f', name: 'Kuala Lumpur' }] })
})

test.each([
  ['is protected', 'a1B2c', PROTECTED],
  ['has areas below', 'n9P1q', HAS_CHILDREN],
  ['is not there', 'zzzzz', notFound('zzzzz', 'ARA')],
])('an area that %s is not deleted', async (_, id, answer) => {
  await using world = await sandbox.fork()
  expect(await act(world, `DELETE /areas/${id}`)).toEqual(answer)
})
