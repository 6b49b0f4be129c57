import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T17:00:00Z' })
})
afterAll(() => sandbox.close())

const OF_JOHN = '/workers/3158/credentials'
/** The definition of a food handler certificate, as credentials show it. */
const HANDLER = {
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
/** Submitted at one in the morning of the next day, by the clock of the company. */
const NEW = {
  personnel_id: 3158,
  credentials_id: 'cR1Fh',
  submitter_id: 3106,
  submitter_name: "Dato' Rosnah binti Ibrahim",
  date_completed: null,
  date_completed_nice: null,
  date_expired: null,
  date_expired_nice: null,
  date_submitted: '2026-03-02 17:00:00',
  date_submitted_nice: 'Mar 3rd, 2026',
  file_location_value: null,
  file_name: null,
  file_display_name: null,
  clients_id: null,
  client_name: null,
  locations_id: null,
  location_name: null,
  deleted: 0,
  company_id: 1,
  ...HANDLER,
}
const PDF = Buffer.from('%PDF-1.7\n').toString('base64')

const record = (id: string) => ({ api: 'roosted', collection: 'worker_credentials', id })
const FOOD = { id: 'wC1jd', credentials_id: 'cR1Fh' }
const AID = { id: 'wC6jd', credentials_id: 'cR5Fa' }

test('the list leaves deleted ones out, oldest first', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET ${OF_JOHN}`)).toMatchObject({
    status: 200,
    body: { credentials: [FOOD, AID], total: 2 },
    changes: {},
  })
  expect((await act(world, `GET ${OF_JOHN}?items_per_page=1&page=2`)).body).toMatchObject({
    credentials: [AID],
    total: 2,
  })
  expect((await act(world, `GET ${OF_JOHN}?items_per_page=500&type=general`)).body).toMatchObject({ total: 2 })
  expect((await act(world, `GET ${OF_JOHN}?type=venue`)).body).toEqual({ credentials: [], total: 0 })
  expect((await act(world, 'GET /workers/3121/credentials?type=venue')).body).toMatchObject({
    credentials: [{ id: 'wC7bs', type: 'Venue', locations_id: '78625', location_name: 'Stadium Harimau' }],
    total: 1,
  })
  for (const query of ['items_per_page=0', 'page=0', 'type=General'])
    expect((await act(world, `GET ${OF_JOHN}?${query}`)).status).toBe(400)
})

test('a credential is found by its own id, then by that of its definition, deleted ones last', async () => {
  await using world = await sandbox.fork()
  const found = async (id: string) => (await act(world, `GET ${OF_JOHN}/${id}`)).body
  expect(await found('wC1jd')).toMatchObject(FOOD)
  expect(await found('cR1Fh')).toEqual(await found('wC1jd'))
  expect(await found('cR2Ty')).toMatchObject({ id: 'wC8jd', deleted: 1 })
  const { id } = (await (await send(world, `POST ${OF_JOHN}`, { credentials_id: 'cR2Ty' })).json()) as { id: string }
  expect(await found('cR2Ty')).toMatchObject({ id, deleted: 0 })
  expect(await act(world, `GET ${OF_JOHN}/wC2md`)).toEqual(notFound('wC2md', 'WRK'))
  expect(await act(world, `GET ${OF_JOHN}/cR4Sg`)).toEqual(notFound('cR4Sg', 'WRK'))
})

test('a credential shows what its definition says', async () => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, `POST ${OF_JOHN}`, { credentials_id: 'cR1Fh', deleted: 1 })
  const { id } = body as { id: string }
  expect({ status, body }).toEqual({ status: 201, body: { id, ...NEW } })
  expect(changes).toMatchObject({ worker_credentials: { added: [{ id, submitter_id: '3106', deleted: 0 }] } })
  expect((await act(world, `GET ${OF_JOHN}/${id}`)).body).toEqual(body)
  const response = await send(world, `POST ${OF_JOHN}`, { credentials_id: 'cR1Fh' })
  const next = (await response.json()) as { id: string }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}${OF_JOHN}/${next.id}`)
})

test.each([
  ['cR1Fh', '2023-12-03 20:00:00', undefined, '2025-12-03 20:00:00', 'Dec 3rd, 2025'],
  ['cR1Fh', '2024-02-29', undefined, '2026-02-28 00:00:00', 'Feb 28th, 2026'],
  ['cR2Ty', '2021-02-28', undefined, '2024-02-28 00:00:00', 'Feb 28th, 2024'],
  ['cR1Fh', '2024-01-01', '2024-06-01', '2024-06-01 00:00:00', 'Jun 1st, 2024'],
  ['cR1Fh', '2024-01-01', null, null, null],
  ['cR7Fk', '2024-01-01', undefined, null, null],
  ['cR1Fh', undefined, undefined, null, null],
])('%s, completed %s and sent to expire %s, expires %s', async (credentials_id, done, sent, date_expired, nice) => {
  await using world = await sandbox.fork()
  const body = { credentials_id, date_completed: done, date_expired: sent }
  expect((await act(world, `POST ${OF_JOHN}`, body)).body).toMatchObject({ date_expired, date_expired_nice: nice })
})

test('dates are shown with a time of day, and again for people', async () => {
  await using world = await sandbox.fork()
  const sent = { credentials_id: 'cR1Fh', date_completed: '2023-12-03 20:00:00', date_expired: '2023-12-04' }
  expect((await act(world, `POST ${OF_JOHN}`, sent)).body).toMatchObject({
    date_completed: '2023-12-03 20:00:00',
    date_completed_nice: 'Dec 3rd, 2023',
    date_expired: '2023-12-04 00:00:00',
    date_expired_nice: 'Dec 4th, 2023',
  })
})

test('a file is kept with its name, or one made from the definition', async () => {
  await using world = await sandbox.fork()
  const create = async (rest: object) =>
    (await act(world, `POST ${OF_JOHN}`, { credentials_id: 'cR1Fh', file: PDF, ...rest })).body as { id: string }
  const named = await create({ file_name: 'My card.pdf' })
  expect(named).toMatchObject({
    file_location_value: `https://files.roosted.example/worker-credentials/${named.id}`,
    file_name: 'My_card',
    file_display_name: 'My card.pdf',
  })
  expect(await create({})).toMatchObject({
    file_name: 'Food_handler_certificate',
    file_display_name: 'Food handler certificate.pdf',
  })
  expect((await act(world, `PATCH ${OF_JOHN}/${named.id}`, { file: null })).body).toMatchObject({
    file_location_value: null,
    file_name: null,
    file_display_name: null,
  })
})

test('one of a client or a venue is bound to it', async () => {
  await using world = await sandbox.fork()
  const create = async (body: object) => act(world, `POST ${OF_JOHN}`, body)
  expect((await create({ credentials_id: 'cR6Wh', clients_id: 'uLu8K' })).body).toMatchObject({
    clients_id: 'uLu8K',
    client_name: 'Acme Corp',
  })
  expect((await create({ credentials_id: 'cR3Gc', locations_id: '78604' })).body).toMatchObject({
    locations_id: '78604',
    location_name: 'Borneo Hall',
  })
})

const DATE = 'must be a date such as 2026-03-17, or a date and time'
describe.each([`POST ${OF_JOHN}`, `PATCH ${OF_JOHN}/wC1jd`] as const)('%s', (line) => {
  test.each([
    [{ date_completed: '2026-02-30' }, { date_completed: DATE }],
    [
      { date_completed: 'soon', date_expired: '2026-13-01' },
      { date_completed: DATE, date_expired: DATE },
    ],
    [{ date_completed: '2026-03-01T10:00:00Z' }, { date_completed: DATE }],
    [
      { date_expired: '2025-02-29 10:00:00', clients_id: 'zzzzz', locations_id: '1' },
      { date_expired: DATE, clients_id: 'names no client', locations_id: 'names no venue' },
    ],
    [{ file: 'x!' }, { file: 'must be base64' }],
    [{ file: 'aGVsbG8=' }, { file: 'must be an image or a PDF' }],
  ])('%o is refused', async (wrong, fields) => {
    await using world = await sandbox.fork()
    expect(await act(world, line, { credentials_id: 'cR1Fh', ...wrong })).toEqual(
      fieldRefusal(fields as Readonly<Record<string, string>>, 'WRK'),
    )
  })
})

test.each([
  [{}, { credentials_id: 'is required' }],
  [{ credentials_id: 'zzzzz' }, { credentials_id: 'names no credential' }],
  [{ credentials_id: 'cR6Wh' }, { clients_id: 'is required for Working at height' }],
  [{ credentials_id: 'cR3Gc', clients_id: 'uLu8K' }, { locations_id: 'is required for CIDB Green Card' }],
])('%o makes no credential', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, `POST ${OF_JOHN}`, body)).toEqual(
    fieldRefusal(fields as Readonly<Record<string, string>>, 'WRK'),
  )
})

test('an edit changes what is sent, not the definition; a bound one stays bound', async () => {
  await using world = await sandbox.fork()
  const before = await world.record(record('wC1jd'))
  const edit = { date_expired: '2028-01-01', credentials_id: 'cR2Ty', submitter_id: 1 }
  const { body, changes } = await act(world, `PATCH ${OF_JOHN}/wC1jd`, edit)
  expect(changes).toEqual({ worker_credentials: { changed: [{ ...before, date_expired: '2028-01-01 00:00:00' }] } })
  expect(body).toMatchObject({ ...FOOD, date_expired: '2028-01-01 00:00:00', date_expired_nice: 'Jan 1st, 2028' })
  expect(await act(world, `PATCH ${OF_JOHN}/cR1Fh`, {})).toEqual({ status: 200, body, changes: {} })
  expect(await act(world, 'PATCH /workers/3121/credentials/wC7bs', { locations_id: null })).toEqual(
    fieldRefusal({ locations_id: 'is required for CIDB Green Card' }, 'WRK'),
  )
  expect(await act(world, `PATCH ${OF_JOHN}/wC8jd`, {})).toEqual(notFound('wC8jd', 'WRK'))
})

test('a deleted credential is marked, can be read and not be deleted again', async () => {
  await using world = await sandbox.fork()
  const before = await world.record(record('wC1jd'))
  expect(await act(world, `DELETE ${OF_JOHN}/wC1jd`)).toEqual({
    status: 204,
    body: undefined,
    changes: { worker_credentials: { changed: [{ ...before, deleted: 1 }] } },
  })
  expect((await act(world, `GET ${OF_JOHN}/wC1jd`)).body).toMatchObject({ deleted: 1 })
  expect(await act(world, `DELETE ${OF_JOHN}/wC1jd`)).toEqual(notFound('wC1jd', 'WRK'))
})

test('a protected credential is neither edited nor deleted', async () => {
  await using world = await sandbox.fork()
  const line = '/workers/3116/credentials/wC5hf'
  const refused = refusal(422, 'WRK-502', 'This credential is protected.')
  expect(await act(world, `PATCH ${line}`, { date_expired: null })).toEqual(refused)
  expect(await act(world, `DELETE ${line}`)).toEqual(refused)
  expect(await act(world, `PATCH ${line}`, {})).toMatchObject({ status: 200, body: { protected: 1 }, changes: {} })
  expect(await act(world, `PATCH ${line}`, { date_expired: 'x' })).toEqual(fieldRefusal({ date_expired: DATE }, 'WRK'))
})

test('an unknown worker has no credentials', async () => {
  await using world = await sandbox.fork()
  for (const line of ['GET /workers/9999/credentials', 'DELETE /workers/9999/credentials/wC1jd'] as const)
    expect(await act(world, line)).toEqual(notFound('9999', 'WRK'))
  expect(await act(world, 'POST /workers/9999/credentials', { credentials_id: 'cR1Fh' })).toEqual(
    notFound('9999', 'WRK'),
  )
})
