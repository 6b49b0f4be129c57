import { afterAll, beforeEach, expect, test } from 'vitest'
import { shown } from './people.ts'
import { type Act, actIn, LOC, ORG, openStage, ROLE } from './stage.ts'

const sandbox = await openStage()
afterAll(() => sandbox.close())
let act: Act
beforeEach(async () => {
  act = actIn(await sandbox.fork())
})

const nothing = { sudo: false, organization_admin: [], location_manager: [], worker: [] }
const REACH = {
  sudo: { ...nothing, sudo: true },
  admin: { ...nothing, organization_admin: [{ organization_id: 1 }] },
  manager: { ...nothing, location_manager: [{ organization_id: 1, location_id: 1 }] },
  worker: { ...nothing, worker: [{ organization_id: 1, location_id: 1, role_id: 1, user_id: 4 }] },
  outsider: { ...nothing, worker: [{ organization_id: 2, location_id: 3, role_id: 4, user_id: 6 }] },
} as const

test.each(Object.entries(REACH))('%s sees who they are and what they may act on', async (who, access) => {
  const as = who as keyof typeof REACH
  const { status, body } = await act(as, 'GET', '/')
  const data = { ...shown(as), last_seen: '2016-03-02T20:00:00' }
  expect([status, body]).toEqual([200, { data, resources: ['users', 'organizations'], access }])
})

test('rights are listed as soon as they are given, and not once they are taken', async () => {
  const access = async () => (await act('worker', 'GET', '/')).body.access
  await act('sudo', 'POST', '/organizations/2/admins/', { id: '4' })
  await act('admin', 'POST', `${ORG}/locations/2/managers/`, { id: '4' })
  expect(await access()).toEqual({
    sudo: false,
    organization_admin: [{ organization_id: 2 }],
    location_manager: [{ organization_id: 1, location_id: 2 }],
    worker: REACH.worker.worker,
  })
  await act('sudo', 'DELETE', '/organizations/2/admins/4')
  await act('admin', 'DELETE', `${ORG}/locations/2`)
  await act('manager', 'DELETE', `${ROLE}/users/4`)
  expect(await access()).toEqual(nothing)
})

test('a role that is archived by its flag alone stays in reach', async () => {
  await act('sudo', 'PATCH', ROLE, { archived: 'true' })
  await act('sudo', 'PATCH', LOC, { archived: 'true' })
  expect((await act('worker', 'GET', '/')).body.access).toEqual(REACH.worker)
})
