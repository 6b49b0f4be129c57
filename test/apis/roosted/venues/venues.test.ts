import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const NO_RULES = { fields: [], credentials: [], has_tags: [], does_not_have_tags: [] }
const HALL = {
  id: '78604',
  location: 'Borneo Hall',
  addy_street_number: '8 Jalan Tun Razak',
  addy_city: 'Kuala Lumpur',
  addy_zip: '50400',
  location_comments: null,
  default: null,
  saved: 1,
  color: '#2DA44E',
  timezone: { id: 10, name: 'Asia/Kuala_Lumpur', offset: '+08:00' },
  companies_payroll_rulesets_id: null,
  payroll_rule_display: null,
  latitude: null,
  longitude: null,
  default_clients_id: 'hAjwQ',
  default_areas: ['d3E4f'],
  rules: {
    ...NO_RULES,
    does_not_have_tags: [{ rule_id: 'vR1tB', id: 'tG4Nw', text: 'New starter', operator: 'is not' }],
  },
  preferred_workers: ['3119'],
  banned_workers: ['3129'],
}
const PLACE = { location: 'Zoo', address: '1 Jalan Zoo', city: 'Ampang', zip: '68000', timezone_id: 10 }

const location = (id: string) => ({ api: 'roosted', collection: 'locations', id })

test('the venues are the saved locations, by name', async () => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, 'GET /venues')
  const venues = body as { location: string; id: string }[]
  expect({ status, changes, names: venues.map((venue) => venue.location) }).toEqual({
    status: 200,
    changes: {},
    names: ['Acme Atrium', 'Borneo Hall', 'Hall 3', 'Kuala Lumpur HQ', 'Stadium Harimau'],
  })
  expect(venues[1]).toEqual(HALL)
  expect(Object.keys(venues[1] ?? {})).toEqual(Object.keys(HALL))
  expect(await act(world, 'GET /venues/78604')).toEqual({ status: 200, body: HALL, changes: {} })
})

test('a location that is not saved is no venue', async () => {
  await using world = await sandbox.fork()
  for (const id of ['78611', '99999']) {
    expect(await act(world, `GET /venues/${id}`)).toEqual(notFound(id, 'VEN'))
    expect(await act(world, `DELETE /venues/${id}`)).toEqual(notFound(id, 'VEN'))
    expect(await act(world, `PATCH /venues/${id}`, {})).toEqual(notFound(id, 'VEN'))
  }
})

test('a location that there is becomes a venue', async () => {
  await using world = await sandbox.fork()
  const stored = await world.record(location('78611'))
  const sent = { location_id: '78611', preferred_workers: ['3158'], banned_workers: ['3129', '3119'] }
  const { location_id: _, ...crew } = sent
  const { status, body, changes } = await act(world, 'POST /venues', sent)
  expect({ status, changes }).toEqual({
    status: 201,
    changes: { locations: { changed: [{ ...stored, ...crew, saved: 1 }] } },
  })
  expect(body).toMatchObject({ id: '78611', saved: 1, rules: NO_RULES, ...crew })
  expect((await act(world, 'GET /venues/78611')).body).toEqual(body)
})

test('naming a venue again leaves who is wanted there, where that is not sent', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /venues', { location_id: '78604' })).toEqual({ status: 201, body: HALL, changes: {} })
})

test('without one, a location is made', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, 'POST /venues', { ...PLACE, banned_workers: ['3129'] })
  const body = (await response.json()) as { id: string }
  expect(response.status).toBe(201)
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/venues/${body.id}`)
  expect(body).toEqual({
    ...HALL,
    id: expect.stringMatching(/^\d+$/),
    location: 'Zoo',
    addy_street_number: '1 Jalan Zoo',
    addy_city: 'Ampang',
    addy_zip: '68000',
    color: null,
    default_clients_id: null,
    default_areas: [],
    rules: NO_RULES,
    preferred_workers: [],
    banned_workers: ['3129'],
  })
  expect((await act(world, `GET /locations/${body.id}`)).status).toBe(200)
})

test('a list of workers takes the place of the one before', async () => {
  await using world = await sandbox.fork()
  const stored = await world.record(location('78604'))
  const sent = { preferred_workers: ['3129'], banned_workers: ['3119', '3158'], color: '#000000' }
  expect(await act(world, 'PATCH /venues/78604', sent)).toEqual({
    status: 200,
    body: { ...HALL, ...sent },
    changes: { locations: { changed: [{ ...stored, ...sent }] } },
  })
  expect(await act(world, 'PATCH /venues/78604', {})).toMatchObject({ status: 200, changes: {} })
})

const NEEDED = 'is required without location_id'
test.each([
  ['POST /venues', { location_id: '99999' }, { location_id: 'names no location' }],
  ['POST /venues', {}, { location: NEEDED, address: NEEDED, city: NEEDED, zip: NEEDED, timezone_id: NEEDED }],
  ['POST /venues', { ...PLACE, timezone_id: 99 }, { timezone_id: 'names no time zone' }],
  ['POST /venues', { ...PLACE, preferred_workers: ['3158', '1'] }, { 'preferred_workers.1': 'names no worker' }],
  [
    'POST /venues',
    { ...PLACE, preferred_workers: ['3158'], banned_workers: ['3119', '3158'] },
    { 'banned_workers.1': 'is preferred and banned at once' },
  ],
  ['PATCH /venues/78604', { banned_workers: ['1'] }, { 'banned_workers.0': 'names no worker' }],
  ['PATCH /venues/78604', { banned_workers: ['3119'] }, { 'banned_workers.0': 'is preferred and banned at once' }],
  [
    'PATCH /venues/78604',
    { preferred_workers: ['3129'] },
    { 'preferred_workers.0': 'is preferred and banned at once' },
  ],
  ['PATCH /venues/78604', { color: 'red' }, { color: 'must be empty or a colour such as #DC136C' }],
  ['PATCH /venues/78604', { default_areas: ['zzzzz'] }, { 'default_areas.0': 'names no area' }],
] as const)('%s with %o is refused', async (line, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, line, body)).toEqual(fieldRefusal(fields as Readonly<Record<string, string>>, 'VEN'))
})

test('a deleted venue loses what decides who works there; the location stays', async () => {
  await using world = await sandbox.fork()
  await world.clock.advance('P30D')
  const stored = await world.record(location('78604'))
  expect(await act(world, 'DELETE /venues/78604')).toEqual({
    status: 204,
    body: undefined,
    changes: {
      locations: { changed: [{ ...stored, saved: 0, rules: [], preferred_workers: [], banned_workers: [] }] },
    },
  })
  expect((await act(world, 'GET /locations/78604')).status).toBe(200)
  expect(await act(world, 'DELETE /venues/78604')).toEqual(notFound('78604', 'VEN'))
})

test('the default location, and one where an event is to come, stay', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /venues/78590')).toEqual(
    refusal(422, 'LOC-500', 'The default location cannot be removed.'),
  )
  expect(await act(world, 'DELETE /venues/78604')).toEqual(
    refusal(422, 'LOC-501', 'The location is used by an event to come.'),
  )
})
