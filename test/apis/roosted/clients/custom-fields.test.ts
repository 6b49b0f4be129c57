import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const OPTIONS = [
  { title: 'Black tie', value: 'black-tie' },
  { title: 'Smart casual', value: 'smart-casual' },
  { title: 'All black', value: 'all-black' },
  { title: "Client's uniform", value: 'uniform' },
]

/** All fields of the company, with these values in them. */
const fieldsWith = (dressCode: string | null, order: string | null, budget: string | null, rest: (string | null)[]) => [
  { id: 'Fd2Ro', name: 'Dress code', value: dressCode, field_type: 'dropdown', options: OPTIONS },
  { id: 'Tx1Po', name: 'Purchase order', value: order, field_type: 'text', options: [] },
  { id: 'Nm3Bg', name: 'Yearly budget (MYR)', value: budget, field_type: 'number', options: [] },
  { id: 'Dt4Ct', name: 'Contract ends', value: rest[0], field_type: 'date', options: [] },
  { id: 'Ck5In', name: 'Insurance on file', value: rest[1], field_type: 'checkbox', options: [] },
]

test('every client has all fields of the company, with its own values or null', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /clients/uLu8K/custom-fields')).toEqual({
    status: 200,
    body: fieldsWith('black-tie', 'PO-2291', '250000', ['2027-12-31', '1']),
    changes: {},
  })
  expect((await act(world, 'GET /clients/hAjwQ/custom-fields')).body).toEqual(
    fieldsWith('all-black', null, null, [null, null]),
  )
  expect((await act(world, 'GET /clients/iP3Yg/custom-fields')).body).toEqual(
    fieldsWith(null, null, null, [null, null]),
  )
  expect(await act(world, 'GET /clients/zzzzz/custom-fields')).toEqual(notFound('zzzzz'))
})

test('a value takes the place of the one before', async () => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, 'POST /clients/uLu8K/custom-fields', {
    custom_field_id: 'Fd2Ro',
    value: 'uniform',
  })
  expect({ status, body, changes }).toEqual({
    status: 200,
    body: { id: 'Fd2Ro', name: 'Dress code', value: 'uniform', field_type: 'dropdown', options: OPTIONS },
    changes: {
      client_custom_field_values: {
        changed: [{ id: 'vA1aa', client_id: 'uLu8K', custom_field_id: 'Fd2Ro', value: 'uniform' }],
      },
    },
  })
  expect((await act(world, 'GET /clients/uLu8K/custom-fields')).body).toEqual(
    fieldsWith('uniform', 'PO-2291', '250000', ['2027-12-31', '1']),
  )
})

test('a first value is added for this client alone', async () => {
  await using world = await sandbox.fork()
  const sent = { custom_field_id: 'Tx1Po', value: 'PO-1', field_type: 'number', colour: 'red' }
  expect(await act(world, 'POST /clients/iP3Yg/custom-fields', sent)).toEqual({
    status: 200,
    body: { id: 'Tx1Po', name: 'Purchase order', value: 'PO-1', field_type: 'text', options: [] },
    changes: {
      client_custom_field_values: {
        added: [{ id: expect.any(String), client_id: 'iP3Yg', custom_field_id: 'Tx1Po', value: 'PO-1' }],
      },
    },
  })
  expect((await act(world, 'GET /clients/iP3Yg/custom-fields')).body).toEqual(
    fieldsWith(null, 'PO-1', null, [null, null]),
  )
})

test('without a value the field is emptied', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /clients/uLu8K/custom-fields', { custom_field_id: 'Fd2Ro' })).toEqual({
    status: 200,
    body: { id: 'Fd2Ro', name: 'Dress code', value: null, field_type: 'dropdown', options: OPTIONS },
    changes: {
      client_custom_field_values: {
        changed: [{ id: 'vA1aa', client_id: 'uLu8K', custom_field_id: 'Fd2Ro', value: null }],
      },
    },
  })
})

test.each([
  [{ custom_field_id: 'Fd2Ro', value: 'Black tie' }, { value: 'must be one of the options' }],
  [{ custom_field_id: 'Fd2Ro', value: '' }, { value: 'must be one of the options' }],
  [{ custom_field_id: 'zzzzz', value: 'x' }, { custom_field_id: 'names no custom field' }],
  [{ custom_field_id: 'Tx1Po', value: null }, { value: 'must be text' }],
  [{ custom_field_id: 'Tx1Po', value: 5 }, { value: 'must be text' }],
  [{ value: 'x' }, { custom_field_id: 'is required' }],
])('%o is refused', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /clients/uLu8K/custom-fields', body)).toEqual(fieldRefusal(fields))
})

test('an unknown client gets no value', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /clients/zzzzz/custom-fields', { custom_field_id: 'Tx1Po' })).toEqual(notFound('zzzzz'))
})
