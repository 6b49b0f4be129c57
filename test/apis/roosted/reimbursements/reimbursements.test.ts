import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const PDF = Buffer.from('%PDF-1.7\n').toString('base64')
const CREATE = 'POST /workers/3158/reimbursements'
const EDIT = 'PATCH /workers/3158/reimbursements/5EJ5U'

const PARKING = {
  id: '5EJ5U',
  personnel_id: '3158',
  events_roles_filled_id: null,
  reimbursement_date: '2026-02-20',
  amount: '11.00',
  picture_location: null,
  comments: 'Parking',
  manager_id: '3106',
  status: '0',
  deleted: '0',
  insert_date: '2026-02-22 09:00:00',
  edit_date: null,
  action_date: '2026-02-22 09:00:00',
  delete_date: null,
  source: 'Admin',
  mileage: '0',
  kilometers: '0',
  reimbursements_types_id: 'rT1Pk',
  manager_name: "Dato' Rosnah binti Ibrahim",
  name: 'Parking',
  prefix: 'RM',
  suffix: null,
  export_value: 'PARK',
  picture_required: 1,
  picture_required_for_admin: 0,
  insert_date_nice: 'Sunday February 22nd',
  reimbursement_date_nice: 'Friday February 20th',
  edit_date_nice: null,
  action_date_nice: 'Sunday February 22nd',
}

/** As it is right after a day and an amount were sent. */
const NEW = {
  ...PARKING,
  reimbursement_date: '2026-03-17',
  comments: '',
  insert_date: '2026-03-02 09:00:00',
  action_date: '2026-03-02 09:00:00',
  reimbursements_types_id: null,
  name: null,
  prefix: null,
  export_value: null,
  picture_required: null,
  picture_required_for_admin: null,
  insert_date_nice: 'Monday March 2nd',
  reimbursement_date_nice: 'Tuesday March 17th',
  action_date_nice: 'Monday March 2nd',
}

interface Reimbursements {
  reimbursements: { id: string }[]
  total: number
}

test('a reimbursement is shown with its kind, its manager and days at the company', async () => {
  await using world = await sandbox.fork()
  const read = () => act(world, 'GET /workers/3158/reimbursements/5EJ5U')
  expect(await read()).toEqual({ status: 200, body: PARKING, changes: {} })
  await given(world, 'reimbursements', '5EJ5U', {
    insert_date: '2026-02-22 16:00:00',
    edit_date: '2026-02-28 16:00:00',
  })
  expect((await read()).body).toMatchObject({
    insert_date_nice: 'Monday February 23rd',
    edit_date_nice: 'Sunday March 1st',
  })
})

test.each([
  ['', ['5EJ5U', '6FK6V'], 2],
  ['?status=2', ['6FK6V'], 1],
  ['?status=86', [], 0],
  ['?start_date=2026-02-20', ['5EJ5U'], 1],
  ['?end_date=2026-02-19', ['6FK6V'], 1],
  ['?start_date=2026-02-10&end_date=2026-02-20', ['5EJ5U', '6FK6V'], 2],
  ['?items_per_page=1&page=2', ['6FK6V'], 2],
])('the list%s has those that match', async (query, ids, total) => {
  await using world = await sandbox.fork()
  const { status, body } = await act(world, `GET /workers/3158/reimbursements${query}`)
  const { reimbursements, total: told } = body as Reimbursements
  expect({ status, ids: reimbursements.map(({ id }) => id), told }).toEqual({ status: 200, ids, told: total })
})

test('a day and an amount make a pending reimbursement', async () => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, CREATE, {
    reimbursement_date: '2026-03-17',
    amount: 11,
    status: '2',
  })
  const { id } = body as { id: string }
  expect({ status, body }).toEqual({ status: 201, body: { ...NEW, id } })
  expect(changes).toMatchObject({ reimbursements: { added: [{ id, amount: '11.00' }] } })
  expect((await act(world, `GET /workers/3158/reimbursements/${id}`)).body).toEqual(body)
})

test.each([
  [{ amount: 11 }, { amount: '11.00', mileage: '0', kilometers: '0' }],
  [{ amount: '7.5' }, { amount: '7.50' }],
  [{ amount: 1.005 }, { amount: '1.01' }],
  [{ amount: 0.005 }, { amount: '0.01' }],
  [{ amount: '999999999' }, { amount: '999999999.00' }],
  [{ mileage: 12.5 }, { amount: '0.00', mileage: '12.5', kilometers: '0' }],
  [
    { mileage: '12.50', amount: 0 },
    { amount: '0.00', mileage: '12.5' },
  ],
  [{ kilometers: '0042' }, { kilometers: '42', mileage: '0' }],
  [{ kilometers: 0.000001 }, { kilometers: '0.000001' }],
])('%j is written as %j', async (sent, shown) => {
  await using world = await sandbox.fork()
  expect(await act(world, CREATE, { reimbursement_date: '2026-03-17', ...sent })).toMatchObject({
    status: 201,
    body: shown,
  })
})

test('a reimbursement takes its kind, assignment, comment and receipt', async () => {
  await using world = await sandbox.fork()
  const body = {
    reimbursement_date: '2026-03-17',
    amount: '11.00',
    comments: 'Lunch',
    reimbursements_types_id: 'rT2Ml',
    events_roles_filled_id: '2205489',
    picture: PDF,
  }
  const response = await send(world, CREATE, body)
  const answer = (await response.json()) as { id: string }
  expect(answer).toEqual({
    ...NEW,
    id: answer.id,
    comments: 'Lunch',
    reimbursements_types_id: 'rT2Ml',
    name: 'Meals',
    prefix: 'RM',
    suffix: 'a day',
    picture_required: 0,
    picture_required_for_admin: 0,
    events_roles_filled_id: '2205489',
    picture_location: `https://files.roosted.example/receipts/${answer.id}`,
  })
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/workers/3158/reimbursements/${answer.id}`)
})

const ONE = { amount: 'exactly one of amount, mileage and kilometers must be above 0' }

test.each([
  ['no day', { amount: 1 }, { reimbursement_date: 'is required' }],
  ['nothing to pay', {}, ONE],
  ['an amount of 0', { amount: 0 }, ONE],
  ['an amount below half a cent', { amount: 0.004 }, ONE],
  ['an amount and miles', { amount: 1, mileage: 1 }, ONE],
  ['miles and kilometres', { mileage: 1, kilometers: '1' }, ONE],
  ['less than 0', { amount: -1 }, { amount: 'must be at least 0' }],
  ['more than there is', { amount: 1e300 }, { amount: 'must be at most 999999999' }],
  [
    'an unknown kind',
    { amount: 1, reimbursements_types_id: 'zzzzz' },
    { reimbursements_types_id: 'names no kind of reimbursement' },
  ],
  [
    'an assignment of another worker',
    { amount: 1, events_roles_filled_id: '2205492' },
    { events_roles_filled_id: 'names no assignment of the worker' },
  ],
  ['a receipt that is none', { amount: 1, picture: 'aGVsbG8=' }, { picture: 'must be an image or a PDF' }],
])('a reimbursement with %s is refused', async (what, sent, fields) => {
  await using world = await sandbox.fork()
  const day = what === 'no day' ? {} : { reimbursement_date: '2026-03-17' }
  expect(await act(world, CREATE, { ...day, ...sent })).toEqual(fieldRefusal(fields, 'WRK'))
})

test.each(['1e5', '-1', 'eleven', '', '1234567890'])('%j is no amount', async (amount) => {
  await using world = await sandbox.fork()
  expect(await act(world, CREATE, { reimbursement_date: '2026-03-17', amount })).toMatchObject({
    status: 422,
    body: { error: { code: 'WRK-422', details: [{ field: 'amount' }] } },
    changes: {},
  })
})

test('an edit is stamped, and an empty one is none', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, EDIT, {})).toEqual({ status: 200, body: PARKING, changes: {} })
  const body = { amount: '12', comments: 'Parking, two days', reimbursement_date: '2026-02-21', source: 'Worker' }
  const edited = {
    ...PARKING,
    amount: '12.00',
    comments: 'Parking, two days',
    reimbursement_date: '2026-02-21',
    reimbursement_date_nice: 'Saturday February 21st',
    edit_date: '2026-03-02 09:00:00',
    edit_date_nice: 'Monday March 2nd',
  }
  expect((await act(world, EDIT, body)).body).toEqual(edited)
  expect((await act(world, EDIT, { amount: 0, kilometers: 3 })).body).toEqual({
    ...edited,
    amount: '0.00',
    kilometers: '3',
  })
  expect(await act(world, EDIT, { mileage: 3 })).toEqual(fieldRefusal(ONE, 'WRK'))
})

test.each([
  ['0', '2'],
  ['0', 86],
  ['2', '86'],
  ['86', 2],
])('a reimbursement in state %s can go to %s, and who decides is noted', async (from, to) => {
  await using world = await sandbox.fork()
  await given(world, 'reimbursements', '5EJ5U', { status: from, manager_id: '3111' })
  expect((await act(world, EDIT, { status: to })).body).toEqual({
    ...PARKING,
    status: String(to),
    edit_date: '2026-03-02 09:00:00',
    edit_date_nice: 'Monday March 2nd',
    action_date: '2026-03-02 09:00:00',
    action_date_nice: 'Monday March 2nd',
  })
})

test.each([
  ['0', '0'],
  ['2', 0],
  ['2', '2'],
  ['86', '0'],
  ['86', 86],
])('a reimbursement in state %s cannot go to %s, and nothing else that was sent is kept', async (from, to) => {
  await using world = await sandbox.fork()
  await given(world, 'reimbursements', '5EJ5U', { status: from })
  expect(await act(world, EDIT, { status: to, comments: 'x' })).toEqual(
    refusal(422, 'WRK-507', `The status cannot go from ${from} to ${to}.`, [
      { field: 'status', message: 'is not a next state' },
    ]),
  )
})

test('a deleted reimbursement leaves the list, can be read and is changed no more', async () => {
  await using world = await sandbox.fork()
  const stored = await world.record({ api: 'roosted', collection: 'reimbursements', id: '5EJ5U' })
  const gone = { deleted: '1', delete_date: '2026-03-02 09:00:00' }
  expect(await act(world, 'DELETE /workers/3158/reimbursements/5EJ5U')).toEqual({
    status: 204,
    body: undefined,
    changes: { reimbursements: { changed: [{ ...stored, ...gone }] } },
  })
  expect((await act(world, 'GET /workers/3158/reimbursements')).body).toMatchObject({
    reimbursements: [{ id: '6FK6V' }],
    total: 1,
  })
  expect((await act(world, 'GET /workers/3158/reimbursements/5EJ5U')).body).toEqual({ ...PARKING, ...gone })
  expect(await act(world, 'DELETE /workers/3158/reimbursements/5EJ5U')).toEqual(notFound('5EJ5U', 'WRK'))
  expect(await act(world, EDIT, { amount: 1 })).toEqual(notFound('5EJ5U', 'WRK'))
})

test('a reimbursement of another worker is not found', async () => {
  await using world = await sandbox.fork()
  for (const line of ['GET /workers/3119/reimbursements/5EJ5U', 'DELETE /workers/3119/reimbursements/5EJ5U'] as const)
    expect(await act(world, line)).toEqual(notFound('5EJ5U', 'WRK'))
  expect(await act(world, 'PATCH /workers/3119/reimbursements/5EJ5U', { amount: 1 })).toEqual(notFound('5EJ5U', 'WRK'))
  expect(
    await act(world, 'POST /workers/9999/reimbursements', { reimbursement_date: '2026-03-17', amount: 1 }),
  ).toEqual(notFound('9999', 'WRK'))
})
