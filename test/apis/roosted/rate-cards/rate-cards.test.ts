import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const BARTENDER = {
  id: 'rA1cm',
  name: 'Acme 2026',
  roles_id: '122',
  skillset: 'Bartender',
  billing_rate: '38.00',
  pay_rate: '22.00',
  hourly_type: 'hourly',
  daily_overtime_cutoff: null,
  daily_doubletime_cutoff: null,
  selected_payroll_rules: [],
}
const GUARD = {
  ...BARTENDER,
  roles_id: '124',
  skillset: 'Security Guard',
  billing_rate: '30.00',
  pay_rate: '17.00',
  daily_overtime_cutoff: '8',
  daily_doubletime_cutoff: '12',
  selected_payroll_rules: ['W1gR2'],
}
const SENT_GUARD = {
  id: '124',
  name: 'Doorman',
  pay_rate: 17,
  billing_rate: 30,
  hourly_type: 'hourly',
  daily_overtime_cutoff: 8,
  daily_doubletime_cutoff: 12,
  selected_payroll_rules: ['W1gR2'],
}

const card = { api: 'roosted', collection: 'rate_cards', id: 'rA1cm' }
type Stored = { entries: Record<string, unknown>[] }

test('the list has an entry for each skillset of each card', async () => {
  await using world = await sandbox.fork()
  const { status, body } = await act(world, 'GET /rate-cards')
  const entries = body as (typeof BARTENDER)[]
  expect({ status, entries: entries.map(({ id, roles_id }) => `${id} ${roles_id}`) }).toEqual({
    status: 200,
    entries: ['rA1cm 122', 'rA1cm 123', 'rA1cm 124', 'rB2st 124', 'rB2st 125', 'rC3nt 122', 'rC3nt 129'],
  })
  expect(entries[0]).toEqual(BARTENDER)
  expect(entries[1]).toMatchObject({ hourly_type: 'shift', billing_rate: '190.00', pay_rate: '120.00' })
  expect(entries[2]).toEqual(GUARD)
})

test('a card is read by its first entry, or by the one that is asked for', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /rate-cards/rA1cm')).toEqual({ status: 200, body: BARTENDER, changes: {} })
  expect((await act(world, 'GET /rate-cards/rA1cm?roles_id=124')).body).toEqual(GUARD)
  expect(await act(world, 'GET /rate-cards/rA1cm?roles_id=134')).toEqual(notFound('134', 'RTC'))
  expect(await act(world, 'GET /rate-cards/zzzzz')).toEqual(notFound('zzzzz', 'RTC'))
})

test('a card is made of its entries, and the first one is the answer', async () => {
  await using world = await sandbox.fork()
  const sent = { name: 'x'.repeat(100), skillsets: [SENT_GUARD, { id: '123' }, { id: '122', pay_rate: 22.505 }] }
  const { status, body, changes } = await act(world, 'POST /rate-cards', sent)
  const { id } = body as { id: string }
  const nothing = {
    billing_rate: 0,
    pay_rate: 0,
    hourly_type: 'hourly',
    daily_overtime_cutoff: null,
    daily_doubletime_cutoff: null,
    selected_payroll_rules: [],
  }
  const { id: roles_id, name: _, ...rates } = SENT_GUARD
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: { ...GUARD, id: expect.stringMatching(/^[A-Za-z0-9]{5}$/), name: sent.name },
    changes: {
      rate_cards: {
        added: [
          {
            id,
            name: sent.name,
            entries: [
              { roles_id, ...rates },
              { roles_id: '123', ...nothing },
              { roles_id: '122', ...nothing, pay_rate: 22.505 },
            ],
          },
        ],
      },
    },
  })
  expect((await act(world, `GET /rate-cards/${id}?roles_id=122`)).body).toMatchObject({ pay_rate: '22.51' })
  const response = await send(world, 'POST /rate-cards', sent)
  const next = (await response.json()) as { id: string }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/rate-cards/${next.id}`)
})

test.each([
  [{}, { name: 'is required', skillsets: 'is required' }],
  [{ name: 'x'.repeat(101), skillsets: [{ id: '122' }] }, { name: 'must have at most 100 characters' }],
  [{ name: 'x', skillsets: [] }, { skillsets: 'must have at least 1 entry' }],
  [{ name: 'x', skillsets: [{}] }, { 'skillsets.0.id': 'is required' }],
  [
    { name: 'x', skillsets: [{ id: '122' }, { id: '999' }, { id: '0122' }, { id: '122' }] },
    {
      'skillsets.1.id': 'names no skillset',
      'skillsets.2.id': 'names no skillset',
      'skillsets.3.id': 'is there twice',
    },
  ],
  [{ name: 'x', skillsets: [{ id: '122', pay_rate: -1 }] }, { 'skillsets.0.pay_rate': 'must be at least 0' }],
  [{ name: 'x', skillsets: [{ id: '122', billing_rate: '38' }] }, { 'skillsets.0.billing_rate': 'must be a number' }],
  [
    { name: 'x', skillsets: [{ id: '122', hourly_type: 'daily' }] },
    { 'skillsets.0.hourly_type': 'must be one of hourly, shift' },
  ],
  [
    { name: 'x', skillsets: [{ id: '122', daily_overtime_cutoff: 8.5 }] },
    { 'skillsets.0.daily_overtime_cutoff': 'must be a whole number or null' },
  ],
  [
    { name: 'x', skillsets: [{ id: '122', daily_overtime_cutoff: 8, daily_doubletime_cutoff: 7 }] },
    { 'skillsets.0.daily_doubletime_cutoff': 'is below the overtime cutoff' },
  ],
  [
    { name: 'x', skillsets: [{ id: '122', selected_payroll_rules: ['W1gR2', 'zzzzz'] }] },
    { 'skillsets.0.selected_payroll_rules.1': 'names no wage rule' },
  ],
])('%o makes no card', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /rate-cards', body)).toEqual(
    fieldRefusal(fields as unknown as Readonly<Record<string, string>>, 'RTC'),
  )
})

test('an edit changes the entry that it names, and not the name of the card', async () => {
  await using world = await sandbox.fork()
  const before = (await world.record(card)) as unknown as Stored
  const edit = { pay_rate: 18.25, daily_doubletime_cutoff: null, selected_payroll_rules: [] }
  expect(await act(world, 'PATCH /rate-cards/rA1cm', { roles_id: '124', name: 'x', ...edit })).toEqual({
    status: 200,
    body: { ...GUARD, pay_rate: '18.25', daily_doubletime_cutoff: null, selected_payroll_rules: [] },
    changes: {
      rate_cards: {
        changed: [
          { ...before, entries: before.entries.map((one) => (one.roles_id === '124' ? { ...one, ...edit } : one)) },
        ],
      },
    },
  })
  expect(await act(world, 'PATCH /rate-cards/rA1cm', { roles_id: '122' })).toEqual({
    status: 200,
    body: BARTENDER,
    changes: {},
  })
})

test('an edit for a skillset that the card lacks adds an entry', async () => {
  await using world = await sandbox.fork()
  const { body } = await act(world, 'PATCH /rate-cards/rA1cm', { roles_id: '134', billing_rate: 20 })
  expect(body).toEqual({
    ...BARTENDER,
    roles_id: '134',
    skillset: 'Coat Check',
    billing_rate: '20.00',
    pay_rate: '0.00',
  })
  expect((await act(world, 'GET /rate-cards')).body).toHaveLength(8)
})

test.each([
  [{}, { roles_id: 'is required' }],
  [{ roles_id: '999' }, { roles_id: 'names no skillset' }],
  [{ roles_id: '124', daily_overtime_cutoff: 13 }, { daily_doubletime_cutoff: 'is below the overtime cutoff' }],
  [{ roles_id: '124', selected_payroll_rules: ['zzzzz'] }, { 'selected_payroll_rules.0': 'names no wage rule' }],
  [{ roles_id: '124', pay_rate: null }, { pay_rate: 'must be a number' }],
])('an edit with %o is refused', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /rate-cards/rA1cm', body)).toEqual(
    fieldRefusal(fields as Readonly<Record<string, string>>, 'RTC'),
  )
})

test('amounts beyond cents stay numbers', async () => {
  await using world = await sandbox.fork()
  const { body } = await act(world, 'PATCH /rate-cards/rA1cm', { roles_id: '122', pay_rate: 1e22, billing_rate: 0.005 })
  expect(body).toMatchObject({ pay_rate: '10000000000000000000000.00', billing_rate: '0.01' })
})

test('a card that a shift to come uses stays; later it goes with all its entries', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /rate-cards/rA1cm')).toEqual(
    refusal(422, 'RTC-500', 'The rate card is used by a shift to come.'),
  )
  await world.clock.advance('P30D')
  const [stored] = await rowsOf(world, 'rate_cards')
  expect(await act(world, 'DELETE /rate-cards/rA1cm')).toEqual({
    status: 204,
    body: undefined,
    changes: { rate_cards: { removed: [stored] } },
  })
  expect(await act(world, 'DELETE /rate-cards/rA1cm')).toEqual(notFound('rA1cm', 'RTC'))
  expect(await act(world, 'PATCH /rate-cards/rA1cm', { roles_id: '122' })).toEqual(notFound('rA1cm', 'RTC'))
})
