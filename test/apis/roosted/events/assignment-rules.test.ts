import { afterAll, beforeAll, expect, test } from 'vitest'
import { overlap } from '../../../../src/apis/roosted/events/assignment-rules.ts'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, given, refusal, rowsOf, send } from '../act.ts'
import { assign, copy, invite, newEvent, newShift, newWorker, set } from './planning.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const REFUSALS = {
  'SHF-500': 'The worker is not active.',
  'SHF-501': 'The worker does not have the skillset Server.',
  'SHF-502': 'The worker is banned by the client.',
  'SHF-503': 'The worker does not meet a rule of the client or the venue.',
  'SHF-504': 'The worker has this shift already.',
  'SHF-505': 'The worker has another shift at this time.',
  'SHF-506': 'The worker has time off at this time.',
  'SHF-507': 'The shift has no place left.',
  'SHF-508': 'The shift limit of the week would be passed.',
  'SHF-509': 'Workers may have one shift a day only.',
} as const
type Code = keyof typeof REFUSALS

/** Neither is the worker put on the shift nor invited to it, and nothing is stored. */
async function expectRefused(world: SandboxWorld, worker: string, shift: number, code: Code, message?: string) {
  const refused = refusal(422, code, message ?? REFUSALS[code])
  expect(await act(world, `POST /workers/${worker}/invites`, { shift_id: shift })).toEqual(refused)
  expect(await act(world, `POST /workers/${worker}/shifts`, { shift_id: shift })).toEqual(refused)
}

/** The worker can be invited, and then put on the shift. */
async function expectTaken(world: SandboxWorld, worker: string, shift: number) {
  await invite(world, worker, shift)
  await assign(world, worker, shift)
}

/** Approved, unless these fields say otherwise. */
const timeOff = (world: SandboxWorld, worker: string, fields: object) =>
  copy(world, 'worker_availability', { from: 'aV3md', to: 'aVxxx' }, { personnel_id: worker, ...fields })

const EXPERIENCED = { custom_fields: [{ id: '112', value: '3' }] }

test('of several reasons the first answers, in the order of the catalogue', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world, EXPERIENCED)
  const event = String(await newEvent(world, { client_id: 'hAjwQ' }))
  const shift = await newShift(world, { quantity: '1' }, event)
  const other = await newShift(world, { start_time: '2030-05-06 17:00:00', end_time: '2030-05-06 19:00:00' }, event)
  const own = await assign(world, worker, shift)
  await send(world, `PATCH /clients/hAjwQ/workers/${worker}/status`, { status: 'normal' })
  const [standing] = (await rowsOf(world, 'client_workers')).filter(({ personnel_id }) => personnel_id === worker)
  await given(world, 'client_workers', String(standing?.id), { status: 'banned' })
  await given(world, 'workers', worker, { account_status: 86, skillset_ids: [], custom_field_values: [] })
  await copy(world, 'shift_assignments', { from: own, to: '3' }, { worker_id: await newWorker(world) })
  await copy(world, 'shift_assignments', { from: own, to: '4' }, { shift_id: String(other) })
  await timeOff(world, worker, { start: '2030-05-06 00:00:00', end: '2030-05-06 23:59:59' })
  await set(world, 'shift_options.worker_limits.hard_worker_shift_limit', 1)
  await set(world, 'shift_options.split_shifts.active', 0)
  const drop = (collection: string, id: string) => world.deleteRecord({ api: 'roosted', collection, id })

  await expectRefused(world, worker, shift, 'SHF-500')
  await given(world, 'workers', worker, { account_status: 2 })
  await expectRefused(world, worker, shift, 'SHF-501')
  await given(world, 'workers', worker, { skillset_ids: [123] })
  await expectRefused(world, worker, shift, 'SHF-502')
  await send(world, `PATCH /clients/hAjwQ/workers/${worker}/status`, { status: 'normal' })
  await expectRefused(world, worker, shift, 'SHF-503')
  await given(world, 'workers', worker, { custom_field_values: [{ id: 112, value: '3' }] })
  await expectRefused(world, worker, shift, 'SHF-504')
  await drop('shift_assignments', own)
  await expectRefused(world, worker, shift, 'SHF-505')
  await given(world, 'event_shifts', other, { start: '2030-05-06 18:00:00' })
  await expectRefused(world, worker, shift, 'SHF-506')
  await drop('worker_availability', 'aVxxx')
  await expectRefused(world, worker, shift, 'SHF-507')
  await given(world, 'event_shifts', shift, { quantity: 2 })
  await expectRefused(world, worker, shift, 'SHF-508')
  await set(world, 'shift_options.worker_limits.hard_worker_shift_limit', 2)
  await expectRefused(world, worker, shift, 'SHF-509')
  await set(world, 'shift_options.split_shifts.active', 1)
  await expectTaken(world, worker, shift)
})

test.each([0, 86])('a worker in state %s gets no shifts', async (account_status) => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  await given(world, 'workers', worker, { account_status })
  await expectRefused(world, worker, await newShift(world), 'SHF-500')
})

test('whoever has a shift, or stands by for it, is not put on it in the other way', async () => {
  await using world = await sandbox.fork()
  const shift_id = await newShift(world, { alternate_quantity: '2' })
  for (const [first, second] of [
    [0, 1],
    [1, 0],
  ]) {
    const worker = await newWorker(world)
    await assign(world, worker, shift_id, { alternate: first })
    expect(await act(world, `POST /workers/${worker}/shifts`, { shift_id, alternate: second })).toEqual(
      refusal(422, 'SHF-504', REFUSALS['SHF-504']),
    )
  }
})

test('whoever is banned at a venue may work elsewhere for the same client', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world, EXPERIENCED)
  await given(world, 'locations', '78604', { banned_workers: [worker] })
  const here = String(await newEvent(world, { client_id: 'hAjwQ', location: { location_id: '78604' } }))
  const there = String(await newEvent(world, { client_id: 'hAjwQ' }))
  await expectRefused(world, worker, await newShift(world, {}, here), 'SHF-502', 'The worker is banned by the venue.')
  await expectTaken(world, worker, await newShift(world, {}, there))
})

test('whoever is banned by one client may work for another at the same place', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world, EXPERIENCED)
  await send(world, `PATCH /clients/uLu8K/workers/${worker}/status`, { status: 'banned' })
  const event = async (client_id: string) => String(await newEvent(world, { client_id }))
  await expectRefused(world, worker, await newShift(world, {}, await event('uLu8K')), 'SHF-502')
  await expectTaken(world, worker, await newShift(world, {}, await event('hAjwQ')))
})

test('a rule of the venue counts like one of the client', async () => {
  await using world = await sandbox.fork()
  const event = String(await newEvent(world, { client_id: 'hAjwQ', location: { location_id: '78604' } }))
  const shift = await newShift(world, {}, event)
  await expectRefused(world, await newWorker(world, { ...EXPERIENCED, tags: ['tG4Nw'] }), shift, 'SHF-503')
  await expectRefused(world, await newWorker(world, { custom_fields: [{ id: '112', value: '2' }] }), shift, 'SHF-503')
  await expectTaken(world, await newWorker(world, EXPERIENCED), shift)
})

/** Another shift, beside one from 10:00 to 18:00. */
test.each<[string, object, boolean]>([
  ['that ends when it begins', { start_time: '2030-05-06 06:00:00', end_time: '2030-05-06 10:00:00' }, false],
  ['that ends a second later', { start_time: '2030-05-06 06:00:00', end_time: '2030-05-06 10:00:01' }, true],
  ['within', { start_time: '2030-05-06 12:00:00', end_time: '2030-05-06 13:00:00' }, true],
  ['around', { start_time: '2030-05-05 12:00:00', end_time: '2030-05-07 13:00:00' }, true],
  ['that begins when it ends', { start_time: '2030-05-06 18:00:00', end_time: '2030-05-06 23:00:00' }, false],
  ['with an open end 8 hours before', { start_time: '2030-05-06 02:00:00', end_time: undefined }, false],
  ['with an open end 7:59:59 before', { start_time: '2030-05-06 02:00:01', end_time: undefined }, true],
])('another shift %s is looked at for an overlap', async (_, times, overlaps) => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const other = await newShift(world, { ...times, alternate_quantity: '1' }, '98765')
  await given(world, 'event_shifts', other, { rules: [] })
  await assign(world, worker, other, { alternate: 1 })
  const shift = await newShift(world)
  if (overlaps) await expectRefused(world, worker, shift, 'SHF-505')
  else await expectTaken(world, worker, shift)
})

test('how long an open end is taken to be is a setting', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  await assign(world, worker, await newShift(world, { start_time: '2030-05-06 02:00:00', end_time: undefined }))
  await set(world, 'shift_options.split_shifts.endless_ern_hour_assumption', 9)
  await expectRefused(world, worker, await newShift(world), 'SHF-505')
  await set(world, 'shift_options.split_shifts.endless_ern_hour_assumption', 8)
  await expectTaken(world, worker, await newShift(world))
})

test('shifts in two zones overlap by the time that it is, not by what clocks show', async () => {
  await using world = await sandbox.fork()
  await given(world, 'locations', '78597', { timezone_id: 4 }) // 14 hours behind in May
  const denver = String(await newEvent(world, { location: { location_id: '78597' } }))
  const there = (start_time: string, end_time: string) => newShift(world, { start_time, end_time }, denver)
  const worker = await newWorker(world)
  await assign(world, worker, await newShift(world))
  const shift = await there('2030-05-06 10:00:00', '2030-05-06 18:00:00')
  await given(world, 'event_shifts', shift, { rules: [] })
  await expectTaken(world, worker, shift)
  const night = await there('2030-05-05 19:00:00', '2030-05-05 20:00:01')
  await given(world, 'event_shifts', night, { rules: [] })
  await expectRefused(world, worker, night, 'SHF-505')
  const before = await there('2030-05-05 19:00:00', '2030-05-05 20:00:00')
  await given(world, 'event_shifts', before, { rules: [] })
  await expectTaken(world, worker, before)
})

test.each<[[number, number], [number, number], boolean]>([
  [[0, 10], [10, 20], false],
  [[0, 10], [9, 20], true],
  [[0, 10], [2, 3], true],
  [[0, 10], [0, 10], true],
  [[0, 10], [5, 5], false], // a moment is no time
])('%o and %o overlap: %s', (one, other, wanted) => {
  expect([overlap(one, other), overlap(other, one)]).toEqual([wanted, wanted])
})

test.each<[string, object, boolean]>([
  ['approved', {}, true],
  ['pending', { status: 0 }, false],
  ['rejected', { status: 86 }, false],
  ['over when the shift begins', { end: '2030-05-06 10:00:00' }, false],
  ['a window to work in', { type: 'availability' }, false],
])('time off that is %s is looked at', async (_, fields, blocks) => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  await timeOff(world, worker, {
    start: '2030-05-06 00:00:00',
    end: '2030-05-06 10:00:01',
    ...fields,
  })
  const shift = await newShift(world)
  if (blocks) await expectRefused(world, worker, shift, 'SHF-506')
  else await expectTaken(world, worker, shift)
})

test('time off goes by the clock of the company', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  await timeOff(world, worker, {
    start: '2030-05-07 00:00:00',
    end: '2030-05-07 23:59:59',
  })
  await given(world, 'locations', '78590', { timezone_id: 4 })
  await expectRefused(world, worker, await newShift(world), 'SHF-506') // until 08:00 of the 7th at the company
})

test('places for workers and for those who stand by are counted apart', async () => {
  await using world = await sandbox.fork()
  const shift = await newShift(world, { quantity: '1', alternate_quantity: '1' })
  const take = async (alternate: number) =>
    act(world, `POST /workers/${await newWorker(world)}/shifts`, { shift_id: shift, alternate })
  expect((await take(1)).status).toBe(201)
  expect(await take(1)).toEqual(refusal(422, 'SHF-507', REFUSALS['SHF-507']))
  expect((await take(0)).status).toBe(201)
  expect(await take(0)).toEqual(refusal(422, 'SHF-507', REFUSALS['SHF-507']))
})

test('a shift that wants nobody to stand by takes nobody', async () => {
  await using world = await sandbox.fork()
  const body = { shift_id: await newShift(world), alternate: 1 }
  expect(await act(world, `POST /workers/${await newWorker(world)}/shifts`, body)).toEqual(
    refusal(422, 'SHF-507', REFUSALS['SHF-507']),
  )
})

const DAY = (day: number, hours = 8) => ({
  start_time: `2030-05-${String(day).padStart(2, '0')} 10:00:00`,
  end_time: `2030-05-${String(day).padStart(2, '0')} ${10 + hours}:00:00`,
})

test('hours of a week are limited: those that are planned, and an open end is some', async () => {
  await using world = await sandbox.fork()
  await set(world, 'shift_options.worker_limits.hard_worker_hour_limit', 20)
  const worker = await newWorker(world)
  await assign(world, worker, await newShift(world, DAY(6)))
  await assign(world, worker, await newShift(world, { ...DAY(8), end_time: undefined }))
  const message = 'The hour limit of the week would be passed.'
  await expectRefused(world, worker, await newShift(world, DAY(12, 5)), 'SHF-508', message)
  await expectTaken(world, worker, await newShift(world, DAY(13)))
  await expectTaken(world, worker, await newShift(world, DAY(5)))
  await expectTaken(world, worker, await newShift(world, DAY(12, 4)))
})

test("shifts of a week are limited, and the week begins on the company's day", async () => {
  await using world = await sandbox.fork()
  await set(world, 'shift_options.worker_limits.hard_worker_shift_limit', 1)
  const worker = await newWorker(world)
  await assign(world, worker, await newShift(world, DAY(6)))
  const sunday = await newShift(world, DAY(12))
  await expectRefused(world, worker, sunday, 'SHF-508')
  await given(world, 'company', 1, { week_start_day: 0 })
  await expectTaken(world, worker, sunday)
  await expectRefused(world, worker, await newShift(world, DAY(5)), 'SHF-508')
})

test('with one shift a day, the day is that on which it begins', async () => {
  await using world = await sandbox.fork()
  await set(world, 'shift_options.split_shifts.active', 0)
  const worker = await newWorker(world)
  await assign(
    world,
    worker,
    await newShift(world, { start_time: '2030-05-05 22:00:00', end_time: '2030-05-06 04:00:00' }),
  )
  await expectTaken(world, worker, await newShift(world, DAY(6)))
  const late = { start_time: '2030-05-06 20:00:00', end_time: '2030-05-06 22:00:00' }
  await expectRefused(world, worker, await newShift(world, late), 'SHF-509')
})
