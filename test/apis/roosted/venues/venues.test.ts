import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal, send } from '../act.ts'

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

const PLACE = { location: 'Henry Park', address: '1325 S Ellis St', city: 'Wichita', zip: '67211', timezone_id: 4 }

test('venues are the saved locations by name, with who works there', async () => {
  await using world = await sandbox.fork()
  const { status, body } = await act(world, 'GET /venues')
  const venues = body as { location: string }[]
  expect({ status, names: venues.map(({ location }) => location) }).toEqual({
    status: 200,
    names: ['Acme Atrium', 'Borneo Hall', 'Hall 3', 'Kuala Lumpur HQ', 'Stadium Harimau'],
  })
  expect(venues[1]).toEqual(HALL)
  expect((await act(world, 'GET /venues/78604')).body).toEqual(HALL)
  for (const id of ['78611', '99999']) expect(await act(world, `GET /venues/${id}`)).toEqual(notFound(id, 'VEN'))
})

test('a location becomes a venue, with the same id', async () => {
  await using world = await sandbox.fork()
  const body = { location_id: '78611', preferred_workers: ['3119'], banned_workers: ['3129'] }
  const { status, body: venue, changes } = await act(world, 'POST /venues', body)
  expect({ status, venue }).toMatchObject({
    status: 201,
    venue: {
      id: '78611',
      saved: 1,
      location: 'Menara Acme',
      rules: NO_RULES,
      preferred_workers: ['3119'],
      banned_workers: ['3129'],
    },
  })
  expect(Object.keys(changes)).toEqual(['locations'])
  expect((await act(world, 'GET /venues/78611')).body).toEqual(venue)
})

test('a venue that is named again keeps who is wanted there, where that is not sent', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /venues', { location_id: '78604' })).toEqual({ status: 201, body: HALL, changes: {} })
})

test('without a location a venue is a new one', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, 'POST /venues', { ...PLACE, preferred_workers: ['3158'] })
  expect({ status: response.status, venue: await response.json() }).toMatchObject({
    status: 201,
    venue: {
      id: '79001',
      addy_street_number: '1325 S Ellis St',
      saved: 1,
      preferred_workers: ['3158'],
      banned_workers: [],
    },
  })
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/venues/79001`)
})

const MISSING = 'is required without location_id'

test.each([
  ['nothing', {}, { location: MISSING, address: MISSING, city: MISSING, zip: MISSING, timezone_id: MISSING }],
  ['an unknown location', { location_id: '99999' }, { location_id: 'names no location' }],
  [
    'unknown workers',
    { ...PLACE, preferred_workers: ['9999'], banned_workers: ['3158', '9998'] },
    { 'preferred_workers.0': 'names no worker', 'banned_workers.1': 'names no worker' },
  ],
  [
    'a worker in both lists',
    { ...PLACE, preferred_workers: ['3158'], banned_workers: ['3158'] },
    { 'banned_workers.0': 'is preferred and banned at once' },
  ],
  ['an unknown time zone', { ...PLACE, timezone_id: 999 }, { timezone_id: 'names no time zone' }],
])('a venue with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /venues', body)).toEqual(fieldRefusal(fields, 'VEN'))
})

test('an edit replaces a whole list', async () => {
  await using world = await sandbox.fork()
  expect(
    (await act(world, 'PATCH /venues/78604', { preferred_workers: ['3158', '3120'], city: 'Ampang' })).body,
  ).toEqual({
    ...HALL,
    preferred_workers: ['3158', '3120'],
    addy_city: 'Ampang',
  })
  expect((await act(world, 'PATCH /venues/78604', {})).changes).toEqual({})
})

test.each([
  [
    'prefer a banned worker',
    { preferred_workers: ['3129'] },
    { 'preferred_workers.0': 'is preferred and banned at once' },
  ],
  ['ban a preferred worker', { banned_workers: ['3119'] }, { 'banned_workers.0': 'is preferred and banned at once' }],
  ['ban nobody known', { banned_workers: ['9999'] }, { 'banned_workers.0': 'names no worker' }],
])('a venue does not %s', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /venues/78604', body)).toEqual(fieldRefusal(fields, 'VEN'))
  const swap = { preferred_workers: ['3129'], banned_workers: ['3119'] }
  expect((await act(world, 'PATCH /venues/78604', swap)).body).toMatchObject(swap)
})

test('whoever is banned at a venue gets no shift there', async () => {
  await using world = await sandbox.fork()
  await act(world, 'PATCH /venues/78604', { banned_workers: ['3102'] })
  expect(await act(world, 'POST /workers/3102/shifts', { shift_id: 1442647 })).toEqual(
    refusal(422, 'SHF-502', 'The worker is banned by the venue.'),
  )
})

test('a deleted venue loses who works there, and the location stays', async () => {
  await using world = await sandbox.fork()
  const rules = [{ id: 'vR9tB', kind: 'tag', field_id: null, tag_id: 'tG4Nw', operator: 'is not', value: null }]
  await given(world, 'locations', '78625', { rules, preferred_workers: ['3158'], banned_workers: ['3129'] })
  const stored = await world.record({ api: 'roosted', collection: 'locations', id: '78625' })
  expect(await act(world, 'DELETE /venues/78625')).toEqual({
    status: 204,
    body: undefined,
    changes: {
      locations: { changed: [{ ...stored, saved: 0, rules: [], preferred_workers: [], banned_workers: [] }] },
    },
  })
  for (const line of ['GET /venues/78625', 'DELETE /venues/78625'] as const)
    expect(await act(world, line)).toEqual(notFound('78625', 'VEN'))
  expect((await act(world, 'GET /locations/78625')).status).toBe(200)
})

test('the default venue stays, and one with an event to come', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /venues/78590')).toEqual(
    refusal(422, 'LOC-500', 'The default location cannot be removed.'),
  )
  expect(await act(world, 'DELETE /venues/78604')).toEqual(
    refusal(422, 'LOC-501', 'The location is used by an event to come.'),
  )
})
