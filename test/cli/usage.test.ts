import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { VERSION } from '../../src/version.ts'
import { runHere } from './cli-here.ts'
import { runCli, temporaryDirectory } from './cli-process.ts'

/** Runs it in an empty directory. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  await using directory = await temporaryDirectory()
  const { code, stdout, stderr } = await runCli(args, { cwd: directory.path, env })
  return { code, stdout, stderr, left: await readdir(directory.path) }
}

/** The same without a process of its own. */
async function runInside(args: readonly string[]) {
  await using directory = await temporaryDirectory()
  return { ...(await runHere(args, directory.path)), left: await readdir(directory.path) }
}

const line = (text: string): string => `understudy: ${text}\n`

describe('help', () => {
  test.each([['--help'], ['-h'], ['help']])('%s tells every command, and every flag of start', async (flag) => {
    const { code, stdout, stderr } = await runInside([flag])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const flags = ['port', 'host', 'admin-token', 'data', 'ephemeral', 'fresh', 'fixtures', 'now', 'rate-limit']
    for (const name of [...flags, 'webhook-hosts', 'durability', 'strict', 'log-format', 'quiet'])
      expect(stdout).toContain(`--${name}`)
    for (const name of ['start', 'exec', 'check', 'types', 'init', 'state']) expect(stdout).toMatch(`\n  ${name} `)
  })

  test('start --help tells them too', async () => {
    expect(await runInside(['start', '--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--ephemeral'),
    })
  })

  test('--version tells the version and nothing else', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '', left: [] })
  })
})

describe('wrong usage is one line that names the flag, and exit code 2', () => {
  const port = "option '-p, --port <n>' argument"
  test.each<[string[], string]>([
    [['--port', 'abc'], `${port} 'abc' is invalid. expected a number from 0 to 65535.`],
    [['--port', '65536'], `${port} '65536' is invalid. expected a number from 0 to 65535.`],
    [['--port', '-1'], `${port} '-1' is invalid. expected a number from 0 to 65535.`],
    [['--port', ''], `${port} '' is invalid. expected a number from 0 to 65535.`],
    [['--port'], `${port} missing`],
    [['--prot', '1'], "unknown option '--prot' (Did you mean --port?)"],
    [
      ['--durability', 'tape'],
      "option '--durability <what>' argument 'tape' is invalid. Allowed choices are process, disk.",
    ],
    [
      ['--log-format', 'xml'],
      "option '--log-format <form>' argument 'xml' is invalid. Allowed choices are pretty, json.",
    ],
    [
      ['--webhook-hosts', 'hooks.example,http://hooks.example'],
      '--webhook-hosts: "http://hooks.example" is no host — expected names and addresses without scheme, port or path, as in hooks.example.com,10.0.0.5',
    ],
    [
      ['--now', 'yesterday'],
      '--now yesterday is no instant — expected RFC 3339 in the years 1 to 9999, as in 2026-03-02T09:00:00Z',
    ],
    [
      ['--now', '2026-03-02'],
      '--now 2026-03-02 is no instant — expected RFC 3339 in the years 1 to 9999, as in 2026-03-02T09:00:00Z',
    ],
    [
      ['--host', '0.0.0.0'],
      '--host 0.0.0.0 can be reached from other machines — set --admin-token, or listen on 127.0.0.1',
    ],
    [
      ['--admin-token', ' '],
      "option '--admin-token <token>' argument ' ' is invalid. expected a token that is not empty.",
    ],
    [['--fixtures', 'nowhere'], '--fixtures nowhere: there is no such directory; expected <dir>/<api>/*.json in it'],
    [
      ['--data', 'postgres://localhost/db'],
      '--data postgres://localhost/db: databases are not available yet; name a directory',
    ],
    [['exec', 'workbeats'], 'exec: expected a command behind --, as in: understudy exec workbeats -- npm test'],
    [
      ['exec', '--report', 'a.html', '--', 'true'],
      '--report a.html: expected a file that ends in .json, .md or .xml (JUnit)',
    ],
    [['verify', 'http://127.0.0.1:1'], "required option '--api <name>' not specified"],
    [['verify', '--api', 'workbeats'], "missing required argument 'url'"],
    [
      ['verify', 'example', '--api', 'workbeats'],
      'example is no URL of a server — expected the base URL of the API, as in https://api.example.com/v1',
    ],
    [
      ['verify', 'http://127.0.0.1:1', '--api', 'workbeats', '--header', 'X-API-KEY'],
      "--header X-API-KEY: expected a name and a value, as in 'X-API-KEY: secret'",
    ],
    [
      ['verify', 'http://127.0.0.1:1', '--api', 'workbeats', '--filter', 'nothing'],
      '--filter nothing: no operation of workbeats matches',
    ],
    [
      ['verify', 'http://127.0.0.1:1', '--api', 'workbeats', '--report', 'out.pdf'],
      '--report out.pdf: expected a file that ends in .json, .md or .xml (JUnit)',
    ],
    [['proxy', 'http://127.0.0.1:1'], "required option '--api <name>' not specified"],
    [
      ['proxy', 'ftp://example.com', '--api', 'workbeats'],
      'ftp://example.com is no URL of a server — expected the base URL of the API, as in https://api.example.com/v1',
    ],
    [
      ['proxy', 'http://127.0.0.1:1', '--api', 'workbeats', '--port', 'x'],
      "option '-p, --port <n>' argument 'x' is invalid. expected a number from 0 to 65535.",
    ],
    [['fixtures', 'kept', '--api', 'workbeats'], "required option '-o, --out <dir>' not specified"],
    [
      ['--port', '0', 'exec', 'workbeats'],
      'exec: the command comes first, its flags behind it, as in: understudy exec --help',
    ],
  ])('%j', async (args, message) => {
    expect(await runInside(args)).toEqual({ code: 2, stdout: '', stderr: line(message), left: [] })
  })

  test.each<[string[], string]>([
    [['--prot', '1'], "unknown option '--prot' (Did you mean --port?)"],
    [['exec', 'workbeats', '--', 'no-such-command'], 'no-such-command cannot be run: there is no such command'],
  ])('%j in a process of its own', async (args, message) => {
    expect(await run(args)).toEqual({ code: 2, stdout: '', stderr: line(message), left: [] })
  })

  test('a variable in place of the flag is held to the same', async () => {
    const { code, stderr } = await run(['--ephemeral'], { PORT: 'http' })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: line(
        "option '-p, --port <n>' value 'http' from env 'PORT' is invalid. expected a number from 0 to 65535.",
      ),
    })
  })

  test('an unknown API, with the known ones', async () => {
    const { code, stderr } = await runInside(['workbeat'])
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^understudy: there is no API "workbeat" — expected .*workbeats.*, or the path of an OpenAPI document\n$/,
      ),
    })
  })
})

describe('what it is given cannot be used: a line for each fault, and exit code 1', () => {
  test('a taken port', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', () => resolve()))
    const { port } = taken.address() as AddressInfo // a TCP server has one
    const { code, stdout, stderr } = await run(['workbeats', '--ephemeral', '--port', String(port)])
    await new Promise((resolve) => taken.close(resolve))
    const message = `port ${port} of 127.0.0.1 is taken — choose another with --port, or 0 for any free one`
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: line(message) })
  })

  test('a data directory that is a file', async () => {
    await using directory = await temporaryDirectory()
    const file = path.join(directory.path, 'file')
    await writeFile(file, '')
    const { code, stderr } = await runCli(['workbeats', '-p', '0', '-d', 'file'], { cwd: directory.path })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^understudy: --data .*file cannot be used: .*\n$/)
  })

  test('a document that is not there, or is none', async () => {
    await using directory = await temporaryDirectory()
    const cwd = directory.path
    const missing = await runCli(['./petstore.yaml'], { cwd })
    expect(missing).toMatchObject({
      code: 1,
      stderr: line(`${path.join(cwd, 'petstore.yaml')}: there is no such file`),
    })
    await writeFile(path.join(cwd, 'text.yaml'), 'openapi: 2.0\npaths: {}\n')
    const old = await runCli(['text.yaml'], { cwd })
    expect(old).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^understudy: .*text\.yaml(:1)? #\/openapi: version 2(\.0)? is not supported — expected openapi: 3\.0\.x or 3\.1\.x\n$/,
      ),
    })
    await writeFile(path.join(cwd, 'broken.yaml'), 'openapi: 3.1.0\ninfo: [\n')
    const broken = await runCli(['broken.yaml'], { cwd })
    expect(broken).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^understudy: .*broken\.yaml:\d+: not valid YAML: .*\n$/),
    })
  })

  test('fixtures that break their schema, with file, pointer and rule of each fault', async () => {
    await using directory = await temporaryDirectory()
    const home = path.join(directory.path, 'seed', 'workbeats')
    await mkdir(home, { recursive: true })
    const department = { id: 'dept_001', name: 'Craft', code: null, parent_id: null, status: 'active' }
    const wrong = [department, { ...department, id: 'dept_002', status: 'closed', parent_id: 'dept_777' }]
    await writeFile(path.join(home, 'departments.json'), JSON.stringify(wrong))
    await writeFile(path.join(home, 'colours.json'), '[]')
    const { code, stderr } = await runCli(['workbeats', '-p', '0', '--ephemeral', '--fixtures', 'seed'], {
      cwd: directory.path,
    })
    expect(code).toBe(1)
    const lines = stderr
      .trimEnd()
      .split('\n')
      .map((text) => text.replace(path.join('seed', 'workbeats'), ''))
    expect(lines).toHaveLength(3)
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^understudy: \/colours\.json: the document has no collection "colours" — expected one of departments, /,
      ),
    )
    expect(lines).toContain('understudy: /departments.json #/1/status: must be equal to one of the allowed values')
    expect(lines).toContain('understudy: /departments.json #/1/parent_id: departments has no record dept_777')
  })

  test('fixtures that are no JSON, or no list', async () => {
    await using directory = await temporaryDirectory()
    const home = path.join(directory.path, 'seed', 'workbeats')
    await mkdir(home, { recursive: true })
    await writeFile(path.join(home, 'departments.json'), '[{"id": "dept_001",]')
    await writeFile(path.join(home, 'users.json'), '{}')
    const { code, stderr } = await runCli(['workbeats', '-p', '0', '--ephemeral', '--fixtures', 'seed'], {
      cwd: directory.path,
    })
    expect(code).toBe(1)
    expect(stderr.replaceAll(path.join('seed', 'workbeats'), '')).toMatch(
      /^understudy: \/departments\.json: not valid JSON: .*\nunderstudy: \/users\.json: expected a JSON list of records\n$/,
    )
  })
})
