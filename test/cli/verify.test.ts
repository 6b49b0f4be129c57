import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { loadApi } from '../../src/load-api.ts'
import { type VerifiedOperation, verify } from '../../src/upstream/verify/verify.ts'
import { runCli, temporaryDirectory } from './cli-process.ts'

const notes = fileURLToPath(new URL('../http/notes.yaml', import.meta.url))
const sandbox = await createSandbox({ apis: ['workbeats', 'roosted', 'staffjoy', notes] })
afterAll(() => sandbox.close())

interface Case {
  readonly api: string
  readonly credential?: string
  readonly isReadOnly?: boolean
  readonly baseUrl?: string
}

async function verified({ api: name, credential, isReadOnly = false, baseUrl }: Case): Promise<VerifiedOperation[]> {
  await using world = await sandbox.fork()
  const { api } = await loadApi(name === 'notes' ? notes : name, { seededAt: Date.now() })
  const run = { api, baseUrl: baseUrl ?? world.url(name), headers: {}, credential, isReadOnly, isWanted: () => true }
  const operations: VerifiedOperation[] = []
  for await (const operation of verify(run)) operations.push(operation)
  return operations
}

const findings = (operations: readonly VerifiedOperation[]) =>
  operations.flatMap(({ operation, calls }) =>
    calls.flatMap(({ name, violations }) => violations.map(({ message }) => `${operation}, ${name}: ${message}`)),
  )

describe('a sandbox keeps its contract', () => {
  test.each([
    { api: 'workbeats', credential: 'workbeats-full', share: 0.8 },
    { api: 'roosted', credential: 'roosted-full', share: 0.8 },
    { api: 'staffjoy', credential: 'staffjoydev', share: 0.8 },
    { api: 'notes', credential: '1', share: 1 },
  ])('$api: nothing is found, in valid calls and in invalid ones', async ({ api, credential, share }) => {
    const operations = await verified({ api, credential })
    expect(findings(operations)).toEqual([])
    const done = operations.filter(({ unverified }) => unverified === undefined)
    expect(done.length / operations.length).toBeGreaterThanOrEqual(share)
    const refused = operations.flatMap(({ calls }) => calls).filter(({ name }) => !name.startsWith('a valid call'))
    expect(refused.length).toBeGreaterThan(operations.length)
  })

  test('with a credential that may do nothing, nothing is verified, and nothing found', async () => {
    const operations = await verified({ api: 'workbeats', credential: 'workbeats-none' })
    expect(findings(operations)).toEqual([])
    expect(new Set(operations.map(({ unverified }) => unverified))).toEqual(
      new Set(['no call succeeded; the last was answered 403', 'it would delete what this run has not made']),
    )
  })

  test('read-only leaves everything as it was', async () => {
    await using world = await sandbox.fork()
    const before = await world.export()
    const operations = await verified({
      api: 'roosted',
      credential: 'roosted-full',
      isReadOnly: true,
      baseUrl: world.url('roosted'),
    })
    expect(await world.export()).toEqual(before)
    expect(operations.find(({ operation }) => operation === 'createClient')).toMatchObject({
      calls: [],
      unverified: 'it changes something',
    })
    expect(operations.find(({ operation }) => operation === 'listClients')?.unverified).toBeUndefined()
  })
})

type Change = (answer: { status: number; headers: Record<string, string>; body: string }) => void

/** Faults of the contract, each in the answers to one operation. */
const PLANTED: Readonly<Record<string, { change: Change; found: RegExp }>> = {
  listClients: {
    change: (answer) => {
      answer.body = answer.body.replaceAll(/"client_name":"[^"]*"/g, '"client_name":7')
    },
    found: /client_name must be string/,
  },
  getClient: {
    change: (answer) => {
      answer.body = answer.body.replace(/"id":"[^"]*",/, '')
    },
    found: /must have required property 'id'/,
  },
  listClientContacts: {
    change: (answer) => {
      if (answer.status === 200) answer.status = 206
    },
    found: /206 is not documented/,
  },
  getClientRules: {
    change: (answer) => {
      answer.headers['content-type'] = 'text/plain'
    },
    found: /text\/plain is not documented/,
  },
  createClientContact: {
    change: (answer) => {
      if (answer.status !== 422) return
      answer.status = 201
      answer.body = '{"id":"AAAAA","name":"Nobody","number":null,"email":null,"title":null}'
    },
    found: /answered 201, though body name is left out/,
  },
}

/** A server in front of the sandbox that alters the answers of some operations. */
async function altering(target: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((req, res) => {
    const forwarded = send(`${target}${req.url}`, { method: req.method, headers: req.headers, agent: false })
    forwarded.on('response', async (answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk as Buffer)
      const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]))
      relay(res, { status: answer.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') })
    })
    req.pipe(forwarded)
  })
  const relay = (res: ServerResponse, answer: Parameters<Change>[0]) => {
    PLANTED[answer.headers['understudy-operation'] ?? '']?.change(answer)
    const { 'content-length': _, 'transfer-encoding': __, ...headers } = answer.headers
    res.writeHead(answer.status, headers)
    res.end(answer.body)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo // a TCP server has one
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `http://127.0.0.1:${port}`, close }
}

describe('a server that breaks its contract', () => {
  test('each fault is found, told and reported', async () => {
    await using world = await sandbox.fork()
    await using directory = await temporaryDirectory()
    const server = await altering(world.url('roosted'))
    const reports = ['out.json', 'out.md', 'out.xml'].flatMap((file) => ['--report', file])
    const args = ['verify', server.url, '--api', 'roosted', '--header', 'X-API-KEY: roosted-full', ...reports]
    const { code, stdout, stderr } = await runCli(args, { cwd: directory.path })
    await server.close()
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const [json = '', markdown, junit] = await Promise.all(
      ['out.json', 'out.md', 'out.xml'].map((file) => readFile(path.join(directory.path, file), 'utf8')),
    )
    const { operations } = JSON.parse(json) as { operations: VerifiedOperation[] }
    for (const [operation, { found }] of Object.entries(PLANTED)) {
      const own = operations.filter((one) => one.operation === operation)
      expect(findings(own).join('\n'), operation).toMatch(found)
      for (const text of [stdout, markdown]) expect(text).toMatch(found)
    }
    const wrong = operations.filter((one) => findings([one]).length > 0).map(({ operation }) => operation)
    expect(wrong.sort()).toEqual(Object.keys(PLANTED).sort())
    expect(junit).toMatch(/<testsuites .* failures="[1-9]\d*"/)
    expect(stdout).toMatch(/WRONG listClients \(GET \/clients\): \d+ calls\n/)
  })

  test('one that is not there is told, with exit code 1', async () => {
    await using directory = await temporaryDirectory()
    const args = ['verify', 'http://127.0.0.1:1', '--api', 'workbeats', '--filter', 'listU*', '--quiet']
    const { code, stdout, stderr } = await runCli(args, { cwd: directory.path })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('[a valid call]: there was no answer: fetch failed')
    expect(stdout).toMatch(/\n0 of 1 operations verified by \d+ calls: \d+ violations\n$/)
  })
})

test('without violations it ends with 0; operations are chosen by name or by method and path', async () => {
  await using directory = await temporaryDirectory()
  const filters = ['--filter', 'listDep*', '--filter', 'get /v1/users/*']
  const args = ['verify', sandbox.url('workbeats'), '--api', 'workbeats', '--credential', 'workbeats-full', ...filters]
  expect(await runCli(args, { cwd: directory.path })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(
      /^ok {4}listDepartments \(GET \/v1\/departments\): \d+ calls\nok {4}getUser .*\n2 of 2 operations verified by \d+ calls: 0 violations\n$/,
    ),
    stderr: '',
  })
})

test('--help gives an example', async () => {
  const { code, stdout } = await runCli(['verify', '--help'], { cwd: '.' })
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Example:\n  understudy verify https'),
  })
})
