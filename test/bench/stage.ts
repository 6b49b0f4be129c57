import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Call, send } from './call.ts'

/** A server to measure: how it is started, and what is asked of it. */
export interface Contender {
  readonly name: string
  /** Arguments of `node`. */
  readonly args: (port: number) => readonly string[]
  readonly call: Call
}

/** A process of ours. */
export interface Running {
  readonly pid: number
  readonly port: number
  /** From the start of the process to its first success. */
  readonly startedInMs: number
  readonly stop: () => Promise<void>
}

const START_TIMEOUT_MS = 120_000
const STOP_TIMEOUT_MS = 10_000

/** Owns what the benchmark makes outside of its own process — servers and files — and takes all of it away again. */
export class Stage {
  readonly directory = mkdtempSync(path.join(tmpdir(), 'understudy-bench-'))
  readonly #children = new Set<ChildProcess>()

  /** Writes a file, or makes an empty directory where there is no text. Returns its path. */
  make(name: string, text?: string): string {
    const file = path.join(this.directory, name)
    if (text === undefined) mkdirSync(file, { recursive: true })
    else writeFileSync(file, text)
    return file
  }

  /** Starts a contender and waits for its first success. Rejects, with what it said, where that does not come. */
  async start({ name, args, call }: Contender): Promise<Running> {
    const port = await freePort()
    const startedAt = performance.now()
    const child = this.spawn(args(port))
    const said: Buffer[] = []
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
    const deadline = Date.now() + START_TIMEOUT_MS
    while ((await send(call, port))?.isSuccess !== true) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`${name} ended with ${child.exitCode ?? child.signalCode}: ${Buffer.concat(said)}`)
      if (Date.now() > deadline)
        throw new Error(
          `${name} did not answer ${call.method} ${call.path} with success in time: ${Buffer.concat(said)}`,
        )
      await pause(1)
    }
    return { pid: child.pid ?? 0, port, startedInMs: performance.now() - startedAt, stop: () => stop(child) }
  }

  /** Starts `node` with arguments. */
  spawn(args: readonly string[]): ChildProcess {
    const child = spawn(process.execPath, args, { cwd: this.directory, stdio: ['ignore', 'ignore', 'pipe'] })
    this.#children.add(child)
    child.once('exit', () => this.#children.delete(child))
    return child
  }

  /** For the end of the process, which waits for nothing. */
  clear(): void {
    for (const child of this.#children) child.kill('SIGKILL')
    rmSync(this.directory, { recursive: true, force: true })
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    child.kill('SIGTERM')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
