import { applyTo, differences, type Effects, type Fact, type Facts } from './facts.ts'

/** A change that was asked for. */
export interface Asked {
  /** Whoever asked for it waits for the answer before asking for the next. */
  readonly by: string
  effects: Effects
}

/** What a world is at one time, as far as it is known. */
export class Moment {
  readonly #facts: Map<string, Fact>
  /** Each happened whole, or not at all; of one client's, none happened unless those before it did. */
  #undecided: Asked[]

  constructor(facts: Facts, undecided: readonly Asked[] = []) {
    this.#facts = new Map(facts)
    this.#undecided = [...undecided]
  }

  /** What is certain. */
  get facts(): Facts {
    return this.#facts
  }

  copy(): Moment {
    return new Moment(this.#facts, this.#undecided)
  }

  ask(change: Asked): void {
    this.#undecided.push(change)
  }

  acknowledge(change: Asked): void {
    this.#undecided = this.#undecided.filter((other) => other !== change)
    applyTo(this.#facts, change.effects)
  }

  /** What cannot be explained by what is known and what may have happened. */
  faults(found: Facts): string[] {
    const known = new Map(this.#facts)
    for (const changes of groupByAuthor(this.#undecided).values()) applyWhatHappened(known, changes, found)
    return differences(found, known)
  }
}

function groupByAuthor(changes: readonly Asked[]): Map<string, Asked[]> {
  const groups = new Map<string, Asked[]>()
  for (const change of changes) groups.set(change.by, [...(groups.get(change.by) ?? []), change])
  return groups
}

/** As many of the changes as it takes until all places that they touch are as they were found; where none fit, all of them. */
function applyWhatHappened(known: Map<string, Fact>, changes: readonly Asked[], found: Facts): void {
  const touched = new Set(changes.flatMap(({ effects }) => [...effects.keys()]))
  const only = <T>(facts: ReadonlyMap<string, T>) => new Map([...facts].filter(([place]) => touched.has(place)))
  const wanted = only(found)
  for (const { effects } of changes) {
    if (differences(wanted, only(known)).length === 0) return
    applyTo(known, effects)
  }
}
