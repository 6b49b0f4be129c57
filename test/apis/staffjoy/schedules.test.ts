import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { DAYS } from '../../../src/apis/staffjoy/weeks.ts'
import type { SandboxWorld } from '../../../src/index.ts'
import { NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { at, idsOf, listed, putSchedule, putShift, span } from './shift-story.ts'
import { type Act, actIn, ID, LOC, ORG, openStage, ROLE, STILL } from './stage.ts'

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

const LIST = `${ROLE}/schedules/`
const SCHED = `${LIST}1`
/** Role 4, of an organization on a flex plan. */
const FLEX = '/organizations/2/locations/3/roles/4/schedules/1'
const NOW = '2016-03-02T20:00:00'

const STATES = [
  'initial',
  'unpublished',
  'chomp-queue',
  'chomp-processing',
  'mobius-queue',
  'mobius-processing',
  'published',
] as const
type State = (typeof STATES)[number]

const demandOf = (people: unknown) => Object.fromEntries(DAYS.map((day) => [day, new Array(24).fill(people)]))
const demand = demandOf(2)
const text = JSON.stringify

const week = {
  id: 1,
  role_id: 1,
  state: 'unpublished',
  start: at(0, 0),
  stop: at(7, 0),
  demand: null,
  min_shift_length_hour: null,
  max_shift_length_hour: null,
  created_at: '2016-01-01T00:00:00',
  last_update: null,
  chomp_start: null,
  chomp_end: null,
}

const stored = () => world.record({ api: 'staffjoy', collection: 'schedules', id: '1' })
const patch = (as: Parameters<Act>[0], body: Readonly<Record<string, unknown>>, path = SCHED) =>
  act(as, 'PATCH', path, body)

describe('the schedules of a role', () => {
  beforeEach(async () => {
    await putSchedule(world, { id: 1, start: at(7, 0), stop: at(14, 0) })
    await putSchedule(world, { id: 2, start: at(14, 0), stop: at(21, 0) })
    await putSchedule(world, { id: 3 })
    await putSchedule(world, { id: 4, role_id: 2 })
  })

  test('are listed by start, for everybody of the location', async () => {
    for (const as of ['sudo', 'admin', 'manager', 'worker'] as const)
      expect(await listed(act, as, LIST)).toEqual([3, 1, 2])
    expect(await refused('outsider', 'GET', LIST)).toEqual(UNAUTHORIZED)
    expect(await refused('manager', 'GET', LIST.replace('roles/1', 'roles/3'))).toEqual(NOT_FOUND)
  })

  test('are kept by their start, the first instant included and the last one not', async () => {
    const within = (start: string | undefined, end: string | undefined) =>
      listed(act, 'worker', `${LIST}?${new URLSearchParams({ ...(start && { start }), ...(end && { end }) })}`)
    expect(await within(at(7, 0), undefined)).toEqual([1, 2])
    expect(await within(undefined, at(7, 0))).toEqual([3])
    expect(await within(at(7, 0), at(14, 0))).toEqual([1])
    expect(await within('2016-03-08', '2016-03-01')).toEqual([])
    // The offset is added, so this is the very start of the second week.
    expect(await within('2016-03-07T16:00:00-08:00', undefined)).toEqual([1, 2])
  })

  test.each([
    ['?start=monday', expect.stringContaining('start must match')],
    ['?end=2016-13-01', 'end is no ISO 8601 date or time'],
    ['?start=2016-02-30&end=2016-02-31', 'start is no ISO 8601 date or time'],
    ['?state=initial', 'Unknown arguments: state'],
    ['?start=x&foo=1', 'Unknown arguments: foo'],
  ])('%s is refused', async (query, message) => {
    expect(await refused('manager', 'GET', `${LIST}${query}`)).toEqual([400, message])
  })

  test('one is read with what there is in it', async () => {
    const { body } = await act('worker', 'GET', `${LIST}3`)
    expect(body).toEqual({
      data: { ...week, id: 3 },
      resources: ['preferences', 'shifts', 'timeclocks', 'timeoffrequests'],
    })
    expect(await refused('worker', 'GET', `${LIST}4`)).toEqual(NOT_FOUND)
    expect(await refused('worker', 'GET', `${LIST}99`)).toEqual(NOT_FOUND)
    expect(await refused('outsider', 'GET', `${LIST}3`)).toEqual(UNAUTHORIZED)
  })
})

describe('changing a schedule', () => {
  beforeEach(async () => {
    await putSchedule(world)
  })

  test('is for managers', async () => {
    expect(await refused('worker', 'PATCH', SCHED, { demand: '' })).toEqual(UNAUTHORIZED)
    expect(await refused('outsider', 'PATCH', SCHED, {})).toEqual(UNAUTHORIZED)
    expect(await refused('manager', 'PATCH', SCHED.replace('roles/1', 'roles/2'), {})).toEqual(NOT_FOUND)
    for (const as of ['sudo', 'admin', 'manager'] as const)
      expect((await patch(as, { demand: '' })).body).toEqual({ demand: null })
  })

  test('needs something to change', async () => {
    const message = 'Send demand, state, min_shift_length_hour or max_shift_length_hour'
    expect(await refused('manager', 'PATCH', SCHED, {})).toEqual([400, message])
    expect(await refused('sudo', 'PATCH', SCHED)).toEqual([400, message])
    expect(await refused('manager', 'PATCH', SCHED, { start: NOW })).toEqual([400, 'Unknown arguments: start'])
  })

  test('answers what was sent as it is stored, and notes when', async () => {
    const sent = { demand: text(demand), min_shift_length_hour: 4, max_shift_length_hour: 8 }
    const answer = await patch('manager', sent)
    expect([answer.status, answer.body]).toEqual([
      200,
      { demand, min_shift_length_half_hour: 8, max_shift_length_half_hour: 16 },
    ])
    const { body } = await act('worker', 'GET', SCHED)
    const changed = { ...week, demand, min_shift_length_hour: 4, max_shift_length_hour: 8, last_update: NOW }
    expect(body.data).toEqual(changed)
    expect((await patch('manager', { max_shift_length_hour: 9 })).body).toEqual({ max_shift_length_half_hour: 18 })
    expect((await patch('manager', { demand: '' })).body).toEqual({ demand: null })
    expect((await act('worker', 'GET', SCHED)).body.data).toEqual({
      ...changed,
      demand: null,
      max_shift_length_hour: 9,
    })
  })

  test.each(STATES.filter((state) => state !== 'initial' && state !== 'unpublished'))(
    '%s: nobody but sudo changes anything',
    async (state) => {
      await putSchedule(world, { state })
      for (const changes of [{ demand: text(demand) }, { min_shift_length_hour: 4 }, { state: 'unpublished' }])
        for (const as of ['manager', 'admin'] as const)
          expect(await refused(as, 'PATCH', SCHED, changes)).toEqual([
            400,
            `A schedule that is ${state} cannot be changed`,
          ])
      const sent = { demand: text(demand), min_shift_length_hour: 4, max_shift_length_hour: 8 }
      expect((await patch('sudo', sent)).status).toBe(200)
      expect(await stored()).toMatchObject({ state, demand, min_shift_length_hour: 4, max_shift_length_hour: 8 })
    },
  )
})

describe('the lengths of shifts', () => {
  const apart = 'min_shift_length_hour and max_shift_length_hour go together'
  const above = 'min_shift_length_hour is above max_shift_length_hour'

  test.each([
    [{}, { min_shift_length_hour: 4 }, apart],
    [{}, { max_shift_length_hour: 4 }, apart],
    [{}, { min_shift_length_hour: 0, max_shift_length_hour: 4 }, apart],
    [{ min_shift_length_hour: 4, max_shift_length_hour: 8 }, { min_shift_length_hour: 0 }, apart],
    [{ min_shift_length_hour: 4, max_shift_length_hour: 8 }, { min_shift_length_hour: 9 }, above],
    [{}, { min_shift_length_hour: 9, max_shift_length_hour: 8 }, above],
    [{}, { min_shift_length_hour: 24, max_shift_length_hour: 24 }, expect.stringContaining('min_shift_length_hour')],
    [{}, { min_shift_length_hour: 4, max_shift_length_hour: 24 }, expect.stringContaining('max_shift_length_hour')],
    [{}, { min_shift_length_hour: -1, max_shift_length_hour: 4 }, expect.stringContaining('min_shift_length_hour')],
    [{}, { min_shift_length_hour: 'four' }, { min_shift_length_hour: 'min_shift_length_hour must be a whole number' }],
    [{}, { max_shift_length_hour: '2.5' }, { max_shift_length_hour: 'max_shift_length_hour must be a whole number' }],
  ])('%o, %o: refused', async (known, changes, message) => {
    await putSchedule(world, known)
    expect(await refused('manager', 'PATCH', SCHED, changes)).toEqual([400, message])
  })

  test.each([
    [{}, { min_shift_length_hour: 1, max_shift_length_hour: 23 }],
    [{}, { min_shift_length_hour: 0, max_shift_length_hour: 0 }],
    [{ min_shift_length_hour: 4, max_shift_length_hour: 8 }, { min_shift_length_hour: 8 }],
    [
      { min_shift_length_hour: 4, max_shift_length_hour: 8 },
      { min_shift_length_hour: 0, max_shift_length_hour: 0 },
    ],
  ])('%o, %o: stored', async (known, changes) => {
    await putSchedule(world, known)
    expect((await patch('manager', changes)).status).toBe(200)
    expect(await stored()).toMatchObject({ ...known, ...changes })
  })

  test('can be told while a schedule is initial, a demand cannot', async () => {
    await putSchedule(world, { state: 'initial' })
    expect((await patch('manager', { min_shift_length_hour: 4, max_shift_length_hour: 8 })).status).toBe(200)
    expect(await refused('manager', 'PATCH', SCHED, { demand: text(demand) })).toEqual([
      400,
      'demand cannot be changed while state is initial',
    ])
    expect((await patch('sudo', { demand: text(demand) })).body).toEqual({ demand })
  })
})

describe('a demand', () => {
  beforeEach(async () => {
    await putSchedule(world)
  })
  const { monday: _, ...sixDays } = demand

  test.each([
    ['no JSON', '{"monday":', 'demand is no JSON text of an object'],
    ['a number', '7', 'demand is no JSON text of an object'],
    ['null', 'null', 'demand is no JSON text of an object'],
    ['a list', '[]', 'demand is no JSON text of an object'],
    ['no days', '{}', 'demand needs the days monday to sunday, and nothing else'],
    ['six days', text(sixDays), 'demand needs the days monday to sunday, and nothing else'],
    ['an eighth day', text({ ...demand, someday: [] }), 'demand needs the days monday to sunday, and nothing else'],
    ['23 hours', text({ ...demand, sunday: new Array(23).fill(1) }), /^sunday of demand needs 24 whole numbers/],
    ['half a person', text(demandOf(0.5)), /^monday of demand needs 24 whole numbers/],
    ['fewer than nobody', text(demandOf(-1)), /^monday of demand needs 24 whole numbers/],
    ['words', text(demandOf('two')), /^monday of demand needs 24 whole numbers/],
  ])('of %s is refused', async (_name, sent, message) => {
    const [status, told] = await refused('manager', 'PATCH', SCHED, { demand: sent })
    expect(status).toBe(400)
    expect(told).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })

  test('is looked at after the lengths, and before the state', async () => {
    const wrong = { demand: '{', min_shift_length_hour: 4, state: 'unpublished' }
    expect(await refused('manager', 'PATCH', SCHED, wrong)).toEqual([
      400,
      'min_shift_length_hour and max_shift_length_hour go together',
    ])
    expect(await refused('manager', 'PATCH', SCHED, { ...wrong, max_shift_length_hour: 4 })).toEqual([
      400,
      'demand is no JSON text of an object',
    ])
    expect(
      await refused('manager', 'PATCH', SCHED, { ...wrong, max_shift_length_hour: 4, demand: text(demand) }),
    ).toEqual([400, 'state is unpublished already'])
  })

  test('may come with the state in which it counts', async () => {
    await putSchedule(world, { state: 'initial' })
    const sent = { demand: text(demand), state: 'unpublished', min_shift_length_hour: 4, max_shift_length_hour: 8 }
    expect((await patch('manager', sent)).body).toEqual({
      demand,
      state: 'unpublished',
      min_shift_length_half_hour: 8,
      max_shift_length_half_hour: 16,
    })
    for (const state of ['mobius-queue', 'published'])
      expect(await refused('manager', 'PATCH', SCHED, { demand: text(demand), state })).toEqual([
        400,
        `demand cannot be changed while state is ${state}`,
      ])
  })
})

describe('the state', () => {
  const ready = { demand, min_shift_length_hour: 4, max_shift_length_hour: 8 }

  /** Who may ask for what: `m` managers, `s` sudo alone. */
  const WAYS: Readonly<Record<State, Readonly<Record<string, 'm' | 's'>>>> = {
    initial: { unpublished: 'm' },
    unpublished: { 'chomp-queue': 'm', 'mobius-queue': 'm', published: 'm' },
    'chomp-queue': {},
    'chomp-processing': { unpublished: 's', 'chomp-queue': 's' },
    'mobius-queue': {},
    'mobius-processing': { published: 's', 'mobius-queue': 's' },
    published: {},
  }

  test.each(STATES)('%s goes where it can, and nowhere else', async (state) => {
    for (const to of ['unpublished', 'chomp-queue', 'mobius-queue', 'published'] as const) {
      // Weeks that begin sooner go on to Mobius.
      await putSchedule(world, { ...ready, state, start: at(14, 0), stop: at(21, 0) })
      const way = WAYS[state][to]
      const isClosed = state !== 'initial' && state !== 'unpublished'
      const reached = state === to ? `state is ${state} already` : `state cannot change from ${state} to ${to}`
      const message = isClosed ? `A schedule that is ${state} cannot be changed` : reached
      if (way !== 'm') expect(await refused('manager', 'PATCH', SCHED, { state: to })).toEqual([400, message])
      if (way === undefined) expect(await refused('sudo', 'PATCH', SCHED, { state: to })).toEqual([400, reached])
      else expect((await patch(way === 'm' ? 'manager' : 'sudo', { state: to })).body).toMatchObject({ state: to })
      expect((await stored()).state).toBe(way === undefined ? state : to)
    }
  })

  test.each(['initial', 'chomp-processing', 'mobius-processing', 'done', ''])(
    '"%s" cannot be asked for',
    async (state) => {
      await putSchedule(world)
      const [status, message] = await refused('sudo', 'PATCH', SCHED, { state })
      expect([status, message]).toEqual([400, expect.stringContaining('state')])
    },
  )

  test('stands still in an inactive organization', async () => {
    await putSchedule(world, ready)
    await act('admin', 'PATCH', ORG, { active: 'False' })
    for (const state of ['chomp-queue', 'mobius-queue', 'published'])
      expect(await refused('sudo', 'PATCH', SCHED, { state })).toEqual([
        400,
        'state cannot change while the organization is not active',
      ])
    expect(await refused('sudo', 'PATCH', SCHED, { state: 'unpublished' })).toEqual([
      400,
      'state is unpublished already',
    ])
    expect((await patch('manager', { demand: text(demand) })).status).toBe(200)
  })

  test.each([
    [{ demand }, 'state cannot be chomp-queue without min_shift_length_hour and max_shift_length_hour'],
    [
      { demand, min_shift_length_hour: 0, max_shift_length_hour: 0 },
      'state cannot be chomp-queue without min_shift_length_hour and max_shift_length_hour',
    ],
    [{ min_shift_length_hour: 4, max_shift_length_hour: 8 }, 'state cannot be chomp-queue without a demand'],
  ])('%o is not enough for Chomp', async (known, message) => {
    await putSchedule(world, known)
    expect(await refused('manager', 'PATCH', SCHED, { state: 'chomp-queue' })).toEqual([400, message])
    const rest = { demand: text(demand), min_shift_length_hour: 4, max_shift_length_hour: 8 }
    expect((await patch('manager', { ...rest, state: 'chomp-queue' })).status).toBe(200)
  })

  test('what is taken away with the same request does not count', async () => {
    await putSchedule(world, ready)
    expect(await refused('manager', 'PATCH', SCHED, { state: 'chomp-queue', demand: '' })).toEqual([
      400,
      'state cannot be chomp-queue without a demand',
    ])
  })

  test('Mobius is for boss plans', async () => {
    await putSchedule(world, { role_id: 4, start: '2016-02-29T00:00:00', stop: '2016-03-07T00:00:00' })
    expect(await refused('sudo', 'PATCH', FLEX, { state: 'mobius-queue' })).toEqual([
      400,
      'state can be mobius-queue on boss plans only',
    ])
    expect((await patch('sudo', { state: 'published' }, FLEX)).body).toEqual({ state: 'published' })
  })

  test('queueing clears when it was worked on', async () => {
    const times = { chomp_start: NOW, chomp_end: NOW, mobius_start: NOW, mobius_end: NOW }
    await putSchedule(world, { ...ready, ...times })
    expect((await patch('manager', { state: 'chomp-queue' })).body).toEqual({
      state: 'chomp-queue',
      chomp_start: null,
      chomp_end: null,
    })
    expect(await stored()).toMatchObject({ ...times, chomp_start: null, chomp_end: null, last_update: NOW })
    await putSchedule(world, { ...ready, ...times })
    expect((await patch('manager', { state: 'mobius-queue' })).body).toEqual({
      state: 'mobius-queue',
      mobius_start: null,
      mobius_end: null,
    })
    expect(await stored()).toMatchObject({ ...times, mobius_start: null, mobius_end: null })
  })
})

describe('leaving initial', () => {
  const recurring = {
    id: 1,
    role_id: 1,
    user_id: 0,
    start_day: 'sunday',
    start_hour: 9,
    start_minute: 30,
    duration_minutes: 240,
    quantity: 2,
  }
  const putRecurring = (changes: Readonly<Record<string, unknown>> = {}) => {
    const record = { ...recurring, ...changes }
    return world.putRecord({ api: 'staffjoy', collection: 'recurring_shifts', id: String(record.id) }, record)
  }
  const shifts = async () => (await world.records({ api: 'staffjoy', collection: 'shifts' })).records
  const made = { role_id: 1, user_id: 0, published: false, description: null }
  const sunday = { start: '2016-03-06T17:30:00', stop: '2016-03-06T21:30:00' }

  test('makes the shifts of the recurring ones, once', async () => {
    await putRecurring()
    await putRecurring({ id: 2, role_id: 2 })
    await putSchedule(world, { state: 'initial' })
    await patch('manager', { state: 'unpublished' })
    expect(await shifts()).toEqual([
      { ...made, id: 1, ...sunday },
      { ...made, id: 2, ...sunday },
    ])
    await patch('manager', { state: 'published' })
    expect(await shifts()).toHaveLength(2)
  })

  test('leaves out nobody’s limits, but who is busy', async () => {
    await putRecurring({ quantity: 1, user_id: ID.worker, duration_minutes: 1380 })
    await putRecurring({ id: 2, quantity: 1, user_id: ID.colleague })
    await putShift(world, 1, { ...span(6, 13, 14), user_id: ID.colleague })
    await putSchedule(world, { state: 'initial' })
    await patch('manager', { state: 'unpublished' })
    expect((await shifts()).map(({ id, user_id }) => [id, user_id])).toEqual([
      [1, ID.colleague],
      [2, ID.worker],
      [3, 0],
    ])
  })
})

describe('publication', () => {
  const published = async () =>
    idsOf(
      (await world.records({ api: 'staffjoy', collection: 'shifts' })).records.filter(
        (shift) => shift.published,
      ) as unknown as { id: number }[],
    )
  const mails = async () => (await world.outbox.list()).map(({ to, subject, data }) => [to, subject, data])

  test('is of every shift that starts in the week, assigned or not', async () => {
    await putSchedule(world)
    await putShift(world, 1, span(-1, 20, 28))
    await putShift(world, 2, span(0, 0, 8))
    await putShift(world, 3, { ...span(3, 9, 17), user_id: ID.worker })
    await putShift(world, 4, span(6, 20, 28))
    await putShift(world, 5, span(7, 0, 8))
    await putShift(world, 6, { ...span(3, 9, 17), role_id: 2 })
    expect((await patch('manager', { state: 'published' })).body).toEqual({ state: 'published' })
    expect(await published()).toEqual([2, 3, 4])
    expect(await stored()).toMatchObject({ state: 'published', last_update: NOW, mobius_end: null })
  })

  test('is told to active workers, unless the week is over', async () => {
    await act('manager', 'DELETE', `${ROLE}/users/${ID.colleague}`)
    await world.outbox.clear()
    await putSchedule(world)
    await patch('manager', { state: 'published' })
    const data = { schedule_id: 1, role_id: 1, start: week.start, stop: week.stop }
    expect(await mails()).toEqual([['worker@example.com', 'A week was published', data]])
    await world.outbox.clear()
    await putSchedule(world, { start: at(-7, 0), stop: at(0, 0) })
    await patch('manager', { state: 'published' })
    expect(await mails()).toEqual([])
  })

  test('by sudo from Mobius is told to managers, too', async () => {
    await putSchedule(world, { state: 'mobius-processing', mobius_start: NOW })
    await putShift(world, 1, span(3, 9, 17))
    expect((await patch('sudo', { state: 'published' })).body).toEqual({ state: 'published' })
    expect(await published()).toEqual([1])
    expect(await stored()).toMatchObject({ mobius_end: NOW })
    expect((await mails()).map(([to]) => to)).toEqual([
      'worker@example.com',
      'colleague@example.com',
      'manager@example.com',
    ])
  })

  test('a shift that is added to a published week stays as it was made', async () => {
    await putSchedule(world, { state: 'published' })
    const shift = await act('manager', 'POST', `${ROLE}/shifts/`, span(5, 9, 17))
    expect(shift.body.published).toBe(false)
  })
})

test('where a path is wrong nothing else is looked at', async () => {
  await putSchedule(world)
  expect(await refused('manager', 'PATCH', `${LOC}/roles/9/schedules/1`, { state: '?' })).toEqual(NOT_FOUND)
  expect(await refused('manager', 'GET', `${LIST}one`)).toEqual(NOT_FOUND)
})
