import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal, rowsOf, send } from '../act.ts'
import { answerOf, assign, invite, newEvent, newShift, newWorker, punch, set } from './planning.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const KNOWN = { location_id: '78590' }
const GALA = { name: 'Spring gala', date: '2026-03-17', location: KNOWN }

/** How the gala is stored. */
const STORED = {
  id: expect.stringMatching(/^\d+$/),
  event_uuid: expect.stringMatching(/^[A-Za-z0-9]{10}$/),
  name: 'Spring gala',
  date: '2026-03-17',
  client_id: null,
  former_client_name: null,
  location_id: '78590',
  admin_ids: ['3106'],
  admin_comments: null,
  comments: null,
  custom_field_values: [],
  published: 1,
}

const stored = async (world: Awaited<ReturnType<Sandbox['fork']>>, id: number) =>
  world.record({ api: 'roosted', collection: 'events', id: String(id) })

test('a new event answers its number and where it is; the acting administrator looks after it', async () => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, 'POST /events', { ...GALA, colour: 'red' })
  expect({ status, changes }).toEqual({ status: 201, changes: { events: { added: [STORED] } } })
  expect(body).toBe(Number(changes.events?.added?.[0]?.id))
  const response = await send(world, 'POST /events', GALA)
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/events/${await response.text()}`)
})

test('a new event keeps all that is sent of it, fields by either name', async () => {
  await using world = await sandbox.fork()
  const comments = { admin_comments: 'Pays late.', comments: 'Doors at 18:00.' }
  const { changes } = await act(world, 'POST /events', {
    ...GALA,
    ...comments,
    date: '2019-12-31',
    client_id: 'hAjwQ',
    custom_fields: [{ id: 'eF1Bd', value: 'Gold' }, { field_id: 'eF2Ps', value: 'Basement' }, { id: 'eF3Dc' }],
  })
  expect(changes.events?.added).toEqual([
    {
      ...STORED,
      ...comments,
      date: '2019-12-31',
      client_id: 'hAjwQ',
      custom_field_values: [
        { id: 'eF1Bd', value: 'Gold' },
        { id: 'eF2Ps', value: 'Basement' },
        { id: 'eF3Dc', value: null },
      ],
    },
  ])
})

test.each([
  [{ saved: '1' }, 1],
  [{ saved: '0' }, 0],
  [{}, 0],
])('a place that is sent with %o becomes a location', async (sent, saved) => {
  await using world = await sandbox.fork()
  const place = { name: 'Henry Park', address: '1325 S Ellis St', city: 'Wichita', zip: '67211' }
  const { changes } = await act(world, 'POST /events', { ...GALA, location: { ...place, ...sent } })
  const [location] = changes.locations?.added ?? []
  expect(changes).toEqual({
    events: { added: [{ ...STORED, location_id: location?.id }] },
    locations: {
      added: [
        {
          id: expect.stringMatching(/^\d+$/),
          location: 'Henry Park',
          addy_street_number: '1325 S Ellis St',
          addy_city: 'Wichita',
          addy_zip: '67211',
          location_comments: null,
          default: null,
          saved,
          color: null,
          timezone_id: 10,
          latitude: null,
          longitude: null,
          default_clients_id: null,
          default_areas: [],
          rules: [],
          preferred_workers: [],
          banned_workers: [],
        },
      ],
    },
  })
})

test('a known location counts more than a place beside it', async () => {
  await using world = await sandbox.fork()
  const { changes } = await act(world, 'POST /events', { ...GALA, location: { ...KNOWN, name: 'Henry Park' } })
  expect(changes).toEqual({ events: { added: [STORED] } })
})

test.each([
  [{}, 'uLu8K'],
  [{ client_id: 'hAjwQ' }, 'hAjwQ'],
])("at Acme's own location, %o makes an event of %s", async (sent, client_id) => {
  await using world = await sandbox.fork()
  const { changes } = await act(world, 'POST /events', { ...GALA, location: { location_id: '78597' }, ...sent })
  expect(changes.events?.added).toEqual([{ ...STORED, client_id, location_id: '78597' }])
})

test('with a publish system, events begin unpublished', async () => {
  await using world = await sandbox.fork()
  await set(world, 'admin.publish_system.active', 1)
  const { changes } = await act(world, 'POST /events', GALA)
  expect(changes.events?.added).toEqual([{ ...STORED, published: 0 }])
})

const required = expect.stringMatching(/^is required/) as string

test.each<[object, Record<string, string>]>([
  [
    { name: undefined, date: undefined, location: undefined },
    { name: required, date: required, location: required },
  ],
  [{ name: '' }, { name: 'must have at least 1 character' }],
  [{ date: '2026-02-30' }, { date: 'must be a date such as 2026-03-17' }],
  [
    { location: { name: 'Park' } },
    { 'location.address': required, 'location.city': required, 'location.zip': required },
  ],
  [{ location: { location_id: '99' } }, { 'location.location_id': 'names no location' }],
  [{ client_id: 'zzzzz' }, { client_id: 'names no client' }],
  [{ client_id: null }, { client_id: 'must be text' }],
  [{ comments: 'x'.repeat(65_536) }, { comments: 'must have at most 65535 characters' }],
  [
    { client_id: 'zzzzz', custom_fields: [{ id: 'eF1Bd' }, { id: 'eF9Zz', value: 'x' }] },
    { client_id: 'names no client', 'custom_fields.1.id': 'names no event field' },
  ],
])('an event with %o is refused', async (fields, faults) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /events', { ...GALA, ...fields })).toEqual(fieldRefusal(faults, 'EVT'))
})

test('an event shows its client, its location, its areas, every field, and its places', async () => {
  await using world = await sandbox.fork()
  const custom_fields = [{ id: 'eF2Ps', value: 'Basement' }]
  const id = await newEvent(world, { client_id: 'hAjwQ', location: { location_id: '78597' }, custom_fields })
  const experienced = await newWorker(world, { custom_fields: [{ id: '112', value: '3' }] })
  await assign(world, experienced, await newShift(world, { quantity: '3' }, String(id)))
  await newShift(world, { quantity: '5' }, String(id))
  const { event_uuid } = await stored(world, id)
  const location = await answerOf(world, 'GET /locations/78597')
  expect(await act(world, `GET /events/${id}`)).toEqual({
    status: 200,
    body: {
      id: String(id),
      event_id: String(id),
      event_uuid,
      name: 'Spring gala',
      date: '2030-05-06',
      client_id: 'hAjwQ',
      client_name: 'Borneo Banquets',
      location,
      areas: [{ id: 'd3E4f', name: 'Kuala Lumpur' }],
      admin_comments: null,
      comments: null,
      custom_fields: [
        { id: 'eF1Bd', name: 'Budget class', value: null },
        { id: 'eF2Ps', name: 'Parking', value: 'Basement' },
        { id: 'eF3Dc', name: 'Dress code', value: null },
      ],
      published: 1,
      shift_count: 2,
      quantity: 8,
      filled: 1,
    },
    changes: {},
  })
})

test('events are listed by day, on one day as they were made, by filters, page by page', async () => {
  await using world = await sandbox.fork()
  const late = await newEvent(world, { date: '2030-06-02', client_id: 'uLu8K' })
  const early = await newEvent(world, { date: '2030-06-01', location: { location_id: '78604' } })
  const second = await newEvent(world, { date: '2030-06-01', client_id: 'uLu8K' })
  await send(world, `PATCH /events/${second}`, { published: 0 })
  const from = 'start_date=2030-06-01'
  const listed = async (query: string) => {
    const body = await answerOf(world, `GET /events?${query}`)
    const { events, total_count } = body as { events: { id: string }[]; total_count: number }
    return [events.map(({ id }) => Number(id)), total_count]
  }
  expect(await listed(from)).toEqual([[early, second, late], 3])
  expect(await listed(`${from}&end_date=2030-06-01`)).toEqual([[early, second], 2])
  expect(await listed('start_date=2030-06-02')).toEqual([[late], 1])
  expect(await listed(`${from}&client_id=uLu8K`)).toEqual([[second, late], 2])
  expect(await listed(`${from}&client_id=zzzzz`)).toEqual([[], 0])
  expect(await listed(`${from}&location_id=78604`)).toEqual([[early], 1])
  expect(await listed(`${from}&published=0`)).toEqual([[second], 1])
  expect(await listed(`${from}&items_per_page=2&page=2`)).toEqual([[late], 3])
  expect(await listed(`${from}&page=2`)).toEqual([[], 3])
  expect(await act(world, 'GET /events?items_per_page=101&page=0')).toEqual(
    refusal(400, 'EVT-400', 'The request is not well formed.', [
      { field: 'items_per_page', message: 'must be at most 100' },
      { field: 'page', message: 'must be at least 1' },
    ]),
  )
})

test('a search looks at the names of event, client and location, whatever their case', async () => {
  await using world = await sandbox.fork()
  const byLocation = await newEvent(world, {
    date: '2030-06-03',
    location: { location_id: '78604' },
    client_id: 'uLu8K',
  })
  const byClient = await newEvent(world, { date: '2030-06-02', client_id: 'hAjwQ' })
  const byName = await newEvent(world, { date: '2030-06-01', name: 'A BORNEO night' })
  const found = async (query: string) => {
    const body = await answerOf(world, `GET /events/search?${query}&start_date=2030-06-01`)
    const { events, total_count } = body as { events: { id: string }[]; total_count: number }
    return [events.map(({ id }) => Number(id)), total_count]
  }
  expect(await found('search=borneo')).toEqual([[byName, byClient, byLocation], 3])
  expect(await found('search=borneo+h')).toEqual([[byLocation], 1])
  expect(await found('search=borneo&client_id=hAjwQ')).toEqual([[byClient], 1])
  expect(await found('search=borneo&location_id=78590')).toEqual([[byName, byClient], 2])
  expect(await found('search=borneo&end_date=2030-06-02')).toEqual([[byName, byClient], 2])
  expect(await found('search=borneo&items_per_page=1&page=2')).toEqual([[byClient], 3])
  expect(await found('search=nothing+like+it')).toEqual([[], 0])
  const event = await answerOf(world, `GET /events/${byName}`)
  expect(await answerOf(world, 'GET /events/search?search=A+BORNEO')).toEqual({ events: [event], total_count: 1 })
})

test.each([
  ['', 'is required'],
  ['?search=', 'must have at least 1 character'],
])('a search for nothing (%s) is refused', async (query, message) => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET /events/search${query}`)).toEqual(
    refusal(400, 'EVT-400', 'The request is not well formed.', [{ field: 'search', message }]),
  )
})

test.each<[object, object]>([
  [{ name: 'Autumn gala' }, { name: 'Autumn gala' }],
  [{ date: '2030-05-07' }, { date: '2030-05-07' }],
  [{ location: { location_id: '78597' } }, { location_id: '78597' }],
  [{ client_id: 'uLu8K' }, { client_id: 'uLu8K' }],
  [{ client_id: null }, { client_id: null }],
  [
    { admin_comments: '', comments: 'Bring a torch.', published: 0 },
    { admin_comments: '', comments: 'Bring a torch.', published: 0 },
  ],
  [
    {
      custom_fields: [
        { id: 'eF2Ps', value: null },
        { field_id: 'eF3Dc', value: 'Black' },
      ],
    },
    {
      custom_field_values: [
        { id: 'eF1Bd', value: 'Gold' },
        { id: 'eF2Ps', value: null },
        { id: 'eF3Dc', value: 'Black' },
      ],
    },
  ],
])('%o changes an event, and not its shifts', async (sent, changed) => {
  await using world = await sandbox.fork()
  const custom_fields = [
    { id: 'eF1Bd', value: 'Gold' },
    { id: 'eF2Ps', value: 'Basement' },
  ]
  const id = await newEvent(world, { client_id: 'hAjwQ', custom_fields })
  await newShift(world, {}, String(id))
  const before = await stored(world, id)
  const { status, body, changes } = await act(world, `PATCH /events/${id}`, { ...sent, colour: 'red' })
  expect({ status, changes }).toEqual({ status: 200, changes: { events: { changed: [{ ...before, ...changed }] } } })
  expect(body).toEqual(await answerOf(world, `GET /events/${id}`))
})

test('an event can move to a place that is new', async () => {
  await using world = await sandbox.fork()
  const place = { name: 'Henry Park', address: '1325 S Ellis St', city: 'Wichita', zip: '67211', saved: '1' }
  const { changes } = await act(world, 'PATCH /events/98768', { location: place })
  const [location] = changes.locations?.added ?? []
  expect(location).toMatchObject({ location: 'Henry Park', saved: 1, timezone_id: 10 })
  expect(changes.events?.changed).toEqual([{ ...(await stored(world, 98768)), location_id: location?.id }])
})

test('an empty change changes nothing', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /events/98768', {})).toMatchObject({ status: 200, changes: {} })
})

test.each<[object, Record<string, string>]>([
  [{ name: '' }, { name: 'must have at least 1 character' }],
  [{ name: null }, { name: 'must be text' }],
  [{ published: 2 }, { published: 'must be one of 0, 1' }],
  [
    { location: {} },
    {
      'location.name': required,
      'location.address': required,
      'location.city': required,
      'location.zip': required,
    },
  ],
  [{ client_id: 'zzzzz' }, { client_id: 'names no client' }],
  [{ custom_fields: [{ id: 'eF9Zz', value: 'x' }] }, { 'custom_fields.0.id': 'names no event field' }],
])('an event is not changed to %o', async (sent, faults) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /events/98768', sent)).toEqual(fieldRefusal(faults, 'EVT'))
})

test('the event of a deleted client goes on without one, until it has another', async () => {
  await using world = await sandbox.fork()
  const id = await newEvent(world, { client_id: 'uLu8K' })
  await send(world, 'DELETE /clients/uLu8K')
  expect(await answerOf(world, `GET /events/${id}`)).toMatchObject({ client_id: null, client_name: null })
  expect(await stored(world, id)).toMatchObject({ client_id: null, former_client_name: 'Acme Corp' })
  await send(world, `PATCH /events/${id}`, { name: 'Party' })
  expect(await stored(world, id)).toMatchObject({ former_client_name: 'Acme Corp' })
  await send(world, `PATCH /events/${id}`, { client_id: 'hAjwQ' })
  expect(await stored(world, id)).toMatchObject({ client_id: 'hAjwQ', former_client_name: null })
})

test('an event is deleted with its shifts and who is on them; invitations lapse', async () => {
  await using world = await sandbox.fork()
  const id = await newEvent(world)
  const shift = await newShift(world, {}, String(id))
  const worker = await newWorker(world)
  const { id: inviteId } = await invite(world, await newWorker(world), shift)
  const assignment = await assign(world, worker, shift)
  const before = await stored(world, id)
  const row = async (collection: string, rowId: string) => (await rowsOf(world, collection)).find((r) => r.id === rowId)
  const rows = {
    shift: await row('event_shifts', String(shift)),
    assignment: await row('shift_assignments', assignment),
    invite: await row('worker_invites', inviteId),
  }
  expect(await act(world, `DELETE /events/${id}`)).toEqual({
    status: 204,
    body: undefined,
    changes: {
      events: { removed: [before] },
      event_shifts: { removed: [rows.shift] },
      shift_assignments: { removed: [rows.assignment] },
      worker_invites: { changed: [{ ...rows.invite, status: 86 }] },
    },
  })
  expect(await act(world, `DELETE /events/${id}`)).toEqual(notFound(String(id), 'EVT'))
})

test('an event where somebody has punched cannot be deleted', async () => {
  await using world = await sandbox.fork()
  const id = await newEvent(world)
  await newShift(world, {}, String(id))
  const worker = await newWorker(world)
  await punch(world, worker, await assign(world, worker, await newShift(world, {}, String(id))))
  expect(await act(world, `DELETE /events/${id}`)).toEqual(refusal(422, 'SHF-512', 'There are time punches.'))
})

test.each(['GET /events/99999', 'PATCH /events/99999', 'DELETE /events/99999'] as const)(
  '%s is not found',
  async (line) => {
    await using world = await sandbox.fork()
    expect(await act(world, line, line.startsWith('PATCH') ? {} : undefined)).toEqual(notFound('99999', 'EVT'))
  },
)

test('where clocks are behind, what has lapsed does not come back', async () => {
  await using world = await sandbox.fork()
  // 17:00 at the headquarters, and 02:00 in Denver
  const id = await newEvent(world)
  const begun = await newShift(
    world,
    { start_time: '2026-03-02 16:00:00', end_time: '2026-03-02 23:00:00' },
    String(id),
  )
  const worker = await newWorker(world)
  const { id: inviteId } = await invite(world, worker, begun)
  await given(world, 'locations', '78597', { timezone_id: 4 })
  await send(world, `PATCH /events/${id}`, { location: { location_id: '78597' } })
  expect(await answerOf(world, `GET /workers/${worker}/invites/${inviteId}`)).toMatchObject({ status: 86 })
})
