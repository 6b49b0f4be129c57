import type { State } from '../../src/state/state.ts'
import type { TableSchema } from '../../src/state/table.ts'
import type { Transaction } from '../../src/state/transaction.ts'

export const THINGS = 'shop/things'
export const LETTERS = 'post/letters'
export const APIS = ['shop', 'post'] as const
export const SCHEMAS: ReadonlyMap<string, TableSchema> = new Map([
  [THINGS, { idField: 'id', indexes: [] }],
  [LETTERS, { idField: 'id', indexes: [] }],
])

interface ModelRow {
  readonly id: string
  readonly text: string
}

/** All that a workspace holds, as plainly as it can be said. Rows stand in the order of creation. */
export interface Content {
  readonly [THINGS]: readonly ModelRow[]
  readonly [LETTERS]: readonly ModelRow[]
  readonly counters: Readonly<Record<string, number>>
  readonly clock: number | null
}

export const SEED: Content = {
  [THINGS]: [
    { id: 'seeded', text: '' },
    { id: 'n1', text: '' },
  ],
  [LETTERS]: [],
  counters: { [THINGS]: 1 },
  clock: null,
}

export function contentOf({ tables, counters, clock }: State): Content {
  const rows = (table: string) => [...(tables.get(table)?.all() ?? [])] as unknown as ModelRow[]
  return {
    [THINGS]: rows(THINGS),
    [LETTERS]: rows(LETTERS),
    counters: Object.fromEntries(counters),
    clock: clock !== undefined && 'frozenAt' in clock ? clock.frozenAt : null,
  }
}

/** A part of a transaction. `pick`: which row, counted on past the last one. */
export interface Edit {
  readonly kind: 'create' | 'change' | 'delete' | 'count' | 'clock'
  readonly table: typeof THINGS | typeof LETTERS
  readonly pick: number
}

/** An edit in a real transaction. */
export function write(tx: Transaction, { kind, table, pick }: Edit, text: string): void {
  if (kind === 'clock') return tx.setClock({ frozenAt: pick })
  if (kind === 'count') return void tx.count(table)
  if (kind === 'create') {
    const id = `n${tx.count(table)}`
    return tx.put(table, id, { id, text })
  }
  const rows = [...(tx.table(table)?.all() ?? [])]
  const id = rows[pick % rows.length]?.id
  if (typeof id !== 'string') return
  if (kind === 'delete') tx.delete(table, id)
  else tx.put(table, id, { id, text })
}

/** The same edit in the model. */
export function edited(content: Content, { kind, table, pick }: Edit, text: string): Content {
  if (kind === 'clock') return { ...content, clock: pick }
  const count = (content.counters[table] ?? 0) + 1
  const counters = { ...content.counters, [table]: count }
  if (kind === 'count') return { ...content, counters }
  const rows = content[table]
  if (kind === 'create') return { ...content, counters, [table]: [...rows, { id: `n${count}`, text }] }
  const place = rows.length === 0 ? -1 : pick % rows.length
  if (kind === 'delete') return { ...content, [table]: rows.filter((_, index) => index !== place) }
  return { ...content, [table]: rows.map((row, index) => (index === place ? { ...row, text } : row)) }
}

/** One API back to the seed. */
export function resetApi(content: Content, api: (typeof APIS)[number]): Content {
  const table = api === 'shop' ? THINGS : LETTERS
  const others = Object.entries(content.counters).filter(([name]) => name !== table)
  const own = Object.entries(SEED.counters).filter(([name]) => name === table)
  return { ...content, [table]: SEED[table], counters: Object.fromEntries([...others, ...own]) }
}

/** A value that was set, and of which nobody knows yet whether that is kept. */
export interface Promised<T> {
  readonly value: T
}

/** One value that outlives a process: what is certain of it, and what may be. */
export class Fate<T> {
  #acknowledged: T
  #promised: Promised<T>[] = []
  /** What was said to be lost. A file that could not be cut may hold it all the same, until something else is acknowledged. */
  #lost: T[] = []

  constructor(value: T) {
    this.#acknowledged = value
  }

  /** As the running process sees it. */
  get latest(): T {
    const last = this.#promised.at(-1)
    return last === undefined ? this.#acknowledged : last.value
  }

  get isSettled(): boolean {
    return this.#promised.length === 0
  }

  /** What there may be after the process has ended. */
  get possible(): readonly T[] {
    return [this.#acknowledged, ...this.#promised.map(({ value }) => value), ...this.#lost]
  }

  promise(value: T): Promised<T> {
    const promised = { value }
    this.#promised.push(promised)
    return promised
  }

  /** It is kept, and what came before it. False for what was said to be lost. */
  keep(promised: Promised<T>): boolean {
    const place = this.#promised.indexOf(promised)
    if (place === -1) return false
    this.#acknowledged = promised.value
    this.#promised.splice(0, place + 1)
    this.#lost = []
    return true
  }

  /** It is this now; what was lost may come back all the same. */
  appear(value: T): void {
    this.#acknowledged = value
    this.#promised = []
  }

  /** Nothing that was promised is kept. */
  lose(): void {
    this.#lost.push(...this.#promised.map(({ value }) => value))
    this.#promised = []
  }

  /** After the process has ended: it turned out to be this, and has to stay so. */
  observe(value: T): void {
    this.#acknowledged = value
    this.#promised = []
    this.#lost = []
  }
}

/** What comes of an operation that has to be alone with a world or a snapshot. */
export interface Outcome {
  readonly begin: () => void
  readonly kept: () => void
  readonly lost: () => void
}

/** `value`: asked for again when it is known that it is kept. */
export const becomes = <T>(fate: Fate<T>, value: () => T): Outcome => ({
  begin: () => void fate.promise(value()),
  kept: () => fate.observe(value()),
  lost: () => fate.lose(),
})
