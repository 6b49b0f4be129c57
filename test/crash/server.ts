import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { StateExport } from '../../src/state/transfer.ts'
import type { Call } from './api-client.ts'
import type { ServerSettings } from './compacting-server.ts'
import { type Facts, factsOf } from './facts.ts'

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** The process went away before it answered. */
export class ProcessGone extends Error {
  constructor(cause: unknown) {
    super('the process is gone', { cause })
    this.name = 'ProcessGone'
  }
}

/** One process on a data directory. */
export class Server {
  readonly #child: ChildProcess
  /** Rejects when the process ends without having told it. */
  readonly #origin: Promise<string>
  readonly #ended: Promise<unknown>
  #stderr = ''
  #isKilled = false
  readonly #watchers = new Set<(call: Call) => void>()

  constructor(data: string, settings: ServerSettings) {
    this.#child = spawn(process.execPath, ['--import', tsx, ...argumentsFor(data, settings)], {
      env: { PATH: process.env.PATH ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text
    })
    this.#ended = new Promise((resolve, reject) => {
      this.#child.on('close', resolve)
      this.#child.on('error', reject)
    })
    this.#origin = new Promise((resolve, reject) => {
      let stdout = ''
      this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        stdout += text
        const [origin] = /http:\/\/[^/\s"]+:\d+(?=\/_understudy)/.exec(stdout) ?? []
        if (origin !== undefined) resolve(origin)
      })
      const end = () => reject(new Error(`it did not start: ${stdout}${this.#stderr}`))
      this.#ended.then(end, reject)
    })
    this.#origin.catch(() => {}) // one that is killed while it starts is not waited for
  }

  get isKilled(): boolean {
    return this.#isKilled
  }

  async started(): Promise<this> {
    await this.#origin
    return this
  }

  /** Resolves as soon as a request of this kind is answered. */
  answerTo(isWanted: (call: Call) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const watch = (call: Call) => {
        if (!isWanted(call)) return
        this.#watchers.delete(watch)
        resolve()
      }
      this.#watchers.add(watch)
    })
  }

  /** The body of a good answer. Throws ProcessGone where there is none because the process was killed. */
  async send(world: string, call: Call): Promise<unknown> {
    const { method, path, headers, body } = call
    const origin = await this.#origin
    const { status, text } = await exchange(`${origin}/~${world}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      if (this.#isKilled) throw new ProcessGone(error)
      throw new Error(`it does not answer: ${this.#stderr}`, { cause: error })
    })
    for (const watch of this.#watchers) watch(call)
    if (status >= 300) throw new Error(`${method} /~${world}${path} was answered with ${status}: ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }

  control(world: string, method: string, path: string, body?: object): Promise<unknown> {
    return this.send(world, { method, path: `/_understudy${path}`, body })
  }

  async worlds(): Promise<string[]> {
    const { workspaces } = (await this.control('default', 'GET', '/workspaces')) as Named<'workspaces'>
    return workspaces.map(({ name }) => name)
  }

  async snapshots(world: string): Promise<string[]> {
    const { snapshots } = (await this.control(world, 'GET', '/snapshots')) as Named<'snapshots'>
    return snapshots.map(({ name }) => name)
  }

  async facts(world: string): Promise<Facts> {
    return factsOf((await this.control(world, 'GET', '/state')) as StateExport)
  }

  /** Ends it in the middle of what it does. */
  async kill(): Promise<void> {
    this.#isKilled = true
    this.#child.kill('SIGKILL')
    await this.#ended
    if (/defect|failed/.test(this.#stderr)) throw new Error(`it complained: ${this.#stderr}`)
  }

  /** Asks it to end. Returns its exit code. */
  async stop(): Promise<number | null> {
    this.#child.kill('SIGTERM')
    await this.#ended
    return this.#child.exitCode
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isKilled = true
    this.#child.kill('SIGKILL')
    await this.#ended
  }
}

type Named<List extends string> = Readonly<Record<List, readonly { readonly name: string }[]>>

function argumentsFor(data: string, settings: ServerSettings): string[] {
  const { durability = 'process', maxResident, compactAboveBytes } = settings
  if (compactAboveBytes !== undefined)
    return [fileOf('compacting-server.ts'), JSON.stringify({ data, ...settings, durability })]
  const resident = maxResident === undefined ? [] : ['--max-resident', String(maxResident)]
  const flags = ['--port', '0', '--data', data, '--durability', durability, ...resident, '--quiet']
  return [fileOf('../../src/cli/main.ts'), ...flags]
}

async function exchange(url: string, request: RequestInit): Promise<{ status: number; text: string }> {
  const response = await fetch(url, request)
  return { status: response.status, text: await response.text() }
}
