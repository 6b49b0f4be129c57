import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, send } from '../act.ts'
import { answerOf, assign, invite, newEvent, newShift, newWorker } from '../events/planning.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const NOW = '2026-03-02 09:00:00'

test('an invitation says what it is to, and is pending', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const shift = await newShift(world)
  const { status, body, changes } = await act(world, `POST /workers/${worker}/invites`, {
    shift_id: String(shift),
    message: 'Are you free?',
    status: 2,
  })
  const sent = {
    id: expect.stringMatching(/^[A-Za-z0-9]{5}$/),
    personnel_id: worker,
    shift_id: String(shift),
    event_id: '98768',
    event_name: 'Crew training day',
    role_title: 'Server',
    start: '2030-05-06 10:00:00',
    end: '2030-05-06 18:00:00',
    message: 'Are you free?',
    status: 0,
    date_sent: NOW,
    date_responded: null,
  }
  expect({ status, body, changes }).toEqual({ status: 201, body: sent, changes: { worker_invites: { added: [sent] } } })
  const { id } = body as { id: string }
  expect(await act(world, `GET /workers/${worker}/invites/${id}`)).toEqual({ status: 200, body, changes: {} })
  const response = await send(world, `POST /workers/${await newWorker(world)}/invites`, { shift_id: shift })
  const { id: other, personnel_id, message } = (await response.json()) as Record<string, string | null>
  expect(message).toBeNull()
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/workers/${personnel_id}/invites/${other}`)
})

test.each<[object, Record<string, string>]>([
  [{}, { shift_id: 'is required' }],
  [{ shift_id: 9 }, { shift_id: 'names no shift' }],
  [{ shift_id: 1442591, message: 'x'.repeat(1001) }, { message: 'must have at most 1000 characters' }],
])('%o invites nobody', async (body, faults) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/3158/invites', body)).toEqual(fieldRefusal(faults, 'WRK'))
})

const PENDING = refusal(422, 'WRK-505', 'The worker is invited to this shift already.', [
  { field: 'shift_id', message: 'has an invitation that is pending' },
])

test('while one invitation to a shift is pending, there is no other', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const body = { shift_id: await newShift(world) }
  const { id } = await invite(world, worker, body.shift_id)
  expect(await act(world, `POST /workers/${worker}/invites`, body)).toEqual(PENDING)
  await send(world, `DELETE /workers/${worker}/invites/${id}`)
  expect((await act(world, `POST /workers/${worker}/invites`, body)).status).toBe(201)
  // After the worker has taken the shift and left it again, another can be sent.
  await assign(world, worker, body.shift_id)
  await send(world, `DELETE /workers/${worker}/shifts/${body.shift_id}`)
  expect((await act(world, `POST /workers/${worker}/invites`, body)).status).toBe(201)
})

test('invitations are listed as they were sent, by state, page by page', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const tuesday = { start_time: '2030-05-07 10:00:00', end_time: '2030-05-07 18:00:00' }
  const shifts = [
    await newShift(world),
    await newShift(world, tuesday),
    await newShift(world, { start_time: NOW, end_time: '2026-03-02 12:00:00' }),
  ]
  const [monday, accepted, begun] = [
    await invite(world, worker, Number(shifts[0])),
    await invite(world, worker, Number(shifts[1])),
    await invite(world, worker, Number(shifts[2])),
  ]
  await assign(world, worker, Number(shifts[1]))
  const listed = async (query: string) => {
    const body = await answerOf(world, `GET /workers/${worker}/invites${query}`)
    const { invites, total } = body as { invites: { id: string }[]; total: number }
    return [invites.map(({ id }) => id), total]
  }
  expect(await listed('')).toEqual([[monday.id, accepted.id, begun.id], 3])
  expect(await listed('?status=0')).toEqual([[monday.id], 1])
  expect(await listed('?status=2')).toEqual([[accepted.id], 1])
  expect(await listed('?status=86')).toEqual([[begun.id], 1])
  expect(await listed('?items_per_page=2&page=2')).toEqual([[begun.id], 3])
  expect(await answerOf(world, `GET /workers/${worker}/invites?status=0`)).toEqual({ invites: [monday], total: 1 })
  expect(await act(world, `GET /workers/${worker}/invites?status=1`)).toEqual(
    refusal(400, 'WRK-400', 'The request is not well formed.', [
      { field: 'status', message: 'must be one of 0, 2, 86' },
    ]),
  )
})

test.each([
  ['one jump', ['P1D']],
  ['many steps', ['PT59M59S', 'PT1S', 'PT1H', 'PT22H']],
])('an invitation lapses when its shift begins, in %s', async (_, steps) => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const sent = await invite(
    world,
    worker,
    await newShift(world, { start_time: '2026-03-02 18:00:00', end_time: undefined }),
  )
  const shown = async () => await answerOf(world, `GET /workers/${worker}/invites/${sent.id}`)
  expect(await shown()).toEqual(sent)
  const seen: unknown[] = []
  for (const step of steps) {
    await world.clock.advance(step)
    seen.push(((await shown()) as { status: number }).status)
  }
  expect(seen).toEqual(steps.length === 1 ? [86] : [0, 86, 86, 86])
  expect(await shown()).toEqual({ ...sent, status: 86 })
})

test('one that has lapsed is not accepted by taking the shift', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const shift = await newShift(world, { start_time: '2026-03-02 18:00:00', end_time: '2026-03-02 23:00:00' })
  const sent = await invite(world, worker, shift)
  await world.clock.advance('PT1H')
  await assign(world, worker, shift)
  expect(await answerOf(world, `GET /workers/${worker}/invites/${sent.id}`)).toEqual({ ...sent, status: 86 })
})

test('an invitation shows the shift as it is now', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world, { skillsets: ['123', '125'] })
  const event = String(await newEvent(world))
  const shift = await newShift(world, {}, event)
  const sent = await invite(world, worker, shift)
  await send(world, `PATCH /events/${event}`, { name: 'Autumn gala' })
  await send(world, `PATCH /events/${event}/shifts/${shift}`, {
    start_time: '2030-05-06 11:00:00',
    end_time: '2030-05-06 19:00:00',
    skillset_id: 125,
  })
  expect(await answerOf(world, `GET /workers/${worker}/invites/${sent.id}`)).toEqual({
    ...sent,
    event_name: 'Autumn gala',
    role_title: 'Stagehand',
    start: '2030-05-06 11:00:00',
    end: '2030-05-06 19:00:00',
  })
})

test('a ban leaves an invitation pending that cannot be accepted', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world, { custom_fields: [{ id: '112', value: '3' }] })
  const shift = await newShift(world, {}, String(await newEvent(world, { client_id: 'hAjwQ' })))
  const sent = await invite(world, worker, shift)
  const { changes } = await act(world, `PATCH /clients/hAjwQ/workers/${worker}/status`, { status: 'banned' })
  expect(Object.keys(changes)).toEqual(['client_workers'])
  expect(await answerOf(world, `GET /workers/${worker}/invites/${sent.id}`)).toEqual(sent)
  expect(await act(world, `POST /workers/${worker}/shifts`, { shift_id: shift })).toEqual(
    refusal(422, 'SHF-502', 'The worker is banned by the client.'),
  )
})

test('an inactive worker has no pending invitations left; those answered stay', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const shift = await newShift(world)
  const accepted = await invite(world, worker, shift)
  await assign(world, worker, shift)
  const pending = await invite(
    world,
    worker,
    await newShift(world, { start_time: '2030-05-06 18:00:00', end_time: undefined }),
  )
  const { changes } = await act(world, `DELETE /workers/${worker}`)
  expect(changes.worker_invites).toEqual({ removed: [pending] })
  expect(await answerOf(world, `GET /workers/${worker}/invites`)).toEqual({
    invites: [{ ...accepted, status: 2, date_responded: NOW }],
    total: 1,
  })
})

test('an invitation that is taken back is gone', async () => {
  await using world = await sandbox.fork()
  const worker = await newWorker(world)
  const sent = await invite(world, worker, await newShift(world))
  expect(await act(world, `DELETE /workers/${worker}/invites/${sent.id}`)).toEqual({
    status: 204,
    body: undefined,
    changes: { worker_invites: { removed: [sent] } },
  })
  expect(await act(world, `DELETE /workers/${worker}/invites/${sent.id}`)).toEqual(notFound(sent.id, 'WRK'))
  expect(await act(world, `GET /workers/${worker}/invites/${sent.id}`)).toEqual(notFound(sent.id, 'WRK'))
})

test('an invitation is found under its own worker only', async () => {
  await using world = await sandbox.fork()
  const sent = await invite(world, await newWorker(world), await newShift(world))
  for (const line of [`GET /workers/3158/invites/${sent.id}`, `DELETE /workers/3158/invites/${sent.id}`] as const)
    expect(await act(world, line)).toEqual(notFound(sent.id, 'WRK'))
  expect(await act(world, 'GET /workers/9999/invites')).toEqual(notFound('9999', 'WRK'))
  expect(await act(world, 'POST /workers/9999/invites', { shift_id: 1442591 })).toEqual(notFound('9999', 'WRK'))
})
