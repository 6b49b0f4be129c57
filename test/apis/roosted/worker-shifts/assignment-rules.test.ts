import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, refusal } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

/** Two events of a day without anything else, far enough ahead: a shift of servers each, and whoever is to take them. */
const DAY = '2026-06-10'

async function change(world: SandboxWorld, collection: string, id: string, fields: object): Promise<void> {
  const place = { api: 'roosted', collection, id }
  await world.putRecord(place, { ...(await world.record(place)), ...fields })
}

async function configure(world: SandboxWorld, subcategory: string, fields: object): Promise<void> {
  const config = await world.record({ api: 'roosted', collection: 'config', id: '1' })
  const options = config.shift_options as Record<string, object>
  await change(world, 'config', '1', {
    shift_options: { ...options, [subcategory]: { ...options[subcategory], ...fields } },
  })
}

/** Number of a new shift of servers at an event of its own. Times of day; an end before the start is on the next day. */
async function shift(
  world: SandboxWorld,
  from: string,
  to: string,
  more: object = {},
  event: object = {},
): Promise<number> {
  const created = await act(world, 'POST /events', {
    name: 'E',
    date: DAY,
    location: { location_id: '78590' },
    ...event,
  })
  const end = to === '' ? {} : { end_time: `${to < from ? '2026-06-11' : DAY} ${to}:00` }
  const sent = { start_time: `${DAY} ${from}:00`, ...end, skillset_id: 123, quantity: '5', ...more }
  return (await act(world, `POST /events/${created.body}/shifts`, sent)).body as number
}

const assign = (world: SandboxWorld, worker: string, shift_id: number, more: object = {}) =>
  act(world, `POST /workers/${worker}/shifts`, { shift_id, ...more })

const refused = (code: string, message: string) => refusal(422, code, message)

describe('a worker is refused a shift', () => {
  test('SHF-500: who is not active', async () => {
    await using world = await sandbox.fork()
    const id = await shift(world, '10:00', '18:00')
    await change(world, 'workers', '3158', { account_status: 0 })
    expect(await assign(world, '3158', id)).toEqual(refused('SHF-500', 'The worker is not active.'))
  })

  test('SHF-501: who lacks the skillset', async () => {
    await using world = await sandbox.fork()
    const id = await shift(world, '10:00', '18:00', { skillset_id: 127 })
    expect(await assign(world, '3158', id)).toEqual(
      refused('SHF-501', 'The worker does not have the skillset Head Chef.'),
    )
  })

  test('SHF-502: who is banned by the client or the venue', async () => {
    await using world = await sandbox.fork()
    const ofClient = await shift(world, '10:00', '18:00', {}, { client_id: 'oX5Jt' })
    await act(world, 'PATCH /clients/oX5Jt/workers/3158/status', { status: 'banned' })
    expect(await assign(world, '3158', ofClient)).toEqual(refused('SHF-502', 'The worker is banned by the client.'))
    await act(world, 'PATCH /clients/oX5Jt/workers/3158/status', { status: 'preferred' })
    await act(world, 'PATCH /venues/78590', { banned_workers: ['3158'] })
    expect(await assign(world, '3158', ofClient)).toEqual(refused('SHF-502', 'The worker is banned by the venue.'))
  })

  test('SHF-504: who has the shift already, also as one who stands by', async () => {
    await using world = await sandbox.fork()
    const id = await shift(world, '10:00', '18:00', { alternate_quantity: '1' })
    expect((await assign(world, '3158', id)).status).toBe(201)
    const again = refused('SHF-504', 'The worker has this shift already.')
    expect(await assign(world, '3158', id)).toEqual(again)
    expect(await assign(world, '3158', id, { alternate: 1 })).toEqual(again)
  })

  test.each([
    ['10:00', '18:00', '17:59', '23:00', 'SHF-505'],
    ['10:00', '18:00', '18:00', '23:00', 201],
    ['20:00', '04:00', '03:00', '05:00', 201],
    ['10:00', '', '17:00', '20:00', 'SHF-505'],
    ['10:00', '', '18:00', '20:00', 201],
  ])('SHF-505: with one from %s to %s, another from %s to %s: %s', async (from, to, from2, to2, want) => {
    await using world = await sandbox.fork()
    expect((await assign(world, '3158', await shift(world, from, to))).status).toBe(201)
    const answer = await assign(world, '3158', await shift(world, from2, to2))
    if (want === 201) expect(answer.status).toBe(201)
    else expect(answer).toEqual(refused('SHF-505', 'The worker has another shift at this time.'))
  })

  test('SHF-505 goes by the instants, wherever the events are', async () => {
    await using world = await sandbox.fork()
    await act(world, 'POST /locations', { location: 'Oslo', address: '1', city: 'Oslo', zip: '1', timezone_id: 9 })
    // In June Oslo is at +02:00 and Kuala Lumpur at +08:00: 12:00 there is 18:00 here.
    expect((await assign(world, '3158', await shift(world, '10:00', '18:00'))).status).toBe(201)
    const oslo = { location: { location_id: '79001' } }
    expect((await assign(world, '3158', await shift(world, '12:00', '13:00', {}, oslo))).status).toBe(201)
    const early = await shift(world, '11:00', '12:00', {}, oslo)
    expect(await assign(world, '3158', early)).toMatchObject({ status: 422, body: { error: { code: 'SHF-505' } } })
  })

  test('SHF-506: who has time off that was approved, by the clock of the company', async () => {
    await using world = await sandbox.fork()
    const off = { type: 'time_off', start: `${DAY} 12:00:00`, end: `${DAY} 14:00:00` }
    const entry = (await act(world, 'POST /workers/3158/availability', off)).body as { id: string }
    const meeting = await shift(world, '13:00', '18:00')
    const apart = await shift(world, '14:00', '18:00')
    await act(world, `PATCH /workers/3158/availability/${entry.id}`, { status: 2 })
    expect(await assign(world, '3158', meeting)).toEqual(refused('SHF-506', 'The worker has time off at this time.'))
    expect((await assign(world, '3158', apart)).status).toBe(201)
  })

  test('time off that is pending or rejected, and windows of availability, stand in nobody’s way', async () => {
    await using world = await sandbox.fork()
    const window = { start: `${DAY} 01:00:00`, end: `${DAY} 02:00:00` }
    await act(world, 'POST /workers/3158/availability', window)
    await act(world, 'POST /workers/3158/availability', { type: 'time_off', start: `${DAY} 00:00:00`, all_day: 1 })
    expect((await assign(world, '3158', await shift(world, '10:00', '18:00'))).status).toBe(201)
  })

  test('SHF-507: when the shift is full, or its alternates are', async () => {
    await using world = await sandbox.fork()
    const id = await shift(world, '10:00', '18:00', { quantity: '1', alternate_quantity: '1' })
    expect((await assign(world, '3158', id)).status).toBe(201)
    const full = refused('SHF-507', 'The shift has no place left.')
    expect(await assign(world, '3119', id)).toEqual(full)
    expect((await assign(world, '3119', id, { alternate: 1 })).status).toBe(201)
    expect(await assign(world, '3120', id, { alternate: 1 })).toEqual(full)
  })

  test('SHF-508: beyond the hard limits of the week; 0 is no limit, and another week counts for itself', async () => {
    await using world = await sandbox.fork()
    await configure(world, 'worker_limits', { hard_worker_hour_limit: 10 })
    expect((await assign(world, '3158', await shift(world, '08:00', '16:00'))).status).toBe(201)
    const third = { start_time: '2026-06-12 08:00:00', end_time: '2026-06-12 11:00:00' }
    expect(await assign(world, '3158', await shift(world, '', '', third))).toEqual(
      refused('SHF-508', 'The hour limit of the week would be passed.'),
    )
    const exactly = { start_time: '2026-06-12 08:00:00', end_time: '2026-06-12 10:00:00' }
    expect((await assign(world, '3158', await shift(world, '', '', exactly))).status).toBe(201)
    const nextWeek = { start_time: '2026-06-15 08:00:00', end_time: '2026-06-15 18:00:00' }
    expect((await assign(world, '3158', await shift(world, '', '', nextWeek))).status).toBe(201)
    await configure(world, 'worker_limits', { hard_worker_hour_limit: 0, hard_worker_shift_limit: 2 })
    const more = { start_time: '2026-06-13 08:00:00', end_time: '2026-06-13 09:00:00' }
    expect(await assign(world, '3158', await shift(world, '', '', more))).toEqual(
      refused('SHF-508', 'The shift limit of the week would be passed.'),
    )
  })

  test('SHF-509: a second one of the day, where split shifts are off', async () => {
    await using world = await sandbox.fork()
    expect((await assign(world, '3158', await shift(world, '08:00', '10:00'))).status).toBe(201)
    await configure(world, 'split_shifts', { active: 0 })
    const second = await shift(world, '12:00', '14:00')
    expect(await assign(world, '3158', second)).toEqual(refused('SHF-509', 'Workers may have one shift a day only.'))
    await configure(world, 'split_shifts', { active: 1 })
    expect((await assign(world, '3158', second)).status).toBe(201)
  })

  test('of several reasons, the first in the order of the codes is told', async () => {
    await using world = await sandbox.fork()
    const id = await shift(world, '10:00', '18:00', { quantity: '1', skillset_id: 127 })
    await change(world, 'workers', '3158', { account_status: 86 })
    expect(await assign(world, '3158', id)).toMatchObject({ body: { error: { code: 'SHF-500' } } })
    await change(world, 'workers', '3158', { account_status: 2 })
    expect(await assign(world, '3158', id)).toMatchObject({ body: { error: { code: 'SHF-501' } } })
  })

  test('a shift that there is not is a fault of the body', async () => {
    await using world = await sandbox.fork()
    expect(await assign(world, '3158', 9)).toEqual(fieldRefusal({ shift_id: 'names no shift' }, 'SHF'))
  })
})

describe('SHF-503: rules of the client', () => {
  const CLIENT = 'oX5Jt'

  /** What becomes of an assignment under one rule. */
  async function outcome(rule: object, worker: object = {}): Promise<string | number> {
    await using world = await sandbox.fork()
    for (const known of (await world.records({ api: 'roosted', collection: 'client_rules' })).records)
      if (known.client_id === CLIENT)
        await world.deleteRecord({ api: 'roosted', collection: 'client_rules', id: String(known.id) })
    await act(world, `POST /clients/${CLIENT}/rules`, rule)
    await change(world, 'workers', '3158', worker)
    const answer = await assign(world, '3158', await shift(world, '10:00', '18:00', {}, { client_id: CLIENT }))
    return answer.status === 201 ? 201 : (answer.body as { error: { code: string } }).error.code
  }

  const field = (value: string) => ({ custom_field_values: [{ id: 112, value }] })
  const NOTHING = { custom_field_values: [] }

  test.each([
    [{ field_id: 112, operator: 'is', value: 'SIX' }, field('six'), 201],
    [{ field_id: 112, operator: 'is', value: 'six' }, field('seven'), 'SHF-503'],
    [{ field_id: 112, operator: 'is', value: 'six' }, NOTHING, 'SHF-503'],
    [{ field_id: 112, operator: 'is not', value: 'six' }, field('seven'), 201],
    [{ field_id: 112, operator: 'is not', value: 'six' }, field('Six'), 'SHF-503'],
    [{ field_id: 112, operator: 'is not', value: 'six' }, NOTHING, 201],
    [{ field_id: 112, operator: 'greater than', value: 9 }, field('10'), 201],
    [{ field_id: 112, operator: 'greater than', value: 10 }, field('10'), 'SHF-503'],
    [{ field_id: 112, operator: 'greater than', value: 9 }, NOTHING, 'SHF-503'],
    [{ field_id: 112, operator: 'less than', value: 10 }, field('9'), 201],
    [
      { field_id: 114, operator: 'less than', value: '2026-03-02' },
      { custom_field_values: [{ id: 114, value: '2026-03-01' }] },
      201,
    ],
    [
      { field_id: 114, operator: 'less than', value: '2026-03-02' },
      { custom_field_values: [{ id: 114, value: '2026-03-03' }] },
      'SHF-503',
    ],
    [{ field_id: 112, operator: 'less than', value: '2026-03-02 00:00:01' }, field('2026-03-02'), 201],
    [{ field_id: 112, operator: 'greater than', value: '2026-03-01 23:59:59' }, field('2026-03-02'), 201],
    // Neither numbers nor dates, though a lenient reader finds years in them.
    [{ field_id: 112, operator: 'greater than', value: 'size 2' }, field('size 3'), 'SHF-503'],
    [{ field_id: 112, operator: 'less than', value: '2026-03-02' }, field('7'), 'SHF-503'],
    [{ field_id: 112, operator: 'less than', value: 3 }, field(' '), 'SHF-503'],
    [{ field_id: 111, tag_id: 'tG1Bi', operator: 'is' }, { tag_ids: ['tG1Bi'] }, 201],
    [{ field_id: 111, tag_id: 'tG1Bi', operator: 'is' }, { tag_ids: [] }, 'SHF-503'],
    [{ field_id: 111, tag_id: 'tG1Bi', operator: 'is not' }, { tag_ids: [] }, 201],
    [{ field_id: 111, tag_id: 'tG1Bi', operator: 'is not' }, { tag_ids: ['tG1Bi'] }, 'SHF-503'],
    [{ field_id: 115, operator: 'is', value: 'cR1Fh' }, {}, 201],
    // First aid has expired, the vaccination was deleted.
    [{ field_id: 115, operator: 'is', value: 'cR5Fa' }, {}, 'SHF-503'],
    [{ field_id: 115, operator: 'is', value: 'cR2Ty' }, {}, 'SHF-503'],
    [{ field_id: 115, operator: 'is not', value: 'cR5Fa' }, {}, 201],
  ])('%j with %j: %s', async (rule, worker, want) => {
    expect(await outcome(rule, worker)).toBe(want)
  })
})
