import { describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { Receiver } from './receiver.ts'
import { openWorkbeats, putDepartment, settled, subscribe } from './story.ts'

/** What comes of delivering to a URL. `PORT` in it is that of a receiver on this machine. */
async function deliverTo(url: string, webhookHosts: readonly string[] = []) {
  await using receiver = await Receiver.open()
  await using story = await openWorkbeats({ webhookHosts })
  await subscribe(story.sandbox, url.replace('PORT', new URL(receiver.url).port))
  await putDepartment(story.sandbox, 'dept_900')
  await settled(story.sandbox)
  const [delivery] = await story.sandbox.webhooks.list()
  return { received: receiver.all.length, error: delivery?.attempts[0]?.error }
}

describe('to this machine, however it is written', () => {
  test.each([
    'http://127.0.0.1:PORT/hooks',
    'http://127.1:PORT/hooks',
    'http://2130706433:PORT/hooks',
    'http://localhost:PORT/hooks',
    'http://LOCALHOST.:PORT/hooks',
    'http://hooks.localhost:PORT/hooks',
    'HTTP://127.0.0.1:PORT/hooks?a=b',
  ])('%s', async (url) => {
    expect(await deliverTo(url)).toEqual({ received: 1, error: null })
  })
})

describe('not elsewhere, and no name is looked up', () => {
  test.each([
    ['https://example.com/hooks', 'example.com'],
    ['http://10.0.0.5/hooks', '10.0.0.5'],
    ['http://169.254.169.254/latest/meta-data', '169.254.169.254'],
    ['http://0.0.0.0:PORT/hooks', '0.0.0.0'],
    ['http://[::]:PORT/hooks', '[::]'],
    ['http://[::ffff:10.0.0.5]/hooks', '[::ffff:a00:5]'],
    ['http://[::ffff:127.0.0.1]:PORT/hooks', '[::ffff:7f00:1]'],
    ['http://[fe80::1]/hooks', '[fe80::1]'],
    ['http://localhost.example.com/hooks', 'localhost.example.com'],
    ['http://127.0.0.1.example.com/hooks', '127.0.0.1.example.com'],
    ['http://127.0.0.1@example.com/hooks', 'example.com'],
  ])('%s', async (url, host) => {
    const error = `${host} is not this machine, and nothing is delivered elsewhere; start with --webhook-hosts ${host} to allow it`
    expect(await deliverTo(url)).toEqual({ received: 0, error })
  })
})

test('unless that host is allowed', async () => {
  expect(await deliverTo('http://0.0.0.0:PORT/hooks', ['0.0.0.0'])).toEqual({ received: 1, error: null })
  expect(await deliverTo('http://[::ffff:127.0.0.1]:PORT/', ['::ffff:127.0.0.1'])).toEqual({ received: 1, error: null })
  expect((await deliverTo('http://10.0.0.5/hooks', ['0.0.0.0', 'Hooks.Example'])).error).toContain(
    '10.0.0.5 is not this',
  )
})

test.each(['http://example.com', 'example.com:80', 'example.com/hooks', 'a b', '', '*', 'user@example.com'])(
  'a host that is none is refused at the start: %j',
  async (host) => {
    await expect(createSandbox({ apis: ['workbeats'], port: false, webhookHosts: [host] })).rejects.toThrow(
      `--webhook-hosts: ${JSON.stringify(host)} is no host`,
    )
  },
)
