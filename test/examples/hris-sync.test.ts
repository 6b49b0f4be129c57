import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../examples/hris-sync/connect.ts'
import { syncPeople } from '../../examples/hris-sync/sync.ts'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../src/index.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const serversOf = (world: SandboxWorld) => ({
  workbeats: { baseUrl: world.url('workbeats'), token: 'workbeats-full' },
  roosted: { baseUrl: world.url('roosted'), token: 'roosted-full' },
  staffjoy: { baseUrl: world.url('staffjoy'), token: 'staffjoydev' },
})

const sync = (world: SandboxWorld): Promise<string[]> =>
  syncPeople(connect(serversOf(world), (request) => world.fetch(request)))

async function change(world: SandboxWorld, id: string, fields: object): Promise<void> {
  const place = { api: 'workbeats', collection: 'users', id }
  await world.putRecord(place, { ...(await world.record(place)), ...fields })
}

async function rows(world: SandboxWorld, api: string, collection: string) {
  return (await world.records({ api, collection })).records
}

test('a second run changes nothing', async () => {
  await using world = await sandbox.fork()
  const first = await sync(world)
  expect(first.length).toBeGreaterThan(0)
  expect(first.every((line) => /^Staffjoy: \S+ joined role (1038|1039|1040)$/.test(line))).toBe(true)
  const before = [await rows(world, 'roosted', 'workers'), await rows(world, 'staffjoy', 'role_workers')]
  expect(await sync(world)).toEqual([])
  expect([await rows(world, 'roosted', 'workers'), await rows(world, 'staffjoy', 'role_workers')]).toEqual(before)
  const faults = (await world.requests()).filter((request) => request.faults.length > 0)
  expect(faults).toEqual([])
})

test('people are hired, change and leave, and both services follow', async () => {
  await using world = await sandbox.fork()
  await sync(world)
  const like = await world.record({ api: 'workbeats', collection: 'users', id: 'user_018' })
  const hired = {
    id: 'user_900',
    staffId: 'S0900',
    email: 'Noor.Aini@company.com',
    name: 'Noor Aini',
    phone: '+60123459999',
  }
  await world.putRecord({ api: 'workbeats', collection: 'users', id: 'user_900' }, { ...like, ...hired })
  await change(world, 'user_001', { name: 'John M. Doe', phone: '+60120000001' })
  await change(world, 'user_018', { staffId: 'S1018' })
  await change(world, 'user_040', { status: 'terminated' })
  expect(await sync(world)).toEqual([
    'Roosted: john.doe@company.com updated',
    'Roosted: chukwuemeka.eze@company.com made inactive',
    'Roosted: Noor.Aini@company.com created',
    'Staffjoy: Noor.Aini@company.com joined role 1038',
    'Staffjoy: priya.nair@company.com updated in role 1038',
    'Staffjoy: chukwuemeka.eze@company.com left role 1039',
  ])
  const workers = await rows(world, 'roosted', 'workers')
  expect(workers.find(({ id }) => id === '3158')).toMatchObject({ name_first: 'John M. Doe', phone: '+60120000001' })
  expect(workers.find(({ id }) => id === '3140')).toMatchObject({ account_status: 86 })
  expect(workers.find(({ email }) => email === 'Noor.Aini@company.com')).toMatchObject({
    name_first: 'Noor Aini',
    phone: '+60123459999',
    account_status: 2,
  })
  expect(await sync(world)).toEqual([])
})

test('a service that refuses is told with what it said', async () => {
  await using world = await sandbox.fork()
  const servers = serversOf(world)
  const wrong = { ...servers, roosted: { ...servers.roosted, token: 'roosted-expired' } }
  await expect(syncPeople(connect(wrong, (request) => world.fetch(request)))).rejects.toThrow(
    /reading workers: the service answered 401, .*AUT-401/,
  )
})

test('the program tells what it changed', async () => {
  await using world = await sandbox.fork()
  const main = fileURLToPath(new URL('../../examples/hris-sync/main.ts', import.meta.url))
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const env = {
    PATH: process.env.PATH,
    WORKBEATS_BASE_URL: world.url('workbeats'),
    ROOSTED_BASE_URL: world.url('roosted'),
    STAFFJOY_BASE_URL: world.url('staffjoy'),
  }
  const run = async () => (await promisify(execFile)(process.execPath, ['--import', tsx, main], { env })).stdout
  expect(await run()).toMatch(/joined role 1038\n[\s\S]*\n\d+ changes\n$/)
  expect(await run()).toBe('0 changes\n')
})
