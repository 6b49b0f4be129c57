import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, send } from '../act.ts'
import { atArrowhead } from './arrowhead.ts'

const NOW = '2026-03-02 09:00:00'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
  await atArrowhead(sandbox)
})
afterAll(() => sandbox.close())

/** The punch of the reference, as a call of today makes it. */
const SAMPLE = {
  p_id: '3158',
  erf_id: '2205470',
  ern_id: '1442500',
  manager_id: '3106',
  events_roles_placeholders_id: null,
  latitude: null,
  longitude: null,
  source: 'Manager',
  clock_type: 'in',
  punch_datetime: '2024-05-03 20:00:00',
  converted_punch_datetime: '2024-05-03 15:00:00',
  status: 'approved',
  clock_picture_location: null,
  insert_date: NOW,
  override_max_shift_time: 'N',
  original_datetime: null,
  time_change_request: null,
  time_change_request_submitted: null,
  client_sign_datetime: null,
  delete_requested: '0',
  open: '1',
  bad_location: '0',
  client_name: 'Test Client #1',
  client_invoice_customer_id: '0123007',
  client_id: 'tstC1',
  event_name: 'Hello World',
  location_id: '1503',
  location: 'Arrowhead Stadium',
  addy_city: 'Kansas City',
  timezone_name: 'America/Chicago',
  jobs_id: '677421',
  custom_event_id: null,
  areas: 'Kuala Lumpur, Putrajaya',
  ern_start: '2024-05-03 14:00:00',
  ern_date: '2024-05-03 14:00:00',
  ern_start_date: '2024-05-03',
  nice_ern_start: '2:00 PM',
  ern_end: '2024-05-04 00:00:00',
  role_title: 'Bartender',
  payroll_groups_id: 'pG2Br',
  payroll_groups_name: 'Bar',
  rate_cards_id: 'rA1cm',
  rate_cards_name: 'Acme 2026',
  signature_datetime: null,
  signature_name: null,
  signature_notes: null,
  signature_location: null,
  worker_signature_location: null,
  worker_signature_comments: null,
  worker_signature_datetime: null,
  worker_signature_missing: false,
  travel_hours_before: '0.00',
  travel_hours_after: '0.00',
  timezone_data: 'CDT',
  nice_shiftedPunch: '15:00 CDT May 3rd',
  nice_shiftedPunch_ampm: '3:00 pm CDT May 3rd',
  punchDate: '2024-05-03',
  shiftedPunch: '2024-05-03 15:00:00',
}

/** What such a punch is stored as. */
const STORED = {
  p_id: '3158',
  erf_id: '2205470',
  manager_id: '3106',
  latitude: null,
  longitude: null,
  source: 'Manager',
  clock_type: 'in',
  punch_datetime: '2024-05-03 20:00:00',
  status: 'approved',
  insert_date: NOW,
  override_max_shift_time: 'N',
  original_datetime: null,
  delete_requested: '0',
  bad_location: '0',
  travel_hours_before: '0.00',
  travel_hours_after: '0.00',
}

const WITHOUT_BOOKING = Object.fromEntries(
  [
    ...['erf_id', 'ern_id', 'client_name', 'client_invoice_customer_id', 'client_id', 'event_name', 'location_id'],
    ...['location', 'addy_city', 'jobs_id', 'areas', 'ern_start', 'ern_date', 'ern_start_date', 'nice_ern_start'],
    ...['ern_end', 'role_title', 'payroll_groups_id', 'payroll_groups_name', 'rate_cards_id', 'rate_cards_name'],
  ].map((field) => [field, null]),
)

type Shown = { readonly id: string; readonly open: string; readonly [field: string]: unknown }

async function punch(world: SandboxWorld, body: Readonly<Record<string, unknown>>, worker = '3158'): Promise<Shown> {
  const response = await send(world, `POST /workers/${worker}/time-punches`, body)
  expect(response.status).toBe(201)
  return (await response.json()) as Shown
}

const shown = async (world: SandboxWorld, id: string, worker = '3158'): Promise<Shown> =>
  (await act(world, `GET /workers/${worker}/time-punches/${id}`)).body as Shown

test('a time is enough for a punch: the rest is found out', async () => {
  await using world = await sandbox.fork()
  const made = await act(world, 'POST /workers/3158/time-punches', { punch_datetime: '2024-05-03 20:00:00', id: 'x' })
  const { id } = made.body as Shown
  expect(made).toEqual({
    status: 201,
    body: { id, ...SAMPLE },
    changes: { time_punches: { added: [{ id, ...STORED }] } },
  })
  expect(id).toMatch(/^[A-Za-z0-9]{5}$/)
  expect(await shown(world, id)).toEqual({ id, ...SAMPLE })
})

test('a punch that belongs to nothing has the clock of the company, and knows of no shift', async () => {
  await using world = await sandbox.fork()
  expect(await punch(world, { punch_datetime: '2024-07-03 20:00:00' })).toEqual({
    ...SAMPLE,
    ...WITHOUT_BOOKING,
    id: expect.any(String),
    punch_datetime: '2024-07-03 20:00:00',
    converted_punch_datetime: '2024-07-04 04:00:00',
    shiftedPunch: '2024-07-04 04:00:00',
    punchDate: '2024-07-04',
    timezone_name: 'Asia/Kuala_Lumpur',
    timezone_data: 'GMT+8',
    nice_shiftedPunch: '04:00 GMT+8 Jul 4th',
    nice_shiftedPunch_ampm: '4:00 am GMT+8 Jul 4th',
  })
})

// The shift is from 19:00 on 3 May to 05:00 on 4 May, in UTC.
test.each([
  ['2024-05-03 16:59:59', null],
  ['2024-05-03 17:00:00', '2205470'],
  ['2024-05-04 09:00:00', '2205470'],
  ['2024-05-04 09:00:01', null],
])('two hours before a shift to four after it, a punch is for that shift: %s', async (punch_datetime, erf_id) => {
  await using world = await sandbox.fork()
  expect(await punch(world, { punch_datetime })).toMatchObject({ erf_id })
})

// The next shift starts at 07:00 on 4 May, in UTC.
test.each([
  ['2024-05-04 05:30:00', '2205471'],
  ['2024-05-04 01:00:00', '2205470'],
])('of two shifts, the one that starts nearest has the punch: %s', async (punch_datetime, erf_id) => {
  await using world = await sandbox.fork()
  const shift = { api: 'roosted', collection: 'event_shifts', id: '1442501' }
  await world.putRecord(shift, { ...(await world.record(shift)), start: '2024-05-04 02:00:00' })
  expect(await punch(world, { punch_datetime })).toMatchObject({ erf_id })
})

test('without a direction, a punch goes out where the one before it came in', async () => {
  await using world = await sandbox.fork()
  const at = (time: string, more = {}) => punch(world, { punch_datetime: `2024-05-03 ${time}:00`, ...more })
  expect(await at('19:00')).toMatchObject({ clock_type: 'in', open: '1' })
  expect(await at('20:00', { status: 'declined' })).toMatchObject({ clock_type: 'out', open: '1' })
  expect(await at('21:00')).toMatchObject({ clock_type: 'out', open: '0' })
  expect(await at('22:00')).toMatchObject({ clock_type: 'in' })
  expect(await at('18:00')).toMatchObject({ clock_type: 'in' })
  expect(await at('22:30', { clock_type: 'in' })).toMatchObject({ clock_type: 'in' })
  expect((await punch(world, { punch_datetime: '2024-06-01 00:00:00' })).clock_type).toBe('in')
})

test('whether a punch has a partner follows from the others', async () => {
  await using world = await sandbox.fork()
  const came = await punch(world, { punch_datetime: '2024-05-03 19:00:00' })
  const went = await punch(world, { punch_datetime: '2024-05-03 23:00:00', status: 'pending' })
  const open = async () => [(await shown(world, came.id)).open, (await shown(world, went.id)).open]
  expect(await open()).toEqual(['0', '0'])
  await act(world, `PATCH /workers/3158/time-punches/${went.id}`, { status: 'declined' })
  expect(await open()).toEqual(['1', '1'])
  await act(world, `PATCH /workers/3158/time-punches/${went.id}`, { status: 'approved', erf_id: null })
  expect(await open()).toEqual(['1', '1'])
  await act(world, `DELETE /workers/3158/time-punches/${went.id}`)
  expect((await shown(world, came.id)).open).toBe('1')
})

test('what is sent of a punch is kept', async () => {
  await using world = await sandbox.fork()
  const body = {
    punch_datetime: '2024-05-03 20:00:00',
    clock_type: 'out',
    erf_id: '2205471',
    status: 'pending',
    override_max_shift_time: 'Y',
    latitude: '39.0489',
    longitude: '-94.4839',
  }
  expect(await punch(world, body)).toMatchObject(body)
})

test('a signature is missing while clients have to sign', async () => {
  await using world = await sandbox.fork()
  const config = { api: 'roosted', collection: 'config', id: '1' }
  const settings = (await world.record(config)) as { time_tracking: object }
  await world.putRecord(config, {
    ...settings,
    time_tracking: { ...settings.time_tracking, client_sign: { active: 1 } },
  })
  expect(await punch(world, { punch_datetime: '2024-05-03 20:00:00' })).toEqual({
    ...SAMPLE,
    id: expect.any(String),
    worker_signature_missing: true,
  })
})

test('a client that is gone is still known by name', async () => {
  await using world = await sandbox.fork()
  const { id } = await punch(world, { punch_datetime: '2024-05-03 20:00:00' })
  expect((await act(world, 'DELETE /clients/tstC1')).status).toBe(204)
  expect(await shown(world, id)).toEqual({ ...SAMPLE, id, client_id: null, client_invoice_customer_id: null })
})

test('a shift with an open end has none to show', async () => {
  await using world = await sandbox.fork()
  expect(await punch(world, { punch_datetime: '2024-05-10 20:00:00', erf_id: '2205471' })).toMatchObject({
    ern_start: '2024-05-05 08:00:00',
    ern_end: null,
  })
})

describe('a change', () => {
  test('keeps the first time, and who made it', async () => {
    await using world = await sandbox.fork()
    const { id } = await punch(world, { punch_datetime: '2024-05-03 20:00:00' })
    const path = { api: 'roosted', collection: 'time_punches', id }
    await world.putRecord(path, { ...(await world.record(path)), manager_id: '3111' })
    const moved = await act(world, `PATCH /workers/3158/time-punches/${id}`, { punch_datetime: '2024-05-03 20:05:00' })
    const stored = { id, ...STORED, punch_datetime: '2024-05-03 20:05:00', original_datetime: '2024-05-03 20:00:00' }
    expect(moved).toEqual({
      status: 200,
      body: {
        ...SAMPLE,
        id,
        punch_datetime: '2024-05-03 20:05:00',
        original_datetime: '2024-05-03 20:00:00',
        converted_punch_datetime: '2024-05-03 15:05:00',
        shiftedPunch: '2024-05-03 15:05:00',
        nice_shiftedPunch: '15:05 CDT May 3rd',
        nice_shiftedPunch_ampm: '3:05 pm CDT May 3rd',
      },
      changes: { time_punches: { changed: [stored] } },
    })
    await act(world, `PATCH /workers/3158/time-punches/${id}`, { punch_datetime: '2024-05-03 20:10:00' })
    expect(await shown(world, id)).toMatchObject({ original_datetime: '2024-05-03 20:00:00' })
  })

  test('of the status alone keeps no earlier time', async () => {
    await using world = await sandbox.fork()
    const { id } = await punch(world, { punch_datetime: '2024-05-03 20:00:00', status: 'pending' })
    await act(world, `PATCH /workers/3158/time-punches/${id}`, { status: 'approved' })
    expect(await shown(world, id)).toEqual({ ...SAMPLE, id })
  })

  test('that says nothing changes nothing', async () => {
    await using world = await sandbox.fork()
    const stored = await world.record({ api: 'roosted', collection: 'time_punches', id: 'QNPdD' })
    await world.putRecord(
      { api: 'roosted', collection: 'time_punches', id: 'QNPdD' },
      { ...stored, manager_id: '3111' },
    )
    const { status, changes } = await act(world, 'PATCH /workers/3158/time-punches/QNPdD', {})
    expect({ status, changes }).toEqual({ status: 200, changes: {} })
  })
})

test('a punch is deleted for good', async () => {
  await using world = await sandbox.fork()
  const { id } = await punch(world, { punch_datetime: '2024-05-03 20:00:00' })
  expect(await act(world, `DELETE /workers/3158/time-punches/${id}`)).toEqual({
    status: 204,
    body: undefined,
    changes: { time_punches: { removed: [{ id, ...STORED }] } },
  })
  expect(await act(world, `DELETE /workers/3158/time-punches/${id}`)).toEqual(notFound(id, 'PUN'))
})

test('a worker stays on a shift while there are punches for it', async () => {
  await using world = await sandbox.fork()
  const { id } = await punch(world, { punch_datetime: '2024-05-03 20:00:00' })
  for (const line of [
    'DELETE /workers/3158/shifts/1442500',
    'DELETE /events/677421/shifts/1442500',
    'DELETE /events/677421',
  ] as const)
    expect(await act(world, line)).toEqual(refusal(422, 'SHF-512', 'There are time punches.'))
  await act(world, `DELETE /workers/3158/time-punches/${id}`)
  const { status, changes } = await act(world, 'DELETE /workers/3158/shifts/1442500')
  expect({ status, removed: changes.shift_assignments?.removed?.map((one) => one.id) }).toEqual({
    status: 204,
    removed: ['2205470'],
  })
})

describe('refused', () => {
  const PATH = 'POST /workers/3158/time-punches'
  const at = '2024-05-03 20:00:00'

  test.each([
    [{}, { punch_datetime: 'is required' }],
    [
      { punch_datetime: '2024-05-03T20:00:00Z' },
      { punch_datetime: 'must be a date and time such as 2026-03-17 10:00:00' },
    ],
    [{ punch_datetime: at, clock_type: 'break' }, { clock_type: 'must be one of in, out' }],
    [{ punch_datetime: at, status: 'done' }, { status: 'must be one of pending, approved, declined' }],
    [{ punch_datetime: at, override_max_shift_time: 'y' }, { override_max_shift_time: 'must be one of Y, N' }],
    [{ punch_datetime: at, erf_id: '9' }, { erf_id: 'names no assignment' }],
  ])('%j', async (body, fields) => {
    await using world = await sandbox.fork()
    expect(await act(world, PATH, body)).toEqual(fieldRefusal(fields, 'PUN'))
  })

  const taken = refusal(422, 'PUN-500', 'The worker has a punch at this moment already.', [
    { field: 'punch_datetime', message: 'is taken by another punch' },
  ])
  const foreign = refusal(422, 'PUN-501', 'The assignment is another worker’s.', [
    { field: 'erf_id', message: 'belongs to another worker' },
  ])

  test('two punches of a worker at one moment, even when one was declined', async () => {
    await using world = await sandbox.fork()
    await punch(world, { punch_datetime: at, status: 'declined' })
    expect(await act(world, PATH, { punch_datetime: at, erf_id: '2205480' })).toEqual(taken)
    const other = await punch(world, { punch_datetime: '2024-05-03 21:00:00' })
    const path = `PATCH /workers/3158/time-punches/${other.id}` as const
    expect(await act(world, path, { punch_datetime: at })).toEqual(taken)
    expect((await act(world, path, { punch_datetime: '2024-05-03 21:00:00' })).status).toBe(200)
    expect(await punch(world, { punch_datetime: at }, '3119')).toMatchObject({ p_id: '3119' })
  })

  test("another worker's assignment", async () => {
    await using world = await sandbox.fork()
    expect(await act(world, PATH, { punch_datetime: at, erf_id: '2205480' })).toEqual(foreign)
    expect(await act(world, 'PATCH /workers/3158/time-punches/QNPdD', { erf_id: '2205480' })).toEqual(foreign)
    expect(await act(world, 'PATCH /workers/3158/time-punches/QNPdD', { erf_id: '9' })).toEqual(
      fieldRefusal({ erf_id: 'names no assignment' }, 'PUN'),
    )
  })

  test.each(['GET', 'PATCH', 'DELETE'] as const)("%s of another worker's punch", async (method) => {
    await using world = await sandbox.fork()
    const body = method === 'PATCH' ? {} : undefined
    const path = '/workers/3119/time-punches/QNPdD'
    expect(await act(world, `${method} ${path}`, body)).toEqual(notFound('QNPdD', 'PUN'))
  })
})

describe('a list', () => {
  async function filled(): Promise<SandboxWorld> {
    const world = await sandbox.fork()
    await punch(world, { punch_datetime: '2024-05-03 19:00:00' })
    // The shift began on 3 May, so this is of that day, although it is 4 May by then.
    await punch(world, { punch_datetime: '2024-05-04 05:30:00', status: 'pending' })
    await punch(world, { punch_datetime: '2024-06-01 20:00:00' })
    return world
  }

  test.each([
    ['end_date=2024-12-31', ['2024-06-01 20:00:00', '2024-05-04 05:30:00', '2024-05-03 19:00:00'], 3],
    ['end_date=2024-12-31&items_per_page=2&page=2', ['2024-05-03 19:00:00'], 3],
    ['start_date=2024-05-03&end_date=2024-05-03', ['2024-05-04 05:30:00', '2024-05-03 19:00:00'], 2],
    ['start_date=2024-05-04&end_date=2024-05-31', [], 0],
    // Without a shift it is the day at the company, where it is 2 June.
    ['start_date=2024-06-02&end_date=2024-06-02', ['2024-06-01 20:00:00'], 1],
    ['status=pending&end_date=2024-12-31', ['2024-05-04 05:30:00'], 1],
    ['end_date=2024-12-31&page=9', [], 3],
  ])('?%s', async (query, times, total) => {
    await using world = await filled()
    const { body } = await act(world, `GET /workers/3158/time-punches?${query}`)
    const { time_punches, ...rest } = body as { time_punches: { punch_datetime: string }[] }
    expect(rest).toEqual({ total })
    expect(time_punches.map(({ punch_datetime }) => punch_datetime)).toEqual(times)
  })

  test('shows punches as they are shown alone', async () => {
    await using world = await filled()
    const { body } = await act(world, 'GET /workers/3158/time-punches?end_date=2024-12-31&status=pending')
    const [one] = (body as { time_punches: Shown[] }).time_punches
    expect(one).toEqual(await shown(world, String(one?.id)))
  })

  test('of an unknown worker is not found', async () => {
    await using world = await sandbox.fork()
    expect(await act(world, 'GET /workers/9999/time-punches')).toEqual(notFound('9999', 'PUN'))
  })
})
