import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const MARCUS = { id: '3119', name_first: "Marcus D'Cruz", name_last: '', selected_picture_location: '' }
const JOHN = { id: '3158', name_first: 'John Doe', name_last: '', selected_picture_location: '' }

const PAIR = {
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
  members: [JOHN, MARCUS],
}
const { members: _, ...PAIR_SUMMARY } = { ...PAIR, auto_add_workers: 0, event_id: '' }

const EVENT_SUMMARY = {
  id: 'kQ3mZt7RwA',
  name: 'Acme spring reception',
  chat_admin: 0,
  silenced: 0,
  on_chat: 1,
  locked: 1,
  date_created: '2026-02-26T09:00:00.000Z',
  most_recent_message_id: '',
  last_message_timestamp: '',
  message: '',
  name_first: '',
  selected_picture_location: '',
  chats_order: '2026-02-26T09:00:00.000Z',
  unread_count: 0,
  auto_add_workers: 1,
  event_id: '98765',
}

const FIRST = {
  id: 'rxsVGOYHC9u',
  message: 'Are you at Acme next week?',
  sender_id: '3119',
  sender_name: "Marcus D'Cruz",
  date_created: '2026-02-28T09:00:00.000Z',
  read: '1',
}
const SECOND = {
  id: 'HavJuiLxDiR',
  message: 'See you at the loading bay.',
  sender_id: '3158',
  sender_name: 'John Doe',
  date_created: '2026-03-01T09:00:00.000Z',
  read: '1',
}

interface Chats {
  chats: { id: string }[]
  has_more: boolean
}
interface Messages {
  messages: { id: string; message: string; read: string }[]
  has_more: boolean
}

const say = (world: SandboxWorld, worker: string, message: string) =>
  act(world, `POST /workers/${worker}/chats/yJjarB5xUW/messages`, { message })

async function unread(world: SandboxWorld, worker: string, chat = 'yJjarB5xUW'): Promise<unknown> {
  return ((await act(world, `GET /workers/${worker}/chats/${chat}`)).body as { unread_count: unknown }).unread_count
}

async function messages(world: SandboxWorld, worker: string, query = ''): Promise<Messages> {
  return (await act(world, `GET /workers/${worker}/chats/yJjarB5xUW/messages${query}`)).body as Messages
}

test('the chats of a worker are listed, the one with the latest message first', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/3158/chats')).toEqual({
    status: 200,
    body: { chats: [PAIR_SUMMARY, EVENT_SUMMARY], has_more: false },
    changes: {},
  })
  expect((await act(world, 'GET /workers/3102/chats')).body).toEqual({ chats: [], has_more: false })
  expect(await act(world, 'GET /workers/9999/chats')).toEqual(notFound('9999', 'WRK'))
})

test.each([
  ['?search_term=ACME', ['kQ3mZt7RwA'], false],
  ['?search_term=nothing', [], false],
  ['?limit=1', ['yJjarB5xUW'], true],
  ['?limit=1&last_seen_id=yJjarB5xUW', ['kQ3mZt7RwA'], false],
  ['?last_seen_id=kQ3mZt7RwA', [], false],
])('%s lists what it should', async (query, ids, has_more) => {
  await using world = await sandbox.fork()
  const { chats, has_more: more } = (await act(world, `GET /workers/3158/chats${query}`)).body as Chats
  expect({ ids: chats.map(({ id }) => id), more }).toEqual({ ids, more: has_more })
})

test.each([
  ['last_seen_id=zzzzz', 'last_seen_id', 'is not in this list'],
  ['limit=0', 'limit', 'must be at least 1'],
  ['all_chats=2', 'all_chats', 'must be true or false'],
])('a list with %s is refused', async (query, field, message) => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET /workers/3158/chats?${query}`)).toEqual(
    refusal(400, 'WRK-400', 'The request is not well formed.', [{ field, message }]),
  )
})

test('twenty chats make a page, and of those of one moment the newest comes first', async () => {
  await using world = await sandbox.fork()
  for (let count = 1; count <= 21; count++)
    await act(world, 'POST /workers/3102/chats', { members: [], name: `Chat ${count}` })
  const first = (await act(world, 'GET /workers/3102/chats')).body as {
    chats: { id: string; name: string }[]
    has_more: boolean
  }
  expect({ count: first.chats.length, top: first.chats[0]?.name, more: first.has_more }).toEqual({
    count: 20,
    top: 'Chat 21',
    more: true,
  })
  const last = await act(world, `GET /workers/3102/chats?last_seen_id=${first.chats.at(-1)?.id}`)
  expect(last.body).toMatchObject({ chats: [{ name: 'Chat 1' }], has_more: false })
})

test('who opens a chat is in it, as its administrator, and it is called like its members', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, 'POST /workers/3158/chats', { members: ['3119', '3158', '3119'] })
  const chat = (await response.json()) as { id: string }
  expect({ status: response.status, chat }).toEqual({
    status: 201,
    chat: {
      ...PAIR,
      id: chat.id,
      date_created: '2026-03-02T09:00:00.000Z',
      chats_order: '2026-03-02T09:00:00.000Z',
      most_recent_message_id: null,
      last_message_timestamp: null,
      message: null,
      name_first: null,
      selected_picture_location: null,
    },
  })
  const place = `/workers/3158/chats/${chat.id}` as const
  expect(response.headers.get('location')).toBe(world.url('roosted') + place)
  expect((await act(world, `GET ${place}`)).body).toEqual(chat)
  expect((await act(world, `GET /workers/3119/chats/${chat.id}`)).body).toEqual({ ...chat, chat_admin: 0 })
  expect((await act(world, 'POST /workers/3158/chats', { members: ['3119'], name: 'Bar team' })).body).toMatchObject({
    name: 'Bar team',
  })
})

test.each([
  ['no members', {}, { members: 'is required' }],
  ['unknown members', { members: ['3119', '9999'] }, { 'members.1': 'names no worker' }],
  ['numbers for members', { members: [3119] }, { 'members.0': 'must be text' }],
  ['an empty name', { members: [], name: '' }, { name: 'must have at least 1 character' }],
])('a chat with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/3158/chats', body)).toEqual(fieldRefusal(fields, 'WRK'))
})

test('a chat is renamed', async () => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, 'PATCH /workers/3158/chats/yJjarB5xUW', { name: 'Loading bay' })
  expect({ status, body }).toEqual({ status: 200, body: { ...PAIR, name: 'Loading bay' } })
  expect(changes).toMatchObject({ chats: { changed: [{ id: 'yJjarB5xUW', name: 'Loading bay' }] } })
  expect((await act(world, 'PATCH /workers/3158/chats/yJjarB5xUW', {})).changes).toEqual({})
  expect(await act(world, 'PATCH /workers/3158/chats/yJjarB5xUW', { members: ['9999'] })).toEqual(
    fieldRefusal({ 'members.0': 'names no worker' }, 'WRK'),
  )
})

test('new members replace the old ones, but not who replaces them', async () => {
  await using world = await sandbox.fork()
  expect((await act(world, 'PATCH /workers/3158/chats/yJjarB5xUW', { members: ['3120'] })).body).toMatchObject({
    members: [{ id: '3158' }, { id: '3120' }],
  })
  const lists = async (query: string) => ((await act(world, `GET /workers/3119/chats${query}`)).body as Chats).chats
  expect(await lists('')).toEqual([])
  expect(await lists('?all_chats=true')).toMatchObject([{ id: 'yJjarB5xUW', on_chat: 0 }])
  expect(await lists('?all_chats=false')).toEqual([])
})

test('who has left, or never was in a chat, does not find it', async () => {
  await using world = await sandbox.fork()
  const left = '/workers/3120/chats/kQ3mZt7RwA'
  const never = '/workers/3120/chats/yJjarB5xUW'
  for (const [place, id] of [
    [left, 'kQ3mZt7RwA'],
    [never, 'yJjarB5xUW'],
    ['/workers/3158/chats/zzzzz', 'zzzzz'],
    ['/workers/9999/chats/yJjarB5xUW', '9999'],
  ] as const) {
    expect(await act(world, `GET ${place}`)).toEqual(notFound(id, 'WRK'))
    expect(await act(world, `PATCH ${place}`, { name: 'x' })).toEqual(notFound(id, 'WRK'))
    expect(await act(world, `DELETE ${place}`)).toEqual(notFound(id, 'WRK'))
    expect(await act(world, `GET ${place}/messages`)).toEqual(notFound(id, 'WRK'))
    expect(await act(world, `POST ${place}/messages`, { message: 'x' })).toEqual(notFound(id, 'WRK'))
  }
})

test('a deleted chat is gone with its messages, for everybody', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /workers/3119/chats/yJjarB5xUW')).toMatchObject({
    status: 204,
    changes: {
      chats: { removed: [{ id: 'yJjarB5xUW' }] },
      chat_messages: { removed: [{ id: 'rxsVGOYHC9u' }, { id: 'HavJuiLxDiR' }] },
    },
  })
  expect((await act(world, 'GET /workers/3158/chats?all_chats=true')).body).toMatchObject({
    chats: [{ id: 'kQ3mZt7RwA' }],
  })
})

test('messages come oldest first, and are as unread as they were before', async () => {
  await using world = await sandbox.fork()
  expect(await unread(world, '3119')).toBe(1)
  expect(await messages(world, '3119')).toEqual({ messages: [FIRST, { ...SECOND, read: '0' }], has_more: false })
  expect(await unread(world, '3119')).toBe(0)
  expect(await messages(world, '3119')).toEqual({ messages: [FIRST, SECOND], has_more: false })
})

test('messages are paged behind the last one seen', async () => {
  await using world = await sandbox.fork()
  expect(await messages(world, '3158', '?limit=1')).toEqual({ messages: [FIRST], has_more: true })
  expect(await messages(world, '3158', '?limit=1&last_seen_id=rxsVGOYHC9u')).toEqual({
    messages: [SECOND],
    has_more: false,
  })
  expect(await act(world, 'GET /workers/3158/chats/yJjarB5xUW/messages?last_seen_id=zzzzz')).toEqual(
    refusal(400, 'WRK-400', 'The request is not well formed.', [
      { field: 'last_seen_id', message: 'is not in this list' },
    ]),
  )
})

test('a message moves its chat to the top and is unread for the others', async () => {
  await using world = await sandbox.fork()
  await world.clock.set({ now: '2026-03-02T10:00:00.250Z', frozen: true })
  const { status, body } = await say(world, '3119', 'On my way.')
  const { id } = body as { id: string }
  const at = '2026-03-02T10:00:00.250Z'
  expect({ status, body }).toEqual({
    status: 201,
    body: { id, message: 'On my way.', sender_id: '3119', sender_name: "Marcus D'Cruz", date_created: at, read: '1' },
  })
  expect((await act(world, 'GET /workers/3158/chats/yJjarB5xUW')).body).toEqual({
    ...PAIR,
    message: 'On my way.',
    name_first: "Marcus D'Cruz",
    most_recent_message_id: id,
    last_message_timestamp: at,
    chats_order: at,
    unread_count: 1,
  })
})

test('writing reads nothing: what others wrote stays unread', async () => {
  await using world = await sandbox.fork()
  await say(world, '3119', 'One')
  await say(world, '3158', 'Two')
  await say(world, '3119', 'Three')
  expect(await unread(world, '3158')).toBe(2)
  expect((await messages(world, '3158')).messages.map(({ message, read }) => `${message} ${read}`)).toEqual([
    'Are you at Acme next week? 1',
    'See you at the loading bay. 1',
    'One 0',
    'Two 1',
    'Three 0',
  ])
  expect(await unread(world, '3158')).toBe(0)
})

test('who comes back to a chat has missed what was written meanwhile', async () => {
  await using world = await sandbox.fork()
  await act(world, 'PATCH /workers/3158/chats/yJjarB5xUW', { members: [] })
  await say(world, '3158', 'Nobody hears this')
  await act(world, 'PATCH /workers/3158/chats/yJjarB5xUW', { members: ['3119'] })
  expect(await unread(world, '3119')).toBe(0)
  await say(world, '3158', 'Welcome back')
  expect(await unread(world, '3119')).toBe(1)
})

test('nobody writes in a locked chat, or nothing', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/3158/chats/kQ3mZt7RwA/messages', { message: 'x' })).toEqual(
    refusal(422, 'WRK-504', 'The chat is locked.'),
  )
  expect(await act(world, 'POST /workers/3158/chats/yJjarB5xUW/messages', {})).toEqual(
    fieldRefusal({ message: 'is required' }, 'WRK'),
  )
  await given(world, 'chats', 'kQ3mZt7RwA', { locked: 0 })
  expect((await act(world, 'POST /workers/3158/chats/kQ3mZt7RwA/messages', { message: 'x' })).status).toBe(201)
})

test('within a second the later message decides the order', async () => {
  await using world = await sandbox.fork()
  await given(world, 'chats', 'kQ3mZt7RwA', { locked: 0, chats_order: '2026-03-02T09:00:00Z' })
  await world.clock.set({ now: '2026-03-02T09:00:00.500Z', frozen: true })
  await say(world, '3158', 'Later')
  expect((await act(world, 'GET /workers/3158/chats')).body).toMatchObject({
    chats: [{ id: 'yJjarB5xUW' }, { id: 'kQ3mZt7RwA' }],
  })
})
