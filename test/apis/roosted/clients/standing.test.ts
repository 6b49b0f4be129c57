import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

const NOW = '2026-03-02 09:00:00'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

/** The standings at Acme, oldest first. */
const AT_ACME = [
  { personnel_id: '3158', name: 'John Doe', status: 'preferred', date: '2026-01-31 09:00:00' },
  { personnel_id: '3118', name: 'Priya Nair', status: 'preferred', date: '2026-02-18 09:00:00' },
  { personnel_id: '3134', name: 'Tomáš Dvořák', status: 'banned', date: '2025-12-02 09:00:00' },
  { personnel_id: '3120', name: 'கவிதா முத்து', status: 'normal', date: '2026-02-25 09:00:00' },
]

test('a standing that was never set is normal and has no date', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /clients/uLu8K/workers/3119/status')).toEqual({
    status: 200,
    body: { personnel_id: '3119', status: 'normal', date: null },
    changes: {},
  })
  expect((await act(world, 'GET /clients/uLu8K/workers/3158/status')).body).toEqual({
    personnel_id: '3158',
    status: 'preferred',
    date: '2026-01-31 09:00:00',
  })
})

test.each([
  ['', AT_ACME, 4],
  ['?status=preferred', AT_ACME.slice(0, 2), 2],
  ['?status=normal', AT_ACME.slice(3), 1],
  ['?status=banned', AT_ACME.slice(2, 3), 1],
  ['?items_per_page=3&page=2', AT_ACME.slice(3), 4],
  ['?status=preferred&page=2', [], 2],
])('the list%s has those pairs that were ever set', async (query, workers, total) => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET /clients/uLu8K/workers${query}`)).toEqual({
    status: 200,
    body: { workers, total },
    changes: {},
  })
})

test('a client without standings has an empty list; an unknown standing cannot be asked for', async () => {
  await using world = await sandbox.fork()
  expect((await act(world, 'GET /clients/iP3Yg/workers')).body).toEqual({ workers: [], total: 0 })
  expect(await act(world, 'GET /clients/uLu8K/workers?status=liked')).toEqual(
    refusal(400, 'CLI-400', 'The request is not well formed.', [
      { field: 'status', message: 'must be one of preferred, normal, banned' },
    ]),
  )
})

test.each(['preferred', 'normal', 'banned'])('a first standing (%s) is dated and listed', async (status) => {
  await using world = await sandbox.fork()
  const answer = { personnel_id: '3125', status, date: NOW }
  expect(await act(world, 'PATCH /clients/iP3Yg/workers/3125/status', { status, date: null, colour: 'red' })).toEqual({
    status: 200,
    body: answer,
    changes: { client_workers: { added: [{ ...answer, id: expect.any(String), client_id: 'iP3Yg' }] } },
  })
  expect((await act(world, 'GET /clients/iP3Yg/workers/3125/status')).body).toEqual(answer)
  const { name_first: name } = await world.record({ api: 'roosted', collection: 'workers', id: '3125' })
  expect((await act(world, 'GET /clients/iP3Yg/workers')).body).toEqual({ workers: [{ ...answer, name }], total: 1 })
})

test('setting a standing again, even to the same, moves its date', async () => {
  await using world = await sandbox.fork()
  const stored = await world.record({ api: 'roosted', collection: 'client_workers', id: 'wS1aA' })
  expect(await act(world, 'PATCH /clients/uLu8K/workers/3158/status', { status: 'preferred' })).toEqual({
    status: 200,
    body: { personnel_id: '3158', status: 'preferred', date: NOW },
    changes: { client_workers: { changed: [{ ...stored, date: NOW }] } },
  })
})

test("a ban removes the worker's coming assignments at this client's events, and no other", async () => {
  await using world = await sandbox.fork()
  const assignments = await rowsOf(world, 'shift_assignments')
  const ofMarcus = assignments.filter(({ worker_id }) => worker_id === '3119')
  expect(ofMarcus.map(({ id }) => id)).toEqual(['2205480', '2205492', '2205495', '2205516'])
  const { changes } = await act(world, 'PATCH /clients/uLu8K/workers/3119/status', { status: 'banned' })
  expect(changes).toEqual({
    client_workers: {
      added: [{ id: expect.any(String), client_id: 'uLu8K', personnel_id: '3119', status: 'banned', date: NOW }],
    },
    // 2205492 is over, and 2205495 is at another client's event.
    shift_assignments: { removed: ofMarcus.filter(({ id }) => id === '2205480' || id === '2205516') },
  })
  const again = await act(world, 'PATCH /clients/uLu8K/workers/3119/status', { status: 'banned' })
  expect({ status: again.status, changes: again.changes }).toEqual({ status: 200, changes: {} })
})

test.each(['preferred', 'normal'])('no other standing (%s) removes assignments', async (status) => {
  await using world = await sandbox.fork()
  const { changes } = await act(world, 'PATCH /clients/uLu8K/workers/3119/status', { status })
  expect(Object.keys(changes)).toEqual(['client_workers'])
})

// It is 17:00 at the company, which is where shifts have their times from, when it is 09:00 in UTC.
test.each([
  ['2026-03-02 16:59:59', false],
  ['2026-03-02 17:00:00', false],
  ['2026-03-02 17:00:01', true],
])('at 17:00 a shift that starts at %s is coming: %o', async (start, isComing) => {
  await using world = await sandbox.fork()
  const place = { api: 'roosted', collection: 'event_shifts', id: '1442591' }
  await world.putRecord(place, { ...(await world.record(place)), start })
  const { changes } = await act(world, 'PATCH /clients/uLu8K/workers/3120/status', { status: 'banned' })
  expect(changes.shift_assignments?.removed?.map(({ id }) => id)).toEqual(isComing ? ['2205483'] : undefined)
})

test.each([
  ['/clients/zzzzz/workers/3158/status', 'zzzzz'],
  ['/clients/uLu8K/workers/9999/status', '9999'],
  ['/clients/uLu8K/workers/03158/status', '03158'],
])('%s is not found', async (path, missing) => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET ${path}` as 'GET /')).toEqual(notFound(missing))
  expect(await act(world, `PATCH ${path}` as 'PATCH /', { status: 'banned' })).toEqual(notFound(missing))
})

test('an unknown client has no workers', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /clients/zzzzz/workers')).toEqual(notFound('zzzzz'))
})

test.each([
  [{}, 'is required'],
  [{ status: 'liked' }, 'must be one of preferred, normal, banned'],
])('%o is no standing', async (body, message) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /clients/uLu8K/workers/3158/status', body)).toEqual(fieldRefusal({ status: message }))
})

test('a standing belongs to one client', async () => {
  await using world = await sandbox.fork()
  await send(world, 'PATCH /clients/uLu8K/workers/3125/status', { status: 'banned' })
  expect((await act(world, 'GET /clients/hAjwQ/workers/3125/status')).body).toEqual({
    personnel_id: '3125',
    status: 'normal',
    date: null,
  })
})
