import { afterAll, expect, test } from 'vitest'
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
