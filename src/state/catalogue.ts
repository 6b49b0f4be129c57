import type { Journal, Point } from './journal/journal.ts'
import type { Row } from './row.ts'
import { type Changes, type RowChange, State } from './state.ts'
import type { TableSchema } from './table.ts'
import type { Transaction } from './transaction.ts'
import { Workspace } from './workspace.ts'

/** The branch that the catalogue itself is kept in. Those of workspaces have a full stop in their names. */
export const CATALOGUE = 'catalogue'

const WORKSPACES = 'catalogue/workspaces'
const BRANCHES = 'catalogue/branches'
const SNAPSHOTS = 'catalogue/snapshots'

const SCHEMAS: ReadonlyMap<string, TableSchema> = new Map([
  [WORKSPACES, { idField: 'name', indexes: [['branch']] }],
  [BRANCHES, { idField: 'branch', indexes: [['baseBranch']] }],
  [SNAPSHOTS, { idField: 'key', indexes: [['workspace'], ['branch']] }],
])

interface BranchRow extends Row {
  readonly branch: string
  /** The point that it stands on; null for the seed. */
  readonly baseBranch: string | null
  readonly baseVersion: number
}

/** A named moment of a workspace. */
export interface SnapshotRow extends Row {
  readonly key: string
  readonly workspace: string
  readonly name: string
  /** The point; null for the seed. */
  readonly branch: string | null
  readonly version: number
  /** Milliseconds since 1970, by the workspace's clock. */
  readonly at: number
}

/** A catalogue's first commit: workspaces that each have a branch of their own, on the seed. */
export function enrolment(branches: ReadonlyMap<string, string>): Changes {
  const rows = [...branches].flatMap(([name, branch]): RowChange[] => [
    [BRANCHES, branch, { branch, baseBranch: null, baseVersion: 0 }],
    [WORKSPACES, name, { name, branch }],
  ])
  return { rows }
}

const snapshotKey = (workspace: string, name: string): string => `${workspace}/${name}`

const pointOf = (branch: string | null, version: number): Point | null => (branch === null ? null : { branch, version })

/**
 * Which workspaces there are, which branch each one's commits go to, what that branch stands on, and which moments have
 * a name. It is kept as a branch of its own, so that forking, snapshots and dropping last like any other change.
 * Changes are made at once; whoever reports them as done waits for `durable`.
 */
export class Catalogue {
  readonly #rows: Workspace
  /** No name is given out twice. */
  #lastNumber = 0
  /** A commit was lost, and none was kept since: a file that could not be cut may hold it all the same. */
  #isInDoubt = false

  private constructor(rows: Workspace) {
    this.#rows = rows
  }

  static async open(journal: Journal): Promise<Catalogue> {
    const saved = await journal.load(CATALOGUE, SCHEMAS)
    const empty = State.empty(SCHEMAS)
    const state = (saved.checkpoint ?? empty).apply(saved.commits, empty)
    const begin = { branch: CATALOGUE, base: null, version: saved.version + saved.commits.length, state }
    return new Catalogue(new Workspace(CATALOGUE, { journal, begin }))
  }

  names(): string[] {
    return Array.from(this.#table(WORKSPACES).all(), ({ name }) => String(name))
  }

  branchOf(workspace: string): string | undefined {
    return this.#table(WORKSPACES).get(workspace)?.branch as string | undefined
  }

  /** What a branch stands on; null for the seed. */
  baseOf(branch: string): Point | null {
    const row = this.#table(BRANCHES).get(branch) as BranchRow | undefined
    return row === undefined ? null : pointOf(row.baseBranch, row.baseVersion)
  }

  hasBranch(branch: string): boolean {
    return this.#table(BRANCHES).has(branch)
  }

  /** Versions of a branch that snapshots and other branches stand on. */
  versionsInUse(branch: string): number[] {
    const snapshots = this.#table(SNAPSHOTS).find(['branch'], [branch]) as Iterable<SnapshotRow>
    const branches = this.#table(BRANCHES).find(['baseBranch'], [branch]) as Iterable<BranchRow>
    return [...Array.from(snapshots, ({ version }) => version), ...Array.from(branches, (row) => row.baseVersion)]
  }

  /** In the order in which they were taken. */
  snapshots(workspace: string): SnapshotRow[] {
    return [...this.#table(SNAPSHOTS).find(['workspace'], [workspace])] as SnapshotRow[]
  }

  /** Gives a workspace a new branch, on `base`. Returns its name, and those of branches that nothing needs any more. */
  begin(workspace: string, base: Point | null): { branch: string; dead: string[] } {
    return this.#change((tx) => {
      if (base !== null && tx.table(BRANCHES)?.has(base.branch) !== true)
        throw new Error(`${base.branch}, which ${workspace} was to stand on, was dropped meanwhile`)
      // Where this commit is lost, the counter goes back, but the branch may have files by now.
      this.#lastNumber = Math.max(this.#lastNumber + 1, tx.count(BRANCHES))
      tx.setCount(BRANCHES, this.#lastNumber)
      const branch = `${workspace}.${this.#lastNumber}`
      const old = tx.table(WORKSPACES)?.get(workspace)?.branch
      tx.put(BRANCHES, branch, { branch, baseBranch: base?.branch ?? null, baseVersion: base?.version ?? 0 })
      tx.put(WORKSPACES, workspace, { name: workspace, branch })
      return { branch, dead: old === undefined ? [] : bury(tx, String(old)) }
    })
  }

  /** Forgets a workspace with its snapshots. Returns the branches that nothing needs any more. */
  drop(workspace: string): string[] {
    return this.#change((tx) => {
      const branches = new Set<string>()
      const own = tx.table(WORKSPACES)?.get(workspace)?.branch
      if (own !== undefined) branches.add(String(own))
      for (const { key, branch } of this.snapshots(workspace)) {
        tx.delete(SNAPSHOTS, key)
        if (branch !== null) branches.add(branch)
      }
      tx.delete(WORKSPACES, workspace)
      return [...branches].flatMap((branch) => bury(tx, branch))
    })
  }

  /** Gives a moment a name. It may take the place of another one with this name. */
  keep(workspace: string, name: string, { point, at }: { point: Point | null; at: number }): string[] {
    return this.#change((tx) => {
      const key = snapshotKey(workspace, name)
      const old = tx.table(SNAPSHOTS)?.get(key) as SnapshotRow | undefined
      const place = { branch: point?.branch ?? null, version: point?.version ?? 0 }
      tx.delete(SNAPSHOTS, key)
      tx.put(SNAPSHOTS, key, { key, workspace, name, ...place, at })
      return old?.branch == null ? [] : bury(tx, old.branch)
    })
  }

  forget(workspace: string, name: string): string[] {
    return this.#change((tx) => {
      const key = snapshotKey(workspace, name)
      const old = tx.table(SNAPSHOTS)?.get(key) as SnapshotRow | undefined
      tx.delete(SNAPSHOTS, key)
      return old?.branch == null ? [] : bury(tx, old.branch)
    })
  }

  /** Makes sure that nothing comes back after a crash that was said to be lost; undefined where nothing can. */
  confirm(): Promise<void> | undefined {
    if (!this.#isInDoubt) return undefined
    if (this.durable() === undefined) {
      this.#rows.confirm()
      this.#watch()
    }
    return this.durable()
  }

  /** As `Workspace.durable`. */
  durable(): Promise<void> | undefined {
    return this.#rows.durable()
  }

  #change<T>(step: (tx: Transaction) => T): T {
    const result = this.#rows.transact(step)
    this.#watch()
    return result
  }

  #watch(): void {
    this.durable()?.then(
      () => {
        this.#isInDoubt = false
      },
      () => {
        this.#isInDoubt = true
      },
    )
  }

  #table(name: string) {
    const table = this.#rows.state.tables.get(name)
    if (table === undefined) throw new Error(`the catalogue has no ${name}`)
    return table
  }
}

/** Takes a branch out that nothing stands on and no workspace writes to, then those that only it stood on. Returns their names. */
function bury(tx: Transaction, branch: string): string[] {
  const isUsed =
    tx.table(WORKSPACES)?.first('branch', branch) !== undefined ||
    tx.table(SNAPSHOTS)?.first('branch', branch) !== undefined ||
    tx.table(BRANCHES)?.first('baseBranch', branch) !== undefined
  const row = tx.table(BRANCHES)?.get(branch) as BranchRow | undefined
  if (isUsed || row === undefined) return []
  tx.delete(BRANCHES, branch)
  return [branch, ...(row.baseBranch === null ? [] : bury(tx, row.baseBranch))]
}
