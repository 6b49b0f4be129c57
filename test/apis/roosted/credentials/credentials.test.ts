import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const PDF = Buffer.from('%PDF-1.7\n').toString('base64')

const DEFINITION = {
  name: 'Food handler certificate',
  description: null,
  type: 'General',
  protected: 0,
  expiration_months: 24,
  course_id: null,
  expiring_inform: 1,
  expiring_inform_period: 30,
  expiring_inform_hr: 0,
  expiring_inform_hr_period: 0,
  expired_inform: 1,
  expired_inform_hr: 0,
  rule_usable: 1,
  worker_viewable: 1,
  worker_editable: 0,
}

const CERTIFICATE = {
  ...DEFINITION,
  id: 'wC1jd',
  personnel_id: 3158,
  credentials_id: 'cR1Fh',
  submitter_id: 3106,
  submitter_name: "Dato' Rosnah binti Ibrahim",
  date_completed: '2025-08-14 00:00:00',
  date_completed_nice: 'Aug 14th, 2025',
  date_expired: '2027-07-15 00:00:00',
  date_expired_nice: 'Jul 15th, 2027',
  date_submitted: '2026-01-01 09:00:00',
  date_submitted_nice: 'Jan 1st, 2026',
  file_location_value: 'https://files.roosted.example/credentials/wC1jd',
  file_name: 'Food_handler',
  file_display_name: 'Food handler.pdf',
  clients_id: null,
  client_name: null,
  locations_id: null,
  location_name: null,
  deleted: 0,
  company_id: 1,
}

/** As it is right after somebody sent nothing but which one. */
const BARE = {
  ...CERTIFICATE,
  date_completed: null,
  date_completed_nice: null,
  date_expired: null,
  date_expired_nice: null,
  date_submitted: '2026-03-02 09:00:00',
  date_submitted_nice: 'Mar 2nd, 2026',
  file_location_value: null,
  file_name: null,
  file_display_name: null,
}

interface Credentials {
  credentials: { id: string }[]
  total: number
}

test('a credential is shown with what its definition says', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/3158/credentials/wC1jd')).toEqual({
    status: 200,
    body: CERTIFICATE,
    changes: {},
  })
})

test('the day of submission is that at the company', async () => {
  await using world = await sandbox.fork()
  await given(world, 'worker_credentials', 'wC1jd', { date_submitted: '2025-12-31 16:00:00' })
  expect((await act(world, 'GET /workers/3158/credentials/wC1jd')).body).toMatchObject({
    date_submitted_nice: 'Jan 1st, 2026',
  })
})

test('one is found by the credential that it is of, too, rather one that is not deleted', async () => {
  await using world = await sandbox.fork()
  expect((await act(world, 'GET /workers/3158/credentials/cR1Fh')).body).toEqual(CERTIFICATE)
  expect((await act(world, 'GET /workers/3158/credentials/cR2Ty')).body).toMatchObject({ id: 'wC8jd', deleted: 1 })
  await given(world, 'worker_credentials', 'wC2md', { personnel_id: '3158', deleted: 0 })
  await given(world, 'worker_credentials', 'wC1jd', { deleted: 1 })
  expect((await act(world, 'GET /workers/3158/credentials/cR1Fh')).body).toMatchObject({ id: 'wC2md' })
})

test.each([
  ['', ['wC1jd', 'wC6jd'], 2],
  ['?type=general', ['wC1jd', 'wC6jd'], 2],
  ['?type=venue', [], 0],
  ['?items_per_page=1&page=2', ['wC6jd'], 2],
  ['?items_per_page=500', ['wC1jd', 'wC6jd'], 2],
])('the list%s has what is not deleted', async (query, ids, total) => {
  await using world = await sandbox.fork()
  const { status, body } = await act(world, `GET /workers/3158/credentials${query}`)
  const { credentials, total: told } = body as Credentials
  expect({ status, ids: credentials.map(({ id }) => id), told }).toEqual({ status: 200, ids, told: total })
})

test('credentials bound to a venue say which', async () => {
  await using world = await sandbox.fork()
  expect((await act(world, 'GET /workers/3121/credentials?type=venue')).body).toMatchObject({
    credentials: [{ id: 'wC7bs', type: 'Venue', locations_id: '78625', location_name: 'Stadium Harimau' }],
    total: 1,
  })
})

test('a credential needs nothing but its kind', async () => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, 'POST /workers/3102/credentials', {
    credentials_id: 'cR1Fh',
    deleted: 1,
  })
  const { id } = body as { id: string }
  expect({ status, body }).toEqual({ status: 201, body: { ...BARE, id, personnel_id: 3102 } })
  expect(changes).toMatchObject({ worker_credentials: { added: [{ id, personnel_id: '3102', deleted: 0 }] } })
  expect((await act(world, `GET /workers/3102/credentials/${id}`)).body).toEqual(body)
})

test.each([
  ['its months later', { date_completed: '2024-02-29' }, '2024-02-29 00:00:00', '2026-02-28 00:00:00'],
  [
    'at the time of day it was completed',
    { date_completed: '2025-12-03 20:00:00' },
    '2025-12-03 20:00:00',
    '2027-12-03 20:00:00',
  ],
  [
    'when it is said to',
    { date_completed: '2025-12-03', date_expired: '2026-12-04' },
    '2025-12-03 00:00:00',
    '2026-12-04 00:00:00',
  ],
  ['never, where that is said', { date_completed: '2025-12-03', date_expired: null }, '2025-12-03 00:00:00', null],
])('a credential expires %s', async (_, dates, date_completed, date_expired) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/3102/credentials', { credentials_id: 'cR1Fh', ...dates })).toMatchObject({
    status: 201,
    body: { date_completed, date_expired },
  })
})

test('a file is kept under its name, or that of the credential', async () => {
  await using world = await sandbox.fork()
  const upload = { credentials_id: 'cR1Fh', file: PDF }
  const { body } = await act(world, 'POST /workers/3102/credentials', upload)
  const { id } = body as { id: string }
  expect(body).toMatchObject({
    file_location_value: `https://files.roosted.example/worker-credentials/${id}`,
    file_name: 'Food_handler_certificate',
    file_display_name: 'Food handler certificate.pdf',
  })
  const named = await act(world, 'POST /workers/3102/credentials', { ...upload, file_name: 'My scan.pdf' })
  expect(named.body).toMatchObject({ file_name: 'My_scan', file_display_name: 'My scan.pdf' })
  const line = `PATCH /workers/3102/credentials/${id}` as const
  expect((await act(world, line, { file_name: 'Scan 2.pdf' })).body).toMatchObject({
    file_location_value: `https://files.roosted.example/worker-credentials/${id}`,
    file_name: 'Scan_2',
    file_display_name: 'Scan 2.pdf',
  })
  expect((await act(world, line, { file: null })).body).toMatchObject({
    file_location_value: null,
    file_name: null,
    file_display_name: null,
  })
})

test('one that is bound to a client or a venue names it', async () => {
  await using world = await sandbox.fork()
  const line = 'POST /workers/3102/credentials'
  expect((await act(world, line, { credentials_id: 'cR6Wh', clients_id: 'uLu8K' })).body).toMatchObject({
    type: 'Client',
    clients_id: 'uLu8K',
    client_name: 'Acme Corp',
  })
  expect((await act(world, line, { credentials_id: 'cR3Gc', locations_id: '78604' })).body).toMatchObject({
    type: 'Venue',
    locations_id: '78604',
    location_name: 'Borneo Hall',
  })
})

test('Location leads to the new credential', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, 'POST /workers/3102/credentials', { credentials_id: 'cR1Fh' })
  const { id } = (await response.json()) as { id: string }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/workers/3102/credentials/${id}`)
})

const BAD_DATE = 'must be a date such as 2026-03-17'
const BAD_TIME = 'must be a date and time such as 2026-03-17 10:00:00'

test.each([
  ['no kind', {}, { credentials_id: 'is required' }],
  ['an unknown kind', { credentials_id: 'zzzzz' }, { credentials_id: 'names no credential' }],
  ['a day that there is not', { credentials_id: 'cR1Fh', date_completed: '2026-02-30' }, { date_completed: BAD_DATE }],
  [
    'a time that there is not',
    { credentials_id: 'cR1Fh', date_expired: '2026-02-03 24:00:00' },
    { date_expired: BAD_TIME },
  ],
  [
    'another form of date',
    { credentials_id: 'cR1Fh', date_completed: '2026-02-03T10:00:00Z' },
    { date_completed: BAD_TIME },
  ],
  [
    'an unknown client and venue',
    { credentials_id: 'cR1Fh', clients_id: 'zzzzz', locations_id: '9' },
    { clients_id: 'names no client', locations_id: 'names no venue' },
  ],
  ['no client', { credentials_id: 'cR6Wh' }, { clients_id: 'is required for Working at height' }],
  ['no venue', { credentials_id: 'cR3Gc' }, { locations_id: 'is required for CIDB Green Card' }],
  ['a file that is none', { credentials_id: 'cR1Fh', file: 'aGVsbG8=' }, { file: 'must be an image or a PDF' }],
])('a credential with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/3102/credentials', body)).toEqual(fieldRefusal(fields, 'WRK'))
})

test('an edit changes what is sent, and not which credential it is', async () => {
  await using world = await sandbox.fork()
  const stored = await world.record({ api: 'roosted', collection: 'worker_credentials', id: 'wC1jd' })
  const body = { date_expired: '2028-01-01', credentials_id: 'cR5Fa' }
  expect(await act(world, 'PATCH /workers/3158/credentials/wC1jd', body)).toEqual({
    status: 200,
    body: { ...CERTIFICATE, date_expired: '2028-01-01 00:00:00', date_expired_nice: 'Jan 1st, 2028' },
    changes: { worker_credentials: { changed: [{ ...stored, date_expired: '2028-01-01 00:00:00' }] } },
  })
  expect(await act(world, 'PATCH /workers/3158/credentials/wC1jd', {})).toMatchObject({ status: 200, changes: {} })
  expect(await act(world, 'PATCH /workers/3158/credentials/wC1jd', { date_completed: '2025-06-31' })).toEqual(
    fieldRefusal({ date_completed: BAD_DATE }, 'WRK'),
  )
  expect(await act(world, 'PATCH /workers/3121/credentials/wC7bs', { locations_id: null })).toEqual(
    fieldRefusal({ locations_id: 'is required for CIDB Green Card' }, 'WRK'),
  )
})

test('a deleted credential leaves the list, can be read and is changed no more', async () => {
  await using world = await sandbox.fork()
  const stored = await world.record({ api: 'roosted', collection: 'worker_credentials', id: 'wC1jd' })
  expect(await act(world, 'DELETE /workers/3158/credentials/wC1jd')).toEqual({
    status: 204,
    body: undefined,
    changes: { worker_credentials: { changed: [{ ...stored, deleted: 1 }] } },
  })
  expect((await act(world, 'GET /workers/3158/credentials')).body).toMatchObject({
    credentials: [{ id: 'wC6jd' }],
    total: 1,
  })
  expect((await act(world, 'GET /workers/3158/credentials/wC1jd')).body).toEqual({ ...CERTIFICATE, deleted: 1 })
  expect(await act(world, 'DELETE /workers/3158/credentials/wC1jd')).toEqual(notFound('wC1jd', 'WRK'))
  expect(await act(world, 'PATCH /workers/3158/credentials/wC1jd', {})).toEqual(notFound('wC1jd', 'WRK'))
})

test('a protected credential stays as it is', async () => {
  await using world = await sandbox.fork()
  const refused = refusal(422, 'WRK-502', 'This credential is protected.')
  expect(await act(world, 'PATCH /workers/3116/credentials/wC5hf', { date_expired: '2028-01-01' })).toEqual(refused)
  expect(await act(world, 'DELETE /workers/3116/credentials/wC5hf')).toEqual(refused)
  expect(await act(world, 'PATCH /workers/3116/credentials/wC5hf', {})).toMatchObject({ status: 200, changes: {} })
})

test('a credential of another worker, or of none, is not found', async () => {
  await using world = await sandbox.fork()
  for (const line of ['GET /workers/3119/credentials/wC1jd', 'DELETE /workers/3119/credentials/wC1jd'] as const)
    expect(await act(world, line)).toEqual(notFound('wC1jd', 'WRK'))
  expect(await act(world, 'GET /workers/9999/credentials/wC1jd')).toEqual(notFound('9999', 'WRK'))
  expect(await act(world, 'POST /workers/9999/credentials', { credentials_id: 'cR1Fh' })).toEqual(
    notFound('9999', 'WRK'),
  )
})

test('a credential rule of a client is met by a new credential', async () => {
  await using world = await sandbox.fork()
  await given(world, 'event_shifts', '1442647', {
    rules: [{ id: 'rTest', kind: 'credential', field_id: 115, tag_id: null, operator: 'is', value: 'cR5Fa' }],
  })
  const assign = () => act(world, 'POST /workers/3102/shifts', { shift_id: 1442647 })
  expect(await assign()).toMatchObject({ status: 422, body: { error: { code: 'SHF-503' } } })
  await act(world, 'POST /workers/3102/credentials', { credentials_id: 'cR5Fa', date_completed: '2026-03-01' })
  expect((await assign()).status).toBe(201)
})
