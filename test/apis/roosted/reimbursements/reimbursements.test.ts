import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-19T22:46:34Z' })
})
afterAll(() => sandbox.close())

const OF_JOHN = '/workers/3158/reimbursements'
const PARKING = `${OF_JOHN}/5EJ5U`
const NOW = '2026-03-19 22:46:34'

/** The sample of the vendor's page. Its display dates are those of a company that is behind UTC. */
const SAMPLE = {
  personnel_id: '3158',
  events_roles_filled_id: null,
  reimbursement_date: '2026-03-17',
  amount: '11.00',
  picture_location: null,
  comments: '',
  manager_id: '3106',
  status: '0',
  deleted: '0',
  insert_date: NOW,
  edit_date: null,
  action_date: NOW,
  delete_date: null,
  source: 'Admin',
  mileage: '0',
  kilometers: '0',
  reimbursements_types_id: null,
  manager_name: "Dato' Rosnah binti Ibrahim",
  name: null,
  prefix: null,
  suffix: null,
  export_value: null,
  picture_required: null,
  picture_required_for_admin: null,
  insert_date_nice: 'Thursday March 19th',
  reimbursement_date_nice: 'Tuesday March 17th',
  edit_date_nice: null,
  action_date_nice: 'Thursday March 19th',
}
const OF_TYPE = {
  name: 'Parking',
  prefix: 'RM',
  suffix: null,
  export_value: 'PARK',
  picture_required: 1,
  picture_required_for_admin: 0,
}

const record = (id: string) => ({ api: 'roosted', collection: 'reimbursements', id })

test("in a company behind UTC, an expense looks like the sample of the vendor's page", async () => {
  await using world = await sandbox.fork()
  await act(world, 'PATCH /company', { timezone_id: 3 })
  const { status, body, changes } = await act(world, `POST ${OF_JOHN}`, {
    reimbursement_date: '2026-03-17',
    amount: 11,
    status: '2',
    manager_id: '1',
  })
  const { id } = body as { id: string }
  expect({ status, body }).toEqual({
    status: 201,
    body: { id: expect.stringMatching(/^[A-Za-z0-9]{5}$/), ...SAMPLE },
  })
  expect(changes).toMatchObject({ reimbursements: { added: [{ id, amount: '11.00' }] } })
  expect((await act(world, `GET ${OF_JOHN}/${id}`)).body).toEqual(body)
})

test('in one before it, the same moment is on the next day', async () => {
  await using world = await sandbox.fork()
  const sent = { reimbursement_date: '2026-03-17', amount: '11' }
  const response = await send(world, `POST ${OF_JOHN}`, sent)
  const body = (await response.json()) as { id: string }
  expect(body).toMatchObject({ insert_date: NOW, insert_date_nice: 'Friday March 20th', amount: '11.00' })
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}${OF_JOHN}/${body.id}`)
})

test.each([
  [{ amount: '24.5' }, { amount: '24.50', mileage: '0', kilometers: '0' }],
  [{ amount: 0.005 }, { amount: '0.01', mileage: '0', kilometers: '0' }],
  [
    { mileage: '42.50', amount: 0 },
    { amount: '0.00', mileage: '42.5', kilometers: '0' },
  ],
  [
    { kilometers: 100, mileage: '0', amount: '0.00' },
    { amount: '0.00', mileage: '0', kilometers: '100' },
  ],
])('%o is noted as %o', async (sent, shown) => {
  await using world = await sandbox.fork()
  const body = { reimbursement_date: '2026-03-17', ...sent }
  expect((await act(world, `POST ${OF_JOHN}`, body)).body).toMatchObject(shown)
})

test('with a kind, an assignment, comments and a receipt', async () => {
  await using world = await sandbox.fork()
  const rest = { comments: 'Parking', reimbursements_types_id: 'rT1Pk', events_roles_filled_id: '2205489' }
  const picture = Buffer.from('89504e470d0a1a0a', 'hex').toString('base64')
  const { body } = await act(world, `POST ${OF_JOHN}`, {
    reimbursement_date: '2026-03-17',
    amount: 5,
    picture,
    ...rest,
  })
  const { id } = body as { id: string }
  expect(body).toMatchObject({ ...rest, ...OF_TYPE, picture_location: `https://files.roosted.example/receipts/${id}` })
  expect((await act(world, `PATCH ${OF_JOHN}/${id}`, { picture: null })).body).toMatchObject({ picture_location: null })
})

const ONE = { amount: 'exactly one of amount, mileage and kilometers must be above 0' }
describe.each([`POST ${OF_JOHN}`, `PATCH ${PARKING}`] as const)('%s', (line) => {
  test.each([
    [{ amount: 0 }, ONE],
    [{ amount: 5, mileage: 3 }, ONE],
    [{ amount: 5, kilometers: '3' }, ONE],
    [{ amount: -1 }, { amount: 'must be at least 0' }],
    [{ amount: '-1' }, { amount: 'must be a number from 0' }],
    [{ amount: '1,50' }, { amount: 'must be a number from 0' }],
    [{ amount: null }, { amount: 'must be a number or text' }],
    [{ reimbursement_date: '2026-02-30' }, { reimbursement_date: 'must be a date such as 2026-03-17' }],
    [{ comments: null }, { comments: 'must be text' }],
    [
      { reimbursements_types_id: 'zzzzz', events_roles_filled_id: '2205480' },
      {
        reimbursements_types_id: 'names no kind of reimbursement',
        events_roles_filled_id: 'names no assignment of the worker',
      },
    ],
    [{ picture: 'x!' }, { picture: 'must be base64' }],
    [{ picture: 'aGVsbG8=' }, { picture: 'must be an image or a PDF' }],
  ])('%o is refused', async (wrong, fields) => {
    await using world = await sandbox.fork()
    expect(await act(world, line, { reimbursement_date: '2026-03-17', amount: 5, ...wrong })).toEqual(
      fieldRefusal(fields as Readonly<Record<string, string>>, 'WRK'),
    )
  })
})

test('an expense needs a date, and something to get back', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, `POST ${OF_JOHN}`, { amount: 5 })).toEqual(
    fieldRefusal({ reimbursement_date: 'is required' }, 'WRK'),
  )
  expect(await act(world, `POST ${OF_JOHN}`, { reimbursement_date: '2026-03-17' })).toEqual(fieldRefusal(ONE, 'WRK'))
})

test('the list leaves deleted ones out, and takes state and dates', async () => {
  await using world = await sandbox.fork()
  const ids = async (query: string) => {
    const { body } = await act(world, `GET ${OF_JOHN}${query}`)
    const { reimbursements, total } = body as { reimbursements: { id: string }[]; total: number }
    return [total, ...reimbursements.map(({ id }) => id)]
  }
  const at = async (id: string) => String((await world.record(record(id))).reimbursement_date)
  expect(await ids('')).toEqual([2, '5EJ5U', '6FK6V'])
  expect(await ids('?status=2')).toEqual([1, '6FK6V'])
  expect(await ids(`?start_date=${await at('5EJ5U')}`)).toEqual([1, '5EJ5U'])
  expect(await ids(`?end_date=${await at('6FK6V')}`)).toEqual([1, '6FK6V'])
  expect(await ids(`?start_date=${await at('6FK6V')}&end_date=${await at('5EJ5U')}`)).toEqual([2, '5EJ5U', '6FK6V'])
  expect(await ids('?items_per_page=1&page=2')).toEqual([2, '6FK6V'])
  await act(world, `DELETE ${PARKING}`)
  expect(await ids('')).toEqual([1, '6FK6V'])
  for (const query of ['status=5', 'start_date=soon', 'page=0'])
    expect((await act(world, `GET ${OF_JOHN}?${query}`)).status).toBe(400)
})

test('an edit stamps, a decision also says when and by whom', async () => {
  await using world = await sandbox.fork()
  await world.putRecord(record('5EJ5U'), { ...(await world.record(record('5EJ5U'))), manager_id: '3111' })
  const before = await world.record(record('5EJ5U'))
  const noted = { ...before, comments: 'Car park', edit_date: NOW }
  expect((await act(world, `PATCH ${PARKING}`, { comments: 'Car park', source: 'x' })).changes).toEqual({
    reimbursements: { changed: [noted] },
  })
  const { body, changes } = await act(world, `PATCH ${PARKING}`, { status: 2 })
  expect(changes).toEqual({
    reimbursements: { changed: [{ ...noted, status: '2', action_date: NOW, manager_id: '3106' }] },
  })
  expect(body).toMatchObject({
    status: '2',
    action_date_nice: 'Friday March 20th',
    edit_date_nice: 'Friday March 20th',
  })
  for (const nothing of [{}, { source: 'x', deleted: '1' }])
    expect(await act(world, `PATCH ${PARKING}`, nothing)).toEqual({ status: 200, body, changes: {} })
})

test.each([
  ['0', '2', 200],
  ['0', 86, 200],
  ['2', '86', 200],
  ['86', 2, 200],
  ['0', '0', 422],
  ['2', 0, 422],
  ['2', '2', 422],
  ['86', '0', 422],
  ['86', 86, 422],
] as const)('from %s to %o answers %i', async (from, status, answer) => {
  await using world = await sandbox.fork()
  await world.putRecord(record('5EJ5U'), { ...(await world.record(record('5EJ5U'))), status: from })
  const outcome = await act(world, `PATCH ${PARKING}`, { status, comments: 'x' })
  if (answer === 200) expect(outcome).toMatchObject({ status: 200, body: { status: String(status), comments: 'x' } })
  else
    expect(outcome).toEqual(
      refusal(422, 'WRK-507', `The status cannot go from ${from} to ${status}.`, [
        { field: 'status', message: 'is not a next state' },
      ]),
    )
})

test('there are three states', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, `PATCH ${PARKING}`, { status: '1' })).toEqual(
    fieldRefusal({ status: 'must be one of 0, 2, 86' }, 'WRK'),
  )
})

test('a deleted one is stamped, can be read, and is not found otherwise', async () => {
  await using world = await sandbox.fork()
  const before = await world.record(record('5EJ5U'))
  expect(await act(world, `DELETE ${PARKING}`)).toEqual({
    status: 204,
    body: undefined,
    changes: { reimbursements: { changed: [{ ...before, deleted: '1', delete_date: NOW }] } },
  })
  expect((await act(world, `GET ${PARKING}`)).body).toMatchObject({ deleted: '1', delete_date: NOW })
  expect(await act(world, `DELETE ${PARKING}`)).toEqual(notFound('5EJ5U', 'WRK'))
  expect(await act(world, `PATCH ${PARKING}`, {})).toEqual(notFound('5EJ5U', 'WRK'))
})

test('one of another worker, or of none, is not found', async () => {
  await using world = await sandbox.fork()
  for (const [path, missing] of [
    ['/workers/3158/reimbursements/7GL7W', '7GL7W'],
    ['/workers/9999/reimbursements/5EJ5U', '9999'],
  ] as const) {
    expect(await act(world, `GET ${path}`)).toEqual(notFound(missing, 'WRK'))
    expect(await act(world, `PATCH ${path}`, {})).toEqual(notFound(missing, 'WRK'))
    expect(await act(world, `DELETE ${path}`)).toEqual(notFound(missing, 'WRK'))
  }
})
