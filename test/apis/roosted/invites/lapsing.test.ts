import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, rowsOf, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

/** Four places, three of them taken, from 16:00 on 9 March in Kuala Lumpur: 08:00 UTC. 3124 is invited. */
const SHIFT = 'PATCH /events/98765/shifts/1442591'
const BEGIN = '2026-03-09T08:00:00Z'

const invited = async (world: SandboxWorld): Promise<unknown> =>
  (await send(world, 'GET /workers/3124/invites/iN1gb')).json()
const LAPSED = { id: 'iN1gb', status: 86, date_responded: null }
const PENDING = { id: 'iN1gb', status: 0, date_responded: null }

test('it lapses at the very second at which the shift begins, by the clock there', async () => {
  await using world = await sandbox.fork()
  await world.clock.set({ now: '2026-03-09T07:59:59Z', frozen: true })
  expect(await invited(world)).toMatchObject(PENDING)
  await world.clock.advance('PT1S')
  expect(await invited(world)).toMatchObject(LAPSED)
  expect((await act(world, 'GET /workers/3124/invites?status=86')).body).toMatchObject({ invites: [LAPSED], total: 1 })
})

test('what becomes of it does not depend on how time went by', async () => {
  await using jumped = await sandbox.fork()
  await using stepped = await sandbox.fork()
  await jumped.clock.set({ now: '2026-03-10T09:00:00Z', frozen: true })
  for (let hour = 0; hour < 8 * 24; hour += 12) {
    await stepped.clock.set({ now: new Date(Date.UTC(2026, 2, 2, 9 + hour)), frozen: true })
    await invited(stepped)
  }
  await stepped.clock.set({ now: '2026-03-10T09:00:00Z', frozen: true })
  for (const world of [jumped, stepped]) expect(await invited(world)).toMatchObject(LAPSED)
  expect(await rowsOf(stepped, 'worker_invites')).toEqual(await rowsOf(jumped, 'worker_invites'))
  // Whoever is put on the shift all the same has not accepted by that.
  const [first, second] = await Promise.all(
    [jumped, stepped].map((world) => act(world, 'POST /workers/3124/shifts', { shift_id: 1442591 })),
  )
  expect(first).toMatchObject({ status: 201, changes: { worker_invites: { changed: [LAPSED] } } })
  expect(second).toEqual(first)
})

test('a shift that is moved ahead after it began, or into the past and back, leaves it lapsed', async () => {
  const later = { start_time: '2026-03-20 16:00:00', end_time: '2026-03-20 23:00:00' }
  await using begun = await sandbox.fork()
  await begun.clock.set({ now: BEGIN, frozen: true })
  expect((await act(begun, SHIFT, later)).changes.worker_invites?.changed).toMatchObject([LAPSED])
  expect(await invited(begun)).toMatchObject({ ...LAPSED, start: '2026-03-20 16:00:00' })

  await using moved = await sandbox.fork()
  await act(moved, SHIFT, { start_time: '2026-03-01 16:00:00' })
  await act(moved, SHIFT, later)
  expect(await invited(moved)).toMatchObject(LAPSED)

  await using ahead = await sandbox.fork()
  await act(ahead, SHIFT, later)
  expect(await invited(ahead)).toMatchObject({ ...PENDING, start: '2026-03-20 16:00:00' })
})
