import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const UNIFORMS = {
  subject: 'New uniforms',
  message: '<p>Collect yours at the desk.</p>',
  output: 3,
  all: 0,
  replies: [3106],
  selected_workers: [3158],
}
const ANNOUNCED = {
  id: 1542,
  subject: 'New uniforms',
  message: '<p>Collect yours at the desk.</p>',
  replies: [3106],
  selected_workers: [{ id: 3158, name: 'John Doe' }],
  sent_via: ['email', 'text message'],
  status: 'sent',
  time_sent: '2026-02-24 09:00:00',
}

const reached = async (world: SandboxWorld, kind: 'mail' | 'text') =>
  (await world.outbox.list({ api: 'roosted', kind })).map(({ to }) => to).sort()

const worker = (id: string) => ({ api: 'roosted', collection: 'workers', id })
const change = async (world: SandboxWorld, id: string, fields: object) =>
  world.putRecord(worker(id), { ...(await world.record(worker(id))), ...fields })

test('announcements are listed newest first', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /announcements')).toMatchObject({
    status: 200,
    body: { announcements: [ANNOUNCED, { id: 1540, selected_workers: [] }], total: 2 },
  })
  const ids = []
  for (let count = 0; count < 2; count++)
    ids.push(((await (await send(world, 'POST /announcements', UNIFORMS)).json()) as { id: number }).id)
  expect((await act(world, 'GET /announcements?items_per_page=2')).body).toMatchObject({
    announcements: [{ id: ids[1] }, { id: ids[0] }],
    total: 4,
  })
  expect((await act(world, 'GET /announcements?page=2&items_per_page=3')).body).toMatchObject({
    announcements: [{ id: 1540 }],
    total: 4,
  })
  expect(await act(world, 'GET /announcements/1542')).toEqual({ status: 200, body: ANNOUNCED, changes: {} })
})

test('chosen workers get mail and text at once, each once', async () => {
  await using world = await sandbox.fork()
  const sent = { ...UNIFORMS, selected_workers: [3158, 3119, 3158] }
  const { status, body, changes } = await act(world, 'POST /announcements', sent)
  const announcement = {
    ...ANNOUNCED,
    id: (body as { id: number }).id,
    selected_workers: [
      { id: 3158, name: 'John Doe' },
      { id: 3119, name: "Marcus D'Cruz" },
    ],
    time_sent: '2026-03-02 09:00:00',
  }
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: announcement,
    changes: { announcements: { added: [announcement] } },
  })
  const rows = (await rowsOf(world, 'workers')).filter(({ id }) => id === '3158' || id === '3119')
  expect(await reached(world, 'mail')).toEqual(rows.map(({ email }) => email).sort())
  expect(await reached(world, 'text')).toEqual(rows.map(({ phone }) => phone).sort())
  const [mail] = await world.outbox.list({ kind: 'mail' })
  expect(mail).toMatchObject({ subject: 'New uniforms', text: '<p>Collect yours at the desk.</p>' })
})

test.each([
  [1, ['email'], 1, 0],
  [2, ['text message'], 0, 1],
  [3, ['email', 'text message'], 1, 1],
])('output %i goes by %o', async (output, sent_via, mails, texts) => {
  await using world = await sandbox.fork()
  expect((await act(world, 'POST /announcements', { ...UNIFORMS, output })).body).toMatchObject({ sent_via })
  expect([await reached(world, 'mail'), await reached(world, 'text')].map((list) => list.length)).toEqual([
    mails,
    texts,
  ])
})

test('one for all reaches every active worker, lists nobody, and looks at no other choice', async () => {
  await using world = await sandbox.fork()
  const sent = { ...UNIFORMS, all: 1, output: 1, replies: [], selected_workers: [1], skillsets: '999' }
  expect(await act(world, 'POST /announcements', sent)).toMatchObject({ status: 201, body: { selected_workers: [] } })
  const active = (await rowsOf(world, 'workers')).filter((row) => row.account_status === 2 && row.email !== null)
  expect(await reached(world, 'mail')).toEqual(active.map(({ email }) => email).sort())
})

test('with a skillset, those who have it and are active are reached; a list wins over it', async () => {
  await using world = await sandbox.fork()
  const sent = { ...UNIFORMS, skillsets: '134' }
  const { selected_workers: _, ...bySkillset } = sent
  const having = (await rowsOf(world, 'workers')).filter(
    (row) => row.account_status === 2 && (row.skillset_ids as number[]).includes(134),
  )
  const expected = having.map(({ id, name_first }) => ({ id: Number(id), name: name_first }))
  expect(expected.length).toBeGreaterThan(1)
  for (const body of [bySkillset, { ...sent, selected_workers: [] }])
    expect((await act(world, 'POST /announcements', body)).body).toMatchObject({ selected_workers: expected })
  expect((await act(world, 'POST /announcements', sent)).body).toMatchObject({
    selected_workers: [{ id: 3158, name: 'John Doe' }],
  })
})

test('whoever is inactive, has no address or wants no text messages gets none', async () => {
  await using world = await sandbox.fork()
  await change(world, '3119', { email: null })
  await change(world, '3118', { texting_off: 1 })
  const { body } = await act(world, 'POST /announcements', { ...UNIFORMS, selected_workers: [3104, 3119, 3118] })
  expect(body).toMatchObject({ selected_workers: [{ id: 3119 }, { id: 3118 }] })
  expect(await reached(world, 'mail')).toEqual([(await world.record(worker('3118'))).email])
  expect(await reached(world, 'text')).toEqual([(await world.record(worker('3119'))).phone])
})

const ANN_500 = (field: string, message: string) =>
  refusal(422, 'ANN-500', 'An announcement needs somebody to reach, and administrators to reply to.', [
    { field, message },
  ])
const NOBODY = ANN_500('selected_workers', 'must name somebody, where neither skillsets nor all does')

test.each([
  [{ selected_workers: undefined }, NOBODY],
  [{ selected_workers: [] }, NOBODY],
  [{ replies: [3106, 3158] }, ANN_500('replies.1', 'names no administrator')],
  [{ replies: [9999], all: 1 }, ANN_500('replies.0', 'names no administrator')],
  [{ selected_workers: [3158, 9999] }, fieldRefusal({ 'selected_workers.1': 'names no worker' }, 'ANN')],
  [{ selected_workers: [], skillsets: '0134' }, fieldRefusal({ skillsets: 'names no skillset' }, 'ANN')],
  [{ message: 'x'.repeat(1001) }, fieldRefusal({ message: 'must have at most 1000 characters' }, 'ANN')],
  [{ message: '' }, fieldRefusal({ message: 'must have at least 1 character' }, 'ANN')],
  [{ output: 4 }, fieldRefusal({ output: 'must be one of 1, 2, 3' }, 'ANN')],
  [{ all: true }, fieldRefusal({ all: expect.stringContaining('must be') as string }, 'ANN')],
])('%o is refused, and nobody hears of it', async (wrong, refused) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /announcements', { ...UNIFORMS, ...wrong })).toEqual(refused)
  expect(await world.outbox.list()).toEqual([])
})

test('the longest message passes, administrators and owners may have replies', async () => {
  await using world = await sandbox.fork()
  const sent = { ...UNIFORMS, message: 'é'.repeat(1000), replies: [3106, 3111] }
  expect((await act(world, 'POST /announcements', sent)).status).toBe(201)
})

test('an announcement needs five fields', async () => {
  await using world = await sandbox.fork()
  const required = Object.fromEntries(
    ['subject', 'message', 'output', 'all', 'replies'].map((field) => [field, 'is required']),
  )
  expect(await act(world, 'POST /announcements', {})).toEqual(fieldRefusal(required, 'ANN'))
})

test('a deleted announcement is gone; Location leads to a new one', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /announcements/1542')).toEqual({
    status: 204,
    body: undefined,
    changes: { announcements: { removed: [ANNOUNCED] } },
  })
  for (const line of ['GET /announcements/1542', 'DELETE /announcements/1542'] as const)
    expect(await act(world, line)).toEqual(notFound('1542', 'ANN'))
  const response = await send(world, 'POST /announcements', UNIFORMS)
  const { id } = (await response.json()) as { id: number }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/announcements/${id}`)
  expect(await act(world, 'GET /announcements/abc')).toEqual(
    refusal(400, 'ANN-400', 'The request is not well formed.', [{ field: 'id', message: 'must be a whole number' }]),
  )
})
