import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const NOW = '2026-03-02T09:00:00.000Z'
const CHAT = '/workers/3158/chats/yJjarB5xUW'
const JOHN = { id: '3158', name_first: 'John Doe', name_last: '', selected_picture_location: '' }
const MARCUS = { id: '3119', name_first: "Marcus D'Cruz", name_last: '', selected_picture_location: '' }

/** A chat as one of its members sees it. */
const SEEN = {
  id: 'yJjarB5xUW',
  name: "John Doe, Marcus D'Cruz",
  chat_admin: 1,
  silenced: 0,
  on_chat: 1,
  locked: 0,
  date_created: '2026-02-25T09:00:00.000Z',
  most_recent_message_id: 'HavJuiLxDiR',
  last_message_timestamp: '2026-03-01T09:00:00.000Z',
  message: 'See you at the loading bay.',
  name_first: 'John Doe',
  selected_picture_location: '',
  chats_order: '2026-03-01T09:00:00.000Z',
  unread_count: 0,
}
const LOCKED = {
  ...SEEN,
  id: 'kQ3mZt7RwA',
  name: 'Acme spring reception',
  chat_admin: 0,
  locked: 1,
  date_created: '2026-02-26T09:00:00.000Z',
  most_recent_message_id: '',
  last_message_timestamp: '',
  message: '',
  name_first: '',
  chats_order: '2026-02-26T09:00:00.000Z',
  auto_add_workers: 1,
  event_id: '98765',
}
const member = (worker_id: string, rest: object = {}) => {
  return { worker_id, chat_admin: 0, silenced: 0, on_chat: 1, unread: 0, ...rest }
}

const read = async (world: SandboxWorld, path: string) => (await act(world, `GET ${path}`)).body
const create = async (world: SandboxWorld, body: object) =>
  (await (await send(world, 'POST /workers/3158/chats', body)).json()) as typeof SEEN

test('the list has the chats that a worker is in, with the latest first', async () => {
  await using world = await sandbox.fork()
  const list = { chats: [{ ...SEEN, auto_add_workers: 0, event_id: '' }, LOCKED], has_more: false }
  expect(await act(world, 'GET /workers/3158/chats')).toEqual({ status: 200, body: list, changes: {} })
  await world.clock.advance('PT1H')
  await send(world, 'POST /workers/3158/chats', { members: ['3120'], name: 'Lighting' })
  expect(await read(world, '/workers/3158/chats')).toMatchObject({
    chats: [{ name: 'Lighting' }, { id: 'yJjarB5xUW' }, { id: 'kQ3mZt7RwA' }],
  })
  expect(await read(world, '/workers/3158/chats?search_term=ACME')).toEqual({ chats: [LOCKED], has_more: false })
  expect(await read(world, '/workers/3102/chats')).toEqual({ chats: [], has_more: false })
})

test('chats that were left are listed where all are asked for, and not found otherwise', async () => {
  await using world = await sandbox.fork()
  expect(await read(world, '/workers/3120/chats')).toEqual({ chats: [], has_more: false })
  expect(await read(world, '/workers/3120/chats?all_chats=true')).toEqual({
    chats: [{ ...LOCKED, on_chat: 0 }],
    has_more: false,
  })
  for (const worker of ['3120', '3102']) {
    const path = `/workers/${worker}/chats/kQ3mZt7RwA`
    for (const line of [`GET ${path}`, `DELETE ${path}`, `GET ${path}/messages`] as const)
      expect(await act(world, line)).toEqual(notFound('kQ3mZt7RwA', 'WRK'))
    expect(await act(world, `PATCH ${path}`, {})).toEqual(notFound('kQ3mZt7RwA', 'WRK'))
    expect(await act(world, `POST ${path}/messages`, { message: 'x' })).toEqual(notFound('kQ3mZt7RwA', 'WRK'))
  }
})

test('a chat is read with those who are in it', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET ${CHAT}`)).toEqual({
    status: 200,
    body: { ...SEEN, members: [JOHN, MARCUS] },
    changes: {},
  })
  expect(await read(world, '/workers/3119/chats/yJjarB5xUW')).toEqual({
    ...SEEN,
    chat_admin: 0,
    unread_count: 1,
    members: [JOHN, MARCUS],
  })
})

test.each([
  [{ members: ['3119', '3120'] }, "John Doe, Marcus D'Cruz, கவிதா முத்து", ['3158', '3119', '3120']],
  [{ members: ['3119', '3158', '3119'], name: 'Bar' }, 'Bar', ['3158', '3119']],
  [{ members: [] }, 'John Doe', ['3158']],
])('%o opens the chat %s', async (sent, name, ids) => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, 'POST /workers/3158/chats', sent)
  const { id } = body as { id: string }
  const people = await rowsOf(world, 'workers')
  const nothing = { most_recent_message_id: null, last_message_timestamp: null, message: null, name_first: null }
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: {
      ...SEEN,
      ...nothing,
      id: expect.stringMatching(/^[A-Za-z0-9]{10}$/),
      name,
      date_created: NOW,
      chats_order: NOW,
      selected_picture_location: null,
      members: ids.map((one) => ({
        ...JOHN,
        id: one,
        name_first: people.find((person) => person.id === one)?.name_first,
      })),
    },
    changes: {
      chats: {
        added: [
          {
            id,
            name,
            auto_add_workers: 0,
            event_id: '',
            locked: 0,
            date_created: NOW,
            chats_order: NOW,
            members: ids.map((one) => member(one, { chat_admin: one === '3158' ? 1 : 0 })),
          },
        ],
      },
    },
  })
})

test('Location leads to the new chat', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, 'POST /workers/3158/chats', { members: ['3119'] })
  const { id } = (await response.json()) as { id: string }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/workers/3158/chats/${id}`)
})

test('the members that are sent take the place of all; whoever is left out has left, but for the worker of the path', async () => {
  await using world = await sandbox.fork()
  const place = { api: 'roosted', collection: 'chats', id: 'yJjarB5xUW' }
  const before = await world.record(place)
  const members = [member('3158', { chat_admin: 1 }), member('3119', { on_chat: 0, unread: 1 }), member('3118')]
  const { body, changes } = await act(world, `PATCH ${CHAT}`, { members: ['3118'], name: 'Bar' })
  expect(changes).toEqual({ chats: { changed: [{ ...before, name: 'Bar', members }] } })
  expect(body).toEqual({ ...SEEN, name: 'Bar', members: [JOHN, { ...JOHN, id: '3118', name_first: 'Priya Nair' }] })
  expect((await act(world, 'GET /workers/3119/chats/yJjarB5xUW')).status).toBe(404)
  await act(world, `PATCH ${CHAT}`, { members: ['3119'] })
  expect(await read(world, '/workers/3119/chats/yJjarB5xUW')).toMatchObject({ on_chat: 1, members: [JOHN, MARCUS] })
  expect(await act(world, `PATCH ${CHAT}`, {})).toMatchObject({ status: 200, changes: {} })
})

test.each([
  ['POST /workers/3158/chats', {}, { members: 'is required' }],
  ['POST /workers/3158/chats', { members: ['3119', '1'] }, { 'members.1': 'names no worker' }],
  ['POST /workers/3158/chats', { members: '3119' }, { members: 'must be a list' }],
  [`PATCH ${CHAT}`, { members: ['1'] }, { 'members.0': 'names no worker' }],
  [`PATCH ${CHAT}`, { name: null }, { name: 'must be text' }],
  [`POST ${CHAT}/messages`, {}, { message: 'is required' }],
  [`POST ${CHAT}/messages`, { message: '' }, { message: 'must have at least 1 character' }],
] as const)('%s with %o is refused', async (line, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, line, body)).toEqual(
    fieldRefusal(fields as unknown as Readonly<Record<string, string>>, 'WRK'),
  )
})

test('a chat is deleted with its messages, for everybody', async () => {
  await using world = await sandbox.fork()
  const [chat] = await rowsOf(world, 'chats')
  const messages = await rowsOf(world, 'chat_messages')
  expect(await act(world, 'DELETE /workers/3119/chats/yJjarB5xUW')).toEqual({
    status: 204,
    body: undefined,
    changes: { chats: { removed: [chat] }, chat_messages: { removed: messages } },
  })
  expect(await act(world, `GET ${CHAT}`)).toEqual(notFound('yJjarB5xUW', 'WRK'))
})

test('a message is the latest of its chat, and unread by the others', async () => {
  await using world = await sandbox.fork()
  const [before] = await rowsOf(world, 'chats')
  const { status, body, changes } = await act(world, `POST ${CHAT}/messages`, { message: 'On my way.', read: '0' })
  const { id } = body as { id: string }
  const stored = { id, message: 'On my way.', sender_id: '3158', date_created: NOW }
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: { ...stored, id: expect.stringMatching(/^[A-Za-z0-9]{11}$/), sender_name: 'John Doe', read: '1' },
    changes: {
      chat_messages: { added: [{ ...stored, chat_id: 'yJjarB5xUW' }] },
      chats: {
        changed: [
          {
            ...before,
            chats_order: NOW,
            members: [member('3158', { chat_admin: 1 }), member('3119', { unread: 2 })],
          },
        ],
      },
    },
  })
  const preview = { message: 'On my way.', most_recent_message_id: id, last_message_timestamp: NOW, chats_order: NOW }
  expect(await read(world, '/workers/3119/chats')).toMatchObject({ chats: [{ ...preview, unread_count: 2 }] })
  expect(await read(world, CHAT)).toMatchObject({ ...preview, unread_count: 0 })
})

test('reading the messages marks them as read, for the worker of the path', async () => {
  await using world = await sandbox.fork()
  const ofMarcus = '/workers/3119/chats/yJjarB5xUW'
  const first = {
    id: 'rxsVGOYHC9u',
    message: 'Are you at Acme next week?',
    sender_id: '3119',
    sender_name: "Marcus D'Cruz",
    date_created: '2026-02-28T09:00:00.000Z',
    read: '1',
  }
  const second = {
    id: 'HavJuiLxDiR',
    message: 'See you at the loading bay.',
    sender_id: '3158',
    sender_name: 'John Doe',
    date_created: '2026-03-01T09:00:00.000Z',
    read: '0',
  }
  const answer = (read: string) => ({ messages: [first, { ...second, read }], has_more: false })
  const opened = await act(world, `GET ${ofMarcus}/messages`)
  expect(opened).toMatchObject({ status: 200, changes: { chats: { changed: [{ id: 'yJjarB5xUW' }] } } })
  expect(opened.body).toEqual(answer('0'))
  expect(await read(world, ofMarcus)).toMatchObject({ unread_count: 0 })
  expect(await act(world, `GET ${ofMarcus}/messages`)).toEqual({ status: 200, body: answer('1'), changes: {} })
})

test('a locked chat can be read and not be written in', async () => {
  await using world = await sandbox.fork()
  const path = '/workers/3158/chats/kQ3mZt7RwA/messages'
  expect(await act(world, `POST ${path}`, { message: 'x' })).toEqual(refusal(422, 'WRK-504', 'The chat is locked.'))
  expect(await read(world, path)).toEqual({ messages: [], has_more: false })
})

test('messages come in pages, oldest first, each behind the last one that was seen', async () => {
  await using world = await sandbox.fork()
  const { id } = await create(world, { members: ['3119'] })
  const path = `/workers/3158/chats/${id}/messages`
  for (let count = 1; count <= 23; count++) await send(world, `POST ${path}`, { message: `${count}` })
  const page = async (query: string) =>
    (await read(world, `${path}${query}`)) as { messages: { id: string; message: string }[]; has_more: boolean }
  const first = await page('')
  expect(first.messages.map(({ message }) => message)).toEqual(Array.from({ length: 20 }, (_, at) => `${at + 1}`))
  expect(first.has_more).toBe(true)
  const rest = await page(`?last_seen_id=${first.messages.at(-1)?.id}`)
  expect([rest.messages.map(({ message }) => message), rest.has_more]).toEqual([['21', '22', '23'], false])
  const exact = await page(`?last_seen_id=${first.messages.at(-1)?.id}&limit=3`)
  expect(exact).toEqual(rest)
  expect(await page(`?last_seen_id=${rest.messages.at(-1)?.id}`)).toEqual({ messages: [], has_more: false })
  expect((await page('?limit=2')).messages).toEqual(first.messages.slice(0, 2))
})

test('chats come in pages as well', async () => {
  await using world = await sandbox.fork()
  expect(await read(world, '/workers/3158/chats?limit=1')).toMatchObject({
    chats: [{ id: 'yJjarB5xUW' }],
    has_more: true,
  })
  expect(await read(world, '/workers/3158/chats?limit=1&last_seen_id=yJjarB5xUW')).toEqual({
    chats: [LOCKED],
    has_more: false,
  })
})

test.each([
  ['/workers/3158/chats?last_seen_id=zzzzz', 'last_seen_id', 'is not in this list'],
  [`${CHAT}/messages?last_seen_id=zzzzz`, 'last_seen_id', 'is not in this list'],
  [`${CHAT}/messages?limit=0`, 'limit', 'must be at least 1'],
  ['/workers/3158/chats?all_chats=perhaps', 'all_chats', 'must be true or false'],
])('GET %s is refused', async (path, field, message) => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET ${path}` as `GET /${string}`)).toEqual(
    refusal(400, 'WRK-400', 'The request is not well formed.', [{ field, message }]),
  )
})

test('an unknown worker has no chats', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/9999/chats')).toEqual(notFound('9999', 'WRK'))
  expect(await act(world, 'POST /workers/9999/chats', { members: [] })).toEqual(notFound('9999', 'WRK'))
  expect(await act(world, `GET /workers/9999/chats/yJjarB5xUW`)).toEqual(notFound('9999', 'WRK'))
})
