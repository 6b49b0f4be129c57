import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, refusal } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const CREATE = 'POST /workers/3120/availability'
const WINDOW = { start: '2026-03-10 09:00:00', end: '2026-03-10 17:00:00' }

test('a window of availability holds at once; time off waits for a decision', async () => {
  await using world = await sandbox.fork()
  const entry = {
    id: expect.stringMatching(/^[A-Za-z0-9]{5}$/),
    personnel_id: '3120',
    type: 'availability',
    ...WINDOW,
    all_day: 0,
    overnight: 0,
    repeating: 1,
    status: 2,
    comments: null,
    manager_id: null,
    date_submitted: '2026-03-02 09:00:00',
    date_decided: null,
  }
  expect(await act(world, CREATE, { ...WINDOW, repeating: 1 })).toEqual({
    status: 201,
    body: entry,
    changes: { worker_availability: { added: [entry] } },
  })
  expect((await act(world, CREATE, { ...WINDOW, type: 'time_off' })).body).toMatchObject({ status: 0 })
})

test('where windows need approval, they wait as well', async () => {
  await using world = await sandbox.fork()
  const setting = { category: 'worker_interaction', subcategory: 'availability', item: 'needs_approval', value: true }
  await act(world, 'PATCH /config', setting)
  expect((await act(world, CREATE, WINDOW)).body).toMatchObject({ status: 0 })
})

test('whole days begin and end with their seconds', async () => {
  await using world = await sandbox.fork()
  const off = { type: 'time_off', start: '2026-03-10 09:00:00', end: '2026-03-12 10:00:00', all_day: 1 }
  expect((await act(world, CREATE, off)).body).toMatchObject({
    start: '2026-03-10 00:00:00',
    end: '2026-03-12 23:59:59',
  })
  expect((await act(world, CREATE, { start: '2026-03-10 09:00:00', all_day: 1 })).body).toMatchObject({
    start: '2026-03-10 00:00:00',
    end: '2026-03-10 23:59:59',
  })
})

test.each([
  [{ start: '2026-03-10 09:00:00' }, { end: 'is required but for whole days' }],
  [{ start: '2026-03-10 09:00:00', end: '2026-03-10 09:00:00' }, { end: 'is not after the start' }],
  [{ start: '2026-03-10 22:00:00', end: '2026-03-11 06:00:00' }, { end: 'must be on the day of the start' }],
  [{ ...WINDOW, overnight: 1 }, { end: 'must be on the next day' }],
  [{ ...WINDOW, type: 'time_off', repeating: 1 }, { repeating: 'is not for time off' }],
])('%j is refused', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, CREATE, body)).toEqual(fieldRefusal(fields, 'WRK'))
})

test('a window over midnight says so', async () => {
  await using world = await sandbox.fork()
  const night = { start: '2026-03-10 22:00:00', end: '2026-03-11 06:00:00', overnight: 1 }
  expect((await act(world, CREATE, night)).status).toBe(201)
})

test('what the settings switch off is not taken', async () => {
  await using world = await sandbox.fork()
  await act(world, 'PATCH /config', {
    category: 'worker_interaction',
    subcategory: 'time_off',
    item: 'active',
    value: false,
  })
  expect(await act(world, CREATE, { ...WINDOW, type: 'time_off' })).toEqual(
    fieldRefusal({ type: 'is switched off in the settings' }, 'WRK'),
  )
  expect((await act(world, CREATE, WINDOW)).status).toBe(201)
})

test('a decision goes from pending to approved or rejected, and between these', async () => {
  await using world = await sandbox.fork()
  const line = 'PATCH /workers/3158/availability/aV2jd'
  const step = async (status: number) => {
    const { body } = await act(world, line, { status })
    return body as { status?: number; manager_id?: string; date_decided?: string; error?: { code: string } }
  }
  expect(await step(2)).toMatchObject({ status: 2, manager_id: '3106', date_decided: '2026-03-02 09:00:00' })
  expect(await step(2)).toMatchObject({ error: { code: 'WRK-507' } })
  expect(await step(86)).toMatchObject({ status: 86 })
  expect(await act(world, line, { status: 0 })).toEqual(
    refusal(422, 'WRK-507', 'The status cannot go from 86 to 0.', [
      { field: 'status', message: 'is not a next state' },
    ]),
  )
  expect(await step(2)).toMatchObject({ status: 2 })
})

test('time off over a shift of the worker cannot be approved', async () => {
  await using world = await sandbox.fork()
  const off = { type: 'time_off', start: '2026-03-09 22:00:00', end: '2026-03-10 12:00:00' }
  const { id } = (await act(world, CREATE, off)).body as { id: string }
  const line = `PATCH /workers/3120/availability/${id}` as const
  expect(await act(world, line, { status: 2 })).toEqual(
    refusal(422, 'WRK-506', 'The worker has a shift in this time off.', [
      { field: 'status', message: 'cannot be approved' },
    ]),
  )
  expect((await act(world, line, { status: 2, start: '2026-03-09 23:00:00' })).status).toBe(200)
})

test('a list with dates has what touches them, a repeating window once', async () => {
  await using world = await sandbox.fork()
  const found = async (query: string) => {
    const { body } = await act(world, `GET /workers/3158/availability?${query}`)
    return (body as { availability: { id: string }[] }).availability.map(({ id }) => id)
  }
  expect(await found('')).toEqual(['aV1jd', 'aV2jd'])
  expect(await found('type=time_off')).toEqual(['aV2jd'])
  // The window is on Tuesdays from 3 March on.
  expect(await found('start_date=2026-04-14&end_date=2026-04-14')).toEqual(['aV1jd'])
  expect(await found('start_date=2026-04-15&end_date=2026-04-20')).toEqual([])
  expect(await found('end_date=2026-03-02')).toEqual([])
})
