import { FileJournal } from '../../src/state/journal/file-journal.ts'
import { Seed } from '../../src/state/seed/seed.ts'
import { State } from '../../src/state/state.ts'
import { DEFAULT_WORKSPACE, Workspaces } from '../../src/state/workspaces.ts'
import { type Fact, type Facts, markOf, placeOf } from './facts.ts'

const TABLE = 'workbeats/staging/departments'
const RECORDS = 500
const AT_ONCE = 1000

/** A directory whose default world was changed so often, without a checkpoint, that a start has much to read. Returns the last of it. */
export async function writeLongJournal(directory: string, commits: number): Promise<Facts> {
  const options = {
    directory,
    durability: 'process',
    note: () => {},
    compactAboveBytes: Number.POSITIVE_INFINITY,
  } as const
  const schemas = new Map([[TABLE, { idField: 'id', indexes: [] }]])
  // Only what is changed is written down, so the seed is left to the process.
  const seed = Seed.of(State.empty(schemas))
  const workspaces = await Workspaces.open({ journal: await FileJournal.open(options), schemas, seed })
  const world = await workspaces.open(DEFAULT_WORKSPACE)
  const facts = new Map<string, Fact>()
  for (let commit = 0; commit < commits; commit++) {
    const number = commit % RECORDS
    const id = `dept_${900_000_000 + number}`
    const code = markOf('journal', number)
    const department = { id, name: `as of commit ${commit}`, code, parent_id: null, status: 'active' }
    world.transact((tx) => tx.put(TABLE, id, department))
    facts.set(placeOf(TABLE, code), department)
    if (commit % AT_ONCE === 0) await world.durable()
  }
  await workspaces.close()
  return facts
}
