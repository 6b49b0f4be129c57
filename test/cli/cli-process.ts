import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
// By its own URL: the process runs in a directory that has no node_modules.
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

interface Surroundings {
  /** Where it runs: state goes to `.understudy` there unless told otherwise. */
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** No file can grow beyond this, as on a disk that is full. It takes Linux's `prlimit`. */
  readonly fileBytes?: number
}

/** The program as a user runs it, in a process of its own. Ended by its id, at the latest when it is disposed of. */
export class CliProcess {
  readonly ended: Promise<Ended>
  readonly #child: ChildProcess
  #stdout = ''
  #stderr = ''
  readonly #listeners = new Set<() => void>()

  constructor(args: readonly string[], { cwd, env = {}, fileBytes }: Surroundings) {
    const clean = { PATH: process.env.PATH ?? '', HOME: cwd, ...env }
    const program = [process.execPath, '--import', tsx, main, ...args]
    const [command = '', ...rest] = fileBytes === undefined ? program : ['prlimit', `--fsize=${fileBytes}`, ...program]
    this.#child = spawn(command, rest, {
      cwd,
      env: clean,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text
      this.#tellListeners()
    })
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text
    })
    this.ended = new Promise((resolve, reject) => {
      this.#child.on('error', reject)
      this.#child.on('close', (code, signal) => {
        resolve({ code, signal, stdout: this.#stdout, stderr: this.#stderr })
        this.#tellListeners()
      })
    })
  }

  get pid(): number {
    return this.#child.pid ?? 0
  }

  get stdout(): string {
    return this.#stdout
  }

  get stderr(): string {
    return this.#stderr
  }

  /** `http://127.0.0.1:PORT`, as soon as it is told. */
  async origin(): Promise<string> {
    const [origin] = await this.output(/http:\/\/[^/\s"]+:\d+(?=\/_understudy)/)
    return origin
  }

  /** Waits until the standard output holds this. Rejects when the process ends without it. */
  output(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(this.#stdout)
        const isOver = this.#child.exitCode !== null || this.#child.signalCode !== null
        if (found === null && !isOver) return
        this.#listeners.delete(look)
        if (found === null) reject(new Error(`it ended without telling ${pattern}: ${this.#stdout}${this.#stderr}`))
        else resolve(found)
      }
      this.#listeners.add(look)
      look()
    })
  }

  /** Sends a signal to this process and waits for its end. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.#child.kill(signal)
    return this.ended
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end('SIGKILL')
  }

  #tellListeners(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** Runs the program to its end. */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<Ended> {
  await using cli = new CliProcess(args, surroundings)
  return await cli.ended
}

/** A directory that is gone afterwards. */
export async function temporaryDirectory() {
  const directory = await mkdtemp(path.join(tmpdir(), 'understudy-'))
  return { path: directory, [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }) }
}
