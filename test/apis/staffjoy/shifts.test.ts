import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { at, leave, listed, makeShift, putShift, SHIFTS, span, storedShift } from './shift-story.ts'
import { type Act, actIn, ID, openStage } from './stage.ts'

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

const friday = span(4, 9, 17)
const OVERLAP = [400, 'This overlaps another shift of the user'] as const
const NO_WORKER = [400, 'user_id is no active worker of the role'] as const

const shownShift = (id: number, changes: object = {}) => ({
  id,
  role_id: 1,
  user_id: 0,
  user_name: null,
  ...friday,
  published: false,
  description: null,
  ...changes,
})

describe('making a shift', () => {
  test('it is nobody’s, and unpublished, unless told otherwise', async () => {
    const made = await act('manager', 'POST', SHIFTS, friday)
    expect([made.status, made.body]).toEqual([201, shownShift(1)])
    const read = await act('worker', 'GET', `${SHIFTS}1`)
    expect([read.status, read.body]).toEqual([200, { data: shownShift(1), resources: ['users'] }])
  })

  test('it takes a worker, a description, and whatever it does not know', async () => {
    const description = 'ä'.repeat(256)
    const sent = { ...friday, user_id: ID.worker, published: 'True', description, colour: 'red' }
    const made = await act('admin', 'POST', SHIFTS, sent)
    const shift = shownShift(1, { user_id: ID.worker, user_name: 'Worker', published: true, description })
    expect([made.status, made.body]).toEqual([201, shift])
    expect(await storedShift(world, 1)).toEqual({
      id: 1,
      role_id: 1,
      user_id: ID.worker,
      ...friday,
      published: true,
      description,
    })
  })

  test('it is read with the name that its worker has by then', async () => {
    await putShift(world, 1, { ...friday, user_id: ID.worker })
    const name = async () => (await act('worker', 'GET', `${SHIFTS}1`)).body.data.user_name
    expect([await name(), await name()]).toEqual(['Worker', 'Worker'])
    await act('sudo', 'PATCH', `/users/${ID.worker}`, { name: 'Another' })
    expect([await name(), await name()]).toEqual(['Another', 'Another'])
  })

  test('an offset is added to the time, as the original did', async () => {
    const { body } = await act('manager', 'POST', SHIFTS, {
      start: '2016-04-21T08:00:00-08:00',
      stop: '2016-04-21T12:00:00-08:00',
    })
    expect(body).toMatchObject({ start: '2016-04-21T00:00:00', stop: '2016-04-21T04:00:00' })
    const utc = { start: '2016-04-21T08:00:00Z', stop: '2016-04-21T12:00:00Z' }
    expect((await act('manager', 'POST', SHIFTS, utc)).body.start).toBe('2016-04-21T08:00:00')
  })

  test('23 hours are the most', async () => {
    const start = '2016-03-04T00:00:00'
    expect((await act('manager', 'POST', SHIFTS, { start, stop: '2016-03-04T23:00:00' })).status).toBe(201)
    expect(await refused('manager', 'POST', SHIFTS, { start, stop: '2016-03-04T23:00:01' })).toEqual([
      400,
      'stop: a shift may last 23 hours at most',
    ])
  })

  test.each([
    ['no start', { stop: friday.stop }, { start: 'Missing required parameter start' }],
    ['no stop', { start: friday.start }, { stop: 'Missing required parameter stop' }],
    ['a start that is no time', { ...friday, start: '2016-02-30' }, 'start is no ISO 8601 date or time'],
    ['a stop that is no time', { ...friday, stop: '2016-13-01' }, 'stop is no ISO 8601 date or time'],
    ['two that are none', { start: '2016-02-30', stop: '2016-02-30' }, 'start is no ISO 8601 date or time'],
    ['an end at the start', { ...friday, stop: friday.start }, 'start must come before stop'],
    ['an end before the start', { start: friday.stop, stop: friday.start }, 'start must come before stop'],
    ['too much to say', { ...friday, description: 'ä'.repeat(257) }, expect.stringContaining('description')],
    ['a user who is text', { ...friday, user_id: 'me' }, { user_id: 'user_id must be a whole number' }],
    ['a user who is nothing', { ...friday, user_id: '' }, { user_id: 'user_id must be a whole number' }],
    ['somebody of another role', { ...friday, user_id: ID.outsider }, NO_WORKER[1]],
    ['nobody there is', { ...friday, user_id: 4000 }, NO_WORKER[1]],
    ['half published', { ...friday, published: 'maybe' }, { published: 'published must be true or false' }],
  ])('with %s it is refused', async (_name, sent, message) => {
    expect(await refused('manager', 'POST', SHIFTS, sent)).toEqual([400, message])
  })

  test('a time that begins like none is refused with its name', async () => {
    const [status, message] = await refused('manager', 'POST', SHIFTS, { ...friday, start: 'tomorrow' })
    expect([status, String(message).split(' ')[0]]).toEqual([400, 'start'])
  })

  test('users below zero are nobody', async () => {
    expect((await act('manager', 'POST', SHIFTS, { ...friday, user_id: -3 })).body).toEqual(shownShift(1))
  })

  test('a former worker gets none', async () => {
    await leave(act, 'worker')
    expect(await refused('manager', 'POST', SHIFTS, { ...friday, user_id: ID.worker })).toEqual(NO_WORKER)
  })

  test('shifts of one worker cannot overlap, but touch', async () => {
    const user_id = ID.worker
    await makeShift(act, { ...span(4, 8, 12), user_id })
    expect(await refused('manager', 'POST', SHIFTS, { ...span(4, 11, 13), user_id })).toEqual(OVERLAP)
    expect(await refused('manager', 'POST', SHIFTS, { ...span(4, 9, 10), user_id })).toEqual(OVERLAP)
    expect(await refused('manager', 'POST', SHIFTS, { ...span(4, 0, 23), user_id })).toEqual(OVERLAP)
    await makeShift(act, { ...span(4, 12, 16), user_id })
    await makeShift(act, { ...span(4, 4, 8), user_id })
    await makeShift(act, { ...span(4, 9, 10), user_id: ID.colleague })
    await makeShift(act, span(4, 9, 10))
  })

  test('neither limits nor the past nor days off nor an archived role stand against it', async () => {
    await act('manager', 'POST', `/organizations/1/locations/1/roles/1/users/${ID.worker}/timeoffrequests/`, {
      date: '2016-03-04',
      state: 'approved_unpaid',
    })
    await makeShift(act, { ...span(4, 0, 23), user_id: ID.worker })
    await makeShift(act, { ...span(-400, 0, 23), user_id: ID.worker })
    await act('manager', 'DELETE', '/organizations/1/locations/1/roles/1')
    await makeShift(act, friday)
  })
})

describe('who may', () => {
  test('managers make and delete, members read', async () => {
    expect(await refused('worker', 'POST', SHIFTS, friday)).toEqual(UNAUTHORIZED)
    const id = await makeShift(act, friday)
    expect(await refused('worker', 'DELETE', `${SHIFTS}${id}`)).toEqual(UNAUTHORIZED)
    for (const as of ['sudo', 'admin', 'manager', 'worker', 'colleague'] as const) {
      expect((await act(as, 'GET', `${SHIFTS}${id}`)).status).toBe(200)
      expect(await listed(act, as, `${SHIFTS}?start=2016-03-01&end=2016-03-10`)).toEqual([id])
    }
    for (const [method, path] of [
      ['GET', `${SHIFTS}${id}`],
      ['PATCH', `${SHIFTS}${id}`],
      ['DELETE', `${SHIFTS}${id}`],
      ['GET', `${SHIFTS}?start=2016-03-01&end=2016-03-10`],
      ['POST', SHIFTS],
    ] as const)
      expect(await refused('outsider', method, path)).toEqual(UNAUTHORIZED)
  })

  test('a shift of another role is none of this one', async () => {
    const id = await makeShift(act, friday)
    const elsewhere = SHIFTS.replace('/roles/1', '/roles/2')
    for (const method of ['GET', 'PATCH', 'DELETE'])
      expect(await refused('manager', method, `${elsewhere}${id}`)).toEqual(NOT_FOUND)
    expect(await refused('manager', 'GET', `${SHIFTS}77`)).toEqual(NOT_FOUND)
  })
})

describe('changing a shift', () => {
  let path: string
  beforeEach(async () => {
    path = `${SHIFTS}${await makeShift(act, friday)}`
  })

  test('what was sent comes back, times with their offset', async () => {
    const { start, stop } = span(5, 8, 12)
    const sent = { start, stop, user_id: ID.worker, published: 'true', description: 'Early' }
    const changed = await act('manager', 'PATCH', path, sent)
    expect([changed.status, changed.body]).toEqual([
      200,
      {
        start: `${start}+00:00`,
        stop: `${stop}+00:00`,
        user_id: ID.worker,
        published: true,
        description: 'Early',
      },
    ])
    expect((await act('worker', 'GET', path)).body.data).toEqual({
      ...shownShift(1),
      start,
      stop,
      user_id: ID.worker,
      user_name: 'Worker',
      published: true,
      description: 'Early',
    })
  })

  test('what is the same comes back, too; nothing for nothing', async () => {
    expect((await act('manager', 'PATCH', path, { published: 'False' })).body).toEqual({ published: false })
    expect((await act('manager', 'PATCH', path, { start: friday.start })).body).toEqual({
      start: `${friday.start}+00:00`,
    })
    expect((await act('manager', 'PATCH', path)).body).toEqual({})
    expect((await act('manager', 'PATCH', path, { description: '' })).body).toEqual({ description: '' })
  })

  test('whom it is taken from is answered as null, and read as 0', async () => {
    await act('manager', 'PATCH', path, { user_id: ID.worker })
    expect((await act('manager', 'PATCH', path, { user_id: 0 })).body).toEqual({ user_id: null })
    expect((await act('manager', 'GET', path)).body.data).toEqual(shownShift(1))
  })

  test.each([
    ['something unknown', { colour: 'red' }, [400, 'Unknown arguments: colour']],
    ['a start that is no time', { start: 'noon' }, [400, 'start is no ISO 8601 date or time']],
    ['a stop that is no time', { stop: '' }, [400, 'stop is no ISO 8601 date or time']],
    ['a start after its end', { start: at(4, 18) }, [400, 'start must come before stop']],
    ['a length of a day', { stop: at(5, 9) }, [400, 'stop: a shift may last 23 hours at most']],
    ['too much to say', { description: 'x'.repeat(257) }, [400, 'description may have 256 characters at most']],
    ['somebody of another role', { user_id: ID.outsider }, NOT_FOUND],
    ['somebody below zero', { user_id: -1 }, NOT_FOUND],
    ['somebody unknown, and no time', { user_id: 4000, start: 'noon' }, NOT_FOUND],
  ] as const)('%s is refused', async (_name, sent, answer) => {
    expect(await refused('manager', 'PATCH', path, sent)).toEqual(answer)
  })

  test('a former worker keeps shifts, but gets none', async () => {
    const past = await makeShift(act, { ...span(0, 9, 17), user_id: ID.worker })
    await leave(act, 'worker')
    expect(await refused('manager', 'PATCH', path, { user_id: ID.worker })).toEqual(NOT_FOUND)
    const same = { user_id: ID.worker, description: 'Late' }
    expect((await act('manager', 'PATCH', `${SHIFTS}${past}`, same)).body).toEqual(same)
  })

  test('overlap is looked for where a shift has, or gets, a worker', async () => {
    await makeShift(act, { ...span(4, 16, 20), user_id: ID.worker })
    expect(await refused('manager', 'PATCH', path, { user_id: ID.worker })).toEqual(OVERLAP)
    const earlier = { user_id: ID.worker, stop: at(4, 16) }
    expect((await act('manager', 'PATCH', path, earlier)).status).toBe(200)
    expect(await refused('manager', 'PATCH', path, { stop: at(4, 17) })).toEqual(OVERLAP)
    expect((await act('manager', 'PATCH', path, { user_id: 0, stop: at(4, 17) })).status).toBe(200)
    expect((await act('manager', 'PATCH', path, { start: at(4, 10) })).status).toBe(200)
  })

  test('one that overlaps already can be published, and nothing else', async () => {
    await makeShift(act, { ...span(4, 9, 12), user_id: ID.worker })
    await putShift(world, 9, { ...span(4, 10, 11), user_id: ID.worker })
    expect((await act('manager', 'PATCH', `${SHIFTS}9`, { published: true })).body).toEqual({ published: true })
    expect(await refused('manager', 'PATCH', `${SHIFTS}9`, { published: true, description: 'x' })).toEqual(OVERLAP)
    expect(await refused('manager', 'PATCH', `${SHIFTS}9`, { description: 'x' })).toEqual(OVERLAP)
  })

  test('managers go beyond limits and into the past', async () => {
    const sent = { start: at(-3, 0), stop: at(-3, 23), user_id: ID.worker }
    expect((await act('sudo', 'PATCH', path, sent)).status).toBe(200)
  })
})

test('a deleted shift is gone, a past one, too', async () => {
  const ids = [await makeShift(act, friday), await makeShift(act, span(-9, 9, 17))]
  for (const id of ids) {
    expect(await act('manager', 'DELETE', `${SHIFTS}${id}`)).toMatchObject({ status: 204, body: '' })
    expect(await refused('manager', 'DELETE', `${SHIFTS}${id}`)).toEqual(NOT_FOUND)
  }
})
