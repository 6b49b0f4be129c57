import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { callWire } from '../http/wire.ts'
import { CliProcess, temporaryDirectory } from './cli-process.ts'

const notes = fileURLToPath(new URL('../http/notes.yaml', import.meta.url))
const full = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' }
const departments = '/workbeats/api/v1/departments'

/** Starts it in a directory of its own, and ends it. */
async function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const directory = await temporaryDirectory()
  const cli = new CliProcess(['--port', '0', ...args], { cwd: directory.path, env })
  const dispose = async () => {
    await cli[Symbol.asyncDispose]()
    await directory[Symbol.asyncDispose]()
  }
  return { cli, cwd: directory.path, origin: await cli.origin(), [Symbol.asyncDispose]: dispose }
}

describe('at the start', () => {
  test('it tells where each API answers, the seeded credentials, and where state is kept', async () => {
    await using run = await start([])
    const { stdout } = run.cli
    const { apis } = (await callWire(run.origin, '/_understudy/health')).body as {
      apis: { name: string; title: string; basePath: string }[]
    }
    expect(apis.map(({ name }) => name)).toContain('workbeats')
    for (const { title, basePath } of apis) {
      expect(stdout).toContain(title)
      expect(stdout).toContain(`${run.origin}${basePath}\n`)
    }
    const tokens = await callWire(run.origin, '/_understudy/state/workbeats/application_tokens')
    const { records } = tokens.body as { records: { token: string; description: string }[] }
    expect(records.map(({ token }) => token)).toEqual(
      expect.arrayContaining(['workbeats-full', 'workbeats-users', 'workbeats-revoked', 'workbeats-uat-full']),
    )
    for (const { token, description } of records)
      expect(stdout).toMatch(new RegExp(`${token} +${description.replace(/[()]/g, '.')}`))
    expect(stdout).toContain(`state      ${path.join(run.cwd, '.understudy')}`)
    expect(stdout).toContain(`${run.origin}/_understudy/`)
    expect(run.cli.stderr).toBe('')
  })

  test('only the APIs that are named are started; one may be a document', async () => {
    await using run = await start(['start', notes, '--ephemeral'])
    expect((await callWire(run.origin, '/_understudy/health')).body).toMatchObject({
      apis: [{ name: 'notes', basePath: '/notes/v1' }],
    })
    expect((await callWire(run.origin, '/notes/v1/notes', { headers: { 'x-pin': '1' } })).body).toEqual([])
    expect(run.cli.stdout).toContain(`Notes — 5 operations\n    ${run.origin}/notes/v1`)
    expect(run.cli.stdout).toContain('state      in memory only')
  })

  test('PORT and UNDERSTUDY_ADMIN_TOKEN stand in for their flags', async () => {
    await using directory = await temporaryDirectory()
    const env = { PORT: '0', UNDERSTUDY_ADMIN_TOKEN: 'open sesame' }
    await using cli = new CliProcess(['workbeats', '--ephemeral'], { cwd: directory.path, env })
    const origin = await cli.origin()
    expect((await callWire(origin, '/_understudy/health')).status).toBe(401)
    expect(
      (await callWire(origin, '/_understudy/health', { headers: { authorization: 'Bearer open sesame' } })).status,
    ).toBe(200)
    expect(cli.stdout).not.toContain('open sesame')
  })

  test('fixtures of its own are taken, and what they lack is told', async () => {
    await using run = await start(['workbeats', '--ephemeral', '--fixtures', path.dirname(notes)])
    expect((await callWire(run.origin, '/_understudy/state/workbeats/departments')).body).toEqual({
      records: [],
      total: 0,
    })
    expect(run.cli.stderr).toMatch(
      /^understudy: --fixtures has nothing for workbeats, which starts empty; expected .*\n$/,
    )
  })

  test('--ephemeral writes nothing', async () => {
    await using run = await start(['workbeats', '--ephemeral', '--data', 'kept'])
    const body = { name: 'Craft', code: null, parent_id: null, status: 'active' }
    expect(
      (await callWire(run.origin, '/_understudy/state/workbeats/departments/dept_001', { method: 'PUT', body })).status,
    ).toBe(200)
    await run.cli.end()
    expect(await readdir(run.cwd)).toEqual([])
  })

  test('--now stops the clock', async () => {
    await using run = await start(['workbeats', '--ephemeral', '--now', '2026-03-02T17:00:00+08:00'])
    for (const _ of [1, 2]) await callWire(run.origin, departments, { headers: full })
    const { body } = await callWire(run.origin, '/_understudy/requests')
    expect(body).toMatchObject({ requests: [{ at: '2026-03-02T09:00:00.000Z' }, { at: '2026-03-02T09:00:00.000Z' }] })
  })
})

describe('while it runs', () => {
  test('each request is told in a line, with the faults of a wrong one and where the document says so', async () => {
    await using run = await start(['workbeats', '--ephemeral'])
    await callWire(run.origin, departments, { headers: full })
    await callWire(run.origin, `/~ci-7${departments}?per_page=500&access_token=hush`, { headers: full })
    await callWire(run.origin, departments)
    await callWire(run.origin, '/_understudy/health')
    await run.cli.output(/401 .*\n.*\n/)
    const [first, second, fault, third, reason, ...others] = run.cli.stdout
      .split('\n')
      .filter((text) => /^(GET| {4}\w+ )/.test(text))
      .slice(-5)
    expect(first).toMatch(/^GET {5}\/workbeats\/api\/v1\/departments 200 \d+\.\d ms default$/)
    expect(second).toMatch(
      /^GET {5}\/~ci-7\/workbeats\/api\/v1\/departments\?per_page=500&access_token=\[redacted\] 400 \d+\.\d ms ci-7$/,
    )
    expect(fault).toMatch(
      /^ {4}query per_page must be <= 100 \(workbeats\/components\.yaml:\d+\) — change this query parameter/,
    )
    expect(third).toMatch(/^GET {5}\/workbeats\/api\/v1\/departments 401 /)
    expect(reason).toBe('    no credential was sent in the form that the operation asks for')
    expect(others).toEqual([])
    expect(run.cli.stderr).toBe('')
  })

  test('a reset right behind wrong requests does it no harm', async () => {
    await using run = await start([notes, '--ephemeral'])
    // In one piece, so that the reset comes while the first one's place in the document is still being looked up.
    const wrong = 'GET /notes/v1/notes/abc HTTP/1.1\r\nhost: localhost\r\nx-pin: 1\r\n\r\n'
    const reset = 'POST /_understudy/reset HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n'
    const socket = connect(Number(new URL(run.origin).port), '127.0.0.1', () => socket.write(wrong.repeat(5) + reset))
    await new Promise((resolve) => socket.resume().on('close', resolve))
    expect((await callWire(run.origin, '/_understudy/health')).status).toBe(200)
    expect(await run.cli.end()).toMatchObject({ code: 0, stderr: '' })
  })

  test('--quiet tells the start only', async () => {
    await using run = await start(['workbeats', '--ephemeral', '--quiet'])
    await callWire(run.origin, departments, { headers: full })
    const { code, stdout } = await run.cli.end()
    expect(code).toBe(0)
    expect(stdout).toContain('workbeats-full')
    expect(stdout).not.toContain('GET')
  })

  test('--log-format json: every line is JSON, the first of them the start', async () => {
    await using run = await start(['workbeats', '--ephemeral', '--log-format', 'json'])
    await callWire(run.origin, departments, { headers: full })
    await callWire(run.origin, `${departments}?per_page=500&api_key=hush`, { headers: full })
    await run.cli.output(/"explain"/)
    const { stdout } = await run.cli.end()
    const [started, ok, wrong, ...others] = stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text) as unknown)
    const credential = { secret: 'workbeats-full', description: 'may do everything in staging' }
    expect(started).toMatchObject({
      msg: 'started',
      state: 'in memory only',
      apis: [
        { name: 'workbeats', url: `${run.origin}/workbeats/api`, credentials: expect.arrayContaining([credential]) },
      ],
    })
    expect(ok).toMatchObject({
      method: 'GET',
      path: departments,
      status: 200,
      ms: expect.any(Number),
      workspace: 'default',
      operation: 'listDepartments',
      msg: 'request',
    })
    expect(wrong).toMatchObject({
      path: `${departments}?per_page=500&api_key=[redacted]`,
      status: 400,
      problem: 'invalid',
      detail: 'query per_page must be <= 100',
      explain: 'default.2',
    })
    expect(others).toEqual([])
  })
})

describe('at the end', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it with code 0', async (signal) => {
    await using run = await start(['workbeats'])
    await callWire(run.origin, departments, { headers: full })
    expect(await run.cli.end(signal)).toMatchObject({ code: 0, signal: null, stderr: '' })
  })

  test('a request in flight is answered first', async () => {
    await using run = await start([notes, '--ephemeral'])
    const { port } = new URL(run.origin)
    const body = '{"title":"Late"}'
    const head = `POST /notes/v1/notes HTTP/1.1\r\nhost: localhost\r\nx-pin: 1\r\ncontent-type: application/json\r\n`
    const socket = connect(Number(port), '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
    const closed = new Promise((resolve) => socket.on('close', resolve))
    await new Promise((resolve) => socket.write(`${head}content-length: ${body.length}\r\n\r\n{"title":`, resolve))
    // An answer to another request shows that the first one has arrived.
    await callWire(run.origin, '/_understudy/health')
    const ended = run.cli.end('SIGTERM')
    socket.write('"Late"}')
    await closed
    expect(answer).toMatch(/^HTTP\/1\.1 201 /)
    expect(await ended).toMatchObject({ code: 0 })
  })

  test('connections that nobody uses do not hold it up', async () => {
    await using run = await start(['workbeats', '--ephemeral'])
    const { port } = new URL(run.origin)
    const silent = connect(Number(port), '127.0.0.1')
    const idle = connect(Number(port), '127.0.0.1')
    await new Promise((resolve) => silent.on('connect', resolve))
    idle.write('GET /_understudy/health HTTP/1.1\r\nhost: localhost\r\n\r\n')
    await new Promise((resolve) => idle.once('data', resolve))
    const closed = Promise.all([silent, idle].map((socket) => new Promise((resolve) => socket.on('close', resolve))))
    expect(await run.cli.end()).toMatchObject({ code: 0, stderr: '' })
    await closed
  })
})
