import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDocumentCommands } from '../src/cli/document-commands.ts'
import { addExecCommand } from '../src/cli/exec-command.ts'
import { addProxyCommand } from '../src/cli/proxy-command.ts'
import { addStateCommand } from '../src/cli/state-command.ts'
import { addVerifyCommand } from '../src/cli/verify-command.ts'
import { createSandbox, type Sandbox } from '../src/index.ts'
import { runCurl } from './curl.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const readme = await readFile(path.join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text: text.trim(),
}))
const curls = blocks.flatMap(({ language, text }, index) => {
  const answer = blocks[index + 1]
  return language === 'sh' && text.startsWith('curl')
    ? [{ command: text, answer: answer?.language === 'json' ? answer.text : undefined }]
    : []
})

let sandbox: Sandbox
let flags: (string | null | undefined)[]
beforeAll(async () => {
  sandbox = await createSandbox()
  flags = await readFlags()
})
afterAll(() => sandbox.close())

test('the examples were found', () => {
  expect(curls.filter(({ answer }) => answer !== undefined).length).toBeGreaterThanOrEqual(3)
  expect(blocks.filter(({ language }) => language === 'ts')).toHaveLength(1)
})

test.each(curls)('the answer is the one that is printed: $command', async ({ command, answer }) => {
  const response = await runCurl(command, { 'http://127.0.0.1:4010': sandbox.origin })
  const text = await response.text()
  if (answer === undefined) expect(response.ok).toBe(true)
  else expect(text).toBe(answer)
})

test('the program runs and prints what is said', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'understudy-readme-'))
  try {
    const program = blocks.find(({ language }) => language === 'ts')?.text ?? ''
    const file = path.join(folder, 'example.mts')
    await writeFile(
      file,
      program.replace("'understudy'", JSON.stringify(pathToFileURL(path.join(root, 'src/index.ts')).href)),
    )
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file], { cwd: root })
    expect(readme).toContain(`It prints \`${stdout.trim()}\``)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test.each(['README.md', 'docs/cli.md', 'docs/ci.md', 'docs/other-servers.md'])(
  'every script, flag and file that %s names exists',
  async (name) => {
    const text = await readFile(path.join(root, name), 'utf8')
    const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
    for (const [, script = ''] of text.matchAll(/npm (?:run )?(\w+)/g))
      expect([...Object.keys(scripts), 'ci']).toContain(script)
    for (const [flag] of text.matchAll(/--(?!save)[a-z][a-z-]+/g)) if (flag !== '--help') expect(flags).toContain(flag)
    for (const [, file = ''] of text.matchAll(/\]\(([^)]+)\)/g))
      await expect(readFile(path.join(root, path.dirname(name), file), 'utf8')).resolves.not.toBe('')
  },
)

/** Those of `start`, which is only to be seen from outside, and of the other commands, hidden ones among them. */
async function readFlags(): Promise<(string | null | undefined)[]> {
  const main = path.join(root, 'src/cli/main.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', main, 'start', '--help'])
  const program = new Command()
  addExecCommand(program, undefined)
  addStateCommand(program)
  addDocumentCommands(program)
  addVerifyCommand(program)
  addProxyCommand(program)
  const commands = program.commands.flatMap((command) => [command, ...command.commands])
  return [
    ...(stdout.match(/--[a-z][a-z-]+/g) ?? []),
    ...commands.flatMap(({ options }) => options.map(({ long }) => long)),
    ...UNSET,
  ]
}

/** They are not in the help. */
const UNSET = ['--no-ephemeral', '--no-fresh', '--no-rate-limit', '--no-quiet']
