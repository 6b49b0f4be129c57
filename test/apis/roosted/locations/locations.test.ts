import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

/** The body of the vendor's page. */
const PARK = {
  location: 'Henry Park',
  address: '1325 S Ellis St, Wichita, KS 67211, USA',
  city: 'Wichita',
  zip: '67211',
  timezone_id: 4,
  color: '#DC136C',
  location_comments: '',
  default_clients_id: 'hAjwQ',
  default_areas: ['a1B2c'],
}

const SHOWN = {
  location: 'Henry Park',
  addy_street_number: '1325 S Ellis St, Wichita, KS 67211, USA',
  addy_city: 'Wichita',
  addy_zip: '67211',
  location_comments: null,
  default: null,
  saved: 1,
  color: '#DC136C',
  latitude: null,
  longitude: null,
  default_clients_id: 'hAjwQ',
  default_areas: ['a1B2c'],
}

const ZONE = { id: 4, name: 'America/Denver', offset: '-07:00' }
const NO_RULE = { companies_payroll_rulesets_id: null, payroll_rule_display: null }
const NO_CREW = { rules: [], preferred_workers: [], banned_workers: [] }

const location = (id: string) => ({ api: 'roosted', collection: 'locations', id })

test("the body of the vendor's page makes a location under other names, with its time zone", async () => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, 'POST /locations', { ...PARK, id: '1', saved: 0, colour: 'red' })
  const { id } = body as { id: string }
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: { id: expect.stringMatching(/^\d+$/), ...SHOWN, timezone: ZONE, ...NO_RULE },
    changes: { locations: { added: [{ id, ...SHOWN, timezone_id: 4, ...NO_CREW }] } },
  })
  expect((await act(world, `GET /locations/${id}`)).body).toEqual(body)
  const second = await send(world, 'POST /locations', PARK)
  const { id: next } = (await second.json()) as { id: string }
  expect(second.headers.get('location')).toBe(`${world.url('roosted')}/locations/${next}`)
  expect((await rowsOf(world, 'locations')).at(-1)?.id).toBe(next)
})

test('what is not sent is null or empty', async () => {
  await using world = await sandbox.fork()
  const { location: name, address, city, zip, timezone_id } = PARK
  const { body } = await act(world, 'POST /locations', { location: name, address, city, zip, timezone_id, color: '' })
  expect(body).toMatchObject({ color: null, location_comments: null, default_clients_id: null, default_areas: [] })
})

test('the list has the saved ones, oldest first', async () => {
  await using world = await sandbox.fork()
  const saved = (await rowsOf(world, 'locations')).filter((row) => row.saved === 1).map(({ id }) => id)
  expect(saved).toEqual(['78590', '78597', '78604', '78618', '78625'])
  const { status, body } = await act(world, 'GET /locations')
  const { locations, total } = body as { locations: { id: string }[]; total: number }
  expect({ status, total, ids: locations.map(({ id }) => id) }).toEqual({ status: 200, total: 5, ids: saved })
  expect((await act(world, 'GET /locations?items_per_page=2&page=2')).body).toMatchObject({
    locations: [{ id: '78604' }, { id: '78618' }],
    total: 5,
  })
  expect((await act(world, 'GET /locations?page=9')).body).toEqual({ locations: [], total: 5 })
})

test.each([
  ['items_per_page=0', { field: 'items_per_page', message: 'must be at least 1' }],
  ['items_per_page=101', { field: 'items_per_page', message: 'must be at most 100' }],
  ['page=0', { field: 'page', message: 'must be at least 1' }],
])('GET /locations?%s is refused', async (query, detail) => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET /locations?${query}`)).toEqual(
    refusal(400, 'LOC-400', 'The request is not well formed.', [detail]),
  )
})

describe.each(['POST /locations', 'PATCH /locations/78597'] as const)('%s', (line) => {
  test.each([
    ['location', 150],
    ['address', 150],
    ['city', 75],
    ['zip', 10],
    ['location_comments', 65_535],
  ])('%s takes %i characters and no more', async (field, limit) => {
    await using world = await sandbox.fork()
    const text = 'é'.repeat(limit)
    expect((await act(world, line, { ...PARK, [field]: text })).status).toBe(line.startsWith('POST') ? 201 : 200)
    expect(await act(world, line, { ...PARK, [field]: `${text}x` })).toEqual(
      fieldRefusal({ [field]: `must have at most ${limit} characters` }, 'LOC'),
    )
  })

  test.each([
    [{ timezone_id: 1000 }, { timezone_id: 'must be at most 999' }],
    [{ timezone_id: 99 }, { timezone_id: 'names no time zone' }],
    [{ timezone_id: '4' }, { timezone_id: 'must be a whole number' }],
    [{ color: '#12345' }, { color: 'must be empty or a colour such as #DC136C' }],
    [{ color: 'crimson' }, { color: expect.stringContaining('must be empty or a colour such as #DC136C') }],
    [{ color: null }, { color: 'must be text' }],
    [{ default_clients_id: 'zzzzz' }, { default_clients_id: 'names no client' }],
    [{ default_clients_id: 'zzzzzz' }, { default_clients_id: 'must have at most 5 characters' }],
    [
      { timezone_id: 99, default_clients_id: 'zzzzz', default_areas: ['d3E4f', 'zzzzz'] },
      {
        timezone_id: 'names no time zone',
        default_clients_id: 'names no client',
        'default_areas.1': 'names no area',
      },
    ],
  ])('%o is refused', async (wrong, fields) => {
    await using world = await sandbox.fork()
    expect(await act(world, line, { ...PARK, ...wrong })).toEqual(
      fieldRefusal(fields as Readonly<Record<string, string>>, 'LOC'),
    )
  })
})

test('a location needs a name, an address, a town, a postal code and a time zone', async () => {
  await using world = await sandbox.fork()
  const required = { location: 'is required', address: 'is required', city: 'is required', zip: 'is required' }
  expect(await act(world, 'POST /locations', {})).toEqual(
    fieldRefusal({ ...required, timezone_id: 'is required' }, 'LOC'),
  )
  expect(await act(world, 'POST /locations', { ...PARK, zip: '' })).toEqual(
    fieldRefusal({ zip: 'must have at least 1 character' }, 'LOC'),
  )
})

test('an edit changes what is sent, and takes empty text, which a new location does not', async () => {
  await using world = await sandbox.fork()
  const stored = await world.record(location('78597'))
  const changed = { ...stored, addy_zip: '', color: null, default_clients_id: null, default_areas: [], timezone_id: 4 }
  const sent = { zip: '', color: '', default_clients_id: '', default_areas: [], timezone_id: 4 }
  const { timezone_id: _, rules: __, preferred_workers: ___, banned_workers: ____, ...shown } = changed
  expect(await act(world, 'PATCH /locations/78597', sent)).toEqual({
    status: 200,
    body: { ...shown, timezone: ZONE, ...NO_RULE },
    changes: { locations: { changed: [changed] } },
  })
  for (const body of [{}, { saved: 0, default: 1, latitude: '1', addy_city: 'x' }])
    expect(await act(world, 'PATCH /locations/78597', body)).toMatchObject({ status: 200, changes: {} })
})

test('a location shows the wage rule that names it', async () => {
  await using world = await sandbox.fork()
  expect((await act(world, 'GET /locations/78625')).body).toMatchObject({
    companies_payroll_rulesets_id: 'W5hJ6',
    payroll_rule_display: 'Crew, paid break',
  })
})

test('a deleted location is not saved any more; it can be read and not be changed', async () => {
  await using world = await sandbox.fork()
  const stored = await world.record(location('78625'))
  expect(await act(world, 'DELETE /locations/78625')).toEqual({
    status: 204,
    body: undefined,
    changes: { locations: { changed: [{ ...stored, saved: 0 }] } },
  })
  expect(await act(world, 'GET /locations/78625')).toMatchObject({ status: 200, body: { saved: 0 } })
  expect((await act(world, 'GET /locations')).body).toMatchObject({ total: 4 })
  expect(await act(world, 'DELETE /locations/78625')).toEqual(notFound('78625', 'LOC'))
  expect(await act(world, 'PATCH /locations/78625', {})).toEqual(notFound('78625', 'LOC'))
})

test('the default location stays', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /locations/78590')).toEqual(
    refusal(422, 'LOC-500', 'The default location cannot be removed.'),
  )
})

test.each([
  ['2026-03-03', '2026-03-02T16:30:00Z', 422],
  ['2026-03-02', '2026-03-02T15:59:59Z', 422],
  ['2026-03-02', '2026-03-02T16:00:00Z', 204],
])('a location with an event on %s, seen at %s, answers %i', async (date, now, status) => {
  await using world = await sandbox.fork()
  const event = { api: 'roosted', collection: 'events', id: '98772' }
  await world.putRecord(event, { ...(await world.record(event)), date })
  await world.clock.set({ now, frozen: true })
  const refused = refusal(422, 'LOC-501', 'The location is used by an event to come.')
  const answer = await act(world, 'DELETE /locations/78625')
  if (status === 422) expect(answer).toEqual(refused)
  else expect(answer).toMatchObject({ status: 204, changes: { locations: { changed: [{ saved: 0 }] } } })
})

test('an unknown location is not found', async () => {
  await using world = await sandbox.fork()
  for (const line of ['GET /locations/99999', 'DELETE /locations/99999'] as const)
    expect(await act(world, line)).toEqual(notFound('99999', 'LOC'))
  expect(await act(world, 'PATCH /locations/99999', {})).toEqual(notFound('99999', 'LOC'))
})
