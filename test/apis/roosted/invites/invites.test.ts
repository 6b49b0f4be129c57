import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, refusal } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const INVITE = '/workers/3124/invites/iN1gb'

test('an invitation asks a worker to take a shift', async () => {
  await using world = await sandbox.fork()
  const sent = { shift_id: 1442647, message: 'Are you free?' }
  const { status, body, changes } = await act(world, 'POST /workers/3158/invites', sent)
  const invite = {
    id: expect.stringMatching(/^[A-Za-z0-9]{5}$/),
    personnel_id: '3158',
    shift_id: '1442647',
    event_id: '98770',
    event_name: 'Company anniversary',
    role_title: 'Server',
    start: '2026-03-14 18:00:00',
    end: '2026-03-14 23:00:00',
    message: 'Are you free?',
    status: 0,
    date_sent: '2026-03-02 09:00:00',
    date_responded: null,
  }
  expect({ status, body }).toEqual({ status: 201, body: invite })
  expect(changes).toEqual({ worker_invites: { added: [invite] } })
})

test('it is refused like the assignment, and while another one is pending', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/3158/invites', { shift_id: 1442591 })).toEqual(
    refusal(422, 'SHF-504', 'The worker has this shift already.'),
  )
  expect(await act(world, 'POST /workers/3124/invites', { shift_id: '1442591' })).toEqual(
    refusal(422, 'WRK-505', 'The worker is invited to this shift already.', [
      { field: 'shift_id', message: 'has an invitation that is pending' },
    ]),
  )
})

test('who takes the shift has accepted', async () => {
  await using world = await sandbox.fork()
  const { changes } = await act(world, 'POST /workers/3124/shifts', { shift_id: 1442591 })
  expect(changes.worker_invites?.changed).toMatchObject([
    { id: 'iN1gb', status: 2, date_responded: '2026-03-02 09:00:00' },
  ])
  expect((await act(world, 'GET /workers/3124/invites?status=2')).body).toMatchObject({
    invites: [{ id: 'iN1gb' }],
    total: 1,
  })
})

test('when the shift is full, the invitations that are pending lapse', async () => {
  await using world = await sandbox.fork()
  await act(world, 'PATCH /events/98765/shifts/1442591', { quantity: '4' })
  const worker = await world.record({ api: 'roosted', collection: 'workers', id: '3140' })
  await world.putRecord({ api: 'roosted', collection: 'workers', id: '3140' }, { ...worker, skillset_ids: [123, 124] })
  const { status, changes } = await act(world, 'POST /workers/3140/shifts', { shift_id: 1442591 })
  expect(status).toBe(201)
  expect(changes.worker_invites?.changed).toMatchObject([{ id: 'iN1gb', status: 86, date_responded: null }])
})

test.each(['in one jump', 'in many steps'])('when the shift begins, it has lapsed, %s', async (how) => {
  await using world = await sandbox.fork()
  expect((await act(world, `GET ${INVITE}`)).body).toMatchObject({ status: 0 })
  if (how === 'in one jump') await world.clock.set({ now: '2026-03-09T08:00:00Z' })
  else for (let day = 3; day <= 9; day++) await world.clock.set({ now: `2026-03-0${day}T08:00:00Z` })
  expect((await act(world, `GET ${INVITE}`)).body).toMatchObject({ status: 86, date_responded: null })
  expect((await act(world, 'GET /workers/3124/invites?status=0')).body).toEqual({ invites: [], total: 0 })
})

test('an invitation that is taken back is gone', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, `DELETE ${INVITE}`)).toMatchObject({ status: 204 })
  expect((await act(world, `GET ${INVITE}`)).status).toBe(404)
  expect((await act(world, 'POST /workers/3124/invites', { shift_id: 1442591 })).status).toBe(201)
})

test.each([{}, { shift_id: 'soon' }, { shift_id: null }, { shift_id: 1442591, message: 'x'.repeat(1001) }])(
  'POST refuses %j',
  async (body) => {
    await using world = await sandbox.fork()
    const { status, changes } = await act(world, 'POST /workers/3124/invites', body)
    expect({ status, changes }).toEqual({ status: 422, changes: {} })
  },
)
