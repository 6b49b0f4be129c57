import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Fixtures } from './fixtures.ts'
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot-file.ts'
import { State, type StateDump } from './state.ts'
import type { TableSchema } from './table.ts'

/** What one API brings to the seed. */
export interface ApiSeed {
  readonly api: string
  readonly fixtures: Fixtures
  readonly make: () => StateDump
}

const fingerprint = (fixtures: Fixtures): string =>
  createHash('sha256').update(JSON.stringify(fixtures.files)).digest('hex').slice(0, 16)

/** The state that every workspace begins with, made of the fixtures now. */
export function freshSeed(seeds: readonly ApiSeed[], schemas: ReadonlyMap<string, TableSchema>): State {
  return State.load(mergeDumps(seeds.map(({ make }) => make())), schemas)
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
): Promise<State> {
  const file = path.join(directory, 'seed.json')
  const kept = await readSnapshot(file)
  const origin: Record<string, string> = { ...kept?.origin }
  const missing = seeds.filter(({ api }) => origin[api] === undefined)
  for (const { api, fixtures } of seeds) {
    const isOld = origin[api] !== undefined && origin[api] !== fingerprint(fixtures)
    if (isOld)
      note(`the fixtures of ${api} have changed since ${directory} was seeded; start with --fresh to take them`)
  }
  const dumps = missing.map(({ make }) => make())
  const dump = mergeDumps([...(kept === undefined ? [] : [kept]), ...dumps])
  const state = State.load(dump, schemas)
  if (missing.length > 0) {
    for (const { api, fixtures } of missing) origin[api] = fingerprint(fixtures)
    const snapshot: Snapshot = { understudy: 'snapshot', format: 1, version: 0, origin, ...state.dump() }
    await writeSnapshot(file, snapshot, true)
  }
  return state
}

function mergeDumps(dumps: readonly StateDump[]): StateDump {
  return {
    tables: Object.assign({}, ...dumps.map(({ tables }) => tables)),
    counters: Object.assign({}, ...dumps.map(({ counters }) => counters)),
  }
}
