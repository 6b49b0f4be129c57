import { expect, test, vi } from 'vitest'
import { createSandbox, type SandboxOptions, type SandboxWorld } from '../../src/index.ts'
import { openSandbox } from '../automation/story.ts'
import { temporaryDirectory } from '../cli/cli-process.ts'
import { Receiver } from './receiver.ts'
import { shop } from './shop.ts'
import { MONDAY, settled, standing } from './story.ts'

const openShop = (options: SandboxOptions = {}) => openSandbox({ apis: [shop], now: MONDAY, ...options })

const post = (world: SandboxWorld, path: string, body: unknown) =>
  world.fetch(`/shop/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

test('what falls due is told of at its moment, between others, cut to what the document declares', async () => {
  await using receiver = await Receiver.open()
  await using story = await openShop()
  await post(story.sandbox, '/listeners', { url: receiver.url })
  for (const due_at of ['2026-03-02T11:00:00Z', '2026-03-02T10:00:00Z'])
    expect((await post(story.sandbox, '/orders', { title: `Clock for ${due_at}`, due_at })).status).toBe(201)
  const clocks: string[] = []
  receiver.react = async (res) => {
    clocks.push((await story.sandbox.clock.get()).now)
    res.writeHead(200).end()
  }
  await story.sandbox.clock.advance('PT5H')
  expect(receiver.all.map(({ text }) => text)).toEqual([
    '{"at":"2026-03-02T10:00:00.000Z","order":{"title":"Clock for 2026-03-02T10:00:00Z","due_at":"2026-03-02T10:00:00Z"}}',
    '{"at":"2026-03-02T11:00:00.000Z","order":{"title":"Clock for 2026-03-02T11:00:00Z","due_at":"2026-03-02T11:00:00Z"}}',
  ])
  expect(clocks).toEqual(['2026-03-02T10:00:00.000Z', '2026-03-02T11:00:00.000Z'])
  expect(await story.sandbox.webhooks.list()).toMatchObject([
    { id: 'shop-1', endpoint: 1 },
    { id: 'shop-2', endpoint: 1 },
  ])
  expect(await story.sandbox.clock.get()).toEqual({ now: '2026-03-02T14:00:00.000Z', frozen: true })
})

test('a payload that contradicts the document undoes what caused it, unless such answers are let through', async () => {
  await using receiver = await Receiver.open()
  const alarm = { event: 'alarm', payload: { level: 'high' } }
  const breach = 'the webhook alarm of shop contradicts the document: /level must be integer'
  await using strict = await openShop()
  await post(strict.sandbox, '/listeners', { url: receiver.url })
  expect((await post(strict.sandbox, '/alarms', alarm)).status).toBe(500)
  expect(await settled(strict.sandbox)).toEqual([])
  expect(strict.defects).toEqual([breach])

  await using lax = await openShop({ strict: false })
  await post(lax.sandbox, '/listeners', { url: receiver.url })
  expect((await post(lax.sandbox, '/alarms', alarm)).status).toBe(202)
  expect(await settled(lax.sandbox)).toEqual(['alarm delivered 1'])
  expect(lax.defects).toEqual([breach])
})

test.each(['fire', 'nothing'])('an event without a body in the document is a defect: %s', async (event) => {
  await using story = await openShop({ strict: false })
  expect((await post(story.sandbox, '/alarms', { event, payload: {} })).status).toBe(500)
  expect(story.defects).toEqual([`the document of shop has no webhook "${event}" with a JSON body`])
})

test('each endpoint gets the same message, and has tries of its own', async () => {
  await using good = await Receiver.open()
  await using bad = await Receiver.open()
  bad.react = 500
  await using story = await openShop()
  for (const { url } of [bad, good]) await post(story.sandbox, '/listeners', { url })
  for (const level of [1, 2]) await post(story.sandbox, '/alarms', { event: 'alarm', payload: { level } })
  await story.sandbox.clock.advance('PT1S')
  expect(good.all.map(({ text }) => text)).toEqual(['{"level":1}', '{"level":2}'])
  // The second one is tried as well: giving this listener up does not make it take nothing.
  expect(bad.all.map(({ text }) => text)).toEqual([...Array(3).fill('{"level":1}'), ...Array(3).fill('{"level":2}')])
  expect(bad.all[0]?.id).toBe(good.all[0]?.id)
  expect(good.all[0]?.id).not.toBe(good.all[1]?.id)
  const { records } = await story.sandbox.records({ api: 'shop', collection: 'listeners' })
  expect(records.map(({ mood }) => mood)).toEqual(['ignored', 'calm'])
})

test('by a clock that goes, tries are made without anybody asking', async () => {
  await using receiver = await Receiver.open()
  receiver.react = (res) => res.writeHead(receiver.all.length < 3 ? 500 : 200).end()
  await using story = await openShop()
  await post(story.sandbox, '/listeners', { url: receiver.url })
  await story.sandbox.clock.set({ frozen: false })
  await post(story.sandbox, '/alarms', { event: 'alarm', payload: { level: 1 } })
  await vi.waitFor(() => expect(receiver.all).toHaveLength(3), { timeout: 30_000 })
  await vi.waitFor(async () => expect(await standing(story.sandbox)).toEqual(['alarm delivered 3']))
})

test('an outcome that cannot be noted is reported, and the clock does not wait for ever', async () => {
  await using receiver = await Receiver.open()
  receiver.react = 500
  await using story = await openShop()
  await post(story.sandbox, '/listeners', { url: receiver.url, mood: 'sad' })
  await post(story.sandbox, '/alarms', { event: 'alarm', payload: { level: 1 } })
  await story.sandbox.clock.advance('PT1S')
  expect(await standing(story.sandbox)).toEqual(['alarm pending 2'])
  expect(story.defects).toEqual([
    'the delivery 1 of alarm to shop/listeners/1 could not be noted: it is not to be given up',
  ])
})

test('a secret that cannot sign is reported like that', async () => {
  await using receiver = await Receiver.open()
  await using story = await openShop()
  await post(story.sandbox, '/listeners', { url: receiver.url, secret: 'whsec_?' })
  await post(story.sandbox, '/alarms', { event: 'alarm', payload: { level: 1 } })
  await story.sandbox.clock.advance('PT1S')
  expect(receiver.all).toEqual([])
  expect(story.defects).toHaveLength(1)
})

test.each(['no url', 'ftp://127.0.0.1/hooks', '/hooks'])('a failed try, not a defect: %s', async (url) => {
  await using story = await openShop()
  await post(story.sandbox, '/listeners', { url })
  await post(story.sandbox, '/alarms', { event: 'alarm', payload: { level: 1 } })
  await settled(story.sandbox)
  const [delivery] = await story.sandbox.webhooks.list()
  expect(delivery?.attempts[0]).toMatchObject({ status: null, error: `${url} is no http or https URL` })
  expect(story.defects).toEqual([])
})

test('a sandbox that is closed gives up what is under way, and the next one delivers it', async () => {
  await using receiver = await Receiver.open()
  await using directory = await temporaryDirectory()
  const options = { apis: [shop], data: directory.path, port: false, now: MONDAY } as const
  const arrived = new Promise<void>((resolve) => {
    receiver.react = () => resolve()
  })
  {
    await using sandbox = await createSandbox(options)
    await post(sandbox, '/listeners', { url: receiver.url })
    await post(sandbox, '/alarms', { event: 'alarm', payload: { level: 1 } })
    await arrived
  }
  receiver.react = 200
  await using sandbox = await createSandbox(options)
  await vi.waitFor(() => expect(receiver.all).toHaveLength(2), { timeout: 30_000 })
  expect(receiver.all[0]?.id).toBe(receiver.all[1]?.id)
  await vi.waitFor(async () => expect(await standing(sandbox)).toEqual(['alarm delivered 1']))
})
