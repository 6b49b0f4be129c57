import { describe, expect, test } from 'vitest'
import { appoint, order, parcel, post, STANDING } from '../automation/story.ts'
import { holdWorlds, refused } from './held-world.ts'
import { watchedSandbox } from './watched-sandbox.ts'

const sandbox = await watchedSandbox(STANDING)
const hold = await holdWorlds(sandbox)

const SPRING = '2026-04-01T09:00:00.000Z'
const MISFIT = 'the export does not fit the documents'

/** A world with two orders, of which one has a customer and an appointment. */
const origin = await sandbox.fork()
await post(origin, '/customers', { mail: 'ada@example.org' })
await post(origin, '/orders', { title: 'Clock', due_at: SPRING, customer_id: 'cust_001' })
await order(origin, 'Bicycle', SPRING)
await appoint(origin, 'inspection', SPRING, { order_id: 1 })
await parcel(origin, SPRING, 'south')
await origin.clock.advance('PT2H')
const furnished = () => hold(origin)

type Draft = Record<string, unknown> & { tables: Record<string, Record<string, unknown>[]> } & {
  counters: Record<string, unknown>
}

/** Sends the export of a world with something changed in it: it must be refused, and nothing must happen. */
async function isRefused(change: (draft: Draft) => unknown, detail: unknown, errors?: unknown): Promise<void> {
  await using story = await furnished()
  const before = (await story.call('/state')).text
  const draft = JSON.parse(before) as Draft // what it answered
  const body = change(draft) ?? draft
  const headers = { 'content-type': 'application/json' }
  const answer = await story.call('/state', { method: 'PUT', headers, body })
  expect(answer).toMatchObject(refused(400, detail, errors))
  expect((await story.call('/state')).text).toBe(before)
}

const fault = (pointer: string, message: unknown = expect.any(String)) => ({ pointer, message })
const ORDERS = '/tables/workshop~1orders'

describe('records that do not fit the documents', () => {
  test.each<[string, (row: Record<string, unknown>) => void, object[]]>([
    ['a member is missing', (row) => delete row.title, [fault(`${ORDERS}/1`)]],
    ['a member is too many', (row) => (row.colour = 'red'), [fault(`${ORDERS}/1`, expect.stringContaining('colour'))]],
    ['a value is of another type', (row) => (row.title = 7), [fault(`${ORDERS}/1/title`)]],
    ['a value is not one of those listed', (row) => (row.status = 'closed'), [fault(`${ORDERS}/1/status`)]],
    ['a time is none', (row) => (row.due_at = 'soon'), [fault(`${ORDERS}/1/due_at`)]],
    ['an id is text where it is a number', (row) => (row.id = '2'), [fault(`${ORDERS}/1/id`)]],
    ['an id is missing', (row) => delete row.id, expect.arrayContaining([fault(`${ORDERS}/1`)])],
    [
      'two things are wrong',
      (row) => Object.assign(row, { status: 1, title: '' }),
      [fault(`${ORDERS}/1/title`), fault(`${ORDERS}/1/status`)],
    ],
  ])('%s', async (_name, spoil, errors) => {
    const change = ({ tables }: Draft) => void spoil(tables['workshop/orders']?.[1] ?? {})
    await isRefused(change, MISFIT, Array.isArray(errors) ? expect.arrayContaining(errors) : errors)
  })

  test('two records have the same id', async () => {
    const change = ({ tables }: Draft) => Object.assign(tables['workshop/orders']?.[1] ?? {}, { id: 1 })
    const repeat = (draft: Draft) => void change(draft)
    await isRefused(repeat, MISFIT, [fault(`${ORDERS}/1/id`, 'the id 1 is there twice')])
  })

  test('a reference names no record, which another table may be the reason for', async () => {
    await isRefused(({ tables }) => void tables['workshop/customers']?.pop(), MISFIT, [
      fault(`${ORDERS}/0/customer_id`, 'customers has no record cust_001'),
    ])
    await isRefused(({ tables }) => void delete tables['workshop/orders'], MISFIT, [
      fault('/tables/workshop~1appointments/0/order_id', 'orders has no record 1'),
    ])
  })

  test('of many faults the first are listed, and how many there are is told', async () => {
    await using story = await furnished()
    const { tables, ...rest } = await story.world.export()
    const nameless = Array.from({ length: 150 }, (_, index) => ({ id: `cust_${index + 100}` }))
    const body = { ...rest, tables: { ...tables, 'workshop/customers': nameless, 'workshop/orders': [] } }
    const answer = await story.call('/state', { method: 'PUT', body })
    const { detail, errors } = answer.body as { detail: string; errors: unknown[] }
    const [, listed, all] = /; the first (\d+) of (\d+) are listed$/.exec(detail) ?? []
    expect([answer.status, Number(listed), Number(all)]).toEqual([400, errors.length, 151]) // with the appointment
  })
})

describe('names that nothing has here', () => {
  test.each<[string, (draft: Draft) => void, object[]]>([
    [
      'an API',
      ({ tables }) => (tables['bakery/rolls'] = []),
      [fault('/tables/bakery~1rolls', 'there is no API "bakery" here')],
    ],
    [
      'a table',
      ({ tables }) => (tables['workshop/tools'] = []),
      [fault('/tables/workshop~1tools', 'workshop has no such table')],
    ],
    [
      'a data set',
      ({ tables }) => (tables['depot/west/parcels'] = []),
      [fault('/tables/depot~1west~1parcels', 'depot has no such table')],
    ],
    [
      'a collection that has data sets',
      ({ tables }) => (tables['depot/parcels'] = []),
      [fault('/tables/depot~1parcels', 'depot has no such table')],
    ],
    ['a name that is none', ({ tables }) => (tables.workshop = []), [fault('/tables/workshop')]],
    [
      'a name of the language',
      ({ tables }) => Object.defineProperty(tables, '__proto__', { value: [], enumerable: true }),
      [fault('/tables/__proto__')],
    ],
    [
      'a counter of an API',
      ({ counters }) => (counters['bakery/rolls'] = 3),
      [fault('/counters/bakery~1rolls', 'there is no API "bakery" here')],
    ],
    [
      'a counter of a table',
      ({ counters }) => (counters['workshop/tools'] = 3),
      [fault('/counters/workshop~1tools', 'workshop has no such table')],
    ],
  ])('%s', async (_name, add, errors) => {
    await isRefused((draft) => void add(draft), MISFIT, errors)
  })
})

describe('a file that is not an export', () => {
  const counters = '"counters" must be whole numbers from 0 by name'
  const tables = '"tables" must be lists of records by name'
  const clock = '"clock" must be null, {"frozenAt": ms} or {"offsetMs": ms}'
  const other = 'expected an export of Understudy, as GET /state answers'

  test.each<[string, (draft: Draft) => unknown, unknown]>([
    ['a negative counter', (draft) => ({ ...draft, counters: { 'workshop/orders': -1 } }), counters],
    ['half a counter', (draft) => ({ ...draft, counters: { 'workshop/orders': 1.5 } }), counters],
    ['a counter in words', (draft) => ({ ...draft, counters: { 'workshop/orders': '3' } }), counters],
    ['a list of counters', (draft) => ({ ...draft, counters: [] }), counters],
    ['no counters', ({ counters: _, ...draft }) => draft, counters],
    ['a clock in words', (draft) => ({ ...draft, clock: '2026-03-02T09:00:00Z' }), clock],
    ['a clock of nothing', (draft) => ({ ...draft, clock: {} }), clock],
    ['a clock of two', (draft) => ({ ...draft, clock: { frozenAt: 1, offsetMs: 1 } }), clock],
    ['a clock that stands at no number', (draft) => ({ ...draft, clock: { frozenAt: 'now' } }), clock],
    ['a clock that stands between milliseconds', (draft) => ({ ...draft, clock: { frozenAt: 0.5 } }), clock],
    ['a clock of another kind', (draft) => ({ ...draft, clock: { startedAt: 1 } }), clock],
    ['no clock', ({ clock: _, ...draft }) => draft, clock],
    ['a table that is no list', (draft) => ({ ...draft, tables: { 'workshop/orders': {} } }), tables],
    ['a record that is no object', (draft) => ({ ...draft, tables: { 'workshop/orders': [1] } }), tables],
    ['a record that is nothing', (draft) => ({ ...draft, tables: { 'workshop/orders': [null] } }), tables],
    ['no tables', ({ tables: _, ...draft }) => draft, tables],
    ['a newer format', (draft) => ({ ...draft, format: 2 }), 'format 2 is not one that this version can read'],
    ['a format in words', (draft) => ({ ...draft, format: '1' }), 'format 1 is not one that this version can read'],
    ['no format', ({ format: _, ...draft }) => draft, 'format undefined is not one that this version can read'],
    ['a snapshot', (draft) => ({ ...draft, understudy: 'snapshot' }), other],
    ['an empty object', () => ({}), other],
    ['a list', () => [], other],
    ['null', () => 'null', other],
    ['text', () => '"export"', other],
    ['what is no JSON', () => '{"understudy":"export",', expect.stringMatching(/^the body is not valid JSON: /)],
    ['an empty body', () => '', expect.any(String)],
  ])('%s', async (_name, change, detail) => {
    await isRefused(change, detail)
  })

  test.each([
    { frozenAt: 253_402_300_800_000 },
    { frozenAt: -62_135_596_800_001 },
    { frozenAt: 8_640_000_000_000_001 },
    { frozenAt: Number.MIN_SAFE_INTEGER },
    { offsetMs: 253_402_300_800_000 },
    { offsetMs: Number.MIN_SAFE_INTEGER },
  ])('a clock that is not in the years 1 to 9999: %j', async (clock) => {
    await isRefused((draft) => ({ ...draft, clock }), expect.stringContaining('clock'))
  })

  test('a member that an export does not have', async () => {
    await isRefused((draft) => ({ ...draft, snapshots: [] }), expect.stringContaining('snapshots'))
  })

  test('another type of content, and a query', async () => {
    await using story = await furnished()
    const body = await story.world.export()
    const text = await story.call('/state', {
      method: 'PUT',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify(body),
    })
    expect(text).toMatchObject({ status: 415 })
    const detail = 'there is no query parameter "merge" here; expected none'
    expect(await story.call('/state?merge=true', { method: 'PUT', body })).toMatchObject(refused(400, detail))
    expect(await story.call('/state?api=depot')).toMatchObject({ status: 400 })
  })
})

describe('messages and jobs that are none', () => {
  const message = { id: 9, at: SPRING, kind: 'mail', to: 'ada@example.org' }
  const outbox = (row: object) => (draft: Draft) => void draft.tables['workshop/$outbox']?.push(row as Draft)
  const at = '/tables/workshop~1$outbox/2'

  test.each<[string, object, string]>([
    ['no number', { ...message, id: undefined }, `${at}/id`],
    ['a number in words', { ...message, id: '9' }, `${at}/id`],
    ['the number of another one', { ...message, id: 1 }, `${at}/id`],
    ['a number below 1', { ...message, id: 0 }, at],
    ['no kind', { ...message, kind: undefined }, at],
    ['a kind that there is not', { ...message, kind: 'fax' }, at],
    ['nobody that it goes to', { ...message, to: undefined }, at],
    ['no time', { ...message, at: undefined }, at],
    ['a time that is none', { ...message, at: 'soon' }, at],
    ['a subject that is no text', { ...message, subject: 7 }, at],
    ['data that are no object', { ...message, data: [] }, at],
    ['a member too many', { ...message, colour: 'red' }, at],
  ])('a message with %s', async (_name, row, pointer) => {
    const errors = [
      { pointer: expect.stringMatching(new RegExp(`^${pointer.replace('$', '\\$')}`)), message: expect.any(String) },
    ]
    await isRefused(outbox(row), MISFIT, errors)
  })

  const job = { id: 9, kind: 'estimate', input: { order: 1, parts: [1] }, partition: '', at: Date.parse(SPRING) }

  test.each<[string, object]>([
    ['no number', { ...job, id: undefined }],
    ['a kind that the API does not have', { ...job, kind: 'paint' }],
    ['no kind', { ...job, kind: undefined }],
    ['no time', { ...job, at: undefined }],
    ['a time that is none', { ...job, at: 'soon' }],
    ['a data set that the API does not have', { ...job, partition: 'west' }],
  ])('a job with %s', async (_name, row) => {
    const pointer = expect.stringMatching(/^\/tables\/workshop~1\$jobs\/0/)
    const change = (draft: Draft) => void draft.tables['workshop/$jobs']?.push(row as Draft)
    await isRefused(change, MISFIT, [{ pointer, message: expect.any(String) }])
  })
})
