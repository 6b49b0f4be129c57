import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, given, refusal } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

// The shift is on 9 March from 16:00 to 23:00 in Kuala Lumpur, where the company is; time off is told by its clock.
test.each([
  ['2026-03-09 08:00:00', '2026-03-09 16:00:00', 10, true],
  ['2026-03-09 08:00:00', '2026-03-09 16:00:01', 10, false],
  ['2026-03-09 23:00:00', '2026-03-10 02:00:00', 10, true],
  ['2026-03-09 22:59:59', '2026-03-10 02:00:00', 10, false],
  ['2026-03-01 00:00:00', '2026-03-31 00:00:00', 10, false],
  // In Oslo it begins at 23:00 of the company's clock.
  ['2026-03-09 08:00:00', '2026-03-09 23:00:00', 9, true],
  ['2026-03-09 08:00:00', '2026-03-09 23:00:01', 9, false],
])('time off from %s to %s, with a shift in zone %i, can be approved: %s', async (start, end, timezone_id, isFree) => {
  await using world = await sandbox.fork()
  await given(world, 'locations', '78597', { timezone_id })
  await given(world, 'worker_availability', 'aV2jd', { personnel_id: '3120', start, end, all_day: 0 })
  const answer = await act(world, 'PATCH /workers/3120/availability/aV2jd', { status: 2 })
  if (isFree) expect(answer).toMatchObject({ status: 200, body: { status: 2 } })
  else
    expect(answer).toEqual(
      refusal(422, 'WRK-506', 'The worker has a shift in this time off.', [
        { field: 'status', message: 'cannot be approved' },
      ]),
    )
  // A shift stands in the way of an approval alone.
  expect(await act(world, 'PATCH /workers/3120/availability/aV2jd', { status: 86 })).toMatchObject({ status: 200 })
})
