import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { runCurl } from '../../../curl.ts'
import { act, FULL, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

const NOW = '2026-03-02T09:00:00Z'

/** The request of the vendor's page "Create Client". */
const CREATE_CLIENT = `curl --request POST \\
  --url https://api.roostedhr.com/api/1_12/clients \\
  --header 'Content-Type: application/json' \\
  --header 'X-API-KEY: <api-key>' \\
  --data '
{
  "client_name": "<string>",
  "client_contact_name": "<string>",
  "client_contact_email": "<string>",
  "client_invoice_customer_id": "<string>",
  "client_address": "<string>",
  "client_city": "<string>",
  "client_state": "<string>",
  "client_postal_code": "<string>"
}
'`

/** A new client of which nothing but the name is known, its members as the vendor's page orders them. */
const UNKNOWN = {
  id: expect.stringMatching(/^[A-Za-z0-9]{5}$/) as string,
  client_name: 'Ada',
  client_contact_name: null,
  client_contact_phone: null,
  client_contact_email: null,
  client_contact_title: null,
  default_comments_for_workers: null,
  client_invoice_customer_id: null,
  client_address: null,
  client_city: null,
  client_state: null,
  client_postal_code: null,
  company_name: null,
  client_portal_connection_status: null,
  client_portal_connection_datetime: null,
  client_portal_invite_datetime: null,
  client_portal_invite_email: null,
  pending: false,
}

const TEXT_LIMITS = [
  ['client_name', 255],
  ['client_contact_name', 255],
  ['client_contact_email', 255],
  ['client_invoice_customer_id', 255],
  ['client_address', 65_535],
  ['client_city', 255],
  ['client_state', 255],
  ['client_postal_code', 255],
] as const

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: NOW })
})
afterAll(() => sandbox.close())

const client = (id: string) => ({ api: 'roosted', collection: 'clients', id })

test("the request of the vendor's page creates a client, and the answer has every member of its sample", async () => {
  await using served = await createSandbox({ apis: ['roosted'], now: NOW })
  const response = await runCurl(CREATE_CLIENT, {
    'https://api.roostedhr.com': `${served.origin}/roosted`,
    '<api-key>': 'roosted-full',
  })
  const body = (await response.json()) as { id: string }
  expect(response.status).toBe(201)
  expect(body).toEqual({
    ...UNKNOWN,
    client_name: '<string>',
    client_contact_name: '<string>',
    client_contact_email: '<string>',
    client_invoice_customer_id: '<string>',
    client_address: '<string>',
    client_city: '<string>',
    client_state: '<string>',
    client_postal_code: '<string>',
  })
  expect(Object.keys(body)).toEqual(Object.keys(UNKNOWN))
  expect(response.headers.get('location')).toBe(`${served.url('roosted')}/clients/${body.id}`)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await served.record(client(body.id))).toEqual({ ...body, rate_cards_id: null })
  const read = await fetch(response.headers.get('location') ?? '', { headers: FULL })
  expect({ status: read.status, body: await read.json() }).toEqual({ status: 200, body })
})

test('a name is enough; what only Edit Client takes, and what nobody knows, is ignored', async () => {
  await using world = await sandbox.fork()
  const rest = {
    client_contact_phone: '1',
    company_name: 'x',
    rate_cards_id: 'x',
    pending: true,
    id: 'mineX',
    colour: 1,
  }
  expect(await act(world, 'POST /clients', { client_name: 'Ada', ...rest })).toEqual({
    status: 201,
    body: UNKNOWN,
    changes: { clients: { added: [{ ...UNKNOWN, rate_cards_id: null }] } },
  })
})

test('clients get different ids, and the new one is last in the list', async () => {
  await using world = await sandbox.fork()
  for (let count = 0; count < 3; count++) await send(world, 'POST /clients', { client_name: `Client ${count}` })
  const rows = await rowsOf(world, 'clients')
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  expect(rows.slice(-3).map(({ client_name }) => client_name)).toEqual(['Client 0', 'Client 1', 'Client 2'])
})

describe.each(['POST /clients', 'PATCH /clients/hAjwQ'] as const)('%s', (line) => {
  test.each(TEXT_LIMITS)('%s takes %i characters and no more', async (field, limit) => {
    await using world = await sandbox.fork()
    const text = 'é'.repeat(limit)
    const { status, body } = await act(world, line, { client_name: 'Ada', [field]: text })
    expect({ status, body }).toMatchObject({ status: line.startsWith('POST') ? 201 : 200, body: { [field]: text } })
    expect(await act(world, line, { client_name: 'Ada', [field]: `${text}x` })).toEqual(
      fieldRefusal({ [field]: `must have at most ${limit} characters` }),
    )
  })

  test.each([
    [{ client_name: null }, { client_name: 'must be text' }],
    [{ client_name: '' }, { client_name: 'must have at least 1 character' }],
    [
      { client_name: 5, client_city: [] },
      { client_name: 'must be text', client_city: expect.stringMatching(/^must be text/) },
    ],
  ])('%o is refused', async (body, fields) => {
    await using world = await sandbox.fork()
    expect(await act(world, line, body)).toEqual(fieldRefusal(fields))
  })
})

test('a client cannot be created without a name, nor with null for a text', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /clients', { client_city: 'Ipoh' })).toEqual(
    fieldRefusal({ client_name: 'is required' }),
  )
  expect(await act(world, 'POST /clients', { client_name: 'Ada', client_city: null })).toEqual(
    fieldRefusal({ client_city: 'must be text' }),
  )
})

test('an edit changes what is sent and leaves the rest', async () => {
  await using world = await sandbox.fork()
  const stored = await world.record(client('uLu8K'))
  const edit = {
    client_contact_phone: '1',
    client_contact_title: 'Chef',
    default_comments_for_workers: 'x'.repeat(65_535),
    company_name: null,
    client_address: null,
  }
  const changed = { ...stored, ...edit }
  const { rate_cards_id, ...visible } = changed as Record<string, unknown>
  expect(rate_cards_id).toBeNull()
  expect(await act(world, 'PATCH /clients/uLu8K', edit)).toEqual({
    status: 200,
    body: visible,
    changes: { clients: { changed: [changed] } },
  })
})

test.each([{}, { colour: 'red' }, { pending: true, id: 'mineX', client_portal_connection_status: 0 }])(
  'an edit with %o changes nothing',
  async (body) => {
    await using world = await sandbox.fork()
    const { rate_cards_id, ...visible } = await world.record(client('uLu8K'))
    expect(rate_cards_id).toBeNull()
    expect(await act(world, 'PATCH /clients/uLu8K', body)).toEqual({ status: 200, body: visible, changes: {} })
  },
)

test('the rate card is stored and never shown', async () => {
  await using world = await sandbox.fork()
  const { rate_cards_id: none, ...visible } = await world.record(client('uLu8K'))
  for (const rate_cards_id of ['rA1cm', null]) {
    expect(await act(world, 'PATCH /clients/uLu8K', { rate_cards_id })).toEqual({
      status: 200,
      body: visible,
      changes: { clients: { changed: [{ ...visible, rate_cards_id }] } },
    })
    expect((await act(world, 'GET /clients/uLu8K')).body).toEqual(visible)
    expect((await act(world, 'GET /clients?items_per_page=1')).body).toMatchObject({ clients: [visible] })
  }
  expect(none).toBeNull()
})

test('a rate card that there is not is refused', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /clients/uLu8K', { rate_cards_id: 'rC1aB' })).toEqual(
    fieldRefusal({ rate_cards_id: 'names no record of rate_cards' }),
  )
})

test.each([
  ['', 0, 25],
  ['?page=2', 25, 25],
  ['?items_per_page=1', 0, 1],
  ['?items_per_page=100', 0, 100],
  ['?items_per_page=10&page=3', 20, 10],
  ['?items_per_page=10&page=4', 30, 10],
  ['?page=1000000', 24_999_975, 25],
  ['?colour=red', 0, 25],
])('GET /clients%s has the records from %i on, at most %i', async (query, start, size) => {
  await using world = await sandbox.fork()
  const rows = await rowsOf(world, 'clients')
  const shown = rows.slice(start, start + size).map(({ rate_cards_id: _, ...visible }) => visible)
  expect(await act(world, `GET /clients${query}`)).toEqual({
    status: 200,
    body: { clients: shown, total_count: rows.length },
    changes: {},
  })
})

test.each([
  ['items_per_page=0', { items_per_page: 'must be at least 1' }],
  ['items_per_page=101', { items_per_page: 'must be at most 100' }],
  ['items_per_page=2.5', { items_per_page: 'must be a whole number' }],
  ['page=0', { page: 'must be at least 1' }],
  ['page=-1', { page: 'must be at least 1' }],
  ['items_per_page=ten', { items_per_page: 'must be a number' }],
])('GET /clients?%s is refused', async (query, fields) => {
  await using world = await sandbox.fork()
  const details = Object.entries(fields).map(([field, message]) => ({ field, message }))
  expect(await act(world, `GET /clients?${query}`)).toEqual(
    refusal(400, 'CLI-400', 'The request is not well formed.', details),
  )
})

test('a deleted client takes everything of its own along; its events stay and remember its name, locations forget it', async () => {
  await using world = await sandbox.fork()
  const own = async (collection: string) =>
    (await rowsOf(world, collection)).filter(({ client_id }) => client_id === 'uLu8K')
  const gone = {
    clients: { removed: [await world.record(client('uLu8K'))] },
    client_contacts: { removed: await own('client_contacts') },
    client_custom_field_values: { removed: await own('client_custom_field_values') },
    client_documents: { removed: await own('client_documents') },
    client_orders: { removed: await own('client_orders') },
    client_rules: { removed: await own('client_rules') },
    client_workers: { removed: await own('client_workers') },
    events: {
      changed: (await own('events')).map((event) => ({ ...event, client_id: null, former_client_name: 'Acme Corp' })),
    },
    locations: {
      changed: (await rowsOf(world, 'locations'))
        .filter(({ default_clients_id }) => default_clients_id === 'uLu8K')
        .map((location) => ({ ...location, default_clients_id: null })),
    },
  }
  for (const change of Object.values(gone)) expect(Object.values(change).flat()).not.toEqual([])
  expect(await act(world, 'DELETE /clients/uLu8K')).toEqual({ status: 204, body: undefined, changes: gone })
  for (const line of ['DELETE /clients/uLu8K', 'GET /clients/uLu8K', 'GET /clients/uLu8K/orders'] as const) {
    expect(await act(world, line)).toEqual(notFound('uLu8K'))
  }
  expect(await act(world, 'PATCH /clients/uLu8K', {})).toEqual(notFound('uLu8K'))
  expect((await act(world, 'GET /clients')).body).toMatchObject({
    total_count: (await rowsOf(world, 'clients')).length,
  })
})
