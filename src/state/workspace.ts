import type { Journal } from './journal.ts'
import { apiOfTable, type Changes, type State } from './state.ts'
import { Transaction } from './transaction.ts'

/** A commit that could not be written down. The state is back to what is. */
export class NotDurable extends Error {
  constructor(cause: unknown) {
    super('the change could not be saved', { cause })
    this.name = 'NotDurable'
  }
}

interface Commit {
  readonly version: number
  readonly state: State
}

/**
 * One isolated world. Its state is one value that commits replace; because behaviour is synchronous, writes are serial
 * without locks. The value may run ahead of the journal while an append is under way: whoever saw it waits with
 * `durable`, and a failed append throws it back.
 */
export class Workspace {
  readonly name: string
  readonly #journal: Journal
  readonly #seed: () => State
  #current: Commit
  #kept: Commit
  #pending: Promise<void> | undefined
  /** The write under way that came last, and the last commit that is in it. */
  #writing: { readonly written: Promise<void>; commit: Commit } | undefined

  constructor(name: string, journal: Journal, seed: () => State, begin: Commit) {
    this.name = name
    this.#journal = journal
    this.#seed = seed
    this.#current = begin
    this.#kept = begin
  }

  get state(): State {
    return this.#current.state
  }

  get version(): number {
    return this.#current.version
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

  /** Back to the seed: all of it, or the named APIs. */
  reset(apis?: readonly string[]): void {
    const seed = this.#seed()
    const names = new Set([...this.state.tables.keys(), ...seed.tables.keys()].map(apiOfTable))
    const changes: Changes = { rows: [], reset: apis ?? [...names] }
    this.#commit(this.#current.state.apply(changes, seed), changes)
  }

  /** Puts another state in place of this one. */
  adopt(state: State): void {
    const next = { version: this.#current.version + 1, state }
    this.#current = next
    this.#track(this.#journal.save(this.name, next.version, state), next)
  }

  /** Resolves when everything seen so far is kept; undefined when it is already. Rejects with NotDurable. */
  durable(): Promise<void> | undefined {
    return this.#pending
  }

  #commit(state: State, changes: Changes): void {
    const next = { version: this.#current.version + 1, state }
    this.#current = next
    this.#track(this.#journal.append(this.name, next.version, changes, state), next)
  }

  #track(written: Promise<void> | undefined, commit: Commit): void {
    if (written === undefined) {
      this.#kept = commit
      return
    }
    if (this.#writing?.written === written) {
      this.#writing.commit = commit
      return
    }
    const writing = { written, commit }
    const settled = Promise.all([this.#pending, written]).then(
      () => {
        this.#kept = writing.commit
        if (this.#pending === settled) this.#pending = undefined
      },
      (cause) => {
        // Commits that came after a lost one stand on it, so they are lost with it.
        this.#current = this.#kept
        if (this.#pending === settled) this.#pending = undefined
        throw cause instanceof NotDurable ? cause : new NotDurable(cause)
      },
    )
    settled.catch(() => {}) // whoever waits hears of it; nobody may be waiting
    this.#writing = writing
    this.#pending = settled
  }
}
