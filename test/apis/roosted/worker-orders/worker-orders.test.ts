import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-18T16:00:00Z' })
})
afterAll(() => sandbox.close())

const OF_JOHN = '/workers/3158/orders'
const SHIRT = `${OF_JOHN}/wO1sh`
const NOW = '2026-03-18 16:00:00'
/** Ordered at midnight by the clock of the company. */
const ORDERED = {
  personnel_id: '3158',
  company_id: '1',
  ordering_personnel_id: '3106',
  companies_personnel_orderables_id: 'oB1Sh',
  name: 'Black polo shirt',
  cost: '27.00',
  date: NOW,
  status: '0',
  response_message: null,
  submitter: "Dato' Rosnah binti Ibrahim",
  reach_out_email: 'rosnah.ibrahim@company.com',
  deduction_types_id: 'dT1Un',
  status_datetime: NOW,
}

const record = { api: 'roosted', collection: 'worker_orders', id: 'wO1sh' }

test('an order copies the thing that is ordered, and names who orders', async () => {
  await using world = await sandbox.fork()
  const sent = { id: 'oB1Sh', p_id: '3158', cost: '1.00', status: '2' }
  const { status, body, changes } = await act(world, `POST ${OF_JOHN}`, sent)
  const { id } = body as { id: string }
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: { id: expect.stringMatching(/^[A-Za-z0-9]{5}$/), ...ORDERED, formatted_date: 'Mar 19, 2026' },
    changes: { worker_orders: { added: [{ id, ...ORDERED }] } },
  })
  expect((await act(world, `GET ${OF_JOHN}/${id}`)).body).toEqual(body)
  expect((await act(world, `POST ${OF_JOHN}`, { id: 'oB3Sh', p_id: '3158' })).body).toMatchObject({
    name: 'Safety shoes',
    cost: '96.00',
    deduction_types_id: '',
  })
  const response = await send(world, `POST ${OF_JOHN}`, sent)
  const next = (await response.json()) as { id: string }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}${OF_JOHN}/${next.id}`)
})

const NOTHING = 'names nothing that can be ordered'
test.each([
  [{}, { id: 'is required', p_id: 'is required' }],
  [{ id: 'zzzzz', p_id: '3158' }, { id: NOTHING }],
  [{ id: 'oB1Sh', p_id: '3119' }, { p_id: 'is not the worker of the path' }],
  [
    { id: 'zzzzz', p_id: '3119' },
    { id: NOTHING, p_id: 'is not the worker of the path' },
  ],
  [{ id: 'oB1Sh', p_id: 3158 }, { p_id: 'must be text' }],
])('%o is refused', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, `POST ${OF_JOHN}`, body)).toEqual(
    fieldRefusal(fields as Readonly<Record<string, string>>, 'WRK'),
  )
})

test('nothing can be ordered where that is switched off', async () => {
  await using world = await sandbox.fork()
  await act(world, 'PATCH /config', {
    category: 'time_tracking',
    subcategory: 'personnel_orderables',
    item: 'active',
    value: false,
  })
  expect(await act(world, `POST ${OF_JOHN}`, { id: 'oB1Sh', p_id: '3158' })).toEqual(
    fieldRefusal({ id: NOTHING }, 'WRK'),
  )
})

test('the list takes a state', async () => {
  await using world = await sandbox.fork()
  expect((await act(world, `GET ${OF_JOHN}`)).body).toMatchObject({ orders: [{ id: 'wO1sh' }], total: 1 })
  expect((await act(world, `GET ${OF_JOHN}?status=0`)).body).toMatchObject({ orders: [{ id: 'wO1sh' }], total: 1 })
  expect((await act(world, `GET ${OF_JOHN}?status=2`)).body).toEqual({ orders: [], total: 0 })
  expect((await act(world, `GET ${OF_JOHN}?page=2`)).body).toEqual({ orders: [], total: 1 })
  expect((await act(world, `GET ${OF_JOHN}?status=3`)).status).toBe(400)
})

test('an order is approved, then completed, and answered', async () => {
  await using world = await sandbox.fork()
  const before = await world.record(record)
  const approved = { ...before, status: '1', status_datetime: NOW }
  expect(await act(world, `PATCH ${SHIRT}`, { status: '1', cost: '0.00' })).toMatchObject({
    status: 200,
    body: { status: '1', cost: '27.00' },
    changes: { worker_orders: { changed: [approved] } },
  })
  await world.clock.advance('PT1H')
  const completed = {
    ...approved,
    status: '2',
    status_datetime: '2026-03-18 17:00:00',
    response_message: 'At the desk.',
  }
  expect((await act(world, `PATCH ${SHIRT}`, { status: '2', response_message: 'At the desk.' })).changes).toEqual({
    worker_orders: { changed: [completed] },
  })
  expect((await act(world, `PATCH ${SHIRT}`, { response_message: null })).changes).toEqual({
    worker_orders: { changed: [{ ...completed, response_message: null }] },
  })
})

const STATES = ['pending', 'approved', 'completed']
test.each([
  ['0', '0'],
  ['0', '2'],
  ['1', '0'],
  ['1', '1'],
  ['2', '0'],
  ['2', '1'],
  ['2', '2'],
])('an order in state %s does not go to %s', async (from, status) => {
  await using world = await sandbox.fork()
  await world.putRecord(record, { ...(await world.record(record)), status: from })
  const message = `The order cannot go from ${STATES[Number(from)]} to ${STATES[Number(status)]}.`
  expect(await act(world, `PATCH ${SHIRT}`, { status, response_message: 'x' })).toEqual(
    refusal(422, 'WRK-503', message, [{ field: 'status', message: 'is not the next state of this order' }]),
  )
})

test.each([
  [{}, { status: 'is required without response_message' }],
  [{ colour: 1 }, { status: 'is required without response_message' }],
  [{ status: '3' }, { status: 'must be one of 0, 1, 2' }],
  [{ status: '1', response_message: 5 }, { response_message: 'must be text or null' }],
])('an edit with %o is refused', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, `PATCH ${SHIRT}`, body)).toEqual(
    fieldRefusal(fields as Readonly<Record<string, string>>, 'WRK'),
  )
})

test('an order is cancelled while it is pending, and not later', async () => {
  await using world = await sandbox.fork()
  const stored = await world.record(record)
  for (const status of ['1', '2']) {
    await world.putRecord(record, { ...stored, status })
    expect(await act(world, `DELETE ${SHIRT}`)).toEqual(
      refusal(422, 'WRK-503', `The order cannot go from ${STATES[Number(status)]} to cancelled.`),
    )
  }
  await world.putRecord(record, stored)
  expect(await act(world, `DELETE ${SHIRT}`)).toEqual({
    status: 204,
    body: undefined,
    changes: { worker_orders: { removed: [stored] } },
  })
  expect(await act(world, `DELETE ${SHIRT}`)).toEqual(notFound('wO1sh', 'WRK'))
})

test('an order of another worker, or of none, is not found', async () => {
  await using world = await sandbox.fork()
  for (const [path, missing] of [
    ['/workers/3158/orders/wO2ss', 'wO2ss'],
    ['/workers/9999/orders/wO1sh', '9999'],
  ] as const) {
    expect(await act(world, `GET ${path}`)).toEqual(notFound(missing, 'WRK'))
    expect(await act(world, `PATCH ${path}`, { status: '1' })).toEqual(notFound(missing, 'WRK'))
    expect(await act(world, `DELETE ${path}`)).toEqual(notFound(missing, 'WRK'))
  }
  expect(await act(world, 'POST /workers/9999/orders', { id: 'oB1Sh', p_id: '9999' })).toEqual(notFound('9999', 'WRK'))
})
