import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox, StartupError } from '../../src/index.ts'
import { type HeldCall, holdControl } from './held-control.ts'
import { callWire } from './wire.ts'

const full = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' }
const departments = '/workbeats/api/v1/departments'

describe('on this machine', () => {
  let sandbox: Sandbox
  let call: HeldCall
  let port: string

  beforeAll(async () => {
    sandbox = await createSandbox({ apis: ['workbeats'] })
    call = await holdControl(sandbox.origin)
    port = new URL(sandbox.origin).port
  })
  afterAll(() => sandbox.close())

  test.each([
    'https://evil.example',
    'http://evil.example:4010',
    'null',
    'http://127.0.0.1:1',
    'http://localhost.evil.example',
  ])('a page of %s is refused', async (origin) => {
    const detail = `the control API does not take calls from web pages of ${origin}`
    expect(await call('/health', { headers: { origin } })).toMatchObject({ status: 403, body: { detail } })
    const made = await call('/workspaces', { method: 'POST', headers: { origin }, body: { name: 'by-page' } })
    expect(made.status).toBe(403)
    expect((await call('/workspaces/by-page')).status).toBe(404)
  })

  test('a page learns nothing from the refusal, nor from a preflight', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'DELETE' }
    const preflight = await call('/workspaces/default', { method: 'OPTIONS', headers })
    expect(preflight.status).toBe(403)
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '127.0.0.1@evil.example',
    '10.0.0.7',
    '0.0.0.0',
    '',
  ])('the host %j is refused, so that no name can be rebound to this machine', async (name) => {
    const answer = await call('/health', { headers: { host: `${name}:${port}` } })
    expect(answer).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('does not answer for the host') },
    })
  })

  test('a rebound name is refused although its Origin is its own', async () => {
    const headers = { host: `evil.example:${port}`, origin: `http://evil.example:${port}` }
    expect((await call('/requests', { headers })).status).toBe(403)
  })

  test.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.8.8.8', '[::1]', 'workbeats.localhost'])(
    'the host %s is this machine',
    async (name) => {
      expect((await call('/health', { headers: { host: `${name}:${port}` } })).status).toBe(200)
      expect((await call('/health', { headers: { host: name } })).status).toBe(200)
    },
  )

  test('its own pages may call', async () => {
    expect((await call('/health', { headers: { origin: sandbox.origin } })).status).toBe(200)
  })

  test('the APIs themselves are open to every page and host', async () => {
    const headers = { ...full, host: 'evil.example', origin: 'https://shop.example' }
    expect((await callWire(sandbox.origin, departments, { headers })).status).toBe(200)
  })
})

describe('off this machine', () => {
  test.each(['0.0.0.0', '::', '192.0.2.7', 'sandbox.example'])('%s needs an admin token', async (host) => {
    const refused = await createSandbox({ apis: ['workbeats'], host }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(StartupError)
    expect(refused).toMatchObject({ isUsage: true, message: expect.stringContaining('--admin-token') })
  })

  test('every control call shows the token, and then any host will do', async () => {
    await using sandbox = await createSandbox({ apis: ['workbeats'], host: '0.0.0.0', adminToken: 'open sesame' })
    const call = await holdControl(sandbox.origin)
    const host = 'sandbox.example'
    expect((await call('/health', { headers: { host, authorization: 'Bearer open sesame' } })).status).toBe(200)
    expect((await call('/health', { headers: { host, authorization: 'bearer open sesame' } })).status).toBe(200)
    for (const authorization of [
      'Bearer open',
      'Bearer',
      'Bearer ',
      'Basic open sesame',
      'open sesame',
      'Bearer open sesame!',
    ]) {
      const refused = await call('/health', { headers: { host, authorization } })
      expect(refused, authorization).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } })
    }
    expect((await call('/reset', { method: 'POST' })).status).toBe(401)
    expect((await call('/nope')).status).toBe(401)
    const page = { host, origin: 'https://evil.example', authorization: 'Bearer open sesame' }
    expect((await call('/health', { headers: page })).status).toBe(403)
  })

  test('the APIs ask for their own credentials only, and the token is not told', async () => {
    await using sandbox = await createSandbox({ apis: ['workbeats'], host: '0.0.0.0', adminToken: 'open-sesame' })
    expect((await callWire(sandbox.origin, departments, { headers: full })).status).toBe(200)
    await callWire(sandbox.origin, departments, { headers: { authorization: 'Bearer open-sesame' } })
    const headers = { authorization: 'Bearer open-sesame' }
    const { text } = await (await holdControl(sandbox.origin))('/requests', { headers })
    expect(text).toContain('Bearer [redacted]')
    expect(text).not.toContain('open-sesame')
  })
})
