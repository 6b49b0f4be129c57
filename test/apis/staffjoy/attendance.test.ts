import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
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

const PATH = `${LOC}/attendance/`

const put = (collection: string, record: Readonly<Record<string, unknown>>) =>
  world.putRecord({ api: 'staffjoy', collection, id: String(record.id) }, record)

const shift = (id: number, user_id: number, start: string, stop: string) => {
  return { id, role_id: 1, user_id, start, stop, published: false, description: null }
}
const timeclock = (id: number, user_id: number, start: string, stop: string | null) => {
  return { id, role_id: 1, user_id, start, stop }
}
const dayOff = (id: number, user_id: number, start: string, changes = {}) => {
  const stop = new Date(Date.parse(`${start}Z`) + 86_400_000).toISOString().slice(0, 19)
  const sick = { state: 'sick', minutes_paid: 60, approver_user_id: ID.manager }
  return { id, role_id: 1, user_id, start, stop, ...sick, ...changes }
}

const between = (startDate: string, endDate: string) => act('manager', 'GET', query(startDate, endDate))
const query = (startDate: string, endDate: string) => `${PATH}?startDate=${startDate}&endDate=${endDate}`

const nobody = { shifts: [], timeclocks: [], time_off_requests: null, logged_time: 0 }

describe('attendance', () => {
  test('counts each record for the local day of its start, in all roles, by role and user', async () => {
    // Local midnights are at eight o'clock.
    const early = shift(60, ID.colleague, '2016-03-01T08:00:00', '2016-03-01T12:00:00')
    const late = shift(61, ID.colleague, '2016-03-02T07:59:59', '2016-03-02T15:00:00')
    const worked = timeclock(50, ID.worker, '2016-03-01T16:00:00', '2016-03-02T00:00:10')
    const overnight = timeclock(51, ID.colleague, '2016-03-02T07:00:00', '2016-03-02T16:00:00')
    const atBar = { ...timeclock(52, ID.worker, '2016-03-02T08:00:00', '2016-03-02T08:00:01'), role_id: 2 }
    const sick = dayOff(70, ID.colleague, '2016-03-02T08:00:00')
    for (const record of [early, late]) await put('shifts', record)
    for (const record of [worked, overnight, atBar]) await put('timeclocks', record)
    await put('time_off_requests', sick)

    const { status, body } = await between('2016-03-01', '2016-03-03')
    expect(status).toBe(200)
    expect(body).toEqual({
      data: {
        '2016-03-01': [
          { ...nobody, user_id: ID.worker, role_id: 1, timeclocks: [worked], logged_time: 28_810 },
          {
            user_id: ID.colleague,
            role_id: 1,
            shifts: [
              { ...early, user_name: 'Colleague' },
              { ...late, user_name: 'Colleague' },
            ],
            timeclocks: [overnight],
            time_off_requests: null,
            logged_time: 32_400,
          },
        ],
        '2016-03-02': [
          { ...nobody, user_id: ID.colleague, role_id: 1, time_off_requests: sick, logged_time: 3600 },
          { ...nobody, user_id: ID.worker, role_id: 2, timeclocks: [atBar], logged_time: 1 },
        ],
        '2016-03-03': [],
      },
      summary: [
        {
          user_id: ID.worker,
          role_id: 1,
          logged_time: 28_810,
          scheduled_time: 0,
          shift_count: 0,
          timeclock_count: 1,
          time_off_request_count: 0,
        },
        {
          user_id: ID.colleague,
          role_id: 1,
          logged_time: 36_000,
          scheduled_time: 14_400 + 25_201,
          shift_count: 2,
          timeclock_count: 1,
          time_off_request_count: 1,
        },
        {
          user_id: ID.worker,
          role_id: 2,
          logged_time: 1,
          scheduled_time: 0,
          shift_count: 0,
          timeclock_count: 1,
          time_off_request_count: 0,
        },
      ],
    })
  })

  test('leaves out what is open, unassigned, undecided, denied, of other days or of other places', async () => {
    await put('shifts', shift(60, 0, '2016-03-01T10:00:00', '2016-03-01T12:00:00'))
    await put('shifts', shift(61, ID.worker, '2016-03-01T07:59:59', '2016-03-01T12:00:00'))
    await put('shifts', shift(62, ID.worker, '2016-03-02T08:00:00', '2016-03-02T12:00:00'))
    await put('shifts', { ...shift(63, ID.worker, '2016-03-01T10:00:00', '2016-03-01T12:00:00'), role_id: 3 })
    await put('timeclocks', timeclock(50, ID.worker, '2016-03-01T10:00:00', null))
    await put('time_off_requests', dayOff(70, ID.worker, '2016-03-01T08:00:00', { state: null, minutes_paid: 0 }))
    await put('time_off_requests', dayOff(71, ID.colleague, '2016-03-01T08:00:00', { state: 'denied' }))
    const { body } = await between('2016-03-01', '2016-03-01')
    expect(body).toEqual({ data: { '2016-03-01': [] }, summary: [] })
  })

  test('has an entry, without logged time, for who only has a shift, a worker or not', async () => {
    const planned = shift(60, ID.outsider, '2016-03-01T10:00:00', '2016-03-01T12:00:00')
    await put('shifts', planned)
    const { body } = await between('2016-03-01', '2016-03-01')
    expect(body.data['2016-03-01']).toEqual([
      { ...nobody, user_id: ID.outsider, role_id: 1, shifts: [{ ...planned, user_name: 'Outsider' }] },
    ])
  })

  test('counts paid time off in every approved state', async () => {
    for (const [id, state, minutes_paid] of [
      [70, 'approved_paid', 480],
      [71, 'approved_unpaid', 0],
      [72, 'sick', 30],
    ] as const)
      await put('time_off_requests', dayOff(id, ID.worker, `2016-03-0${id - 69}T08:00:00`, { state, minutes_paid }))
    const { body } = await between('2016-03-01', '2016-03-03')
    const logged = Object.values<[{ logged_time: number }]>(body.data).map(([entry]) => entry.logged_time)
    expect(logged).toEqual([28_800, 0, 1800])
    expect(body.summary).toMatchObject([{ logged_time: 30_600, time_off_request_count: 3 }])
  })

  test('keeps archived roles and workers', async () => {
    await put('timeclocks', timeclock(50, ID.worker, '2016-03-01T10:00:00', '2016-03-01T11:00:00'))
    await act('manager', 'DELETE', ROLE)
    expect((await between('2016-03-01', '2016-03-01')).body.summary).toMatchObject([{ logged_time: 3600 }])
  })

  test('a timeclock that was closed before its start takes away', async () => {
    await put('timeclocks', timeclock(50, ID.worker, '2016-03-02T21:00:00', null))
    expect((await act('worker', 'PATCH', `${ROLE}/users/${ID.worker}/timeclocks/50`, { close: true })).status).toBe(200)
    const { status, body } = await between('2016-03-02', '2016-03-02')
    expect([status, body.summary]).toMatchObject([200, [{ logged_time: -3600 }]])
  })

  test('days of clock changes have their length', async () => {
    await put('shifts', shift(60, ID.worker, '2016-03-14T06:59:59', '2016-03-14T08:00:00'))
    await put('shifts', shift(61, ID.worker, '2016-03-14T07:00:00', '2016-03-14T08:00:00'))
    const { body } = await between('2016-03-13', '2016-03-14')
    expect(Object.values<[{ shifts: { id: number }[] }]>(body.data).map(([{ shifts }]) => shifts[0]?.id)).toEqual([
      60, 61,
    ])
  })
})

describe('dates', () => {
  test('both are needed, and are dates', async () => {
    for (const [text, message] of [
      ['', { startDate: 'Missing required parameter startDate' }],
      ['startDate=2016-03-01', { endDate: 'Missing required parameter endDate' }],
      ['startDate=2016-02-30&endDate=2016-02-30', 'startDate is no ISO 8601 date or time'],
      ['startDate=2016-02-01&endDate=2016-02-30', 'endDate is no ISO 8601 date or time'],
      ['startDate=monday&endDate=2016-02-30', expect.stringMatching(/^startDate /)],
      ['startDate=2016-03-01&endDate=2016-03-01&csv_export=2', { csv_export: 'csv_export must be true or false' }],
    ] as const)
      expect(await refused('manager', 'GET', `${PATH}?${text}`)).toEqual([400, message])
  })

  test('times and offsets in them are dropped', async () => {
    for (const [start, end] of [
      ['2016-03-01T23:00:00-08:00', '2016-03-02T00:00:00Z'],
      ['20160301', '2016-3-2'],
      ['2016-03-01T23:59:59.9', '2016-03-02%2000:30%2B0100'],
    ] as const) {
      const { body } = await between(start, end)
      expect(Object.keys(body.data)).toEqual(['2016-03-01', '2016-03-02'])
    }
    expect(Object.keys((await between('2016-02', '2016-02-02')).body.data)).toEqual(['2016-02-01', '2016-02-02'])
  })

  test('a hundred years can be asked for, and no more', async () => {
    const century = await between('1950-01-01', '2050-01-01')
    expect([century.status, Object.keys(century.body.data).length]).toEqual([200, 36_526])
    for (const [start, end] of [
      ['1950-01-01', '2050-01-02'],
      ['0001-01-01', '9999-12-31'],
    ] as const)
      expect(await refused('manager', 'GET', query(start, end))).toEqual([
        400,
        'endDate is more than 100 years after startDate',
      ])
  })

  test('the wrong way round there is nothing', async () => {
    await put('shifts', shift(60, ID.worker, '2016-03-01T10:00:00', '2016-03-01T12:00:00'))
    const { status, body } = await between('2016-03-02', '2016-03-01')
    expect([status, body]).toEqual([200, { data: {}, summary: [] }])
  })
})

test('attendance is for managers', async () => {
  const path = query('2016-03-01', '2016-03-01')
  for (const caller of ['sudo', 'admin', 'manager'] as const) expect((await act(caller, 'GET', path)).status).toBe(200)
  for (const caller of ['worker', 'outsider'] as const) expect(await refused(caller, 'GET', path)).toEqual(UNAUTHORIZED)
  expect(await refused('outsider', 'GET', path.replace('locations/1', 'locations/3'))).toEqual(NOT_FOUND)
})

describe('as a file', () => {
  const header =
    '"Name","Employee Id","Email","Organization","Location","Role","Start time (UTC)","End time (UTC)",' +
    '"Start time (Local timezone - America/Los_Angeles)","End time (Local timezone - America/Los_Angeles)",' +
    '"Type","Status","Duration (minutes)"'
  const change = async (collection: string, id: number, changes: object) => {
    const place = { api: 'staffjoy', collection, id: String(id) }
    await world.putRecord(place, { ...(await world.record(place)), ...changes })
  }

  test('timeclocks and days off of members are lines, by start; shifts are not', async () => {
    await change('role_workers', 1, { internal_id: 'A-1', archived: true })
    await change('users', ID.colleague, { name: null })
    await put('shifts', shift(60, ID.worker, '2016-03-13T10:00:00', '2016-03-13T12:00:00'))
    await put('timeclocks', timeclock(50, ID.worker, '2016-03-13T09:30:00', '2016-03-13T10:30:59'))
    await put('timeclocks', timeclock(51, ID.worker, '2016-03-13T11:30:00', null))
    await put('timeclocks', timeclock(52, ID.outsider, '2016-03-13T11:30:00', '2016-03-13T12:30:00'))
    const day = { start: '2016-03-13T08:00:00', stop: '2016-03-14T07:00:00' }
    await put('time_off_requests', { ...dayOff(70, ID.colleague, day.start), ...day, state: 'approved_paid' })
    await put('time_off_requests', { ...dayOff(71, ID.worker, day.start), ...day, state: 'denied' })

    const { status, headers, body } = await act(
      'manager',
      'GET',
      `${query('2016-03-13', '2016-03-13')}&csv_export=True`,
    )
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(headers.get('content-disposition')).toBe('attachment; filename="attendance-West-2016-03-13-2016-03-13.csv"')
    expect(body.split('\n')).toEqual([
      header,
      '"","","colleague@example.com","Boss","West","Kitchen","2016-03-13T08:00:00","2016-03-14T07:00:00",' +
        '"2016-03-13T00:00:00-08:00","2016-03-14T00:00:00-07:00","Time Off","Approved Paid","60"',
      '"Worker","A-1","worker@example.com","Boss","West","Kitchen","2016-03-13T09:30:00","2016-03-13T10:30:59",' +
        '"2016-03-13T01:30:00-08:00","2016-03-13T03:30:59-07:00","Recorded Time","","60"',
    ])
  })

  test('without records there is the header', async () => {
    const { body } = await act('manager', 'GET', `${query('2016-03-13', '2016-03-01')}&csv_export=1`)
    expect(body).toBe(header)
  })

  test('the dates in its name are those that were sent', async () => {
    const { headers } = await act('manager', 'GET', `${query('20160313', '2016-03-13T12:00')}&csv_export=1`)
    expect(headers.get('content-disposition')).toContain('attendance-West-20160313-2016-03-13T12:00.csv')
  })

  test('quotes, lines and letters from anywhere do no harm', async () => {
    await change('users', ID.worker, { name: 'Ada "the first",\r\nof Zürich' })
    await change('locations', 1, { name: 'Zür"ich\\\r\nX-Evil: 1 \ud800' })
    await change('roles', 1, { name: null })
    await put('timeclocks', timeclock(50, ID.worker, '2016-03-01T10:00:00', '2016-03-01T11:00:00'))
    const { status, headers, body } = await act('manager', 'GET', `${query('2016-03-01', '2016-03-01')}&csv_export=1`)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="attendance-Z_r\\"ich\\\\__X-Evil: 1 _-2016-03-01-2016-03-01.csv"; ' +
        "filename*=UTF-8''attendance-Z%C3%BCr%22ich%5C%0D%0AX-Evil%3A%201%20%EF%BF%BD-2016-03-01-2016-03-01.csv",
    )
    expect(headers.get('x-evil')).toBeNull()
    expect(body.slice(header.length + 1)).toMatch(/^"Ada ""the first"",\r\nof Zürich","","worker@example.com","Boss",/)
  })
})
