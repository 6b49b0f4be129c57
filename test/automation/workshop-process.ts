import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { SandboxOptions } from '../../src/index.ts'
import { callWire, type WireCall } from '../http/wire.ts'

const script = fileURLToPath(new URL('run-workshop.ts', import.meta.url))

/** The shop in a process of its own. Killed by its id, at the latest when it is disposed of. */
export async function startWorkshop(options: Pick<SandboxOptions, 'data' | 'now' | 'port'>) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const ended = once(child, 'close')
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const nextLine = async (): Promise<string> => {
    const line = await lines.next()
    if (line.done === true) throw new Error(`it ended: ${errors}`)
    return line.value
  }
  const origin = await nextLine()
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  return {
    /** What it wrote to standard error: defects, and nothing else. */
    get errors() {
      return errors
    },
    /** What it says next: when the next reminder was due, in milliseconds since 1970. */
    nextLine,
    ended: ended as Promise<[code: number | null, signal: string | null]>,
    call: (path: string, sending?: WireCall) => callWire(origin, path, sending),
    kill,
    [Symbol.asyncDispose]: kill,
  }
}
