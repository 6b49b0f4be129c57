import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { putSchedule, putShift, span } from './shift-story.ts'
import { type Act, actIn, ID, LOC, ORG, openStage, ROLE } from './stage.ts'

const sandbox = await openStage()
afterAll(() => sandbox.close())
let world: SandboxWorld
let act: Act
beforeEach(async () => {
  world = await sandbox.fork()
  act = actIn(world)
})

const FLEX_ORG = '/organizations/2'
const FLEX_LOC = `${FLEX_ORG}/locations/3`
const FLEX = `${FLEX_LOC}/roles/4`
const NOW = '2016-03-02T20:00:00'

interface Week {
  readonly id: number
  readonly state: string
  readonly start: string
  readonly stop: string
  readonly created_at: string
  readonly last_update: string | null
}

const runCron = async () => (await act('sudo', 'GET', '/internal/cron/')).body
const weeksOf = async (role: string): Promise<Week[]> => (await act('sudo', 'GET', `${role}/schedules/`)).body.data
const startsOf = async (role: string): Promise<string[]> => (await weeksOf(role)).map(({ start }) => start)
const statesOf = async (role: string): Promise<string[]> => (await weeksOf(role)).map(({ state }) => state)
const newRole = async (location = FLEX_LOC): Promise<string> =>
  `${location}/roles/${(await act('sudo', 'POST', `${location}/roles/`, { name: 'New' })).body.id}`
const records = async (collection: string) => (await world.records({ api: 'staffjoy', collection })).records
const change = async (collection: string, id: number, changes: Readonly<Record<string, unknown>>) => {
  const place = { api: 'staffjoy', collection, id: String(id) }
  await world.putRecord(place, { ...(await world.record(place)), ...changes })
}
const at = (now: string) => world.clock.set({ now })

describe('weeks', () => {
  test('are made for a new role, up to a hundred days ahead', async () => {
    const weeks = await weeksOf(await newRole())
    expect(weeks).toHaveLength(15)
    expect(weeks[0]).toEqual({
      id: expect.any(Number),
      role_id: 5,
      state: 'initial',
      start: '2016-02-29T00:00:00',
      stop: '2016-03-07T00:00:00',
      demand: null,
      min_shift_length_hour: null,
      max_shift_length_hour: null,
      created_at: NOW,
      last_update: null,
      chomp_start: null,
      chomp_end: null,
    })
    for (const [place, week] of weeks.entries()) expect(week.start).toBe(weeks[place - 1]?.stop ?? week.start)
    // 20:00 on 10 June is a hundred days from now, so the last one begins before, and the next would not.
    expect(weeks.at(-1)).toMatchObject({ start: '2016-06-06T00:00:00', stop: '2016-06-13T00:00:00' })
  })

  test.each([
    ['2016-03-02T20:00:00Z', '2016-02-29T00:00:00'],
    ['2016-03-06T23:59:59Z', '2016-02-29T00:00:00'],
    ['2016-03-07T00:00:00Z', '2016-02-29T00:00:00'],
    ['2016-03-08T00:00:00Z', '2016-03-07T00:00:00'],
  ])('on %s the first one begins at %s', async (now, start) => {
    await at(now)
    expect((await startsOf(await newRole()))[0]).toBe(start)
  })

  test.each([
    // Monday in Los Angeles, Tuesday in UTC; a second later it is Tuesday there, too.
    ['2016-03-08T07:59:59Z', '2016-02-29T08:00:00'],
    ['2016-03-08T08:00:00Z', '2016-03-07T08:00:00'],
  ])('today is that of the location: on %s', async (now, start) => {
    await at(now)
    expect((await startsOf(await newRole(LOC)))[0]).toBe(start)
  })

  test('begin on the day on which weeks of the organization do', async () => {
    const { id } = (await act('sudo', 'POST', '/organizations/', { name: 'T', day_week_starts: 'thursday' })).body
    const org = `/organizations/${id}`
    const location = (await act('sudo', 'POST', `${org}/locations/`, { timezone: 'Europe/London' })).body.id
    const role = await newRole(`${org}/locations/${location}`)
    expect(await startsOf(role)).toEqual([])
    await act('sudo', 'PATCH', org, { active: 'True' })
    const starts = await startsOf(role)
    expect(starts[0]).toBe('2016-02-25T00:00:00')
    expect(starts.slice(3, 6)).toEqual(['2016-03-17T00:00:00', '2016-03-24T00:00:00', '2016-03-30T23:00:00'])
  })

  test('are 167 and 169 hours long where clocks change', async () => {
    const role = await newRole(LOC)
    await at('2016-08-20T00:00:00Z')
    const weeks = await weeksOf(role)
    const from = (start: string) => weeks.find((week) => week.start === start)?.stop
    expect(from('2016-03-07T08:00:00')).toBe('2016-03-14T07:00:00')
    expect(from('2016-10-31T07:00:00')).toBe('2016-11-07T08:00:00')
  })

  test('go on as time does, each when it is a hundred days ahead', async () => {
    const role = await newRole()
    await at('2016-03-05T00:00:00Z') // the next would begin on 13 June
    expect(await weeksOf(role)).toHaveLength(15)
    await at('2016-03-05T00:00:01Z')
    const weeks = await weeksOf(role)
    expect(weeks).toHaveLength(16)
    expect(weeks.at(-1)).toMatchObject({
      start: '2016-06-13T00:00:00',
      stop: '2016-06-20T00:00:00',
      created_at: '2016-03-05T00:00:01',
    })
  })

  test('of roles that were there before follow those that they have', async () => {
    await putSchedule(world, {
      role_id: 4,
      state: 'published',
      start: '2016-02-22T00:00:00',
      stop: '2016-02-29T00:00:00',
    })
    const weeks = await weeksOf(FLEX)
    expect(weeks.map(({ start }) => start).slice(0, 3)).toEqual([
      '2016-02-22T00:00:00',
      '2016-02-29T00:00:00',
      '2016-03-07T00:00:00',
    ])
    expect(weeks).toHaveLength(16)
    // Each when its time had come.
    expect(weeks[1]?.created_at).toBe('2015-11-21T00:00:01')
    expect(await runCron()).toMatchObject({ schedules_created: 3 * 15 })
  })

  test('are not made for archived roles, and are made up for when one comes back', async () => {
    const role = await newRole()
    await act('sudo', 'DELETE', role)
    await at('2016-03-20T00:00:00Z')
    expect(await weeksOf(role)).toHaveLength(15)
    await act('sudo', 'PATCH', role, { archived: 'False' })
    const weeks = await weeksOf(role)
    expect(weeks).toHaveLength(18)
    expect(weeks.at(-1)).toMatchObject({ start: '2016-06-27T00:00:00', created_at: '2016-03-20T00:00:00' })
  })

  test('are not made for inactive organizations, and are made up for without a gap', async () => {
    const role = await newRole()
    await act('sudo', 'PATCH', FLEX_ORG, { active: 'False' })
    const idle = await newRole()
    await at('2016-07-06T12:00:00Z')
    expect([(await weeksOf(role)).length, (await weeksOf(idle)).length]).toEqual([15, 0])
    expect(await runCron()).toEqual({ schedules_created: 45, schedules_queued_mobius: 3 }) // of the other organization
    expect((await act('sudo', 'PATCH', FLEX_ORG, { active: 'True' })).body).toEqual({ active: true })
    const weeks = await weeksOf(role)
    expect(weeks).toHaveLength(33)
    for (const [place, week] of weeks.entries()) expect(week.start).toBe(weeks[place - 1]?.stop ?? week.start)
    expect(weeks[15]).toMatchObject({ start: '2016-06-13T00:00:00', created_at: '2016-07-06T12:00:00' })
    expect((await startsOf(idle))[0]).toBe('2016-07-04T00:00:00')
  })
})

describe('boss plans', () => {
  test('near weeks go straight to Mobius, the others stay initial', async () => {
    const role = await newRole(LOC)
    expect(await statesOf(role)).toEqual(['published', ...new Array(14).fill('initial')])
    await at('2016-03-03T08:00:00Z') // four days before the next week
    expect((await statesOf(role)).slice(0, 2)).toEqual(['published', 'initial'])
    await at('2016-03-03T08:00:01Z')
    const weeks = await weeksOf(role)
    expect(weeks.slice(0, 3).map(({ state }) => state)).toEqual(['published', 'published', 'initial'])
    expect(weeks[1]?.last_update).toBe('2016-03-03T08:00:01')
  })

  test('recurring shifts are made on the way', async () => {
    const role = await newRole(LOC)
    const recurring = { start_day: 'monday', start_hour: 9, start_minute: 0, duration_minutes: 60 }
    await act('sudo', 'POST', `${role}/recurringshifts/`, recurring)
    await at('2016-03-20T00:00:00Z')
    const shifts = await records('shifts')
    expect(shifts).toEqual([
      expect.objectContaining({ start: '2016-03-07T17:00:00', user_id: 0, published: true }),
      expect.objectContaining({ start: '2016-03-14T16:00:00', user_id: 0, published: true }),
      expect.objectContaining({ start: '2016-03-21T16:00:00', user_id: 0, published: true }),
    ])
  })

  test('unpublished weeks go, too, but without recurring shifts once more', async () => {
    const role = await newRole(LOC)
    const recurring = { start_day: 'monday', start_hour: 9, start_minute: 0, duration_minutes: 60 }
    await act('sudo', 'POST', `${role}/recurringshifts/`, recurring)
    await act('sudo', 'PATCH', `${role}/schedules/2`, { state: 'unpublished' })
    await at('2016-03-04T00:00:00Z')
    expect((await statesOf(role)).slice(0, 3)).toEqual(['published', 'published', 'initial'])
    expect(await records('shifts')).toHaveLength(1)
  })

  test('how far ahead is for the organization to say, and counts at once', async () => {
    const role = await newRole(LOC)
    await act('admin', 'PATCH', ORG, { shifts_assigned_days_before_start: 12 })
    const weeks = await weeksOf(role)
    expect(weeks.slice(0, 4).map(({ state }) => state)).toEqual(['published', 'published', 'published', 'initial'])
    expect(weeks[2]?.last_update).toBe(NOW)
  })

  test('archived roles and inactive organizations stand still', async () => {
    const [closed, idle] = [await newRole(LOC), await newRole(LOC)]
    await act('admin', 'DELETE', closed)
    await at('2016-03-10T00:00:00Z')
    expect((await statesOf(closed)).slice(0, 2)).toEqual(['published', 'initial'])
    expect((await statesOf(idle)).slice(0, 3)).toEqual(['published', 'published', 'initial'])
    await act('admin', 'PATCH', ORG, { active: 'False' })
    await at('2016-04-10T00:00:00Z')
    expect((await statesOf(idle)).slice(0, 3)).toEqual(['published', 'published', 'initial'])
    await act('admin', 'PATCH', ORG, { active: 'True' })
    expect((await statesOf(idle)).slice(5, 8)).toEqual(['published', 'published', 'initial'])
  })

  test('on flex plans weeks stay as they are', async () => {
    const role = await newRole()
    await at('2016-03-30T00:00:00Z')
    expect(new Set(await statesOf(role))).toEqual(new Set(['initial']))
  })
})

describe('the trial', () => {
  const isActive = async () => (await act('sudo', 'GET', FLEX_ORG)).body.data.active

  test('ends, and the organization with it, until it pays', async () => {
    await world.putRecord(
      { api: 'staffjoy', collection: 'organization_admins', id: '9' },
      { id: 9, organization_id: 2, user_id: ID.outsider },
    )
    const role = await newRole()
    await change('organizations', 2, { paid_until: null, created_at: '2016-02-20T12:00:00' })
    await at('2016-03-05T12:00:00Z')
    expect(await isActive()).toBe(true)
    await world.outbox.clear()
    await at('2016-03-05T12:00:01Z')
    expect(await isActive()).toBe(false)
    expect((await world.outbox.list()).map(({ to, subject, data }) => [to, subject, data])).toEqual([
      ['outsider@example.com', 'The trial is over', { organization_id: 2 }],
    ])
    await at('2016-04-01T00:00:00Z')
    const { length } = await weeksOf(role)
    // Active again it is for nobody to see: it is not paid for.
    await act('sudo', 'PATCH', FLEX_ORG, { active: 'True' })
    expect(await isActive()).toBe(false)
    await act('sudo', 'PATCH', FLEX_ORG, { active: 'True', paid_until: '2016-05-01' })
    expect(await isActive()).toBe(true)
    expect(await weeksOf(role)).toHaveLength(length + 3)
    await at('2016-05-01T00:00:00Z')
    expect(await isActive()).toBe(true)
    await at('2016-05-01T00:00:01Z')
    expect(await isActive()).toBe(false)
  })

  test('may be shortened, and is over at once', async () => {
    await change('organizations', 2, { paid_until: null, created_at: '2016-03-02T12:00:00' })
    await act('sudo', 'PATCH', FLEX_ORG, { trial_days: 1 })
    expect(await isActive()).toBe(true)
    await act('sudo', 'PATCH', FLEX_ORG, { trial_days: 0 })
    expect(await isActive()).toBe(false)
  })
})

describe('all at once', () => {
  test('what was done is told', async () => {
    expect(await runCron()).toEqual({ schedules_created: 60, schedules_queued_mobius: 3 })
    expect(await runCron()).toEqual({ schedules_created: 0, schedules_queued_mobius: 0 })
    await at('2016-03-16T20:00:00Z')
    expect(await runCron()).toEqual({ schedules_created: 0, schedules_queued_mobius: 0 })
    expect((await act('admin', 'GET', '/internal/cron/')).status).toBe(401)
  })

  test('abandoned timeclocks are closed', async () => {
    await act('worker', 'POST', `${ROLE}/users/${ID.worker}/timeclocks/`, {})
    await world.clock.advance('PT24H')
    expect(await records('timeclocks')).toMatchObject([{ start: NOW, stop: '2016-03-03T19:00:00' }])
  })

  test('three weeks in one step are the same as in many', async () => {
    await runCron()
    const recurring = { start_day: 'tuesday', start_hour: 9, start_minute: 0, duration_minutes: 480, quantity: 2 }
    await act('manager', 'POST', `${ROLE}/recurringshifts/`, recurring)
    await act('manager', 'POST', `${ROLE}/recurringshifts/`, { ...recurring, quantity: 1, user_id: ID.worker })
    await act('worker', 'POST', `${ROLE}/users/${ID.worker}/timeclocks/`, {})
    await putShift(world, 1, span(8, 6, 10))
    await change('organizations', 2, { paid_until: '2016-03-15T07:30:00' })
    const leap = async (steps: readonly number[]) => {
      await using fork = await world.fork()
      for (const minutes of steps) await fork.clock.advance(`PT${minutes}M`)
      await fork.clock.set({ now: '2016-03-23T20:00:00Z' })
      return fork.export()
    }
    const inOne = await leap([])
    expect(JSON.stringify(inOne)).toContain('2016-03-17T07:00:01') // two weeks were sent to Mobius on the way
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 6000 }), { minLength: 1, maxLength: 9 }), async (steps) => {
        const within = steps.filter((_, place) => steps.slice(0, place + 1).reduce((sum, one) => sum + one, 0) < 30_240)
        expect(await leap(within)).toEqual(inOne)
      }),
      { numRuns: 6 },
    )
  })
})
