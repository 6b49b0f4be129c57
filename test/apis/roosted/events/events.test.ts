import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const HQ = { location_id: '78590' }
const PARK = { name: 'Henry Park', address: '1325 S Ellis St', city: 'Wichita', zip: '67211' }

test('a new event is answered with its number and nothing else', async () => {
  await using world = await sandbox.fork()
  const sent = {
    name: 'Spring gala',
    date: '2026-03-17',
    location: HQ,
    custom_fields: [{ field_id: 'eF1Bd', value: 'Gold' }],
  }
  const { status, body, changes } = await act(world, 'POST /events', sent)
  expect({ status, body }).toEqual({ status: 201, body: 99001 })
  expect(changes).toEqual({
    events: {
      added: [
        {
          id: '99001',
          event_uuid: expect.stringMatching(/^[A-Za-z0-9]{10}$/),
          name: 'Spring gala',
          date: '2026-03-17',
          client_id: null,
          former_client_name: null,
          location_id: '78590',
          admin_ids: ['3106'],
          admin_comments: null,
          comments: null,
          custom_field_values: [{ id: 'eF1Bd', value: 'Gold' }],
          published: 1,
        },
      ],
    },
  })
  const created = await send(world, 'POST /events', sent)
  expect(created.headers.get('location')).toMatch(/\/roosted\/api\/1_12\/events\/99002$/)
})

test('an event shows its client, its location, every event field and how many places it has', async () => {
  await using world = await sandbox.fork()
  const { body } = await act(world, 'GET /events/98765')
  expect(body).toMatchObject({
    id: '98765',
    event_id: '98765',
    client_id: 'uLu8K',
    client_name: 'Acme Corp',
    location: { id: '78597', timezone: { id: 10, name: 'Asia/Kuala_Lumpur', offset: '+08:00' } },
    areas: [{ id: 'd3E4f', name: 'Kuala Lumpur' }],
    custom_fields: [
      { id: 'eF1Bd', name: 'Budget class', value: 'Gold' },
      { id: 'eF2Ps', name: 'Parking', value: null },
      { id: 'eF3Dc', name: 'Dress code', value: null },
    ],
    shift_count: 2,
    quantity: 6,
    filled: 4,
  })
})

test('an inline location is made with the event, and is kept where it is to be saved', async () => {
  await using world = await sandbox.fork()
  const sent = (saved?: string) => ({
    name: 'Party',
    date: '2026-03-17',
    location: { ...PARK, ...(saved && { saved }) },
  })
  const once = (await act(world, 'POST /events', sent())).changes.locations?.added
  expect(once).toMatchObject([
    { location: 'Henry Park', addy_street_number: '1325 S Ellis St', saved: 0, timezone_id: 10 },
  ])
  const kept = (await act(world, 'POST /events', sent('1'))).changes.locations?.added
  expect(kept).toMatchObject([{ saved: 1 }])
})

test('where both forms of a location are sent, the one that there is counts', async () => {
  await using world = await sandbox.fork()
  const { changes } = await act(world, 'POST /events', { name: 'A', date: '2026-03-17', location: { ...PARK, ...HQ } })
  expect(changes.locations).toBeUndefined()
  expect(changes.events?.added).toMatchObject([{ location_id: '78590' }])
})

test('without a client, an event has the one of its location', async () => {
  await using world = await sandbox.fork()
  const { changes } = await act(world, 'POST /events', {
    name: 'A',
    date: '2026-03-17',
    location: { location_id: '78597' },
  })
  expect(changes.events?.added).toMatchObject([{ client_id: 'uLu8K' }])
})

test('with the publish system on, an event begins unpublished, and is published by a change', async () => {
  await using world = await sandbox.fork()
  const place = { api: 'roosted', collection: 'config', id: '1' } as const
  const config = await world.record(place)
  const admin = { ...(config.admin as object), publish_system: { active: 1 } }
  await world.putRecord(place, { ...config, admin })
  await act(world, 'POST /events', { name: 'A', date: '2026-03-17', location: HQ })
  expect((await act(world, 'GET /events/99001')).body).toMatchObject({ published: 0 })
  expect((await act(world, 'PATCH /events/99001', { published: 1 })).body).toMatchObject({ published: 1 })
})

test.each([
  [{ date: '2026-03-17', location: HQ }, { name: 'is required' }],
  [{ name: '', date: '2026-03-17', location: HQ }, { name: 'must have at least 1 character' }],
  [{ name: 'A', date: '17 March', location: HQ }, { date: 'must be a date such as 2026-03-17' }],
  [{ name: 'A', date: '2026-03-17', location: { location_id: '9' } }, { 'location.location_id': 'names no location' }],
  [{ name: 'A', date: '2026-03-17', location: HQ, client_id: 'zzzzz' }, { client_id: 'names no client' }],
  [
    { name: 'A', date: '2026-03-17', location: HQ, custom_fields: [{ id: 'zzzzz', value: 'x' }] },
    { 'custom_fields.0.id': 'names no event field' },
  ],
])('POST /events refuses %j', async (body, fields) => {
  await using world = await sandbox.fork()
  const { status, changes, body: answer } = await act(world, 'POST /events', body)
  expect({ status, changes }).toEqual({ status: 422, changes: {} })
  const { details, code } = (answer as { error: { code: string; details: { field: string }[] } }).error
  expect(code).toBe('EVT-422')
  expect(details.map(({ field }) => field)).toEqual(Object.keys(fields))
})

test('a change keeps what it does not name, leaves the shifts where they are, and may take the client away', async () => {
  await using world = await sandbox.fork()
  const before = await world.record({ api: 'roosted', collection: 'events', id: '98765' })
  const { status, changes } = await act(world, 'PATCH /events/98765', { date: '2026-04-01', client_id: null })
  expect(status).toBe(200)
  expect(changes).toEqual({ events: { changed: [{ ...before, date: '2026-04-01', client_id: null }] } })
  expect(await act(world, 'PATCH /events/98765', {})).toMatchObject({ status: 200, changes: {} })
})

test('a deleted event takes its shifts and assignments along', async () => {
  await using world = await sandbox.fork()
  const { status, changes } = await act(world, 'DELETE /events/98765')
  expect(status).toBe(204)
  expect(changes.events?.removed).toHaveLength(1)
  expect(changes.event_shifts?.removed).toHaveLength(2)
  expect(changes.shift_assignments?.removed).toHaveLength(4)
  expect(changes.worker_invites?.changed).toMatchObject([{ id: 'iN1gb', status: 86 }])
  expect(await act(world, 'GET /events/98765')).toEqual(notFound('98765', 'EVT'))
})

test('an event where somebody has punched cannot be deleted, nor can its shift', async () => {
  await using world = await sandbox.fork()
  const refused = refusal(422, 'SHF-512', 'There are time punches.')
  expect(await act(world, 'DELETE /events/98766')).toEqual(refused)
  expect(await act(world, 'DELETE /events/98766/shifts/1442605')).toEqual(refused)
  expect(await act(world, 'DELETE /workers/3158/shifts/1442605')).toEqual(refused)
})

test.each([
  ['', 'every event by date'],
  ['?start_date=2026-03-06&end_date=2026-03-11', 'both bounds are taken in'],
  ['?client_id=uLu8K', 'those of a client'],
  ['?location_id=78604', 'those at a location'],
  ['?published=0', 'unpublished ones'],
  ['?client_id=zzzzz', 'an unknown client has none'],
])('GET /events%s: %s', async (query) => {
  await using world = await sandbox.fork()
  const asked = new URLSearchParams(query)
  const wanted = (await rowsOf(world, 'events'))
    .filter(
      (event) =>
        ['client_id', 'location_id', 'published'].every(
          (name) => !asked.has(name) || String(event[name]) === asked.get(name),
        ) &&
        String(event.date) >= (asked.get('start_date') ?? '') &&
        String(event.date) <= (asked.get('end_date') ?? '9'),
    )
    .sort((a, b) =>
      String(a.date) < String(b.date) ? -1 : String(a.date) > String(b.date) ? 1 : Number(a.id) - Number(b.id),
    )
  const { body } = await act(world, `GET /events${query}`)
  const { events, total_count } = body as { events: { id: string }[]; total_count: number }
  expect(total_count).toBe(wanted.length)
  expect(events.map(({ id }) => id)).toEqual(wanted.slice(0, 25).map(({ id }) => id))
})

test.each([
  ['search=ACME', ['98766', '98765', '98769']],
  ['search=borneo%20hall', ['98767', '98770']],
  ['search=acme&start_date=2026-03-01&end_date=2026-03-10', ['98765']],
  ['search=nothing%20of%20that%20name', []],
])('GET /events/search?%s looks at names of events, clients and locations', async (query, ids) => {
  await using world = await sandbox.fork()
  const { body } = await act(world, `GET /events/search?${query}`)
  const { events } = body as { events: { id: string }[] }
  for (const id of ids) expect(events.map((event) => event.id)).toContain(id)
  if (ids.length === 0) expect(body).toEqual({ events: [], total_count: 0 })
})

test('a search needs something to look for', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /events/search')).toMatchObject({ status: 400, body: { error: { code: 'EVT-400' } } })
})

test('administrators and owners look after an event; who does so already is answered in the same way', async () => {
  await using world = await sandbox.fork()
  const zoe = { id: '3111', name: 'Zoë van der Berg', email: 'Zoe.VanDerBerg@company.com', phone: '+31612345678' }
  const line = 'POST /events/98765/admins'
  expect(await act(world, line, { admin_id: '3111' })).toMatchObject({ status: 201, body: zoe })
  expect(await act(world, line, { admin_id: '3111' })).toEqual({ status: 201, body: zoe, changes: {} })
  expect((await act(world, 'GET /events/98765/admins')).body).toMatchObject([{ id: '3106' }, zoe])
  expect(await act(world, line, { admin_id: '3158' })).toEqual(
    refusal(422, 'EVT-500', 'An event is looked after by an administrator or an owner.', [
      { field: 'admin_id', message: 'is neither administrator nor owner' },
    ]),
  )
  expect(await act(world, line, { admin_id: '9999' })).toEqual(fieldRefusal({ admin_id: 'names no worker' }, 'EVT'))
  expect((await act(world, 'DELETE /events/98765/admins/3111')).status).toBe(204)
  expect(await act(world, 'DELETE /events/98765/admins/3111')).toEqual(notFound('3111', 'EVT'))
})
