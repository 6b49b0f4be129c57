import { open, readFile, rename } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { type Adapter, Low } from 'lowdb'
import { StartupError } from '../startup-error.ts'
import type { StateDump } from './state.ts'

/** A snapshot as it stands in its file; the layout is described in docs/state-format.md. */
export interface Snapshot extends StateDump {
  readonly understudy: 'snapshot'
  readonly format: 1
  /** The number of commits of the workspace that it holds. */
  readonly version: number
  /** For a seed: what it was made of, to see whether fixtures have changed since. */
  readonly origin?: Readonly<Record<string, string>>
}

const ROWS_PER_TURN = 500
const NONE: Snapshot = { understudy: 'snapshot', format: 1, version: 0, tables: {}, counters: {} }

/**
 * lowdb's text adapters build the whole text in one go. This one writes a row a line and gives way to requests between
 * turns, and the finished file takes the old one's place in one step.
 */
class SnapshotAdapter implements Adapter<Snapshot> {
  readonly #file: string
  readonly #sync: boolean

  constructor(file: string, sync: boolean) {
    this.#file = file
    this.#sync = sync
  }

  async read(): Promise<Snapshot | null> {
    let text: string
    try {
      text = await readFile(this.#file, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
    return parseSnapshot(this.#file, text)
  }

  async write({ tables, counters, ...head }: Snapshot): Promise<void> {
    const temporary = `${this.#file}.new`
    const handle = await open(temporary, 'w')
    try {
      await handle.appendFile(`${JSON.stringify({ ...head, counters }).slice(0, -1)},"tables":{`)
      let separator = '\n'
      for (const [name, { idField, rows }] of Object.entries(tables)) {
        await handle.appendFile(`${separator}${JSON.stringify(name)}:{"idField":${JSON.stringify(idField)},"rows":[`)
        for await (const text of rowTexts(rows)) await handle.appendFile(text)
        await handle.appendFile('\n]}')
        separator = ',\n'
      }
      await handle.appendFile('\n}}\n')
      if (this.#sync) await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, this.#file)
  }
}

async function* rowTexts(rows: Iterable<unknown>): AsyncGenerator<string> {
  let lines: string[] = []
  let separator = '\n'
  for (const row of rows) {
    lines.push(separator + JSON.stringify(row))
    separator = ',\n'
    if (lines.length < ROWS_PER_TURN) continue
    yield lines.join('')
    lines = []
    await setImmediate()
  }
  yield lines.join('')
}

function parseSnapshot(file: string, text: string): Snapshot {
  const advice = 'restore the file from a copy, or start with --fresh to begin again'
  let snapshot: Partial<Snapshot>
  try {
    snapshot = JSON.parse(text)
  } catch (error) {
    throw new StartupError([{ file, message: `the snapshot is damaged: ${(error as SyntaxError).message}`, advice }])
  }
  if (snapshot.understudy !== 'snapshot')
    throw new StartupError([{ file, message: 'this is not a snapshot of Understudy', advice }])
  if (snapshot.format !== 1) {
    throw new StartupError([
      {
        file,
        message: `format ${snapshot.format} is newer than this version can read`,
        advice: 'use the version that wrote it',
      },
    ])
  }
  return snapshot as Snapshot // the head is checked, and this program wrote the rest
}

export async function readSnapshot(file: string): Promise<Snapshot | undefined> {
  const low = new Low<Snapshot>(new SnapshotAdapter(file, false), NONE)
  await low.read()
  return low.data === NONE ? undefined : low.data
}

export async function writeSnapshot(file: string, snapshot: Snapshot, sync: boolean): Promise<void> {
  const low = new Low<Snapshot>(new SnapshotAdapter(file, sync), snapshot)
  await low.write()
}
