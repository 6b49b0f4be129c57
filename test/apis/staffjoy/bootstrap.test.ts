import { afterAll, expect, test } from 'vitest'
import { clientIn, Refused } from './python-client.ts'
import { actIn, type Caller, openStage } from './stage.ts'

const sandbox = await openStage()
afterAll(() => sandbox.close())

test('with nothing but a sudo key a company is set up, and everybody in it can act', async () => {
  await using world = await sandbox.fork()
  const act = actIn(world)
  const made = async (path: string, body: Record<string, string>, as: Caller = 'sudo') => {
    const answer = await act(as, 'POST', path, body)
    expect(answer.status).toBe(201)
    return answer.body
  }
  const org = `/organizations/${(await made('/organizations/', { name: 'New' })).id}`
  expect((await act('sudo', 'PATCH', org, { active: 'True' })).body).toEqual({ active: true })
  const location = await made(`${org}/locations/`, { name: 'Here' })
  expect(location.timezone).toBe('UTC')
  const loc = `${org}/locations/${location.id}`
  const role = `${loc}/roles/${(await made(`${loc}/roles/`, { name: 'Cook' })).id}`
  const limits = { min_hours_per_workweek: '20', max_hours_per_workweek: '40' }
  const admin = await made(`${org}/admins/`, { email: 'new-admin@example.com', name: 'A' })
  const manager = await made(`${loc}/managers/`, { email: 'new-manager@example.com', name: 'M' })
  const worker = await made(`${role}/users/`, { email: 'new-worker@example.com', name: 'W', ...limits })

  const keys: Caller[] = []
  for (const { id } of [admin, manager, worker]) {
    const active = await act('sudo', 'PATCH', `/users/${id}`, { active: 'True', confirmed: 'True' })
    expect(active.body).toEqual({ active: true, confirmed: true })
    keys.push((await made(`/users/${id}/apikeys/`, { name: 'test' })).key)
  }
  const [asAdmin, asManager, asWorker] = keys as [Caller, Caller, Caller]
  const statuses = async (method: string, path: string, body?: Record<string, string>) => {
    const seen: number[] = []
    for (const key of [asAdmin, asManager, asWorker]) seen.push((await act(key, method, path, body)).status)
    return seen
  }
  expect(await statuses('GET', role)).toEqual([200, 200, 200])
  expect(await statuses('GET', `${role}/users/`)).toEqual([200, 200, 401])
  expect(await statuses('GET', `${role}/users/${worker.id}`)).toEqual([200, 200, 200])
  expect(await statuses('PATCH', role, { name: 'Chef' })).toEqual([200, 200, 401])
  expect(await statuses('GET', `${loc}/managers/`)).toEqual([200, 200, 401])
  expect(await statuses('GET', `${org}/admins/`)).toEqual([200, 401, 401])
  expect(await statuses('GET', '/organizations/1')).toEqual([401, 401, 401])

  expect((await act(asManager, 'DELETE', role)).status).toBe(204)
  expect((await act(asAdmin, 'DELETE', loc)).status).toBe(204)
  const archived = await act(asAdmin, 'GET', `${org}/locations/?archived=true&recurse=true`)
  expect(archived.body.data).toMatchObject([
    { name: 'Here', archived: true, roles: [{ name: 'Chef', archived: true }] },
  ])
  expect(await statuses('GET', org)).toEqual([200, 401, 401])
})

/** Nine to six, as the pages show it. */
const DEMAND = JSON.stringify(
  Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
      day,
      [...Array(9).fill(0), 3, 4, 5, 5, 5, 4, 3, 3, 2, ...Array(6).fill(0)],
    ]),
  ),
)

test('what the tests of the official client do works as that client calls', async () => {
  await using world = await sandbox.fork()
  const sudo = clientIn(world, 'sudo')
  const organization = await sudo.create('organizations/', { name: 'New', plan: 'boss-v2' })
  const org = `organizations/${organization.id}`
  expect(organization.active).toBe(false)
  expect((await sudo.patch(org, { active: true })).active).toBe(true)
  const { id: location, timezone } = await sudo.create(`${org}/locations/`, { name: 'Here' })
  const elsewhere = `${org}/locations/${(await sudo.create(`${org}/locations/`, { name: 'Elsewhere' })).id}`
  expect(timezone).toBe('UTC')
  const loc = `${org}/locations/${location}`
  const role = `${loc}/roles/${(await sudo.create(`${loc}/roles/`, { name: 'Cook' })).id}`

  const limits = { min_hours_per_workweek: 20, max_hours_per_workweek: 40 }
  const people = [
    await sudo.create(`${org}/admins/`, { email: 'new-admin@example.com', name: 'A' }),
    await sudo.create(`${loc}/managers/`, { email: 'new-manager@example.com', name: 'M' }),
    await sudo.create(`${role}/users/`, { email: 'new-worker@example.com', name: 'W', ...limits }),
  ]
  const clients = []
  for (const { id } of people) {
    const user = await sudo.patch(`users/${id}`, { active: true, confirmed: true })
    expect(user).toMatchObject({ active: true, confirmed: true })
    clients.push(clientIn(world, (await sudo.create(`users/${id}/apikeys/`, { name: 'test' })).key))
  }
  const [admin = sudo, manager = sudo, worker = sudo] = clients
  const me = people[2]?.id

  // The role got its weeks when it was made, and the near ones are Mobius's already; those left are for the four of the stage.
  expect(await sudo.get('internal/cron/')).toEqual({ schedules_created: 60, schedules_queued_mobius: 3 })
  const weeks = await manager.get(`${role}/schedules/`, { start: '2016-03-09', end: '2016-03-16' })
  expect(weeks).toMatchObject([{ state: 'initial', start: '2016-03-14T00:00:00', stop: '2016-03-21T00:00:00' }])
  const [near, , , later, last] = (await manager.get(`${role}/schedules/`)).map(
    ({ id }: { id: number }) => `${role}/schedules/${id}`,
  )
  expect((await manager.get(near)).state).toBe('published')

  const week = `${role}/schedules/${weeks[0].id}`
  expect((await manager.patch(week, { state: 'unpublished' })).state).toBe('unpublished')
  const planned = await manager.patch(week, { min_shift_length_hour: 4, max_shift_length_hour: 8, demand: DEMAND })
  expect(planned).toMatchObject({ min_shift_length_hour: 4, max_shift_length_hour: 8, demand: JSON.parse(DEMAND) })
  expect((await manager.patch(week, { state: 'published' })).state).toBe('published')

  await manager.patch(later, { state: 'unpublished' })
  const chomp = { state: 'chomp-queue', min_shift_length_hour: 4, max_shift_length_hour: 8, demand: DEMAND }
  expect(await manager.patch(later, chomp)).toMatchObject({ state: 'unpublished', chomp_end: expect.any(String) })
  const shifts = await manager.get(`${later}/shifts/`)
  const hours = shifts.map(
    ({ start, stop }: Record<string, string>) => (Date.parse(stop ?? '') - Date.parse(start ?? '')) / 3_600_000,
  )
  expect(hours.reduce((sum: number, length: number) => sum + length, 0)).toBe(7 * 34)
  await manager.patch(last, { state: 'unpublished' })
  expect((await manager.patch(last, { state: 'mobius-queue' })).state).toBe('published')

  // A manager does everything in the location, and nothing in another one.
  const times = { start: '2016-03-03T09:00:00', stop: '2016-03-03T17:00:00' }
  const open = await manager.create(`${role}/shifts/`, times)
  const moved = await manager.patch(`${role}/shifts/${open.id}`, { stop: '2016-03-03T16:00:00' })
  expect(moved).toMatchObject({ user_id: 0, published: false, stop: '2016-03-03T16:00:00' })
  const spare = await manager.create(`${role}/shifts/`, { ...times, start: '2016-03-03T12:00:00' })
  await manager.remove(`${role}/shifts/${spare.id}`)
  await expect(manager.get(`${role}/shifts/${spare.id}`)).rejects.toEqual(new Refused(404))
  expect(await manager.patch(`${role}/users/${me}`, { min_hours_per_workweek: 10 })).toMatchObject({
    min_hours_per_workweek: 10,
  })
  await expect(manager.get(elsewhere)).rejects.toEqual(new Refused(401))
  await expect(manager.create(`${elsewhere}/roles/`, { name: 'Mine' })).rejects.toEqual(new Refused(401))
  expect(await admin.get(elsewhere)).toMatchObject({ name: 'Elsewhere' })

  // A worker reads, claims, clocks in and out, and asks for days off.
  const claimed = await worker.patch(`${role}/shifts/${open.id}`, { user_id: me })
  expect(claimed).toMatchObject({ user_id: me, user_name: 'W', published: false })
  const mine = `${role}/users/${me}`
  const clock = await worker.create(`${mine}/timeclocks/`)
  expect(clock.stop).toBeNull()
  await expect(worker.create(`${mine}/timeclocks/`)).rejects.toEqual(new Refused(400))
  expect((await worker.patch(`${mine}/timeclocks/${clock.id}`, { close: true })).stop).toEqual(expect.any(String))
  const day = await worker.create(`${mine}/timeoffrequests/`, { date: '2016-04-01' })
  expect(day).toMatchObject({ state: null, minutes_paid: 0, approver_user_id: 0 })
  await worker.remove(`${mine}/timeoffrequests/${day.id}`)
  await expect(worker.get(`${role}/users/`)).rejects.toEqual(new Refused(401))
  await expect(worker.create(`${role}/shifts/`, times)).rejects.toEqual(new Refused(401))
  await expect(worker.patch(week, { demand: DEMAND })).rejects.toEqual(new Refused(401))
  await expect(worker.remove(role)).rejects.toEqual(new Refused(401))

  await manager.remove(role)
  await admin.remove(loc)
  expect(await admin.get(`${loc}/roles/`, { archived: true })).toMatchObject([{ name: 'Cook', archived: true }])
  expect(await admin.get(`${org}/locations/`, { archived: true })).toMatchObject([{ name: 'Here', archived: true }])
})
