import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const UNIFORMS = {
  id: 1542,
  subject: 'New uniforms',
  message: '<p>Collect yours at the desk.</p>',
  replies: [3106],
  selected_workers: [{ id: 3158, name: 'John Doe' }],
  sent_via: ['email', 'text message'],
  status: 'sent',
  time_sent: '2026-02-24 09:00:00',
}
const SAY = { subject: 'Uniforms', message: 'Black, please.', replies: [3106, 3111] }
const NEW = {
  ...SAY,
  id: 1601,
  selected_workers: [],
  sent_via: ['email'],
  status: 'sent',
  time_sent: '2026-03-02 09:00:00',
}

const sentTo = async (world: SandboxWorld): Promise<string[]> =>
  (await world.outbox.list()).map(({ kind, to }) => `${kind} ${to}`)

test('announcements come newest first, in pages', async () => {
  await using world = await sandbox.fork()
  const { status, body } = await act(world, 'GET /announcements')
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { announcements: [UNIFORMS, { id: 1540, selected_workers: [] }], total: 2 },
  })
  expect((await act(world, 'GET /announcements?items_per_page=1&page=2')).body).toMatchObject({
    announcements: [{ id: 1540 }],
    total: 2,
  })
  expect((await act(world, 'GET /announcements/1542')).body).toEqual(UNIFORMS)
  expect(await act(world, 'GET /announcements/9')).toEqual(notFound('9', 'ANN'))
})

test('an announcement to all reaches whoever is active, at once', async () => {
  await using world = await sandbox.fork()
  const ignored = { skillsets: '122', selected_workers: [9999] }
  const response = await send(world, 'POST /announcements', { ...SAY, ...ignored, output: 1, all: 1 })
  expect({ status: response.status, body: await response.json() }).toEqual({ status: 201, body: NEW })
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/announcements/1601`)
  const mails = await world.outbox.list()
  expect(mails).toHaveLength(39)
  expect(mails).toContainEqual({
    api: 'roosted',
    id: expect.any(Number),
    at: '2026-03-02T09:00:00.000Z',
    kind: 'mail',
    to: 'john.doe@company.com',
    subject: 'Uniforms',
    text: 'Black, please.',
    data: { announcement_id: 1601, worker_id: '3158' },
  })
  expect((await act(world, 'GET /announcements')).body).toMatchObject({
    announcements: [NEW, UNIFORMS, { id: 1540 }],
    total: 3,
  })
})

test.each([
  [1, ['email'], ['mail priya.nair@company.com', 'mail john.doe@company.com']],
  [2, ['text message'], ['text +60123456789']],
  [3, ['email', 'text message'], ['mail priya.nair@company.com', 'mail john.doe@company.com', 'text +60123456789']],
])('output %i is sent that way, and nobody is texted who does not want it', async (output, sent_via, to) => {
  await using world = await sandbox.fork()
  const { body } = await act(world, 'POST /announcements', { ...SAY, output, all: 0, selected_workers: [3118, 3158] })
  const selected_workers = [
    { id: 3118, name: 'Priya Nair' },
    { id: 3158, name: 'John Doe' },
  ]
  expect(body).toEqual({ ...NEW, sent_via, selected_workers })
  expect(await sentTo(world)).toEqual(to)
})

test('a skillset reaches the active workers who have it; a list counts before it', async () => {
  await using world = await sandbox.fork()
  await given(world, 'workers', '3119', { account_status: 86 })
  const body = { ...SAY, output: 1, all: 0, skillsets: '122' }
  expect((await act(world, 'POST /announcements', body)).body).toMatchObject({
    selected_workers: [{ id: 3118 }, { id: 3158 }],
  })
  const listed = await act(world, 'POST /announcements', { ...body, selected_workers: [3119, 3102] })
  expect(listed.body).toMatchObject({ selected_workers: [{ id: 3102, name: 'Aisha Rahman' }] })
})

test('whoever is listed twice is told once, and an empty list leaves the choice to the skillset', async () => {
  await using world = await sandbox.fork()
  const twice = { ...SAY, output: 1, all: 0, selected_workers: [3158, 3158] }
  expect((await act(world, 'POST /announcements', twice)).body).toMatchObject({
    selected_workers: [{ id: 3158, name: 'John Doe' }],
  })
  expect(await sentTo(world)).toEqual(['mail john.doe@company.com'])
  const empty = { ...SAY, output: 1, all: 0, selected_workers: [], skillsets: '127' }
  expect((await act(world, 'POST /announcements', empty)).body).toMatchObject({ selected_workers: [{ id: 3110 }] })
})

test('who has no address, or no number, is left out', async () => {
  await using world = await sandbox.fork()
  await given(world, 'workers', '3158', { email: null, phone: null })
  await act(world, 'POST /announcements', { ...SAY, output: 3, all: 0, selected_workers: [3158, 3119] })
  expect(await sentTo(world)).toEqual(['mail marcus.dcruz@company.com', 'text +60123456791'])
})

const NOBODY = 'must name somebody, where neither skillsets nor all does'

test.each([
  ['nobody to reach', { all: 0 }, { field: 'selected_workers', message: NOBODY }],
  ['an empty list', { all: 0, selected_workers: [] }, { field: 'selected_workers', message: NOBODY }],
  [
    'a reply to somebody who is no administrator',
    { all: 1, replies: [3106, 3158] },
    { field: 'replies.1', message: 'names no administrator' },
  ],
  ['a reply to nobody', { all: 1, replies: [9999] }, { field: 'replies.0', message: 'names no administrator' }],
])('an announcement with %s is refused, and nothing is sent', async (_, fields, detail) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /announcements', { ...SAY, output: 1, ...fields })).toEqual(
    refusal(422, 'ANN-500', 'An announcement needs somebody to reach, and administrators to reply to.', [detail]),
  )
  expect(await world.outbox.list()).toEqual([])
})

test.each([
  [
    'nothing',
    {},
    {
      subject: 'is required',
      message: 'is required',
      output: 'is required',
      all: 'is required',
      replies: 'is required',
    },
  ],
  ['no message', { ...SAY, output: 1, all: 1, message: '' }, { message: 'must have at least 1 character' }],
  [
    'a long message',
    { ...SAY, output: 1, all: 1, message: 'x'.repeat(1001) },
    { message: 'must have at most 1000 characters' },
  ],
  ['a fourth way', { ...SAY, output: 4, all: 1 }, { output: 'must be one of 1, 2, 3' }],
  [
    'unknown workers',
    { ...SAY, output: 1, all: 0, selected_workers: [3158, 9999] },
    { 'selected_workers.1': 'names no worker' },
  ],
  ['an unknown skillset', { ...SAY, output: 1, all: 0, skillsets: '999' }, { skillsets: 'names no skillset' }],
])('an announcement with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /announcements', body)).toEqual(fieldRefusal(fields, 'ANN'))
})

test('a deleted announcement is gone', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /announcements/1542')).toEqual({
    status: 204,
    body: undefined,
    changes: { announcements: { removed: [UNIFORMS] } },
  })
  expect(await act(world, 'DELETE /announcements/1542')).toEqual(notFound('1542', 'ANN'))
})
