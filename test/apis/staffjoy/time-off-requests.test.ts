import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { sentIn } from './people.ts'
import { FORBIDDEN, NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
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

const MINE = `${ROLE}/users/${ID.worker}/timeoffrequests/`
const own = { role_id: 1, user_id: ID.worker }
const day = { start: '2016-05-11T07:00:00', stop: '2016-05-12T07:00:00' }
const undecided = { state: null, minutes_paid: 0, approver_user_id: 0 }

/** Stores a request of the worker, and answers where it is. */
async function put(id: number, changes = {}): Promise<string> {
  const record = { id, ...own, ...day, ...undecided, ...changes }
  await world.putRecord({ api: 'staffjoy', collection: 'time_off_requests', id: String(id) }, record)
  return `${MINE}${id}`
}

const stored = (id: number) => world.record({ api: 'staffjoy', collection: 'time_off_requests', id: String(id) })

async function putShift(id: number, start: string, stop: string, changes = {}): Promise<void> {
  const record = { id, ...own, start, stop, published: true, description: null, ...changes }
  await world.putRecord({ api: 'staffjoy', collection: 'shifts', id: String(id) }, record)
}

/** To whom the shifts belong, by id. */
const holders = async (): Promise<unknown[]> =>
  (await world.records({ api: 'staffjoy', collection: 'shifts' })).records.map(({ id, user_id }) => [id, user_id])

describe('asking', () => {
  test('a worker asks for a local day, and the managers are told', async () => {
    const made = await act('worker', 'POST', MINE, { date: '2016-05-11' })
    expect([made.status, made.body]).toEqual([201, { id: 1, ...own, ...day, ...undecided }])
    const read = await act('worker', 'GET', `${MINE}1`)
    expect([read.status, read.body]).toEqual([200, { data: made.body, resources: [] }])
    expect(await sentIn(world)).toEqual(['manager@example.com: Time off was requested'])
    const [message] = await world.outbox.list({ api: 'staffjoy' })
    expect(message?.data).toEqual({ time_off_request_id: 1, ...own, start: day.start, state: null })
  })

  test('days that are past may be asked for', async () => {
    const { body } = await act('worker', 'POST', MINE, { date: '2016-02-01' })
    expect(body).toMatchObject({ start: '2016-02-01T08:00:00', stop: '2016-02-02T08:00:00' })
  })

  test('without managers the admins are told', async () => {
    await act('admin', 'DELETE', `${LOC}/managers/${ID.manager}`)
    await world.outbox.clear()
    await act('worker', 'POST', MINE, { date: '2016-05-11' })
    expect(await sentIn(world)).toEqual(['admin@example.com: Time off was requested'])
  })

  test('midnight may be written out; an offset is added first', async () => {
    for (const [date, start] of [
      ['2016-05-12T00:00:00', '2016-05-12T07:00:00'],
      ['2016-05-14T00:00Z', '2016-05-14T07:00:00'],
      ['2016-05-15T08:00:00-08:00', '2016-05-15T07:00:00'],
      ['20160516', '2016-05-16T07:00:00'],
    ])
      expect((await act('worker', 'POST', MINE, { date })).body).toMatchObject({ start })
    for (const date of ['2016-05-17T00:00:01', '2016-05-17T12:00', '2016-05-17T00:00-08:00', '2016-05-17T00:00:00.5'])
      expect(await refused('worker', 'POST', MINE, { date })).toEqual([400, 'date must have no time, or midnight'])
  })

  test('a date is needed, and has to exist', async () => {
    expect(await refused('worker', 'POST', MINE, {})).toEqual([400, { date: 'Missing required parameter date' }])
    expect(await refused('worker', 'POST', MINE, { date: '2016-02-30' })).toEqual([
      400,
      'date is no ISO 8601 date or time',
    ])
    expect(await refused('worker', 'POST', MINE, { date: 'tomorrow' })).toEqual([400, expect.stringMatching(/^date /)])
    expect(await refused('worker', 'POST', MINE, { date: '9999-12-31' })).toEqual([
      400,
      'date: there is no such day in America/Los_Angeles',
    ])
  })

  test('one request for a day, also after a denial, until that is deleted', async () => {
    await act('manager', 'POST', MINE, { date: '2016-05-11', state: 'denied' })
    const message = 'There is a request for this date already'
    expect(await refused('worker', 'POST', MINE, { date: '2016-05-11' })).toEqual([400, message])
    for (const date of ['2016-05-10', '2016-05-12'])
      expect((await act('worker', 'POST', MINE, { date })).status).toBe(201)
    const ofColleague = MINE.replace(`users/${ID.worker}`, `users/${ID.colleague}`)
    expect((await act('colleague', 'POST', ofColleague, { date: '2016-05-11' })).status).toBe(201)
    await act('manager', 'DELETE', `${MINE}1`)
    expect((await act('worker', 'POST', MINE, { date: '2016-05-11' })).status).toBe(201)
  })

  test('workers neither decide nor set minutes', async () => {
    expect(await refused('worker', 'POST', MINE, { date: '2016-05-11', state: 'sick' })).toEqual([
      400,
      'Only managers may send a state',
    ])
    expect(await refused('worker', 'POST', MINE, { date: '2016-05-11', minutes_paid: 60 })).toEqual([
      400,
      'minutes_paid must be 0 as long as there is no state',
    ])
  })

  test('an archived worker is not found, neither by managers', async () => {
    await act('manager', 'DELETE', `${ROLE}/users/${ID.worker}`)
    for (const caller of ['worker', 'manager', 'sudo'] as const)
      expect(await refused(caller, 'POST', MINE, { date: '2016-05-11' })).toEqual(NOT_FOUND)
  })
})

describe('granting', () => {
  test.each([
    ['manager', ID.manager],
    ['admin', ID.admin],
    ['sudo', 0],
  ] as const)('a decision of %s has the approver %i, and nobody gets a mail', async (caller, approver_user_id) => {
    const decision = { state: 'approved_paid', minutes_paid: 480 }
    const { status, body } = await act(caller, 'POST', MINE, { date: '2016-05-11', ...decision })
    expect([status, body]).toEqual([201, { id: 1, ...own, ...day, ...decision, approver_user_id }])
    expect(await sentIn(world)).toEqual([])
  })

  test('without a decision there is no approver', async () => {
    const { body } = await act('manager', 'POST', MINE, { date: '2016-05-11' })
    expect(body).toEqual({ id: 1, ...own, ...day, ...undecided })
    expect(await sentIn(world)).toEqual([])
  })

  test.each([
    ['approved_paid', 1, 'passes'],
    ['approved_paid', 1440, 'passes'],
    ['approved_paid', 1441, 'minutes_paid must not be more than 1440, which the day has'],
    ['approved_paid', 0, 'minutes_paid must be more than 0 for approved_paid'],
    ['approved_unpaid', 0, 'passes'],
    ['approved_unpaid', 1, 'minutes_paid must be 0 for approved_unpaid'],
    ['sick', 0, 'passes'],
    ['sick', 1440, 'passes'],
    ['sick', 1441, 'minutes_paid must not be more than 1440, which the day has'],
    ['denied', 0, 'passes'],
    ['denied', 1440, 'passes'],
    [undefined, 1, 'minutes_paid must be 0 as long as there is no state'],
  ])('%s with %i paid minutes: %s', async (state, minutes_paid, outcome) => {
    const body = { date: '2016-05-11', ...(state === undefined ? {} : { state }), minutes_paid }
    if (outcome === 'passes') expect((await act('manager', 'POST', MINE, body)).status).toBe(201)
    else expect(await refused('manager', 'POST', MINE, body)).toEqual([400, outcome])
  })

  test('minutes are a count, and a state is one of four', async () => {
    for (const [name, value] of [
      ['minutes_paid', -1],
      ['minutes_paid', 1501],
      ['state', 'approved'],
      ['state', ''],
    ] as const) {
      const body = { date: '2016-05-11', state: 'sick', [name]: value }
      expect(await refused('manager', 'POST', MINE, body)).toEqual([400, expect.stringContaining(name)])
    }
    const parameter = await refused('manager', 'POST', MINE, { date: '2016-05-11', minutes_paid: '1.5' })
    expect(parameter).toEqual([400, { minutes_paid: 'minutes_paid must be a whole number' }])
  })

  test('a day has as many minutes as it has', async () => {
    const paid = { state: 'approved_paid' }
    for (const [date, most, start, stop] of [
      ['2016-03-13', 1380, '2016-03-13T08:00:00', '2016-03-14T07:00:00'],
      ['2016-11-06', 1500, '2016-11-06T07:00:00', '2016-11-07T08:00:00'],
    ] as const) {
      const [status, message] = await refused('manager', 'POST', MINE, { date, ...paid, minutes_paid: most + 1 })
      expect([status, message]).toEqual([400, expect.stringContaining('minutes_paid')])
      const made = await act('manager', 'POST', MINE, { date, ...paid, minutes_paid: most })
      expect([made.status, made.body]).toMatchObject([201, { start, stop, minutes_paid: most }])
    }
  })
})

describe('zones that change at midnight', () => {
  const HERE = '/organizations/2/locations/3'
  const THEIRS = `${HERE}/roles/4/users/${ID.outsider}/timeoffrequests/`

  const moveTo = async (timezone: string) => {
    const place = { api: 'staffjoy', collection: 'locations', id: '3' }
    await world.putRecord(place, { id: 3, name: 'Elsewhere', organization_id: 2, timezone, archived: false })
  }

  test('a day without a midnight begins with its first instant', async () => {
    await moveTo('America/Sao_Paulo')
    const { body } = await act('outsider', 'POST', THEIRS, { date: '2017-10-15' })
    expect(body).toMatchObject({ start: '2017-10-15T03:00:00', stop: '2017-10-16T02:00:00' })
    const before = await act('outsider', 'POST', THEIRS, { date: '2018-02-17' })
    expect(before.body).toMatchObject({ start: '2018-02-17T02:00:00', stop: '2018-02-18T03:00:00' })
  })

  test('a day that a zone left out cannot be asked for', async () => {
    await moveTo('Pacific/Apia')
    expect(await refused('outsider', 'POST', THEIRS, { date: '2011-12-30' })).toEqual([
      400,
      'date: there is no such day in Pacific/Apia',
    ])
    const { body } = await act('outsider', 'POST', THEIRS, { date: '2011-12-31' })
    expect(body).toMatchObject({ start: '2011-12-30T10:00:00', stop: '2011-12-31T10:00:00' })
  })
})

describe('deciding', () => {
  test('only what was sent comes back, and who decided', async () => {
    const path = await put(50)
    const decision = { state: 'approved_paid', minutes_paid: 480 }
    const { status, body } = await act('manager', 'PATCH', path, { ...decision, date: '2016-06-01', colour: 'red' })
    expect([status, body]).toEqual([200, { ...decision, approver_user_id: ID.manager }])
    expect(await stored(50)).toEqual({ id: 50, ...own, ...day, ...decision, approver_user_id: ID.manager })
    expect((await act('admin', 'PATCH', path, { state: 'sick' })).body).toEqual({
      state: 'sick',
      approver_user_id: ID.admin,
    })
    expect((await act('sudo', 'PATCH', path, { minutes_paid: 60 })).body).toEqual({ minutes_paid: 60 })
    expect(await stored(50)).toMatchObject({ state: 'sick', minutes_paid: 60, approver_user_id: ID.admin })
  })

  test('sudo alone approves nothing, and nothing is left of an approver after a reset', async () => {
    const path = await put(50, { state: 'sick', approver_user_id: ID.manager })
    expect((await act('sudo', 'PATCH', path, { state: 'denied' })).body).toEqual({
      state: 'denied',
      approver_user_id: null,
    })
    expect(await stored(50)).toMatchObject({ approver_user_id: 0 })
    await act('manager', 'PATCH', path, { state: 'sick' })
    const { status, body } = await act('manager', 'PATCH', path, { state: '', minutes_paid: 0 })
    expect([status, body]).toEqual([200, { state: null, minutes_paid: 0, approver_user_id: null }])
    expect((await act('manager', 'GET', path)).body.data).toEqual({ id: 50, ...own, ...day, ...undecided })
  })

  test('nothing to change is no change', async () => {
    const path = await put(50)
    const { status, body } = await act('manager', 'PATCH', path, {})
    expect([status, body]).toEqual([200, {}])
    expect(await sentIn(world)).toEqual([])
  })

  test.each([
    [{ state: null }, { minutes_paid: 1 }, 'minutes_paid must be 0 as long as there is no state'],
    [{ state: null }, { state: 'approved_paid' }, 'minutes_paid must be more than 0 for approved_paid'],
    [{ state: 'sick', minutes_paid: 60 }, { state: '' }, 'minutes_paid must be 0 as long as there is no state'],
    [{ state: 'sick', minutes_paid: 60 }, { state: 'approved_unpaid' }, 'minutes_paid must be 0 for approved_unpaid'],
    [{ state: 'sick' }, { minutes_paid: 1441 }, 'minutes_paid must not be more than 1440, which the day has'],
    [{ state: 'approved_unpaid' }, { minutes_paid: 1 }, 'minutes_paid must be 0 for approved_unpaid'],
    [
      { state: 'approved_paid', minutes_paid: 60 },
      { minutes_paid: 0 },
      'minutes_paid must be more than 0 for approved_paid',
    ],
  ])('%j and then %j is refused', async (known, change, message) => {
    const path = await put(50, known)
    expect(await refused('manager', 'PATCH', path, change)).toEqual([400, message])
  })

  test('a state that there is not is refused by name', async () => {
    const path = await put(50)
    for (const state of ['approved', 'null', 'SICK'])
      expect(await refused('manager', 'PATCH', path, { state })).toEqual([400, expect.stringContaining('state')])
  })

  test('the worker is told of a decision about a day to come', async () => {
    const mail = 'worker@example.com: Your time off request was decided'
    const path = await put(50)
    await act('manager', 'PATCH', path, { state: 'denied' })
    expect(await sentIn(world)).toEqual([mail])
    await act('manager', 'PATCH', path, { minutes_paid: 60 })
    await act('manager', 'PATCH', path, { state: '', minutes_paid: 0 })
    const past = { start: '2016-03-02T08:00:00', stop: '2016-03-03T08:00:00' }
    await act('manager', 'PATCH', await put(51, past), { state: 'sick' })
    expect(await sentIn(world)).toEqual([mail])
  })

  test('who works there no more is told nothing', async () => {
    const path = await put(50, { state: 'sick' })
    await act('manager', 'DELETE', `${ROLE}/users/${ID.worker}`)
    await world.outbox.clear()
    expect((await act('manager', 'PATCH', path, { state: 'denied' })).status).toBe(200)
    expect(await sentIn(world)).toEqual([])
  })

  test('workers do not decide', async () => {
    const path = await put(50)
    for (const caller of ['worker', 'colleague', 'outsider'] as const)
      expect(await refused(caller, 'PATCH', path, { state: 'sick' })).toEqual(UNAUTHORIZED)
  })
})

describe('shifts on a day off', () => {
  beforeEach(async () => {
    await putShift(10, '2016-05-11T06:00:00', '2016-05-11T07:00:00')
    await putShift(11, '2016-05-10T09:00:00', '2016-05-11T07:00:01')
    await putShift(12, '2016-05-11T17:00:00', '2016-05-11T20:00:00', { published: false })
    await putShift(13, '2016-05-12T06:59:59', '2016-05-12T10:00:00')
    await putShift(14, '2016-05-12T07:00:00', '2016-05-12T10:00:00')
    await putShift(15, '2016-05-11T17:00:00', '2016-05-11T20:00:00', { user_id: ID.colleague })
    await putShift(16, '2016-05-11T17:00:00', '2016-05-11T20:00:00', { role_id: 2 })
  })

  const before = [10, 11, 12, 13, 14].map((id) => [id, ID.worker])
  const others = [
    [15, ID.colleague],
    [16, ID.worker],
  ]
  const opened = [...[10, 11, 12, 13, 14].map((id) => [id, id === 10 || id === 14 ? ID.worker : 0]), ...others]

  test.each(['sick', 'approved_unpaid', 'approved_paid'])('%s takes those that touch it', async (state) => {
    const minutes_paid = state === 'approved_paid' ? 480 : 0
    await act('manager', 'POST', MINE, { date: '2016-05-11', state, minutes_paid })
    expect(await holders()).toEqual(opened)
    const shift = await world.record({ api: 'staffjoy', collection: 'shifts', id: '11' })
    expect(shift).toMatchObject({ published: true })
  })

  test('a decision does the same, a denial or none does not', async () => {
    const path = await put(50)
    await act('manager', 'PATCH', path, { state: 'denied', minutes_paid: 60 })
    await act('manager', 'PATCH', path, { minutes_paid: 0 })
    await act('manager', 'PATCH', path, { state: '' })
    expect(await holders()).toEqual([...before, ...others])
    await act('manager', 'PATCH', path, { state: 'sick' })
    expect(await holders()).toEqual(opened)
    await act('manager', 'PATCH', path, { state: 'denied' })
    await act('manager', 'DELETE', path)
    expect(await holders()).toEqual(opened)
  })

  test('minutes alone take nothing', async () => {
    const path = await put(50, { state: 'sick' })
    await act('manager', 'PATCH', path, { minutes_paid: 60 })
    expect(await holders()).toEqual([...before, ...others])
  })

  test('shifts that began stay, one that begins now does not', async () => {
    await world.clock.set({ now: '2016-05-11T17:00:00Z' })
    await putShift(17, '2016-05-11T16:59:59', '2016-05-11T17:00:00')
    await act('manager', 'POST', MINE, { date: '2016-05-11', state: 'sick' })
    expect(await holders()).toEqual([
      [10, ID.worker],
      [11, ID.worker],
      [12, 0],
      [13, 0],
      [14, ID.worker],
      ...others,
      [17, ID.worker],
    ])
  })
})

describe('deleting', () => {
  test('a worker deletes what is undecided', async () => {
    const path = await put(50)
    const { status, body } = await act('worker', 'DELETE', path)
    expect([status, body]).toEqual([204, ''])
    expect(await refused('worker', 'GET', path)).toEqual(NOT_FOUND)
  })

  test('what is decided is deleted by managers only', async () => {
    for (const state of ['denied', 'sick', 'approved_unpaid']) {
      const path = await put(50, { state })
      expect(await refused('worker', 'DELETE', path)).toEqual(UNAUTHORIZED)
      expect((await act('manager', 'DELETE', path)).status).toBe(204)
    }
  })
})

describe('listing', () => {
  beforeEach(async () => {
    const february = { start: '2016-02-28T08:00:00', stop: '2016-02-29T08:00:00' }
    await put(54, february)
    await put(53, { start: '2016-02-29T08:00:00', stop: '2016-03-01T08:00:00', state: 'sick' })
    await put(52, { start: '2016-03-04T08:00:00', stop: '2016-03-05T08:00:00', state: 'denied' })
    await put(51, { start: '2016-03-10T08:00:00', stop: '2016-03-11T08:00:00' })
    await put(50, { user_id: ID.colleague })
  })

  const ids = async (query: string): Promise<number[]> =>
    (await act('worker', 'GET', `${MINE}${query}`)).body.data.map(({ id }: { id: number }) => id)

  test('it begins with the local week, and has an order by id', async () => {
    const { status, body } = await act('worker', 'GET', MINE)
    expect([status, body]).toEqual([
      200,
      {
        data: [
          { id: 51, ...own, ...undecided, start: '2016-03-10T08:00:00', stop: '2016-03-11T08:00:00' },
          { id: 52, ...own, ...undecided, start: '2016-03-04T08:00:00', stop: '2016-03-05T08:00:00', state: 'denied' },
          { id: 53, ...own, ...undecided, start: '2016-02-29T08:00:00', stop: '2016-03-01T08:00:00', state: 'sick' },
        ],
      },
    ])
    expect(await ids('?start=2016-02-28T08:00:00&end=2016-03-04T08:00:00')).toEqual([53, 54])
  })

  test('a state keeps those in it; null and nothing are the same', async () => {
    expect(await ids('?start=2016-01-01&state=sick')).toEqual([53])
    expect(await ids('?start=2016-01-01&state=denied')).toEqual([52])
    expect(await ids('?start=2016-01-01&state=null')).toEqual([51, 54])
    expect(await ids('?start=2016-01-01&state=')).toEqual([51, 54])
    expect(await ids('?start=2016-01-01&state=unheard')).toEqual([])
  })

  test('end needs a start', async () => {
    expect(await refused('worker', 'GET', `${MINE}?end=2016-03-01`)).toEqual([400, 'end needs a start'])
    for (const query of ['start=2016-02-30', 'start=2016-02-01&end=2016-02-30', 'start=x', 'start=2016&end=x'])
      expect(await refused('worker', 'GET', `${MINE}?${query}`)).toEqual([
        400,
        expect.stringMatching(query.includes('end') ? /^end / : /^start /),
      ])
  })
})

describe('who may', () => {
  const calls = (path: string): [string, string, Record<string, unknown>?][] => [
    ['GET', MINE],
    ['POST', MINE, { date: '2016-06-01' }],
    ['GET', path],
    ['DELETE', path],
  ]

  test('managers may for everybody, workers for themselves', async () => {
    const path = await put(50)
    for (const call of calls(path))
      for (const caller of ['colleague', 'outsider'] as const) expect(await refused(caller, ...call)).toEqual(FORBIDDEN)
    for (const caller of ['sudo', 'admin', 'manager', 'worker'] as const) {
      expect((await act(caller, 'GET', MINE)).status).toBe(200)
      expect((await act(caller, 'GET', path)).status).toBe(200)
    }
  })

  test('archived workers are not found; what is undecided and to come is denied', async () => {
    const path = await put(50)
    await act('manager', 'DELETE', `${ROLE}/users/${ID.worker}`)
    expect(await stored(50)).toMatchObject({ state: 'denied' })
    for (const call of calls(path)) expect(await refused('worker', ...call)).toEqual(NOT_FOUND)
    expect((await act('manager', 'PATCH', path, { state: 'sick' })).status).toBe(200)
  })

  test('a request is found only where it belongs', async () => {
    await put(50)
    for (const user of [ID.colleague, ID.outsider])
      expect(await refused('manager', 'GET', `${ROLE}/users/${user}/timeoffrequests/50`)).toEqual(NOT_FOUND)
  })
})
