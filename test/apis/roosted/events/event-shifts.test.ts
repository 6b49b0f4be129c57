import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const CREATE = 'POST /events/98765/shifts'
const SENT = { start_time: '2026-03-09 18:00:00', end_time: '2026-03-09 23:00:00', skillset_id: 123, quantity: '3' }

test('a shift takes text quantities and answers numbers; creating one answers its number alone', async () => {
  await using world = await sandbox.fork()
  const { status, body } = await act(world, CREATE, { ...SENT, alternate_quantity: '1', custom_name: 'Late floor' })
  expect({ status, body }).toEqual({ status: 201, body: 1444001 })
  expect((await act(world, 'GET /events/98765/shifts/1444001')).body).toEqual({
    id: '1444001',
    event_id: '98765',
    custom_name: 'Late floor',
    start_time: '2026-03-09 18:00:00',
    end_time: '2026-03-09 23:00:00',
    skillsets: [{ id: 123, name: 'Server' }],
    quantity: 3,
    filled: 0,
    alternate_quantity: 1,
    alternate_filled: 0,
    comments: 'Black shirt, black shoes. Report to the loading bay.',
  })
})

test('what is not sent comes from the skillset, then the client; an end that is missing is open', async () => {
  await using world = await sandbox.fork()
  const made = async (body: object) => (await act(world, CREATE, body)).changes.event_shifts?.added?.[0]
  const { end_time: _, ...open } = SENT
  expect(await made({ ...open, skillset_id: 125 })).toMatchObject({
    end: '',
    comments: 'Safety shoes.',
    custom_name: '',
  })
  expect(await made({ ...SENT, comments: 'Bring a torch.' })).toMatchObject({ comments: 'Bring a torch.' })
})

test('a shift is given its payroll group, rate card and rules when it is made, and keeps them', async () => {
  await using world = await sandbox.fork()
  await act(world, 'PATCH /clients/uLu8K', { rate_cards_id: 'rA1cm' })
  const made = async (body: object) => (await act(world, CREATE, body)).changes.event_shifts?.added?.[0]
  const first = await made(SENT)
  const rules = (await rowsOf(world, 'client_rules')).filter(({ client_id }) => client_id === 'uLu8K')
  expect(first).toMatchObject({ payroll_groups_id: 'pG1Sv', rate_cards_id: 'rA1cm' })
  expect(first?.rules).toEqual(rules.map(({ client_id: _, ...rule }) => rule))
  expect(await made({ ...SENT, payroll_groups_id: 'pG2Br', rate_cards_id: null })).toMatchObject({
    payroll_groups_id: 'pG2Br',
    rate_cards_id: null,
  })
  // 128 has no group of its own, but a row of the oldest one holds it; 130 has none at all.
  expect(await made({ ...SENT, skillset_id: 128 })).toMatchObject({ payroll_groups_id: 'pG1Sv' })
  expect(await made({ ...SENT, skillset_id: 130 })).toMatchObject({ payroll_groups_id: null })
  await act(world, 'DELETE /clients/uLu8K/rules/rU1fA')
  const kept = await world.record({ api: 'roosted', collection: 'event_shifts', id: String(first?.id) })
  expect(kept.rules).toEqual(first?.rules)
})

test('the rules of the venue come along as well', async () => {
  await using world = await sandbox.fork()
  const { changes } = await act(world, 'POST /events/98767/shifts', {
    ...SENT,
    start_time: '2026-03-11 12:00:00',
    end_time: undefined,
  })
  const rules = changes.event_shifts?.added?.[0]?.rules as { id: string }[]
  expect(rules.map(({ id }) => id)).toEqual(['rU5fB', 'vR1tB'])
})

test.each([
  [{ ...SENT, quantity: '0' }, 'quantity'],
  [{ ...SENT, quantity: 'three' }, 'quantity'],
  [{ ...SENT, quantity: '' }, 'quantity'],
  [{ ...SENT, quantity: 3 }, 'quantity'],
  [{ ...SENT, alternate_quantity: '-1' }, 'alternate_quantity'],
  [{ ...SENT, skillset_id: 999 }, 'skillset_id'],
  [{ ...SENT, payroll_groups_id: 'zzzzz' }, 'payroll_groups_id'],
  [{ ...SENT, rate_cards_id: 'zzzzz' }, 'rate_cards_id'],
  [{ ...SENT, start_time: '2026-03-09T18:00:00Z' }, 'start_time'],
  [{ ...SENT, comments: 'x'.repeat(65536) }, 'comments'],
])('a shift is not made of %j: %s', async (body, field) => {
  await using world = await sandbox.fork()
  const { status, body: answer, changes } = await act(world, CREATE, body)
  expect({ status, changes }).toEqual({ status: 422, changes: {} })
  const { code, details } = (answer as { error: { code: string; details: { field: string }[] } }).error
  expect({ code, fields: details.map((one) => one.field) }).toEqual({ code: 'SHF-422', fields: [field] })
})

const BACKWARD = refusal(422, 'SHF-510', 'A shift ends after it starts.', [
  { field: 'end_time', message: 'is not after the start' },
])

test('a shift ends after it starts, when it is made and when it is changed; it may begin on another day', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, CREATE, { ...SENT, end_time: SENT.start_time })).toEqual(BACKWARD)
  expect(await act(world, 'PATCH /events/98765/shifts/1442591', { end_time: '2026-03-09 15:00:00' })).toEqual(BACKWARD)
  expect((await act(world, CREATE, { ...SENT, start_time: '2026-03-08 18:00:00' })).status).toBe(201)
})

test('a quantity cannot fall below the workers on the shift', async () => {
  await using world = await sandbox.fork()
  const shift = 'PATCH /events/98765/shifts/1442591'
  expect(await act(world, shift, { quantity: '2' })).toEqual(
    refusal(422, 'SHF-511', '3 workers have this shift already.', [
      { field: 'quantity', message: 'is below the number of workers on the shift' },
    ]),
  )
  expect((await act(world, shift, { quantity: '3' })).body).toMatchObject({ quantity: 3, filled: 3 })
})

test('nor can the alternates', async () => {
  await using world = await sandbox.fork()
  expect((await act(world, 'POST /workers/3124/shifts', { shift_id: 1442591, alternate: 1 })).status).toBe(201)
  expect(await act(world, 'PATCH /events/98765/shifts/1442591', { alternate_quantity: '' })).toEqual(
    fieldRefusal({ alternate_quantity: 'is below the number of workers who stand by' }, 'SHF'),
  )
})

test('another skillset needs everybody on the shift to have it', async () => {
  await using world = await sandbox.fork()
  const shift = 'PATCH /events/98765/shifts/1442591'
  expect(await act(world, shift, { skillset_id: 122 })).toEqual(
    refusal(422, 'SHF-513', 'A worker on the shift does not have the skillset Bartender.', [
      { field: 'skillset_id', message: 'is a skillset that a worker on the shift lacks' },
    ]),
  )
  for (const id of ['3119', '3120']) await act(world, `DELETE /workers/${id}/shifts/1442591`)
  expect((await act(world, shift, { skillset_id: 122 })).body).toMatchObject({
    skillsets: [{ id: 122, name: 'Bartender' }],
  })
})

test('shifts are listed by their start, and one of another event is not found', async () => {
  await using world = await sandbox.fork()
  await act(world, CREATE, { ...SENT, start_time: '2026-03-09 08:00:00' })
  const { body } = await act(world, 'GET /events/98765/shifts')
  expect((body as { shifts: { id: string }[] }).shifts.map(({ id }) => id)).toEqual(['1444001', '1442591', '1442598'])
  expect(body).toMatchObject({ total: 3 })
  expect(await act(world, 'PATCH /events/98766/shifts/1442591', {})).toEqual(notFound('1442591', 'SHF'))
  expect(await act(world, 'DELETE /events/98766/shifts/1442591')).toEqual(notFound('1442591', 'SHF'))
})

test('a deleted shift takes its assignments along, and invitations to it lapse', async () => {
  await using world = await sandbox.fork()
  const { status, changes } = await act(world, 'DELETE /events/98765/shifts/1442591')
  expect(status).toBe(204)
  expect(changes.shift_assignments?.removed).toHaveLength(3)
  expect(changes.worker_invites?.changed).toMatchObject([{ id: 'iN1gb', status: 86 }])
  // The invitation goes on telling what it was for.
  expect((await act(world, 'GET /workers/3124/invites/iN1gb')).body).toMatchObject({
    event_name: 'Acme spring reception',
    role_title: 'Server',
    start: '2026-03-09 16:00:00',
    status: 86,
  })
})
