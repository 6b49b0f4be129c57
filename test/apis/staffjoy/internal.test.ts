import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { putSchedule, putShift, span } from './shift-story.ts'
import { type Act, actIn, type Caller, ID, ORG, openStage, ROLE, STILL } from './stage.ts'

const sandbox = await openStage(undefined, { apis: [STILL] })
afterAll(() => sandbox.close())
let world: SandboxWorld
let act: Act
let refused: Refused
beforeEach(async () => {
  world = await sandbox.fork()
  act = actIn(world)
  refused = refusedIn(world)
})

const NOW = '2016-03-02T20:00:00'
const NOT_SUDO: readonly Caller[] = ['admin', 'manager', 'worker', 'outsider']
const get = async (path: string) => {
  const { status, body } = await act('sudo', 'GET', path)
  return [status, body]
}
const stored = (id: number) => world.record({ api: 'staffjoy', collection: 'schedules', id: String(id) })

test.each([
  ['GET', '/internal/cron/'],
  ['GET', '/internal/schedulemonitoring/'],
  ['GET', '/internal/tasking/chomp/'],
  ['POST', '/internal/tasking/chomp/'],
  ['GET', '/internal/tasking/chomp/1'],
  ['DELETE', '/internal/tasking/chomp/1'],
  ['GET', '/internal/tasking/mobius/'],
  ['POST', '/internal/tasking/mobius/'],
  ['GET', '/internal/tasking/mobius/1'],
  ['DELETE', '/internal/tasking/mobius/1'],
  ['GET', '/internal/caches/'],
  ['DELETE', '/internal/caches/'],
  ['GET', '/internal/caches/shifts'],
  ['DELETE', '/internal/caches/sessions'],
  ['GET', '/internal/kpis/'],
])('%s %s is for sudo', async (method, path) => {
  for (const as of NOT_SUDO) expect(await refused(as, method, path)).toEqual(UNAUTHORIZED)
})

const task = (id: number, changes: Readonly<Record<string, unknown>>) => {
  return {
    id,
    role_id: 1,
    created_at: '2016-01-01T00:00:00',
    last_update: null,
    state: 'unpublished',
    start: '2016-02-29T08:00:00',
    stop: '2016-03-07T08:00:00',
    chomp_start: null,
    chomp_end: null,
    mobius_start: null,
    mobius_end: null,
    ...changes,
  }
}

describe.each(['chomp', 'mobius'] as const)('the tasks of %s', (service) => {
  const LIST = `/internal/tasking/${service}/`
  const queue = `${service}-queue`
  const processing = `${service}-processing`
  const done = service === 'chomp' ? 'unpublished' : 'published'

  /** Three that wait, the second one the longest, one that is worked on, and one of an organization that has none. */
  async function putTasks(): Promise<void> {
    await putSchedule(world, { id: 1, state: queue, last_update: '2016-03-02T10:00:00' })
    await putSchedule(world, { id: 2, state: queue, last_update: '2016-03-02T09:00:00', role_id: 3 })
    await putSchedule(world, { id: 3, state: queue, last_update: '2016-03-02T11:00:00' })
    await putSchedule(world, { id: 4, state: processing, last_update: NOW, [`${service}_start`]: NOW })
    await putSchedule(world, { id: 5, state: queue, last_update: '2016-03-01T00:00:00', role_id: 4 })
    await act('sudo', 'PATCH', '/organizations/2', { active: 'False' })
  }

  test('are listed for active organizations, what waits the longest first', async () => {
    await putTasks()
    expect(await get(LIST)).toEqual([
      200,
      {
        data: {
          [queue]: [
            task(2, { state: queue, last_update: '2016-03-02T09:00:00', role_id: 3 }),
            task(1, { state: queue, last_update: '2016-03-02T10:00:00' }),
            task(3, { state: queue, last_update: '2016-03-02T11:00:00' }),
          ],
          [processing]: [task(4, { state: processing, last_update: NOW, [`${service}_start`]: NOW })],
        },
      },
    ])
  })

  test('are claimed in that order, until there are none', async () => {
    await putTasks()
    const claim = async () => {
      const { status, body } = await act('sudo', 'POST', LIST)
      return [status, body]
    }
    expect(await claim()).toEqual([200, { schedule_id: 2, role_id: 3, location_id: 2, organization_id: 1 }])
    expect(await stored(2)).toMatchObject({ state: processing, [`${service}_start`]: NOW, last_update: NOW })
    expect(await claim()).toEqual([200, { schedule_id: 1, role_id: 1, location_id: 1, organization_id: 1 }])
    expect((await claim())[0]).toBe(200)
    expect(await refused('sudo', 'POST', LIST)).toEqual(NOT_FOUND)
    expect(await stored(5)).toMatchObject({ state: queue })
  })

  test('are read one by one, in any state', async () => {
    await putSchedule(world, { id: 1, state: 'initial' })
    expect(await get(`${LIST}1`)).toEqual([200, task(1, { state: 'initial' })])
    expect(await refused('sudo', 'GET', `${LIST}99`)).toEqual(NOT_FOUND)
    expect(await refused('sudo', 'GET', `${LIST}one`)).toEqual(NOT_FOUND)
  })

  test('are finished once they were begun', async () => {
    const times = { [`${service}_start`]: '2016-03-02T19:00:00' }
    // A week that begins sooner would go on to Mobius.
    const week = { start: '2016-03-14T07:00:00', stop: '2016-03-21T07:00:00' }
    await putSchedule(world, { id: 1, state: processing, ...week, ...times })
    const answer = await act('sudo', 'DELETE', `${LIST}1`)
    expect([answer.status, answer.body]).toEqual([204, ''])
    expect(await stored(1)).toMatchObject({ state: done, ...times, [`${service}_end`]: NOW, last_update: NOW })
    const mails = (await world.outbox.list()).map(({ to, subject }) => [to, subject])
    const toManager = [
      'manager@example.com',
      service === 'chomp' ? 'The shifts of a week were made' : 'A week was published',
    ]
    expect(mails).toContainEqual(toManager)
    expect(mails).toHaveLength(service === 'chomp' ? 1 : 3)
    expect(await refused('sudo', 'DELETE', `${LIST}1`)).toEqual([400, `This schedule is ${done}, not ${processing}`])
    expect(await refused('sudo', 'DELETE', `${LIST}99`)).toEqual(NOT_FOUND)
  })

  test.each([
    'initial',
    'unpublished',
    'chomp-queue',
    'chomp-processing',
    'mobius-queue',
    'mobius-processing',
    'published',
  ])('that are %s are finished only by the right one', async (state) => {
    await putSchedule(world, { id: 1, state })
    if (state === processing) expect((await act('sudo', 'DELETE', `${LIST}1`)).status).toBe(204)
    else
      expect(await refused('sudo', 'DELETE', `${LIST}1`)).toEqual([400, `This schedule is ${state}, not ${processing}`])
  })

  test('of an organization that became inactive are not finished', async () => {
    await putSchedule(world, { id: 1, state: processing })
    await act('admin', 'PATCH', ORG, { active: 'False' })
    expect(await refused('sudo', 'DELETE', `${LIST}1`)).toEqual([
      400,
      'state cannot change while the organization is not active',
    ])
  })

  test('that come back from sudo wait behind the others', async () => {
    await putTasks()
    const ready = { min_shift_length_hour: 4, max_shift_length_hour: 8 }
    const demand = Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
        day,
        Array(24).fill(1),
      ]),
    )
    await putSchedule(world, {
      ...ready,
      demand,
      id: 4,
      state: processing,
      last_update: NOW,
      [`${service}_start`]: NOW,
    })
    expect((await act('sudo', 'PATCH', `${ROLE}/schedules/4`, { state: queue })).body).toEqual({
      state: queue,
      [`${service}_start`]: null,
      [`${service}_end`]: null,
    })
    const { body } = await act('sudo', 'GET', LIST)
    expect(body.data[queue].map(({ id }: { id: number }) => id)).toEqual([2, 1, 3, 4])
  })
})

test('the monitor shows what is worked on, the longest first, then what waits', async () => {
  await putSchedule(world, { id: 1, state: 'chomp-queue', last_update: '2016-03-02T10:00:00' })
  await putSchedule(world, { id: 2, state: 'chomp-queue', last_update: '2016-03-02T09:00:00', role_id: 4 })
  await putSchedule(world, { id: 3, state: 'chomp-processing', chomp_start: '2016-03-02T12:00:00' })
  await putSchedule(world, { id: 4, state: 'chomp-processing', chomp_start: '2016-03-02T11:00:00' })
  await putSchedule(world, { id: 5, state: 'mobius-queue' })
  await putSchedule(world, { id: 6 })
  const { body } = await act('sudo', 'GET', '/internal/schedulemonitoring/')
  const ids = (rows: { schedule_id: number }[]) => rows.map(({ schedule_id }) => schedule_id)
  expect([ids(body.data.chomp), ids(body.data.mobius)]).toEqual([[4, 3, 2, 1], [5]])
  expect(body.data.chomp[2]).toEqual({
    schedule_id: 2,
    role_id: 4,
    role: 'Desk',
    location_id: 3,
    location: 'Elsewhere',
    organization_id: 2,
    organization: 'Flex',
    paid: true,
    plan_id: 'flex-v1',
    plan: 'Flex',
    demand: null,
    chomp_start: null,
    mobius_start: null,
    last_update: '2016-03-02T09:00:00',
    start: '2016-02-29T08:00:00',
    state: 'chomp-queue',
  })
})

describe('the caches', () => {
  const putSession = (key: string) =>
    world.putRecord(
      { api: 'staffjoy', collection: 'sessions', id: key },
      {
        key,
        last_used: '2016-03-02T19:00:00.800156',
        remote_ip: '24.23.242.250',
        user_id: ID.worker,
        created_at: '2016-03-02T19:00:00',
        token_hash: null,
        token_expires_at: null,
      },
    )
  const sessions = async () => (await world.records({ api: 'staffjoy', collection: 'sessions' })).total
  beforeEach(async () => {
    await putSession('0a681a')
    await putSession('0a681b')
  })

  test('hold nothing but sessions', async () => {
    expect(await get('/internal/caches/')).toEqual([200, { data: { active_keys: 2 } }])
    for (const key of ['shifts', 'schedules', 'incidents'])
      expect(await get(`/internal/caches/${key}`)).toEqual([200, { data: { active_keys: 0 } }])
    expect(await get('/internal/caches/sessions')).toEqual([200, { data: { active_keys: 2 } }])
    for (const method of ['GET', 'DELETE'])
      expect(await refused('sudo', method, '/internal/caches/people')).toEqual(NOT_FOUND)
  })

  test('are emptied one by one', async () => {
    for (const key of ['shifts', 'schedules', 'incidents'])
      expect((await act('sudo', 'DELETE', `/internal/caches/${key}`)).status).toBe(204)
    expect(await sessions()).toBe(2)
    expect((await act('sudo', 'DELETE', '/internal/caches/sessions')).status).toBe(204)
    expect(await sessions()).toBe(0)
  })

  test('emptied altogether end every session, but no key', async () => {
    expect((await act('sudo', 'DELETE', '/internal/caches/')).status).toBe(204)
    expect(await sessions()).toBe(0)
    expect((await act('worker', 'GET', '/')).status).toBe(200)
  })
})

describe('the figures', () => {
  const figures = async () => (await act('sudo', 'GET', '/internal/kpis/')).body.data

  test('count different people, week by week, but not the staff of the service', async () => {
    await putShift(world, 1, { ...span(0, 9, 17), user_id: ID.worker })
    await putShift(world, 2, { ...span(1, 9, 17), user_id: ID.worker })
    await putShift(world, 3, { ...span(1, 9, 17), user_id: ID.outsider, role_id: 4 })
    await putShift(world, 4, { ...span(1, 9, 17), user_id: ID.sudo })
    await putShift(world, 5, span(1, 9, 17))
    // Weeks are those of UTC: this is Sunday evening in Los Angeles.
    await putShift(world, 6, { ...span(6, 17, 20), user_id: ID.colleague })
    await putShift(world, 7, { ...span(-1, 9, 17), user_id: ID.colleague })
    const { people_scheduled_per_week: weeks } = await figures()
    expect(Object.keys(weeks)).toHaveLength(25)
    expect(Object.entries(weeks).slice(-2)).toEqual([
      ['2016-02-22', 1],
      ['2016-02-29', 2],
    ])
    expect(Object.entries(weeks)[0]).toEqual(['2015-09-14', 0])
  })

  test('count who works and who is there right now', async () => {
    await putShift(world, 1, { ...span(2, 12, 13), user_id: ID.worker })
    await putShift(world, 2, { ...span(2, 0, 12), user_id: ID.colleague })
    await putShift(world, 3, { ...span(1, 14, 37), user_id: ID.outsider, role_id: 4 })
    await putShift(world, 4, span(2, 10, 14))
    await act('worker', 'POST', `${ROLE}/users/${ID.worker}/timeclocks/`, {})
    expect(await figures()).toMatchObject({
      people_clocked_in: 1,
      people_on_shifts: 2,
      people_online_in_last_day: 1, // the fixtures have everybody seen before
    })
    await act('worker', 'PATCH', `${ROLE}/users/${ID.worker}/timeclocks/1`, { close: 'True' })
    await act('colleague', 'GET', '/')
    expect(await figures()).toMatchObject({ people_clocked_in: 0, people_online_in_last_day: 2 })
  })
})
