import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const KUALA_LUMPUR = { id: 10, name: 'Asia/Kuala_Lumpur', offset: '+08:00' }

const ATRIUM = {
  id: '78597',
  location: 'Acme Atrium',
  addy_street_number: '12 Jalan Ampang',
  addy_city: 'Kuala Lumpur',
  addy_zip: '50450',
  location_comments: 'Loading bay at the back.',
  default: null,
  saved: 1,
  color: '#1F6FEB',
  timezone: KUALA_LUMPUR,
  companies_payroll_rulesets_id: null,
  payroll_rule_display: null,
  latitude: '3.157900',
  longitude: '101.711500',
  default_clients_id: 'uLu8K',
  default_areas: ['d3E4f'],
}

/** The sample of the reference. */
const HENRY_PARK = {
  location: 'Henry Park',
  address: '1325 S Ellis St, Wichita, KS 67211, USA',
  city: 'Wichita',
  zip: '67211',
  timezone_id: 4,
  color: '#DC136C',
  location_comments: '',
  default_clients_id: 'hAjwQ',
  default_areas: ['d3E4f'],
}

interface Locations {
  locations: { id: string }[]
  total: number
}

test.each([
  ['', ['78590', '78597', '78604', '78618', '78625']],
  ['?items_per_page=2&page=2', ['78604', '78618']],
  ['?page=9', []],
])('the list%s has the saved locations, oldest first', async (query, ids) => {
  await using world = await sandbox.fork()
  const { locations, total } = (await act(world, `GET /locations${query}`)).body as Locations
  expect({ ids: locations.map(({ id }) => id), total }).toEqual({ ids, total: 5 })
})

test('a location is read with its time zone and the wage rule that names it, saved or not', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /locations/78597')).toEqual({ status: 200, body: ATRIUM, changes: {} })
  expect((await act(world, 'GET /locations/78625')).body).toMatchObject({
    companies_payroll_rulesets_id: 'W5hJ6',
    payroll_rule_display: 'Crew, paid break',
  })
  expect((await act(world, 'GET /locations/78611')).body).toMatchObject({ saved: 0 })
  expect(await act(world, 'GET /locations/99999')).toEqual(notFound('99999', 'LOC'))
})

test('what is sent as address, city and zip comes back under other names', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, 'POST /locations', { ...HENRY_PARK, saved: 0, latitude: '1' })
  const location = (await response.json()) as { id: string }
  expect({ status: response.status, location }).toEqual({
    status: 201,
    location: {
      id: '79001',
      location: 'Henry Park',
      addy_street_number: '1325 S Ellis St, Wichita, KS 67211, USA',
      addy_city: 'Wichita',
      addy_zip: '67211',
      location_comments: null,
      default: null,
      saved: 1,
      color: '#DC136C',
      timezone: { id: 4, name: 'America/Denver', offset: '-07:00' },
      companies_payroll_rulesets_id: null,
      payroll_rule_display: null,
      latitude: null,
      longitude: null,
      default_clients_id: 'hAjwQ',
      default_areas: ['d3E4f'],
    },
  })
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/locations/79001`)
  expect((await act(world, 'GET /locations/79001')).body).toEqual(location)
})

test.each([
  [
    'nothing',
    {},
    {
      location: 'is required',
      address: 'is required',
      city: 'is required',
      zip: 'is required',
      timezone_id: 'is required',
    },
  ],
  [
    'empty text',
    { ...HENRY_PARK, location: '', address: '' },
    { location: 'must have at least 1 character', address: 'must have at least 1 character' },
  ],
  [
    'long text',
    { ...HENRY_PARK, location: 'x'.repeat(151), address: 'x'.repeat(151), city: 'x'.repeat(76), zip: 'x'.repeat(11) },
    {
      location: 'must have at most 150 characters',
      address: 'must have at most 150 characters',
      city: 'must have at most 75 characters',
      zip: 'must have at most 10 characters',
    },
  ],
  [
    'ids that name nothing',
    { ...HENRY_PARK, timezone_id: 999, default_clients_id: 'zzzzz', default_areas: ['d3E4f', 'zzzzz'] },
    { timezone_id: 'names no time zone', default_clients_id: 'names no client', 'default_areas.1': 'names no area' },
  ],
  ['a high time zone', { ...HENRY_PARK, timezone_id: 1000 }, { timezone_id: 'must be at most 999' }],
])('a location with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /locations', body)).toEqual(fieldRefusal(fields, 'LOC'))
})

test.each(['red', '#12345', '#GGGGGG', '#1234567'])('%s is no colour', async (color) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /locations', { ...HENRY_PARK, color })).toMatchObject({
    status: 422,
    body: {
      error: {
        code: 'LOC-422',
        details: [{ field: 'color', message: expect.stringContaining('must be empty or a colour such as #DC136C') }],
      },
    },
    changes: {},
  })
})

test('an edit changes what is sent; empty text empties', async () => {
  await using world = await sandbox.fork()
  const stored = await world.record({ api: 'roosted', collection: 'locations', id: '78597' })
  const body = {
    location: 'Acme Court',
    color: '',
    default_clients_id: '',
    location_comments: '',
    timezone_id: 4,
    default_areas: [],
  }
  const changed = {
    location: 'Acme Court',
    color: null,
    default_clients_id: null,
    location_comments: null,
    default_areas: [],
  }
  expect(await act(world, 'PATCH /locations/78597', body)).toEqual({
    status: 200,
    body: { ...ATRIUM, ...changed, timezone: { id: 4, name: 'America/Denver', offset: '-07:00' } },
    changes: { locations: { changed: [{ ...stored, ...changed, timezone_id: 4 }] } },
  })
  expect((await act(world, 'PATCH /locations/78597', {})).changes).toEqual({})
  expect(await act(world, 'PATCH /locations/78597', { timezone_id: 999 })).toEqual(
    fieldRefusal({ timezone_id: 'names no time zone' }, 'LOC'),
  )
})

test('a deleted location is not saved any more, and cannot be changed or deleted again', async () => {
  await using world = await sandbox.fork()
  const stored = await world.record({ api: 'roosted', collection: 'locations', id: '78625' })
  expect(await act(world, 'DELETE /locations/78625')).toEqual({
    status: 204,
    body: undefined,
    changes: { locations: { changed: [{ ...stored, saved: 0 }] } },
  })
  expect((await act(world, 'GET /locations/78625')).body).toMatchObject({ saved: 0 })
  expect(await act(world, 'DELETE /locations/78625')).toEqual(notFound('78625', 'LOC'))
  expect(await act(world, 'PATCH /locations/78625', {})).toEqual(notFound('78625', 'LOC'))
})

test('the default location stays, and one with an event to come', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /locations/78590')).toEqual(
    refusal(422, 'LOC-500', 'The default location cannot be removed.'),
  )
  const used = refusal(422, 'LOC-501', 'The location is used by an event to come.')
  expect(await act(world, 'DELETE /locations/78597')).toEqual(used)
  await given(world, 'events', '98772', { date: '2026-03-02' })
  expect(await act(world, 'DELETE /locations/78625')).toEqual(used)
  await world.clock.set({ now: '2026-03-02T16:00:00Z', frozen: true }) // the 3rd begins in Kuala Lumpur
  expect((await act(world, 'DELETE /locations/78625')).status).toBe(204)
})

test('the day that decides is that at the location', async () => {
  await using world = await sandbox.fork()
  await given(world, 'events', '98772', { date: '2026-03-02' })
  await given(world, 'locations', '78625', { timezone_id: 4 })
  await world.clock.set({ now: '2026-03-03T06:59:59Z', frozen: true })
  expect((await act(world, 'DELETE /locations/78625')).status).toBe(422)
  await world.clock.set({ now: '2026-03-03T07:00:00Z', frozen: true }) // the 3rd begins in Denver
  expect((await act(world, 'DELETE /locations/78625')).status).toBe(204)
})

test('a client that goes leaves the locations where it was the usual one', async () => {
  await using world = await sandbox.fork()
  await act(world, 'DELETE /clients/uLu8K')
  expect((await act(world, 'GET /locations/78597')).body).toEqual({ ...ATRIUM, default_clients_id: null })
})
