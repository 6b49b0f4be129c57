import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import type { RecordedExchange } from '../../src/upstream/proxy/recorder.ts'
import { proxied } from '../upstream/proxied.ts'
import { CliProcess, runCli, temporaryDirectory } from './cli-process.ts'

const sandbox = await createSandbox({ apis: ['workbeats', 'roosted'] })
afterAll(() => sandbox.close())

const STAGING = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging', cookie: 'session=abc' }

/** The proxy as a user runs it, at the origin that it tells. */
async function startProxy(cwd: string, ...args: string[]) {
  const cli = new CliProcess(['proxy', sandbox.url('workbeats'), '--api', 'workbeats', '--port', '0', ...args], { cwd })
  const [, origin = ''] = await cli.output(/(http:\/\/127\.0\.0\.1:\d+)\/workbeats\/api →/)
  const get = (query = '', target = '/v1/users') =>
    fetch(`${origin}/workbeats/api${target}${query}`, { headers: { ...STAGING, connection: 'close' } })
  return { cli, get }
}

const readJson = async (...file: string[]) => JSON.parse(await readFile(path.join(...file), 'utf8'))

describe('understudy proxy', () => {
  test('it tells calls and violations, keeps exchanges, and reports at its end', async () => {
    await using directory = await temporaryDirectory()
    const reports = ['a.json', 'a.md', 'a.xml'].flatMap((file) => ['--report', file])
    const { cli, get } = await startProxy(directory.path, '--record', 'kept', ...reports)
    await using _ = cli
    const fine = await get('?filter[email]=john.doe@company.com&access_token=abc')
    expect([fine.status, fine.headers.get('sl-violations')]).toEqual([200, null])
    const wrong = await get('?per_page=500')
    expect([wrong.status, wrong.headers.get('sl-violations')]).toEqual([400, expect.stringContaining('per_page')])
    await get('', '/v1/users/user_001')
    const { code, stdout, stderr } = await cli.end()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(
      /\nGET {5}\/workbeats\/api\/v1\/users\?per_page=500 400 \d+\.\d ms\n {4}request\.query\.per_page must be <= 100\n/,
    )
    expect(stdout).toContain('access_token=[redacted] 200')
    expect(stdout).toMatch(/\n3 calls passed on, 1 violations\n$/)

    const files = (await readdir(path.join(directory.path, 'kept'))).sort()
    expect(files).toEqual(['000001-listUsers.json', '000002-listUsers.json', '000003-getUser.json'])
    const text = await readFile(path.join(directory.path, 'kept', '000001-listUsers.json'), 'utf8')
    for (const secret of ['workbeats-full', 'session=abc', 'john.doe', 'John', '+60123456789', '=abc'])
      expect(text).not.toContain(secret)
    const list: RecordedExchange = JSON.parse(text)
    expect(list).toMatchObject({
      api: 'workbeats',
      operation: 'listUsers',
      request: {
        method: 'GET',
        path: '/v1/users',
        headers: { authorization: 'Bearer [redacted]', cookie: '[redacted]' },
      },
      answer: { status: 200, body: { data: [{ id: 'user_001', attributes: { status: 'active' } }] } },
      violations: [],
    })
    const one: RecordedExchange = await readJson(directory.path, 'kept', '000003-getUser.json')
    const emailOf = (record: unknown) => (record as { attributes: { email: string } }).attributes.email
    const [listed] = (list.answer.body as { data: unknown[] }).data
    expect(emailOf((one.answer.body as { data: unknown }).data)).toBe(emailOf(listed))
    expect(emailOf(listed)).toMatch(/^person\d+@example\.com$/)
    expect(list.request.query).toContain(encodeURIComponent(emailOf(listed)))

    const report = await readJson(directory.path, 'a.json')
    const listUsers = report.operations.find(({ operation }: { operation: string }) => operation === 'listUsers')
    expect(report).toMatchObject({ api: 'workbeats', calls: 3, violations: 1 })
    expect(listUsers).toMatchObject({
      calls: 2,
      violations: [{ location: ['request', 'query', 'per_page'], count: 1 }],
    })
    expect(await readFile(path.join(directory.path, 'a.md'), 'utf8')).toContain('per_page must be <= 100')
    expect(await readFile(path.join(directory.path, 'a.xml'), 'utf8')).toContain('failures="1"')
  })

  test('--fail-on-violation ends with 1; --quiet tells violations only', async () => {
    await using directory = await temporaryDirectory()
    const { cli, get } = await startProxy(directory.path, '--fail-on-violation', '--quiet')
    await using _ = cli
    await get()
    await get('', '/v1/nothing')
    const { code, stdout } = await cli.end()
    expect(code).toBe(1)
    expect(stdout.split('\n').filter((line) => line.startsWith('GET'))).toEqual([
      expect.stringMatching(/^GET {5}\/workbeats\/api\/v1\/nothing 404/),
    ])
  })

  test('--help gives an example, and a directory that cannot be used is told in a line', async () => {
    await using directory = await temporaryDirectory()
    const { stdout } = await runCli(['proxy', '--help'], { cwd: directory.path })
    expect(stdout).toContain('Example:\n  understudy proxy https://')
    await writeFile(path.join(directory.path, 'file'), '')
    const args = ['proxy', 'http://127.0.0.1:1', '--api', 'workbeats', '--port', '0', '--record', 'file']
    expect(await runCli(args, { cwd: directory.path })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^understudy: --record file cannot be used: .*\n$/),
    })
  })
})

/** Records calls of a proxy in front of the sandbox. */
async function record(directory: string, name: string, calls: (base: string) => Promise<unknown>) {
  const { Recorder } = await import('../../src/upstream/proxy/recorder.ts')
  const { loadApi } = await import('../../src/load-api.ts')
  const { api } = await loadApi(name, { seededAt: Date.now() })
  const recorder = await Recorder.open(directory, api)
  await using proxy = await proxied(sandbox.url(name), name)
  await calls(`${proxy.origin}${new URL(sandbox.url(name)).pathname}`)
  for (const call of proxy.calls) await recorder.keep(call)
}

describe('understudy fixtures', () => {
  test('recorded answers become records that a sandbox starts with', async () => {
    await using directory = await temporaryDirectory()
    const headers = { ...STAGING, connection: 'close' }
    await record(path.join(directory.path, 'kept'), 'workbeats', async (base) => {
      await fetch(`${base}/v1/users?per_page=5`, { headers })
      await fetch(`${base}/v1/users/user_001`, { headers })
      await fetch(`${base}/v1/departments`, {
        headers: { ...headers, 'x-environment': 'uat', authorization: 'Bearer workbeats-uat-full' },
      })
    })
    const { code, stdout, stderr } = await runCli(['fixtures', 'kept', '--api', 'workbeats', '--out', 'seed'], {
      cwd: directory.path,
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('seed/workbeats/users.json: 5 records\n')
    await using again = await createSandbox({
      apis: ['workbeats'],
      port: false,
      fixtures: path.join(directory.path, 'seed'),
    })
    const list = await again.fetch('/workbeats/api/v1/users', { headers: STAGING })
    const { data } = (await list.json()) as { data: { id: string; attributes: { email: string } }[] }
    expect(data.map(({ id }) => id)).toEqual(['user_001', 'user_002', 'user_003', 'user_004', 'user_005'])
    expect(data[0]?.attributes.email).toBe('person1@example.com')
    const place = { api: 'workbeats', collection: 'departments' }
    // The user's own answer told of its department.
    expect((await again.records(place)).records).toMatchObject([{ id: 'dept_001' }])
    expect((await again.records({ ...place, partition: 'uat' })).total).toBeGreaterThan(0)
  })

  test('records below others know them; what was deleted is gone; later answers hold', async () => {
    await using directory = await temporaryDirectory()
    const headers = { 'x-api-key': 'roosted-full', 'content-type': 'application/json', connection: 'close' }
    const call = (url: string, method = 'GET', body?: object) =>
      fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    await record(path.join(directory.path, 'kept'), 'roosted', async (base) => {
      const made = await call(`${base}/clients`, 'POST', { client_name: 'Kept' })
      const { id } = (await made.json()) as { id: string }
      await call(`${base}/clients/${id}`, 'PATCH', { client_city: 'Ipoh' })
      await call(`${base}/clients/${id}/contacts`, 'POST', { name: 'Ada', email: 'ada@client.example' })
      const other = (await (await call(`${base}/clients`, 'POST', { client_name: 'Gone' })).json()) as { id: string }
      await call(`${base}/clients/${other.id}`, 'DELETE')
    })
    const { code, stderr } = await runCli(['fixtures', 'kept', '--api', 'roosted', '-o', 'seed'], {
      cwd: directory.path,
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const clients = await readJson(directory.path, 'seed', 'roosted', 'clients.json')
    expect(clients).toMatchObject([{ client_name: expect.stringMatching(/^Name \d+$/) }])
    expect(clients[0].client_city).toMatch(/^Place \d+$/)
    const contacts = await readJson(directory.path, 'seed', 'roosted', 'client_contacts.json')
    expect(contacts).toMatchObject([
      { client_id: clients[0].id, email: expect.stringMatching(/^person\d+@example\.com$/) },
    ])
    await using again = await createSandbox({
      apis: ['roosted'],
      port: false,
      fixtures: path.join(directory.path, 'seed'),
    })
    const answer = await again.fetch(`/roosted/api/1_12/clients/${clients[0].id}/contacts`, { headers })
    expect([answer.status, ((await answer.json()) as { contacts?: unknown[] }).contacts?.length ?? 1]).toEqual([200, 1])
  })

  test.each([
    ['nowhere', 2, /^understudy: nowhere cannot be read: ENOENT.*\n$/],
    ['empty', 2, /^understudy: empty holds no exchanges — expected what `understudy proxy --record` has kept\n$/],
    ['broken', 1, /^understudy: .*000001-x\.json: not valid JSON: .*\n$/],
    ['other', 1, /^understudy: .*000001-x\.json: this is no recorded exchange\n$/],
  ])('a directory that is %s is told in a line', async (name, code, stderr) => {
    await using directory = await temporaryDirectory()
    await mkdir(path.join(directory.path, 'empty'))
    for (const [folder, text] of [
      ['broken', '{'],
      ['other', '{}'],
    ] as const) {
      await mkdir(path.join(directory.path, folder))
      await writeFile(path.join(directory.path, folder, '000001-x.json'), text)
    }
    const run = await runCli(['fixtures', name, '--api', 'workbeats', '--out', 'seed'], { cwd: directory.path })
    expect(run).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(stderr) })
  })
})
