import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const SHIRT = {
  id: 'wO1sh',
  personnel_id: '3158',
  company_id: '1',
  ordering_personnel_id: '3106',
  companies_personnel_orderables_id: 'oB1Sh',
  name: 'Black polo shirt',
  cost: '27.00',
  date: '2026-02-18 09:00:00',
  formatted_date: 'Feb 18, 2026',
  status: '0',
  response_message: null,
  submitter: "Dato' Rosnah binti Ibrahim",
  reach_out_email: 'rosnah.ibrahim@company.com',
  deduction_types_id: 'dT1Un',
  status_datetime: '2026-02-19 09:00:00',
}

const ORDER = 'PATCH /workers/3158/orders/wO1sh'

test('orders are listed by state, and read with the day at the company', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/3158/orders')).toEqual({
    status: 200,
    body: { orders: [SHIRT], total: 1 },
    changes: {},
  })
  expect((await act(world, 'GET /workers/3158/orders?status=0')).body).toEqual({ orders: [SHIRT], total: 1 })
  expect((await act(world, 'GET /workers/3158/orders?status=1')).body).toEqual({ orders: [], total: 0 })
  await given(world, 'worker_orders', 'wO1sh', { date: '2026-02-18 16:00:00' })
  expect((await act(world, 'GET /workers/3158/orders/wO1sh')).body).toMatchObject({ formatted_date: 'Feb 19, 2026' })
})

test('what is ordered has the name and price of the thing', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, 'POST /workers/3102/orders', {
    id: 'oB3Sh',
    p_id: '3102',
    status: '2',
    cost: '1.00',
  })
  const order = (await response.json()) as { id: string }
  expect({ status: response.status, order }).toEqual({
    status: 201,
    order: {
      ...SHIRT,
      id: order.id,
      personnel_id: '3102',
      companies_personnel_orderables_id: 'oB3Sh',
      name: 'Safety shoes',
      cost: '96.00',
      date: '2026-03-02 09:00:00',
      formatted_date: 'Mar 2, 2026',
      deduction_types_id: '',
      status_datetime: '2026-03-02 09:00:00',
    },
  })
  const place = `/workers/3102/orders/${order.id}` as const
  expect(response.headers.get('location')).toBe(world.url('roosted') + place)
  expect((await act(world, `GET ${place}`)).body).toEqual(order)
})

test.each([
  ['nothing', {}, { id: 'is required', p_id: 'is required' }],
  ['an unknown thing', { id: 'zzzzz', p_id: '3102' }, { id: 'names nothing that can be ordered' }],
  ['another worker', { id: 'oB1Sh', p_id: '3158' }, { p_id: 'is not the worker of the path' }],
  [
    'both',
    { id: 'zzzzz', p_id: '3158' },
    { id: 'names nothing that can be ordered', p_id: 'is not the worker of the path' },
  ],
])('an order of %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/3102/orders', body)).toEqual(fieldRefusal(fields, 'WRK'))
})

test('nothing can be ordered where ordering is switched off', async () => {
  await using world = await sandbox.fork()
  const switchOff = { category: 'time_tracking', subcategory: 'personnel_orderables', item: 'active', value: false }
  expect((await act(world, 'PATCH /config', switchOff)).status).toBe(200)
  expect(await act(world, 'POST /workers/3102/orders', { id: 'oB1Sh', p_id: '3102' })).toEqual(
    fieldRefusal({ id: 'names nothing that can be ordered' }, 'WRK'),
  )
})

test('an order goes one step at a time, and each is stamped', async () => {
  await using world = await sandbox.fork()
  const approved = { ...SHIRT, status: '1', status_datetime: '2026-03-02 09:00:00', response_message: 'On Friday.' }
  const { formatted_date, ...stored } = approved
  expect(await act(world, ORDER, { status: '1', response_message: 'On Friday.' })).toEqual({
    status: 200,
    body: approved,
    changes: { worker_orders: { changed: [stored] } },
  })
  await world.clock.advance('PT1H')
  expect((await act(world, ORDER, { response_message: null })).body).toEqual({ ...approved, response_message: null })
  expect((await act(world, ORDER, { status: '2' })).body).toMatchObject({
    status: '2',
    status_datetime: '2026-03-02 10:00:00',
  })
})

test.each([
  ['pending', '0', 'pending', '0'],
  ['pending', '0', 'completed', '2'],
  ['approved', '1', 'approved', '1'],
  ['approved', '1', 'pending', '0'],
  ['completed', '2', 'approved', '1'],
])('an order that is %s (%s) does not become %s (%s)', async (from, status, to, next) => {
  await using world = await sandbox.fork()
  await given(world, 'worker_orders', 'wO1sh', { status })
  expect(await act(world, ORDER, { status: next })).toEqual(
    refusal(422, 'WRK-503', `The order cannot go from ${from} to ${to}.`, [
      { field: 'status', message: 'is not the next state of this order' },
    ]),
  )
})

test.each([
  ['nothing', {}, { status: 'is required without response_message' }],
  ['another state', { status: '3' }, { status: 'must be one of 0, 1, 2' }],
  ['a number', { status: 1 }, { status: 'must be text and must be one of 0, 1, 2' }],
])('an edit with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, ORDER, body)).toEqual(fieldRefusal(fields, 'WRK'))
})

test('a pending order can be taken back, any other not', async () => {
  await using world = await sandbox.fork()
  const { formatted_date, ...stored } = SHIRT
  expect(await act(world, 'DELETE /workers/3158/orders/wO1sh')).toEqual({
    status: 204,
    body: undefined,
    changes: { worker_orders: { removed: [stored] } },
  })
  expect(await act(world, 'DELETE /workers/3158/orders/wO1sh')).toEqual(notFound('wO1sh', 'WRK'))
  expect(await act(world, 'DELETE /workers/3122/orders/wO2ss')).toEqual(
    refusal(422, 'WRK-503', 'The order cannot go from completed to cancelled.'),
  )
})

test('an order of another worker is not found', async () => {
  await using world = await sandbox.fork()
  for (const line of ['GET /workers/3119/orders/wO1sh', 'DELETE /workers/3119/orders/wO1sh'] as const)
    expect(await act(world, line)).toEqual(notFound('wO1sh', 'WRK'))
  expect(await act(world, 'PATCH /workers/3119/orders/wO1sh', { status: '1' })).toEqual(notFound('wO1sh', 'WRK'))
  expect(await act(world, 'POST /workers/9999/orders', { id: 'oB1Sh', p_id: '9999' })).toEqual(notFound('9999', 'WRK'))
})
