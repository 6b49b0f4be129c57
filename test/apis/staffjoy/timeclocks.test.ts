import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { sentIn } from './people.ts'
import { FORBIDDEN, NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { type Act, actIn, type Caller, ID, openStage, ROLE } from './stage.ts'

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

const MINE = `${ROLE}/users/${ID.worker}/timeclocks/`
const NOW = '2016-03-02T20:00:00'
const own = { role_id: 1, user_id: ID.worker }
const morning = { start: '2016-03-02T12:00:00', stop: '2016-03-02T16:00:00' }

/** Stores a timeclock of the worker, and answers where it is. */
async function put(id: number, times: { start: string; stop: string | null }, changes = {}): Promise<string> {
  const record = { id, ...own, ...times, ...changes }
  await world.putRecord({ api: 'staffjoy', collection: 'timeclocks', id: String(id) }, record)
  return `${MINE}${id}`
}

const stored = (id: number) => world.record({ api: 'staffjoy', collection: 'timeclocks', id: String(id) })

const ids = async (as: Caller, query: string): Promise<number[]> =>
  (await act(as, 'GET', `${MINE}${query}`)).body.data.map(({ id }: { id: number }) => id)

const archive = () => act('manager', 'DELETE', `${ROLE}/users/${ID.worker}`)

describe('clocking in', () => {
  test('a worker clocks in now', async () => {
    const made = await act('worker', 'POST', MINE)
    expect([made.status, made.body]).toEqual([201, { id: 1, ...own, start: NOW, stop: null }])
    const read = await act('worker', 'GET', `${MINE}1`)
    expect([read.status, read.body]).toEqual([200, { data: made.body, resources: [] }])
  })

  test('who is clocked in cannot clock in again in that role, but in another one', async () => {
    await act('worker', 'POST', MINE)
    expect(await refused('worker', 'POST', MINE)).toEqual([400, 'There is an open timeclock already'])
    expect(await refused('manager', 'POST', MINE, { start: morning.start })).toEqual([
      400,
      'There is an open timeclock already',
    ])
    await act('manager', 'POST', `${ROLE.replace('/1/roles/1', '/1/roles/2')}/users/`, {
      id: ID.worker,
      min_hours_per_workweek: 0,
      max_hours_per_workweek: 40,
    })
    expect((await act('worker', 'POST', MINE.replace('roles/1', 'roles/2'))).status).toBe(201)
    expect((await act('manager', 'POST', MINE, morning)).status).toBe(201)
  })

  test('times are for managers; empty ones are none', async () => {
    for (const times of [{ start: morning.start }, { stop: morning.stop }, morning])
      expect(await refused('worker', 'POST', MINE, times)).toEqual([400, 'Only managers may send start or stop'])
    expect((await act('worker', 'POST', MINE, { start: '', stop: '' })).body).toMatchObject({ start: NOW, stop: null })
  })

  test('a manager sets any start, without a stop', async () => {
    await put(50, morning)
    for (const start of ['2016-03-02T13:00:00', '2016-04-01T00:00:00']) {
      const made = await act('manager', 'POST', MINE, { start })
      expect([made.status, made.body]).toMatchObject([201, { ...own, start, stop: null }])
      await act('manager', 'DELETE', `${MINE}${made.body.id}`)
    }
  })
})

describe('recording', () => {
  test('a manager records when somebody came and went', async () => {
    const made = await act('manager', 'POST', MINE, morning)
    expect([made.status, made.body]).toEqual([201, { id: 1, ...own, ...morning }])
    // Offsets are added to the clock time.
    const offset = { start: '2016-03-02 01:00-08:00', stop: '20160302T0200-0800' }
    expect((await act('admin', 'POST', MINE, offset)).body).toEqual({
      id: 2,
      ...own,
      start: '2016-03-01T17:00:00',
      stop: '2016-03-01T18:00:00',
    })
    expect(await sentIn(world)).toEqual([])
  })

  test.each([
    ['a stop alone', { stop: morning.stop }, 'stop needs a start'],
    ['a start that is no time', { start: '2016-02-30' }, 'start is no ISO 8601 date or time'],
    ['a stop that is no time', { start: morning.start, stop: '2016-13-01' }, 'stop is no ISO 8601 date or time'],
    ['no length', { start: morning.start, stop: morning.start }, 'start must come before stop'],
    ['a stop before the start', { start: morning.stop, stop: morning.start }, 'start must come before stop'],
    [
      'more than 23 hours',
      { start: '2016-03-01T00:00:00', stop: '2016-03-01T23:00:01' },
      'stop is more than 23 hours after start',
    ],
    ['a stop ahead', { start: morning.start, stop: '2016-03-02T20:00:01' }, 'stop lies in the future'],
    ['a start ahead', { start: '2016-03-02T20:00:01', stop: '2016-03-02T20:00:02' }, 'start lies in the future'],
  ])('%s is refused', async (_, times, message) => {
    expect(await refused('manager', 'POST', MINE, times)).toEqual([400, message])
  })

  test('what has not the form of a time is refused by name', async () => {
    for (const times of [{ start: 'soon' }, { start: morning.start, stop: '201603' }]) {
      const [status, message] = await refused('manager', 'POST', MINE, times)
      expect([status, message]).toEqual([400, expect.stringMatching(/^(start|stop) /)])
    }
  })

  test('23 hours that end now are possible', async () => {
    const day = { start: '2016-03-01T21:00:00', stop: NOW }
    expect((await act('manager', 'POST', MINE, day)).body).toMatchObject(day)
  })

  test('an instant that another timeclock has is refused, touching is not', async () => {
    await put(50, morning)
    for (const [start, stop] of [
      ['12:00', '16:00'],
      ['11:00', '12:01'],
      ['15:59', '17:00'],
      ['11:00', '17:00'],
      ['13:00', '14:00'],
    ]) {
      const times = { start: `2016-03-02T${start}`, stop: `2016-03-02T${stop}` }
      expect(await refused('manager', 'POST', MINE, times)).toEqual([400, 'start and stop overlap another timeclock'])
    }
    for (const [start, stop] of [
      ['11:00', '12:00'],
      ['16:00', '17:00'],
    ]) {
      const times = { start: `2016-03-02T${start}`, stop: `2016-03-02T${stop}` }
      expect((await act('manager', 'POST', MINE, times)).status).toBe(201)
    }
    const ofColleague = MINE.replace(`users/${ID.worker}`, `users/${ID.colleague}`)
    expect((await act('manager', 'POST', ofColleague, morning)).status).toBe(201)
  })

  test('the longest one before is seen', async () => {
    await put(50, { start: '2016-03-01T13:00:00', stop: '2016-03-02T12:00:00' })
    const late = { start: '2016-03-02T11:59:59', stop: '2016-03-02T12:30:00' }
    expect(await refused('manager', 'POST', MINE, late)).toEqual([400, 'start and stop overlap another timeclock'])
  })

  test('an open timeclock is in the way only where it starts', async () => {
    await put(50, { start: '2016-03-02T14:00:00', stop: null })
    expect(await refused('manager', 'POST', MINE, morning)).toEqual([400, 'start and stop overlap another timeclock'])
    const later = { start: '2016-03-02T14:00:01', stop: '2016-03-02T15:00:00' }
    expect((await act('manager', 'POST', MINE, later)).status).toBe(201)
  })
})

describe('clocking out', () => {
  test('a worker closes, and nobody has to be told', async () => {
    await put(50, { start: morning.start, stop: null })
    await world.clock.set({ now: '2016-03-02T20:00:00.289Z' })
    const closed = await act('worker', 'PATCH', `${MINE}50`, { close: 'True' })
    expect([closed.status, closed.body]).toEqual([200, { stop: '2016-03-02T20:00:00.289000+00:00' }])
    expect(await stored(50)).toEqual({ id: 50, ...own, start: morning.start, stop: NOW })
    expect(await sentIn(world)).toEqual([])
  })

  test('a manager closes: both learn of it, and the worker gets a text message', async () => {
    const worker = await world.record({ api: 'staffjoy', collection: 'users', id: String(ID.worker) })
    const place = { api: 'staffjoy', collection: 'users', id: String(ID.worker) }
    await world.putRecord(place, { ...worker, phone_number: '+14435783359', wants_mail: false })
    await put(50, { start: morning.start, stop: null })
    expect((await act('manager', 'PATCH', `${MINE}50`, { close: 1 })).status).toBe(200)
    expect(await sentIn(world)).toEqual([
      'worker@example.com: A timeclock was closed',
      'manager@example.com: A timeclock was closed',
      '+14435783359: A timeclock was closed',
    ])
    const [message] = await world.outbox.list({ api: 'staffjoy' })
    expect(message?.data).toEqual({ timeclock_id: 50, ...own, start: morning.start, stop: NOW })
  })

  test('close goes alone, is true, and closes what is open', async () => {
    const open = await put(50, { start: morning.start, stop: null })
    const closed = await put(51, { start: '2016-03-01T12:00:00', stop: '2016-03-01T16:00:00' })
    expect(await refused('manager', 'PATCH', open, { close: true, stop: morning.stop })).toEqual([
      400,
      'close cannot be combined with start or stop',
    ])
    for (const caller of ['worker', 'manager'] as const) {
      expect(await refused(caller, 'PATCH', open, { close: false })).toEqual([400, 'close can only be true'])
      expect(await refused(caller, 'PATCH', closed, { close: true })).toEqual([400, 'This timeclock is closed already'])
    }
    expect(await refused('worker', 'PATCH', open, { close: 'maybe' })).toEqual([
      400,
      { close: 'close must be true or false' },
    ])
  })

  test('a worker can do nothing else', async () => {
    const open = await put(50, { start: morning.start, stop: null })
    const message = 'Only managers may correct a timeclock: send close, and nothing else'
    for (const body of [undefined, {}, { colour: 'red' }, { stop: morning.stop }, { start: morning.start }])
      expect(await refused('worker', 'PATCH', open, body)).toEqual([400, message])
    expect((await act('worker', 'PATCH', open, { close: true, colour: 'red' })).status).toBe(200)
  })
})

describe('correcting', () => {
  test('only what was sent comes back, with an offset', async () => {
    const path = await put(50, morning)
    const stop = await act('manager', 'PATCH', path, { stop: '2016-03-02T15:00:00' })
    expect([stop.status, stop.body]).toEqual([200, { stop: '2016-03-02T15:00:00+00:00' }])
    expect((await act('sudo', 'PATCH', path, { start: '2016-03-02T08:00', stop: '2016-03-02T15' })).body).toEqual({
      start: '2016-03-02T08:00:00+00:00',
      stop: '2016-03-02T15:00:00+00:00',
    })
    expect(await stored(50)).toEqual({ id: 50, ...own, start: '2016-03-02T08:00:00', stop: '2016-03-02T15:00:00' })
    expect(await sentIn(world)).toEqual([
      'worker@example.com: A timeclock was changed',
      'manager@example.com: A timeclock was changed',
      'worker@example.com: A timeclock was changed',
      'sudo@staffjoy.com: A timeclock was changed',
    ])
  })

  test('nothing to change is no change', async () => {
    const path = await put(50, morning)
    const { status, body } = await act('manager', 'PATCH', path, { colour: 'red' })
    expect([status, body]).toEqual([200, {}])
    expect(await sentIn(world)).toEqual([])
  })

  test('an open timeclock starts whenever a manager says', async () => {
    await put(49, morning)
    const path = await put(50, { start: NOW, stop: null })
    for (const start of ['2016-03-02T13:00:00', '2016-03-09T00:00:00'])
      expect((await act('manager', 'PATCH', path, { start })).body).toEqual({ start: `${start}+00:00` })
    const stop = { stop: '2016-03-02T19:00:00' }
    expect(await refused('manager', 'PATCH', path, stop)).toEqual([400, 'start must come before stop'])
    await act('manager', 'PATCH', path, { start: '2016-03-02T18:00:00' })
    expect((await act('manager', 'PATCH', path, stop)).body).toEqual({ stop: '2016-03-02T19:00:00+00:00' })
    expect(await sentIn(world)).toContain('worker@example.com: A timeclock was closed')
  })

  test.each([
    ['a stop before the start', { stop: '2016-03-02T11:00:00' }, 'start must come before stop'],
    ['a start after the stop', { start: '2016-03-02T16:00:00' }, 'start must come before stop'],
    ['more than 23 hours', { start: '2016-03-01T16:59:59' }, 'stop is more than 23 hours after start'],
    ['a stop ahead', { stop: '2016-03-02T20:00:01' }, 'stop lies in the future'],
    ['another one', { stop: '2016-03-02T18:00:01' }, 'start and stop overlap another timeclock'],
    ['a start that is no time', { start: '2016-00-01' }, 'start is no ISO 8601 date or time'],
    ['a stop that is no time', { stop: '2016-03-02T24:00' }, 'stop is no ISO 8601 date or time'],
  ])('%s is refused', async (what, times, message) => {
    const path = await put(50, morning)
    if (what === 'another one') await put(51, { start: '2016-03-02T18:00:00', stop: '2016-03-02T19:00:00' })
    expect(await refused('manager', 'PATCH', path, times)).toEqual([400, message])
  })

  test('a timeclock is not in its own way', async () => {
    const path = await put(50, morning)
    expect((await act('manager', 'PATCH', path, { start: '2016-03-02T13:00:00' })).status).toBe(200)
    expect((await act('manager', 'PATCH', path, { start: '2016-03-01T17:00:00' })).status).toBe(200)
  })

  test('a manager who works may correct what is theirs, and is told nothing', async () => {
    await act('admin', 'POST', `${ROLE}/users/`, {
      id: ID.manager,
      min_hours_per_workweek: 0,
      max_hours_per_workweek: 40,
    })
    await world.outbox.clear()
    const path = (await put(50, morning, { user_id: ID.manager })).replace(`users/${ID.worker}`, `users/${ID.manager}`)
    expect((await act('manager', 'PATCH', path, { stop: '2016-03-02T15:00:00' })).status).toBe(200)
    expect((await act('manager', 'DELETE', path)).status).toBe(204)
    expect(await sentIn(world)).toEqual([])
  })
})

describe('deleting', () => {
  test('a manager deletes what is closed or open, and both learn of it', async () => {
    const closed = await put(50, morning)
    const open = await put(51, { start: NOW, stop: null })
    for (const path of [closed, open]) {
      const { status, body } = await act('manager', 'DELETE', path)
      expect([status, body]).toEqual([204, ''])
      expect(await refused('manager', 'GET', path)).toEqual(NOT_FOUND)
    }
    expect(await sentIn(world)).toEqual([
      'worker@example.com: A timeclock was deleted',
      'manager@example.com: A timeclock was deleted',
      'worker@example.com: A timeclock was deleted',
      'manager@example.com: A timeclock was deleted',
    ])
  })

  test('workers cannot delete', async () => {
    const path = await put(50, morning)
    for (const caller of ['worker', 'colleague', 'outsider'] as const)
      expect(await refused(caller, 'DELETE', path)).toEqual(UNAUTHORIZED)
  })
})

describe('listing', () => {
  beforeEach(async () => {
    // The week began on Monday, 29 February, at eight o'clock UTC.
    await put(54, { start: '2016-02-29T07:59:59', stop: '2016-02-29T09:00:00' })
    await put(53, { start: '2016-02-29T08:00:00', stop: '2016-02-29T09:00:00' })
    await put(52, { start: '2016-03-01T12:00:00', stop: '2016-03-01T13:00:00' })
    await put(51, { start: '2016-03-02T12:00:00', stop: null })
    await put(50, { start: '2016-03-01T12:00:00', stop: null }, { user_id: ID.colleague })
  })

  test('the local week is shown, by id', async () => {
    const { status, body } = await act('worker', 'GET', MINE)
    expect([status, body]).toEqual([
      200,
      {
        data: [
          { id: 51, ...own, start: '2016-03-02T12:00:00', stop: null },
          { id: 52, ...own, start: '2016-03-01T12:00:00', stop: '2016-03-01T13:00:00' },
          { id: 53, ...own, start: '2016-02-29T08:00:00', stop: '2016-02-29T09:00:00' },
        ],
      },
    ])
  })

  test('start is inclusive, end exclusive', async () => {
    expect(await ids('worker', '?start=2016-02-29T07:59:59')).toEqual([51, 52, 53, 54])
    expect(await ids('worker', '?start=2016-02-29T08:00:00&end=2016-03-02T12:00:00')).toEqual([52, 53])
    expect(await ids('worker', '?start=2016-03-02&end=2016-03-01')).toEqual([])
  })

  test('end needs a start', async () => {
    expect(await refused('worker', 'GET', `${MINE}?end=2016-03-01`)).toEqual([400, 'end needs a start'])
    for (const [query, message] of [
      ['start=2016-03-01&end=2016-02-30', 'end is no ISO 8601 date or time'],
      ['start=2016-02-30', 'start is no ISO 8601 date or time'],
    ])
      expect(await refused('worker', 'GET', `${MINE}?${query}`)).toEqual([400, message])
  })

  test('active shows what is open, whatever start and end say; false does not count', async () => {
    for (const query of ['?active=true', '?active=1&end=2016-01-01', '?active=True&start=2030-01-01'])
      expect(await ids('worker', query)).toEqual([51])
    expect(await ids('worker', '?active=false')).toEqual([51, 52, 53])
  })
})

describe('who may', () => {
  const calls = (path: string): [string, string, Record<string, unknown>?][] => [
    ['GET', MINE],
    ['POST', MINE],
    ['GET', path],
    ['PATCH', path, { close: true }],
  ]

  test('managers may for everybody, workers for themselves', async () => {
    const path = await put(50, { start: morning.start, stop: null })
    for (const call of calls(path)) {
      for (const caller of ['colleague', 'outsider'] as const) expect(await refused(caller, ...call)).toEqual(FORBIDDEN)
    }
    for (const caller of ['sudo', 'admin', 'manager', 'worker'] as const) {
      expect((await act(caller, 'GET', MINE)).status).toBe(200)
      expect((await act(caller, 'GET', path)).status).toBe(200)
    }
  })

  test('archived workers are not found; managers still keep their records', async () => {
    const path = await put(50, { start: morning.start, stop: null })
    await archive()
    expect(await stored(50)).toMatchObject({ stop: NOW })
    for (const call of calls(path)) {
      for (const caller of ['worker', 'colleague'] as const) expect(await refused(caller, ...call)).toEqual(NOT_FOUND)
    }
    expect((await act('manager', 'POST', MINE, { start: '2016-03-01T12', stop: '2016-03-01T13' })).status).toBe(201)
    expect((await act('manager', 'PATCH', path, { stop: morning.stop })).status).toBe(200)
  })

  test('a timeclock is found only where it belongs, before anybody is asked who they are', async () => {
    await put(50, morning)
    for (const path of [`users/${ID.colleague}/timeclocks/50`, `users/${ID.outsider}/timeclocks/50`])
      for (const caller of ['manager', 'outsider'] as const)
        expect(await refused(caller, 'GET', `${ROLE}/${path}`)).toEqual(NOT_FOUND)
    expect(await refused('manager', 'GET', `${MINE}51`)).toEqual(NOT_FOUND)
  })
})
