import os from 'node:os'
import type { Tinypool } from 'tinypool'

/** Where heavy work is done. The threads of a process are shared by all workspaces; they end when they are idle. */
export class JobPool {
  #pool: Promise<Tinypool> | undefined

  /** What `run` of a module answers to `input`. Both travel as structured clones. Rejects with what it throws, or when `signal` says so. */
  async run(module: string, input: unknown, signal: AbortSignal): Promise<unknown> {
    this.#pool ??= openPool(module)
    const pool = await this.#pool
    return pool.run(input, { filename: module, name: 'run', signal })
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy()
  }
}

/** Loaded when the first job comes: most sandboxes never have one. */
async function openPool(module: string): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool')
  // Only a run from source has such modules.
  const execArgv = module.endsWith('.ts') ? ['--import', 'tsx'] : []
  const maxThreads = Math.max(1, os.availableParallelism())
  return new Tinypool({ minThreads: 0, maxThreads, idleTimeout: 30_000, execArgv })
}
