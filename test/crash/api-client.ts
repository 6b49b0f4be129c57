import { CLOCK, type Effects, type Fact, type Facts, isMadeBy, markOf } from './facts.ts'
import type { Random } from './random.ts'

export interface Call {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export interface Change {
  readonly call: Call
  readonly effects: Effects
  /** The place that the answer tells of. */
  readonly answered?: string
  /** What of that answer is stored; all of it by default. */
  readonly stored?: (answer: unknown) => Fact
}

/** A question to the API itself: the answer must agree with what is known of a place. */
export interface Look {
  readonly call: Call
  readonly place: string
  readonly read: (answer: unknown) => Fact | undefined
}

/** Undefined where there is nothing to do it with. */
export type Action = (own: OwnRecords, author: Author) => Change | undefined

/** What a client of an API does. A further API is a further one of these. */
export interface ApiClient {
  readonly name: string
  /** Makes a record that needs no other one. */
  readonly create: (author: Author) => Change
  readonly changes: Readonly<Record<string, Action>>
  readonly look: (own: OwnRecords, author: Author) => Look | undefined
}

/** Somebody who makes records, and can tell them from those of others. */
export class Author {
  readonly name: string
  readonly number: number
  readonly random: Random
  #count = 0

  constructor(name: string, number: number, random: Random) {
    this.name = name
    this.number = number
    this.random = random
  }

  /** Not seen before. */
  mark(): string {
    return markOf(this.name, ++this.#count)
  }

  /** For APIs whose clients give ids: a number that nobody else has. */
  id(): number {
    return this.number * 10_000_000 + ++this.#count
  }

  /** Not seen before, now and then long. */
  text(): string {
    const length = this.random.pick([0, 0, 100, 6000]) ?? 0
    return `${this.label()} ${'x'.repeat(length)}`
  }

  /** The same, always short. */
  label(): string {
    return `by ${this.name} ${++this.#count}`
  }
}

/** The records that an author made in a world. */
export class OwnRecords {
  readonly #records: readonly [place: string, fact: Fact][]

  constructor(facts: Facts, author: Author) {
    this.#records = [...facts].filter(([place]) => place !== CLOCK && isMadeBy(place, author.name))
  }

  in(table: string): [place: string, fact: Fact][] {
    return this.#records.filter(([place]) => place.startsWith(`${table} `))
  }

  /** Those whose `field` is `value`, in whatever table. */
  where(field: string, value: unknown): [place: string, fact: Fact][] {
    return this.#records.filter(([, fact]) => fact[field] === value)
  }
}
