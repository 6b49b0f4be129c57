import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sandbox } from '../../../../src/index.ts'
import { act, refusal, rowsOf } from '../act.ts'
import { call, type Named, seeded } from './integration.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await seeded()
})
afterAll(() => sandbox.close())

const FOOD_HANDLER = 'cR1Fh'
const CREDENTIAL_FIELD = 115
const BILINGUAL = 'tG1Bi'

test('from areas and rates to a client, its order, the shifts of it and the workers on them', async () => {
  await using world = await sandbox.fork()

  // 1. What the company works with.
  const area = await call<Named>(world, 'POST /areas', { name: 'Klang Valley' })
  const hall = await call<Named>(world, 'POST /locations', {
    location: 'Dewan Perdana',
    address: '4 Jalan Damansara',
    city: 'Kuala Lumpur',
    zip: '50480',
    timezone_id: 10,
    default_areas: [area.id],
  })
  const sommelier = await call<{ id: number; default_payroll_group: string }>(world, 'POST /skillsets', {
    role_title: 'Sommelier',
    default_comments: 'Bring a corkscrew.',
    client_portal_access: 1,
  })
  const group = await call<Named>(world, 'POST /payroll-groups', {
    name: 'Wine',
    group_rows: [[String(sommelier.id)]],
    locations: [hall.id],
  })
  const card = await call<Named>(world, 'POST /rate-cards', {
    name: 'Perdana 2026',
    skillsets: [{ id: String(sommelier.id), name: 'Sommelier', pay_rate: 22, billing_rate: 38, hourly_type: 'hourly' }],
  })

  // 2. Whom it works for.
  const client = await call<Named>(world, 'POST /clients', {
    client_name: 'Perdana Cellars',
    client_contact_email: 'cellar@perdana.example',
  })
  await call(world, `PATCH /clients/${client.id}`, { rate_cards_id: card.id })
  await call(world, `POST /clients/${client.id}/contacts`, { name: 'Encik Zaid', title: 'Cellar master' })
  await call(world, `POST /clients/${client.id}/rules`, { field_id: 111, operator: 'is', tag_id: BILINGUAL })
  await call(world, `POST /clients/${client.id}/rules`, {
    field_id: CREDENTIAL_FIELD,
    operator: 'is',
    value: FOOD_HANDLER,
  })
  await call(world, `POST /clients/${client.id}/invite`)
  const rules = (await rowsOf(world, 'client_rules'))
    .filter(({ client_id }) => client_id === client.id)
    .map(({ client_id: _, ...rule }) => rule)

  // 3. What the client asks for, and what that makes.
  const order = await call<Named>(world, `POST /clients/${client.id}/orders`, {
    name: 'Vintage tasting',
    time_start: '2026-06-19 19:00:00',
    location: 'Cellar One',
    shifts: [
      {
        role_id: String(sommelier.id),
        quantity: 2,
        start: '2026-06-19 18:00:00',
        end: '2026-06-20 01:00:00',
        custom_name: 'Reds',
        comments: 'Decant at 18:30.',
      },
    ],
  })
  await call(world, `GET /clients/${client.id}/orders/${order.id}`)
  await world.outbox.clear()
  const accepted = await act(world, `PATCH /clients/${client.id}/orders/${order.id}`, { order_status: 2 })
  expect(accepted.changes.event_shifts?.added).toEqual([
    {
      id: expect.any(String),
      event_id: accepted.changes.events?.added?.[0]?.id,
      skillset_id: sommelier.id,
      quantity: 2,
      alternate_quantity: 0,
      start: '2026-06-19 18:00:00',
      end: '2026-06-20 01:00:00',
      custom_name: 'Reds',
      comments: 'Decant at 18:30.',
      payroll_groups_id: sommelier.default_payroll_group, // creating a skillset makes a group of its own
      rate_cards_id: card.id,
      rules,
    },
  ])
  expect(await world.outbox.list()).toMatchObject([
    {
      kind: 'mail',
      to: 'cellar@perdana.example',
      subject: 'Your order Vintage tasting was accepted',
      data: { order_id: order.id, client_id: client.id },
    },
  ])

  // 4. The same directly, at the hall.
  const event = await call<number>(world, 'POST /events', {
    name: 'Grand tasting',
    date: '2026-06-20',
    location: { location_id: hall.id },
    client_id: client.id,
  })
  const shift = await call<number>(world, `POST /events/${event}/shifts`, {
    start_time: '2026-06-20 16:00:00',
    end_time: '2026-06-20 22:00:00',
    skillset_id: sommelier.id,
    quantity: '1',
    payroll_groups_id: group.id,
  })
  expect(await call(world, `GET /events/${event}/shifts/${shift}`)).toEqual({
    id: String(shift),
    event_id: String(event),
    custom_name: '',
    start_time: '2026-06-20 16:00:00',
    end_time: '2026-06-20 22:00:00',
    skillsets: [{ id: sommelier.id, name: 'Sommelier' }],
    quantity: 1,
    filled: 0,
    alternate_quantity: 0,
    alternate_filled: 0,
    comments: 'Bring a corkscrew.',
  })
  expect(await world.record({ api: 'roosted', collection: 'event_shifts', id: String(shift) })).toMatchObject({
    payroll_groups_id: group.id,
    rate_cards_id: card.id,
    rules,
  })

  // 5. Who is to work there.
  const hire = (name_first: string) =>
    call<Named>(world, 'POST /workers', { name_first, skillsets: [String(sommelier.id)], areas: [area.id] })
  const amal = await hire('Amal Idris')
  const bo = await hire('Bo Lindqvist')
  const assign = (worker: Named) => act(world, `POST /workers/${worker.id}/shifts`, { shift_id: shift })
  const unmet = refusal(422, 'SHF-503', 'The worker does not meet a rule of the client or the venue.')
  expect(await assign(amal)).toEqual(unmet)
  for (const { id } of [amal, bo]) await call(world, `POST /workers/${id}/tags`, { tag_id: BILINGUAL })
  expect(await assign(amal)).toEqual(unmet)
  const licence = { credentials_id: FOOD_HANDLER, date_completed: '2026-05-01', date_expired: '2026-12-31' }
  for (const { id } of [amal, bo]) await call(world, `POST /workers/${id}/credentials`, licence)
  expect(await call(world, `GET /clients/${client.id}/workers/${amal.id}/status`)).toEqual({
    personnel_id: amal.id,
    status: 'normal',
    date: null,
  })

  // 6. Both are asked, one takes it: with that the shift is full.
  const invites: Named[] = []
  for (const { id } of [amal, bo]) invites.push(await call(world, `POST /workers/${id}/invites`, { shift_id: shift }))
  const [ofAmal, ofBo] = invites
  const taken = await assign(amal)
  expect(taken).toMatchObject({
    status: 201,
    changes: {
      shift_assignments: { added: [{ worker_id: amal.id, shift_id: String(shift), event_id: String(event) }] },
      worker_invites: {
        changed: [
          { id: ofAmal?.id, status: 2, date_responded: '2026-05-20 04:00:00' },
          { id: ofBo?.id, status: 86, date_responded: null },
        ],
      },
    },
  })
  expect(Object.keys(taken.changes).sort()).toEqual(['shift_assignments', 'worker_invites'])
  expect(await assign(bo)).toEqual(refusal(422, 'SHF-507', 'The shift has no place left.'))
  expect(await call(world, `GET /workers/${amal.id}/shifts?type=future`)).toEqual({ shifts: [taken.body], total: 1 })
  expect(await call(world, `GET /events/${event}/shifts`)).toMatchObject({ shifts: [{ quantity: 1, filled: 1 }] })
  expect(await call(world, `GET /events/${event}`)).toMatchObject({
    client_name: 'Perdana Cellars',
    areas: [{ id: area.id, name: 'Klang Valley' }],
    filled: 1,
  })
})
