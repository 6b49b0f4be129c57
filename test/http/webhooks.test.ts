import { afterAll, describe, expect, test } from 'vitest'
import { openWorkbeats, putDepartment, settled, subscribe } from '../webhooks/story.ts'
import { type HeldWorld, holdWorlds, refused } from './held-world.ts'

const story = await openWorkbeats({ port: 0 })
afterAll(() => story[Symbol.asyncDispose]())
const hold = await holdWorlds(story.sandbox)

/** A world with two subscriptions, whose deliveries cannot be made: they lead elsewhere. */
async function toldWorld(): Promise<HeldWorld> {
  const held = await hold()
  await subscribe(held.world, 'https://example.com/a', { events: ['department.created'] })
  await subscribe(held.world, 'https://example.com/b')
  await putDepartment(held.world, 'dept_900')
  await putDepartment(held.world, 'dept_900', 'Legal')
  await settled(held.world)
  return held
}

const ids = (body: unknown): string[] => (body as { deliveries: { id: string }[] }).deliveries.map(({ id }) => id)

describe('looking for deliveries', () => {
  test.each([
    ['', [1, 2, 3]],
    ['?api=workbeats', [1, 2, 3]],
    ['?event=department.created', [1, 2]],
    ['?event=department', []],
    ['?endpoint=wh_002', [2, 3]],
    ['?status=pending', [1, 2, 3]],
    ['?status=failed', []],
    ['?limit=1', [3]],
    ['?limit=0', []],
    ['?endpoint=wh_002&event=department.created&limit=5', [2]],
  ])('%s', async (query, wanted) => {
    await using held = await toldWorld()
    const answer = await held.call(`/webhooks${query}`)
    expect(answer.status).toBe(200)
    expect(ids(answer.body)).toEqual(wanted.map((number) => `workbeats-${number}`))
  })

  test.each([
    ['?api=shop', 'there is no API "shop"; expected one of workbeats'],
    ['?status=lost', '"status" must be one of pending, delivered, failed, not lost'],
    ['?limit=-1', '"limit" must be a whole number from 0'],
    ['?url=x', 'there is no query parameter "url" here; expected api, event, endpoint, status, limit'],
  ])('%s is refused', async (query, detail) => {
    await using held = await hold()
    expect(await held.call(`/webhooks${query}`)).toMatchObject(refused(400, detail))
  })
})

test('one is delivered again', async () => {
  await using held = await toldWorld()
  const again = await held.call('/webhooks/workbeats-1/redeliver', { method: 'POST' })
  expect(again).toMatchObject({
    status: 202,
    body: { id: 'workbeats-1', status: 'pending', next_attempt_at: '2026-03-02T09:00:00.000Z' },
  })
  await settled(held.world)
  const { body } = await held.call('/webhooks?limit=3')
  expect(body).toMatchObject({ deliveries: [{ attempts: [{ number: 1 }, { number: 2 }] }, {}, {}] })
})

test.each(['workbeats-9', 'shop-1', 'workbeats', '1', 'workbeats-x'])(
  'there is none to deliver again: %s',
  async (id) => {
    await using held = await hold()
    const answer = await held.call(`/webhooks/${id}/redeliver`, { method: 'POST' })
    expect(answer).toMatchObject(refused(404, `there is no delivery ${id}`))
  },
)

test('what waited for a subscription that is gone cannot be delivered again', async () => {
  await using held = await toldWorld()
  await held.world.deleteRecord({ api: 'workbeats', collection: 'webhooks', id: 'wh_001' })
  const answer = await held.call('/webhooks/workbeats-1/redeliver', { method: 'POST' })
  expect(answer).toMatchObject(refused(409, 'the endpoint wh_001 is gone, or takes nothing at present'))
  const { body } = await held.call('/webhooks?endpoint=wh_001')
  expect(body).toMatchObject({ deliveries: [{ status: 'failed', url: null, next_attempt_at: null }] })
})

describe('an export holds them', () => {
  test('and brings them back', async () => {
    await using held = await toldWorld()
    const { body } = await held.call('/state')
    const before = await held.call('/webhooks')
    await held.world.reset()
    expect((await held.call('/state', { method: 'PUT', body })).status).toBe(204)
    expect((await held.call('/webhooks')).body).toEqual(before.body)
  })

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['an unknown event', { event: 'user.hired' }],
    ['an unknown data set', { partition: 'production' }],
    ['an endpoint of another place', { recipient: 'workbeats/staging/users/wh_001' }],
    ['a body that is no JSON', { body: '{' }],
    ['no time to be sent', { dueAt: null }],
    ['an unknown status', { status: 'lost' }],
    ['a try that is none', { attempts: [{ number: 1 }] }],
    ['something more', { colour: 'red' }],
  ])('not with %s', async (_title, wrong) => {
    await using held = await toldWorld()
    const before = (await held.call('/state')).text
    const exported = JSON.parse(before)
    const table = exported.tables['workbeats/$deliveries']
    exported.tables['workbeats/$deliveries'] = [table[0], { ...table[1], ...wrong }]
    const answer = await held.call('/state', { method: 'PUT', body: exported })
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/tables/workbeats~1$deliveries/1', message: 'is no delivery of workbeats' }] },
    })
    expect((await held.call('/state')).text).toBe(before)
  })
})
