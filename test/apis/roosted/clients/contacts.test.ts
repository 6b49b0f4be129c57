import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const FARID = {
  id: 'k3PzW',
  name: 'Farid Rahman',
  number: '+60123334444',
  email: 'farid.rahman@acme.example',
  title: 'Event Coordinator',
}

test('the contacts of a client are a bare list, oldest first, without the primary one', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /clients/uLu8K/contacts')).toEqual({
    status: 200,
    body: [
      FARID,
      { id: 'Tq7bN', name: 'Siew Chen', number: null, email: null, title: null },
      { id: 'm8HxE', name: 'Ólöf Jónsdóttir', number: '+3545551234', email: 'olof@acme.example', title: 'Procurement' },
    ],
    changes: {},
  })
  expect((await act(world, 'GET /clients/iP3Yg/contacts')).body).toEqual([])
  expect(await act(world, 'GET /clients/uLu8K/contacts/k3PzW')).toEqual({ status: 200, body: FARID, changes: {} })
})

test('a contact is created with what is known, and can be read where Location says', async () => {
  await using world = await sandbox.fork()
  const added = { id: expect.any(String), name: 'Ada', number: null, email: 'ada@acme.example', title: null }
  const sent = { name: 'Ada', email: 'ada@acme.example', id: 'mineX', client_id: 'hAjwQ', colour: 'red' }
  expect(await act(world, 'POST /clients/uLu8K/contacts', sent)).toEqual({
    status: 201,
    body: added,
    changes: { client_contacts: { added: [{ ...added, client_id: 'uLu8K' }] } },
  })
  const second = await send(world, 'POST /clients/uLu8K/contacts', { name: 'Grace' })
  const body = (await second.json()) as { id: string }
  expect(second.headers.get('location')).toBe(`${world.url('roosted')}/clients/uLu8K/contacts/${body.id}`)
  expect((await act(world, `GET /clients/uLu8K/contacts/${body.id}`)).body).toEqual(body)
  expect((await act(world, 'GET /clients/uLu8K/contacts')).body).toEqual(
    [FARID, {}, {}, added, body].map((one) => expect.objectContaining(one)),
  )
})

test('an edit changes what is sent; everything but the name can be emptied', async () => {
  await using world = await sandbox.fork()
  const changed = { ...FARID, number: null, email: null, title: 'Director' }
  const sent = { number: null, email: null, title: 'Director', id: 'mineX', client_id: 'hAjwQ' }
  expect(await act(world, 'PATCH /clients/uLu8K/contacts/k3PzW', sent)).toEqual({
    status: 200,
    body: changed,
    changes: { client_contacts: { changed: [{ ...changed, client_id: 'uLu8K' }] } },
  })
  expect(await act(world, 'PATCH /clients/uLu8K/contacts/k3PzW', {})).toEqual({
    status: 200,
    body: changed,
    changes: {},
  })
})

test('a deleted contact is gone, and cannot be deleted again', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /clients/uLu8K/contacts/k3PzW')).toEqual({
    status: 204,
    body: undefined,
    changes: { client_contacts: { removed: [{ ...FARID, client_id: 'uLu8K' }] } },
  })
  expect(await act(world, 'DELETE /clients/uLu8K/contacts/k3PzW')).toEqual(notFound('k3PzW'))
  expect(await act(world, 'GET /clients/uLu8K/contacts/k3PzW')).toEqual(notFound('k3PzW'))
})

test.each([
  ['hAjwQ', 'k3PzW', 'k3PzW'],
  ['uLu8K', 'zzzzz', 'zzzzz'],
  ['zzzzz', 'k3PzW', 'zzzzz'],
])('under client %s there is no contact %s', async (client, contact, missing) => {
  await using world = await sandbox.fork()
  const path = `/clients/${client}/contacts/${contact}` as const
  expect(await act(world, `GET ${path}`)).toEqual(notFound(missing))
  expect(await act(world, `PATCH ${path}`, { name: 'Ada' })).toEqual(notFound(missing))
  expect(await act(world, `DELETE ${path}`)).toEqual(notFound(missing))
})

test('an unknown client has no contacts and gets none', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /clients/zzzzz/contacts')).toEqual(notFound('zzzzz'))
  expect(await act(world, 'POST /clients/zzzzz/contacts', { name: 'Ada' })).toEqual(notFound('zzzzz'))
})

test.each(['name', 'number', 'email', 'title'])('%s takes 255 characters and no more', async (field) => {
  await using world = await sandbox.fork()
  const text = 'é'.repeat(255)
  for (const line of ['POST /clients/uLu8K/contacts', 'PATCH /clients/uLu8K/contacts/k3PzW'] as const) {
    expect((await act(world, line, { name: 'Ada', [field]: text })).body).toMatchObject({ [field]: text })
    expect(await act(world, line, { name: 'Ada', [field]: `${text}x` })).toEqual(
      fieldRefusal({ [field]: 'must have at most 255 characters' }),
    )
  }
})

test('a contact needs a name, and a new one takes no null', async () => {
  await using world = await sandbox.fork()
  const create = (body: unknown) => act(world, 'POST /clients/uLu8K/contacts', body)
  expect(await create({})).toEqual(fieldRefusal({ name: 'is required' }))
  expect(await create({ name: '' })).toEqual(fieldRefusal({ name: 'must have at least 1 character' }))
  expect(await create({ name: 'Ada', number: null, title: 5 })).toEqual(
    fieldRefusal({ number: 'must be text', title: 'must be text' }),
  )
  const edit = (body: unknown) => act(world, 'PATCH /clients/uLu8K/contacts/k3PzW', body)
  expect(await edit({ name: '' })).toEqual(fieldRefusal({ name: 'must have at least 1 character' }))
  expect(await edit({ name: null })).toEqual(fieldRefusal({ name: 'must be text' }))
})
