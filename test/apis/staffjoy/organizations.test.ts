import { afterAll, beforeEach, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { FORBIDDEN, NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { type Act, actIn, ORG, openStage } from './stage.ts'

const sandbox = await openStage()
afterAll(() => sandbox.close())
let world: SandboxWorld
let act: Act
let refused: Refused
beforeEach(async () => {
  world = await sandbox.fork()
  act = actIn(world)
  refused = refusedIn(world)
})

const fresh = {
  id: 3,
  name: 'North',
  day_week_starts: 'monday',
  active: false,
  plan: 'flex-v1',
  paid: false,
  paid_until: null,
  trial_days: 14,
  created_at: '2016-03-02T20:00:00',
  shifts_assigned_days_before_start: 4,
  enable_timeclock_default: false,
  enable_time_off_requests_default: false,
  enable_shiftplanning_export: false,
  workers_can_claim_shifts_in_excess_of_max: false,
  early_access: false,
  enterprise_access: false,
}
const boss = {
  ...fresh,
  id: 1,
  name: 'Boss',
  active: true,
  plan: 'boss-v2',
  paid: true,
  paid_until: '2036-01-01T00:00:00',
  created_at: '2016-01-01T00:00:00',
}
const flex = { ...boss, id: 2, name: 'Flex', plan: 'flex-v1' }

test('organizations come in pages, for sudo', async () => {
  const list = await act('sudo', 'GET', '/organizations/')
  expect([list.status, list.body]).toEqual([200, { data: [boss, flex], offset: 0, limit: 25 }])
  expect((await act('sudo', 'GET', '/organizations/?offset=1&limit=1')).body).toEqual({
    data: [flex],
    offset: 1,
    limit: 1,
  })
  expect(await refused('admin', 'GET', '/organizations/')).toEqual(UNAUTHORIZED)
  expect(await refused('sudo', 'GET', '/organizations/?limit=-5')).toEqual([400, 'limit must be >= 0'])
  expect(await refused('sudo', 'GET', '/organizations/?offset=x')).toEqual([
    400,
    { offset: 'offset must be a whole number' },
  ])
})

test('a new organization is inactive, on a flex plan unless told otherwise', async () => {
  const made = await act('sudo', 'POST', '/organizations/', { name: 'North' })
  expect([made.status, made.body]).toEqual([201, fresh])
  const sent = { name: 'South', day_week_starts: 'sunday', plan: 'boss-v2', trial_days: '0' }
  const other = await act('sudo', 'POST', '/organizations/', sent)
  expect(other.body).toEqual({ ...fresh, ...sent, id: 4, trial_days: 0 })
  expect((await act('sudo', 'GET', '/organizations/4')).body.data).toEqual(other.body)
})

test('an organization without a name, with an odd week, an odd plan or a negative trial is refused', async () => {
  const refusal = (body: Record<string, string>) =>
    refused('sudo', 'POST', '/organizations/', { name: 'North', ...body })
  expect(await refused('sudo', 'POST', '/organizations/', {})).toEqual([
    400,
    { name: 'Missing required parameter name' },
  ])
  for (const day_week_starts of ['Monday', 'someday', ''])
    expect(await refusal({ day_week_starts })).toEqual([400, expect.stringMatching(/^day_week_starts /)])
  for (const plan of ['boss', 'per-seat-v2', ''])
    expect(await refusal({ plan })).toEqual([400, expect.stringMatching(/^plan /)])
  expect(await refusal({ trial_days: '-1' })).toEqual([400, 'trial_days must be >= 0'])
  expect(await refusal({ active: 'true' })).toEqual([400, 'Unknown arguments: active'])
  expect(await refused('admin', 'POST', '/organizations/', { name: 'North' })).toEqual(UNAUTHORIZED)
})

test('members see their organization, others do not, and for sudo one that is missing is not found', async () => {
  for (const as of ['admin', 'manager', 'worker'] as const) {
    const one = await act(as, 'GET', ORG)
    expect([one.status, one.body]).toEqual([200, { data: boss, resources: ['admins', 'locations', 'workers'] }])
  }
  expect(await refused('outsider', 'GET', ORG)).toEqual(UNAUTHORIZED)
  expect(await refused('worker', 'GET', '/organizations/99')).toEqual(UNAUTHORIZED)
  expect(await refused('sudo', 'GET', '/organizations/99')).toEqual(NOT_FOUND)
})

test('what was sent of an organization is stored and answered', async () => {
  const sent = {
    name: 'Chief',
    active: 'False',
    shifts_assigned_days_before_start: '100',
    enable_timeclock_default: 'true',
    enable_time_off_requests_default: '1',
    workers_can_claim_shifts_in_excess_of_max: 'TRUE',
  }
  const stored = {
    name: 'Chief',
    active: false,
    shifts_assigned_days_before_start: 100,
    enable_timeclock_default: true,
    enable_time_off_requests_default: true,
    workers_can_claim_shifts_in_excess_of_max: true,
  }
  const changed = await act('admin', 'PATCH', ORG, sent)
  expect([changed.status, changed.body]).toEqual([200, stored])
  expect((await act('admin', 'GET', ORG)).body.data).toEqual({ ...boss, ...stored })
  expect((await act('admin', 'PATCH', ORG, {})).body).toEqual({})
  expect((await act('admin', 'PATCH', ORG, { name: 'Chief' })).body).toEqual({ name: 'Chief' })
})

test('some fields are for sudo, and forbidden to admins whatever their value', async () => {
  const fields = {
    enable_shiftplanning_export: 'false',
    enterprise_access: 'true',
    early_access: 'true',
    trial_days: '3',
    paid_until: '2030-06-15',
  }
  for (const [field, value] of Object.entries(fields))
    expect(await refused('admin', 'PATCH', ORG, { name: 'x', [field]: value })).toEqual(FORBIDDEN)
  // Whether they could be stored is not looked at, only whether they can be read.
  for (const field of ['trial_days', 'paid_until'])
    expect(await refused('admin', 'PATCH', ORG, { [field]: '-1' })).toEqual(FORBIDDEN)
  expect(await refused('admin', 'PATCH', ORG, { trial_days: 'x' })).toEqual([
    400,
    { trial_days: 'trial_days must be a whole number' },
  ])
  const changed = await act('sudo', 'PATCH', ORG, fields)
  const flags = { enable_shiftplanning_export: false, enterprise_access: true, early_access: true, trial_days: 3 }
  expect(changed.body).toEqual({ ...flags, paid_until: '2030-06-15T00:00:00+00:00' })
  expect((await act('sudo', 'GET', ORG)).body.data).toEqual({ ...boss, ...flags, paid_until: '2030-06-15T00:00:00' })
})

test('an organization is paid until the instant that it is paid for, by the clock of the workspace', async () => {
  const paid = async () => (await act('sudo', 'GET', ORG)).body.data.paid
  // An offset is added, as to every instant.
  await act('sudo', 'PATCH', ORG, { paid_until: '2016-03-02T21:00:00-01:00' })
  expect(await paid()).toBe(true)
  await world.clock.advance('PT1S')
  expect(await paid()).toBe(false)
})

test('limits and forms of what is sent are told with the name of the field', async () => {
  for (const days of ['0', '101', '-4'])
    expect(await refused('admin', 'PATCH', ORG, { shifts_assigned_days_before_start: days })).toEqual([
      400,
      expect.stringMatching(/^shifts_assigned_days_before_start /),
    ])
  expect(await refused('sudo', 'PATCH', ORG, { trial_days: '-1' })).toEqual([400, 'trial_days must be >= 0'])
  for (const paid_until of ['soon', '', '2016-02-30'])
    expect(await refused('sudo', 'PATCH', ORG, { paid_until })).toEqual([400, expect.stringMatching(/^paid_until /)])
  for (const field of ['plan', 'day_week_starts'])
    expect(await refused('sudo', 'PATCH', ORG, { [field]: 'x' })).toEqual([400, `Unknown arguments: ${field}`])
})

test('admins change an organization, managers do not', async () => {
  expect(await refused('manager', 'PATCH', ORG, { name: 'x' })).toEqual(UNAUTHORIZED)
  expect(await refused('admin', 'PATCH', '/organizations/99', { name: 'x' })).toEqual(UNAUTHORIZED)
  expect(await refused('sudo', 'PATCH', '/organizations/99', { name: 'x' })).toEqual(NOT_FOUND)
})
