import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { SETTING_NAMES } from '../../src/config/settings.ts'
import { callWire } from '../http/wire.ts'
import { CliProcess, runCli, temporaryDirectory } from './cli-process.ts'

const notes = fileURLToPath(new URL('../http/notes.yaml', import.meta.url))

test('flags go before variables, variables before the file, and the file before defaults', async () => {
  await using directory = await temporaryDirectory()
  const { path: cwd } = directory
  const settings = {
    apis: [notes],
    port: 1,
    adminToken: 'of the file',
    ephemeral: true,
    quiet: true,
    now: '2026-03-02T09:00:00Z',
    workspaces: ['demo'],
  }
  await writeFile(path.join(cwd, 'understudy.config.json'), JSON.stringify(settings))
  const env = { PORT: '0', UNDERSTUDY_ADMIN_TOKEN: 'of a variable' }
  await using cli = new CliProcess(['--now', '2026-04-01T00:00:00Z', '--no-quiet'], { cwd, env })
  const origin = await cli.origin()
  expect(cli.stdout).toContain('state      in memory only')
  const call = (target: string, token: string) =>
    callWire(origin, target, { headers: { authorization: `Bearer ${token}` } })
  expect((await call('/_understudy/health', 'of the file')).status).toBe(401)
  expect((await call('/_understudy/health', 'of a variable')).body).toMatchObject({ apis: [{ name: 'notes' }] })
  expect((await call('/_understudy/clock', 'of a variable')).body).toMatchObject({ now: '2026-04-01T00:00:00.000Z' })
  const { body } = await call('/_understudy/workspaces', 'of a variable')
  expect(body).toEqual({ workspaces: [{ name: 'default' }, { name: 'demo' }] })
  await callWire(origin, '/notes/v1/notes')
  await cli.output(/^GET /m)
})

test('exec takes its demands from a file that is named, but no port, and state its directory; --no-config takes nothing', async () => {
  await using directory = await temporaryDirectory()
  const { path: cwd } = directory
  const text = `apis: [${notes}]\nport: 1\ndata: kept\nnow: '2026-03-02T09:00:00Z'\nexec: { minCoverage: 10, report: [out/a.md] }\n`
  await writeFile(path.join(cwd, 'settings.yaml'), text)
  await writeFile(path.join(cwd, 'understudy.config.yaml'), 'prot: 1\n')
  const script = 'console.log(Object.keys(process.env).filter((name) => /_BASE_URL$/.test(name)).join())'
  const exec = (...flags: string[]) => runCli(['exec', ...flags, '-q', '--', process.execPath, '-e', script], { cwd })
  const [named, none, found, state] = await Promise.all([
    exec('-c', 'settings.yaml'),
    exec('--no-config', 'workbeats'),
    exec('workbeats'),
    runCli(['state', 'export', '-c', 'settings.yaml'], { cwd }),
  ])
  expect(state).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`--data ${path.join(cwd, 'kept')}: there is no saved state`),
  })
  expect(named).toMatchObject({
    code: 1,
    stdout: 'NOTES_BASE_URL\n',
    stderr: 'understudy: --min-coverage 10: 0% of the operations are covered, 0 of 5\n',
  })
  expect(await readFile(path.join(cwd, 'out/a.md'), 'utf8')).toContain('**not met**: --min-coverage 10')
  expect(none).toMatchObject({ code: 0, stdout: 'WORKBEATS_BASE_URL\n', stderr: '' })
  const file = path.join(cwd, 'understudy.config.yaml')
  expect(found).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `understudy: ${file}:1 #/prot: there is no setting "prot" — did you mean port?\n`,
  })
})

test('every flag of start is a setting', async () => {
  await using directory = await temporaryDirectory()
  const { stdout } = await runCli(['start', '--help'], { cwd: directory.path })
  const flags = [...stdout.matchAll(/^ +(?:-\w, )?--([a-z-]+)/gm)].map(([, name = '']) =>
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  )
  expect(flags.length).toBeGreaterThan(10)
  expect(SETTING_NAMES).toEqual(
    expect.arrayContaining(flags.filter((name) => !['config', 'noConfig', 'help'].includes(name))),
  )
})

test('init writes a file that start can use, and never over another one', async () => {
  await using directory = await temporaryDirectory()
  const { path: cwd } = directory
  expect(await runCli(['init'], { cwd })).toMatchObject({
    code: 0,
    stdout: 'understudy.config.yaml is written: every setting in a comment, ready to be changed\n',
    stderr: '',
  })
  const text = await readFile(path.join(cwd, 'understudy.config.yaml'), 'utf8')
  expect(text).toMatch(/^# .*\n\n# built-in APIs.*\napis: \['roosted', 'staffjoy', 'workbeats'\]\n/)
  const again = await runCli(['init', 'understudy.config.ts'], { cwd })
  expect(again).toMatchObject({
    code: 2,
    stderr: `understudy: ${path.join(cwd, 'understudy.config.yaml')} exists already; nothing was written\n`,
  })
  expect(await readFile(path.join(cwd, 'understudy.config.yaml'), 'utf8')).toBe(text)
})
