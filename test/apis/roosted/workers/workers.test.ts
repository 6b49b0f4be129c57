import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal } from '../act.ts'
import { keepAssignments } from './shifts.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

/** With no other shifts than one behind and one to come. */
const JOHN = {
  id: '3158',
  reference_id: 'S0001',
  signup_date: 'December 22nd 2024',
  signup_date_original: '2024-12-22 07:15:00',
  last_login: 'February 27th 2026',
  last_login_original: '2026-02-27 09:00:00',
  next_shift_date: 'March 9th 2026',
  next_shift_date_original: '2026-03-09 16:00:00',
  last_shift_date: 'February 10th 2026',
  last_shift_date_original: '2026-02-10 09:00:00',
  account_status: 2,
  name_first: 'John Doe',
  email: 'john.doe@company.com',
  phone: '+60123456789',
  address: '',
  city: 'Kuala Lumpur',
  zip: '50450',
  country_id: 2,
  areas: [{ id: 'd3E4f', name: 'Kuala Lumpur' }],
  bad_phone_number: 0,
  texting_off: 0,
  latitude: null,
  longitude: null,
  multilogin: 0,
  onboarded: 1,
  app_notifications_active: 1,
  app_notifications_preferred: 0,
  current_worker: 1,
  admin: 0,
  owner: 0,
  selected: '0',
  selected_picture_location: '',
  pending_document_signing_count: 0,
  total_shifts: '1',
  last_noshow: null,
  no_id: false,
  stars: 5,
  skillsets: [
    { roles_id: '122', role_title: 'Bartender' },
    { roles_id: '123', role_title: 'Server' },
  ],
  pullTimestamp: Date.parse('2026-03-02T09:00:00Z') / 1000,
}

/** A world where that is so. */
async function forkWithJohn(): Promise<SandboxWorld> {
  const world = await sandbox.fork()
  await keepAssignments(world, '3158', ['2205489', '2205477'])
  return world
}

interface Workers {
  workers: { id: string; name_first: string }[]
  totals: Record<string, number>
}

test('a worker is shown with what follows from the shifts', async () => {
  await using world = await forkWithJohn()
  expect(await act(world, 'GET /workers/3158')).toEqual({ status: 200, body: JOHN, changes: {} })
  expect(await act(world, 'GET /workers/9999')).toEqual(notFound('9999', 'WRK'))
  expect((await act(world, 'GET /workers/3123')).body).toMatchObject({ account_status: 86 })
})

test('ratings make stars, and a shift that a worker stayed away from counts as none', async () => {
  await using world = await sandbox.fork()
  await keepAssignments(world, '3119', ['2205492', '2205480', '2205495'])
  const figures = async () => {
    const { stars, total_shifts, last_noshow, last_shift_date_original } = (await act(world, 'GET /workers/3119'))
      .body as typeof JOHN
    return { stars, total_shifts, last_noshow, last_shift_date_original }
  }
  const unrated = { stars: 5, total_shifts: '1', last_noshow: null, last_shift_date_original: '2026-02-10 09:00:00' }
  expect(await figures()).toEqual(unrated)
  await given(world, 'shift_assignments', '2205492', { star_ranking: 2, nocall_noshow: 1 })
  expect(await figures()).toEqual({ ...unrated, stars: 2, total_shifts: '0', last_noshow: '2026-02-10' })
  await given(world, 'shift_assignments', '2205480', { star_ranking: 3 })
  await given(world, 'shift_assignments', '2205495', { star_ranking: 0 })
  expect((await figures()).stars).toBe(3) // of 2 and 3, half up; 0 is no rating
})

test('a shift is the next one until it begins, by the clock at its location, and the last one when it is over', async () => {
  await using world = await forkWithJohn()
  const dates = async () => {
    const { next_shift_date_original, last_shift_date_original } = (await act(world, 'GET /workers/3158'))
      .body as typeof JOHN
    return [next_shift_date_original, last_shift_date_original]
  }
  await world.clock.set({ now: '2026-03-09T07:59:59Z', frozen: true }) // one second to 16:00 in Kuala Lumpur
  expect(await dates()).toEqual(['2026-03-09 16:00:00', '2026-02-10 09:00:00'])
  await world.clock.set({ now: '2026-03-09T08:00:00Z', frozen: true })
  expect(await dates()).toEqual([null, '2026-02-10 09:00:00'])
  await world.clock.set({ now: '2026-03-09T15:00:00Z', frozen: true })
  expect(await dates()).toEqual([null, '2026-03-09 16:00:00'])
})

test('of shifts in two time zones the one that begins first is the next', async () => {
  await using world = await forkWithJohn()
  await given(world, 'locations', '78604', { timezone_id: 4 }) // event 98767: Denver is 15 hours behind
  await given(world, 'event_shifts', '1442612', { start: '2026-03-09 08:00:00', end: '2026-03-09 12:00:00' })
  await given(world, 'shift_assignments', '2205498', { worker_id: '3158' })
  expect((await act(world, 'GET /workers/3158')).body).toMatchObject({
    next_shift_date_original: '2026-03-09 16:00:00',
  })
})

test('display days are those at the company', async () => {
  await using world = await sandbox.fork()
  await given(world, 'workers', '3158', {
    signup_date_original: '2024-12-31 16:00:00',
    last_login_original: '2026-02-28 15:59:59',
  })
  expect((await act(world, 'GET /workers/3158')).body).toMatchObject({
    signup_date: 'January 1st 2025',
    last_login: 'February 28th 2026',
  })
})

test('all workers come in one answer, by name, then number', async () => {
  await using world = await forkWithJohn()
  const { status, body } = await act(world, 'GET /workers?items_per_page=2')
  const { workers, totals } = body as Workers
  expect({ status, totals }).toEqual({
    status: 200,
    totals: {
      pendingTotal: 3,
      activeTotal: 39,
      inactiveTotal: 6,
      firstLoginTotal: 6,
      onboardingTotal: 5,
      allTotal: 48,
    },
  })
  expect(workers).toHaveLength(48)
  expect(workers).toContainEqual(JOHN)
  const names = workers.map(({ name_first }) => name_first)
  expect(names).toEqual([...names].sort())
  expect(workers.filter(({ name_first }) => name_first.startsWith('Muhammad')).map(({ id }) => id)).toEqual([
    '3116',
    '3117',
  ])
})

test.each([
  ['workerStatus=0', ['3144', '3147', '3148']],
  ['workerStatus=2', ['3104', '3123', '3130', '3134', '3141', '3146']],
  ['workerStatus=3', ['3105', '3112', '3119', '3126', '3133', '3140']],
  ['workerStatus=4', ['3106', '3115', '3124', '3133', '3142']],
  ['search=JOHN', ['3158']],
  ['search=stale.b', ['3108']],
  ['search=0123456784', ['3106']],
  ['search=nobody', []],
  ['skillset_id=122', ['3118', '3119', '3158']],
  ['skillset_id=122&search=nair', ['3118']],
  ['skillset_id=122&workerStatus=2', []],
  ['skillset_id=999', []],
  ['area_id=r2S3t&skillset_id=123', ['3102', '3117', '3120', '3126']],
  ['area_id=zzzzz', []],
])('%s finds whom it should, and leaves the totals alone', async (query, ids) => {
  await using world = await sandbox.fork()
  const { status, body } = await act(world, `GET /workers?${query}`)
  const { workers, totals } = body as Workers
  expect({ status, ids: workers.map(({ id }) => id).sort(), all: totals.allTotal }).toEqual({
    status: 200,
    ids,
    all: 48,
  })
})

test.each([
  ['workerStatus=5', 'workerStatus', 'must be one of 0, 1, 2, 3, 4'],
  ['skillset_id=Server', 'skillset_id', 'must be a whole number'],
])('%s is refused', async (query, field, message) => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET /workers?${query}`)).toEqual(
    refusal(400, 'WRK-400', 'The request is not well formed.', [{ field, message }]),
  )
})

test('an edit changes what is sent, and what belongs to no profile is skipped', async () => {
  await using world = await forkWithJohn()
  const stored = await world.record({ api: 'roosted', collection: 'workers', id: '3158' })
  const sent = { name_first: 'Jon Doe', city: 'Ipoh', birth_date: '1990-05-17' }
  expect(
    await act(world, 'PATCH /workers/3158', { ...sent, skillsets: ['121'], tags: [], account_status: 86 }),
  ).toEqual({
    status: 200,
    body: { ...JOHN, name_first: 'Jon Doe', city: 'Ipoh' },
    changes: { workers: { changed: [{ ...stored, ...sent }] } },
  })
  expect((await act(world, 'PATCH /workers/3158', {})).changes).toEqual({})
  expect(await act(world, 'PATCH /workers/9999', sent)).toEqual(notFound('9999', 'WRK'))
})

test.each([
  ['an unknown country', { country_id: 999 }, { country_id: 'names no record of countries' }],
  ['no name', { name_first: '' }, { name_first: 'must have at least 1 character' }],
  ['a date that there is not', { birth_date: '1990-02-30' }, { birth_date: 'must be a date such as 2026-03-17' }],
  ['null for text', { name_first: null, city: null }, { name_first: 'must be text', city: 'must be text' }],
])('an edit with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /workers/3158', body)).toEqual(fieldRefusal(fields, 'WRK'))
})
