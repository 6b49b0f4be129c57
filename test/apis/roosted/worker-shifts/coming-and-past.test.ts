import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, given, send } from '../act.ts'

/** Where clocks went back an hour at 01:00 UTC on 25 October 2026: 02:30 came at 00:30 UTC, and again at 01:30. */
const OSLO = 9

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-10-01T09:00:00Z' })
  // The event of 1442591, which 3120 is on and has no other shift after.
  await given(sandbox, 'locations', '78597', { timezone_id: OSLO })
  await given(sandbox, 'event_shifts', '1442591', { start: '2026-10-24 22:00:00', end: '2026-10-25 02:30:00' })
})
afterAll(() => sandbox.close())

interface List {
  readonly shifts: readonly { readonly id: string; readonly start: string }[]
  readonly total: number
}

const read = async (world: SandboxWorld, query = '', worker = '3120'): Promise<List> =>
  (await (await send(world, `GET /workers/${worker}/shifts${query}`)).json()) as List

const ids = async (world: SandboxWorld, query: string) => (await read(world, query)).shifts.map(({ id }) => id)

test.each([
  ['a second before it begins', '2026-10-24T19:59:59Z', true, false],
  ['as it begins', '2026-10-24T20:00:00Z', true, true],
  ['a second before it ends', '2026-10-25T00:29:59Z', true, true],
  ['as it ends', '2026-10-25T00:30:00Z', false, true],
  ['when clocks show again what they showed before it ended', '2026-10-25T01:15:00Z', false, true],
])('%s a shift is to come or past, and open or closed to ratings', async (_, now, isToCome, hasBegun) => {
  await using world = await sandbox.fork()
  await world.clock.set({ now, frozen: true })
  expect((await ids(world, '?type=future&items_per_page=100')).includes('1442591')).toBe(isToCome)
  expect((await ids(world, '?type=past&items_per_page=100')).includes('1442591')).toBe(!isToCome)
  const rated = await act(world, 'PATCH /workers/3120/shifts/1442591', { late_for_work: 1 })
  if (hasBegun) expect(rated).toMatchObject({ status: 200, body: { id: '1442591', late_for_work: 1 } })
  else expect(rated).toEqual(fieldRefusal({ late_for_work: 'waits until the shift has begun' }, 'SHF'))
})

test('a shift with an open end is past from its start, which also counts as its last day', async () => {
  await using world = await sandbox.fork()
  await given(world, 'event_shifts', '1442591', { end: '' })
  await world.clock.set({ now: '2026-10-24T19:59:59Z', frozen: true })
  expect((await read(world)).shifts).toMatchObject([{ id: '1442591', end: '', formattedEnd: '', formattedEndTime: '' }])
  await world.clock.advance('PT1S')
  expect(await read(world)).toEqual({ shifts: [], total: 0 })
  expect(await ids(world, '?end_date=2026-10-24&start_date=2026-10-24')).toEqual(['1442591'])
})

test.each([
  ['?start_date=2026-10-24', ['1442591']],
  ['?start_date=2026-10-25', []],
  ['?start_date=2026-10-24&end_date=2026-10-24', []],
  ['?start_date=2026-10-24&end_date=2026-10-25', ['1442591']],
  ['?start_date=2026-10-24&end_date=2026-10-25&type=past', ['1442591']],
])('%s takes in shifts that begin and end on those days', async (query, want) => {
  await using world = await sandbox.fork()
  expect(await read(world, query)).toMatchObject({ shifts: want.map((id) => ({ id })), total: want.length })
})
