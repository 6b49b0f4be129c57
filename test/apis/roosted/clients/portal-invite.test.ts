import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal } from '../act.ts'

const NOW = '2026-03-02 09:00:00'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const BANQUETS = { api: 'roosted', collection: 'clients', id: 'hAjwQ' }

/** Banquets with other values in some fields, as stored. */
async function given(world: SandboxWorld, fields: Readonly<Record<string, unknown>>) {
  return world.putRecord(BANQUETS, { ...(await world.record(BANQUETS)), ...fields })
}

const NEVER_INVITED = {
  client_portal_connection_status: null,
  client_portal_invite_datetime: null,
  client_portal_invite_email: null,
}

const NO_ADDRESS = refusal(422, 'CLI-500', 'There is no e-mail address to send the invitation to.', [
  { field: 'email', message: 'is needed, as the client has no contact e-mail' },
])

test.each([
  ['no body', undefined, 'meiling.wong@borneobanquets.example'],
  ['an empty body', {}, 'meiling.wong@borneobanquets.example'],
  ['an address', { email: 'events@borneobanquets.example', pending: true }, 'events@borneobanquets.example'],
])('an invitation with %s goes to the address it should', async (_, sent, email) => {
  await using world = await sandbox.fork()
  const stored = await given(world, NEVER_INVITED)
  const invited = {
    ...stored,
    client_portal_connection_status: 0,
    client_portal_invite_datetime: NOW,
    client_portal_invite_email: email,
  }
  const { rate_cards_id, ...visible } = invited as Record<string, unknown>
  expect(rate_cards_id).toBeNull()
  expect(await act(world, 'POST /clients/hAjwQ/invite', sent)).toEqual({
    status: 200,
    body: visible,
    changes: { clients: { changed: [invited] } },
  })
  expect((await act(world, 'GET /clients/hAjwQ')).body).toEqual(visible)
})

test('repeating an invitation sends it again and moves the stamp', async () => {
  await using world = await sandbox.fork()
  const stored = await given(world, {
    client_portal_connection_status: 0,
    client_portal_invite_datetime: '2026-02-24 09:00:00',
    client_portal_invite_email: 'old@borneobanquets.example',
  })
  const { changes } = await act(world, 'POST /clients/hAjwQ/invite')
  const email = 'meiling.wong@borneobanquets.example'
  expect(changes).toEqual({
    clients: { changed: [{ ...stored, client_portal_invite_datetime: NOW, client_portal_invite_email: email }] },
  })
})

test.each([null, ''])('without an address (%o) nobody is invited', async (client_contact_email) => {
  await using world = await sandbox.fork()
  await given(world, { ...NEVER_INVITED, client_contact_email })
  expect(await act(world, 'POST /clients/hAjwQ/invite')).toEqual(NO_ADDRESS)
  expect(await act(world, 'POST /clients/hAjwQ/invite', {})).toEqual(NO_ADDRESS)
  expect((await act(world, 'POST /clients/hAjwQ/invite', { email: 'a@b.example' })).status).toBe(200)
})

test('a client that uses the portal is not invited again; a missing address is told first', async () => {
  await using world = await sandbox.fork()
  await given(world, { client_portal_connection_status: 2, client_portal_connection_datetime: NOW })
  const connected = refusal(422, 'CLI-501', 'The client already uses the portal.')
  expect(await act(world, 'POST /clients/hAjwQ/invite')).toEqual(connected)
  expect(await act(world, 'POST /clients/hAjwQ/invite', { email: 'a@b.example' })).toEqual(connected)
  await given(world, { client_contact_email: null })
  expect(await act(world, 'POST /clients/hAjwQ/invite')).toEqual(NO_ADDRESS)
})

test.each([
  ['null', null, 'must be text'],
  ['no text', '', 'must have at least 1 character'],
  ['a long text', 'x'.repeat(256), 'must have at most 255 characters'],
])('%s is no address', async (_, email, message) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /clients/hAjwQ/invite', { email })).toEqual(fieldRefusal({ email: message }))
})

test('an unknown client is not invited', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /clients/zzzzz/invite', { email: 'a@b.example' })).toEqual(notFound('zzzzz'))
})
