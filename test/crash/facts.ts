import { isDeepStrictEqual } from 'node:util'
import type { StateExport } from '../../src/state/transfer.ts'

/** A record as far as it is known: what was sent, what the answer said, or all that is stored. */
export type Fact = Readonly<Record<string, unknown>>
/** By place. */
export type Facts = ReadonlyMap<string, Fact>
/** What a change makes of the places that it touches, all of them together; undefined: nothing is there any more. */
export type Effects = ReadonlyMap<string, Fact | undefined>

const MARK = 'crash:'
export const markOf = (author: string, count: number): string => `${MARK}${author}:${count}`
export const isMadeBy = (place: string, author: string): boolean => place.includes(` ${MARK}${author}:`)

/**
 * Where a record is kept: its table and the mark in one of its fields that says who made it, because the id of one whose
 * making was never answered is not known. Records of the seed have no mark, and go by their ids.
 */
export const placeOf = (table: string, markOrId: unknown): string => `${table} ${markOrId}`
/** The setting of a clock is a fact like others. */
export const CLOCK = 'clock'

/** Where records of the seed change by themselves, as time goes by and as people are seen. */
const RESTLESS = /^staffjoy\/(users|api_keys|organizations|roles|schedules|shifts|timeclocks|\$outbox|\$jobs)$/

export function factsOf({ tables, clock }: StateExport): Facts {
  const facts = new Map<string, Fact>([[CLOCK, { setting: clock }]])
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) {
      const mark = Object.values(row).find((value) => typeof value === 'string' && value.startsWith(MARK))
      if (mark !== undefined || !RESTLESS.test(table)) facts.set(placeOf(table, mark ?? row.id), row)
    }
  }
  return facts
}

export function applyTo(facts: Map<string, Fact>, effects: Effects): void {
  for (const [place, fact] of effects) {
    if (fact === undefined) facts.delete(place)
    else facts.set(place, fact)
  }
}

/** Whether what is there is all that is known of it. */
export function holds(found: Fact | undefined, known: Fact | undefined): boolean {
  if (found === undefined || known === undefined) return found === known
  return Object.entries(known).every(([name, value]) => found[name] === value || isDeepStrictEqual(found[name], value))
}

/** What is not as it should be, a line for each place. */
export function differences(found: Facts, known: Facts): string[] {
  const wrong = [...known].flatMap(([place, fact]) => {
    const there = found.get(place)
    if (there === undefined) return [`lost: ${place} ${brief(fact)}`]
    return holds(there, fact) ? [] : [`changed: ${place} is ${brief(there)} and not ${brief(fact)}`]
  })
  const surplus = [...found].filter(([place]) => !known.has(place))
  return [...wrong, ...surplus.map(([place, fact]) => `there again, or by half: ${place} ${brief(fact)}`)]
}

function brief(fact: Fact): string {
  const text = JSON.stringify(fact)
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}
