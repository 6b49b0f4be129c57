import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, given, notFound, refusal } from '../act.ts'
import { keepAssignments } from './shifts.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

test('who leaves becomes inactive, and gives up shifts and invitations to come', async () => {
  await using world = await sandbox.fork()
  await keepAssignments(world, '3158', ['2205489', '2205477'])
  await given(world, 'worker_invites', 'iN1gb', { personnel_id: '3158' })
  const { status, body, changes } = await act(world, 'DELETE /workers/3158')
  expect({ status, body }).toEqual({ status: 204, body: undefined })
  expect(changes).toMatchObject({
    workers: { changed: [{ id: '3158', account_status: 86, current_worker: 1 }] },
    shift_assignments: { removed: [{ id: '2205477' }] },
    worker_invites: { removed: [{ id: 'iN1gb' }] },
  })
  expect(Object.keys(changes)).toHaveLength(3)
  expect((await act(world, 'GET /workers/3158')).body).toMatchObject({ account_status: 86, total_shifts: '1' })
  expect((await act(world, 'GET /events/98765/shifts/1442591')).body).toMatchObject({ filled: 2 })
})

test('leaving twice is leaving once', async () => {
  await using world = await sandbox.fork()
  await act(world, 'DELETE /workers/3158')
  expect(await act(world, 'DELETE /workers/3158')).toEqual({ status: 204, body: undefined, changes: {} })
})

test('a shift to come stays where the worker has punched already', async () => {
  await using world = await sandbox.fork()
  await keepAssignments(world, '3158', ['2205477'])
  await given(world, 'time_punches', 'QNPdD', { erf_id: '2205477' })
  expect(Object.keys((await act(world, 'DELETE /workers/3158')).changes)).toEqual(['workers'])
})

test('an owner stays, and nobody who is not there can leave', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /workers/3106')).toEqual(refusal(422, 'WRK-500', 'An owner cannot be made inactive.'))
  expect(await act(world, 'DELETE /workers/9999')).toEqual(notFound('9999', 'WRK'))
})
