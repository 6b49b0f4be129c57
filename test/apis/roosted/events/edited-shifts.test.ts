import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, given, refusal } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const SHIFT = 'PATCH /events/98765/shifts/1442591'

const backward = refusal(422, 'SHF-510', 'A shift ends after it starts.', [
  { field: 'end_time', message: 'is not after the start' },
])

test('of several refusals the first in the order of the codes answers', async () => {
  await using world = await sandbox.fork()
  const all = { end_time: '2026-03-09 12:00:00', quantity: '1', skillset_id: 122 }
  expect(await act(world, SHIFT, all)).toEqual(backward)
  expect(await act(world, SHIFT, { ...all, end_time: '2026-03-09 22:00:00' })).toMatchObject({
    body: { error: { code: 'SHF-511' } },
    changes: {},
  })
  expect(await act(world, SHIFT, { skillset_id: 122, quantity: '9' })).toMatchObject({
    body: { error: { code: 'SHF-513' } },
    changes: {},
  })
})

// In Chicago there was no 02:30 on 8 March 2026: it is taken for 03:30.
test.each([
  ['2026-03-08 02:30:00', '2026-03-08 03:15:00', false],
  ['2026-03-08 02:30:00', '2026-03-08 03:30:00', false],
  ['2026-03-08 02:30:00', '2026-03-08 03:31:00', true],
  ['2026-03-08 03:15:00', '2026-03-08 02:30:00', false],
  ['2026-03-08 01:59:00', '2026-03-08 03:00:00', true],
])('in the night without a 02:30 a shift from %s to %s ends after it starts: %s', async (start, end, isTaken) => {
  await using world = await sandbox.fork()
  await given(world, 'locations', '78590', { timezone_id: 3 })
  const sent = { start_time: start, end_time: end, skillset_id: 131, quantity: '1' }
  const made = await act(world, 'POST /events/98768/shifts', sent)
  if (isTaken) expect(made.status).toBe(201)
  else expect(made).toEqual(backward)
})

test('an event whose client was deleted remembers its name until it is told of a client, or of none', async () => {
  await using world = await sandbox.fork()
  const event = await world.record({ api: 'roosted', collection: 'events', id: '98765' })
  const deleted = await act(world, 'DELETE /clients/uLu8K')
  expect(deleted.changes.events?.changed).toContainEqual({
    ...event,
    client_id: null,
    former_client_name: 'Acme Corp',
  })
  expect((await act(world, 'GET /events/98765')).body).toMatchObject({ client_id: null, client_name: null })
  await act(world, 'PATCH /events/98765', { name: 'Reception' })
  const stored = () => world.record({ api: 'roosted', collection: 'events', id: '98765' })
  expect(await stored()).toMatchObject({ name: 'Reception', former_client_name: 'Acme Corp' })
  await act(world, 'PATCH /events/98765', { client_id: 'hAjwQ' })
  expect(await stored()).toMatchObject({ client_id: 'hAjwQ', former_client_name: null })
})
