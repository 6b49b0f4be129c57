import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { Receiver } from '../../webhooks/receiver.ts'
import { call, openWorkbeats, putDepartment, subscribe } from '../../webhooks/story.ts'

let story: Awaited<ReturnType<typeof openWorkbeats>>
let world: SandboxWorld
beforeAll(async () => {
  story = await openWorkbeats()
  world = await story.sandbox.fork()
})
afterAll(async () => {
  await story[Symbol.asyncDispose]()
  expect(story.defects).toEqual([])
})

const URL = 'https://example.com/hooks'
const EVENTS = ['user.created', 'user.updated']
const RESOURCE = {
  id: 'wh_001',
  type: 'webhook',
  attributes: {
    url: URL,
    events: EVENTS,
    description: null,
    status: 'active',
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
  },
}

test('a subscription is made, read, changed and ended; its secret is shown once', async () => {
  const world = await story.sandbox.fork()
  const made = await call(world, 'POST', '/webhooks', { body: { url: URL, events: EVENTS } })
  const { secret, ...attributes } = made.body.data.attributes
  expect(made.status).toBe(201)
  expect({ data: { ...made.body.data, attributes } }).toEqual({ data: RESOURCE })
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(made.headers.get('location')).toMatch(/\/workbeats\/api\/v1\/webhooks\/wh_001$/)
  const other = await call(world, 'POST', '/webhooks', { body: { url: URL, events: ['*'], description: 'All' } })
  expect(other.body.data).toMatchObject({ id: 'wh_002', attributes: { description: 'All' } })
  expect(other.body.data.attributes.secret).not.toBe(secret)

  expect((await call(world, 'GET', '/webhooks/wh_001')).body).toEqual({ data: RESOURCE })
  await world.clock.advance('PT1H')
  const changed = await call(world, 'PATCH', '/webhooks/wh_001', { body: { description: 'Two' } })
  const now = { ...RESOURCE.attributes, description: 'Two', updated_at: '2026-03-02T10:00:00Z' }
  expect(changed.body).toEqual({ data: { ...RESOURCE, attributes: now } })
  const list = await call(world, 'GET', '/webhooks')
  expect(list.body.data.map(({ id }: { id: string }) => id)).toEqual(['wh_001', 'wh_002'])
  expect(JSON.stringify(list.body)).not.toContain('whsec_')
  expect((await call(world, 'GET', '/webhooks', { environment: 'uat' })).body).toEqual({ data: [] })

  expect((await call(world, 'DELETE', '/webhooks/wh_001')).status).toBe(204)
  expect((await call(world, 'GET', '/webhooks/wh_001')).status).toBe(404)
})

describe('a subscription that cannot be is refused, and there is none', () => {
  test.each([
    [{}, { url: ['The url field is required.'], events: ['The events field is required.'] }],
    [{ url: URL, events: [] }, { events: ['The events field must have at least 1 items.'] }],
    [{ url: URL, events: ['user.hired'] }, { 'events.0': ['The selected events.0 is invalid.'] }],
    [{ url: URL, events: ['*', '*'] }, { events: ['The events field has a duplicate value.'] }],
    [{ url: URL, events: '*' }, { events: ['The events field must be an array.'] }],
    [{ url: 'nowhere', events: ['*'] }, { url: ['The url field must be a valid URL.'] }],
    [{ url: 'ftp://example.com', events: ['*'] }, { url: ['The url field must be a valid URL.'] }],
    [{ url: 5, events: ['*'] }, { url: ['The url field must be a string.'] }],
    [
      { url: URL, events: ['*'], description: 'x'.repeat(256) },
      { description: ['The description field must not be greater than 255 characters.'] },
    ],
  ])('%j', async (body, errors) => {
    const refused = await call(world, 'POST', '/webhooks', { body })
    expect({ status: refused.status, body: refused.body }).toEqual({
      status: 400,
      body: { message: 'Validation failed', errors },
    })
    expect((await call(world, 'GET', '/webhooks')).body).toEqual({ data: [] })
  })
})

test('a test event goes to the one it is asked for, whatever that subscribed to, and is among its deliveries', async () => {
  await using receiver = await Receiver.open()
  const world = await story.sandbox.fork()
  const { id } = await subscribe(world, receiver.url, { events: ['user.created'] })
  await subscribe(world, receiver.url, { events: ['*'] })
  await putDepartment(world, 'dept_900')
  const sent = await call(world, 'POST', `/webhooks/${id}/test`)
  const delivery = {
    id: 'del_002',
    type: 'webhook_delivery',
    attributes: {
      message_id: expect.stringMatching(/^msg_[0-9a-f]{32}$/),
      event_type: 'webhook.test',
      status: 'pending',
      attempts: [],
    },
  }
  expect({ status: sent.status, body: sent.body }).toEqual({ status: 202, body: { data: delivery } })
  await world.clock.advance('PT0S')
  expect([...receiver.told].sort()).toEqual(['department.created dept_900', `webhook.test ${id}`])
  const attempt = { number: 1, attempted_at: '2026-03-02T09:00:00.000Z', response_status: 204, error: null }
  const attributes = { ...delivery.attributes, status: 'delivered', attempts: [{ ...attempt, next_attempt_at: null }] }
  const deliveries = await call(world, 'GET', `/webhooks/${id}/deliveries`)
  expect({ status: deliveries.status, body: deliveries.body }).toEqual({
    status: 200,
    body: { data: [{ ...delivery, attributes }] },
  })

  const retried = await call(world, 'POST', `/webhooks/${id}/deliveries/del_002/retry`)
  expect(retried).toMatchObject({ status: 202, body: { data: { id: 'del_002', attributes: { status: 'pending' } } } })
  await world.clock.advance('PT0S')
  expect(receiver.told.filter((one) => one === `webhook.test ${id}`)).toHaveLength(2)
  // A delivery of another subscription is not found under this one.
  expect((await call(world, 'POST', `/webhooks/${id}/deliveries/del_001/retry`)).status).toBe(404)
})

test('one that is disabled gets nothing: no events, no test, and no retry', async () => {
  await using receiver = await Receiver.open()
  const world = await story.sandbox.fork()
  const { id } = await subscribe(world, receiver.url)
  await putDepartment(world, 'dept_900')
  await world.clock.advance('PT0S')
  await call(world, 'PATCH', `/webhooks/${id}`, { body: { status: 'disabled' } })
  await putDepartment(world, 'dept_901')
  for (const path of [`/webhooks/${id}/test`, `/webhooks/${id}/deliveries/del_001/retry`]) {
    const { status, body } = await call(world, 'POST', path)
    expect({ status, body }).toEqual({ status: 409, body: { message: 'Conflict' } })
  }
  await world.clock.advance('PT0S')
  expect(receiver.told).toEqual(['department.created dept_900'])
  await expect(world.webhooks.redeliver('workbeats-1')).rejects.toMatchObject({ status: 409 })
})
