import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { CliProcess, runCli, temporaryDirectory } from './cli-process.ts'

const errands = fileURLToPath(new URL('../http/errands.yaml', import.meta.url))
const notes = fileURLToPath(new URL('../http/notes.yaml', import.meta.url))

/** A client of both APIs: some of its calls are wrong, and one is of another workspace, which it drops. */
const CLIENT = `
const { UNDERSTUDY_URL: url, ERRANDS_BASE_URL: errands, NOTES_BASE_URL: notes } = process.env
const call = async (address, init) => console.log((await fetch(address, init)).status)
await call(errands + '/errands?sort=asc')
await call(errands + '/errands?sort=up')
await call(errands + '/errand')
await call(url + '/~ci-7/notes/v1/notes', { headers: { 'x-pin': '1' } })
await call(url + '/_understudy/workspaces/ci-7', { method: 'DELETE' })
`

async function client() {
  const directory = await temporaryDirectory()
  await writeFile(path.join(directory.path, 'client.mjs'), CLIENT)
  return directory
}

describe('understudy exec', () => {
  test('leads a command to the APIs, and tells what it used and what was wrong, of all workspaces', async () => {
    await using directory = await client()
    const flags = ['--min-coverage', '50', '--fail-on-violation', '--report', 'out/a.json', '--report', 'out/a.xml']
    const { code, stdout, stderr } = await runCli(
      ['exec', errands, notes, ...flags, '--', process.execPath, 'client.mjs'],
      { cwd: directory.path, env: { PORT: '1' } }, // which is the command's own affair
    )
    expect(stderr).toBe(
      [
        'understudy: --min-coverage 50: 25% of the operations are covered, 2 of 8',
        'understudy: --fail-on-violation: the documents were contradicted 2 times by calls',
        '',
      ].join('\n'),
    )
    expect(code).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "200
      400
      404
      200
      204

                     covered  operations  statuses  parameters  values  calls
      Errands          33.3%         1/3       2/5         1/8     1/6      2
        listErrands      yes                   2/2         1/3     1/4      2
      Notes              20%         1/5      1/11         0/9     0/0      1
        listNotes        yes                   1/1                          1
      all                25%         2/8      3/16        1/17     1/6      3

      calls that contradict the document: 2
        errands listErrands: GET /errands/errands?sort=up
          query sort must be equal to one of the allowed values (http/errands.yaml:9): send one of ["asc","desc"] [default.2]
        GET /errands/errand
          no operation of the document has this path: compare it with the paths of the document [default.3]
      "
    `)
    const report = JSON.parse(await readFile(path.join(directory.path, 'out/a.json'), 'utf8')) as object
    expect(report).toMatchObject({
      demands: [{ isMet: false }, { isMet: false }],
      coverage: {
        workspace: null,
        summary: { calls: 3, violations: 2 },
        violations: [{ operation: 'listErrands' }, { operation: null }],
      },
    })
    expect(await readFile(path.join(directory.path, 'out/a.xml'), 'utf8')).toContain(
      '<testsuites name="understudy exec" tests="11" failures="4" errors="0" skipped="6">',
    )
  })

  test("exits with the command's code, and with 0 where what was demanded is met", async () => {
    await using directory = await client()
    const { path: cwd } = directory
    // A real key must not reach the stand-in.
    const script = 'console.log(process.env.WORKBEATS_TOKEN, process.env.WORKBEATS_BASE_URL); process.exit(7)'
    const env = { WORKBEATS_TOKEN: 'the real one' }
    const demands = ['-q', '--min-coverage', '25']
    const [failed, fine] = await Promise.all([
      runCli(['exec', 'workbeats', ...demands, '--', process.execPath, '-e', script], { cwd, env }),
      runCli(['exec', errands, notes, ...demands, '--', process.execPath, 'client.mjs'], { cwd }),
    ])
    expect(failed).toMatchObject({
      code: 7,
      stdout: expect.stringMatching(/^workbeats-full http:\/\/127\.0\.0\.1:\d+\/workbeats\/api\n$/),
      stderr: expect.stringContaining('--min-coverage 25: 0% of the operations are covered'),
    })
    expect(fine).toMatchObject({ code: 0, stdout: '200\n400\n404\n200\n204\n', stderr: '' })
  })

  test('passes signals on, and waits for what the command makes of them', async () => {
    await using directory = await temporaryDirectory()
    const script = `
      process.on('SIGTERM', () => { console.log('told'); process.exit(5) })
      setInterval(() => {}, 1000)
      console.log('ready')`
    await using cli = new CliProcess(['exec', 'workbeats', '--', process.execPath, '-e', script], {
      cwd: directory.path,
    })
    await cli.output(/ready/)
    expect(await cli.end('SIGTERM')).toMatchObject({
      code: 5,
      stdout: expect.stringMatching(/^ready\ntold\n\n +covered/),
    })
  })
})

test('a program gets the same variables; a document that asks for no credential has none', async () => {
  await using sandbox = await createSandbox({ apis: ['staffjoy', notes], port: false })
  const world = await sandbox.fork('ci-7')
  expect(await world.environment()).toEqual({
    UNDERSTUDY_URL: 'http://localhost/~ci-7',
    STAFFJOY_BASE_URL: 'http://localhost/~ci-7/staffjoy/api/v2',
    STAFFJOY_API_KEY: 'staffjoydev',
    STAFFJOY_USERNAME: 'staffjoydev',
    STAFFJOY_PASSWORD: '',
    NOTES_BASE_URL: 'http://localhost/~ci-7/notes/v1',
  })
})
