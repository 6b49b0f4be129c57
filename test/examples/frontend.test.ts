import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../src/index.ts'
import { temporaryDirectory } from '../cli/cli-process.ts'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Monday morning: which shifts are open, and may be claimed, depends on the day. */
const NOW = '2026-03-02T17:00:00Z'
const PATIENCE = { timeout: 30_000 }

const isThere = existsSync(CHROMIUM)
if (!isThere) process.stdout.write(`examples/frontend is not tested: there is no ${CHROMIUM}; .ci/run installs it\n`)

describe.skipIf(!isThere)('examples/frontend, in Chromium', () => {
  let sandbox: Sandbox
  let browser: Browser

  beforeAll(async () => {
    sandbox = await createSandbox({ apis: ['staffjoy'], now: NOW })
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  })
  afterAll(async () => {
    await browser?.close()
    await sandbox?.close()
  })

  /** Serves the page for one world, with a cache of its own. */
  async function serve(world: SandboxWorld, cacheDir: string): Promise<ViteDevServer> {
    const server = await createServer({
      root: fileURLToPath(new URL('../../examples/frontend', import.meta.url)),
      configFile: false,
      cacheDir,
      logLevel: 'error',
      define: { 'import.meta.env.VITE_STAFFJOY_URL': JSON.stringify(world.url('staffjoy')) },
      server: { host: '127.0.0.1', port: 0 },
    })
    return server.listen()
  }

  const rows = (page: Page) => page.locator('#shifts li')

  test('lists the open shifts, claims one, and tells what the API refuses', async () => {
    await using world = await sandbox.fork()
    await using cache = await temporaryDirectory()
    await using server = await serve(world, path.join(cache.path, 'vite')).then((running) => ({
      url: running.resolvedUrls?.local[0] ?? '',
      [Symbol.asyncDispose]: () => running.close(),
    }))
    const page = await browser.newPage()
    const failures: string[] = []
    page.on('pageerror', ({ message }) => failures.push(message))
    await page.clock.setFixedTime(NOW)
    await page.goto(server.url)
    await expect.poll(() => page.textContent('#worker'), PATIENCE).toBe('John Doe')
    await expect.poll(() => rows(page).count(), PATIENCE).toBeGreaterThan(2)
    const before = await rows(page).count()
    const id = Number(await rows(page).first().getAttribute('data-shift'))

    await rows(page).first().getByRole('button', { name: 'Claim' }).click()
    await expect.poll(() => page.textContent('#notice'), PATIENCE).toMatch(/is yours$/)
    await expect.poll(() => rows(page).count(), PATIENCE).toBe(before - 1)
    expect(await world.record({ api: 'staffjoy', collection: 'shifts', id: String(id) })).toMatchObject({
      user_id: 1287,
    })

    await world.faults.set([{ operation: 'updateShift', status: 500, body: { message: 'Come back later' } }])
    await rows(page).first().getByRole('button', { name: 'Claim' }).click()
    await expect.poll(() => page.textContent('#notice'), PATIENCE).toBe('Come back later')
    expect(await rows(page).count()).toBe(before - 1)
    expect(failures).toEqual([])
    await page.close()
  })
})
