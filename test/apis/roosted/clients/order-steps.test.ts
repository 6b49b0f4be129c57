import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, refusal, rowsOf, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const GALA = '/clients/uLu8K/orders/oR5xT'

const stored = (world: SandboxWorld, id: string) => world.record({ api: 'roosted', collection: 'client_orders', id })

function visible({ client_id: _, ...order }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return order
}

/** What is so of every place that an order names. */
const PLACE = {
  location_comments: null,
  default: null,
  saved: 0,
  color: null,
  timezone_id: 10,
  latitude: null,
  longitude: null,
  default_clients_id: null,
  default_areas: [],
  rules: [],
  preferred_workers: [],
  banned_workers: [],
}

const number = expect.stringMatching(/^\d+$/) as string

test('an accepted order becomes an event with its shifts, none of it published', async () => {
  await using world = await sandbox.fork()
  const rules = (await rowsOf(world, 'client_rules')).flatMap(({ client_id, ...rule }) =>
    client_id === 'uLu8K' ? [rule] : [],
  )
  const accepted = { ...(await stored(world, 'oR5xT')), order_status: 2, comments: 'Confirmed by telephone.' }
  const { status, body, changes } = await act(world, `PATCH ${GALA}`, {
    order_status: 2,
    comments: 'Confirmed by telephone.',
  })
  const [event] = changes.events?.added ?? []
  const [place] = changes.locations?.added ?? []
  const ofEvent = { id: number, event_id: event?.id, alternate_quantity: 0, rate_cards_id: null, rules }
  expect({ status, body, changes }).toEqual({
    status: 200,
    body: visible(accepted),
    changes: {
      client_orders: { changed: [accepted] },
      events: {
        added: [
          {
            id: number,
            event_uuid: expect.stringMatching(/^[A-Za-z0-9]{10}$/),
            name: 'Annual gala dinner',
            date: '2026-03-23',
            client_id: 'uLu8K',
            former_client_name: null,
            location_id: place?.id,
            admin_ids: [],
            admin_comments: null,
            comments: 'Two hours of set-up before the doors open.',
            custom_field_values: [],
            published: 0,
          },
        ],
      },
      locations: {
        added: [
          {
            ...PLACE,
            id: number,
            location: 'Grand Ballroom',
            addy_street_number: '1 Jalan Sultan',
            addy_city: 'Kuala Lumpur',
            addy_zip: '50000',
          },
        ],
      },
      event_shifts: {
        added: [
          {
            ...ofEvent,
            skillset_id: 123,
            quantity: 6,
            start: '2026-03-23 17:00:00',
            end: '2026-03-24 00:30:00',
            custom_name: 'Floor team',
            comments: '',
            payroll_groups_id: 'pG1Sv',
          },
          {
            ...ofEvent,
            skillset_id: 122,
            quantity: 2,
            start: '2026-03-23 18:00:00',
            end: '2026-03-24 00:30:00',
            custom_name: 'Bar',
            comments: 'Signature cocktails only.',
            payroll_groups_id: 'pG2Br',
          },
        ],
      },
    },
  })
})

test('the event of an order without a place takes its name from the order, and leaves the rest empty', async () => {
  await using world = await sandbox.fork()
  const shift = { role_id: '134', quantity: 1, start: '2026-06-03 08:00:00' }
  const sent = { name: 'Launch', time_start: '2026-06-02 23:30:00', shifts: [shift] }
  const { id } = (await (await send(world, 'POST /clients/iP3Yg/orders', sent)).json()) as { id: string }
  const { changes } = await act(world, `PATCH /clients/iP3Yg/orders/${id}`, { order_status: 2 })
  expect(changes.events?.added).toEqual([
    {
      id: number,
      event_uuid: expect.any(String),
      name: 'Launch',
      date: '2026-06-02',
      client_id: 'iP3Yg',
      former_client_name: null,
      location_id: changes.locations?.added?.[0]?.id,
      admin_ids: [],
      admin_comments: null,
      comments: null,
      custom_field_values: [],
      published: 0,
    },
  ])
  expect(changes.locations?.added).toEqual([
    { ...PLACE, id: number, location: 'Launch', addy_street_number: '', addy_city: '', addy_zip: '' },
  ])
  const { role_id: _, ...rest } = shift
  expect(changes.event_shifts?.added).toEqual([
    {
      ...rest,
      id: number,
      event_id: changes.events?.added?.[0]?.id,
      skillset_id: 134,
      end: '',
      custom_name: '',
      comments: '',
      alternate_quantity: 0,
      payroll_groups_id: 'pG1Sv',
      rate_cards_id: null,
      rules: [],
    },
  ])
})

test.each([
  [0, 86],
  [0, 96],
  [2, 96],
])('an order in state %i goes to %i, and nothing else changes', async (from, to) => {
  await using world = await sandbox.fork()
  const order = { ...(await stored(world, 'oR5xT')), order_status: from }
  await world.putRecord({ api: 'roosted', collection: 'client_orders', id: 'oR5xT' }, order)
  expect(await act(world, `PATCH ${GALA}`, { order_status: to })).toEqual({
    status: 200,
    body: visible({ ...order, order_status: to }),
    changes: { client_orders: { changed: [{ ...order, order_status: to }] } },
  })
})

const NAMES: Readonly<Record<number, string>> = { 0: 'new', 2: 'accepted', 86: 'declined', 96: 'cancelled' }

test.each([
  [0, [0]],
  [2, [0, 2, 86]],
  [86, [0, 2, 86, 96]],
  [96, [0, 2, 86, 96]],
])('an order in state %i does not go to any of %o', async (from, steps) => {
  await using world = await sandbox.fork()
  const order = { ...(await stored(world, 'oR5xT')), order_status: from }
  await world.putRecord({ api: 'roosted', collection: 'client_orders', id: 'oR5xT' }, order)
  for (const order_status of steps) {
    expect(await act(world, `PATCH ${GALA}`, { order_status, comments: 'x' })).toEqual(
      refusal(422, 'CLI-502', `The order cannot go from ${NAMES[from]} to ${NAMES[order_status]}.`, [
        { field: 'order_status', message: 'is not a next state of this order' },
      ]),
    )
  }
})

test('cancelling an accepted order leaves its event', async () => {
  await using world = await sandbox.fork()
  const { changes } = await act(world, `PATCH ${GALA}`, { order_status: 2 })
  const [event] = changes.events?.added ?? []
  expect(Object.keys((await act(world, `PATCH ${GALA}`, { order_status: 96 })).changes)).toEqual(['client_orders'])
  expect(await world.record({ api: 'roosted', collection: 'events', id: String(event?.id) })).toEqual(event)
})

test('a note can be written and taken back in every state', async () => {
  await using world = await sandbox.fork()
  for (const id of ['oR5xT', 'oA2cP', 'oD8dN', 'oC4cL']) {
    for (const comments of ['x'.repeat(65_535), null]) {
      const noted = { ...(await stored(world, id)), comments }
      const { status, body } = await act(world, `PATCH /clients/uLu8K/orders/${id}`, { comments })
      expect({ status, body, stored: await stored(world, id) }).toEqual({
        status: 200,
        body: visible(noted),
        stored: noted,
      })
    }
  }
})

test.each([{}, { name: 'Hijacked', client_id: 'hAjwQ', id: 'mineX', time_start: 'soon', shifts: [], colour: 'red' }])(
  'an edit with %o changes nothing',
  async (body) => {
    await using world = await sandbox.fork()
    expect(await act(world, `PATCH ${GALA}`, body)).toEqual({
      status: 200,
      body: visible(await stored(world, 'oR5xT')),
      changes: {},
    })
  },
)

test.each([
  ['an unknown state', { order_status: 7 }, { order_status: 'must be one of 0, 2, 86, 96' }],
  ['a long note', { comments: 'x'.repeat(65_536) }, { comments: 'must have at most 65535 characters' }],
  ['a note that is no text', { comments: 5 }, { comments: 'must be text or null' }],
])('an edit with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, `PATCH ${GALA}`, body)).toEqual(fieldRefusal(fields))
})

test.each([null, '2'])('%o is no state', async (order_status) => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, `PATCH ${GALA}`, { order_status })
  expect({ status, body, changes }).toMatchObject({ status: 422, body: { error: { code: 'CLI-422' } }, changes: {} })
})
