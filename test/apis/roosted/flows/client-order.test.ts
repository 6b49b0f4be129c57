import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sandbox } from '../../../../src/index.ts'
import { act, refusal } from '../act.ts'
import { call, type Named, newStadium, newWorker, seeded } from './integration.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await seeded()
})
afterAll(() => sandbox.close())

const SERVER = 123
const BARTENDER = 122

interface ShiftList {
  readonly shifts: readonly { readonly id: string; readonly skillsets: readonly { readonly id: number }[] }[]
}
interface EventList {
  readonly events: readonly { readonly id: string }[]
}

test('a client is invited, orders staff, and sees them assigned', async () => {
  const world = await sandbox.fork()
  const client = await call<Named>(world, 'POST /clients', {
    client_name: 'Lagenda Hotel',
    client_contact_email: 'events@lagenda.example',
    client_invoice_customer_id: '0700042',
  })
  await call(world, `POST /clients/${client.id}/contacts`, { name: 'Puan Salmah', title: 'Banqueting' })
  await call(world, `POST /clients/${client.id}/rules`, { field_id: 111, operator: 'is not', tag_id: 'tG4Nw' })
  expect(await call(world, `POST /clients/${client.id}/invite`)).toMatchObject({
    client_portal_connection_status: 0,
    client_portal_invite_datetime: '2026-05-20 04:00:00',
    client_portal_invite_email: 'events@lagenda.example',
  })
  // Nothing in the API accepts the invitation: the client does.
  const place = { api: 'roosted', collection: 'clients', id: client.id }
  await world.putRecord(place, { ...(await world.record(place)), client_portal_connection_status: 2 })
  expect(await act(world, `POST /clients/${client.id}/invite`)).toMatchObject({
    status: 422,
    body: { error: { code: 'CLI-501' } },
    changes: {},
  })

  const order = await call<Named>(world, `POST /clients/${client.id}/orders`, {
    name: 'Harvest dinner',
    time_start: '2026-06-13 18:00:00',
    location: 'Garden Pavilion',
    address: '3 Jalan Kebun',
    city: 'Shah Alam',
    postal_code: '40000',
    order_comments: 'Black tie.',
    shifts: [
      { role_id: String(SERVER), quantity: 3, start: '2026-06-13 17:00:00', end: '2026-06-14 00:30:00' },
      { role_id: String(BARTENDER), quantity: 1, start: '2026-06-13 18:00:00', custom_name: 'Cocktails' },
    ],
  })
  expect(await call(world, `GET /clients/${client.id}/orders/${order.id}`)).toMatchObject({
    order_status: 0,
    time_end: '2026-06-14 00:30:00',
    shifts: [
      { quantity: 3, overnight: true },
      { custom_name: 'Cocktails', end: '', overnight: false },
    ],
  })
  expect(await call(world, `GET /events?client_id=${client.id}`)).toEqual({ events: [], total_count: 0 })

  await call(world, `PATCH /clients/${client.id}/orders/${order.id}`, { order_status: 2 })
  const { events } = await call<EventList>(world, `GET /events?client_id=${client.id}`)
  const event = events[0]?.id
  expect(events).toMatchObject([
    {
      name: 'Harvest dinner',
      date: '2026-06-13',
      client_name: 'Lagenda Hotel',
      comments: 'Black tie.',
      published: 0,
      location: { location: 'Garden Pavilion', addy_city: 'Shah Alam', saved: 0 },
      shift_count: 2,
      quantity: 4,
      filled: 0,
    },
  ])
  expect(await call(world, `PATCH /events/${event}`, { published: 1 })).toMatchObject({ published: 1 })

  const { shifts } = await call<ShiftList>(world, `GET /events/${event}/shifts`)
  const serving = shifts.find(({ skillsets }) => skillsets[0]?.id === SERVER)?.id
  const devi = await newWorker(world, 'Devi Ramasamy', [SERVER])
  const lim = await newWorker(world, 'Lim Ah Kow', [SERVER])
  const banned = await newWorker(world, 'Bala Krishnan', [SERVER])
  await call(world, `POST /workers/${lim.id}/tags`, { tag_id: 'tG4Nw' })
  await call(world, `PATCH /clients/${client.id}/workers/${banned.id}/status`, { status: 'banned' })

  await call(world, `POST /workers/${devi.id}/shifts`, { shift_id: Number(serving) })
  for (const [{ id }, code] of [
    [banned, 'SHF-502'],
    [lim, 'SHF-503'],
    [devi, 'SHF-504'],
  ] as const)
    expect(await act(world, `POST /workers/${id}/shifts`, { shift_id: Number(serving) })).toMatchObject({
      status: 422,
      body: { error: { code } },
      changes: {},
    })
  expect(await call(world, `GET /events/${event}/shifts/${serving}`)).toMatchObject({ quantity: 3, filled: 1 })
  expect(await call(world, `GET /workers/${devi.id}/shifts?type=future`)).toMatchObject({
    shifts: [
      {
        id: serving,
        event_name: 'Harvest dinner',
        location: 'Garden Pavilion',
        formattedStart: 'Jun 13th 2026',
        formattedTime: '5:00 pm',
        formattedEnd: 'Jun 14th 2026',
        formattedEndTime: '12:30 am',
      },
    ],
    total: 1,
  })
})

test('an order that is declined makes no event and stays declined', async () => {
  const world = await sandbox.fork()
  const { id } = await call<Named>(world, 'POST /clients', { client_name: 'Lagenda Hotel' })
  const order = await call<Named>(world, `POST /clients/${id}/orders`, {
    name: 'Wedding',
    time_start: '2026-06-13 18:00:00',
  })
  expect(await call(world, `PATCH /clients/${id}/orders/${order.id}`, { order_status: 86 })).toMatchObject({
    order_status: 86,
  })
  expect(await act(world, `PATCH /clients/${id}/orders/${order.id}`, { order_status: 2 })).toMatchObject({
    status: 422,
    body: { error: { code: 'CLI-502' } },
    changes: {},
  })
  expect(await call(world, `GET /events?client_id=${id}`)).toEqual({ events: [], total_count: 0 })
})

test('a request from a CRM becomes an event with a shift for each role, until it is full', async () => {
  const world = await sandbox.fork()
  const stadium = await newStadium(world)
  const client = await call<Named>(world, 'POST /clients', { client_name: 'Lakeside Athletics' })
  const event = await call<number>(world, 'POST /events', {
    name: 'Cup final',
    date: '2026-06-21',
    location: { location_id: stadium.id },
    client_id: client.id,
  })
  const shifts: number[] = []
  for (const [skillset_id, quantity] of [
    [BARTENDER, '2'],
    [SERVER, '3'],
  ])
    shifts.push(
      await call<number>(world, `POST /events/${event}/shifts`, {
        start_time: '2026-06-21 12:00:00',
        end_time: '2026-06-21 20:00:00',
        skillset_id,
        quantity,
      }),
    )
  for (const name of ['Ana Ruiz', 'Ben Okafor'])
    await call(world, `POST /workers/${(await newWorker(world, name, [BARTENDER])).id}/shifts`, { shift_id: shifts[0] })
  const third = await newWorker(world, 'Cleo Park', [BARTENDER])
  expect(await act(world, `POST /workers/${third.id}/shifts`, { shift_id: shifts[0] })).toMatchObject({
    status: 422,
    body: { error: { code: 'SHF-507' } },
    changes: {},
  })
  expect(await act(world, `POST /workers/${third.id}/shifts`, { shift_id: shifts[1] })).toMatchObject({
    body: { error: { code: 'SHF-501' } },
    changes: {},
  })
  expect(await call(world, `GET /events/${event}`)).toMatchObject({
    client_name: 'Lakeside Athletics',
    published: 1,
    shift_count: 2,
    quantity: 5,
    filled: 2,
  })
  expect(await act(world, `GET /events/${event}/shifts/9999999`)).toEqual(
    refusal(404, 'SHF-404', 'There is no record 9999999 of this kind here.'),
  )
})
