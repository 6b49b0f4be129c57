import path from 'node:path'
import { readCheckpoint, writeCheckpoint } from '../journal/checkpoint-file.ts'
import { readCheckpointHead } from '../journal/checkpoint-reader.ts'
import { nodeFileSystem as fs } from '../journal/file-system.ts'
import { State, type StateDump } from '../state.ts'
import type { TableSchema } from '../table.ts'
import type { Fixtures } from './fixtures.ts'

/** What one API brings to the seed. */
export interface ApiSeed {
  readonly api: string
  readonly fixtures: Fixtures
  readonly make: () => StateDump
}

/** The state that every workspace begins with. It is read when it is first needed. */
export class Seed {
  readonly #read: () => Promise<State>
  #loading: Promise<State> | undefined
  /** Undefined as long as it was not read. */
  current: State | undefined

  constructor(read: () => Promise<State>) {
    this.#read = read
  }

  static of(state: State): Seed {
    const seed = new Seed(async () => state)
    seed.current = state
    return seed
  }

  load(): Promise<State> {
    this.#loading ??= this.#read().then((state) => {
      this.current = state
      return state
    })
    return this.#loading
  }
}

/** The seed made of the fixtures now. */
export function freshSeed(seeds: readonly ApiSeed[], schemas: ReadonlyMap<string, TableSchema>): Seed {
  return Seed.of(State.load(mergeDumps(seeds.map(({ make }) => make())), schemas))
}

/**
 * The seed of a data directory. It is made once and kept, because journals only hold what changed since, and relative
 * instants must not move. `note` is told when fixtures have changed since.
 */
export async function keptSeed(
  directory: string,
  seeds: readonly ApiSeed[],
  schemas: ReadonlyMap<string, TableSchema>,
  note: (text: string) => void,
): Promise<Seed> {
  const file = seedFile(directory)
  const head = await readCheckpointHead(fs, file)
  const origin: Record<string, string> = { ...head?.origin }
  for (const { api, fixtures } of seeds) {
    const known = origin[api]
    // Fingerprints of format 1 were made in another way.
    if (head?.format !== 1 && known !== undefined && known !== fixtures.fingerprint)
      note(`the fixtures of ${api} have changed since ${directory} was seeded; start with --fresh to take them`)
  }
  const missing = seeds.filter(({ api }) => origin[api] === undefined)
  const read = async (): Promise<State> => (await readCheckpoint({ fs, file, schemas }))?.state ?? State.empty(schemas)
  if (missing.length === 0) return new Seed(read)
  const made = State.load(mergeDumps(missing.map(({ make }) => make())), schemas)
  const state = (await read()).apply([{ rows: [], reset: missing.map(({ api }) => api) }], made)
  for (const { api, fixtures } of missing) origin[api] = fixtures.fingerprint
  await writeCheckpoint({ fs, file, sync: true }, { state, version: 0, origin })
  return Seed.of(state)
}

export const seedFile = (directory: string): string => path.join(directory, 'seed.json')

function mergeDumps(dumps: readonly StateDump[]): StateDump {
  return {
    tables: Object.assign({}, ...dumps.map(({ tables }) => tables)),
    counters: Object.assign({}, ...dumps.map(({ counters }) => counters)),
  }
}
