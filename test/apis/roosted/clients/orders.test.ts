import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const CREATE = 'POST /clients/uLu8K/orders'

/** The new order of the fixtures. */
const GALA = {
  id: 'oR5xT',
  name: 'Annual gala dinner',
  comments: null,
  order_comments: 'Two hours of set-up before the doors open.',
  time_start: '2026-03-23 17:00:00',
  time_end: '2026-03-24 00:30:00',
  location: 'Grand Ballroom',
  address: '1 Jalan Sultan',
  city: 'Kuala Lumpur',
  postal_code: '50000',
  order_status: 0,
  order_created: '2026-03-02 04:00:00',
  shifts: [
    {
      id: 'sH1aB',
      custom_name: 'Floor team',
      role_id: '123',
      quantity: 6,
      start: '2026-03-23 17:00:00',
      end: '2026-03-24 00:30:00',
      overnight: true,
      comments: '',
    },
    {
      id: 'sH2aB',
      custom_name: 'Bar',
      role_id: '122',
      quantity: 2,
      start: '2026-03-23 18:00:00',
      end: '2026-03-24 00:30:00',
      overnight: true,
      comments: 'Signature cocktails only.',
    },
  ],
}

/** What an order has that was placed with a name and a start alone. */
const BARE = {
  id: expect.stringMatching(/^[A-Za-z0-9]{5}$/) as string,
  name: 'Launch',
  comments: null,
  order_comments: null,
  time_start: '2026-06-02 09:00:00',
  time_end: '2026-06-02 09:00:00',
  location: null,
  address: null,
  city: null,
  postal_code: null,
  order_status: 0,
  order_created: '2026-03-02 09:00:00',
  shifts: [],
}

const shift = { role_id: '123', quantity: 1, start: '2026-06-02 09:00:00' }
const bareShift = {
  ...shift,
  id: expect.any(String) as string,
  custom_name: '',
  end: '',
  overnight: false,
  comments: '',
}

test('an order can be read, under its own client only', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /clients/uLu8K/orders/oR5xT')).toEqual({ status: 200, body: GALA, changes: {} })
  for (const [path, missing] of [
    ['/clients/hAjwQ/orders/oR5xT', 'oR5xT'],
    ['/clients/uLu8K/orders/zzzzz', 'zzzzz'],
    ['/clients/zzzzz/orders/oR5xT', 'zzzzz'],
  ] as const) {
    expect(await act(world, `GET ${path}`)).toEqual(notFound(missing))
    expect(await act(world, `PATCH ${path}`, { order_status: 2 })).toEqual(notFound(missing))
  }
  expect(await act(world, 'GET /clients/zzzzz/orders')).toEqual(notFound('zzzzz'))
  expect(await act(world, 'POST /clients/zzzzz/orders', { name: 'x', time_start: shift.start })).toEqual(
    notFound('zzzzz'),
  )
})

test.each([
  ['', ['oR5xT', 'oA2cP', 'oC4cL', 'oD8dN'], 4],
  ['?order_status=0', ['oR5xT'], 1],
  ['?order_status=96', ['oC4cL'], 1],
  ['?start_date=2026-03-23', ['oR5xT', 'oC4cL'], 2],
  ['?end_date=2026-03-16', ['oA2cP', 'oD8dN'], 2],
  ['?start_date=2026-03-16&end_date=2026-03-23', ['oR5xT', 'oA2cP'], 2],
  ['?start_date=2026-03-16&order_status=86', [], 0],
  ['?items_per_page=2&page=2', ['oC4cL', 'oD8dN'], 4],
  ['?items_per_page=2&page=3', [], 4],
])('the orders with %o are %o, newest first', async (query, ids, total) => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, `GET /clients/uLu8K/orders${query}`)
  expect({ status, body, changes }).toEqual({
    status: 200,
    body: { orders: ids.map((id) => (id === GALA.id ? GALA : expect.objectContaining({ id }))), total },
    changes: {},
  })
})

test.each([
  ['order_status=5', { order_status: 'must be one of 0, 2, 86, 96' }],
  ['start_date=tomorrow', { start_date: 'must be a date such as 2026-03-17' }],
  ['end_date=2026-02-30', { end_date: 'must be a date such as 2026-03-17' }],
  ['items_per_page=101&page=0', { items_per_page: 'must be at most 100', page: 'must be at least 1' }],
])('orders cannot be listed with %s', async (query, fields) => {
  await using world = await sandbox.fork()
  const details = Object.entries(fields).map(([field, message]) => ({ field, message }))
  expect(await act(world, `GET /clients/uLu8K/orders?${query}`)).toEqual(
    refusal(400, 'CLI-400', 'The request is not well formed.', details),
  )
})

test('a name and a start are enough; what only the answer has is ignored', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, CREATE, { ...sent, order_status: 2, comments: 'x', id: 'mineX' })).toEqual({
    status: 201,
    body: BARE,
    changes: { client_orders: { added: [{ ...BARE, client_id: 'uLu8K' }] } },
  })
})

test('every field is kept, and a shift that ends on a later day is an overnight one', async () => {
  await using world = await sandbox.fork()
  const sent = {
    name: 'Launch',
    time_start: '2026-06-02 09:00:00',
    time_end: '2026-06-04 10:00:00',
    location: 'Hall 3',
    address: '1 Persiaran Karpal Singh',
    city: 'George Town',
    postal_code: '11600',
    order_comments: 'x'.repeat(65_535),
  }
  const late = { ...shift, end: '2026-06-03 00:00:00', custom_name: 'Night', comments: 'Torches.' }
  const early = { ...shift, end: '2026-06-02 23:59:59', quantity: 40 }
  const added = {
    ...BARE,
    ...sent,
    shifts: [{ ...bareShift, ...late, overnight: true }, { ...bareShift, ...early }, bareShift],
  }
  const { status, body, changes } = await act(world, CREATE, { ...sent, shifts: [late, early, shift] })
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: added,
    changes: { client_orders: { added: [{ ...added, client_id: 'uLu8K' }] } },
  })
  const order = body as { id: string; shifts: { id: string }[] }
  expect(new Set([order.id, ...order.shifts.map(({ id }) => id)]).size).toBe(4)
})

test.each([
  [
    'the latest end of a shift',
    [{ ...shift, end: '2026-06-03 01:00:00' }, { ...shift, end: '2026-06-02 18:00:00' }, shift],
    '2026-06-03 01:00:00',
  ],
  ['its start, where no shift has an end', [shift], '2026-06-02 09:00:00'],
])('without time_end an order ends at %s', async (_, shifts, time_end) => {
  await using world = await sandbox.fork()
  const { body } = await act(world, CREATE, { name: 'Launch', time_start: '2026-06-02 09:00:00', shifts })
  expect(body).toMatchObject({ time_end })
})

test('Location leads to the new order', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, CREATE, { name: 'Launch', time_start: '2026-06-02 09:00:00' })
  const body = (await response.json()) as { id: string }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/clients/uLu8K/orders/${body.id}`)
  expect((await act(world, `GET /clients/uLu8K/orders/${body.id}`)).body).toEqual(body)
  const { body: list } = await act(world, 'GET /clients/uLu8K/orders')
  expect(list).toMatchObject({ orders: [{ id: body.id }, { id: 'oR5xT' }, {}, {}, {}], total: 5 })
})

// A tie in `order_created` keeps the order of creation: the list behaviour of the engine sorts stably, whatever the direction.
test('of orders placed in the same second the later one comes first', async () => {
  await using world = await sandbox.fork()
  for (const name of ['First', 'Second'])
    await send(world, 'POST /clients/iP3Yg/orders', { name, time_start: '2026-06-02 09:00:00' })
  const { body } = await act(world, 'GET /clients/iP3Yg/orders')
  expect(body).toMatchObject({ orders: [{ name: 'Second' }, { name: 'First' }] })
})

const DATE_TIME = 'must be a date and time such as 2026-03-17 10:00:00'

const sent = { name: 'Launch', time_start: '2026-06-02 09:00:00' }

test.each([
  ['nothing', {}, { name: 'is required', time_start: 'is required' }],
  ['no name', { ...sent, name: '' }, { name: 'must have at least 1 character' }],
  ['a long name', { ...sent, name: 'x'.repeat(256) }, { name: 'must have at most 255 characters' }],
  ['a day without a time', { ...sent, time_start: '2026-06-02' }, { time_start: DATE_TIME }],
  ['a day that does not exist', { ...sent, time_start: '2026-02-30 10:00:00' }, { time_start: DATE_TIME }],
  ['a time with a zone', { ...sent, time_end: '2026-06-02T09:00:00Z' }, { time_end: DATE_TIME }],
  ['null', { ...sent, time_end: null, city: null }, { time_end: 'must be text', city: 'must be text' }],
  ['a long city', { ...sent, city: 'x'.repeat(256) }, { city: 'must have at most 255 characters' }],
  [
    'long comments',
    { ...sent, order_comments: 'x'.repeat(65_536) },
    { order_comments: 'must have at most 65535 characters' },
  ],
  ['shifts that are no list', { ...sent, shifts: {} }, { shifts: 'must be a list' }],
  [
    'bad fields of shifts',
    { ...sent, shifts: [shift, { quantity: 0, start: 'soon' }, { ...shift, quantity: 1.5, end: '' }] },
    {
      'shifts.1.role_id': 'is required',
      'shifts.1.quantity': 'must be at least 1',
      'shifts.1.start': DATE_TIME,
      'shifts.2.quantity': 'must be a whole number',
      'shifts.2.end': DATE_TIME,
    },
  ],
  [
    'skillsets that cannot be ordered',
    { ...sent, shifts: ['121', '123', '999', '0123'].map((role_id) => ({ ...shift, role_id })) },
    {
      'shifts.0.role_id': 'is not offered in the client portal',
      'shifts.2.role_id': 'names no skillset',
      'shifts.3.role_id': 'names no skillset',
    },
  ],
  [
    'a shift that does not end after it starts',
    {
      ...sent,
      shifts: ['2026-06-02 08:59:59', '2026-06-02 09:00:00'].map((end) => ({ ...shift, start: sent.time_start, end })),
    },
    { 'shifts.0.end': 'is not after the start', 'shifts.1.end': 'is not after the start' },
  ],
])('an order with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, CREATE, body)).toEqual(fieldRefusal(fields))
})
