import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

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

const OWN_PARENT = refusal(422, 'ARA-500', 'An area cannot be its own parent.', [
  { field: 'parent_id', message: 'is the area itself' },
])
const DESCENDANT = refusal(422, 'ARA-501', 'An area cannot move below one of its own descendants.', [
  { field: 'parent_id', message: 'is a descendant of the area' },
])
const PROTECTED = refusal(422, 'ARA-502', 'This area is protected.')

const levels = async (world: SandboxWorld) =>
  Object.fromEntries(((await act(world, 'GET /areas')).body as typeof TREE).map(({ id, nlevel }) => [id, nlevel]))

test('the list is flat, in the order of creation, with depths', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /areas')).toEqual({ status: 200, body: TREE, changes: {} })
  expect(await act(world, 'GET /areas/r2S3t')).toEqual({ status: 200, body: TREE[5], changes: {} })
})

test.each([
  [
    { name: 'Bangsar', parent_id: 'd3E4f', nlevel: 9, protected: true },
    { parent_id: 'd3E4f', nlevel: 2 },
  ],
  [{ name: 'Bangsar' }, { parent_id: '', nlevel: 0 }],
  [
    { name: 'Bangsar', parent_id: '' },
    { parent_id: '', nlevel: 0 },
  ],
  [
    { name: 'Bangsar', parent_id: 'a1B2c' },
    { parent_id: 'a1B2c', nlevel: 1 },
  ],
])('%o makes an area', async (sent, { parent_id, nlevel }) => {
  await using world = await sandbox.fork()
  const stored = { id: expect.stringMatching(/^[A-Za-z0-9]{5}$/), name: 'Bangsar', parent_id, protected: false }
  expect(await act(world, 'POST /areas', sent)).toEqual({
    status: 201,
    body: { ...stored, nlevel },
    changes: { areas: { added: [stored] } },
  })
  const response = await send(world, 'POST /areas', sent)
  const { id } = (await response.json()) as { id: string }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/areas/${id}`)
})

test.each(['POST /areas', 'PATCH /areas/d3E4f'] as const)('%s takes a name of 50 characters', async (line) => {
  await using world = await sandbox.fork()
  const name = '合'.repeat(50)
  expect((await act(world, line, { name })).body).toMatchObject({ name })
  for (const [body, fields] of [
    [{ name: `${name}x` }, { name: 'must have at most 50 characters' }],
    [{ name: null }, { name: 'must be text' }],
    [{ name: 'x', parent_id: 'zzzzz' }, { parent_id: 'names no area' }],
    [{ name: 'x', parent_id: null }, { parent_id: 'must be text' }],
  ] as const)
    expect(await act(world, line, body)).toEqual(fieldRefusal(fields as Readonly<Record<string, string>>, 'ARA'))
})

test('an area needs a name', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /areas', {})).toEqual(fieldRefusal({ name: 'is required' }, 'ARA'))
})

test('an area moves with all that is below it', async () => {
  await using world = await sandbox.fork()
  const { nlevel: _, ...stored } = { ...TREE[4], parent_id: 'd3E4f' } as (typeof TREE)[number]
  expect(await act(world, 'PATCH /areas/n9P1q', { parent_id: 'd3E4f' })).toEqual({
    status: 200,
    body: { ...stored, nlevel: 2 },
    changes: { areas: { changed: [stored] } },
  })
  expect(await levels(world)).toMatchObject({ n9P1q: 2, r2S3t: 3 })
  expect((await act(world, 'PATCH /areas/n9P1q', { parent_id: '' })).body).toMatchObject({ nlevel: 0 })
  expect(await levels(world)).toMatchObject({ n9P1q: 0, r2S3t: 1 })
})

test.each([{}, { protected: true, nlevel: 7, id: 'mineX' }])('an edit with %o changes nothing', async (body) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /areas/d3E4f', body)).toEqual({ status: 200, body: TREE[1], changes: {} })
  expect(await act(world, 'PATCH /areas/a1B2c', body)).toEqual({ status: 200, body: TREE[0], changes: {} })
})

test.each([
  ['k7L8m', { parent_id: 'k7L8m' }, OWN_PARENT],
  ['k7L8m', { parent_id: 'n9P1q' }, DESCENDANT],
  ['k7L8m', { parent_id: 'r2S3t' }, DESCENDANT],
  ['a1B2c', { name: 'x' }, PROTECTED],
  ['a1B2c', { parent_id: 'k7L8m' }, PROTECTED],
  ['a1B2c', { parent_id: 'a1B2c' }, OWN_PARENT],
  ['a1B2c', { parent_id: 'd3E4f' }, DESCENDANT],
])('%s cannot be edited with %o', async (id, body, refused) => {
  await using world = await sandbox.fork()
  expect(await act(world, `PATCH /areas/${id}`, body)).toEqual(refused)
})

test('a deleted area disappears from workers and locations', async () => {
  await using world = await sandbox.fork()
  const others = (ids: unknown) => (ids as string[]).filter((id) => id !== 'r2S3t')
  const workers = (await rowsOf(world, 'workers')).filter(({ area_ids }) => (area_ids as string[]).includes('r2S3t'))
  const places = (await rowsOf(world, 'locations')).filter((row) => (row.default_areas as string[]).includes('r2S3t'))
  expect(workers.length * places.length).toBeGreaterThan(0)
  const { nlevel: _, ...stored } = TREE[5] as (typeof TREE)[number]
  expect(await act(world, 'DELETE /areas/r2S3t')).toEqual({
    status: 204,
    body: undefined,
    changes: {
      areas: { removed: [stored] },
      workers: { changed: workers.map((row) => ({ ...row, area_ids: others(row.area_ids) })) },
      locations: { changed: places.map((row) => ({ ...row, default_areas: others(row.default_areas) })) },
    },
  })
  expect(await act(world, 'DELETE /areas/r2S3t')).toEqual(notFound('r2S3t', 'ARA'))
})

test('a protected area stays, and so does one with areas below it until they are gone', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /areas/a1B2c')).toEqual(PROTECTED)
  expect(await act(world, 'DELETE /areas/n9P1q')).toEqual(refusal(422, 'ARA-503', 'There are areas below this one.'))
  await act(world, 'DELETE /areas/r2S3t')
  expect((await act(world, 'DELETE /areas/n9P1q')).status).toBe(204)
})

test('an unknown area is not found', async () => {
  await using world = await sandbox.fork()
  for (const line of ['GET /areas/zzzzz', 'DELETE /areas/zzzzz'] as const)
    expect(await act(world, line)).toEqual(notFound('zzzzz', 'ARA'))
  expect(await act(world, 'PATCH /areas/zzzzz', { parent_id: 'zzzzz' })).toEqual(notFound('zzzzz', 'ARA'))
})
