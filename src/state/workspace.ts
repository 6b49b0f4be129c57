import type { Journal, Point } from './journal/journal.ts'
import type { Changes, State } from './state.ts'
import { Transaction } from './transaction.ts'

/** A commit that could not be written down. The state is back to what is. */
export class NotDurable extends Error {
  constructor(cause: unknown) {
    super('the change could not be saved', { cause })
    this.name = 'NotDurable'
  }
}

/** A branch that was begun just now, and the promise that it is known. */
export interface BegunBranch {
  readonly branch: string
  readonly written: Promise<void> | undefined
}

/** Where a workspace stands: a version of a branch, and the state that it is. */
export interface Head {
  /** Undefined as long as there is nothing to keep. */
  readonly branch: string | undefined
  /** What the branch stands on; null for the seed. */
  readonly base: Point | null
  readonly version: number
  readonly state: State
}

export interface WorkspaceOptions {
  readonly journal: Journal
  readonly begin: Head
  /** Gives the workspace a branch of its own. Left out where `begin` has one for good. */
  readonly branchOff?: (base: Point | null) => BegunBranch
  /** What has to be known for certain before a commit may be written; undefined when it is. */
  readonly confirm?: () => Promise<void> | undefined
}

/**
 * One isolated world. Its state is one value that commits replace; because behaviour is synchronous, writes are serial
 * without locks. The value may run ahead of the journal while an append is under way: whoever saw it waits with
 * `durable`, and a failed append throws it back.
 */
export class Workspace {
  readonly name: string
  readonly #journal: Journal
  readonly #branchOff: WorkspaceOptions['branchOff']
  readonly #confirm: WorkspaceOptions['confirm']
  #current: Head
  #kept: Head
  #pending: Promise<void> | undefined
  /** The write under way that came last, and the last commit that is in it. */
  #writing: { readonly written: Promise<void>; head: Head } | undefined
  /** How often commits were taken back: what was under way then has no say any more. */
  #generation = 0

  constructor(name: string, { journal, begin, branchOff, confirm }: WorkspaceOptions) {
    this.name = name
    this.#journal = journal
    this.#branchOff = branchOff
    this.#confirm = confirm
    this.#current = begin
    this.#kept = begin
  }

  get state(): State {
    return this.#current.state
  }

  get version(): number {
    return this.#current.version
  }

  get branch(): string | undefined {
    return this.#current.branch
  }

  /** The moment to stand on for whoever begins as this is now; null for the seed. */
  get point(): Point | null {
    const { branch, base, version } = this.#current
    return branch === undefined || version === 0 ? base : { branch, version }
  }

  /**
   * Runs one step on the state and keeps what it did, or nothing of it when it throws. A step may return without
   * having changed anything.
   */
  transact<T>(step: (tx: Transaction) => T): T {
    const tx = new Transaction(this.#current.state)
    const result = step(tx)
    if (tx.isChanged) {
      const { state, changes } = tx.finish()
      this.#commit(state, changes)
    }
    return result
  }

  /** The records of some APIs back to the seed. */
  reset(apis: readonly string[], seed: State): void {
    const changes: Changes = { rows: [], reset: apis }
    this.#commit(this.#current.state.apply([changes], seed), changes)
  }

  /** Another state in place of this one: that of a moment in another branch. To be done when nothing is being written. */
  move(base: Point | null, state: State): void {
    if (this.#branchOff === undefined) throw new Error(`${this.name} stays on its branch`)
    const { branch, written } = this.#branchOff(base)
    this.#current = { branch, base, version: 0, state }
    this.#track(written, this.#current)
  }

  /** A commit that changes nothing. */
  confirm(): void {
    this.#commit(this.#current.state, { rows: [] })
  }

  /** Resolves when everything seen so far is kept; undefined when it is already. Rejects with NotDurable. */
  durable(): Promise<void> | undefined {
    return this.#pending
  }

  #commit(state: State, changes: Changes): void {
    const { base } = this.#current
    const version = this.#current.version + 1
    if (this.#current.branch !== undefined) {
      const { branch } = this.#current
      this.#current = { branch, base, version, state }
      const after = this.#confirm?.()
      after?.catch(() => {}) // the journal listens to it when it is the commit's turn
      this.#track(this.#journal.append(branch, { version, changes, state, after }), this.#current)
      return
    }
    if (this.#branchOff === undefined) throw new Error(`${this.name} has no branch`)
    const { branch, written: after } = this.#branchOff(base)
    after?.catch(() => {}) // the journal listens to it when it is the commit's turn
    this.#current = { branch, base, version, state }
    this.#track(this.#journal.append(branch, { version, changes, state, after }), this.#current)
  }

  #track(written: Promise<void> | undefined, head: Head): void {
    if (written === undefined) {
      this.#kept = head
      return
    }
    if (this.#writing?.written === written) {
      this.#writing.head = head
      return
    }
    const writing = { written, head }
    const generation = this.#generation
    written.catch(() => {}) // it is listened to when those before it are settled
    // One after the other: only then is it known what to go back to.
    const settled = (this.#pending ?? Promise.resolve())
      .then(() => written)
      .then(
        () => {
          this.#kept = writing.head
          if (this.#pending === settled) this.#pending = undefined
        },
        (cause) => {
          // Commits that came after a lost one stand on it, so they are lost with it.
          if (this.#generation === generation) {
            this.#generation++
            this.#current = this.#kept
            this.#pending = undefined
            this.#writing = undefined
          }
          throw cause instanceof NotDurable ? cause : new NotDurable(cause)
        },
      )
    settled.catch(() => {}) // whoever waits hears of it; nobody may be waiting
    this.#writing = writing
    this.#pending = settled
  }
}
