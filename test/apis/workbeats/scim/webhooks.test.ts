import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { subscribe } from '../../../webhooks/story.ts'
import { ENTERPRISE, GROUP, ScimClient, USER } from './client.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

/** A world with a subscriber to everything, and what it is to be told. */
async function open() {
  const world = await sandbox.fork()
  await subscribe(world, 'http://127.0.0.1:9/hooks')
  const events = async () => (await world.webhooks.list()).map(({ event }) => event)
  return { scim: new ScimClient(world), events }
}

test('what is changed by SCIM is told to subscribers', async () => {
  const { scim, events } = await open()
  const { body } = await scim.post('/Users', {
    schemas: [USER],
    userName: 'nadia@company.com',
    title: 'Illusionist',
    [ENTERPRISE]: { department: 'Magic' },
  })
  expect((await events()).sort()).toEqual(['department.created', 'position.created', 'user.created'])
  await scim.patch(`/Users/${body.id}`, { op: 'replace', path: 'active', value: false })
  expect((await events()).slice(3)).toEqual(['user.updated', 'user.deactivated'])
  await scim.patch('/Groups/dept_002', { op: 'add', path: 'members', value: [{ value: body.id }] })
  await scim.put('/Groups/dept_002', { schemas: [GROUP], displayName: 'People', members: [{ value: body.id }] })
  expect((await events()).slice(5)).toEqual([
    'user.updated',
    'department.updated',
    'user.updated',
    'user.updated',
    'user.updated',
  ])
  await scim.delete(`/Users/${body.id}`)
  expect((await events()).at(-1)).toBe('user.deleted')
})

test('nothing is told of what changes nothing that the REST API shows, and of what failed', async () => {
  const { scim, events } = await open()
  await scim.patch('/Users/user_001', { op: 'add', path: 'locale', value: 'ms' })
  await scim.patch('/Users/user_001', { op: 'replace', path: 'active', value: true })
  await scim.bulk([
    {
      method: 'POST',
      path: '/Groups',
      bulkId: 'g',
      data: { schemas: [GROUP], displayName: 'G', members: [{ value: 'x' }] },
    },
  ])
  expect(await events()).toEqual([])
})
