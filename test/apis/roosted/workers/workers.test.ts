import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

/** A worker of whom nothing but the name is known, as shown. */
const NEW = {
  reference_id: null,
  signup_date: 'March 2nd 2026',
  signup_date_original: '2026-03-02 09:00:00',
  last_login: null,
  last_login_original: null,
  next_shift_date: null,
  next_shift_date_original: null,
  last_shift_date: null,
  last_shift_date_original: null,
  account_status: 2,
  email: null,
  phone: null,
  address: '',
  city: '',
  zip: '',
  country_id: 1,
  areas: [],
  bad_phone_number: 0,
  texting_off: 0,
  latitude: null,
  longitude: null,
  multilogin: 0,
  onboarded: 0,
  app_notifications_active: 0,
  app_notifications_preferred: 0,
  current_worker: 1,
  admin: 0,
  owner: 0,
  selected: '0',
  selected_picture_location: '',
  pending_document_signing_count: 0,
  total_shifts: '0',
  last_noshow: null,
  no_id: true,
  stars: 5,
  skillsets: [],
  pullTimestamp: 1_772_442_000,
}

type Shown = typeof NEW & { id: string; name_first: string }
const worker = (id: string) => ({ api: 'roosted', collection: 'workers', id })
const shown = async (world: SandboxWorld, id: string) => (await act(world, `GET /workers/${id}`)).body as Shown
const list = async (world: SandboxWorld, query = '') =>
  (await act(world, `GET /workers${query}`)).body as { workers: Shown[]; totals: Record<string, number> }

async function edit(world: SandboxWorld, collection: string, id: string, fields: object): Promise<void> {
  const place = { api: 'roosted', collection, id }
  await world.putRecord(place, { ...(await world.record(place)), ...fields })
}

test('a name makes an active worker; what cannot be sent is ignored', async () => {
  await using world = await sandbox.fork()
  const sent = { name_first: 'Jane Roe', account_status: 0, admin: 1, id: '1', reference_id: 'x', colour: 1 }
  const { status, body, changes } = await act(world, 'POST /workers', sent)
  const { id } = body as Shown
  expect({ status, body }).toEqual({ status: 201, body: { id, name_first: 'Jane Roe', ...NEW } })
  expect(changes).toMatchObject({ workers: { added: [{ id, birth_date: null, tag_ids: [], permissions: {} }] } })
  expect(Object.keys(changes)).toEqual(['workers'])
  expect(await world.outbox.list()).toEqual([])
})

test('with everything in it: tags and values are kept and not shown, and the account is activated by mail', async () => {
  await using world = await sandbox.fork()
  const contact = { email: 'jane.roe@company.example', phone: '+12125551235', address: 'a', city: 'Wichita', zip: 'z' }
  const response = await send(world, 'POST /workers', {
    name_first: 'Jane Roe',
    ...contact,
    country_id: 2,
    birth_date: '1990-05-04',
    skillsets: ['123', '122', '123'],
    areas: ['d3E4f'],
    tags: ['tG1Bi'],
    custom_fields: [{ id: '111', value: 'yes' }],
  })
  const body = (await response.json()) as Shown
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/workers/${body.id}`)
  expect(body).toEqual({
    ...NEW,
    ...contact,
    id: body.id,
    name_first: 'Jane Roe',
    country_id: 2,
    areas: [{ id: 'd3E4f', name: 'Kuala Lumpur' }],
    skillsets: [
      { roles_id: '123', role_title: 'Server' },
      { roles_id: '122', role_title: 'Bartender' },
    ],
  })
  expect(await world.record(worker(body.id))).toMatchObject({
    birth_date: '1990-05-04',
    tag_ids: ['tG1Bi'],
    custom_field_values: [{ id: 111, value: 'yes' }],
  })
  expect(await world.outbox.list({ kind: 'mail' })).toMatchObject([
    { to: 'jane.roe@company.example', subject: 'Activate your account', data: { worker_id: body.id } },
  ])
})

test.each([
  [{}, { name_first: 'is required' }],
  [{ name_first: '' }, { name_first: 'must have at least 1 character' }],
  [
    { name_first: 'x', email: null, phone: null },
    { email: 'must be text', phone: 'must be text' },
  ],
  [{ name_first: 'x', birth_date: '1990-02-30' }, { birth_date: 'must be a date such as 2026-03-17' }],
  [
    {
      name_first: 'x',
      country_id: 99,
      skillsets: ['123', '999', '0123'],
      areas: ['zzzzz'],
      tags: ['zzzzz'],
      custom_fields: [{ id: '999', value: 'x' }],
    },
    {
      country_id: 'names no country',
      'skillsets.1': 'names no skillset',
      'skillsets.2': 'names no skillset',
      'areas.0': 'names no area',
      'tags.0': 'names no tag',
      'custom_fields.0.id': 'names no worker field',
    },
  ],
])('%o makes no worker', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers', body)).toEqual(
    fieldRefusal(fields as Readonly<Record<string, string>>, 'WRK'),
  )
  expect(await world.outbox.list()).toEqual([])
})

test('an edit changes the profile; neither lists nor the state', async () => {
  await using world = await sandbox.fork()
  const before = await world.record(worker('3158'))
  const sent = { name_first: 'Jon Doe', phone: '+12125550000', country_id: 1, birth_date: '1990-05-04', zip: '1' }
  const rest = { skillsets: ['124'], areas: [], tags: [], custom_fields: [], account_status: 86, admin: 1 }
  const { status, body, changes } = await act(world, 'PATCH /workers/3158', { ...sent, ...rest })
  expect(changes).toEqual({ workers: { changed: [{ ...before, ...sent }] } })
  expect({ status, body }).toEqual({ status: 200, body: await shown(world, '3158') })
  expect(await act(world, 'PATCH /workers/3158', {})).toMatchObject({ status: 200, changes: {} })
  expect(await act(world, 'PATCH /workers/3158', { country_id: 99 })).toMatchObject({
    status: 422,
    body: { error: { code: 'WRK-422', details: [{ field: 'country_id' }] } },
    changes: {},
  })
})

test('the list has everybody by name, and counts by state', async () => {
  await using world = await sandbox.fork()
  const rows = await rowsOf(world, 'workers')
  const { workers, totals } = await list(world)
  const keys = workers.map(({ name_first, id }) => `${name_first}\u0000${id}`)
  expect(keys).toEqual([...keys].sort())
  const count = (isMeant: (row: Readonly<Record<string, unknown>>) => boolean) => rows.filter(isMeant).length
  expect(totals).toEqual({
    pendingTotal: count((row) => row.account_status === 0),
    activeTotal: count((row) => row.account_status === 2),
    inactiveTotal: count((row) => row.account_status === 86),
    firstLoginTotal: count((row) => row.account_status === 2 && row.last_login_original === null),
    onboardingTotal: count((row) => row.account_status === 2 && row.onboarded === 0),
    allTotal: rows.length,
  })
  expect(workers).toHaveLength(rows.length)
  expect(workers).toContainEqual(await shown(world, '3158'))
})

test.each([
  ['workerStatus=0', (row: Shown) => row.account_status === 0],
  ['workerStatus=1', (row: Shown) => row.account_status === 2],
  ['workerStatus=2', (row: Shown) => row.account_status === 86],
  ['workerStatus=3', (row: Shown) => row.account_status === 2 && row.last_login_original === null],
  ['workerStatus=4', (row: Shown) => row.account_status === 2 && row.onboarded === 0],
  ['search=HAFIZ', (row: Shown) => row.name_first.includes('Hafiz')],
  ['search=john.doe%40', (row: Shown) => row.id === '3158'],
  ['search=%2B60123456789', (row: Shown) => row.id === '3158'],
  ['skillset_id=134', (row: Shown) => row.skillsets.some(({ roles_id }) => roles_id === '134')],
  ['area_id=r2S3t', (row: Shown) => row.areas.some(({ id }) => id === 'r2S3t')],
  ['workerStatus=1&skillset_id=123&area_id=r2S3t', (row: Shown) => ['3102', '3117', '3120', '3126'].includes(row.id)],
] as [string, (row: Shown) => boolean][])('GET /workers?%s', async (query, isMeant) => {
  await using world = await sandbox.fork()
  const all = await list(world)
  const { workers, totals } = await list(world, `?${query}`)
  expect(workers).toEqual(all.workers.filter(isMeant))
  expect(workers).not.toEqual([])
  expect(totals).toEqual(all.totals)
})

test('a filter that names nothing matches nothing, and one that is none is refused', async () => {
  await using world = await sandbox.fork()
  for (const query of ['?skillset_id=999', '?area_id=zzzzz', '?search=zzzzz'])
    expect((await list(world, query)).workers).toEqual([])
  expect(await act(world, 'GET /workers?workerStatus=5')).toEqual(
    refusal(400, 'WRK-400', 'The request is not well formed.', [
      { field: 'workerStatus', message: 'must be one of 0, 1, 2, 3, 4' },
    ]),
  )
})

test('shifts, stars, absences and documents show in the worker', async () => {
  await using world = await sandbox.fork()
  expect(await shown(world, '3158')).toMatchObject({
    next_shift_date: 'March 9th 2026',
    next_shift_date_original: '2026-03-09 16:00:00',
    last_shift_date_original: '2026-02-10 09:00:00',
    total_shifts: '1',
    last_noshow: null,
    stars: 5,
    no_id: false,
  })
  await edit(world, 'shift_assignments', '2205489', { nocall_noshow: 1, star_ranking: 2 })
  await edit(world, 'shift_assignments', '2205477', { star_ranking: 3 })
  await edit(world, 'worker_documents', 'wD1id', { deleted: '1', date_deleted: '2026-03-01 00:00:00' })
  expect(await shown(world, '3158')).toMatchObject({
    total_shifts: '0',
    last_noshow: '2026-02-10',
    stars: 3,
    no_id: true,
  })
  await world.clock.set({ now: '2026-03-09T09:00:00Z', frozen: true })
  expect(await shown(world, '3158')).toMatchObject({
    next_shift_date: null,
    total_shifts: '0',
    pullTimestamp: 1_773_046_800,
  })
  await world.clock.set({ now: '2026-03-09T15:00:00Z', frozen: true })
  expect(await shown(world, '3158')).toMatchObject({
    last_shift_date: 'March 9th 2026',
    last_shift_date_original: '2026-03-09 16:00:00',
    total_shifts: '1',
  })
})

test('dates of sign-up and login are shown by the clock of the company', async () => {
  await using world = await sandbox.fork()
  await edit(world, 'workers', '3158', {
    signup_date_original: '2019-09-27 16:00:00',
    last_login_original: '2026-02-28 15:59:59',
  })
  expect(await shown(world, '3158')).toMatchObject({
    signup_date: 'September 28th 2019',
    signup_date_original: '2019-09-27 16:00:00',
    last_login: 'February 28th 2026',
  })
})

test('a deleted worker is inactive, off every shift to come and not invited any more; the past stays', async () => {
  await using world = await sandbox.fork()
  const before = await world.record(worker('3158'))
  const shift = await world.record({ api: 'roosted', collection: 'shift_assignments', id: '2205477' })
  expect(await act(world, 'DELETE /workers/3158')).toEqual({
    status: 204,
    body: undefined,
    changes: {
      workers: { changed: [{ ...before, account_status: 86, current_worker: 0 }] },
      shift_assignments: { removed: [shift] },
    },
  })
  expect(await act(world, 'DELETE /workers/3158')).toEqual({ status: 204, body: undefined, changes: {} })
  expect(await shown(world, '3158')).toMatchObject({ account_status: 86, total_shifts: '1', next_shift_date: null })
  const invite = await world.record({ api: 'roosted', collection: 'worker_invites', id: 'iN1gb' })
  expect((await act(world, 'DELETE /workers/3124')).changes).toMatchObject({ worker_invites: { removed: [invite] } })
})

test('an owner stays', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /workers/3106')).toEqual(refusal(422, 'WRK-500', 'An owner cannot be made inactive.'))
})

test('an unknown worker is not found', async () => {
  await using world = await sandbox.fork()
  for (const line of ['GET /workers/9999', 'DELETE /workers/9999'] as const)
    expect(await act(world, line)).toEqual(notFound('9999', 'WRK'))
  expect(await act(world, 'PATCH /workers/9999', {})).toEqual(notFound('9999', 'WRK'))
})
