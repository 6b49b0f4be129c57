import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { at, idsOf, leave, listed, makeShift, putSchedule, putShift, SHIFTS, span } from './shift-story.ts'
import { type Act, actIn, ID, LOC, openStage, ROLE, STILL } from './stage.ts'

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

const YEAR = `${SHIFTS}?start=2016&end=2017`

describe('the shifts of a role', () => {
  test('are those that start from one instant on and before another, by start, then by id', async () => {
    const [late, early, same] = [
      await makeShift(act, span(2, 9, 17)),
      await makeShift(act, span(1, 9, 17)),
      await makeShift(act, span(2, 9, 10)),
    ]
    const from = (start: string, end: string) => listed(act, 'worker', `${SHIFTS}?start=${start}&end=${end}`)
    expect(await from(at(1, 9), at(3, 0))).toEqual([early, late, same])
    expect(await from(at(1, 10), at(3, 0))).toEqual([late, same])
    expect(await from(at(1, 9), at(2, 9))).toEqual([early])
    expect(await from(at(3, 0), at(1, 0))).toEqual([])
    expect(await from('2016-03-02', '2016-03-03')).toEqual([late, same])
    expect(await from('2016-03', '2016-04')).toEqual([early, late, same])
  })

  test('of one worker, of nobody, or published ones', async () => {
    const [open, own, published] = [
      await makeShift(act, span(1, 9, 17)),
      await makeShift(act, { ...span(2, 9, 17), user_id: ID.worker }),
      await makeShift(act, { ...span(3, 9, 17), user_id: ID.worker, published: true }),
    ]
    expect(await listed(act, 'colleague', YEAR)).toEqual([open, own, published])
    expect(await listed(act, 'colleague', `${YEAR}&user_id=${ID.worker}`)).toEqual([own, published])
    expect(await listed(act, 'colleague', `${YEAR}&user_id=0`)).toEqual([open])
    expect(await listed(act, 'colleague', `${YEAR}&user_id=-1`)).toEqual([])
    expect(await listed(act, 'colleague', `${YEAR}&filter_by_published=True`)).toEqual([published])
    expect(await listed(act, 'colleague', `${YEAR}&filter_by_published=False`)).toEqual([open, own, published])
    expect(await listed(act, 'colleague', `${YEAR}&colour=red`)).toEqual([open, own, published])
  })

  test.each([
    ['end=2016', { start: 'Missing required parameter start' }],
    ['start=2016', { end: 'Missing required parameter end' }],
    ['start=2016-02-30&end=2016-02-31', 'start is no ISO 8601 date or time'],
    ['start=2016&end=2016-02-31', 'end is no ISO 8601 date or time'],
    ['start=2016&end=2017&user_id=2.5', { user_id: 'user_id must be a whole number' }],
    ['start=2016&end=2017&csv_export=yes', { csv_export: 'csv_export must be true or false' }],
  ])('%s is refused', async (query, message) => {
    expect(await refused('worker', 'GET', `${SHIFTS}?${query}`)).toEqual([400, message])
  })

  test('a plus sign that is not encoded is a space, and no time', async () => {
    const [status] = await refused('worker', 'GET', `${SHIFTS}?start=2016-03-01T00:00:00+00:00&end=2017`)
    expect(status).toBe(400)
    expect(await listed(act, 'worker', `${SHIFTS}?start=2016-03-01T00:00:00%2B00:00&end=2017`)).toEqual([])
  })
})

describe('summaries', () => {
  test('say for each worker how many shifts and whole minutes, in the order of the list', async () => {
    await makeShift(act, { ...span(1, 9, 17), user_id: ID.worker })
    await makeShift(act, span(2, 9, 17))
    await makeShift(act, { start: '2016-03-04T10:00:00', stop: '2016-03-04T10:10:59', user_id: ID.worker })
    await makeShift(act, { ...span(5, 9, 10), published: true })
    await world.putRecord(
      { api: 'staffjoy', collection: 'users', id: String(ID.worker) },
      { ...(await world.record({ api: 'staffjoy', collection: 'users', id: String(ID.worker) })), name: '' },
    )
    const { body } = await act('worker', 'GET', `${YEAR}&include_summary=true`)
    expect(Object.keys(body)).toEqual(['data', 'summary'])
    expect(body.summary).toEqual([
      { user_id: ID.worker, user_name: 'worker@example.com', shifts: 2, minutes: 490 },
      { user_id: 0, user_name: 'Unassigned shifts', shifts: 2, minutes: 540 },
    ])
    const published = await act('worker', 'GET', `${YEAR}&include_summary=true&filter_by_published=true`)
    expect(published.body.summary).toEqual([{ user_id: 0, user_name: 'Unassigned shifts', shifts: 1, minutes: 60 }])
    expect(Object.keys((await act('worker', 'GET', `${YEAR}&include_summary=false`)).body)).toEqual(['data'])
  })
})

describe('the CSV file', () => {
  test('has a line for each shift, in UTC, and a name that tells what was asked for', async () => {
    await makeShift(act, { start: '2016-04-05T16:00:00', stop: '2016-04-06T00:00:00', user_id: ID.worker })
    await makeShift(act, { start: '2016-04-21T00:30:00', stop: '2016-04-21T12:00:00', description: 'Not told' })
    const query = 'start=2016-04-05&end=2016-05-01T08:00&csv_export=true&include_summary=true'
    const { status, body, headers } = await act('worker', 'GET', `${SHIFTS}?${query}`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="shifts-Kitchen-2016-04-05 00:00:00+00:00-2016-05-01 08:00:00+00:00.csv"',
    )
    expect(body).toMatchInlineSnapshot(`
      ""name","position","start date","end date","start time","finish time","notes","title","open"
      "Worker","Kitchen","4/5/16","4/6/16","4PM","12AM","","closed",""
      "Unassigned Shift","Kitchen","4/21/16","4/21/16","12AM","12PM","","open","1""
    `)
  })

  test('can be read whatever people and roles are called', async () => {
    await act('manager', 'PATCH', ROLE, { name: 'Bar "Zum Köter",\nnorth' })
    await makeShift(act, { ...span(1, 9, 17), user_id: ID.worker })
    const { status, body, headers } = await act('worker', 'GET', `${YEAR}&csv_export=true`)
    expect(status).toBe(200)
    expect(body).toContain('"Bar ""Zum Köter"",\nnorth"')
    expect(headers.get('content-disposition')).toContain('filename="shifts-Bar \\"Zum K_ter\\",_north-2016-01-01')
    expect(headers.get('content-disposition')).toContain("filename*=UTF-8''shifts-Bar%20%22Zum%20K%C3%B6ter%22")
  })

  test('is but a header where there is nothing, and is as filtered as the list', async () => {
    await makeShift(act, { ...span(1, 9, 17), user_id: ID.worker })
    const { body } = await act('worker', 'GET', `${YEAR}&csv_export=true&user_id=0`)
    expect(body).toBe('"name","position","start date","end date","start time","finish time","notes","title","open"')
  })
})

describe('the shifts of a location', () => {
  const LIST = `${LOC}/shifts/`

  test('are those of all its roles, archived ones too, from the beginning of the local week on', async () => {
    await putShift(world, 1, { ...span(0, 0, 4), role_id: 2 })
    await putShift(world, 2, { ...span(0, -1, 4) })
    await putShift(world, 3, { ...span(0, 0, 4), user_id: ID.worker })
    await putShift(world, 4, { ...span(60, 0, 4), published: true })
    await putShift(world, 5, { ...span(0, 0, 4), role_id: 3 })
    await act('manager', 'DELETE', `${LOC}/roles/2`)
    const { status, body } = await act('manager', 'GET', LIST)
    expect([status, idsOf(body.data)]).toEqual([200, [1, 3, 4]])
    expect(body.data[1]).toEqual({
      id: 3,
      role_id: 1,
      user_id: ID.worker,
      user_name: 'Worker',
      ...span(0, 0, 4),
      published: false,
      description: null,
    })
    expect(await listed(act, 'admin', `${LIST}?start=2016-01-01&end=${at(0, 0)}`)).toEqual([2])
    expect(await listed(act, 'sudo', `${LIST}?start=2016-01-01&active=false`)).toEqual([2, 1, 3, 4])
  })

  test('that go on right now are assigned, have begun and have not ended', async () => {
    const [now, second] = ['2016-03-02T20:00:00', '2016-03-02T20:00:01']
    await putShift(world, 1, { start: now, stop: '2016-03-02T21:00:00', user_id: ID.worker })
    await putShift(world, 2, { start: '2016-03-01T22:00:00', stop: second, user_id: ID.colleague, role_id: 2 })
    await putShift(world, 3, { start: '2016-03-02T19:00:00', stop: '2016-03-02T21:00:00' })
    await putShift(world, 4, { start: '2016-03-02T19:00:00', stop: now, user_id: ID.worker })
    await putShift(world, 5, { start: second, stop: '2016-03-02T21:00:00', user_id: ID.worker })
    expect(await listed(act, 'manager', `${LIST}?active=true`)).toEqual([2, 1])
  })

  test.each([
    ['active=true&start=2016', 'active cannot be combined with start or end'],
    ['active=true&end=2016', 'active cannot be combined with start or end'],
    ['end=2016', 'end needs a start'],
    ['active=false&end=2016', 'end needs a start'],
    ['start=2016-02-30&end=2016-02-30', 'end is no ISO 8601 date or time'],
    ['start=2016-02-30&end=2016', 'start is no ISO 8601 date or time'],
    ['active=perhaps', { active: 'active must be true or false' }],
  ])('%s is refused', async (query, message) => {
    expect(await refused('manager', 'GET', `${LIST}?${query}`)).toEqual([400, message])
  })

  test('are for managers', async () => {
    expect(await refused('worker', 'GET', LIST)).toEqual(UNAUTHORIZED)
    expect(await refused('outsider', 'GET', LIST)).toEqual(UNAUTHORIZED)
    expect(await refused('admin', 'GET', LIST.replace('/1/locations/1', '/2/locations/1'))).toEqual(NOT_FOUND)
  })
})

describe('the shifts of a schedule', () => {
  const LIST = `${ROLE}/schedules/1/shifts/`
  beforeEach(async () => {
    await putSchedule(world)
  })

  test('start in its week, the first instant included and the last one not', async () => {
    await putShift(world, 1, span(-1, 20, 25))
    await putShift(world, 2, { ...span(0, 0, 4), published: true, user_id: ID.worker })
    await putShift(world, 3, span(6, 23, 30))
    await putShift(world, 4, span(7, 0, 4))
    await putShift(world, 5, { ...span(1, 0, 4), role_id: 2 })
    for (const as of ['sudo', 'admin', 'manager', 'worker'] as const)
      expect(await listed(act, as, LIST)).toEqual([2, 3])
    expect(await listed(act, 'worker', `${LIST}?filter_by_published=true`)).toEqual([2])
    expect(await listed(act, 'worker', `${LIST}?filter_by_published=false&claimable_by_user=0`)).toEqual([2, 3])
    const { body } = await act('worker', 'GET', `${LIST}?include_summary=1`)
    expect(body.summary).toEqual([
      { user_id: ID.worker, user_name: 'Worker', shifts: 1, minutes: 240 },
      { user_id: 0, user_name: 'Unassigned shifts', shifts: 1, minutes: 420 },
    ])
    expect(await refused('outsider', 'GET', LIST)).toEqual(UNAUTHORIZED)
    expect(await refused('worker', 'GET', `${ROLE}/schedules/2/shifts/`)).toEqual(NOT_FOUND)
  })

  describe('that somebody could take', () => {
    const CLAIMABLE = `${LIST}?claimable_by_user=${ID.worker}`
    const published = { published: true }

    test('are published, nobody’s, and not at a time of theirs', async () => {
      await putShift(world, 1, { ...span(4, 9, 12), ...published })
      await putShift(world, 2, span(4, 9, 12))
      await putShift(world, 3, { ...span(4, 9, 12), ...published, user_id: ID.colleague })
      await putShift(world, 4, { ...span(4, 12, 14), ...published })
      await putShift(world, 5, { ...span(6, 0, 2), ...published })
      expect(await listed(act, 'worker', CLAIMABLE)).toEqual([1, 4, 5])
      await putShift(world, 6, { ...span(5, 22, 25), user_id: ID.worker })
      expect(await listed(act, 'colleague', CLAIMABLE)).toEqual([1, 4])
    })

    test('have not begun, unless a manager asks', async () => {
      await putShift(world, 1, { ...span(2, 11, 14), ...published })
      await putShift(world, 2, { ...span(2, 12, 14), ...published })
      await putShift(world, 3, { ...span(2, 13, 14), ...published })
      expect(await listed(act, 'worker', CLAIMABLE)).toEqual([3])
      for (const as of ['manager', 'admin', 'sudo'] as const)
        expect(await listed(act, as, CLAIMABLE)).toEqual([1, 2, 3])
    })

    test('stay within limits, where these bind', async () => {
      await putShift(world, 1, { ...span(4, 9, 17), ...published })
      await putShift(world, 2, { ...span(4, 9, 18), ...published })
      expect(await listed(act, 'worker', CLAIMABLE)).toEqual([1])
      await act('admin', 'PATCH', '/organizations/1', { workers_can_claim_shifts_in_excess_of_max: true })
      expect(await listed(act, 'worker', CLAIMABLE)).toEqual([1, 2])
    })

    test.each([
      [`claimable_by_user=${ID.worker}&include_summary=true`, 'claimable_by_user cannot be combined'],
      [`claimable_by_user=${ID.outsider}&filter_by_published=true`, 'claimable_by_user cannot be combined'],
      [`claimable_by_user=${ID.outsider}`, 'claimable_by_user is no active worker of the role'],
      ['claimable_by_user=-4', 'claimable_by_user is no active worker of the role'],
    ])('%s is refused', async (query, message) => {
      const [status, told] = await refused('worker', 'GET', `${LIST}?${query}`)
      expect([status, told]).toEqual([400, expect.stringContaining(message)])
    })

    test('are none of a former worker’s', async () => {
      await leave(act, 'worker')
      expect(await refused('colleague', 'GET', CLAIMABLE)).toEqual([
        400,
        'claimable_by_user is no active worker of the role',
      ])
      expect(
        await listed(act, 'colleague', `${CLAIMABLE.replace(/\d+$/, String(ID.colleague))}&include_summary=0`),
      ).toEqual([])
    })
  })
})
