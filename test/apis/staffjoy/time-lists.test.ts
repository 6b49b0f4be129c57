import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { type Act, actIn, ID, LOC, openStage, ROLE } from './stage.ts'

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

const WEEK = { start: '2016-05-02T07:00:00', stop: '2016-05-09T07:00:00' }
const SCHEDULE = `${ROLE}/schedules/9000`

const timeclock = (id: number, start: string, changes = {}) => {
  return { id, role_id: 1, user_id: ID.worker, start, stop: start, ...changes }
}

/** A day that begins at `start`; summer has begun. */
const dayOff = (id: number, start: string, changes = {}) => {
  const stop = new Date(Date.parse(`${start}Z`) + 86_400_000).toISOString().slice(0, 19)
  const undecided = { state: null, minutes_paid: 0, approver_user_id: 0 }
  return { id, role_id: 1, user_id: ID.worker, start, stop, ...undecided, ...changes }
}

type Stored = ReturnType<typeof timeclock> | ReturnType<typeof dayOff>

async function putAll(collection: string, records: readonly Stored[]): Promise<void> {
  for (const record of records)
    await world.putRecord({ api: 'staffjoy', collection, id: String(record.id) }, { ...record })
}

const ids = async (path: string): Promise<number[]> =>
  (await act('manager', 'GET', path)).body.data.map(({ id }: { id: number }) => id)

/** What lists of a location have in common. Its roles are 1 and 2; the week began on 29 February at eight o'clock UTC. */
describe.each([
  ['timeclocks', `${LOC}/timeclocks/`, 'timeclocks', timeclock],
  ['time off requests', `${LOC}/timeoffrequests/`, 'time_off_requests', dayOff],
] as const)('%s of a location', (_, path, collection, make) => {
  const records = [
    make(54, '2016-02-29T07:59:59'),
    make(53, '2016-02-29T08:00:00', { role_id: 2, user_id: ID.colleague }),
    make(52, '2016-03-02T08:00:00'),
    make(51, '2016-03-09T08:00:00'),
    make(50, '2016-03-02T08:00:00', { role_id: 3 }),
  ] as const
  beforeEach(() => putAll(collection, records))

  test('are those of all its roles from the local week on, by id', async () => {
    const { status, body } = await act('manager', 'GET', path)
    expect([status, body]).toEqual([200, { data: [records[3], records[2], records[1]] }])
  })

  test('are there for archived roles, too', async () => {
    await act('manager', 'DELETE', `${LOC}/roles/2`)
    expect(await ids(path)).toEqual([51, 52, 53])
  })

  test('are kept by their start, the end excluded', async () => {
    expect(await ids(`${path}?start=2016-02-29T07:59:59&end=2016-03-02T08:00:00`)).toEqual([53, 54])
    expect(await ids(`${path}?start=2016-03-02T08:00:00Z`)).toEqual([51, 52])
  })

  test('end needs a start, and both are times', async () => {
    for (const [query, message] of [
      ['end=2016-03-01', 'end needs a start'],
      ['start=2016-02-30&end=2016-02-30', 'end is no ISO 8601 date or time'],
      ['start=2016-02-30', 'start is no ISO 8601 date or time'],
      ['start=soon', expect.stringMatching(/^start /)],
    ])
      expect(await refused('manager', 'GET', `${path}?${query}`)).toEqual([400, message])
  })

  test('are for managers', async () => {
    for (const caller of ['sudo', 'admin', 'manager'] as const)
      expect((await act(caller, 'GET', path)).status).toBe(200)
    for (const caller of ['worker', 'outsider'] as const)
      expect(await refused(caller, 'GET', path)).toEqual(UNAUTHORIZED)
    expect(await refused('outsider', 'GET', path.replace('/1/', '/2/'))).toEqual(NOT_FOUND)
  })
})

describe('what goes on at a location', () => {
  const path = `${LOC}/timeclocks/`
  beforeEach(() =>
    putAll('timeclocks', [
      timeclock(53, '2016-03-02T12:00:00', { stop: null }),
      timeclock(52, '2016-03-02T13:00:00', { stop: null, role_id: 2 }),
      timeclock(51, '2016-03-02T13:00:00', { stop: null, role_id: 3 }),
      timeclock(50, '2016-03-02T12:00:00'),
    ]),
  )

  test('is what is open, in any of its roles', async () => {
    expect(await ids(`${path}?active=true`)).toEqual([52, 53])
    expect(await ids(`${path}?active=0`)).toEqual([50, 52, 53])
    expect(await ids(`${path}?active=false&start=2016-03-02T13:00:00`)).toEqual([52])
  })

  test('has no start and no end', async () => {
    const message = 'active cannot be combined with start or end'
    for (const query of ['start=2016-03-01', 'end=2016-03-01', 'start=2016-03-01&end=2016-03-02'])
      expect(await refused('manager', 'GET', `${path}?active=true&${query}`)).toEqual([400, message])
  })
})

test('time off requests of a location are kept by state', async () => {
  const path = `${LOC}/timeoffrequests/?start=2016-01-01`
  await putAll('time_off_requests', [
    dayOff(50, '2016-03-01T08:00:00'),
    dayOff(51, '2016-03-02T08:00:00', { state: 'sick' }),
    dayOff(52, '2016-03-03T08:00:00', { state: 'denied' }),
  ])
  expect(await ids(`${path}&state=sick`)).toEqual([51])
  expect(await ids(`${path}&state=null`)).toEqual([50])
  expect(await ids(`${path}&state=`)).toEqual([50])
  expect(await ids(`${path}&state=paid`)).toEqual([])
})

describe.each([
  ['timeclocks', `${SCHEDULE}/timeclocks/`, 'timeclocks', timeclock],
  ['time off requests', `${SCHEDULE}/timeoffrequests/`, 'time_off_requests', dayOff],
] as const)('%s of a schedule', (_, path, collection, make) => {
  const records = [
    make(55, '2016-05-02T07:00:00'),
    make(54, '2016-05-09T06:59:59', { user_id: ID.colleague }),
    make(53, '2016-05-04T07:00:00', collection === 'timeclocks' ? { stop: null } : { state: 'denied' }),
    make(52, '2016-05-02T06:59:59'),
    make(51, '2016-05-09T07:00:00'),
    make(50, '2016-05-04T07:00:00', { role_id: 2 }),
  ] as const
  beforeEach(async () => {
    const schedule = {
      id: 9000,
      role_id: 1,
      state: 'unpublished',
      ...WEEK,
      demand: null,
      min_shift_length_hour: null,
      max_shift_length_hour: null,
      created_at: '2016-03-01T00:00:00',
      last_update: null,
      chomp_start: null,
      chomp_end: null,
      mobius_start: null,
      mobius_end: null,
    }
    await world.putRecord({ api: 'staffjoy', collection: 'schedules', id: '9000' }, schedule)
    await putAll(collection, records)
  })

  test('are those of the role that start in the week, by id', async () => {
    const { status, body } = await act('manager', 'GET', path)
    expect([status, body]).toEqual([200, { data: [records[2], records[1], records[0]] }])
  })

  test('can be those of one user', async () => {
    expect(await ids(`${path}?user_id=${ID.worker}`)).toEqual([53, 55])
    expect(await ids(`${path}?user_id=${ID.outsider}`)).toEqual([])
    expect(await refused('manager', 'GET', `${path}?user_id=me`)).toEqual([
      400,
      { user_id: 'user_id must be a whole number' },
    ])
  })

  test('are for managers', async () => {
    for (const caller of ['sudo', 'admin', 'manager'] as const)
      expect((await act(caller, 'GET', path)).status).toBe(200)
    for (const caller of ['worker', 'outsider'] as const)
      expect(await refused(caller, 'GET', path)).toEqual(UNAUTHORIZED)
    for (const caller of ['manager', 'outsider'] as const)
      expect(await refused(caller, 'GET', path.replace('roles/1', 'roles/2'))).toEqual(NOT_FOUND)
  })
})
