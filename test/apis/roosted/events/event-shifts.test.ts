import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, given, notFound, refusal, rowsOf, send } from '../act.ts'
import { answerOf, assign, invite, newEvent, newShift, newWorker, punch } from './planning.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const SENT = { start_time: '2021-01-01 18:00:00', skillset_id: 123, quantity: '3' }
const TRAINING = '/events/98768/shifts'

/** How that is stored, at an event of no client. */
const STORED = {
  id: expect.stringMatching(/^\d+$/),
  event_id: '98768',
  skillset_id: 123,
  quantity: 3,
  alternate_quantity: 0,
  start: '2021-01-01 18:00:00',
  end: '',
  custom_name: '',
  comments: '',
  payroll_groups_id: 'pG1Sv',
  rate_cards_id: null,
  rules: [],
}

const stored = (world: SandboxWorld, id: number) =>
  world.record({ api: 'roosted', collection: 'event_shifts', id: String(id) })

/** What a shift gets from its surroundings, when it is made with these fields. */
async function made(world: SandboxWorld, fields: object = {}, eventId = '98768') {
  const { changes } = await act(world, `POST /events/${eventId}/shifts`, { ...SENT, ...fields })
  return changes.event_shifts?.added?.[0]
}

test('a new shift answers its number and where it is', async () => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, `POST ${TRAINING}`, { ...SENT, colour: 'red' })
  expect({ status, changes }).toEqual({ status: 201, changes: { event_shifts: { added: [STORED] } } })
  expect(body).toBe(Number(changes.event_shifts?.added?.[0]?.id))
  const response = await send(world, `POST ${TRAINING}`, SENT)
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}${TRAINING}/${await response.text()}`)
})

test('a new shift keeps all that is sent of it, and is shown with numbers', async () => {
  await using world = await sandbox.fork()
  const sent = {
    start_time: '2030-01-01 18:00:00',
    end_time: '2030-01-02 02:00:00',
    skillset_id: 123,
    quantity: '007',
    custom_name: 'Bar',
    comments: 'Black shirt.',
  }
  const terms = { payroll_groups_id: 'pG6Cc', rate_cards_id: 'rB2st' }
  const id = await newShift(world, { ...sent, ...terms, alternate_quantity: '2' })
  expect(await stored(world, id)).toEqual({
    ...STORED,
    ...terms,
    quantity: 7,
    alternate_quantity: 2,
    start: sent.start_time,
    end: sent.end_time,
    custom_name: 'Bar',
    comments: 'Black shirt.',
  })
  await assign(world, await newWorker(world), id)
  await assign(world, await newWorker(world), id, { alternate: 1 })
  await assign(world, await newWorker(world), id, { alternate: 1 })
  expect(await act(world, `GET ${TRAINING}/${id}`)).toEqual({
    status: 200,
    body: {
      id: String(id),
      event_id: '98768',
      custom_name: 'Bar',
      start_time: sent.start_time,
      end_time: sent.end_time,
      skillsets: [{ id: 123, name: 'Server' }],
      quantity: 7,
      filled: 1,
      alternate_quantity: 2,
      alternate_filled: 2,
      comments: 'Black shirt.',
    },
    changes: {},
  })
})

test("comments come from the skillset, else from the client, and are the shift's own where they are sent", async () => {
  await using world = await sandbox.fork()
  const acme = 'Black shirt, black shoes. Report to the loading bay.'
  expect(await made(world)).toMatchObject({ comments: '' })
  expect(await made(world, {}, '98765')).toMatchObject({ comments: acme })
  expect(await made(world, { skillset_id: 125 }, '98765')).toMatchObject({ comments: 'Safety shoes.' })
  expect(await made(world, { skillset_id: 125, comments: '' }, '98765')).toMatchObject({ comments: '' })
})

test('the payroll group is the one sent, else that of the skillset, else the oldest that fits, else none', async () => {
  await using world = await sandbox.fork()
  const group = async (fields: object, eventId?: string) => (await made(world, fields, eventId))?.payroll_groups_id
  expect(await group({ payroll_groups_id: 'pG6Cc' })).toBe('pG6Cc')
  expect(await group({ payroll_groups_id: null })).toBeNull()
  expect(await group({ skillset_id: 122 })).toBe('pG2Br')
  expect(await group({ skillset_id: 128 })).toBe('pG1Sv')
  expect(await group({ skillset_id: 130 })).toBeNull()
  await given(world, 'payroll_groups', 'pG1Sv', { locations: ['78597'] })
  await given(world, 'payroll_groups', 'pG5Kt', { rows: [{ id: 'pG5r1', skillset_ids: ['127', '128'] }] })
  expect(await group({ skillset_id: 128 })).toBe('pG5Kt')
  expect(await group({ skillset_id: 128 }, '98765')).toBe('pG1Sv')
})

test("the rate card is the one sent, else the client's, and stays when the client's changes", async () => {
  await using world = await sandbox.fork()
  const card = async (fields: object = {}) => (await made(world, fields, '98765'))?.rate_cards_id
  expect(await card()).toBeNull()
  await send(world, 'PATCH /clients/uLu8K', { rate_cards_id: 'rA1cm' })
  expect(await card({ rate_cards_id: 'rB2st' })).toBe('rB2st')
  expect(await card({ rate_cards_id: null })).toBeNull()
  const id = await newShift(world, {}, '98765')
  await send(world, 'PATCH /clients/uLu8K', { rate_cards_id: null })
  expect(await stored(world, id)).toMatchObject({ rate_cards_id: 'rA1cm' })
})

test('rules of client and venue are copied when a shift is made, and stay as they were', async () => {
  await using world = await sandbox.fork()
  const rules = [
    { id: 'rU5fB', kind: 'field', field_id: 112, tag_id: null, operator: 'greater than', value: 2 },
    { id: 'vR1tB', kind: 'tag', field_id: null, tag_id: 'tG4Nw', operator: 'is not', value: null },
  ]
  const id = await newShift(world, {}, '98770')
  await send(world, 'DELETE /clients/hAjwQ/rules/rU5fB')
  await send(world, 'PATCH /events/98770', { client_id: 'uLu8K' })
  expect(await stored(world, id)).toMatchObject({ rules })
  await send(world, 'PATCH /events/98770', { client_id: 'hAjwQ' })
  expect(await made(world, {}, '98770')).toMatchObject({ rules: rules.slice(1) })
})

test.each<[object, Record<string, string>]>([
  [
    { start_time: undefined, skillset_id: undefined, quantity: undefined },
    { start_time: 'is required', skillset_id: 'is required', quantity: 'is required' },
  ],
  [{ start_time: '2021-01-01' }, { start_time: expect.stringContaining('must be') }],
  [{ start_time: '2021-01-01T18:00:00Z' }, { start_time: expect.stringContaining('must be') }],
  [{ quantity: 3 }, { quantity: 'must be text' }],
  [{ quantity: '' }, { quantity: expect.any(String) }],
  [{ quantity: '0' }, { quantity: expect.any(String) }],
  [{ quantity: '2.5' }, { quantity: expect.any(String) }],
  [{ quantity: 'three' }, { quantity: expect.any(String) }],
  [{ quantity: `1${'0'.repeat(255)}` }, { quantity: 'must have at most 255 characters' }],
  [{ alternate_quantity: 'one' }, { alternate_quantity: expect.any(String) }],
  [{ comments: 'x'.repeat(65_536) }, { comments: 'must have at most 65535 characters' }],
  [
    { skillset_id: 9, payroll_groups_id: 'zzzzz', rate_cards_id: 'zzzzz' },
    {
      skillset_id: 'names no skillset',
      payroll_groups_id: 'names no payroll group',
      rate_cards_id: 'names no rate card',
    },
  ],
])('a shift with %o is neither made nor becomes so', async (fields, faults) => {
  await using world = await sandbox.fork()
  expect(await act(world, `POST ${TRAINING}`, { ...SENT, ...fields })).toMatchObject({
    status: 422,
    body: fieldRefusal(faults, 'SHF').body,
    changes: {},
  })
  const isThere = Object.values(fields).some((value) => value !== undefined)
  if (isThere) expect(await act(world, `PATCH ${TRAINING}/1442626`, fields)).toEqual(fieldRefusal(faults, 'SHF'))
})

const BACKWARD = refusal(422, 'SHF-510', 'A shift ends after it starts.', [
  { field: 'end_time', message: 'is not after the start' },
])

test('a shift ends after it starts, be it new or changed', async () => {
  await using world = await sandbox.fork()
  const id = await newShift(world)
  for (const end_time of [SENT.start_time, '2021-01-01 17:59:59'])
    expect(await act(world, `POST ${TRAINING}`, { ...SENT, end_time })).toEqual(BACKWARD)
  for (const times of [{ end_time: '2030-05-06 10:00:00' }, { start_time: '2030-05-06 18:00:00' }])
    expect(await act(world, `PATCH ${TRAINING}/${id}`, times)).toEqual(BACKWARD)
})

test.each<[object, object]>([
  [{ start_time: '2030-05-05 23:00:00' }, { start: '2030-05-05 23:00:00' }],
  [{ end_time: '2030-05-07 01:00:00' }, { end: '2030-05-07 01:00:00' }],
  [{ skillset_id: 125 }, { skillset_id: 125 }],
  [
    { quantity: '5', alternate_quantity: '1' },
    { quantity: 5, alternate_quantity: 1 },
  ],
  [{ alternate_quantity: '' }, { alternate_quantity: 0 }],
  [
    { custom_name: 'Floor', comments: '' },
    { custom_name: 'Floor', comments: '' },
  ],
  [
    { payroll_groups_id: null, rate_cards_id: 'rA1cm' },
    { payroll_groups_id: null, rate_cards_id: 'rA1cm' },
  ],
])('%o changes a shift', async (sent, changed) => {
  await using world = await sandbox.fork()
  const id = await newShift(world, { alternate_quantity: '3' })
  const before = await stored(world, id)
  const { status, body, changes } = await act(world, `PATCH ${TRAINING}/${id}`, { ...sent, colour: 'red' })
  expect({ status, changes }).toEqual({
    status: 200,
    changes: { event_shifts: { changed: [{ ...before, ...changed }] } },
  })
  expect(body).toEqual(await answerOf(world, `GET ${TRAINING}/${id}`))
})

test('a shift cannot have fewer places than are taken', async () => {
  await using world = await sandbox.fork()
  const id = await newShift(world, { quantity: '3', alternate_quantity: '2' })
  for (const alternate of [0, 0, 1]) await assign(world, await newWorker(world), id, { alternate })
  expect(await act(world, `PATCH ${TRAINING}/${id}`, { quantity: '1' })).toEqual(
    refusal(422, 'SHF-511', '2 workers have this shift already.', [
      { field: 'quantity', message: 'is below the number of workers on the shift' },
    ]),
  )
  expect(await act(world, `PATCH ${TRAINING}/${id}`, { alternate_quantity: '0' })).toEqual(
    fieldRefusal({ alternate_quantity: 'is below the number of workers who stand by' }, 'SHF'),
  )
  expect(await act(world, `PATCH ${TRAINING}/${id}`, { quantity: '2', alternate_quantity: '1' })).toMatchObject({
    status: 200,
    body: { quantity: 2, filled: 2, alternate_quantity: 1, alternate_filled: 1 },
  })
})

test('a shift does not become one that a worker on it has not learnt', async () => {
  await using world = await sandbox.fork()
  const id = await newShift(world)
  await assign(world, await newWorker(world, { skillsets: ['122', '123'] }), id)
  expect(await act(world, `PATCH ${TRAINING}/${id}`, { skillset_id: 122 })).toMatchObject({ status: 200 })
  await assign(world, await newWorker(world, { skillsets: ['122'] }), id)
  expect(await act(world, `PATCH ${TRAINING}/${id}`, { skillset_id: 123 })).toEqual(
    refusal(422, 'SHF-513', 'A worker on the shift does not have the skillset Server.', [
      { field: 'skillset_id', message: 'is a skillset that a worker on the shift lacks' },
    ]),
  )
})

test('a worker who has lost the skillset is no reason to leave the rest of a shift as it is', async () => {
  await using world = await sandbox.fork()
  const id = await newShift(world)
  const worker = await newWorker(world)
  await assign(world, worker, id)
  await given(world, 'workers', worker, { skillset_ids: [] })
  expect(await act(world, `PATCH ${TRAINING}/${id}`, { skillset_id: 123, custom_name: 'Floor' })).toMatchObject({
    status: 200,
    body: { custom_name: 'Floor' },
  })
})

const statusOf = async (world: SandboxWorld, id: string) =>
  (await rowsOf(world, 'worker_invites')).find((row) => row.id === id)?.status

test('invitations lapse when a shift loses its last free place, and stay so', async () => {
  await using world = await sandbox.fork()
  const id = await newShift(world, { quantity: '3' })
  const { id: inviteId } = await invite(world, await newWorker(world), id)
  await assign(world, await newWorker(world), id)
  await send(world, `PATCH ${TRAINING}/${id}`, { quantity: '2' })
  expect(await statusOf(world, inviteId)).toBe(0)
  await send(world, `PATCH ${TRAINING}/${id}`, { quantity: '1' })
  expect(await statusOf(world, inviteId)).toBe(86)
  await send(world, `PATCH ${TRAINING}/${id}`, { quantity: '3' })
  expect(await statusOf(world, inviteId)).toBe(86)
})

test('invitations that have lapsed stay so when the shift is put off', async () => {
  await using world = await sandbox.fork()
  const id = await newShift(world, { start_time: '2026-03-02 17:30:00', end_time: '2026-03-02 23:00:00' })
  const worker = await newWorker(world)
  const { id: inviteId } = await invite(world, worker, id)
  const shown = async () => await answerOf(world, `GET /workers/${worker}/invites/${inviteId}`)
  await send(world, `PATCH ${TRAINING}/${id}`, { start_time: '2026-03-02 18:00:00' })
  await world.clock.advance('PT59M')
  expect(await shown()).toMatchObject({ status: 0 })
  await world.clock.advance('PT1M')
  await send(world, `PATCH ${TRAINING}/${id}`, { start_time: '2026-03-02 22:00:00' })
  expect(await shown()).toMatchObject({ status: 86, start: '2026-03-02 22:00:00' })
})

test('the shifts of an event are listed by when they begin, page by page', async () => {
  await using world = await sandbox.fork()
  const event = String(await newEvent(world))
  const late = await newShift(world, { start_time: '2030-05-06 14:00:00' }, event)
  const early = await newShift(world, {}, event)
  const shown = async (id: number) => await answerOf(world, `GET /events/${event}/shifts/${id}`)
  const shifts = [await shown(early), await shown(late)]
  expect(await answerOf(world, `GET /events/${event}/shifts`)).toEqual({ shifts, total: 2 })
  expect(await answerOf(world, `GET /events/${event}/shifts?items_per_page=1&page=2`)).toEqual({
    shifts: shifts.slice(1),
    total: 2,
  })
  expect(await act(world, `GET /events/${event}/shifts?page=0`)).toEqual(
    refusal(400, 'SHF-400', 'The request is not well formed.', [{ field: 'page', message: 'must be at least 1' }]),
  )
})

test('a shift is deleted with who is on it; invitations lapse and remember it', async () => {
  await using world = await sandbox.fork()
  const id = await newShift(world)
  const worker = await newWorker(world)
  const sent = await invite(world, worker, id)
  const assignment = await assign(world, await newWorker(world), id)
  const rows = {
    shift: await stored(world, id),
    assignment: await world.record({ api: 'roosted', collection: 'shift_assignments', id: assignment }),
  }
  expect(await act(world, `DELETE ${TRAINING}/${id}`)).toEqual({
    status: 204,
    body: undefined,
    changes: {
      event_shifts: { removed: [rows.shift] },
      shift_assignments: { removed: [rows.assignment] },
      worker_invites: { changed: [{ ...sent, status: 86 }] },
    },
  })
  expect(await answerOf(world, `GET /workers/${worker}/invites/${sent.id}`)).toEqual({ ...sent, status: 86 })
  expect(await act(world, `DELETE ${TRAINING}/${id}`)).toEqual(notFound(String(id), 'SHF'))
})

test('a shift that somebody has punched at cannot be deleted', async () => {
  await using world = await sandbox.fork()
  const id = await newShift(world)
  const worker = await newWorker(world)
  await punch(world, worker, await assign(world, worker, id))
  expect(await act(world, `DELETE ${TRAINING}/${id}`)).toEqual(refusal(422, 'SHF-512', 'There are time punches.'))
})

test.each([
  ['/events/99999/shifts/1442626', '99999'],
  ['/events/98765/shifts/1442626', '1442626'],
  ['/events/98768/shifts/9', '9'],
])('%s is not found', async (path, missing) => {
  await using world = await sandbox.fork()
  expect(await act(world, `GET ${path}` as 'GET /')).toEqual(notFound(missing, 'SHF'))
  expect(await act(world, `PATCH ${path}` as 'PATCH /', {})).toEqual(notFound(missing, 'SHF'))
  expect(await act(world, `DELETE ${path}` as 'DELETE /')).toEqual(notFound(missing, 'SHF'))
})

test('an unknown event has no shifts and takes none', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /events/99999/shifts')).toEqual(notFound('99999', 'SHF'))
  expect(await act(world, 'POST /events/99999/shifts', SENT)).toEqual(notFound('99999', 'SHF'))
})
