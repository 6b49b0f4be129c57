import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { DAYS } from '../../../src/apis/staffjoy/weeks.ts'
import type { SandboxWorld } from '../../../src/index.ts'
import { BAD_REQUEST, FORBIDDEN, NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { leave, putSchedule } from './shift-story.ts'
import { type Act, actIn, type Caller, ID, openStage, ROLE, STILL } from './stage.ts'

const sandbox = await openStage(undefined, { apis: [STILL] })
afterAll(() => sandbox.close())
let world: SandboxWorld
let act: Act
let refused: Refused
beforeEach(async () => {
  world = await sandbox.fork()
  act = actIn(world)
  refused = refusedIn(world)
  await putSchedule(world)
})

const LIST = `${ROLE}/schedules/1/preferences/`
const MINE = `${LIST}${ID.worker}`
const NOW = '2016-03-02T20:00:00'

const weekOf = (hour: unknown) =>
  Object.fromEntries(DAYS.map((day) => [day, [...Array(12).fill(0), ...Array(12).fill(hour)]]))
const [evenings, nothing] = [weekOf(1), weekOf(0)]
const text = JSON.stringify
const mine = { user_id: ID.worker, preference: text(evenings) }
const shown = (user_id: number, preference = evenings, last_update: string | null = null) => {
  return { user_id, schedule_id: 1, preference, created_at: NOW, last_update }
}

const make = async (as: Caller, who: 'worker' | 'colleague' = 'worker') =>
  act(as, 'POST', LIST, { ...mine, user_id: ID[who] })

describe('telling preferences', () => {
  test('workers tell their own, managers anybody’s', async () => {
    const made = await make('worker')
    expect([made.status, made.body]).toEqual([201, shown(ID.worker)])
    const other = await make('manager', 'colleague')
    expect([other.status, other.body]).toEqual([201, shown(ID.colleague)])
    const read = await act('worker', 'GET', MINE)
    expect([read.status, read.body]).toEqual([200, { data: shown(ID.worker) }])
    const list = await act('manager', 'GET', LIST)
    expect([list.status, list.body]).toEqual([200, { data: [shown(ID.worker), shown(ID.colleague)] }])
  })

  test('flags may be true and false, and are stored as 1 and 0', async () => {
    const flags = Object.fromEntries(DAYS.map((day) => [day, [...Array(12).fill(false), ...Array(12).fill(true)]]))
    expect((await act('worker', 'POST', LIST, { ...mine, preference: text(flags) })).body).toEqual(shown(ID.worker))
  })

  test.each([
    ['no user', { preference: mine.preference }, { user_id: 'Missing required parameter user_id' }],
    ['no preference', { user_id: ID.worker }, { preference: 'Missing required parameter preference' }],
    ['a user who is text', { ...mine, user_id: 'me' }, { user_id: 'user_id must be a whole number' }],
    ['a schedule beside', { ...mine, schedule_id: 1 }, 'Unknown arguments: schedule_id'],
    ['no JSON', { ...mine, preference: 'evenings' }, 'preference is no JSON text of an object'],
    ['nothing', { ...mine, preference: '' }, 'preference is no JSON text of an object'],
    ['null', { ...mine, preference: 'null' }, 'preference is no JSON text of an object'],
    ['a list', { ...mine, preference: '[1]' }, 'preference is no JSON text of an object'],
    ['no days', { ...mine, preference: '{}' }, 'preference needs the days monday to sunday, and nothing else'],
    [
      '23 hours',
      { ...mine, preference: text({ ...evenings, sunday: Array(23).fill(0) }) },
      'sunday of preference needs 24 whole numbers, each 0 or 1',
    ],
    ['twos', { ...mine, preference: text(weekOf(2)) }, 'monday of preference needs 24 whole numbers, each 0 or 1'],
    ['halves', { ...mine, preference: text(weekOf(0.5)) }, 'monday of preference needs 24 whole numbers, each 0 or 1'],
    ['somebody of another role', { ...mine, user_id: ID.outsider }, 'user_id is no active worker of the role'],
    ['somebody unknown', { ...mine, user_id: 4000 }, 'user_id is no active worker of the role'],
  ])('with %s is refused', async (_name, sent, message) => {
    expect(await refused('manager', 'POST', LIST, sent)).toEqual([400, message])
  })

  test('can be done once', async () => {
    await make('worker')
    expect(await refused('worker', 'POST', LIST, { ...mine, preference: '{' })).toEqual([
      400,
      'user_id: this user has preferences for the schedule already',
    ])
    await putSchedule(world, { id: 2, start: '2016-03-07T08:00:00', stop: '2016-03-14T07:00:00' })
    expect((await act('worker', 'POST', LIST.replace('schedules/1', 'schedules/2'), mine)).status).toBe(201)
  })

  test('is not for others, nor for former workers', async () => {
    expect(await refused('worker', 'POST', LIST, { ...mine, user_id: ID.colleague })).toEqual(FORBIDDEN)
    expect(await refused('worker', 'POST', LIST, { ...mine, user_id: ID.outsider })).toEqual(NOT_FOUND)
    expect(await refused('outsider', 'POST', LIST, mine)).toEqual(FORBIDDEN)
    expect(await refused('worker', 'POST', LIST, { preference: mine.preference })).toEqual(BAD_REQUEST)
    expect(await refused('worker', 'POST', LIST, { ...mine, user_id: '' })).toEqual([
      400,
      { user_id: 'user_id must be a whole number' },
    ])
    await leave(act, 'worker')
    expect(await refused('worker', 'POST', LIST, mine)).toEqual(NOT_FOUND)
    expect(await refused('manager', 'POST', LIST, mine)).toEqual([400, 'user_id is no active worker of the role'])
  })
})

describe('one preference', () => {
  beforeEach(async () => {
    await make('worker')
  })

  test('is replaced by its worker or a manager, and tells when', async () => {
    await world.clock.advance('PT1H')
    const changed = await act('worker', 'PATCH', MINE, { preference: text(nothing) })
    expect([changed.status, changed.body]).toEqual([200, { preference: nothing }])
    expect((await act('admin', 'GET', MINE)).body.data).toEqual(shown(ID.worker, nothing, '2016-03-02T21:00:00'))
    expect((await act('manager', 'PATCH', MINE, { preference: text(evenings) })).status).toBe(200)
  })

  test.each([
    ['nothing', {}, { preference: 'Missing required parameter preference' }],
    ['no JSON', { preference: '{' }, 'preference is no JSON text of an object'],
    ['null', { preference: 'null' }, 'preference is no JSON text of an object'],
    ['no week', { preference: '{}' }, 'preference needs the days monday to sunday, and nothing else'],
    ['twos', { preference: text(weekOf(2)) }, 'monday of preference needs 24 whole numbers, each 0 or 1'],
    ['a user beside', { preference: text(nothing), user_id: ID.worker }, 'Unknown arguments: user_id'],
  ])('is not replaced by %s', async (_name, sent, message) => {
    expect(await refused('worker', 'PATCH', MINE, sent)).toEqual([400, message])
  })

  test('is removed by managers', async () => {
    expect(await refused('worker', 'DELETE', MINE)).toEqual(UNAUTHORIZED)
    expect(await act('manager', 'DELETE', MINE)).toMatchObject({ status: 204, body: '' })
    for (const method of ['GET', 'DELETE']) expect(await refused('manager', method, MINE)).toEqual(NOT_FOUND)
    expect(await refused('manager', 'PATCH', MINE, { preference: '{' })).toEqual(NOT_FOUND)
    expect((await make('worker')).status).toBe(201)
  })

  test('is seen by its worker and managers', async () => {
    for (const as of ['sudo', 'admin', 'manager', 'worker'] as const)
      expect((await act(as, 'GET', MINE)).body.data).toEqual(shown(ID.worker))
    for (const method of ['GET', 'PATCH'] as const) {
      expect(await refused('colleague', method, MINE)).toEqual(FORBIDDEN)
      expect(await refused('outsider', method, MINE)).toEqual(FORBIDDEN)
      expect(await refused('worker', method, `${LIST}${ID.outsider}`)).toEqual(NOT_FOUND)
    }
    for (const as of ['worker', 'outsider'] as const) expect(await refused(as, 'GET', LIST)).toEqual(UNAUTHORIZED)
    expect(await refused('manager', 'GET', LIST.replace('schedules/1', 'schedules/2'))).toEqual(NOT_FOUND)
  })

  test('of a former worker is still there, but not for them', async () => {
    await leave(act, 'worker')
    expect(await refused('worker', 'GET', MINE)).toEqual(NOT_FOUND)
    expect((await act('manager', 'GET', MINE)).body.data).toEqual(shown(ID.worker))
  })
})

describe('as a schedule goes on', () => {
  test.each(['initial', 'unpublished', 'chomp-queue', 'chomp-processing'])('%s: preferences change', async (state) => {
    await putSchedule(world, { state })
    expect((await make('worker')).status).toBe(201)
    expect((await act('worker', 'PATCH', MINE, { preference: text(nothing) })).status).toBe(200)
    expect((await act('manager', 'DELETE', MINE)).status).toBe(204)
  })

  test.each(['mobius-queue', 'mobius-processing', 'published'])('%s: only sudo changes them', async (state) => {
    await make('colleague', 'colleague')
    await putSchedule(world, { state })
    for (const as of ['worker', 'manager', 'admin'] as const)
      expect(await refused(as, 'POST', LIST, mine)).toEqual(BAD_REQUEST)
    const theirs = `${LIST}${ID.colleague}`
    expect(await refused('colleague', 'PATCH', theirs, { preference: text(nothing) })).toEqual(BAD_REQUEST)
    expect(await refused('manager', 'DELETE', theirs)).toEqual(BAD_REQUEST)
    expect((await act('colleague', 'GET', theirs)).status).toBe(200)
    expect((await make('sudo')).status).toBe(201)
    expect((await act('sudo', 'PATCH', MINE, { preference: text(nothing) })).status).toBe(200)
    expect((await act('sudo', 'DELETE', theirs)).status).toBe(204)
  })
})
