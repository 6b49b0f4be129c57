import type { Journal } from './journal.ts'
import { State } from './state.ts'
import type { TableSchema } from './table.ts'
import { Workspace } from './workspace.ts'

export const DEFAULT_WORKSPACE = 'default'
export const isWorkspaceName = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,62}$/.test(name)

/** All worlds of a process. One comes to life when it is first named, as a fork of the seed, or as it was saved. */
export class Workspaces {
  readonly #journal: Journal
  readonly #schemas: ReadonlyMap<string, TableSchema>
  readonly #seed: State
  readonly #resident = new Map<string, Workspace>()
  readonly #loading = new Map<string, Promise<Workspace>>()
  readonly #saved: Set<string>

  private constructor(
    journal: Journal,
    schemas: ReadonlyMap<string, TableSchema>,
    seed: State,
    saved: readonly string[],
  ) {
    this.#journal = journal
    this.#schemas = schemas
    this.#seed = seed
    this.#saved = new Set(saved)
  }

  static async open(journal: Journal, schemas: ReadonlyMap<string, TableSchema>, seed: State): Promise<Workspaces> {
    const workspaces = new Workspaces(journal, schemas, seed, await journal.workspaces())
    // Damage to the default workspace is told at the start, not by the first request.
    await workspaces.open(DEFAULT_WORKSPACE)
    return workspaces
  }

  /** A promise only where it has to be read from disk first. */
  open(name: string): Workspace | Promise<Workspace> {
    const resident = this.#resident.get(name)
    if (resident !== undefined) return resident
    if (this.#saved.has(name)) return this.#load(name)
    const workspace = new Workspace(name, this.#journal, () => this.#seed, { version: 0, state: this.#seed })
    this.#resident.set(name, workspace)
    return workspace
  }

  has(name: string): boolean {
    return this.#resident.has(name) || this.#saved.has(name)
  }

  names(): string[] {
    return [...new Set([...this.#resident.keys(), ...this.#saved])].sort()
  }

  /** Makes `name` a copy of `from`, at the same cost for any size. */
  async fork(name: string, from: string): Promise<Workspace> {
    const origin = await this.open(from)
    await origin.durable()
    const { state } = origin
    const workspace = new Workspace(name, this.#journal, () => this.#seed, { version: 0, state: this.#seed })
    this.#resident.set(name, workspace)
    if (state !== this.#seed) workspace.adopt(state)
    await workspace.durable()
    return workspace
  }

  async drop(name: string): Promise<void> {
    await this.#resident.get(name)?.durable()
    this.#resident.delete(name)
    this.#saved.delete(name)
    await this.#journal.drop(name)
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#resident.values()].map((workspace) => workspace.durable()))
    await this.#journal.close()
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
    const saved = await this.#journal.load(name)
    let state = saved?.snapshot === undefined ? this.#seed : State.load(saved.snapshot, this.#schemas)
    for (const changes of saved?.commits ?? []) state = state.apply(changes, this.#seed)
    const version = (saved?.version ?? 0) + (saved?.commits.length ?? 0)
    const workspace = new Workspace(name, this.#journal, () => this.#seed, { version, state })
    this.#resident.set(name, workspace)
    return workspace
  }
}
