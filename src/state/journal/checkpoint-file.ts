import { setImmediate } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { type Adapter, Low } from 'lowdb'
import { State } from '../state.ts'
import type { Table } from '../table.ts'
import type { Checkpoint, CheckpointHead, CheckpointPlace } from './checkpoint.ts'
import { readCheckpointLines } from './checkpoint-reader.ts'
import type { OpenFile } from './file-system.ts'

const ROWS_PER_TURN = 200

/**
 * lowdb's text adapters hold the whole text at once. This one writes a record a line and gives way to requests between
 * turns, and the finished file takes the old one's place in one step.
 */
class CheckpointAdapter implements Adapter<Checkpoint> {
  readonly #place: CheckpointPlace

  constructor(place: CheckpointPlace) {
    this.#place = place
  }

  async read(): Promise<Checkpoint | null> {
    return (await readCheckpointLines(this.#place)) ?? null
  }

  async write({ head, state }: Checkpoint): Promise<void> {
    const { fs, file, sync } = this.#place
    const temporary = `${file}.new`
    const handle = await fs.open(temporary, 'w')
    try {
      const output = new SummedOutput(handle)
      await output.write(`${JSON.stringify(head).slice(0, -1)},"tables":{`)
      let separator = '\n'
      for (const [name, table] of state.tables) {
        await output.write(
          `${separator}${JSON.stringify(name)}:{"idField":${JSON.stringify(table.schema.idField)},"rows":[`,
        )
        for await (const text of tableTexts(table)) await output.write(text)
        separator = ',\n'
      }
      await output.write('\n}')
      await handle.append(`,"checksum":"${output.checksum}"}\n`)
      if (sync) await handle.sync()
    } finally {
      await handle.close()
    }
    await fs.rename(temporary, file)
  }
}

/** Sums up what goes through it. */
class SummedOutput {
  readonly #file: OpenFile
  #sum = 0

  constructor(file: OpenFile) {
    this.#file = file
  }

  get checksum(): string {
    return this.#sum.toString(16).padStart(8, '0')
  }

  write(text: string): Promise<void> {
    const bytes = Buffer.from(text)
    this.#sum = crc32(bytes, this.#sum)
    return this.#file.append(bytes)
  }
}

/** The records in the order of creation, then their places in the order of ids, so that a load need not sort. */
async function* tableTexts(table: Table): AsyncGenerator<string> {
  const places = new Uint32Array(table.ordinalsBelow)
  let place = 0
  let text = ''
  let separator = '\n'
  for (const entry of table.entries()) {
    text += `${separator}[${JSON.stringify(entry.id)},${entry.json}]`
    separator = ',\n'
    places[entry.ordinal] = place++
    if (place % ROWS_PER_TURN > 0) continue
    yield text
    text = ''
    await setImmediate()
  }
  yield `${text}\n],"byId":[`
  text = ''
  separator = ''
  let count = 0
  for (const { ordinal } of table.entriesById()) {
    text += separator + places[ordinal]
    separator = ','
    if (++count % (10 * ROWS_PER_TURN) > 0) continue
    yield text
    text = ''
    await setImmediate()
  }
  yield `${text}]}`
}

const headOf = (state: State, version: number): CheckpointHead => {
  return {
    understudy: 'checkpoint',
    format: 2,
    version,
    counters: Object.fromEntries(state.counters),
    ...(state.clock === undefined ? {} : { clock: state.clock }),
  }
}

const NONE: Checkpoint = { head: headOf(State.empty(new Map()), 0), state: State.empty(new Map()) }

/** Undefined where there is no such file. Throws a StartupError for one that is damaged or of a newer format. */
export async function readCheckpoint(place: Omit<CheckpointPlace, 'sync'>): Promise<Checkpoint | undefined> {
  const low = new Low<Checkpoint>(new CheckpointAdapter({ ...place, sync: false }), NONE)
  await low.read()
  return low.data === NONE ? undefined : low.data
}

/** `more`: what its head says beside. */
export async function writeCheckpoint(
  place: Omit<CheckpointPlace, 'schemas'>,
  { state, version, origin }: { state: State; version: number; origin?: Readonly<Record<string, string>> },
): Promise<void> {
  const head = { ...headOf(state, version), ...(origin === undefined ? {} : { origin }) }
  const low = new Low<Checkpoint>(new CheckpointAdapter({ ...place, schemas: new Map() }), { head, state })
  await low.write()
}
