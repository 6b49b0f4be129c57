import { CATALOGUE, Catalogue, type SnapshotRow } from './catalogue.ts'
import type { Journal, Point } from './journal/journal.ts'
import type { Seed } from './seed/seed.ts'
import type { State } from './state.ts'
import { StateLoader } from './state-loader.ts'
import type { TableSchema } from './table.ts'
import { type BegunBranch, type Head, Workspace } from './workspace.ts'

export const DEFAULT_WORKSPACE = 'default'
export const isWorkspaceName = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,62}$/.test(name)

export interface WorkspacesOptions {
  readonly journal: Journal
  readonly schemas: ReadonlyMap<string, TableSchema>
  readonly seed: Seed
}

/** A workspace in memory, with the states that it holds so that going back to them costs nothing. */
interface Resident {
  readonly workspace: Workspace
  /** By snapshot; and under '' what its branch stands on. */
  readonly held: Map<string, State>
}

const BASE = ''

/** All worlds of a process. One comes to life when it is first named, as a fork of the seed, or as it was left. */
export class Workspaces {
  readonly #journal: Journal
  readonly #seed: Seed
  readonly #catalogue: Catalogue
  readonly #loader: StateLoader
  readonly #resident = new Map<string, Resident>()
  readonly #loading = new Map<string, Promise<Workspace>>()
  /** Those that were named and left memory before there was anything to keep of them. */
  readonly #untouched = new Set<string>()

  private constructor({ journal, schemas, seed }: WorkspacesOptions, catalogue: Catalogue) {
    this.#journal = journal
    this.#seed = seed
    this.#catalogue = catalogue
    this.#loader = new StateLoader({
      journal,
      schemas,
      seed: () => seed.load(),
      baseOf: (branch) => catalogue.baseOf(branch),
    })
    journal.keepVersions(async (branch) => {
      // What is not kept yet may still be taken back.
      while (catalogue.durable() !== undefined) await catalogue.durable()?.catch(() => {})
      return catalogue.versionsInUse(branch)
    })
  }

  static async open(options: WorkspacesOptions): Promise<Workspaces> {
    const catalogue = await Catalogue.open(options.journal)
    const workspaces = new Workspaces(options, catalogue)
    for (const branch of await options.journal.branches())
      if (branch !== CATALOGUE && !catalogue.hasBranch(branch)) await options.journal.drop(branch) // a crash came before it was needed
    await workspaces.open(DEFAULT_WORKSPACE)
    // Damage is told at the start, not by the first request that comes upon it.
    await checkAll(options.journal, catalogue)
    return workspaces
  }

  /** A promise only where it has to be read from disk first. */
  open(name: string): Workspace | Promise<Workspace> {
    const resident = this.#resident.get(name)
    if (resident !== undefined) return resident.workspace
    const branch = this.#catalogue.branchOf(name)
    if (branch === undefined && this.#seed.current !== undefined) return this.#awaken(name, this.#seed.current)
    return this.#load(name)
  }

  has(name: string): boolean {
    return this.#resident.has(name) || this.#untouched.has(name) || this.#catalogue.branchOf(name) !== undefined
  }

  isResident(name: string): boolean {
    return this.#resident.has(name)
  }

  names(): string[] {
    return [...new Set([...this.#resident.keys(), ...this.#untouched, ...this.#catalogue.names()])].sort()
  }

  /** Makes `name` a copy of `from`, or of the seed, at the same cost for any size. Resolves when that is kept. */
  async fork(name: string, from?: string): Promise<Workspace> {
    const origin = from === undefined ? undefined : await this.open(from)
    await settled(origin)
    const point = origin?.point ?? null
    // The seed may be large, and is not needed for a copy of something else.
    const state = origin?.state ?? (await this.#seed.load())
    if (point !== null) this.#loader.remember(point, state)
    const known = this.#resident.get(name)
    // Somebody may have entered it by its name already; it is the one that is made.
    const workspace = known?.workspace ?? this.#awaken(name, state)
    workspace.move(point, state)
    this.#hold(name, BASE, state)
    try {
      await workspace.durable()
    } catch (error) {
      if (known === undefined) this.#resident.delete(name)
      throw error
    }
    return workspace
  }

  /** All of a workspace back to the seed. */
  async reset(name: string): Promise<void> {
    await this.#move(name, null, await this.#seed.load())
  }

  /** The records of some APIs back to the seed. */
  async resetApis(name: string, apis: readonly string[]): Promise<void> {
    const seed = await this.#seed.load()
    const workspace = await this.open(name)
    workspace.reset(apis, seed)
    await workspace.durable()
  }

  snapshots(name: string): SnapshotRow[] {
    return this.#catalogue.snapshots(name)
  }

  /** Gives what a workspace is now a name. `at`: milliseconds since 1970, by its clock. */
  async keep(name: string, snapshot: string, at: number): Promise<void> {
    const workspace = await this.open(name)
    await settled(workspace)
    // One that nothing is kept of yet would not be there after a restart, and its snapshots with it.
    if (workspace.branch === undefined) workspace.move(null, workspace.state)
    const { point, state } = workspace
    if (point !== null) this.#loader.remember(point, state)
    await this.#bury(this.#catalogue.keep(name, snapshot, { point, at }))
    this.#hold(name, snapshot, state)
  }

  /** A workspace back to a moment that has a name. */
  async restore(name: string, { name: snapshot, branch, version }: SnapshotRow): Promise<void> {
    await this.open(name)
    const point: Point | null = branch === null ? null : { branch, version }
    const state = this.#resident.get(name)?.held.get(snapshot) ?? (await this.#loader.at(point))
    this.#hold(name, snapshot, state)
    await this.#move(name, point, state)
  }

  async forget(name: string, snapshot: string): Promise<void> {
    await this.#bury(this.#catalogue.forget(name, snapshot))
    this.#resident.get(name)?.held.delete(snapshot)
  }

  async drop(name: string): Promise<void> {
    await this.#loading.get(name)?.catch(() => {}) // one that cannot be read can be dropped all the same
    await settled(this.#resident.get(name)?.workspace)
    await this.#bury(this.#catalogue.drop(name))
    this.#resident.delete(name)
    this.#untouched.delete(name)
  }

  /** Takes a workspace out of memory; it is read again when it is next named. To be done when nothing of it is under way. */
  release(name: string): void {
    const workspace = this.#resident.get(name)?.workspace
    if (workspace === undefined) return
    this.#resident.delete(name)
    if (workspace.branch === undefined) this.#untouched.add(name)
    else this.#journal.release(workspace.branch)?.catch(() => {}) // what was written stays written
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#resident.values()].map(({ workspace }) => workspace.durable()))
    await Promise.allSettled([this.#catalogue.durable()])
    await this.#journal.close()
  }

  async #move(name: string, point: Point | null, state: State): Promise<void> {
    const workspace = await this.open(name)
    await settled(workspace)
    workspace.move(point, state)
    this.#hold(name, BASE, state)
    await workspace.durable()
  }

  #hold(name: string, moment: string, state: State): void {
    this.#resident.get(name)?.held.set(moment, state)
  }

  #load(name: string): Promise<Workspace> {
    let loading = this.#loading.get(name)
    if (loading === undefined) {
      loading = this.#read(name).finally(() => this.#loading.delete(name))
      this.#loading.set(name, loading)
    }
    return loading
  }

  async #read(name: string): Promise<Workspace> {
    const branch = this.#catalogue.branchOf(name)
    if (branch === undefined) return this.#awaken(name, await this.#seed.load())
    const snapshots = this.#catalogue.snapshots(name)
    const wanted = snapshots.filter((snapshot) => snapshot.branch === branch)
    const base = this.#catalogue.baseOf(branch)
    const { version, state, moments } = await this.#loader.load(
      branch,
      wanted.map((snapshot) => snapshot.version),
    )
    const held = wanted.flatMap(({ name: snapshot, version: at }): [string, State][] => {
      const moment = moments.get(at)
      return moment === undefined ? [] : [[snapshot, moment]]
    })
    return this.#enter(name, { branch, base, version, state }, held)
  }

  /** One that nothing is kept of yet. */
  #awaken(name: string, seed: State): Workspace {
    return this.#enter(name, { branch: undefined, base: null, version: 0, state: seed }, [[BASE, seed]])
  }

  #enter(name: string, begin: Head, held: Iterable<[string, State]>): Workspace {
    const branchOff = (base: Point | null) => this.#branchOff(name, base)
    const confirm = () => this.#catalogue.confirm()
    const workspace = new Workspace(name, { journal: this.#journal, begin, branchOff, confirm })
    this.#resident.set(name, { workspace, held: new Map(held) })
    this.#untouched.delete(name)
    return workspace
  }

  #branchOff(name: string, base: Point | null): BegunBranch {
    const { branch, dead } = this.#catalogue.begin(name, base)
    return { branch, written: this.#bury(dead) }
  }

  /** Waits until the catalogue has it, then removes what nothing needs any more. */
  #bury(dead: readonly string[]): Promise<void> | undefined {
    const drop = () => {
      // The files are only in the way; a start removes what is left of them.
      for (const branch of dead) this.#journal.drop(branch)?.catch(() => {})
    }
    const written = this.#catalogue.durable()
    if (written !== undefined) return written.then(drop)
    drop()
    return undefined
  }
}

/** Files that are read at the same time. */
const READ_AT_ONCE = 16

/** All but the default workspace's branch, which has been read. Throws for the first that is damaged. */
async function checkAll(journal: Journal, catalogue: Catalogue): Promise<void> {
  const known = catalogue.branchOf(DEFAULT_WORKSPACE)
  const branches = (await journal.branches()).filter((branch) => branch !== CATALOGUE && branch !== known)
  const readers = Array.from({ length: READ_AT_ONCE }, async () => {
    for (let branch = branches.pop(); branch !== undefined; branch = branches.pop()) await journal.check(branch)
  })
  await Promise.all(readers)
}

/** Waits until nothing of a workspace is being written. */
async function settled(workspace: Workspace | undefined): Promise<void> {
  while (workspace?.durable() !== undefined) await workspace.durable()
}
