import { afterAll, describe, expect, test } from 'vitest'
import { staffjoyWith } from '../../../src/apis/staffjoy/index.ts'
import { DAYS } from '../../../src/apis/staffjoy/weeks.ts'
import type { Sandbox, SandboxWorld } from '../../../src/index.ts'
import { at, putSchedule, putShift, span } from './shift-story.ts'
import { type Act, actIn, ID, NOW, ORG, openStage, ROLE } from './stage.ts'

const defects: unknown[] = []
const onDefect = (error: unknown) => void defects.push(error)

const immediate = await openStage(NOW, { onDefect })
const tick = await openStage(NOW, { apis: [staffjoyWith({ solving: 'tick' })] })
const manual = await openStage(NOW, { apis: [staffjoyWith({ solving: 'manual', defaultPlan: 'boss-v2' })] })
afterAll(async () => {
  for (const sandbox of [immediate, tick, manual]) await sandbox.close()
})

const SCHED = `${ROLE}/schedules/1`
/** Far enough ahead that Mobius does not come by itself. */
const later = { start: '2016-03-14T07:00:00', stop: '2016-03-21T07:00:00' }
const demandOf = (people: number) =>
  Object.fromEntries(
    DAYS.map((day) => [day, Array.from({ length: 24 }, (_, hour) => (hour >= 9 && hour < 17 ? people : 0))]),
  )
const ready = { ...later, demand: demandOf(2), min_shift_length_hour: 4, max_shift_length_hour: 8 }

async function worldOf(sandbox: Sandbox, schedule: Readonly<Record<string, unknown>> = ready) {
  const world = await sandbox.fork()
  await putSchedule(world, schedule)
  // The weeks after it are made when somebody looks.
  await actIn(world)('sudo', 'GET', '/')
  await world.outbox.clear()
  return { world, act: actIn(world) }
}

const ask = (act: Act, state: string) => act('manager', 'PATCH', SCHED, { state })
const stored = (world: SandboxWorld, id = 1) =>
  world.record({ api: 'staffjoy', collection: 'schedules', id: String(id) })
const shiftsOf = async (world: SandboxWorld) => (await world.records({ api: 'staffjoy', collection: 'shifts' })).records
const mailsOf = async (world: SandboxWorld) =>
  (await world.outbox.list()).map(({ to, subject, data }) => [to, subject, data])
const now = NOW.slice(0, 19)
const week = { schedule_id: 1, role_id: 1, ...later }

describe('at once', () => {
  test('Chomp makes shifts: the request answers that it is queued, the next one sees them', async () => {
    const { world, act } = await worldOf(immediate)
    expect((await ask(act, 'chomp-queue')).body).toEqual({ state: 'chomp-queue', chomp_start: null, chomp_end: null })
    expect((await act('worker', 'GET', SCHED)).body.data).toMatchObject({
      state: 'unpublished',
      chomp_start: now,
      chomp_end: now,
      last_update: now,
    })
    const { body } = await act('worker', 'GET', `${SCHED}/shifts/?include_summary=true`)
    expect(body.summary).toEqual([{ user_id: 0, user_name: 'Unassigned shifts', shifts: 14, minutes: 14 * 480 }])
    expect(body.data[0]).toEqual({
      id: 1,
      role_id: 1,
      user_id: 0,
      user_name: null,
      start: '2016-03-14T16:00:00', // clocks were changed the day before
      stop: '2016-03-15T00:00:00',
      published: false,
      description: null,
    })
    expect(await mailsOf(world)).toEqual([
      ['manager@example.com', 'The shifts of a week were made', { ...week, shifts_made: 14 }],
    ])
    // Nothing is missing any more.
    await ask(act, 'chomp-queue')
    expect((await act('worker', 'GET', `${SCHED}/shifts/`)).body.data).toHaveLength(14)
  })

  test('Mobius assigns shifts, publishes the week and tells everybody', async () => {
    const { world, act } = await worldOf(immediate)
    await putShift(world, 1, { ...span(14, 9, 17), user_id: ID.worker })
    await putShift(world, 2, span(14, 9, 17))
    await putShift(world, 3, span(14, 10, 18))
    expect((await ask(act, 'mobius-queue')).body).toEqual({
      state: 'mobius-queue',
      mobius_start: null,
      mobius_end: null,
    })
    expect((await act('worker', 'GET', SCHED)).body.data).toMatchObject({ state: 'published', last_update: now })
    expect(await stored(world)).toMatchObject({ mobius_start: now, mobius_end: now })
    const shifts = await shiftsOf(world)
    expect(shifts.every(({ published }) => published)).toBe(true)
    expect(shifts[0]).toMatchObject({ id: 1, user_id: ID.worker })
    expect(
      shifts
        .slice(1)
        .map(({ user_id }) => user_id)
        .toSorted(),
    ).toEqual([0, ID.colleague])
    expect(await mailsOf(world)).toEqual([
      ['worker@example.com', 'A week was published', week],
      ['colleague@example.com', 'A week was published', week],
      ['manager@example.com', 'A week was published', { ...week, unassigned_shifts: 1, is_optimal: true, gap: 0 }],
    ])
  })

  test('preferences, days off and working hours are taken to Mobius', async () => {
    const { world, act } = await worldOf(immediate)
    const mornings = Object.fromEntries(
      DAYS.map((day) => [day, Array.from({ length: 24 }, (_, hour) => Number(hour < 12))]),
    )
    const evenings = Object.fromEntries(
      DAYS.map((day) => [day, Array.from({ length: 24 }, (_, hour) => Number(hour >= 12))]),
    )
    for (const [who, preference] of [
      ['worker', evenings],
      ['colleague', mornings],
    ] as const) {
      await act(who, 'POST', `${SCHED}/preferences/`, { user_id: ID[who], preference: JSON.stringify(preference) })
      await act('manager', 'PATCH', `${ROLE}/users/${ID[who]}`, { min_hours_per_workweek: 0 })
    }
    await putShift(world, 1, span(15, 6, 10))
    await putShift(world, 2, span(15, 18, 22))
    await putShift(world, 3, span(17, 18, 22))
    await act('manager', 'POST', `${ROLE}/users/${ID.worker}/timeoffrequests/`, { date: '2016-03-17', state: 'sick' })
    await ask(act, 'mobius-queue')
    await act('sudo', 'GET', '/')
    expect((await shiftsOf(world)).map(({ user_id }) => user_id)).toEqual([ID.colleague, ID.worker, ID.colleague])
    await using other = await immediate.fork()
    await putSchedule(other, later)
    await putShift(other, 1, span(15, 18, 22))
    for (const who of ['worker', 'colleague'] as const)
      await actIn(other)('manager', 'PATCH', `${ROLE}/users/${ID[who]}`, { working_hours: JSON.stringify(mornings) })
    await ask(actIn(other), 'mobius-queue')
    await actIn(other)('sudo', 'GET', '/')
    expect(await shiftsOf(other)).toMatchObject([{ id: 1, user_id: 0, published: true }])
  })

  test('a week without shifts, or without workers, is published all the same', async () => {
    const { world, act } = await worldOf(immediate)
    await ask(act, 'mobius-queue')
    expect((await act('worker', 'GET', SCHED)).body.data.state).toBe('published')
    await putSchedule(world, { ...later, id: 2, role_id: 2 })
    await putShift(world, 1, { ...span(14, 9, 17), role_id: 2 })
    await act('manager', 'PATCH', `${ROLE.replace(/1$/, '2')}/schedules/2`, { state: 'mobius-queue' })
    await act('sudo', 'GET', '/')
    expect(await stored(world, 2)).toMatchObject({ state: 'published', mobius_start: now, mobius_end: now })
    expect(await shiftsOf(world)).toMatchObject([{ user_id: 0, published: true }])
  })

  test('of one role a week is assigned after the other, so that they fit together', async () => {
    const { world, act } = await worldOf(immediate, later)
    await act('manager', 'DELETE', `${ROLE}/users/${ID.colleague}`)
    await putSchedule(world, { id: 2, start: at(21, 0), stop: at(28, 0) })
    await putShift(world, 1, span(20, 15, 23))
    await putShift(world, 2, span(21, 7, 15))
    await act('manager', 'PATCH', `${ROLE}/users/${ID.worker}`, { min_hours_per_workweek: 0 })
    await act('manager', 'PATCH', `${ROLE}/schedules/2`, { state: 'mobius-queue' })
    await act('manager', 'PATCH', SCHED, { state: 'mobius-queue' })
    await act('sudo', 'GET', '/')
    expect((await shiftsOf(world)).map(({ user_id }) => user_id).toSorted()).toEqual([0, ID.worker])
  })

  test('queued weeks that were put in place by hand are worked on as well, but not those of inactive organizations', async () => {
    const { world, act } = await worldOf(immediate, { ...ready, state: 'chomp-queue' })
    expect(await stored(world)).toMatchObject({ state: 'unpublished', chomp_end: '2016-01-01T00:00:00' })
    await act('admin', 'PATCH', ORG, { active: 'False' })
    await putSchedule(world, { ...ready, state: 'mobius-queue' })
    expect((await act('manager', 'GET', SCHED)).body.data.state).toBe('mobius-queue')
    await act('admin', 'PATCH', ORG, { active: 'True' })
    expect((await act('manager', 'GET', SCHED)).body.data.state).toBe('published')
  })

  test('what fails waits again, is not tried once more by itself, and can be done by hand', async () => {
    defects.length = 0
    const { world, act } = await worldOf(immediate, { ...ready, demand: demandOf(2000) })
    await ask(act, 'chomp-queue')
    for (const _ of [1, 2]) expect((await act('worker', 'GET', SCHED)).body.data.state).toBe('chomp-queue')
    expect(defects).toEqual([expect.objectContaining({ message: expect.stringContaining('the job chomp') })])
    expect(await shiftsOf(world)).toEqual([])
    expect(await mailsOf(world)).toEqual([])
    expect((await act('sudo', 'POST', '/internal/tasking/chomp/')).body).toMatchObject({ schedule_id: 1 })
    expect((await act('sudo', 'DELETE', '/internal/tasking/chomp/1')).status).toBe(204)
    expect((await act('worker', 'GET', SCHED)).body.data.state).toBe('unpublished')
  })
})

describe('in ticks', () => {
  test('every state can be seen, twenty seconds apart', async () => {
    const { world, act } = await worldOf(tick)
    await ask(act, 'chomp-queue')
    expect(await stored(world)).toMatchObject({ state: 'chomp-queue', chomp_start: null })
    await world.clock.advance('PT19S')
    expect(await stored(world)).toMatchObject({ state: 'chomp-queue' })
    await world.clock.advance('PT1S')
    const begun = { state: 'chomp-processing', chomp_start: '2016-03-02T20:00:20', chomp_end: null }
    expect(await stored(world)).toMatchObject(begun)
    await world.clock.advance('PT19S')
    expect(await stored(world)).toMatchObject(begun)
    expect(await shiftsOf(world)).toEqual([])
    await world.clock.advance('PT1S')
    const done = { state: 'unpublished', chomp_start: '2016-03-02T20:00:20', chomp_end: '2016-03-02T20:00:40' }
    expect(await stored(world)).toMatchObject(done)
    expect(await shiftsOf(world)).toHaveLength(14)
    await ask(act, 'mobius-queue')
    await world.clock.advance('PT20S')
    expect((await act('worker', 'GET', SCHED)).body.data.state).toBe('mobius-processing')
    await world.clock.advance('PT1H')
    expect(await stored(world)).toMatchObject({ state: 'published', mobius_end: '2016-03-02T20:01:20' })
  })
})

describe('by hand', () => {
  test('nothing moves until the tasks are claimed and finished', async () => {
    const { world, act } = await worldOf(manual)
    await ask(act, 'mobius-queue')
    await world.clock.advance('P3D')
    expect(await stored(world)).toMatchObject({ state: 'mobius-queue', mobius_start: null })
    await act('sudo', 'POST', '/internal/tasking/mobius/')
    await world.clock.advance('P3D')
    expect(await stored(world)).toMatchObject({ state: 'mobius-processing', mobius_start: '2016-03-05T20:00:00' })
    await act('sudo', 'DELETE', '/internal/tasking/mobius/1')
    expect(await stored(world)).toMatchObject({ state: 'published', mobius_end: '2016-03-08T20:00:00' })
  })

  test('a week that Chomp is done with goes to Mobius where it is time for that', async () => {
    const { world, act } = await worldOf(manual)
    await ask(act, 'chomp-queue')
    await act('sudo', 'POST', '/internal/tasking/chomp/')
    await world.clock.set({ now: '2016-03-12T12:00:00Z' })
    expect((await act('sudo', 'DELETE', '/internal/tasking/chomp/1')).status).toBe(204)
    expect(await stored(world)).toMatchObject({
      state: 'mobius-queue',
      chomp_end: '2016-03-12T12:00:00',
      last_update: '2016-03-12T12:00:00',
    })
  })
})

test('the plan of organizations made without one can be chosen', async () => {
  const plan = async (sandbox: Sandbox, body: Readonly<Record<string, unknown>>) =>
    (await actIn(await sandbox.fork())('sudo', 'POST', '/organizations/', { name: 'New', ...body })).body.plan
  expect(await plan(immediate, {})).toBe('flex-v1')
  expect(await plan(manual, {})).toBe('boss-v2')
  expect(await plan(manual, { plan: 'flex-v2' })).toBe('flex-v2')
})
