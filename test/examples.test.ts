import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { temporaryDirectory } from './cli/cli-process.ts'

const example = fileURLToPath(new URL('../examples/ci/', import.meta.url))
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** The example as a project of its own, in which the package is installed. */
async function installed() {
  const directory = await temporaryDirectory()
  await cp(example, directory.path, { recursive: true })
  const bin = path.join(directory.path, 'node_modules', '.bin')
  await mkdir(bin, { recursive: true })
  const program = `#!/bin/sh\nexec '${process.execPath}' --import '${tsx}' '${main}' "$@"\n`
  await writeFile(path.join(bin, 'understudy'), program, { mode: 0o755 })
  return directory
}

test('the commands of the workflow for CI do what it says', async () => {
  await using project = await installed()
  const workflow = parse(await readFile(path.join(example, 'workflow.yml'), 'utf8'))
  const steps: { run?: string }[] = workflow.jobs.contract.steps
  const commands = steps.flatMap(({ run }) => (run === undefined || run === 'npm ci' ? [] : [run]))
  expect(commands).toHaveLength(2)
  const summary = path.join(project.path, 'summary.md')
  const { PATH = '' } = process.env
  const env = { PATH, HOME: project.path, GITHUB_STEP_SUMMARY: summary, npm_config_offline: 'true' }
  const outputs: string[] = []
  for (const command of commands) {
    const { stdout } = await promisify(execFile)('sh', ['-e', '-c', command], { cwd: project.path, env })
    outputs.push(stdout)
  }
  expect(outputs[0]).toMatch(/# pass 3\n|ℹ pass 3\n/)
  expect(outputs[0]).toMatch(/^ {2}createClient +yes /m)
  expect(await readFile(summary, 'utf8')).toContain(
    '- met: --fail-on-violation, the documents were contradicted 0 times',
  )
  expect(await readFile(path.join(project.path, 'reports/junit.xml'), 'utf8')).toContain('failures="0"')
})
