import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { openStillSandbox, type Sandbox } from '../sandbox.ts'
import { StartupError } from '../startup-error.ts'
import { repairDirectory } from '../state/repair.ts'
import { isWorkspaceName } from '../state/workspaces.ts'
import { UsageError } from './usage-error.ts'

/** What can be done to a data directory while no sandbox runs on it. */
export interface StateFlags {
  readonly data: string
  readonly workspace: string
  readonly api?: readonly string[]
}

/** `-` is standard output. */
export async function exportState(file: string | undefined, flags: StateFlags): Promise<void> {
  await using sandbox = await open(flags)
  if (!sandbox.workspaces.includes(flags.workspace))
    throw new UsageError(
      `--workspace ${flags.workspace}: there is no such workspace; expected one of ${sandbox.workspaces.join(', ')}`,
    )
  const text = `${JSON.stringify(await sandbox.workspace(flags.workspace).export(), null, 2)}\n`
  if (file === undefined || file === '-') process.stdout.write(text)
  else await fileSystemSays(`cannot write ${file}`, () => writeFile(file, text))
}

/** `-` is standard input. */
export async function importState(file: string, flags: StateFlags): Promise<void> {
  const text = await fileSystemSays(`cannot read ${file}`, () =>
    file === '-' ? readAll(process.stdin) : readFile(file, 'utf8'),
  )
  const exported = parse(file, text)
  await using sandbox = await open(flags)
  await sandbox.workspace(flags.workspace).import(exported).catch(describeFaults(file))
}

export async function repairState({ data }: Pick<StateFlags, 'data'>): Promise<void> {
  checkDirectory(data)
  const done = await repairDirectory(path.resolve(data))
  for (const line of done) process.stdout.write(`${line}\n`)
  if (done.length === 0) process.stdout.write(`${data}: nothing is damaged\n`)
}

/** Without a socket. */
async function open({ data, workspace, api }: StateFlags): Promise<Sandbox> {
  checkDirectory(data)
  if (!isWorkspaceName(workspace))
    throw new UsageError(`--workspace "${workspace}" is no workspace name; expected [a-z0-9][a-z0-9-]{0,62}`)
  return openStillSandbox({
    ...(api === undefined ? {} : { apis: api }),
    data: path.resolve(data),
    port: false,
    onNote: (text) => void process.stderr.write(`understudy: ${text}\n`),
  })
}

function checkDirectory(data: string): void {
  if (!existsSync(path.join(data, 'branches')) && !existsSync(path.join(data, 'workspaces')))
    throw new UsageError(
      `--data ${data}: there is no saved state; expected a directory that \`understudy start\` has used`,
    )
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new StartupError([{ file, message: `not valid JSON: ${(error as SyntaxError).message}` }])
  }
}

/** Each fault of what was given as a line of its own. */
const describeFaults = (file: string) => (error: unknown) => {
  const {
    status,
    message,
    faults = [],
  } = error as {
    status?: number
    message: string
    faults?: { pointer: string; message: string }[]
  }
  if (status !== 400) throw error
  throw new StartupError([{ file, message }, ...faults.map((fault) => ({ file, ...fault }))])
}

async function fileSystemSays<T>(what: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw new StartupError([{ message: `${what}: ${(error as Error).message}` }])
  }
}
