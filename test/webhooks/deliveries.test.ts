import { expect, test, vi } from 'vitest'
import { inTime } from '../automation/story.ts'
import { isGenuine, Receiver } from './receiver.ts'
import { call, MONDAY, openWorkbeats, putDepartment, settled, standing, subscribe } from './story.ts'

const SCHEDULE = ['PT5S', 'PT5M', 'PT30M', 'PT2H', 'PT5H', 'PT10H', 'PT14H', 'PT20H', 'PT24H']

test('a change is delivered with its signature, its moment and nothing beside the payload', async () => {
  await using receiver = await Receiver.open()
  await using story = await openWorkbeats()
  const { id, secret } = await subscribe(story.sandbox, receiver.url)
  await putDepartment(story.sandbox, 'dept_900', 'Legal')
  expect(await settled(story.sandbox)).toEqual(['department.created delivered 1'])

  const attributes = { name: 'Legal', code: null, parent_id: null, status: 'active' }
  const payload = {
    type: 'department.created',
    timestamp: MONDAY,
    data: { id: 'dept_900', type: 'department', attributes },
  }
  expect(receiver.all).toHaveLength(1)
  expect(receiver.last.body).toEqual(payload)
  expect(receiver.last.headers).toMatchObject({
    'content-type': 'application/json',
    'webhook-id': expect.stringMatching(/^msg_[0-9a-f]{32}$/),
    'webhook-timestamp': expect.stringMatching(/^\d{10}$/),
    'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
  })
  expect(isGenuine(receiver.last, secret)).toBe(true)
  expect(isGenuine({ ...receiver.last, text: `${receiver.last.text} ` }, secret)).toBe(false)
  expect(await story.sandbox.webhooks.list()).toEqual([
    {
      id: 'workbeats-1',
      api: 'workbeats',
      partition: 'staging',
      event: 'department.created',
      message_id: receiver.last.id,
      at: MONDAY,
      endpoint: id,
      url: receiver.url,
      status: 'delivered',
      next_attempt_at: null,
      attempts: [{ number: 1, at: MONDAY, status: 204, error: null, next_at: null }],
      payload,
    },
  ])
  expect(story.defects).toEqual([])
})

test('while the clock stands still nothing is tried again; on its way it tries at each moment of the schedule', async () => {
  await using receiver = await Receiver.open()
  receiver.react = 503
  await using story = await openWorkbeats()
  const { sandbox } = story
  await subscribe(sandbox, receiver.url)
  await putDepartment(sandbox, 'dept_900')
  expect(await settled(sandbox)).toEqual(['department.created pending 1'])
  expect(await settled(sandbox)).toEqual(['department.created pending 1'])

  await sandbox.clock.advance('PT4.999S')
  expect(receiver.all).toHaveLength(1)
  for (const [index, by] of SCHEDULE.entries()) {
    await sandbox.clock.advance(index === 0 ? 'PT0.001S' : by)
    expect(receiver.all).toHaveLength(index + 2)
  }
  expect(new Set(receiver.all.map(({ id }) => id)).size).toBe(1)
  const [delivery] = await sandbox.webhooks.list()
  expect(delivery?.attempts.map(({ number, at, next_at }) => [number, at, next_at])).toEqual([
    [1, MONDAY, '2026-03-02T09:00:05.000Z'],
    [2, '2026-03-02T09:00:05.000Z', '2026-03-02T09:05:05.000Z'],
    [3, '2026-03-02T09:05:05.000Z', '2026-03-02T09:35:05.000Z'],
    [4, '2026-03-02T09:35:05.000Z', '2026-03-02T11:35:05.000Z'],
    [5, '2026-03-02T11:35:05.000Z', '2026-03-02T16:35:05.000Z'],
    [6, '2026-03-02T16:35:05.000Z', '2026-03-03T02:35:05.000Z'],
    [7, '2026-03-03T02:35:05.000Z', '2026-03-03T16:35:05.000Z'],
    [8, '2026-03-03T16:35:05.000Z', '2026-03-04T12:35:05.000Z'],
    [9, '2026-03-04T12:35:05.000Z', '2026-03-05T12:35:05.000Z'],
    [10, '2026-03-05T12:35:05.000Z', null],
  ])
  expect(delivery).toMatchObject({ status: 'failed', next_attempt_at: null })
  expect(story.defects).toEqual([])
})

test('one jump over everything ends like the steps on the way', async () => {
  const endings = []
  for (const steps of [['P4D'], ['PT1H', 'PT23H', 'P1D', 'P2D']]) {
    await using receiver = await Receiver.open()
    receiver.react = (res) => res.writeHead(receiver.all.length < 5 ? 500 : 200).end()
    await using story = await openWorkbeats()
    await subscribe(story.sandbox, receiver.url)
    for (const id of ['dept_900', 'dept_901']) await putDepartment(story.sandbox, id)
    for (const by of steps) await story.sandbox.clock.advance(by)
    expect(receiver.told).toEqual([...Array(5).fill('department.created dept_900'), 'department.created dept_901'])
    const deliveries = await story.sandbox.webhooks.list()
    endings.push({ clock: await story.sandbox.clock.get(), tries: deliveries.map(({ attempts }) => attempts) })
  }
  expect(endings[0]).toEqual(endings[1])
})

test('after the last failure the subscription is disabled: the rest waits until it is active again, and goes out in order', async () => {
  await using receiver = await Receiver.open()
  await receiver.stop()
  await using story = await openWorkbeats()
  const { sandbox } = story
  const { id } = await subscribe(sandbox, receiver.url)
  for (const name of ['dept_900', 'dept_901', 'dept_902']) await putDepartment(sandbox, name)
  await sandbox.clock.advance('P7D')
  const [head] = await sandbox.webhooks.list()
  expect(head?.attempts.at(-1)?.error).toContain('ECONNREFUSED')
  expect(await standing(sandbox)).toEqual([
    'department.created failed 10',
    'department.created pending 0',
    'department.created pending 0',
  ])
  expect((await call(sandbox, 'GET', `/webhooks/${id}`)).body.data.attributes).toMatchObject({
    status: 'disabled',
    updated_at: '2026-03-05T12:35:05Z',
  })
  expect(head?.url).toBe(null)

  await putDepartment(sandbox, 'dept_903') // nobody is told of what happens meanwhile
  await receiver.start()
  expect((await call(sandbox, 'PATCH', `/webhooks/${id}`, { body: { status: 'active' } })).status).toBe(200)
  await settled(sandbox)
  expect(receiver.told).toEqual(['department.created dept_901', 'department.created dept_902'])
  expect(story.defects).toEqual([])
})

test('a receiver that is gone (410) ends the subscription, and what was still to be delivered', async () => {
  await using receiver = await Receiver.open()
  receiver.react = 410
  await using story = await openWorkbeats()
  const { id } = await subscribe(story.sandbox, receiver.url)
  await story.sandbox.clock.set({ frozen: true })
  for (const name of ['dept_900', 'dept_901']) await putDepartment(story.sandbox, name)
  await settled(story.sandbox)
  await vi.waitFor(async () => expect((await call(story.sandbox, 'GET', `/webhooks/${id}`)).status).toBe(404))
  const deliveries = await story.sandbox.webhooks.list()
  expect(deliveries.map(({ status, next_attempt_at }) => [status, next_attempt_at])).toEqual([
    ['failed', null],
    ['failed', null],
  ])
  await putDepartment(story.sandbox, 'dept_902')
  await story.sandbox.clock.advance('P7D')
  expect(receiver.told).toEqual(['department.created dept_900'])
  expect(story.defects).toEqual([])
})

test('a redirect is a failure, and is not followed', async () => {
  await using elsewhere = await Receiver.open()
  await using receiver = await Receiver.open()
  receiver.react = (res) => res.writeHead(307, { location: elsewhere.url }).end()
  await using story = await openWorkbeats()
  await subscribe(story.sandbox, receiver.url)
  await putDepartment(story.sandbox, 'dept_900')
  await settled(story.sandbox)
  const [delivery] = await story.sandbox.webhooks.list()
  expect(delivery).toMatchObject({
    status: 'pending',
    attempts: [{ status: 307, error: expect.stringContaining('redirects') }],
  })
  expect(elsewhere.all).toEqual([])
})

test('a receiver that does not answer is given up after a while, and others do not wait for it', async () => {
  await using silent = await Receiver.open()
  silent.react = () => {}
  await using receiver = await Receiver.open()
  await using story = await openWorkbeats({ webhookTimeoutMs: 2000 })
  const { sandbox } = story
  await subscribe(sandbox, silent.url)
  await subscribe(sandbox, receiver.url)
  for (const id of ['dept_900', 'dept_901']) await putDepartment(sandbox, id)
  expect((await call(sandbox, 'GET', '/users/user_001')).status).toBe(200)
  await settled(sandbox)
  expect(receiver.told).toEqual(['department.created dept_900', 'department.created dept_901'])
  expect(silent.told).toEqual(['department.created dept_900'])
  const [first, , third] = await sandbox.webhooks.list()
  expect(first).toMatchObject({ status: 'pending', attempts: [{ status: null, error: 'no answer within 2000 ms' }] })
  expect(third).toMatchObject({ status: 'pending', attempts: [] })
})

test('one that asks for time is given it, where that is longer than the schedule, but not more than a day', async () => {
  await using receiver = await Receiver.open()
  const waits = ['120', 'soon', 'Fri, 31 Dec 9999 23:59:59 GMT']
  receiver.react = (res) => res.writeHead(429, { 'retry-after': waits[receiver.all.length - 1] ?? '' }).end()
  await using story = await openWorkbeats()
  await subscribe(story.sandbox, receiver.url)
  await putDepartment(story.sandbox, 'dept_900')
  await settled(story.sandbox)
  await story.sandbox.clock.advance('PT8M')
  const [delivery] = await story.sandbox.webhooks.list()
  expect(delivery?.attempts.map(({ at, next_at }) => [at, next_at])).toEqual([
    [MONDAY, '2026-03-02T09:02:00.000Z'],
    ['2026-03-02T09:02:00.000Z', '2026-03-02T09:07:00.000Z'],
    ['2026-03-02T09:07:00.000Z', '2026-03-03T09:07:00.000Z'],
  ])
})

test('what a receiver wants to know of the API while it is told, it may ask, also while the clock is moved', async () => {
  await using receiver = await Receiver.open()
  await using story = await openWorkbeats()
  const { sandbox } = story
  const statuses: number[] = []
  receiver.react = async (res) => {
    const headers = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' }
    const answer = await sandbox.fetch('/workbeats/api/v1/departments', { headers })
    statuses.push(answer.status)
    res.writeHead(statuses.length === 1 ? 500 : 200).end()
  }
  await subscribe(sandbox, receiver.url)
  await putDepartment(sandbox, 'dept_900')
  await inTime(settled(sandbox))
  await inTime(sandbox.clock.advance('PT1M'))
  expect(statuses).toEqual([200, 200])
  expect(await standing(sandbox)).toEqual(['department.created delivered 2'])
})

test('a refused call sends nothing, and neither do a reset, a restore or an import', async () => {
  await using receiver = await Receiver.open()
  await using story = await openWorkbeats()
  const { sandbox } = story
  const { id } = await subscribe(sandbox, receiver.url)
  await sandbox.snapshots.take('subscribed')
  const place = { api: 'workbeats', collection: 'departments', id: 'dept_001' }
  await expect(sandbox.putRecord(place, { name: 'no record' })).rejects.toMatchObject({ status: 400 })
  expect((await call(sandbox, 'POST', `/webhooks/${id}/test`, { token: 'workbeats-none' })).status).toBe(403)
  await sandbox.import(await sandbox.export())
  await sandbox.snapshots.restore('subscribed')
  expect(await settled(sandbox)).toEqual([])

  await putDepartment(sandbox, 'dept_900')
  await settled(sandbox)
  await sandbox.snapshots.restore('subscribed')
  expect(await settled(sandbox)).toEqual([])
  await sandbox.reset()
  await putDepartment(sandbox, 'dept_901')
  expect(await settled(sandbox)).toEqual([])
  expect(receiver.told).toEqual(['department.created dept_900'])
})

test('a try whose workspace is taken back meanwhile has no say any more', async () => {
  await using receiver = await Receiver.open()
  let arrive = (): void => {}
  const arrival = () =>
    new Promise<void>((resolve) => {
      arrive = resolve
    })
  receiver.react = () => arrive()
  await using story = await openWorkbeats()
  const { sandbox } = story
  await subscribe(sandbox, receiver.url)
  await sandbox.snapshots.take('subscribed')
  const first = arrival()
  await putDepartment(sandbox, 'dept_900')
  await inTime(first)
  await sandbox.snapshots.take('told')
  await inTime(sandbox.snapshots.restore('subscribed'))
  expect(await settled(sandbox)).toEqual([])

  const second = arrival()
  await sandbox.snapshots.restore('told')
  await inTime(second)
  receiver.react = 204
  await inTime(sandbox.snapshots.restore('told'))
  expect(await settled(sandbox)).toEqual(['department.created delivered 1'])
  expect(receiver.all).toHaveLength(3)
  expect(story.defects).toEqual([])
})

test('a clock on its way goes no further when its workspace is taken back', async () => {
  await using receiver = await Receiver.open()
  const arrived = new Promise<void>((resolve) => {
    receiver.react = (res) => void (receiver.all.length === 1 ? res.writeHead(500).end() : resolve())
  })
  await using story = await openWorkbeats()
  await subscribe(story.sandbox, receiver.url)
  await story.sandbox.snapshots.take('subscribed')
  await putDepartment(story.sandbox, 'dept_900')
  const moved = story.sandbox.clock.advance('PT1H')
  await inTime(arrived)
  expect(await story.sandbox.clock.get()).toEqual({ now: '2026-03-02T09:00:05.000Z', frozen: true })
  await story.sandbox.snapshots.restore('subscribed')
  expect(await inTime(moved)).toEqual({ now: MONDAY, frozen: true })
})

test('moves of one clock come one after the other, whatever each waits for', async () => {
  await using receiver = await Receiver.open()
  receiver.react = 500
  await using story = await openWorkbeats()
  const { sandbox } = story
  await subscribe(sandbox, receiver.url)
  await putDepartment(sandbox, 'dept_900')
  const moves = await Promise.all(['PT1H', 'PT2H', 'PT0S'].map((by) => sandbox.clock.advance(by)))
  expect(moves.map(({ now }) => now.slice(11, 16))).toEqual(['10:00', '12:00', '12:00'])
})

test('after a rotation both secrets count for a day, then only the new one', async () => {
  await using receiver = await Receiver.open()
  await using story = await openWorkbeats()
  const { sandbox } = story
  const { id, secret } = await subscribe(sandbox, receiver.url)
  receiver.react = 500
  await putDepartment(sandbox, 'dept_900')
  await settled(sandbox)
  const rotated = await call(sandbox, 'POST', `/webhooks/${id}/rotate-secret`)
  const renewed = rotated.body.data.attributes.secret
  expect(renewed).not.toBe(secret)
  receiver.react = 204
  await sandbox.clock.advance('PT23H59M59S')
  expect([secret, renewed].map((one) => isGenuine(receiver.last, one))).toEqual([true, true])
  expect(receiver.last.headers['webhook-signature']?.split(' ')).toHaveLength(2)
  await sandbox.clock.advance('PT1S')
  await putDepartment(sandbox, 'dept_901')
  await settled(sandbox)
  expect([secret, renewed].map((one) => isGenuine(receiver.last, one))).toEqual([false, true])
})

test('on request a delivery is made again: the same message, at once, with all its tries, before newer ones', async () => {
  await using receiver = await Receiver.open()
  await using story = await openWorkbeats()
  const { sandbox } = story
  await subscribe(sandbox, receiver.url)
  await putDepartment(sandbox, 'dept_900')
  await settled(sandbox)
  await receiver.stop()
  await putDepartment(sandbox, 'dept_901')
  await settled(sandbox)
  await receiver.start()

  const again = await sandbox.webhooks.redeliver('workbeats-1')
  expect(again).toMatchObject({ id: 'workbeats-1', status: 'pending', next_attempt_at: MONDAY })
  await settled(sandbox)
  expect(receiver.told).toEqual(['department.created dept_900', 'department.created dept_900'])
  expect(receiver.all[0]?.id).toBe(receiver.all[1]?.id)
  expect(await standing(sandbox)).toEqual(['department.created delivered 2', 'department.created pending 1'])
  receiver.react = 500
  await sandbox.clock.advance('PT6M')
  expect(await standing(sandbox)).toEqual(['department.created delivered 2', 'department.created pending 3'])
  await sandbox.webhooks.redeliver('workbeats-2') // it need not wait for its time, and begins the schedule again
  await settled(sandbox)
  const [, second] = await sandbox.webhooks.list()
  expect(second?.attempts.at(-1)).toMatchObject({ at: '2026-03-02T09:06:00.000Z', next_at: '2026-03-02T09:06:05.000Z' })
  receiver.react = 200
  await sandbox.clock.advance('PT5S')
  expect(await standing(sandbox)).toEqual(['department.created delivered 2', 'department.created delivered 5'])
})

test('forks and environments have subscriptions of their own', async () => {
  await using staging = await Receiver.open()
  await using uat = await Receiver.open()
  await using story = await openWorkbeats()
  const { sandbox } = story
  const before = await sandbox.fork('before')
  await subscribe(sandbox, staging.url)
  await subscribe(sandbox, uat.url, { environment: 'uat' })
  await putDepartment(before, 'dept_900')
  await putDepartment(sandbox, 'dept_901')
  await putDepartment(sandbox, 'dept_902', 'Legal', 'uat')
  expect(await settled(before)).toEqual([])
  await settled(sandbox)
  expect([staging.told, uat.told]).toEqual([['department.created dept_901'], ['department.created dept_902']])
})
